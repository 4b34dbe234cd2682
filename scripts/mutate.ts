/**
 * `npm run mutate`: one mistake at a time in the rule files, and whether a table of rows, a scenario or a decided case notices. `--only PREFIX`
 * for some files, `--json`, `--write` to put figures and survivors into docs/mutation.md. Fails where fewer than 95 of 100 are noticed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDataFile } from "../src/cli/disk.ts";
import { filesUnder, readFolder } from "../src/cli/folder.ts";
import { between } from "./between.ts";
import { FATES } from "./mutating/judge.ts";
import { mutantsOf } from "./mutating/mutants.ts";
import type { CaseFile } from "./mutating/records.ts";
import { countsOf, mutantLine, percent, shareOf, survivorList, tableOf } from "./mutating/report.ts";
import { tryAll } from "./mutating/run.ts";

const ENOUGH = 0.95;

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    processes: { type: "string", default: "2" },
  },
});

const casesIn = (...folders: string[]): CaseFile[] =>
  folders
    .flatMap((folder) => filesUnder(folder, [".yaml", ".yml", ".json"]))
    .map((file) => ({ id: file, input: readDataFile(file).value as object }));

const rules = { files: readFolder("rules").files.map(({ path, value }) => ({ path, value })) };
const mutants = mutantsOf(rules).filter(({ file }) => file.startsWith(options.only));
const { tried, failing } = await tryAll(
  {
    rules,
    tables: new URL("../tests/law/tables/", import.meta.url).href,
    scenarios: casesIn("examples/scenarios", "examples/whatsapp-v-nso"),
    cases: casesIn("examples/decided-cases"),
  },
  mutants,
  Number(options.processes),
  (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${mutants.length}`);
    else if (done % 500 === 0) process.stderr.write(`${done} of ${mutants.length}\n`);
  },
);
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");

const counts = countsOf(tried);
const share = shareOf(counts);
const survivors = tried.filter(({ fate }) => fate === "survived");
const headline = `${percent(share)} of ${counts.mutants - counts.refused - counts.equivalent} mutants are noticed`;
if (options.json)
  console.log(
    JSON.stringify(
      { counts, share, mutants: tried.map(({ file, at, does, fate }) => ({ file, at, does, fate })), fates: FATES, failing },
      null,
      1,
    ),
  );
else {
  if (failing.length > 0) console.log(`rows that do not hold of the rules as they are:\n${failing.join("\n")}\n`);
  console.log(`${tableOf(tried)}\n`);
  for (const survivor of survivors) console.log(mutantLine(survivor));
  console.log(headline);
}
if (options.write) {
  const page = "docs/mutation.md";
  const text = readFileSync(page, "utf8");
  writeFileSync(page, between(between(text, "figures", `${tableOf(tried)}\n\n${headline}.`), "survivors", survivorList(survivors, text)));
}
process.exitCode = share < ENOUGH || failing.length > 0 ? 1 : 0;
