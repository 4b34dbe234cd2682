import type { Rulebook, LinkedFormula } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";
import { law, must } from "./law.ts";
import { ours } from "./meaning.ts";
import { factPatterns } from "./patterns.ts";
import { rewritten } from "./rulebooks.ts";

/** Laws of how a rulebook is written: what is a matter of form changes nothing. */
export const formLaws = {
  itsElements: law(
    "a provision is established where all of its elements are, and refuted where one is",
    ours,
    (rulebook: Rulebook<unknown>) => factPatterns(rulebook),
    async (rulebook, facts, { evaluate }) => {
      const truths = await evaluate(rulebook, facts);
      for (const { id, elements } of rulebook.provisions.values()) {
        const parts = elements.map(({ address }) => truths.get(address)!);
        const meant: Truth = parts.includes("refuted") ? "refuted" : parts.includes("undetermined") ? "undetermined" : "established";
        must(truths.get(id) === meant, () => `${id}: ${String(truths.get(id))}, its elements ${parts.join(", ")}`);
      }
    },
  ),

  orderOfConditions: law(
    "the order in which conditions are written changes nothing",
    ours,
    (rulebook: Rulebook<unknown>) => factPatterns(rulebook),
    async (rulebook, facts, { evaluate }) => {
      const turned = await evaluate(rewritten(rulebook, backwards), facts);
      for (const [address, truth] of await evaluate(rulebook, facts))
        must(turned.get(address) === truth, () => `${address}: ${truth}, or ${String(turned.get(address))}`);
    },
  ),

  writtenTwice: law(
    "a condition written twice says no more than once",
    ours,
    (rulebook: Rulebook<unknown>) => factPatterns(rulebook),
    async (rulebook, facts, { evaluate }) => {
      const doubled = await evaluate(rewritten(rulebook, twice), facts);
      for (const [address, truth] of await evaluate(rulebook, facts))
        must(doubled.get(address) === truth, () => `${address}: ${truth}, but ${String(doubled.get(address))} where it is said again`);
    },
  ),
};

/** Every list from its end. */
function backwards(formula: LinkedFormula): LinkedFormula {
  if (formula.form === "not") return { form: "not", part: backwards(formula.part) };
  if (formula.form === "all" || formula.form === "any") return { form: formula.form, parts: formula.parts.map(backwards).toReversed() };
  return formula;
}

/** Every list with its first condition once more at the end. */
function twice(formula: LinkedFormula): LinkedFormula {
  if (formula.form === "not") return { form: "not", part: twice(formula.part) };
  if (formula.form !== "all" && formula.form !== "any") return formula;
  const parts = formula.parts.map(twice);
  return { form: formula.form, parts: [...parts, ...parts.slice(0, 1)] };
}
