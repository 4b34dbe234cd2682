import { Clauses, type Literal } from "../backends/sat/clauses.ts";
import { patternOf } from "../backends/sat/decode.ts";
import { FactVariables, literalsOf, type Pair, raise } from "../backends/sat/encode.ts";
import { solve, type Solution, type Solving } from "../backends/sat/solve.ts";
import { DisagreementError } from "../errors.ts";
import type { FactPattern } from "../facts/value.ts";
import { interpret, valueOf } from "../interpret.ts";
import type { Rules } from "../rulebook/corpus.ts";
import type { LinkedFormula } from "../rulebook/linked.ts";
import type { PropertyInput } from "../rulebook/property.ts";
import { checkedProperty } from "./given.ts";
import { factsInOrder, type Patterns, refutes, smallest } from "./counterexample.ts";
import { inquiriesInto, type Inquiry, type Law, outright, restsOn, type Said } from "./inquiry.ts";

/** Facts on which a property is false: none of them can be left out. */
export interface Counterexample {
  readonly facts: FactPattern;
  /** What the property compares them with, where it speaks of two patterns. */
  readonly otherwise?: FactPattern | undefined;
  /** The choice of law under which it is false; two where the property compares two. */
  readonly law: readonly Law[];
}

export interface Proof {
  /** `vacuous`: nothing refutes it, because it speaks of no facts that there could be. */
  readonly verdict: "proved" | "refuted" | "vacuous" | "not-decided";
  /** Why it is vacuous or not decided. */
  readonly reason?: string | undefined;
  readonly counterexample?: Counterexample | undefined;
  /** Choices of readings under which it was put. */
  readonly readings: number;
  /** How hard it was, the same everywhere. */
  readonly effort: { readonly variables: number; readonly clauses: number; readonly conflicts: number };
}

export type Proving = Partial<Solving>;

const CONFLICTS = 20_000;

/**
 * Whether a property holds on all fact patterns, under the law that it names and every reading that is open there. A counterexample
 * has been evaluated again and made small before it is returned.
 *
 * @throws {RulebookError} where it names what the rules do not have, or the law of its day
 * @throws {DisagreementError} where a counterexample is none by the reference evaluator: a defect of this library
 */
export function prove(rules: Rules<unknown>, property: PropertyInput, options: Proving = {}): Proof {
  const proofs: Proof[] = [];
  for (const inquiry of inquiriesInto(rules, checkedProperty(rules, property))) {
    const proof = decided(inquiry, options);
    proofs.push(proof);
    if (proof.verdict === "refuted") break;
  }
  const of = (verdict: Proof["verdict"]) => proofs.find((proof) => proof.verdict === verdict);
  // Under one reading nothing may be left to say; under another it must then say something.
  const chosen = of("refuted") ?? of("not-decided") ?? of("proved") ?? of("vacuous")!;
  const sum = (count: keyof Proof["effort"]) => proofs.reduce((total, { effort }) => total + effort[count], 0);
  return {
    ...chosen,
    readings: proofs.length,
    effort: { variables: sum("variables"), clauses: sum("clauses"), conflicts: sum("conflicts") },
  };
}

