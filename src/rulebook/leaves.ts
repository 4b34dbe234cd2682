import type { LinkedFormula } from "./linked.ts";

type Leaf = Extract<LinkedFormula, { form: "holds" | "oneOf" | "atLeast" | "refer" }>;

/** The comparisons and references of a formula, in order. */
export function leaves(formula: LinkedFormula): Leaf[] {
  switch (formula.form) {
    case "not":
      return leaves(formula.part);
    case "all":
    case "any":
      return formula.parts.flatMap(leaves);
    case "settledBy":
      return [...leaves(formula.establishing), ...leaves(formula.refuting)];
    default:
      return [formula];
  }
}
