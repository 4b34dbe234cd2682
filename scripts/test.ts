/** `npm test`: every check in turn; the last line counts tests and checks together. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const REPORT = "reports/tests.json";
const checks: readonly (readonly [string, string, ...string[]])[] = [
  ["types, fast", "node", "node_modules/typescript7/bin/tsc", "--noEmit", "-p", "."],
  ["types", "node", "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."],
  ["lint", "npx", "--no-install", "eslint", "src", "tests", "scripts", "bench"],
  ["format", "npx", "--no-install", "prettier", "--check", "--log-level", "warn", "src", "tests", "scripts", "bench", "*.ts", "*.json"],
  ["generated files are current", "node", "--import", "tsx", "scripts/generate.ts", "--check"],
  ["rule files", "node", "--import", "tsx", "scripts/check-rules.ts"],
  ["floors", "npx", "--no-install", "depcruise", "src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"],
  ["dead exports", "npx", "--no-install", "knip"],
  ["build", "npx", "--no-install", "tsup", "--silent"],
  ["tests", "npx", "--no-install", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`],
  ["package shape", "npx", "--no-install", "publint", "--strict"],
  ["package types", "npx", "--no-install", "attw", "--pack", ".", "--profile", "node16", "--quiet"],
  ["package as installed", "node", "--import", "tsx", "scripts/package-check.ts"],
  ["scenarios", "node", "dist/cli.js", "score", "examples/scenarios", "--strict"],
  ["seed case", "node", "dist/cli.js", "score", "examples/whatsapp-v-nso", "--strict"],
];

mkdirSync("reports", { recursive: true });
rmSync(REPORT, { force: true });
let passed = 0;
let failed = 0;
for (const [name, command, ...args] of checks) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, FORCE_COLOR: "0" } });
  console.log(`${name}: ${status === 0 ? "ok" : "FAILED"} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (status === 0) passed += 1;
  else failed += 1;
}
let skipped = 0;
if (existsSync(REPORT)) {
  const report = JSON.parse(readFileSync(REPORT, "utf8")) as Record<"numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests", number>;
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests + report.numTodoTests;
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
