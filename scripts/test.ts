/**
 * `npm test`: every check, to the end even where one fails. What a failed one printed last stands again at the end, where a log that is
 * cut still has it. The last line counts them together with the tests of vitest and of the installed package; a check that fails for
 * another reason than its tests counts as one failure.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";

/** What vitest writes of a run, in part; the package check writes the same. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const UNIT = "reports/unit.json";
const PACKAGE = "reports/package.json";
const SPARK = "reports/spark.json";

const checks: readonly { readonly script: string; readonly args?: readonly string[]; readonly report?: string }[] = [
  { script: "types-fast" },
  { script: "types" },
  { script: "lint" },
  { script: "check-format" },
  { script: "check-generated" },
  { script: "check-rules" },
  { script: "check-imports" },
  { script: "check-exports" },
  { script: "demo" },
  { script: "unit", args: ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`], report: UNIT },
  { script: "build" },
  { script: "check-package", args: [PACKAGE], report: PACKAGE },
  { script: "check-spark", args: [SPARK], report: SPARK },
  { script: "check-scenarios" },
  { script: "check-seed-case" },
];

const LAST_LINES = 80;

/** Prints what the script prints as it comes. @returns how it ended, and its last lines. */
const run = async (script: string, args: readonly string[]): Promise<{ readonly status: number | null; readonly last: string }> => {
  const child = spawn("npm", ["run", "--silent", script, "--", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      process.stdout.write(chunk);
      chunks.push(chunk);
    });
  let status: number | null = null;
  try {
    [status] = (await once(child, "close")) as [number | null];
  } catch (error) {
    chunks.push(String(error));
  }
  return { status, last: chunks.join("").trimEnd().split("\n").slice(-LAST_LINES).join("\n") };
};

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = new Map<string, string>();
rmSync("reports", { recursive: true, force: true });
for (const { script, args = [], report } of checks) {
  console.log(`\n── ${script}`);
  const start = performance.now();
  const { status, last } = await run(script, args);
  console.log(`── ${script} ${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) broken.set(script, last);
  if (report === undefined || !existsSync(report)) total[status === 0 ? "passed" : "failed"] += 1;
  else {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8")) as Report;
    total.passed += numPassedTests;
    total.failed += status === 0 ? numFailedTests : Math.max(1, numFailedTests);
    total.skipped += numPendingTests + numTodoTests;
  }
}
for (const [script, last] of broken) console.log(`\n── the end of what ${script} printed\n${last}`);
if (broken.size > 0) console.log(`\nfailed: ${[...broken.keys()].join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = broken.size > 0 || total.failed > 0 ? 1 : 0;
