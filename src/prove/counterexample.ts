import { coneOf } from "../cone.ts";
import { leaves } from "../rulebook/leaves.ts";
import { evaluate, truthsIn } from "../evaluate.ts";
import { readPattern, type FactPattern } from "../facts/value.ts";
import { valueOf } from "../interpret.ts";
import type { LinkedFormula, Rulebook } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";
import type { Inquiry, Said } from "./inquiry.ts";

/** The facts of each world: one pattern, or two that differ in what the property speaks of. */
export type Patterns = readonly [FactPattern] | readonly [FactPattern, FactPattern];

/** The meaning of the formulas of an inquiry on some facts, by the reference evaluator. */
function meaning({ rulebooks }: Inquiry, patterns: Patterns): (world: 0 | 1, formula: LinkedFormula) => Truth {
  const worlds = ([0, 1] as const).map((world) => {
    const rulebook: Rulebook = rulebooks[world] ?? rulebooks[0];
    const pattern = patterns[world] ?? patterns[0];
    return { truths: evaluate(rulebook, pattern), by: truthsIn(readPattern(rulebook.facts, pattern)) };
  });
  return (world, formula) => valueOf(formula, worlds[world]!.by, worlds[world]!.truths);
}

/** Whether these facts refute the property: what it assumes is established, and what goes against it holds. */
export function refutes(inquiry: Inquiry, patterns: Patterns): boolean {
  const truth = meaning(inquiry, patterns);
  const holds = ({ world, formula, is }: Said) =>
    is.startsWith("not-") ? truth(world, formula) !== is.slice("not-".length) : truth(world, formula) === is;
  return (
    inquiry.assuming.every((formula) => truth(0, formula) === "established" && truth(1, formula) === "established") &&
    inquiry.against.some((conjunction) => conjunction.every(holds))
  );
}

/** Facts none of which can be left out of the counterexample, in the order in which a reader of the provisions meets them. */
export function smallest(inquiry: Inquiry, found: Patterns): Patterns {
  const shown = inquiry.patterns === "partial" ? undefined : settledBy(inquiry, found);
  const stands = (fewer: Patterns) => {
    if (!refutes(inquiry, fewer)) return false;
    if (inquiry.patterns === "partial") return true;
    // Of complete patterns, what is left must show by itself what they show.
    return shown !== undefined && settledBy(inquiry, fewer) === shown;
  };
  const ordered = inOrder(inquiry, found);
  let [first, second] = ordered;
  const without = (pattern: FactPattern, fact: string) => Object.fromEntries(Object.entries(pattern).filter(([name]) => name !== fact));
  const attempt = (fewer: Patterns) => {
    if (stands(fewer)) [first, second] = fewer;
  };
  const names = new Set([...Object.keys(first), ...Object.keys(second ?? {})]);
  for (const fact of [...names].reverse()) {
    if (second === undefined) attempt([without(first, fact)]);
    else if (!inquiry.differing.has(fact) || inquiry.raised) attempt([without(first, fact), without(second, fact)]);
    else {
      attempt([without(first, fact), second]);
      attempt([first, without(second, fact)]);
    }
  }
  return second === undefined ? [first] : [first, second];
}

/** What each formula comes to, in one word; nothing where one is open. */
function settledBy(inquiry: Inquiry, patterns: Patterns): string | undefined {
  const truth = meaning(inquiry, patterns);
  const truths = inquiry.against.flat().map(({ world, formula }) => truth(world, formula));
  return truths.includes("undetermined") ? undefined : truths.join();
}

/** The facts that a property rests on, as a reader of its formulas and their provisions meets them. */
export function factsInOrder({ rulebooks, assuming, against }: Inquiry): string[] {
  const order = new Set<string>();
  for (const rulebook of rulebooks as readonly Rulebook[])
    for (const formula of [...assuming, ...against.flat().map((said) => said.formula)])
      for (const leaf of leaves(formula)) {
        if (leaf.form !== "refer") order.add(leaf.fact);
        else for (const fact of coneOf(rulebook, leaf.address).facts) order.add(fact);
      }
  return [...order];
}

function inOrder(inquiry: Inquiry, [first, second]: Patterns): Patterns {
  const places = new Map(factsInOrder(inquiry).map((fact, place) => [fact, place]));
  const sorted = (pattern: FactPattern): FactPattern =>
    Object.fromEntries(Object.entries(pattern).sort(([a], [b]) => places.get(a)! - places.get(b)!));
  return second === undefined ? [sorted(first)] : [sorted(first), sorted(second)];
}
