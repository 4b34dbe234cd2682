/**
 * The SQL of rulebooks on a real Spark, with worker processes of its own and rows from Parquet, ANSI mode on and off: every cell compared
 * with the reference evaluator. Writes what passed, failed and was skipped to the file named, in the words of vitest's report.
 * `scripts/spark.sh` installs Spark; where it is not there this is skipped, and in CI fails.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Cells } from "../tests/sql/rows.ts";
import { prepared } from "./spark/jobs.ts";

/** What `scripts/spark.py` writes of one run. */
interface Result {
  readonly job: string;
  readonly ansi: boolean;
  readonly seconds: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (boolean | string | number | null)[])[];
  readonly error?: string;
}

const SPARK = join(".cache", "spark-4.1.0");
const WORKERS = 2;
const report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

/** What is wrong with a result; nothing where every cell is as it should be. */
function faults({ columns, rows, error }: Result, expected: Cells): string[] {
  if (error !== undefined) return [error];
  if (columns.join() !== expected.columns.join()) return ["other columns"];
  if (rows.length !== expected.rows.length) return [`${rows.length} rows, not ${expected.rows.length}`];
  const inOrder = [...rows].sort(([a], [b]) => Number(a) - Number(b));
  return expected.rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const found = inOrder[at]![column];
      return found === cell ? [] : [`case ${String(row[0])}, ${columns[column]!}: ${String(found)}, not ${String(cell)}`];
    }),
  );
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "spark-check-"));
  try {
    const jobs = await prepared(folder);
    const { status } = spawnSync(join(SPARK, "bin", "python"), ["scripts/spark.py", folder], { stdio: ["ignore", "inherit", "inherit"] });
    const lines = existsSync(join(folder, "results.jsonl")) ? readFileSync(join(folder, "results.jsonl"), "utf8").split("\n") : [];
    const written = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Result | { readonly executors: number });
    const results = written.filter((line) => "job" in line);
    const executors = written.flatMap((line) => ("executors" in line ? [line.executors] : []))[0] ?? 0;
    check("Spark ran to its end", status === 0 ? [] : [`exit ${String(status)}`]);
    check("in worker processes", executors === WORKERS ? [] : [`${executors} of them, not ${WORKERS}`]);
    let cells = 0;
    for (const ansi of [true, false])
      for (const [job, expected] of jobs) {
        const result = results.find((one) => one.job === job && one.ansi === ansi);
        check(`${job}, ANSI mode ${ansi ? "on" : "off"}`, result === undefined ? ["no result"] : faults(result, expected));
        cells += (result?.rows.length ?? 0) * (expected.columns.length - 1);
      }
    console.log(`${cells} cells compared; the queries took ${Math.round(results.reduce((sum, { seconds }) => sum + seconds, 0))} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(what: string, wrong: readonly string[]): void {
  report[wrong.length === 0 ? "numPassedTests" : "numFailedTests"] += 1;
  if (wrong.length === 0) console.log(`ok  ${what}`);
  else console.error(`NOT ${what}: ${wrong.slice(0, 5).join("; ")}${wrong.length > 5 ? `; ${wrong.length - 5} more` : ""}`);
}

if (existsSync(join(SPARK, "installed"))) await run();
else if (process.env["CI"] !== undefined) check("Spark is installed", ["scripts/spark.sh did not install it"]);
else {
  report.numPendingTests += 1;
  console.log("skipped: no Spark; scripts/spark.sh installs it under .cache/");
}
const [path] = process.argv.slice(2);
if (path !== undefined) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(report));
}
if (report.numFailedTests > 0) process.exitCode = 1;
