import type { Corpus } from "./corpus.ts";
import { inDependencyOrder } from "./dependency-order.ts";
import type { Choice } from "./in-force.ts";
import type { Address, FactDeclaration, LinkedElement, LinkedFormula, LinkedPrecedent, LinkedProvision, Rulebook, Side } from "./linked.ts";
import { toLinked } from "./operators.ts";
import { sideOf } from "./precedent.ts";
import { type CaseBase, settled, type Settled } from "./precedents.ts";
import { declarationOf } from "./references.ts";
import { BARS, type Formula } from "./schema.ts";

/**
 * The provisions chosen, with every operator written in three comparisons and every term settled by the cases that bear on it.
 *
 * @throws {RulebookError} as `inDependencyOrder` does
 */
export function toRulebook<F>(corpus: Corpus, choices: ReadonlyMap<string, Choice>, bases: readonly CaseBase[]): Rulebook<F> {
  const facts = new Map([...corpus.facts.values()].map((fact) => [fact.name, declarationOf(fact)]));
  const addresses = new Set([...choices].flatMap(([id, { provision }]) => provision.elements.map(({ name }) => `${id}#${name}`)));
  const used = bases.filter(({ precedent }) => addresses.has(precedent.term));
  const terms = new Map(used.map((base) => [base.precedent.term, settled(base)]));
  const linked = new Map([...choices].map(([id, choice]) => [id, linkedProvision(choice, facts, bearerOf(choices, id), terms)]));
  const readings = Object.fromEntries(
    [...choices].flatMap(([id, { provision }]) => (provision.reading === undefined ? [] : [[id, provision.reading]])),
  );
  return {
    label: { text: sinceWhen(choices), readings },
    definitions: inDependencyOrder(formulasOf(linked, terms, facts)),
    provisions: linked,
    facts,
    precedents: new Map(used.map((base) => [base.precedent.term, linkedPrecedent(base)])),
  };
}

/** What each address stands for: the factors of decided cases, elements, and provisions as all of their elements. */
function formulasOf(
  linked: ReadonlyMap<string, LinkedProvision>,
  terms: ReadonlyMap<string, Settled>,
  facts: ReadonlyMap<string, FactDeclaration>,
): Map<Address, LinkedFormula> {
  const formulas = new Map<Address, LinkedFormula>();
  for (const { addresses } of terms.values()) for (const [address, formula] of addresses) formulas.set(address, toLinked(formula, facts));
  for (const [id, { elements }] of linked) {
    for (const { address, formula } of elements) formulas.set(address, formula);
    const parts = elements.map(({ address }) => ({ form: "refer", address }) as const);
    formulas.set(id, parts.length === 1 ? parts[0]! : { form: "all", parts });
  }
  return formulas;
}

/** The first day from which all of these texts have stood; nothing where none has a first day. */
function sinceWhen(choices: ReadonlyMap<string, Choice>): string {
  return [...choices.values()].reduce((latest, { provision }) => {
    const from = provision.effective?.from ?? "";
    return from > latest ? from : latest;
  }, "");
}

function linkedPrecedent({ precedent: { id, title, question, factors, cases }, cases: standing, binding }: CaseBase): LinkedPrecedent {
  return {
    id,
    title,
    question,
    factors: factors.map(({ name, favors, says }) => ({ address: `${id}#${name}`, favors, says })),
    cases: cases
      .filter((one) => standing.includes(one))
      .map((one) => ({
        authority: one.authority,
        court: one.court,
        decided: one.decided,
        held: one.held,
        side: sideOf(one),
        binds: binding.includes(one),
        factors: new Set(one.factors.map((name) => `${id}#${name}`)),
        says: one.says,
        checked: one.checked,
      })),
  };
}

/** Who bears a provision: of an exception to a bar or to another exception, the other side of what it takes away. */
function bearerOf(choices: ReadonlyMap<string, Choice>, id: string, met: readonly string[] = []): Side {
  const { kind, burden, appliesTo } = choices.get(id)!.provision;
  if (burden !== undefined) return burden;
  const [target] = appliesTo;
  const against = target === undefined || met.includes(target) ? undefined : choices.get(target)?.provision.kind;
  if (kind === "exception" && target !== undefined && against !== undefined && against !== "offense" && against !== "claim")
    return bearerOf(choices, target, [...met, id]) === "defendant" ? "plaintiff" : "defendant";
  return (BARS as readonly string[]).includes(kind) ? "defendant" : "plaintiff";
}

function linkedProvision(
  { provision, chosen }: Choice,
  facts: ReadonlyMap<string, FactDeclaration>,
  burden: Side,
  terms: ReadonlyMap<string, Settled>,
): LinkedProvision {
  const elements = provision.elements.map((element): LinkedElement => ({
    address: `${provision.id}#${element.name}`,
    name: element.name,
    quote: element.quote,
    paraphrase: element.paraphrase,
    burden: element.burden ?? burden,
    standard: element.standard,
    authorities: element.authorities,
    formula: termOf(element.when, terms.get(`${provision.id}#${element.name}`), facts),
  }));
  const { id, kind, title, citation, source, checked, text, authorities, appliesTo, proceeding, remedy, limit, reading, note } = provision;
  const reach = provision.reach ?? (kind === "immunity" ? "suit" : "claim");
  return {
    id,
    kind,
    title,
    citation,
    source,
    checked,
    text,
    elements,
    authorities,
    burden,
    reach,
    appliesTo,
    proceeding,
    remedy,
    limit,
    reading,
    chosen,
    note,
  };
}

/** An element's own test, or what the decided cases make of it. */
function termOf(test: Formula, cases: Settled | undefined, facts: ReadonlyMap<string, FactDeclaration>): LinkedFormula {
  const formula = cases === undefined ? test : cases.term(test);
  if (!("settledBy" in formula)) return toLinked(formula, facts);
  const [establishing, refuting] = formula.settledBy;
  return { form: "settledBy", establishing: toLinked(establishing, facts), refuting: toLinked(refuting, facts) };
}
