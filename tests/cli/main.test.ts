import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assessWith } from "../../src/assess.ts";
import { toJson } from "../../src/report/json.ts";
import { gardens, trial } from "../report/fixture.ts";
import { folderOf, gardenFolder, primafacie } from "./run.ts";

const rules = gardenFolder();
const good = join(folderOf({ "trial.json": JSON.stringify(trial) }), "trial.json");

describe("exit code 0", () => {
  test("an assessment from standard input, in the bytes of the library", async () => {
    const ran = primafacie(["assess", "-", "--rules", rules, "--format", "json"], { input: JSON.stringify(trial) });
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toBe(toJson(await assessWith(gardens, trial)));
  });

  test("no colour where there is no terminal, whatever is asked", () => {
    const ran = primafacie(["assess", good, "--rules", rules], { env: { FORCE_COLOR: "1" } });
    expect(ran.status).toBe(0);
    expect(ran.stdout).not.toContain(String.fromCharCode(27));
    expect(ran.stdout).toContain("garden.1#knowing");
  });

  test("a table to a table, what became of its rows on standard error", () => {
    const folder = folderOf({ "in.csv": "id,fenced\na,true\nb,perhaps\n" });
    const ran = primafacie([
      "batch",
      `${folder}/in.csv`,
      "--out",
      `${folder}/out.csv`,
      "--rules",
      rules,
      "--claim",
      "garden.1",
      "garden.2",
    ]);
    expect(ran).toMatchObject({ status: 0, stdout: "" });
    expect(ran.stderr).toBe(
      `2 claims by the law of 2024-06-01, decided 2024-06-01\n2 rows read: 1 with findings, 1 rejected (in ${folder}/out.rejects.csv)\n`,
    );
    expect(readFileSync(`${folder}/out.csv`, "utf8")).toBe("id,garden.1,garden.2\na,undetermined,undetermined\n");
  });

  test("help and version", () => {
    const help = primafacie(["--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    for (const command of ["assess", "ask", "batch", "facts", "rules", "lint", "score", "sql", "whatif"])
      expect(help.stdout).toContain(command);
  });
});

describe("exit code 1: the input is refused, nothing is printed", () => {
  test("every issue with file and line", () => {
    const file = join(folderOf({ "bad.yaml": "name: A\nparty: {}\nanswers:\n  fencd: true\ndates: { filed: 2024-02-30 }\n" }), "bad.yaml");
    const ran = primafacie(["assess", file, "--rules", rules]);
    expect(ran).toMatchObject({ status: 1, stdout: "" });
    expect(ran.stderr).toContain(`${file}:2: party: no key \`party\``);
    expect(ran.stderr).toContain(`${file}:5: dates.filed`);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  test("bytes that are not UTF-8", () => {
    const ran = primafacie(["assess", "-", "--rules", rules], { input: Uint8Array.from([...Buffer.from("name: A\nnote: "), 0xff, 0xfe]) });
    expect(ran).toMatchObject({ status: 1, stdout: "", stderr: "standard input:2: a file is text in UTF-8\n" });
  });

  test("what a file says is shown, never obeyed", () => {
    const ran = primafacie(["assess", "-", "--rules", rules], { input: '{ "court": "\\u001b[31mred\\u202e" }' });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain("no court `\\u{1b}[31mred\\u{202e}`");
  });
});

test("a table is not written over another, and nothing else is left", () => {
  const folder = folderOf({ "in.csv": "id,fenced\na,true\n", "out.csv": "mine" });
  const ran = primafacie(["batch", `${folder}/in.csv`, "--out", `${folder}/out.csv`, "--rules", rules]);
  expect(ran).toMatchObject({ status: 1, stdout: "" });
  expect(ran.stderr).toBe(`${folder}/out.csv: there is a file of this name; --force writes over it\n`);
  expect(readdirSync(folder).sort()).toEqual(["in.csv", "out.csv"]);
});

describe("exit code 2: the usage is told", () => {
  test.each([
    ["an unknown flag", ["assess", good, "--loud"], "unknown option '--loud'"],
    ["a missing argument", ["assess"], "missing required argument 'file'"],
    ["an unknown claim", ["assess", good, "--rules", rules, "--claim", "gardn.1"], "no claim `gardn.1`; did you mean `garden.1`"],
  ])("%s", (_, args, message) => {
    const ran = primafacie(args);
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toContain("Usage: primafacie assess");
  });
});
