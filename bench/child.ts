/**
 * One process, one engine: reads its rules and some cases, decides, and prints what memory it has. Started by `processes.ts` with the name
 * of the engine, the file of its rules, that of the cases, and for how many milliseconds to decide.
 */
import { readFileSync } from "node:fs";
import type { FactPattern, RuleFile, Rules } from "../src/index.ts";
import type { PlainCase, Ready } from "./engines/engine.ts";

const [, , engine, rulesFile, casesFile, milliseconds] = process.argv as unknown as [string, string, string, string, string, string];
/** Whether it is the start that is measured: no more is then made ready than the first case needs. */
const isFirst = Number(milliseconds) === 0;
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

type Decides = Pick<Ready, "decide">;
type Load<T> = (rules: T, cases: readonly PlainCase[]) => Decides | Promise<Decides>;

/** Each loads its own engine alone. */
const engines: Record<string, () => Promise<Load<never>>> = {
  "json-rules-engine": async () => (await import("./engines/json-rules-engine.ts")).jsonRulesEngine,
  "@gorules/zen-engine": async () => (await import("./engines/zen-engine.ts")).zenEngine,
  "json-logic-engine": async () => (await import("./engines/json-logic-engine.ts")).jsonLogicEngine,
  publicodes: async () => (await import("./engines/publicodes.ts")).publicodes,
  DuckDB: async () => {
    const { duckdb } = await import("./engines/duckdb.ts");
    return (rules: Parameters<typeof duckdb>[0], cases: readonly PlainCase[]) => duckdb(rules, cases, isFirst ? cases.length : undefined);
  },
  primafacie: () => Promise.resolve(own),
};

/** This library from rule files. */
async function own(
  rules: { readonly columns: boolean; readonly files: readonly RuleFile[]; readonly claims: readonly string[] },
  patterns: readonly FactPattern[],
): Promise<Decides> {
  const { link, evaluate } = await import("../src/index.ts");
  const files: Rules = rules;
  const { rulebook } = link(files).periods[0]!;
  if (!rules.columns) return { decide: () => evaluate(rulebook, patterns[0]!) };
  const { inColumns } = await import("./ours.ts");
  return inColumns({ rulebook, claims: rules.claims, patterns, gaps: false, asked: [], cases: [], expected: [] }, "simd");
}

const load = await engines[engine]!();
const ready = await load(read(rulesFile) as never, read(casesFile) as PlainCase[]);
const start = performance.now();
const peak = { resident: 0, heap: 0 };
do {
  await ready.decide();
  // Not what the system says was the most: a process begins with its parent's there.
  const { rss, heapUsed } = process.memoryUsage();
  peak.resident = Math.max(peak.resident, rss);
  peak.heap = Math.max(peak.heap, heapUsed);
} while (performance.now() - start < Number(milliseconds));
if (!isFirst) console.log(JSON.stringify(peak));
process.exit(0);
