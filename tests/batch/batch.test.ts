import { DuckDBInstance } from "@duckdb/node-api";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadDuckDB } from "../../src/cli/batch/duckdb.ts";
import { batchCommand, type BatchOptions } from "../../src/cli/batch.ts";
import { UsageError } from "../../src/cli/output.ts";
import { CaseRecordError } from "../../src/errors.ts";
import { folderOf, gardenFolder } from "../cli/run.ts";

const rules = gardenFolder();
const FORMS = ["csv", "ndjson", "parquet"] as const;
const CLAIMS = ["garden.1", "garden.2", "garden.3"];

type Row = Readonly<Record<string, unknown>>;
const database = await (await DuckDBInstance.create(":memory:")).connect();
afterAll(() => {
  database.closeSync();
});

async function sql(text: string): Promise<Row[]> {
  return (await database.runAndReadAll(text)).getRowObjectsJson();
}

let told = "";
beforeAll(() => {
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

interface Ran {
  readonly out: string;
  readonly rejects: string;
  readonly text: string;
  readonly exitCode: 0 | 1 | undefined;
  /** What was said on standard error. */
  readonly told: string;
}

/** Runs over a file, or over text that becomes one, with the output beside it. */
async function run(
  input: string,
  { form = "csv", to = "csv", ...options }: Partial<BatchOptions> & { form?: string; to?: string } = {},
): Promise<Ran> {
  const file = input.includes("\n") ? join(folderOf({ [`in.${form}`]: input }), `in.${form}`) : input;
  const out = join(dirname(file), `out.${to}`);
  told = "";
  const { text, exitCode } = await batchCommand(file, { rules, format: "text", out, ...options });
  return { out, rejects: join(dirname(file), `out.rejects.${to}`), text, exitCode, told };
}

async function refusal(running: Promise<unknown>): Promise<Error> {
  const error: unknown = await running.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  return error as Error;
}

const rowsIn = (file: string) => sql(`SELECT * FROM ${file.endsWith("csv") ? `read_csv('${file}', all_varchar = true)` : `'${file}'`}`);

/** Six rows: two sound, four not, each for another reason; in each form as it comes there. */
const table = [
  { id: "a", entered: true, entered_knowingly: true, fenced: true, had_leave: false, loss_usd: 250, hole_depth_min: 3, season: "fall" },
  { id: "b", entered: true, had_leave: true, loss_usd: 99.99 },
  { id: "c", loss_usd: -1 },
  { id: "d", hole_depth_min: 3, hole_depth_max: 2 },
  { id: "e", season: "summer" },
  { id: "f", loss_usd: 1.005, hole_depth_min: -1 },
];
const findings = [
  { id: "a", "garden.1": "established", "garden.2": "undetermined", "garden.3": "established" },
  { id: "b", "garden.1": "refuted", "garden.2": "refuted", "garden.3": "refuted" },
];
const reasons = [
  [3, "`loss_usd`: write dollars as a plain number with at most two decimals, as `5000`, not `-1`"],
  [4, "`hole_depth`: its lower bound is above its upper one"],
  [5, "`season`: write one of `spring`, `fall`, not `summer`"],
  [
    6,
    "`loss_usd`: write dollars as a plain number with at most two decimals, as `5000`, not `1.005`; `hole_depth_min`: write a whole number, as `3`, not `-1`",
  ],
];
const names = ["id", "entered", "entered_knowingly", "fenced", "had_leave", "loss_usd", "hole_depth_min", "hole_depth_max", "season"];

const cellsOf = (row: Readonly<Record<string, string | number | boolean | undefined>>) => names.map((name) => String(row[name] ?? ""));

async function tableAs(form: string): Promise<string> {
  const text = {
    ndjson: table.map((row) => `${JSON.stringify(row)}\n`).join(""),
    csv: `${[names, ...table.map(cellsOf)].map((cells) => cells.join(",")).join("\n")}\n`,
  };
  const root = folderOf({ "in.csv": text.csv, "in.ndjson": text.ndjson });
  const types = "entered: 'BOOLEAN', entered_knowingly: 'BOOLEAN', fenced: 'BOOLEAN', had_leave: 'BOOLEAN', loss_usd: 'DECIMAL(12, 3)'";
  const columns = `{id: 'VARCHAR', ${types}, hole_depth_min: 'BIGINT', hole_depth_max: 'INTEGER', season: 'VARCHAR'}`;
  await sql(`COPY (SELECT * FROM read_json('${root}/in.ndjson', columns = ${columns})) TO '${root}/in.parquet'`);
  return join(root, `in.${form}`);
}

describe.each(FORMS)("from %s", (form) => {
  test.each(FORMS)("to %s: every row has findings or is rejected, with every reason", async (to) => {
    const ran = await run(await tableAs(form), { to, court: "east" });
    expect(await rowsIn(ran.out)).toEqual(findings);
    const rejects = await rowsIn(ran.rejects);
    expect(rejects.map(({ row, reasons }) => [Number(row), reasons])).toEqual(reasons);
    const offset = form === "csv" ? 1 : 0;
    expect(rejects.map(({ line }) => (line === null ? null : Number(line)))).toEqual(
      [3, 4, 5, 6].map((row) => (form === "parquet" ? null : row + offset)),
    );
    expect(ran.told).toContain("6 rows read: 2 with findings, 4 rejected");
    expect(readdirSync(dirname(ran.out)).filter((name) => name.includes(".part-"))).toEqual([]);
  });
});

test("a rejected row is kept as it came", async () => {
  const [csv, ndjson, parquet] = await Promise.all(FORMS.map(tableAs));
  const inputOf = async (file: string, options: object = {}) =>
    (await rowsIn((await run(file, { to: "ndjson", ...options })).rejects))[3]!["input"];
  expect(await inputOf(csv!)).toBe("f,,,,,1.005,-1,,");
  expect(JSON.parse(String(await inputOf(ndjson!)))).toEqual(table[5]);
  expect(JSON.parse(String(await inputOf(parquet!)))).toEqual({ id: "f", loss_usd: 1.005, hole_depth_min: -1 });
});

describe("columns", () => {
  test("what is no fact is refused before anything is read, all of it at once", async () => {
    const text = "id,fencd,loss_usd_mx,entered,entered,,note\n1,,,,,,\n";
    const error = await refusal(run(text, { ignore: ["nte"] }));
    expect(error).toBeInstanceOf(CaseRecordError);
    expect(error.message.replaceAll(/^.*\/in\.csv/gm, "in.csv").split("\n")).toEqual([
      "in.csv: column 2: no fact `fencd`; did you mean `fenced`",
      "in.csv: column 3: no fact `loss_usd_mx`; did you mean `loss_usd_max`",
      "in.csv: column 5: two columns are `entered`",
      "in.csv: column 6: a column without a name",
      "in.csv: column 7: no fact `note`",
      "in.csv: no column `nte` to ignore; did you mean `note`",
    ]);
    await expect(refusal(run('{"id":1}\n{"fencd":true}\n', { form: "ndjson" }))).resolves.toMatchObject({
      message: expect.stringContaining("column 2: no fact `fencd`; did you mean `fenced`") as string,
    });
  });

  test("a key that first comes late in a long NDJSON is its row's fault, and a fact that does is read", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `{"id":"case ${at}"}`);
    const ran = await run([...rows, '{"id":"late","fencd":true}', '{"id":"well","picked_flower":false}', ""].join("\n"), {
      form: "ndjson",
    });
    expect(await rowsIn(ran.rejects)).toMatchObject([{ row: "30001", line: "30001", reasons: "no fact `fencd`; did you mean `fenced`" }]);
    expect((await rowsIn(ran.out)).at(-1)).toMatchObject({ id: "well", "garden.2": "refuted", "garden.1": "undetermined" });
  });

  test("a column of Parquet that cannot hold its fact is refused with the type to write", async () => {
    const root = folderOf({});
    await sql(`COPY (SELECT 1 AS entered, TIMESTAMP '2020-01-01' AS loss_usd, [1] AS season, 3 AS hole_depth) TO '${root}/in.parquet'`);
    const error = await refusal(run(`${root}/in.parquet`));
    expect(error.message.replaceAll(`${root}/`, "").split("\n")).toEqual([
      "in.parquet: column 1: `entered` is a column of INTEGER: write it as BOOLEAN",
      "in.parquet: column 2: `loss_usd` is a column of TIMESTAMP: write it as DOUBLE or DECIMAL",
      "in.parquet: column 3: `season` is a column of INTEGER[]: write it as VARCHAR",
    ]);
  });

  test("without an `id` rows are known by number; what is ignored goes through", async () => {
    const ran = await run("note,fenced\nfirst,true\nsecond,nope\nthird,\n", { ignore: ["note"], claim: ["garden.1"] });
    expect(readFileSync(ran.out, "utf8")).toBe("row,note,garden.1\n1,first,undetermined\n3,third,undetermined\n");
  });

  test("an id keeps its type from Parquet to Parquet, and its digits everywhere", async () => {
    const root = folderOf({});
    await sql(`COPY (SELECT 9007199254740993 AS id, [1, 2] AS tags, DATE '2020-02-29' AS seen, true AS fenced) TO '${root}/in.parquet'`);
    const ran = await run(`${root}/in.parquet`, { to: "parquet", ignore: ["tags", "seen"], claim: ["garden.1"] });
    expect(await sql(`SELECT *, typeof(id) AS of FROM '${ran.out}'`)).toMatchObject([
      { id: "9007199254740993", tags: "[1, 2]", seen: "2020-02-29", of: "BIGINT" },
    ]);
    const json = await run('{"id":7}\n{"id":9007199254740993}\n', { form: "ndjson", to: "ndjson", claim: ["garden.1"] });
    expect(await rowsIn(json.out)).toMatchObject([{ id: "7" }]);
    expect((await rowsIn(json.rejects))[0]!["reasons"]).toBe("`id`: write it as text, a number this long is not kept exactly");
  });

  test("names out of a stranger's file are names and nothing else", async () => {
    const hostile = ['x"; DROP TABLE findings; --', "' OR 1=1", "=1+1", "row"];
    const header = hostile.map((name) => `"${name.replaceAll('"', '""')}"`).join(",");
    for (const to of FORMS) {
      const ran = await run(`id,${header}\n1,a,b,c,d\n`, { to, ignore: hostile, claim: ["garden.1"] });
      expect(Object.keys((await rowsIn(ran.out))[0]!)).toEqual([
        "id",
        ...hostile.map((name) => (to === "csv" && name.startsWith("=") ? `'${name}` : name)),
        "garden.1",
      ]);
    }
    const error = await refusal(run("id,ID,Garden.1\n1,2,3\n", { ignore: ["ID", "Garden.1"] }));
    expect(error.message).toContain("the output would have two columns of one name, `id` and `ID`");
    expect(error.message).toContain("the output would have two columns of one name, `Garden.1` and `garden.1`");
  });
});

