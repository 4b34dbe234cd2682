import * as fc from "fast-check";
import { coneOf } from "../cone.ts";
import { known, type FactPattern, type Written } from "../facts/value.ts";
import type { Rulebook } from "../rulebook/linked.ts";
import { between, thresholdsIn, valuesOf } from "./values.ts";

/** Which facts a generated pattern may speak of. */
export interface Speaking {
  /** Only those on which this provision or element rests. Left out: all of the rulebook's. */
  readonly of?: string | undefined;
}

/** Facts for a rulebook, some of them left out, each of its type. Shrinks to few facts. */
export function factPatterns<F>(rulebook: Rulebook<F>, { of }: Speaking = {}): fc.Arbitrary<FactPattern<F>> {
  const thresholds = thresholdsIn(rulebook);
  const names = of === undefined ? [...rulebook.facts.keys()] : coneOf(rulebook, of).facts;
  const model = Object.fromEntries(names.map((name) => [name, valuesOf(rulebook.facts.get(name)!, thresholds.get(name))]));
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<unknown> as fc.Arbitrary<FactPattern<F>>;
}

/** A pattern and a fuller one: every fact of the first, or a narrower interval for it, and perhaps others. */
export function fullerPatterns<F>(
  rulebook: Rulebook<F>,
  speaking: Speaking = {},
): fc.Arbitrary<{ fewer: FactPattern<F>; more: FactPattern<F> }> {
  return factPatterns(rulebook, speaking).chain((more) => {
    const kept = Object.entries(more as Record<string, Written>).map(
      ([name, value]) => [name, fc.option(wider(rulebook, name, value), { nil: undefined, freq: 2 })] as const,
    );
    return fc.record(Object.fromEntries(kept), { noNullPrototype: true }).map((fewer) => ({ fewer: fewer as FactPattern<F>, more }));
  });
}

/** The value itself, or an interval around it. */
function wider(rulebook: Rulebook<unknown>, name: string, value: Written): fc.Arbitrary<Written> {
  const fact = rulebook.facts.get(name)!;
  if (fact.type === "boolean" || fact.type === "enum") return fc.constant(value);
  const { type } = fact;
  const { low, high } = (known(fact, value) as { value: { low: number; high: number } }).value;
  const less = fc.constantFrom(0, 1, 1000, Infinity).map((by) => (type === "date" || low - by >= 0 ? low - by : -Infinity));
  const further = fc.constantFrom(0, 1, 1000, Infinity).map((by) => high + by);
  return fc.tuple(less, further).map(([from, to]) => between(type, from, to));
}
