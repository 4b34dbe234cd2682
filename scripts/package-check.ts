/** What a stranger does: packs the package, installs it in an empty project, imports it three ways, runs the command line. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "primafacie-"));
const failures: string[] = [];
const run = (what: string, command: string, args: readonly string[], expected = 0, says?: RegExp): void => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  const said = says === undefined || says.test(stdout + stderr);
  const traced = /\n\s+at .*:\d+:\d+/.test(stderr);
  if (status !== expected || !said || traced) failures.push(`${what}: exit ${String(status)}, expected ${expected}\n${stdout}${stderr}`);
};
try {
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  const types = resolve("node_modules/typescript/bin/tsc");
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "version": "1.0.0" }');
  execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--silent", `./${tarball}`, "fast-check@4.10.2"], { cwd: folder });

  const use = `const a = await assess({ permitted_to_access: false });
if (a.schema !== "primafacie/assessment@1" || a.claims.length === 0) throw new Error("no claims");
const period = link(rules).periods[0];
if (evaluate(period.rulebook, {}).size === 0) throw new Error("no truths");`;
  writeFileSync(join(folder, "esm.mjs"), `import { assess, evaluate, link, rules } from "primafacie";\nimport "primafacie/core";\nimport "primafacie/rules";\nimport "primafacie/testing";\n${use}\n`);
  writeFileSync(join(folder, "cjs.cjs"), `const { assess, evaluate, link, rules } = require("primafacie");\nrequire("primafacie/core"); require("primafacie/rules"); require("primafacie/testing");\n(async () => { ${use} })().catch((error) => { console.error(error); process.exit(1); });\n`);
  run("ES module", "node", ["esm.mjs"]);
  run("CommonJS", "node", ["cjs.cjs"]);

  const typed = `import { assess, evaluate, link, rules, type Assessment, type FactPattern, type ShippedFacts } from "primafacie";
import { laws } from "primafacie/testing";
const facts: FactPattern<ShippedFacts> = { permitted_to_access: false, loss_in_any_year_usd: 5000 };
// @ts-expect-error a misspelt fact does not compile
const misspelt: FactPattern<ShippedFacts> = { permited_to_access: false };
const found: Promise<Assessment> = assess({ answers: {} });
evaluate(link(rules).periods[0]!.rulebook, facts);
void [misspelt, found, laws];
`;
  writeFileSync(join(folder, "use.mts"), typed);
  writeFileSync(join(folder, "use.cts"), typed);
  run("types, nodenext", "node", [types, "--noEmit", "--ignoreConfig", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext", "--target", "es2022", "use.mts", "use.cts"]);

  const bin = join("node_modules", ".bin", "primafacie");
  writeFileSync(join(folder, "broken.yaml"), 'posture: { stage: trail }\nanswers: { permited_to_access: true }\nlosses: [{ amount: "$5,000" }]\n');
  run("a broken file", bin, ["assess", "broken.yaml"], 1, /broken\.yaml:\d+/);
  run("a wrong flag", bin, ["assess", "broken.yaml", "--loud"], 2, /usage/i);
  run("a missing file", bin, ["assess", "absent.yaml"], 1, /absent\.yaml/);
  writeFileSync(join(folder, "fine.yaml"), "answers: { permitted_to_access: true }\nclaims: [{ claim: cfaa.a.2.C }]\n");
  run("a fine file", bin, ["assess", "fine.yaml", "--format", "json"], 0, /primafacie\/assessment@1/);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
} else console.log("installed from the tarball: imported by ES module and CommonJS, type-checked, run");
