/** How long a person waits: what can still change each claim, asked of each address of the shipped rules and of each claim of the shipped records. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { rules } from "../rules/index.ts";
import { assessWith } from "../src/assess.ts";
import type { ClaimFinding } from "../src/assessment.ts";
import { claimCompletions } from "../src/completions/claim.ts";
import { decisive, decisiveIn } from "../src/completions/decisive.ts";
import { flipsOf } from "../src/completions/flips.ts";
import { rulingOf } from "../src/completions/rulings.ts";
import type { Matter } from "../src/readings.ts";
import { link } from "../src/rulebook/link.ts";

const FOLDERS = ["examples/whatsapp-v-nso", "examples/scenarios", "examples/decided-cases"];
const most = Number(process.argv[2] ?? 40);

function timed(times: number[], of: () => unknown): void {
  const start = performance.now();
  of();
  times.push(performance.now() - start);
}

function line(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => `${sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(2)} ms`;
  return `${name}: ${times.length} calls, median ${at(0.5)}, 95% ${at(0.95)}, most ${at(1)}`;
}

const empty: number[] = [];
const { rulebook } = link(rules).periods.at(-1)!;
for (const { address } of rulebook.definitions) timed(empty, () => decisive(rulebook, {}, address));

const claims: number[] = [];
const flips: number[] = [];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `${folder}/${file}`),
);
for (const file of files.slice(0, most)) {
  const heard: [ClaimFinding, readonly Matter[]][] = [];
  await assessWith(rules, parse(readFileSync(file, "utf8")) as object, { heard: (finding, matters) => heard.push([finding, matters]) });
  for (const [finding, matters] of heard) {
    timed(claims, () => {
      const { completions, node } = claimCompletions(matters);
      return decisiveIn(completions.diagrams, node, completions.open);
    });
    const now = rulingOf({ outcome: finding.outcome, granted: finding.liability === "established" ? "plaintiff" : "defendant" });
    const by = (party: string) => finding.motions.some((motion) => motion.by === party);
    const moved = { plaintiff: by(finding.plaintiff), defendant: by(finding.defendant), any: finding.motions.length > 0 };
    timed(flips, () => flipsOf(matters, now, moved, () => undefined));
  }
}
console.log(line("one address, nothing known", empty));
console.log(line("one claim of a record, with its gates and bars", claims));
console.log(line("what would flip one claim, before each change is tried on the record", flips));
