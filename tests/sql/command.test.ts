import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rules as shipped } from "../../rules/index.ts";
import { sqlCommand, type SqlOptions } from "../../src/cli/sql.ts";
import { corpusOf } from "../../src/rulebook/corpus.ts";
import { gardenFolder, primafacie } from "../cli/run.ts";
import { duckdb, type Engine } from "./engines.ts";

const defaults: SqlOptions = { dialect: "duckdb", print: "query", table: "facts", key: "case_id", amounts: "amounts", cases: "cases" };
const printed = async (options: Partial<SqlOptions>) => (await sqlCommand({ ...defaults, ...options })).text;

let engine: Engine;
beforeAll(async () => {
  engine = await duckdb();
});
afterAll(() => engine.close());

test("what is printed runs: the table, the check, the query", async () => {
  const garden = gardenFolder();
  const run = (print: string) => primafacie(["sql", "--dialect", "duckdb", "--rules", garden, "--print", print]);
  const [table, check, query] = ["table", "check", "query"].map(run) as [Ran, Ran, Ran];
  expect([table, check, query].map(({ status, stderr }) => [status, stderr])).toEqual([0, 0, 0].map((status) => [status, ""]));
  await engine.run(table.stdout);
  await engine.run("INSERT INTO facts (case_id) VALUES ('one')");
  expect(await engine.rows(check.stdout)).toEqual([]);
  const [row] = await engine.rows(query.stdout);
  expect(row).toMatchObject({ case_id: "one", "garden.1": "undetermined", "garden.1#knowing": "undetermined" });
});
type Ran = ReturnType<typeof primafacie>;

test("claims come with what gates them, and with their elements", async () => {
  const text = await printed({ claim: ["cfaa.a.2.C"], conduct: "2019-05-10", court: "cand" });
  expect(text).toContain('AS "cfaa.a.2.C#access"');
  expect(text).toContain('AS "cfaa.g"');
  expect(text).not.toContain('AS "cdafa.c.7"');
});

test("the first lines say which law it is and which reading was taken", async () => {
  const options = { claim: ["cfaa.a.2.C"], conduct: "2019-05-10", decided: "2024-12-20" };
  const text = await printed(options);
  expect(text.split("\n")[0]).toBe("-- The law of conduct on 2019-05-10, decided 2024-12-20. Truths, not outcomes, and not legal advice.");
  const [, id, taken, other] = /-- (\S+) is read as (\S+), where nothing that binds decides against (\S+)\./.exec(text) ?? [];
  const otherwise = await printed({ ...options, reading: [`${id!}=${other!}`] });
  expect(otherwise).toContain(`-- Read as asked: ${id!}=${other!}.`);
  expect(otherwise).not.toContain(`${id!} is read as ${taken!}`);
  expect(otherwise.length).not.toBe(text.length);
});

test("amounts summed over a window are those that the claims ask for", async () => {
  const text = await printed({
    print: "windows",
    claim: ["cfaa.a.2.C"],
    conduct: "2019-05-10",
    amounts: "claims.losses",
    complete: "all_listed",
  });
  expect(text).toContain('FROM "claims"."losses" a');
  expect(text).toContain('AS "loss_in_any_year_usd_min"');
  expect(corpusOf(shipped).facts.get("loss_in_any_year_usd")!.derive).toHaveProperty("maxWindowSum");
});

describe("wrong usage is told:", () => {
  test.each([
    ["another dialect", { dialect: "sqlite" }, "no dialect `sqlite`; one of duckdb, postgres, spark"],
    ["no day", { conduct: "2019-02-30" }, "`2019-02-30` is no day"],
    ["no court", { court: "candd" }, "no court `candd`; did you mean `cand`"],
    ["no claim", { claim: ["cfaa.a.22"] }, "no claim `cfaa.a.22`"],
    ["no reading", { reading: ["cfaa.a=b"] }, "no rival readings of `cfaa.a`"],
    ["a table without a name", { table: "claims." }, "no SQL name can be"],
    ["no sum to ask for", { print: "windows", claim: ["contract.breach"] }, "these claims ask for no sum"],
  ])("%s", async (_, options, message) => {
    await expect(sqlCommand({ ...defaults, ...options })).rejects.toThrow(message);
  });
});