test("no cell of a CSV is a formula, and numbers stay", async () => {
  const cells = ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "-5", "+1.5e3", "plain", "a=b", "'=1"];
  const ndjson = `${cells.map((id) => JSON.stringify({ id })).join("\n")}\n`;
  const ran = await run(ndjson, { form: "ndjson", claim: ["garden.1"] });
  expect((await rowsIn(ran.out)).map(({ id }) => id)).toEqual([
    ...["'=1+1", "'+cmd", "'-2+3", "'@SUM(A1)", "'\tx", "'\rx"],
    ...["-5", "+1.5e3", "plain", "a=b", "'=1"],
  ]);
  const same = await run(ndjson, { form: "ndjson", to: "ndjson", claim: ["garden.1"] });
  expect((await rowsIn(same.out)).map(({ id }) => id)).toEqual(cells);
  const rejected = await run("id,fenced\n=1+1,perhaps\n");
  expect((await rowsIn(rejected.rejects))[0]!["input"]).toBe("'=1+1,perhaps");
});

describe("the law", () => {
  const posted = "id,entered,entered_knowingly,fenced,sign_posted,had_leave,loss_usd\n1,true,true,false,true,false,500\n";
  const firstOf = async (options: object) => (await rowsIn((await run(posted, { claim: ["garden.1"], ...options })).out))[0]!["garden.1"];

  test("a binding reading is taken, and of rival ones what they share", async () => {
    expect(await firstOf({ court: "west" })).toBe("established");
    expect(await firstOf({ court: "W.D." })).toBe("established");
    expect(await firstOf({ court: "east" })).toBe("undetermined");
    expect(await firstOf({ court: "west", decided: "2019-12-31" })).toBe("refuted");
  });

  test("is told with the counts", async () => {
    expect((await run(posted, { court: "west", conduct: "2020-05-05", decided: "2021-01-01" })).told).toBe(
      "3 claims by the law of 2020-05-05, decided 2021-01-01 by west\n1 row read: 1 with findings, 0 rejected\n",
    );
  });

  test("where a court would apply another law than the one that is encoded, that is said", async () => {
    const file = join(folderOf({ "in.csv": "id,accessed\n1,true\n" }), "in.csv");
    for (const [court, said] of [
      ["nysd", true],
      ["cand", false],
    ] as const) {
      told = "";
      await batchCommand(file, { format: "text", out: join(dirname(file), `${court}.csv`), court });
      expect(told.includes("the law of NY is not encoded; the rule of CA is applied: cdafa, contract, chattels\n")).toBe(said);
    }
  });

  test("a claim that was not yet enacted is left out and named", async () => {
    const added = gardenFolder({
      "garden/4.fishing.json": JSON.stringify({
        id: "garden.4",
        kind: "offense",
        title: "Fishing",
        citation: "Garden Act § 4",
        source: "statute",
        checked: true,
        text: "Whoever fishes in the fall.",
        effective: { from: "2020-01-01", added: true },
        elements: [{ name: "fall", quote: "in the fall", when: { fact: "season", operator: "equal", value: "fall" } }],
      }),
    });
    const ran = await run("id,season\n1,fall\n", { rules: added, conduct: "2019-01-01" });
    expect(ran.told).toContain("left out, not in force on that day: garden.4\n");
    expect(Object.keys((await rowsIn(ran.out))[0]!)).toEqual(["id", ...CLAIMS]);
    expect(Object.keys((await rowsIn((await run("id,season\n1,fall\n", { rules: added })).out))[0]!)).toContain("garden.4");
  });
});

