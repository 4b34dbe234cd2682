/**
 * `npm test`: every check, to the end even where one fails. The last line counts them together with the tests of vitest and of the
 * installed package; a check that fails for another reason than its tests counts as one failure.
 */
import { spawnSync } from "node:child_process";
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

const total = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
rmSync("reports", { recursive: true, force: true });
for (const { script, args = [], report } of checks) {
  console.log(`\n── ${script}`);
  const start = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...args], { stdio: ["ignore", "inherit", "inherit"] });
  console.log(`── ${script} ${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) broken.push(script);
  if (report === undefined || !existsSync(report)) total[status === 0 ? "passed" : "failed"] += 1;
  else {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8")) as Report;
    total.passed += numPassedTests;
    total.failed += status === 0 ? numFailedTests : Math.max(1, numFailedTests);
    total.skipped += numPendingTests + numTodoTests;
  }
}
if (broken.length > 0) console.error(`\nfailed: ${broken.join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = broken.length > 0 || total.failed > 0 ? 1 : 0;
