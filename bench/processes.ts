import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { asSql } from "./encodings/duckdb.ts";
import { asJsonLogic } from "./encodings/json-logic-engine.ts";
import { asJsonRules } from "./encodings/json-rules-engine.ts";
import { asPublicodes } from "./encodings/publicodes.ts";
import { stepsOf } from "./encodings/steps.ts";
import { asZenRules } from "./encodings/zen-engine.ts";
import { interleave, quartiles, type Contender } from "./interleave.ts";
import { matterOf, sizeOf } from "./matter.ts";
import { syntheticRulebook, syntheticRules } from "./synthetic.ts";
import type { Group } from "./table.ts";

const FOLDER = "reports/bench";
const SEED = "examples/whatsapp-v-nso/2024-summary-judgment.yaml";
const CASES = 512;
export const BARE = "Node alone";
export const OWN = "primafacie";

/** From nothing to the first case decided, in a process of its own that reads the rules from a file; and what memory such a process comes to. */
export async function processes(runs: number, milliseconds: number): Promise<Group[]> {
  const matter = matterOf(syntheticRulebook(), CASES, 0);
  const { rulebook, asked, gaps, claims } = matter;
  const { files } = syntheticRules();
  const [apart, together] = [stepsOf(rulebook, asked, false), stepsOf(rulebook, asked, true)];
  const rules: Record<string, object> = {
    [OWN]: { files, claims, columns: false },
    "json-rules-engine": asJsonRules(apart, { cheapestFirst: true }),
    "@gorules/zen-engine": asZenRules(together, { gaps }),
    "json-logic-engine": asJsonLogic(apart, { gaps }),
    publicodes: asPublicodes(rulebook, asked),
    DuckDB: asSql(rulebook, asked, true),
  };
  mkdirSync(FOLDER, { recursive: true });
  const fileOf = (name: string, content: unknown) => {
    const file = `${FOLDER}/${name.replace("/", "-")}.json`;
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  const one = fileOf("one-case", matter.cases.slice(0, 64));
  const own = fileOf("one-pattern", matter.patterns.slice(0, 1));
  const many = fileOf("cases", matter.cases);
  const child = (engine: string, rules: string, cases: string, time: number) =>
    execFileSync("node", [`${FOLDER}/child.mjs`, engine, rules, cases, String(time)], { encoding: "utf8" });
  const rulesFiles = Object.fromEntries(Object.entries(rules).map(([engine, content]) => [engine, fileOf(engine, content)]));

  const starting: Contender[] = [
    { name: BARE, run: () => execFileSync("node", ["-e", "0"]), cases: 1 },
    ...Object.entries(rulesFiles).map(([engine, file]) => ({
      name: engine,
      run: () => child(engine, file, engine === OWN ? own : one, 0),
      cases: 1,
    })),
    { name: "primafacie --version", run: () => execFileSync("node", [`${FOLDER}/cli.mjs`, "--version"]), cases: 1 },
    { name: "primafacie assess, the seed case", run: () => execFileSync("node", [`${FOLDER}/cli.mjs`, "assess", SEED]), cases: 1 },
  ];
  const times = await interleave(starting, { rounds: runs, sampleMilliseconds: 1 });
  const memory = memoryOf([
    ...Object.keys(rules).map((engine) => ({
      name: engine,
      run: () => child(engine, rulesFiles[engine]!, engine === OWN ? fileOf("patterns", matter.patterns) : many, milliseconds),
    })),
    {
      name: "primafacie, columns",
      run: () => child(OWN, fileOf("columns", { files, claims, columns: true }), fileOf("patterns", matter.patterns), milliseconds),
    },
  ]);
  const size = sizeOf(matter);
  return [
    // The parent waits: what its own processor does says nothing.
    {
      title: `start, from rule files to the first case: ${size}`,
      of: "a process",
      unit: "time",
      rows: times.map(({ name, median, lower, upper }) => ({ name, median, lower, upper })),
      base: "json-rules-engine",
    },
    { title: `memory while deciding, all of the process: ${size}`, of: "at its peak", unit: "memory", rows: memory.resident },
    { title: "memory while deciding, JavaScript's heap", of: "at its peak", unit: "memory", rows: memory.heap },
  ];
}

function memoryOf(children: readonly { readonly name: string; readonly run: () => string }[]) {
  const found = children.map(({ name, run }) => {
    const peaks = Array.from({ length: 3 }, () => JSON.parse(run()) as { readonly resident: number; readonly heap: number });
    return { name, resident: quartiles(peaks.map((peak) => peak.resident)), heap: quartiles(peaks.map((peak) => peak.heap)) };
  });
  return {
    resident: found.map(({ name, resident }) => ({ name, ...resident })),
    heap: found.map(({ name, heap }) => ({ name, ...heap })),
  };
}