describe("--why", () => {
  const text = "id,fenced,had_leave\na,true,\nb,perhaps,\nc,,true\n";

  test("explains rows as `assess` does, rejected ones by their reasons", async () => {
    const ran = await run(text, { why: "3,2", claim: ["garden.1"] });
    expect(ran.text).toContain("Row 2, line 3, b: rejected\n- `fenced`: write `true` or `false`, not `perhaps`\n");
    expect(ran.text).toContain("Row 3, line 4, c\n");
    expect(ran.text).toContain("had_leave: yes");
    expect(existsSync(ran.out)).toBe(true);
  });

  test("alone writes nothing and reads no further than it has to", async () => {
    const file = join(folderOf({ "in.csv": text }), "in.csv");
    const { text: json } = await batchCommand(file, { rules, format: "json", why: "1", claim: ["garden"] });
    expect(JSON.parse(json)).toMatchObject([
      { row: 1, line: 2, id: "a", assessment: { claims: CLAIMS.map((claim) => ({ claim, primaFacie: "undetermined" })) } },
    ]);
    expect(readdirSync(dirname(file))).toEqual(["in.csv"]);
    const { text: markdown } = await batchCommand(file, { rules, format: "markdown", why: "1", claim: ["garden.1"] });
    expect(markdown).toMatch(/^# Row 1, line 2, a/m);
  });

  test("a row that is not there is told", async () => {
    expect((await refusal(run(text, { why: "2,9" }))).message).toMatch(/in\.csv: no row 9 to explain: there are 3$/);
  });
});

describe("what is written", () => {
  test("--strict ends with 1 where a row is rejected, and writes all the same", async () => {
    const strict = await run("id,fenced\n1,perhaps\n2,true\n", { strict: true });
    expect(strict.exitCode).toBe(1);
    expect(await rowsIn(strict.out)).toHaveLength(1);
    expect((await run("id,fenced\n1,perhaps\n2,true\n")).exitCode).toBe(0);
    expect((await run("id,fenced\n2,true\n", { strict: true })).exitCode).toBe(0);
  });

  test("files that are there stay there without --force", async () => {
    const root = folderOf({ "in.csv": "id,fenced\n1,maybe\n", "out.csv": "mine", "out.rejects.csv": "mine too" });
    const error = await refusal(run(`${root}/in.csv`));
    expect(error.message.replaceAll(`${root}/`, "").split("\n")).toEqual([
      "out.csv: there is a file of this name; --force writes over it",
      "out.rejects.csv: there is a file of this name; --force writes over it",
    ]);
    expect(readFileSync(`${root}/out.csv`, "utf8")).toBe("mine");
    await run(`${root}/in.csv`, { force: true });
    expect(await rowsIn(`${root}/out.csv`)).toEqual([]);
    expect(await rowsIn(`${root}/out.rejects.csv`)).toHaveLength(1);
  });

  test("rejects of an earlier run do not outlive it; a file that is named is written even if empty", async () => {
    const root = folderOf({ "in.csv": "id,fenced\n1,true\n", "out.rejects.csv": "earlier" });
    await run(`${root}/in.csv`, { force: true });
    expect(existsSync(`${root}/out.rejects.csv`)).toBe(false);
    await run(`${root}/in.csv`, { force: true, rejects: `${root}/none.ndjson` });
    expect(readFileSync(`${root}/none.ndjson`, "utf8").trim()).toBe("");
  });

  test("nothing is left where the file is refused half way", async () => {
    const root = folderOf({ "in.parquet": "PAR1 is how it begins, and no more\n" });
    expect((await refusal(run(`${root}/in.parquet`))).message).toContain("in.parquet: the file cannot be read as Parquet: ");
    expect(readdirSync(root)).toEqual(["in.parquet"]);
  });

  test("the file that is read is not written over, whatever it is called", async () => {
    const root = folderOf({ "in.csv": "id\n1\n" });
    const over = await refusal(run(`${root}/in.csv`, { out: `${root}/./in.csv`, force: true }));
    expect(over.message).toContain("this is the file that is read");
    const twice = await refusal(run(`${root}/in.csv`, { rejects: `${root}/out.csv` }));
    expect(twice.message).toContain("findings and rejects go to two files");
    expect((await refusal(run(`${root}/in.csv`, { out: `${root}/nowhere/out.csv` }))).message).toContain("there is no such folder");
  });

  test("only the file that was named is read, though its name be a pattern", async () => {
    const root = folderOf({});
    for (const name of ["a*", "ab", "k=v[1]?"])
      await sql(`COPY (SELECT '${name}' AS id) TO '${root}/tmp.parquet'`).then(() =>
        sql(`COPY (SELECT '${name}' AS id) TO '${root}/${name}.parquet'`),
      );
    for (const name of ["a*", "k=v[1]?"]) {
      const ran = await run(`${root}/${name}.parquet`, { out: `${root}/of ${name.length}.csv`, claim: ["garden.1"] });
      expect(await rowsIn(`${root}/of ${name.length}.csv`)).toEqual([{ id: name, "garden.1": "undetermined" }]);
      expect(basename(ran.out)).toBe("out.csv");
    }
  });
});

test.each([
  ["no output and no question", { out: undefined }, "name a file to write with --out"],
  ["a form that is none", { out: "findings.xlsx" }, "one of .csv, .ndjson, .jsonl, .parquet"],
  ["rows that are no numbers", { why: "1-3" }, "--why takes numbers of rows from 1"],
  ["a day that does not exist", { conduct: "2020-02-30" }, "`2020-02-30` is no day"],
  ["a court that does not exist", { court: "wst" }, "no court `wst`; did you mean `west`"],
  ["a claim that does not exist", { claim: ["garden.9"] }, "no claim `garden.9`; did you mean `garden.1`"],
])("%s is a matter of usage", async (_, options, message) => {
  const error = await refusal(run("id\n1\n", options as Partial<BatchOptions>));
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toContain(message);
});

test.each([
  ["is not there", "nowhere.csv", "nowhere.csv: there is no such file"],
  ["is a folder", `${folderOf({ "in.csv/x": "" })}/in.csv`, "this is a folder, not a file"],
])("a file that %s is refused", async (_, file, message) => {
  expect((await refusal(batchCommand(file, { rules, format: "text", out: "out.csv" }))).message).toContain(message);
});

test("where DuckDB is not installed, what to install is told", async () => {
  const error = await refusal(loadDuckDB(() => Promise.reject(new Error("Cannot find package"))));
  expect(error).toBeInstanceOf(CaseRecordError);
  expect(error.message).toMatch(
    /^`batch` reads and writes with DuckDB, which is not installed here: `npm install @duckdb\/node-api@\d[^ `]+`$/,
  );
});