/** The same for one choice of law. */
export function decided(inquiry: Inquiry, { conflicts = CONFLICTS, learned }: Proving = {}): Proof {
  const { clauses, facts, truth } = encoded(inquiry);
  let spent = 0;
  const search = (needed: readonly Literal[], listen = false) => {
    const solution = solve(clauses.variables, [...clauses.list, ...needed.map((literal) => [literal])], {
      conflicts: conflicts - spent,
      ...(listen && { learned }),
    });
    spent += solution.conflicts;
    return solution;
  };
  const proof = (verdict: Proof["verdict"], more: Pick<Proof, "reason" | "counterexample"> = {}): Proof => ({
    verdict,
    ...more,
    readings: 1,
    effort: { variables: clauses.variables, clauses: clauses.list.length, conflicts: spent },
  });
  const tired = () => proof("not-decided", { reason: `undecided after ${conflicts} conflicts` });

  const said = ({ world, formula, is }: Said): Literal => {
    const { established, refuted } = truth(world, formula);
    return { established, refuted, "not-established": -established, "not-refuted": -refuted }[is];
  };
  const anyOf = ({ against }: Inquiry) => clauses.or(against.map((conjunction) => clauses.and(conjunction.map(said))));
  const settled = outright(inquiry);
  const against = anyOf(inquiry);
  const againstOutright = anyOf(settled);
  const presupposed = inquiry.presupposes.map(({ said: one, otherwise }) => ({ literal: said(one), otherwise }));
  if (inquiry.raised) for (const fact of inquiry.differing) raise(facts[0], facts[1], fact);
  const assumed = inquiry.assuming.flatMap((formula) => [truth(0, formula).established, truth(1, formula).established]);

  const refutation = search([...assumed, against], true);
  if (refutation.verdict === "not-decided") return tired();
  if (refutation.verdict === "satisfiable") {
    const better = search([...assumed, againstOutright]);
    const outrightly = better.verdict === "satisfiable";
    const model = sparing(inquiry, facts, [...assumed, outrightly ? againstOutright : against], outrightly ? better : refutation, search);
    return proof("refuted", {
      counterexample: replayed(outrightly ? settled : inquiry, patternOf(facts[0], model.isTrue), patternOf(facts[1], model.isTrue)),
    });
  }
  const possible = search(assumed);
  if (possible.verdict === "not-decided") return tired();
  if (possible.verdict === "unsatisfiable") return proof("vacuous", { reason: "no facts establish all that it assumes" });
  for (const { literal, otherwise } of presupposed) {
    const { verdict } = search([...assumed, literal]);
    if (verdict === "not-decided") return tired();
    if (verdict === "unsatisfiable") return proof("vacuous", { reason: otherwise });
  }
  return proof("proved");
}

type Model = Extract<Solution, { verdict: "satisfiable" }>;

/** A model that leaves open what need not be known, what a reader meets last first: of alternatives, the first of a list stays. */
function sparing(
  inquiry: Inquiry,
  facts: readonly FactVariables[],
  needed: readonly Literal[],
  found: Model,
  search: (needed: readonly Literal[]) => Solution,
): Model {
  if (inquiry.patterns === "complete") return found;
  let [silent, model]: [readonly Literal[], Model] = [needed, found];
  for (const fact of factsInOrder(inquiry).reverse()) {
    if (inquiry.differing.has(fact)) continue;
    const tried = [...silent, ...facts.flatMap((of) => of.answersTo(fact).map((literal) => -literal))];
    const solution = search(tried);
    if (solution.verdict === "satisfiable") [silent, model] = [tried, solution];
  }
  return model;
}

function encoded(inquiry: Inquiry) {
  const { rulebooks, differing, patterns } = inquiry;
  const clauses = new Clauses();
  const first = new FactVariables(clauses, rulebooks[0].facts, patterns);
  const second = differing.size === 0 ? first : new FactVariables(clauses, rulebooks[0].facts, patterns, { of: first, facts: differing });
  const facts = [first, second] as const;
  const by = [literalsOf(first), literalsOf(second)] as const;
  const pairs = ([0, 1] as const).map((world) => interpret({ definitions: restsOn(inquiry, world) }, by[world]));
  const truth = (world: 0 | 1, formula: LinkedFormula): Pair => valueOf(formula, by[world], pairs[world]!);
  return { clauses, facts, truth };
}

/** @throws {DisagreementError} where the reference evaluator does not find what the solver found */
function replayed(inquiry: Inquiry, first: FactPattern, second: FactPattern): Counterexample {
  const two = inquiry.differing.size > 0;
  const found: Patterns = two ? [first, second] : [first];
  if (!refutes(inquiry, found)) throw new DisagreementError(`the solver's counterexample is none: ${JSON.stringify(found)}`);
  const [facts, otherwise] = smallest(inquiry, found);
  return { facts, ...(two && { otherwise }), law: inquiry.law };
}
