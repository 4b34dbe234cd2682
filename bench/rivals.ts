import { asOwnSql, asSql } from "./encodings/duckdb.ts";
import { asJsonLogic } from "./encodings/json-logic-engine.ts";
import { asJsonRules } from "./encodings/json-rules-engine.ts";
import { asPublicodes } from "./encodings/publicodes.ts";
import { stepsOf } from "./encodings/steps.ts";
import { asZenRules } from "./encodings/zen-engine.ts";
import { duckdb } from "./engines/duckdb.ts";
import type { PlainCase, Ready } from "./engines/engine.ts";
import { jsonLogicEngine } from "./engines/json-logic-engine.ts";
import { jsonRulesEngine } from "./engines/json-rules-engine.ts";
import { publicodes } from "./engines/publicodes.ts";
import { zenEngine } from "./engines/zen-engine.ts";
import type { Matter } from "./matter.ts";

/** One way to write a rulebook for an engine. */
export interface Encoding {
  readonly engine: string;
  readonly how: string;
  /** How many cases its answers are compared on. */
  readonly compared: number;
  readonly ready: (cases: readonly PlainCase[], rows?: number) => Ready | Promise<Ready>;
}

/** Every way tried, by engine. */
export function encodingsOf(matter: Matter): readonly Encoding[] {
  const { rulebook, asked, gaps } = matter;
  const [apart, together] = [stepsOf(rulebook, asked, false), stepsOf(rulebook, asked, true)];
  const ways = [
    ["what is shared written out", apart],
    ["what is shared found first", together],
  ] as const;
  return [
    ...ways.flatMap(([how, steps]) =>
      [false, true].map((cheapestFirst) => ({
        engine: "json-rules-engine",
        how: `${how}, conditions ${cheapestFirst ? "one by one, the cheapest first" : "all at once"}`,
        compared: 64,
        ready: (cases: readonly PlainCase[]) => jsonRulesEngine(asJsonRules(steps, { cheapestFirst }), cases),
      })),
    ),
    ...ways.map(([how, steps]) => ({
      engine: "@gorules/zen-engine",
      how,
      compared: 256,
      ready: (cases: readonly PlainCase[]) => zenEngine(asZenRules(steps, { gaps }), cases),
    })),
    {
      engine: "json-logic-engine",
      how: "one compiled function",
      compared: Infinity,
      ready: (cases) => jsonLogicEngine(asJsonLogic(apart, { gaps }), cases),
    },
    {
      engine: "publicodes",
      how: "a rule an address",
      compared: 4,
      ready: (cases) => publicodes(asPublicodes(rulebook, asked), cases),
    },
    ...[false, true].map((sharing) => ({
      engine: "DuckDB",
      how: sharing ? "what is shared found first" : "what is shared written out",
      compared: Infinity,
      ready: (cases: readonly PlainCase[], rows?: number) => duckdb(asSql(rulebook, asked, sharing), cases, rows),
    })),
    {
      engine: "DuckDB",
      how: "`toSql` of this library",
      compared: Infinity,
      ready: (cases, rows) => duckdb(asOwnSql(rulebook, asked), cases, rows),
    },
  ];
}

/** How many of an engine's answers to the first cases are not those of the reference evaluator. */
export async function differing(ready: Ready, { expected }: Matter, count: number): Promise<number> {
  const wanted = expected.slice(0, count);
  const found = await ready.answers();
  if (found.length !== wanted.length) throw new Error(`${found.length} cases answered, not ${wanted.length}`);
  return wanted.flatMap((row, at) => row.filter((answer, index) => answer !== found[at]![index])).length;
}
