import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { factsTable, toSql, windowSums } from "../../src/backends/sql/index.ts";
import type { FactPattern } from "../../src/facts/value.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { factPatterns, rulebooks, settledRulebooks } from "../../src/testing/index.ts";
import { DIAMOND_PATTERNS, diamonds } from "../../tests/sql/diamonds.ts";
import { shippedRulebook, shownInDecidedCases } from "../../tests/sql/decided.ts";
import { duckdb, type Engine, insert, quoted, type Row } from "../../tests/sql/engines.ts";
import { hostile } from "../../tests/sql/hostile.ts";
import { limits } from "../../tests/sql/limits.ts";
import { amountRows, boundsOf, losses, WINDOWS } from "../../tests/sql/losses.ts";
import { type Cells, rowsOf, truthsOf } from "../../tests/sql/rows.ts";

/** A query, and the Parquet files that are its tables. */
interface Job {
  readonly name: string;
  readonly views: Readonly<Record<string, string>>;
  readonly query: string;
}

type Bounds = ReturnType<typeof boundsOf>;

const AMOUNTS = "CREATE TABLE losses (case_id TEXT, amount_min BIGINT, amount_max BIGINT, day_from DATE, day_to DATE)";
const RULEBOOKS = 6;
const PATTERNS = 40;
const CASES = 500;

/** Writes the rows as Parquet and the queries, and says what each should give. The seed is printed: it makes the same again. */
export async function prepared(folder: string): Promise<Map<string, Cells>> {
  const seed = Number(process.env["SPARK_SEED"] ?? Date.now() % 2 ** 31);
  console.log(`SPARK_SEED=${seed}`);
  const engine = await duckdb();
  const jobs: Job[] = [];
  const expected = new Map<string, Cells>();
  const add = async (name: string, rulebook: Rulebook, patterns: readonly FactPattern[], table = "facts") => {
    const file = `rows-${jobs.length}.parquet`;
    await saved(engine, factsTable(rulebook, { dialect: "duckdb" }), "facts", rowsOf(rulebook, patterns), join(folder, file));
    const query = toSql(rulebook, { dialect: "spark", table });
    jobs.push({ name, views: { [table]: file }, query: query.text });
    expected.set(name, truthsOf(rulebook, patterns, query));
  };
  const generated = [rulebooks, settledRulebooks].flatMap((arbitrary) => fc.sample(arbitrary, { numRuns: RULEBOOKS, seed }));
  for (const [at, rulebook] of generated.entries())
    await add(`generated rulebook ${at}`, rulebook, fc.sample(factPatterns(rulebook), { numRuns: PATTERNS, seed: seed + at }));
  await add("names that a rule file could never have", hostile.rulebook, hostile.patterns);
  await add("the ends of the calendar and of whole numbers", limits.rulebook, limits.patterns);
  await add("a chain of diamonds forty deep", diamonds(40), DIAMOND_PATTERNS);
  const shipped = shippedRulebook();
  const shown = shownInDecidedCases().map(({ pattern }) => pattern);
  await add("the shipped rules on what the decided cases show", shipped, [
    ...shown,
    ...fc.sample(factPatterns(shipped), { numRuns: 100, seed }),
  ]);

  const sums = async (name: string, window: string, amounts: readonly Row[], bounds: readonly Bounds[], complete: readonly boolean[]) => {
    const [amountsFile, casesFile] = [`amounts-${jobs.length}.parquet`, `cases-${jobs.length}.parquet`];
    await saved(engine, AMOUNTS, "losses", amounts, join(folder, amountsFile));
    const cases = complete.map((all_listed, at) => ({ case_id: String(at), all_listed }));
    await saved(engine, "CREATE TABLE cases (case_id TEXT, all_listed BOOLEAN)", "cases", cases, join(folder, casesFile));
    const query = windowSums({ dialect: "spark", fact: "loss_usd", window, amounts: "losses", cases: "cases", complete: "all_listed" });
    jobs.push({ name, views: { losses: amountsFile, cases: casesFile }, query });
    expected.set(name, {
      columns: ["case_id", "loss_usd_min", "loss_usd_max"],
      rows: bounds.map(({ min, max }, at) => [String(at), min, max]),
    });
  };
  const cases = fc.sample(losses, { numRuns: CASES, seed });
  const complete = cases.map((one) => one.complete);
  for (const window of WINDOWS) {
    const bounds = cases.map((one) => boundsOf(one, window));
    await sums(`the largest sum in any window of ${window}`, window, amountRows(cases), bounds, complete);
  }
  // Two of these are more than a BIGINT holds: each is a lower bound still, and there is no upper one.
  const vast = { case_id: "0", amount_min: 9e18, amount_max: 9e18, day_from: "2020-02-29", day_to: "2020-02-29" };
  await sums("sums larger than the engine's numbers", "1 year", [vast, vast], [{ min: 9e18, max: null }], [true]);
  await engine.close();
  writeFileSync(join(folder, "jobs.json"), JSON.stringify(jobs));
  return expected;
}

/** Puts rows into a table as it is made for DuckDB, and its rows into a Parquet file. */
async function saved(engine: Engine, make: string, table: string, rows: readonly Row[], file: string): Promise<void> {
  await engine.run(make);
  await insert(engine, table, rows);
  await engine.run(`COPY ${quoted(table)} TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`);
  await engine.run(`DROP TABLE ${quoted(table)}`);
}
