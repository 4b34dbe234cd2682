import { readPattern, type FactPattern, type Known } from "./facts/value.ts";
import { interpret, type Interpretation } from "./interpret.ts";
import type { Address, Rulebook } from "./rulebook/linked.ts";
import { all, any, not, settledBy, type Truth } from "./truth.ts";

/**
 * What a rulebook means. Every other backend is tested against this one, so it stays short enough
 * to check by reading.
 *
 * @returns the truth of every element and provision, by address
 * @throws {CaseRecordError} where a fact is not in the vocabulary or a value not of its type
 */
export function evaluate<F>(rulebook: Rulebook<F>, facts: FactPattern<F>): Map<Address, Truth> {
  return interpret(rulebook, truthsIn(readPattern(rulebook.facts, facts)));
}

/** What each kind of formula comes to on these facts. */
export function truthsIn(facts: ReadonlyMap<string, Known>): Interpretation<Truth> {
  return {
    holds: (name) => settle(facts.get(name), (answer) => answer === true),
    oneOf: (name, values) => settle(facts.get(name), (answer) => values.includes(answer as string)),
    atLeast: (name, threshold) => reaches(facts.get(name), threshold),
    not,
    all,
    any,
    settledBy,
    define: (_, truth) => truth,
  };
}

/** An answer nobody gave settles nothing. */
function settle(answer: Known | undefined, holds: (answer: Known) => boolean): Truth {
  if (answer === undefined) return "undetermined";
  return holds(answer) ? "established" : "refuted";
}

/** Open where the ends of the interval disagree. */
function reaches(answer: Known | undefined, threshold: number): Truth {
  if (typeof answer !== "object") return "undetermined";
  if (answer.low >= threshold) return "established";
  return answer.high < threshold ? "refuted" : "undetermined";
}
