/**
 * Ratios side by side in one run: this library beside other engines, on the same rulebooks and the same cases, answers compared before any
 * clock is read. `--quick` for fewer and shorter samples, `--write` for `docs/benchmarks.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codeBetween } from "../scripts/between.ts";
import { link, rules } from "../src/index.ts";
import type { Rulebook } from "../src/rulebook/linked.ts";
import { batch, fieldOf, type Field } from "./batches.ts";
import { byCases, byRulebook } from "./growth.ts";
import { interactive } from "./interactive.ts";
import { matterOf } from "./matter.ts";
import { processes } from "./processes.ts";
import { proofs } from "./proofs.ts";
import { compiling, toggling, withReasons } from "./single.ts";
import { syntheticRulebook } from "./synthetic.ts";
import { linesOf, tableOf, type Group } from "./table.ts";
import { targetsOf, type OfRulebook } from "./goals.ts";
import { targetLines } from "./targets.ts";
import { versions } from "./versions.ts";

const quick = process.argv.includes("--quick");
const pace = quick ? { rounds: 5, sampleMilliseconds: 60 } : { rounds: 15, sampleMilliseconds: 250 };
const shortPace = { ...pace, sampleMilliseconds: quick ? 30 : 100 };
/** Different cases. The batches are these over and over. */
const CASES = 2048;
const UNKNOWN = 0.3;

const law = { conduct: { from: "2019-05-01", to: "2019-05-01" }, decided: "2024-12-20", court: "cand" };
const rulebooks = { made: syntheticRulebook(), shipped: link(rules, law).periods[0]!.rulebook as unknown as Rulebook };
const groups: Group[] = [];

function told(group: Group): Group {
  console.log(`${linesOf(group)}\n`);
  groups.push(group);
  return group;
}

async function over<T>(rulebook: Rulebook, unknown: number, of: (field: Field) => Promise<T>): Promise<T> {
  const field = await fieldOf(matterOf(rulebook, CASES, unknown));
  const found = await of(field);
  for (const { ready } of field.rivals) ready.close?.();
  return found;
}

async function onRulebook(name: string, rulebook: Rulebook): Promise<OfRulebook> {
  const [known, compiled] = await over(rulebook, 0, async (field) => [
    told(await batch(`batch, everything known, ${name}`, field, pace)),
    told(await compiling(`compiling, ${name}`, field.matter, shortPace)),
  ]);
  const [gaps, toggled] = await over(rulebook, UNKNOWN, async (field) => {
    const gaps = told(await batch(`batch, 30% unknown, ${name}`, field, pace));
    told(await withReasons(`one case with reasons, 30% unknown, ${name}`, field, shortPace));
    return [gaps, told(await toggling(`one fact changed, 30% unknown, ${name}`, field, shortPace))];
  });
  return { known: known, compiled: compiled, gaps: gaps, toggled: toggled };
}

const measured = {
  made: await onRulebook("made-up rulebook", rulebooks.made),
  shipped: await onRulebook("shipped rulebook", rulebooks.shipped),
  byRulebook: told(await byRulebook(shortPace)),
  byCases: told(await byCases(shortPace)),
  interactive: told(await interactive(quick ? 10 : 40)),
  proofs: told(proofs()),
};
for (const group of await processes(quick ? 3 : 9, quick ? 500 : 2000)) told(group);
const targets = targetLines(targetsOf(measured));
console.log(targets);

if (process.argv.includes("--write")) {
  let page = readFileSync("docs/benchmarks.md", "utf8");
  page = codeBetween(page, "targets", targets, "text");
  page = codeBetween(page, "table", tableOf(groups), "text");
  page = codeBetween(page, "versions", versions(pace), "text");
  writeFileSync("docs/benchmarks.md", page);
}
