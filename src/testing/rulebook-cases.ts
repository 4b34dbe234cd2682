import * as fc from "fast-check";
import type { FactPattern, Written } from "../facts/value.ts";
import { written } from "../quantities.ts";
import type { Rulebook } from "../rulebook/linked.ts";
import { factPatterns } from "./patterns.ts";
import { pointsOf, thresholdsIn } from "./values.ts";

const provisionIn = (rulebook: Rulebook<unknown>) => fc.constantFrom(...rulebook.provisions.keys());

/** A provision, and facts on which it rests, with some that bear on nothing. */
export const explained = (rulebook: Rulebook<unknown>) =>
  provisionIn(rulebook).chain((id) =>
    fc.record({ id: fc.constant(id), facts: factPatterns(rulebook, { of: id }), settled: factPatterns(rulebook, { of: id }) }),
  );

/** One amount or day in two sizes, where the rulebook asks for any, and what else there is. */
interface AmountCase {
  readonly fact: string | undefined;
  readonly less: Written;
  readonly more: Written;
  readonly facts: FactPattern;
}

export function amountCases(rulebook: Rulebook<unknown>): fc.Arbitrary<AmountCase> {
  const thresholds = thresholdsIn(rulebook);
  const facts: fc.Arbitrary<FactPattern> = factPatterns(rulebook);
  const amounts = [...rulebook.facts.values()].flatMap(({ name, type }) => (type === "boolean" || type === "enum" ? [] : [{ name, type }]));
  if (amounts.length === 0) return facts.map((rest) => ({ fact: undefined, less: 0, more: 0, facts: rest }));
  return fc.constantFrom(...amounts).chain(({ name, type }) => {
    const point = pointsOf(type, thresholds.get(name) ?? []);
    return fc.record({ one: point, other: point, facts }).map(({ one, other, facts: rest }) => ({
      fact: name,
      less: written(type, Math.min(one, other)),
      more: written(type, Math.max(one, other)),
      facts: rest,
    }));
  });
}

/** A provision, facts on which it rests, and any others. */
export function unrelatedCases(rulebook: Rulebook<unknown>) {
  return provisionIn(rulebook).chain((id) =>
    fc.record({ id: fc.constant(id), facts: factPatterns(rulebook, { of: id }), others: factPatterns(rulebook) }),
  );
}

/** A yes or no question, where the rulebook asks one, and what else there is. */
export function factorCases(rulebook: Rulebook<unknown>) {
  const factors = [...rulebook.facts.values()].filter(({ type }) => type === "boolean").map(({ name }) => name);
  const fact = factors.length === 0 ? fc.constant(undefined) : fc.constantFrom(...factors);
  return fc.record({ fact, facts: factPatterns(rulebook) });
}
