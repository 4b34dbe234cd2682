import { within } from "../names.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import type { Element, Formula, Provision } from "../rulebook/schema.ts";

/** What some provisions rest on, whichever text or construction of them governs. */
export interface Reach {
  readonly provisions: ReadonlySet<Provision>;
  /** In the order in which a reader meets them. */
  readonly facts: ReadonlySet<string>;
}

/** Everything that these provisions refer to, and everything that gates, bars or remedies them. */
export function reachOf(corpus: Corpus, roots: readonly Provision[]): Reach {
  const provisions = new Set<Provision>();
  const elements = new Set<Element>();
  const facts = new Set<string>();
  const visitFormula = (formula: Formula): void => {
    if ("provision" in formula) visitAddress(formula.provision);
    else if ("fact" in formula) facts.add(formula.fact);
    else if ("not" in formula) visitFormula(formula.not);
    else for (const part of "all" in formula ? formula.all : formula.any) visitFormula(part);
  };
  const visitElement = (id: string, element: Element): void => {
    if (elements.has(element)) return;
    elements.add(element);
    visitFormula(element.when);
    for (const { term, factors } of corpus.precedents)
      if (term === `${id}#${element.name}`)
        factors.forEach(({ when }) => {
          visitFormula(when);
        });
  };
  const visitAddress = (address: string): void => {
    const [id, name] = address.split("#");
    for (const provision of corpus.provisions.filter((one) => one.id === id)) {
      if (name === undefined) visit(provision);
      else {
        provisions.add(provision);
        for (const element of provision.elements) if (element.name === name) visitElement(id!, element);
      }
    }
  };
  const visit = (provision: Provision): void => {
    provisions.add(provision);
    for (const element of provision.elements) visitElement(provision.id, element);
    if (provision.limit) [provision.limit.award, provision.limit.of].forEach((fact) => facts.add(fact));
  };
  const start = (provision: Provision): void => {
    if (started.has(provision)) return;
    started.add(provision);
    visit(provision);
    for (const other of corpus.provisions) if (other.appliesTo.some((family) => within(family, provision.id))) start(other);
  };
  const started = new Set<Provision>();
  roots.forEach(start);
  return { provisions, facts };
}
