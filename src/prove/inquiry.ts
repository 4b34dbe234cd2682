import { coneOf } from "../cone.ts";
import { leaves } from "../rulebook/leaves.ts";
import { type Issue, RulebookError } from "../errors.ts";
import { didYouMean } from "../input/nearest.ts";
import type { Rules } from "../rulebook/corpus.ts";
import { link } from "../rulebook/link.ts";
import type { Definition, LinkedFormula, Rulebook } from "../rulebook/linked.ts";
import { toLinked } from "../rulebook/operators.ts";
import { factsNamed, formulasOf, type Property, type Proposition } from "../rulebook/property.ts";
import { combinations } from "../rulebook/readings.ts";
import type { Formula } from "../rulebook/schema.ts";

/** What a formula comes to on one of the patterns: in the first world or the second. */
export interface Said {
  readonly world: 0 | 1;
  readonly formula: LinkedFormula;
  readonly is: "established" | "refuted" | "not-established" | "not-refuted";
}

/** The choice of law under which a property is put: what a case record would say to be decided under it. */
export interface Law {
  readonly conduct: string;
  readonly decided: string;
  readonly court?: string | undefined;
  /** Those that were chosen, or taken in turn where nothing binds. */
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * A property under one choice of law, as what would refute it. One world, or two: two rulebooks over one pattern of facts, or one
 * rulebook over two patterns that differ in some facts.
 */
export interface Inquiry {
  readonly rulebooks: readonly [Rulebook] | readonly [Rulebook, Rulebook];
  /** For each rulebook, how it was chosen. */
  readonly law: readonly Law[];
  /** The facts that the second pattern may answer otherwise. */
  readonly differing: ReadonlySet<string>;
  /** Whether it may answer them only further towards yes, and with no less. */
  readonly raised: boolean;
  readonly patterns: Property["patterns"];
  /** Established in every world. */
  readonly assuming: readonly LinkedFormula[];
  /** The property is false where one of these holds as a whole. */
  readonly against: readonly (readonly Said[])[];
  /** What must be possible, or the property says nothing; each with the sentence for where it is not. */
  readonly presupposes: readonly { readonly said: Said; readonly otherwise: string }[];
}

/** The property under each reading that its provisions reach and that nothing settles, the governing one first. */
export function inquiriesInto(rules: Rules<unknown>, property: Property): Inquiry[] {
  const { law, proposition } = property;
  const roots = addressesIn([...property.assuming, ...formulasOf(proposition).map(({ formula }) => formula)]);
  const lawOf = (world: 0 | 1, ...chosen: Readonly<Record<string, string>>[]) => {
    const own = "same" in proposition ? proposition.under[world] : {};
    const readings = Object.assign({}, law.readings, ...chosen, own) as Record<string, string>;
    const day = "unchanged" in proposition ? proposition.between[world] : law.conduct;
    const { periods, decided } = link(rules as Rules, {
      decided: law.decided,
      court: law.court,
      ...(day !== undefined && { conduct: { from: day, to: day } }),
      readings,
    });
    const [period] = periods as [(typeof periods)[number]];
    const { rulebook, from } = period;
    inForce(property.id, rulebook, from, roots, { ...law.readings, ...own });
    const taken = Object.fromEntries(Object.entries(readings).filter(([id, reading]) => readingIn(rulebook, id) === reading));
    const chosenLaw: Law = { conduct: from, decided, ...(law.court !== undefined && { court: law.court }), readings: taken };
    return { period, rulebook, law: chosenLaw };
  };
  return combinations(lawOf(0).period, roots).flatMap((readings) => {
    const first = lawOf(0, readings);
    if (!("same" in proposition || "unchanged" in proposition)) return [inquiryOf(property, [first.rulebook], [first.law])];
    return combinations(lawOf(1, readings).period, roots).map((others) => {
      const second = lawOf(1, readings, others);
      return inquiryOf(property, [first.rulebook, second.rulebook], [first.law, second.law]);
    });
  });
}

/** The property over rulebooks that are already linked. */
export function inquiryOf(property: Property, rulebooks: Inquiry["rulebooks"], law: readonly Law[]): Inquiry {
  const linked = (formula: Formula) => toLinked(formula, rulebooks[0].facts);
  const { proposition } = property;
  return {
    rulebooks,
    law,
    differing: new Set(factsNamed(proposition)),
    raised: "raising" in proposition,
    patterns: property.patterns,
    assuming: property.assuming.map(linked),
    ...asked(proposition, linked),
  };
}

function asked(proposition: Proposition, linked: (formula: Formula) => LinkedFormula): Pick<Inquiry, "against" | "presupposes"> {
  const said = (formula: Formula, is: Said["is"], world: 0 | 1 = 0): Said => ({ world, formula: linked(formula), is });
  const possible = (formula: Formula, is: Said["is"], what: string, world: 0 | 1 = 0) => ({
    said: said(formula, is, world),
    otherwise: `${what} on no facts`,
  });
  const differing = (first: Formula, second: Formula, world: 0 | 1) => ({
    against: (["established", "refuted"] as const).flatMap((truth) => [
      [said(first, truth), said(second, `not-${truth}`, world)],
      [said(first, `not-${truth}`), said(second, truth, world)],
    ]),
    presupposes: [
      possible(first, "established", "the first can be established"),
      possible(second, "established", "the second can be established", world),
    ],
  });

  if ("never" in proposition) {
    const { never } = proposition;
    const parts = "all" in never ? never.all : [];
    return {
      against: [[said(never, "established")]],
      presupposes: parts.map((part, at) => possible(part, "established", `part ${at + 1} of it can be established`)),
    };
  }
  if ("always" in proposition) return { against: [[said(proposition.always, "not-established")]], presupposes: [] };
  if ("if" in proposition || "finding" in proposition) {
    const [finding, needed] = "if" in proposition ? [proposition.if, proposition.then] : [proposition.finding, proposition.requires];
    return {
      against: [
        [said(finding, "established"), said(needed, "not-established")],
        ...("if" in proposition ? [] : [[said(needed, "refuted"), said(finding, "not-refuted")]]),
      ],
      presupposes: [
        possible(finding, "established", "the finding can be established"),
        possible(needed, "refuted", "what must hold with it can be refuted"),
      ],
    };
  }
  if ("raising" in proposition || "irrelevant" in proposition) {
    const finding = "raising" in proposition ? proposition.of : proposition.to;
    const kept = (truth: "established" | "refuted") => [said(finding, truth), said(finding, `not-${truth}`, 1)];
    const gained = (truth: "established" | "refuted") => [said(finding, `not-${truth}`), said(finding, truth, 1)];
    const settled = [
      possible(finding, "established", "the finding can be established"),
      possible(finding, "refuted", "the finding can be refuted"),
    ];
    if ("irrelevant" in proposition) return { against: [kept("established"), kept("refuted")], presupposes: settled };
    const { favors } = proposition;
    return { against: [kept(favors), gained(favors === "established" ? "refuted" : "established")], presupposes: settled };
  }
  if ("equivalent" in proposition) return differing(...proposition.equivalent, 0);
  const finding = "same" in proposition ? proposition.same : proposition.unchanged;
  return differing(finding, finding, 1);
}

/** The same, but refuted only by what is settled: a counterexample that does not rest on what it leaves open. */
export function outright(inquiry: Inquiry): Inquiry {
  const settled = (said: Said): Said => ({
    ...said,
    is: said.is === "not-established" ? "refuted" : said.is === "not-refuted" ? "established" : said.is,
  });
  return { ...inquiry, against: inquiry.against.map((conjunction) => conjunction.map(settled)) };
}

/** The definitions that the formulas of a world rest on, dependencies first. */
export function restsOn({ rulebooks, assuming, against, presupposes }: Inquiry, world: 0 | 1): Definition[] {
  const here = [...against.flat(), ...presupposes.map(({ said }) => said)].filter((said) => said.world === world);
  const rulebook: Rulebook = rulebooks[world] ?? rulebooks[0];
  const needed = new Set<Definition>();
  for (const formula of [...assuming, ...here.map((said) => said.formula)])
    for (const leaf of leaves(formula))
      if (leaf.form === "refer") for (const definition of coneOf(rulebook, leaf.address).definitions) needed.add(definition);
  return rulebook.definitions.filter((definition) => needed.has(definition));
}

/** @throws {RulebookError} where the law of that day has no such provision or reading */
function inForce(
  id: string,
  rulebook: Rulebook,
  day: string,
  addresses: readonly string[],
  readings: Readonly<Record<string, string>>,
): void {
  const known = new Set(rulebook.definitions.map(({ address }) => address));
  const absent = addresses
    .filter((address) => !known.has(address))
    .map((address) => `no \`${address}\` in the law of ${day}${didYouMean(address, known)}`);
  const unread = Object.entries(readings)
    .filter(([construed, reading]) => readingIn(rulebook, construed) !== reading)
    .map(([construed, reading]) => `no reading \`${reading}\` of \`${construed}\` in the law of ${day}`);
  const issues = [...absent, ...unread].map((message): Issue => ({ code: "unknown-provision", message, path: [id] }));
  if (issues.length > 0) throw new RulebookError(issues);
}

function readingIn({ provisions }: Rulebook, id: string): string {
  return provisions.get(id)?.reading ?? "general";
}

function addressesIn(formulas: readonly Formula[]): string[] {
  const walk = (formula: Formula): string[] => {
    if ("provision" in formula) return [formula.provision];
    if ("not" in formula) return walk(formula.not);
    if ("fact" in formula) return [];
    return ("all" in formula ? formula.all : formula.any).flatMap(walk);
  };
  return [...new Set(formulas.flatMap(walk))];
}
