import { type Issue, RulebookError } from "../errors.ts";
import { corpusOf, type Corpus, type Rules } from "./corpus.ts";
import { changesWithin, inForce, readingName, type Choice, type Forum } from "./in-force.ts";
import type {
  Definition,
  FactDeclaration,
  LinkedElement,
  LinkedFormula,
  LinkedPrecedent,
  LinkedProvision,
  Rulebook,
  Side,
} from "./linked.ts";
import { toLinked } from "./operators.ts";
import { dayNumber, dayOf } from "../quantities.ts";
import { type CaseBase, caseBases, contradictions, settled, type Settled } from "./precedents.ts";
import { sideOf } from "./precedent.ts";
import { declarationOf } from "./references.ts";
import { BARS, type Formula, type Provision } from "./schema.ts";

/** What chooses the law. Everything may be left out. */
export interface Choosing {
  /** The first and last day of the conduct: chooses the texts. Left out: the day of decision. */
  readonly conduct?: { readonly from: string; readonly to: string } | undefined;
  /** The day of decision: chooses the constructions. Left out: the day up to which the rules are encoded, never the clock. */
  readonly decided?: string | undefined;
  /** The deciding court's id, `cand`. Left out: no court's constructions bind. */
  readonly court?: string | undefined;
  /** The state whose law governs state-law claims; only noted, where it is not the law that is encoded. */
  readonly claimLaw?: string | undefined;
  /** A reading to take whatever binds, by the id it construes: `{ "act.entitlement": "purpose" }`. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
}

/** A reading by name, and the provisions it refers to. */
export interface Rival {
  readonly reading: string;
  readonly refers: readonly string[];
}

/** The law that governs a case: one rulebook for each text period that the conduct touches. */
export interface Governing<F> {
  readonly decided: string;
  readonly court: string | undefined;
  readonly periods: readonly {
    readonly from: string;
    readonly to: string;
    readonly rulebook: Rulebook<F>;
    /** By id, the readings among which nothing binds, the one taken first; linking under `readings` takes another. */
    readonly rivals: ReadonlyMap<string, readonly Rival[]>;
  }[];
}

/**
 * Chooses texts and constructions and resolves every reference.
 *
 * @throws {RulebookError} with every issue: unknown names, wrong types, cycles, an unknown court, cases that bind together and contradict
 */
export function link<F>(rules: Rules<F>, choosing: Choosing = {}): Governing<F> {
  const corpus = corpusOf(rules);
  const decided = choosing.decided ?? corpus.about.asOf;
  const conduct = choosing.conduct ?? { from: decided, to: decided };
  if (choosing.court !== undefined && !corpus.courts.has(choosing.court))
    throw new RulebookError([{ code: "unknown-court", message: `no court \`${choosing.court}\``, path: ["court"] }]);
  const known = governed.get(corpus) ?? new Map<string, Governing<unknown>>();
  governed.set(corpus, known);
  const key = JSON.stringify([conduct, decided, choosing.court, choosing.readings]);
  const governing = known.get(key) ?? governingOf(corpus, conduct, decided, choosing);
  known.set(key, governing);
  return governing as Governing<F>;
}

const governed = new WeakMap<Corpus, Map<string, Governing<unknown>>>();

function governingOf<F>(
  corpus: Corpus,
  conduct: { readonly from: string; readonly to: string },
  decided: string,
  choosing: Choosing,
): Governing<F> {
  const forum: Forum = { decided, court: choosing.court };
  const bases = caseBases(corpus, forum);
  const issues = bases.flatMap(contradictions);
  if (issues.length > 0) throw new RulebookError(issues);
  const starts = [conduct.from, ...changesWithin(corpus, conduct.from, conduct.to)];
  return {
    decided,
    court: choosing.court,
    periods: starts.map((from, index) => {
      const choices = inForce(corpus, from, forum, choosing.readings ?? {});
      const rulebook: Rulebook<F> = rulebookOf(corpus, choices, bases);
      const rivals = new Map(
        [...choices]
          .filter(([, { rivals }]) => rivals.length > 0)
          .map(([id, { provision, rivals }]) => [id, [provision, ...rivals].map(rivalOf)]),
      );
      return { from, to: starts[index + 1] === undefined ? conduct.to : dayOf(dayNumber(starts[index + 1]!)! - 1), rulebook, rivals };
    }),
  };
}

function rivalOf(provision: Provision): Rival {
  return { reading: readingName(provision), refers: provision.elements.flatMap(({ when }) => references(when)) };
}

const rulebooks = new WeakMap<Corpus, Map<string, Rulebook<unknown>>>();

/** The same choice of texts and readings gives the same rulebook, linked once. */
function rulebookOf<F>(corpus: Corpus, choices: ReadonlyMap<string, Choice>, bases: readonly CaseBase[]): Rulebook<F> {
  const known = rulebooks.get(corpus) ?? new Map<string, Rulebook<unknown>>();
  rulebooks.set(corpus, known);
  const key = [
    ...[...choices].map(
      ([id, { provision, chosen }]) =>
        `${id}=${corpus.provisions.findIndex(({ elements }) => elements === provision.elements)}${chosen ?? ""}`,
    ),
    ...bases.map(
      ({ precedent, cases, binding }) =>
        `${precedent.id}=${precedent.cases.map((one) => (binding.includes(one) ? 2 : cases.includes(one) ? 1 : 0)).join("")}`,
    ),
  ].join(";");
  let rulebook = known.get(key) as Rulebook<F> | undefined;
  if (rulebook === undefined) {
    rulebook = toRulebook<F>(corpus, choices, bases);
    known.set(key, rulebook);
  }
  return rulebook;
}

function toRulebook<F>(corpus: Corpus, choices: ReadonlyMap<string, Choice>, bases: readonly CaseBase[]): Rulebook<F> {
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
    definitions: inDependencyOrder(linked, terms, facts),
    provisions: linked,
    facts,
    precedents: new Map(used.map((base) => [base.precedent.term, linkedPrecedent(base)])),
  };
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

/**
 * Elements before their provision, factors before the term that they decide, whatever any of them refers to before it.
 *
 * @throws {RulebookError} with every cycle, shown from end to end
 */
function inDependencyOrder(
  linked: ReadonlyMap<string, LinkedProvision>,
  terms: ReadonlyMap<string, Settled>,
  facts: ReadonlyMap<string, FactDeclaration>,
): Definition[] {
  const formulas = new Map<string, { refers: readonly string[]; definition: Definition }>();
  const define = (address: string, formula: LinkedFormula) =>
    formulas.set(address, { refers: addressesIn(formula), definition: { address, formula } });
  for (const { addresses } of terms.values()) for (const [address, formula] of addresses) define(address, toLinked(formula, facts));
  for (const [id, { elements }] of linked) {
    for (const { address, formula } of elements) define(address, formula);
    const parts = elements.map(({ address }) => ({ form: "refer", address }) as const);
    define(id, parts.length === 1 ? parts[0]! : { form: "all", parts });
  }
  const issues: Issue[] = [];
  const ordered: Definition[] = [];
  const state = new Map<string, "open" | "done">();
  // An explicit stack: provisions may refer to one another to any depth.
  for (const root of formulas.keys()) {
    const trail: { address: string; next: number }[] = [];
    if (!state.has(root)) trail.push({ address: root, next: 0 });
    while (trail.length > 0) {
      const at = trail[trail.length - 1]!;
      const node = formulas.get(at.address)!;
      state.set(at.address, "open");
      const target = node.refers[at.next++];
      if (target === undefined) {
        state.set(at.address, "done");
        ordered.push(node.definition);
        trail.pop();
      } else if (!formulas.has(target)) {
        issues.push({ code: "unknown-provision", message: `no provision \`${target}\` is in force`, path: [at.address] });
      } else if (state.get(target) === "open") {
        const loop = [...trail.slice(trail.findIndex(({ address }) => address === target)).map(({ address }) => address), target];
        issues.push({ code: "cycle", message: `defined through itself: ${loop.join(" → ")}`, path: [target] });
      } else if (!state.has(target)) trail.push({ address: target, next: 0 });
    }
  }
  if (issues.length > 0) throw new RulebookError(issues);
  return ordered;
}

function addressesIn(formula: LinkedFormula): string[] {
  switch (formula.form) {
    case "refer":
      return [formula.address];
    case "not":
      return addressesIn(formula.part);
    case "all":
    case "any":
      return formula.parts.flatMap(addressesIn);
    case "settledBy":
      return [...addressesIn(formula.establishing), ...addressesIn(formula.refuting)];
    default:
      return [];
  }
}

export function references(formula: Formula): string[] {
  if ("provision" in formula) return [formula.provision];
  if ("not" in formula) return references(formula.not);
  if ("all" in formula) return formula.all.flatMap(references);
  if ("any" in formula) return formula.any.flatMap(references);
  return [];
}
