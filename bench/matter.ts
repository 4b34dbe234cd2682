import { evaluate } from "../src/evaluate.ts";
import { readPattern, type FactPattern, type Known } from "../src/facts/value.ts";
import type { Rulebook } from "../src/rulebook/linked.ts";
import { leaves } from "../src/rulebook/leaves.ts";
import type { Asked, PlainCase } from "./engines/engine.ts";
import { patternsOf } from "./patterns.ts";

/** A rulebook, the cases to decide under it, and what is asked of each. */
export interface Matter {
  readonly rulebook: Rulebook;
  readonly claims: readonly string[];
  /** Whether some facts are not known. If all are, it is asked only whether a claim is established. */
  readonly gaps: boolean;
  readonly asked: readonly Asked[];
  readonly patterns: readonly FactPattern[];
  readonly cases: readonly PlainCase[];
  /** What the reference evaluator says of each case, in the order asked. */
  readonly expected: readonly (readonly boolean[])[];
}

export function matterOf(rulebook: Rulebook, count: number, unknown: number): Matter {
  const patterns = patternsOf(rulebook, count, unknown);
  const claims = [...rulebook.provisions.values()].filter(({ kind }) => kind === "offense" || kind === "claim").map(({ id }) => id);
  const gaps = unknown > 0;
  const sides = gaps ? (["established", "refuted"] as const) : (["established"] as const);
  const asked = sides.flatMap((side) => claims.map((claim) => ({ claim, side })));
  const expected = patterns.map((pattern) => {
    const truths = evaluate(rulebook, pattern);
    return asked.map(({ claim, side }) => truths.get(claim) === side);
  });
  return { rulebook, claims, gaps, asked, patterns, cases: patterns.map((pattern) => plainCase(rulebook, pattern)), expected };
}

function plainCase(rulebook: Rulebook, pattern: FactPattern): PlainCase {
  const plain = (value: Known) => (typeof value === "object" ? value.low : value);
  return Object.fromEntries([...readPattern(rulebook.facts, pattern)].map(([name, value]) => [name, plain(value)]));
}

/** How much there is to a rulebook, in words. */
export function sizeOf({ rulebook, claims }: Matter): string {
  const elements = [...rulebook.provisions.values()].flatMap((provision) => provision.elements);
  const asked = elements.flatMap(({ formula }) => leaves(formula)).length;
  return `${claims.length} claims, ${elements.length} elements, ${asked} leaves, ${rulebook.facts.size} facts`;
}
