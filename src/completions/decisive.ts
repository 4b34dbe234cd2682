import { readPattern, type FactPattern } from "../facts/value.ts";
import type { Address, Rulebook } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";
import type { FactAnswers } from "./answers.ts";
import { BudgetError, type Diagrams, type Node } from "./diagram.ts";
import { smallestAnswers } from "./smallest.ts";
import { completionsOf } from "./truths.ts";

/** What the open facts can still do to one truth. */
export interface Decisive {
  /** What every completion agrees on, or "open"; "not-decided" where the diagram outgrew its budget. */
  readonly verdict: "established" | "refuted" | "open" | "not-decided";
  /** Open facts that can still change it, in the order to ask (first the one that is expected to end soonest). */
  readonly facts: readonly string[];
  /** Smallest sets of answers to open facts that would establish / refute it, as fact patterns. */
  readonly establishing: readonly FactPattern[];
  readonly refuting: readonly FactPattern[];
}

const NOT_DECIDED: Decisive = { verdict: "not-decided", facts: [], establishing: [], refuting: [] };

/**
 * Which open facts can still change the truth of a provision or element, and no others: exactly those in which two completions of the
 * pattern differ where the truth does. It is open where completions disagree, or where they agree that the law leaves it unsettled; then
 * no fact can change it.
 *
 * @throws {CaseRecordError} as `evaluate` does
 */
export function decisive(rulebook: Pick<Rulebook<unknown>, "definitions" | "facts">, pattern: FactPattern, address: Address): Decisive {
  const known = readPattern(rulebook.facts, pattern);
  return withinBudget(() => {
    const { diagrams, open, truth } = completionsOf([{ rulebook, address, known }]);
    return decisiveIn(diagrams, truth({ rulebook, address, known }), open);
  });
}

export function withinBudget(of: () => Decisive): Decisive {
  try {
    return of();
  } catch (error) {
    if (error instanceof BudgetError) return NOT_DECIDED;
    throw error;
  }
}

/** The same of a truth that is a diagram already. */
export function decisiveIn(diagrams: Diagrams<Truth>, node: Node, open: readonly FactAnswers[]): Decisive {
  const only = diagrams.valueOf(node);
  if (only !== undefined) return { verdict: only === "undetermined" ? "open" : only, facts: [], establishing: [], refuting: [] };
  return {
    verdict: "open",
    facts: orderToAsk(diagrams, node, open),
    establishing: smallestAnswers(diagrams, node, "established", open),
    refuting: smallestAnswers(diagrams, node, "refuted", open),
  };
}

/** First the fact after whose answer, every word or range being as likely, the fewest facts are left that matter. */
function orderToAsk(diagrams: Diagrams<Truth>, node: Node, open: readonly FactAnswers[]): string[] {
  const left = diagrams.placesIn(node).map((place) => {
    const { fact, answers } = open[place]!;
    const weights = answers.map(({ written }) => written.length);
    const rests = answers.map((_, answer) => diagrams.placesIn(diagrams.answered(node, place, answer)).length);
    const expected = rests.reduce((sum, rest, at) => sum + rest * weights[at]!, 0) / weights.reduce((a, b) => a + b);
    return { name: fact.name, place, expected };
  });
  return left.sort((a, b) => a.expected - b.expected || a.place - b.place).map(({ name }) => name);
}
