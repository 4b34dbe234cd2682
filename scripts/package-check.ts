/**
 * What a stranger does with the package: packs it, installs it in an empty project, imports it both ways, type-checks against it and
 * runs the command line. Writes what passed and failed to the file named, in the words of vitest's report.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { commonJs, esModule, records, typed, withoutPeer } from "./consumer.ts";

const project = mkdtempSync(join(tmpdir(), "package-check-"));
const report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

interface Expected {
  readonly exit?: number;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
}

/** Runs in the project; where it does not end as expected, says how it did. A stack trace is never expected. */
function check(what: string, command: string, args: readonly string[], { exit = 0, stdout = /^/, stderr = /^/ }: Expected = {}): void {
  const ran = spawnSync(command, args, { cwd: project, encoding: "utf8" });
  const passed = ran.status === exit && stdout.test(ran.stdout) && stderr.test(ran.stderr) && !/^\s+at .+:\d+:\d+\)?$/m.test(ran.stderr);
  report[passed ? "numPassedTests" : "numFailedTests"] += 1;
  if (passed) console.log(`ok  ${what}`);
  else console.error(`NOT ${what}: exit ${String(ran.status)}, expected ${exit}\n${ran.stdout.slice(0, 4000)}${ran.stderr.slice(0, 4000)}`);
}

function install(...packages: readonly string[]): void {
  execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--silent", ...packages], { cwd: project });
}

function tool(path: string): string {
  return resolve("node_modules", path);
}

try {
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", project]);
  const tarball = `./${readdirSync(project).find((name) => name.endsWith(".tgz"))!}`;
  const files = {
    "package.json": '{ "private": true }',
    "alone.mjs": withoutPeer,
    "use.mjs": esModule,
    "use.cjs": commonJs,
    "use.mts": typed,
    "use.cts": typed,
    ...records,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);

  check("publint finds nothing", "node", [tool("publint/src/cli.js"), "run", tarball, "--strict"]);
  check("types resolve in every way of importing", "node", [tool("@arethetypeswrong/cli/dist/index.js"), tarball]);

  install(tarball);
  check("imports without fast-check", "node", ["alone.mjs"]);
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { devDependencies: Record<string, string> };
  install(`fast-check@${devDependencies["fast-check"]!}`);
  check("ES module", "node", ["use.mjs"]);
  check("CommonJS", "node", ["use.cjs"]);
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
  check("types under nodenext", "node", [tool("typescript/bin/tsc"), ...strict, "--module", "nodenext", "use.mts", "use.cts"]);
  check("types under a bundler", "node", [
    tool("typescript/bin/tsc"),
    ...strict,
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
    "use.mts",
  ]);

  const bin = join("node_modules", ".bin", "primafacie");
  check("a fine file", bin, ["assess", "fine.yaml", "--format", "json"], { stdout: /"primafacie\/assessment@1"/ });
  check("a broken file", bin, ["assess", "broken.yaml"], { exit: 1, stderr: /broken\.yaml:1[^]*broken\.yaml:3/, stdout: /^$/ });
  check("an absent file", bin, ["assess", "absent.yaml"], { exit: 1, stderr: /absent\.yaml/ });
  check("a wrong flag", bin, ["assess", "fine.yaml", "--loud"], { exit: 2, stderr: /--loud/ });
  check("no color off a terminal", bin, ["facts"], { stdout: /^[^\u001b]+$/ });
  const batch = ["batch", "table.csv", "--claim", "cfaa.a.2.C", "--out"];
  check("a batch without DuckDB", bin, [...batch, "none.csv"], { exit: 1, stderr: /@duckdb\/node-api/, stdout: /^$/ });
  install(`@duckdb/node-api@${devDependencies["@duckdb/node-api"]!}`);
  check("a batch with it", bin, [...batch, "found.csv"], { stderr: /1 row read/ });
  check("the shipped cases are found", bin, ["score", "--format", "json"], { stdout: /"total"/ });
} finally {
  rmSync(project, { recursive: true, force: true });
}
const [path] = process.argv.slice(2);
if (path !== undefined) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(report));
}
if (report.numFailedTests > 0) process.exitCode = 1;
