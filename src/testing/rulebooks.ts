import * as fc from "fast-check";
import { link } from "../rulebook/link.ts";
import type { LinkedFormula, Rulebook } from "../rulebook/linked.ts";
import { ruleFolders } from "./folders.ts";

/** Linked rulebooks, from generated folders. */
export const rulebooks: fc.Arbitrary<Rulebook> = ruleFolders.map((rules) => link(rules).periods[0]!.rulebook);

/**
 * The same with some terms left to decided cases: of two parts, the first settles a term for one side, and the second, where the first is
 * refuted, for the other. So no facts force both.
 */
export const settledRulebooks: fc.Arbitrary<Rulebook> = fc
  .tuple(rulebooks, fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }))
  .map(([rulebook, marks]) => {
    let met = 0;
    const settled = (formula: LinkedFormula): LinkedFormula => {
      switch (formula.form) {
        case "not":
          return { form: "not", part: settled(formula.part) };
        case "all":
        case "any": {
          const parts = formula.parts.map(settled);
          const [first, ...others] = parts as [LinkedFormula, ...LinkedFormula[]];
          if (!marks[met++ % marks.length]) return { form: formula.form, parts };
          return { form: "settledBy", establishing: first, refuting: { form: "all", parts: [...others, { form: "not", part: first }] } };
        }
        default:
          return formula;
      }
    };
    return rewritten(rulebook, settled);
  });

/** The rulebook with the formula of every element rewritten; provisions go on being all of their elements. */
export function rewritten<F>(rulebook: Rulebook<F>, rewrite: (formula: LinkedFormula) => LinkedFormula): Rulebook<F> {
  const formulas = new Map<string, LinkedFormula>();
  const provisions = new Map(
    [...rulebook.provisions].map(([id, provision]) => {
      const elements = provision.elements.map((element) => ({ ...element, formula: rewrite(element.formula) }));
      for (const { address, formula } of elements) formulas.set(address, formula);
      return [id, { ...provision, elements }];
    }),
  );
  const definitions = rulebook.definitions.map(({ address, formula }) => ({ address, formula: formulas.get(address) ?? formula }));
  return { ...rulebook, provisions, definitions };
}
