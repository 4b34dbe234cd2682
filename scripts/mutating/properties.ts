import { RulebookError } from "../../src/errors.ts";
import { inquiriesInto, restsOn } from "../../src/prove/inquiry.ts";
import { prove } from "../../src/prove/prove.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import type { Mutant } from "./mutants.ts";

/** Whether a sentence of law that was proved, or refuted as expected, no longer is. */
export function readProperties(rules: Rules<unknown>): (changed: Rules<unknown>, mutant: Mutant) => boolean {
  const kept = corpusOf(rules)
    .properties.flatMap(({ properties }) => properties)
    .filter((property) => prove(rules, property).verdict === property.expect)
    .map((property) => {
      const definitions = inquiriesInto(rules, property).flatMap((inquiry) =>
        ([0, 1] as const).flatMap((world) => restsOn(inquiry, world)),
      );
      return { property, provisions: new Set(definitions.map(({ address }) => address.split("#")[0]!)) };
    });
  return (changed, { provisions }) =>
    kept.some(({ property, provisions: rests }) => {
      if (!provisions.some((id) => rests.has(id))) return false;
      try {
        return prove(changed, property).verdict !== property.expect;
      } catch (error) {
        // The property names what is no longer there, or the rules no longer link for its day.
        if (error instanceof RulebookError) return true;
        throw error;
      }
    });
}
