import { within } from "../names.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import { references } from "../rulebook/link.ts";
import type { Formula } from "../rulebook/schema.ts";

/** Every fact on which a claim or family may come to rest: by any text, under any reading, through what gates, bars or remedies it. */
export function restingOn(corpus: Corpus, claim: string): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const provision of corpus.provisions) {
      if (provision.id === id) {
        if (provision.limit) [provision.limit.award, provision.limit.of].forEach((fact) => facts.add(fact));
        const cases = corpus.precedents
          .filter(({ term }) => provision.elements.some(({ name }) => term === `${id}#${name}`))
          .flatMap(({ factors }) => factors);
        for (const { when } of [...provision.elements, ...cases]) {
          factsIn(when).forEach((fact) => facts.add(fact));
          references(when).forEach((address) => {
            visit(address.split("#")[0]!);
          });
        }
        if (provision.succeeds !== undefined) visit(provision.succeeds);
      }
      if (provision.appliesTo.some((family) => within(family, id))) visit(provision.id);
    }
  };
  for (const { id } of corpus.provisions) if (within(claim, id)) visit(id);
  return facts;
}

function factsIn(formula: Formula): string[] {
  if ("fact" in formula) return [formula.fact];
  if ("not" in formula) return factsIn(formula.not);
  if ("all" in formula) return formula.all.flatMap(factsIn);
  if ("any" in formula) return formula.any.flatMap(factsIn);
  return [];
}
