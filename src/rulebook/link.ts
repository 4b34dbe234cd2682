import { RulebookError } from "../errors.ts";
import { corpusOf, type Corpus, type Rules } from "./corpus.ts";
import { changesWithin, inForce, readingName, type Choice, type Forum } from "./in-force.ts";
import type { Rulebook } from "./linked.ts";
import { dayNumber, dayOf } from "../quantities.ts";
import { type CaseBase, caseBases, contradictions } from "./precedents.ts";
import type { Formula, Provision } from "./schema.ts";
import { toRulebook } from "./to-rulebook.ts";

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

export function references(formula: Formula): string[] {
  if ("provision" in formula) return [formula.provision];
  if ("not" in formula) return references(formula.not);
  if ("all" in formula) return formula.all.flatMap(references);
  if ("any" in formula) return formula.any.flatMap(references);
  return [];
}
