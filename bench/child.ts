/**
 * One process, one engine: reads its rules and some cases, decides, and prints what memory it has. Started by `processes.ts` with the name
 * of the engine, the file of its rules, that of the cases, and for how many milliseconds to decide.
 */
import { readFileSync } from "node:fs";
import type { RuleFile } from "../src/index.ts";
import type { PlainCase, Ready } from "./engines/engine.ts";

const [, , engine, rulesFile, casesFile, milliseconds] = process.argv as unknown as [string, string, string, string, string, string];
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

type Decides = Pick<Ready, "decide">;
type Load<T> = (rules: T, cases: readonly PlainCase[]) => Decides | Promise<Decides>;

/** Each loads its own engine alone. */
const engines: Record<string, () => Promise<Load<never>>> = {
  "json-rules-engine": async () => (await import("./engines/json-rules-engine.ts")).jsonRulesEngine,
  "@gorules/zen-engine": async () => (await import("./engines/zen-engine.ts")).zenEngine,
  "json-logic-engine": async () => (await import("./engines/json-logic-engine.ts")).jsonLogicEngine,
  publicodes: async () => (await import("./engines/publicodes.ts")).publicodes,
  DuckDB: async () => (await import("./engines/duckdb.ts")).duckdb,
  primafacie: () => Promise.resolve(own),
};

/** This library from rule files. */
async function own(
  rules: { readonly columns: boolean; readonly files: readonly RuleFile[]; readonly claims: readonly string[] },
  cases: readonly object[],
): Promise<Decides> {
  const { link, evaluate } = await import("../src/index.ts");
  const { rulebook } = link({ files: rules.files }).periods[0]!;
  if (!rules.columns) return { decide: () => evaluate(rulebook, cases[0]!) };
  const { compile, toColumns } = await import("../src/columns/index.ts");
  const columns = toColumns(rulebook, cases);
  const program = compile(rulebook, { of: rules.claims });
  return { decide: () => program.evaluateBatch(columns, { length: cases.length }) };
}

const load = await engines[engine]!();
const ready = await load(read(rulesFile) as never, read(casesFile) as PlainCase[]);
const start = performance.now();
let heap = 0;
do {
  await ready.decide();
  heap = Math.max(heap, process.memoryUsage().heapUsed);
} while (performance.now() - start < Number(milliseconds));
if (Number(milliseconds) > 0) console.log(JSON.stringify({ resident: process.resourceUsage().maxRSS * 1024, heap }));
process.exit(0);
