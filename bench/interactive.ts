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
import { whatIfWith } from "../src/whatif.ts";
import { quartiles } from "./interleave.ts";
import { duration, type Group, type Row } from "./table.ts";

const FOLDERS = ["examples/whatsapp-v-nso", "examples/scenarios", "examples/decided-cases"];

export const ASKED = {
  address: "one address, nothing known",
  claim: "one claim of a record, with its gates and bars",
  flips: "what would flip one claim, before it is tried on the record",
  whole: "a record assessed as it is and with one fact otherwise",
} as const;

/** How long a person waits: what can still change each claim, asked of each address of the shipped rules and of each claim of shipped records. */
export async function interactive(records: number): Promise<Group> {
  const times: Record<keyof typeof ASKED, number[]> = { address: [], claim: [], flips: [], whole: [] };
  const { rulebook } = link(rules).periods.at(-1)!;
  for (const { address } of rulebook.definitions) timed(times.address, () => decisive(rulebook, {}, address));

  for (const record of recordsIn(records)) {
    const heard: [ClaimFinding, readonly Matter[]][] = [];
    await assessWith(rules, record, { heard: (finding, matters) => heard.push([finding, matters]) });
    for (const [finding, matters] of heard) {
      timed(times.claim, () => {
        const { completions, node } = claimCompletions(matters);
        return decisiveIn(completions.diagrams, node, completions.open);
      });
      const now = rulingOf({ outcome: finding.outcome, granted: finding.liability === "established" ? "plaintiff" : "defendant" });
      const by = (party: string) => finding.motions.some((motion) => motion.by === party);
      const moved = { plaintiff: by(finding.plaintiff), defendant: by(finding.defendant), any: finding.motions.length > 0 };
      timed(times.flips, () => flipsOf(matters, now, moved, () => undefined));
    }
    const start = performance.now();
    await whatIfWith(rules, record, [{ fact: "permitted_to_access", value: true }]);
    times.whole.push((performance.now() - start) * 1e6);
  }
  const asked = Object.keys(ASKED) as (keyof typeof ASKED)[];
  return {
    title: "what would change it, shipped rulebook and records",
    of: "a call",
    unit: "time",
    rows: asked.map((one): Row => ({ name: ASKED[one], ...quartiles(times[one]) })),
    notes: asked.map((one) => `${ASKED[one]}: ${times[one].length} calls, the longest ${duration(Math.max(...times[one]))}`),
  };
}

function recordsIn(most: number): object[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => `${folder}/${file}`),
  );
  return files.slice(0, most).map((file) => parse(readFileSync(file, "utf8")) as object);
}

function timed(times: number[], of: () => unknown): void {
  const start = performance.now();
  of();
  times.push((performance.now() - start) * 1e6);
}
