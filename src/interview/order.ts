import type { FactAnswers } from "../completions/answers.ts";
import { BudgetError, type Diagrams, type Node } from "../completions/diagram.ts";
import { completionsOf, type Asked } from "../completions/truths.ts";
import type { Truth } from "../truth.ts";

/** What all answers that can still be given agree on, and the facts that can still change it. */
export interface Open {
  /** "open" with no facts where no answer can settle it; "not-decided" where the diagram outgrew its budget. */
  readonly verdict: "established" | "refuted" | "open" | "not-decided";
  /** In the order to ask. */
  readonly facts: readonly string[];
}

/** Exactly the facts on which completions differ, in the order to ask. */
export function openIn(asked: Asked, budget?: number): Open {
  try {
    const { diagrams, open, truth } = completionsOf([asked], budget);
    const node = truth(asked);
    const only = diagrams.valueOf(node);
    if (only !== undefined) return { verdict: only === "undetermined" ? "open" : only, facts: [] };
    return { verdict: "open", facts: inOrder(diagrams, node, open) };
  } catch (error) {
    if (error instanceof BudgetError) return { verdict: "not-decided", facts: [] };
    throw error;
  }
}

/**
 * First the fact after whose answer the fewest questions are expected, if the others were then asked in the order of the text; every word
 * or range is taken to be as likely as another.
 */
function inOrder(diagrams: Diagrams<Truth>, node: Node, open: readonly FactAnswers[]): string[] {
  const weights = open.map(({ answers }) => {
    const total = answers.reduce((sum, { written }) => sum + written.length, 0);
    return answers.map(({ written }) => written.length / total);
  });
  const known = new Map<Node, number>();
  const expected = (at: Node): number => {
    if (diagrams.valueOf(at) !== undefined) return 0;
    let questions = known.get(at);
    if (questions === undefined) {
      const shares = weights[diagrams.placeOf(at)]!;
      questions = diagrams.branchesOf(at).reduce((sum, branch, answer) => sum + shares[answer]! * expected(branch), 1);
      known.set(at, questions);
    }
    return questions;
  };
  return diagrams
    .placesIn(node)
    .map((place) => ({
      place,
      left: weights[place]!.reduce((sum, share, answer) => sum + share * expected(diagrams.answered(node, place, answer)), 0),
    }))
    .sort((a, b) => a.left - b.left || a.place - b.place)
    .map(({ place }) => open[place]!.fact.name);
}
