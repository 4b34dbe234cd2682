import { coneOf, definitionOf, truthOf } from "./cone.ts";
import { truthsIn } from "./evaluate.ts";
import type { Known } from "./facts/value.ts";
import { valueOf } from "./interpret.ts";
import type { Address, LinkedFormula, Rulebook } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

/**
 * The facts that a settled truth rests on, in statutory order: enough for it, and none to spare. From the last to the first,
 * each fact is dropped whose removal keeps the truth. Empty for an undetermined truth.
 */
export function because(rulebook: Rulebook<unknown>, address: Address, facts: ReadonlyMap<string, Known>, truths: ReadonlyMap<Address, Truth>): string[] {
  const truth = truths.get(address)!;
  if (truth === "undetermined") return [];
  const support = supportOf(rulebook, address, facts, truths);
  const inOrder = coneOf(rulebook, address).facts.filter((fact) => support.facts.has(fact));
  // Where no fact supports twice, the first of several sufficient parts is what dropping from the end leaves.
  if (!support.shared) return inOrder.filter((fact) => support.first.has(fact));
  const kept = new Map(inOrder.map((fact) => [fact, facts.get(fact)!]));
  for (const fact of inOrder.toReversed()) {
    const value = kept.get(fact)!;
    kept.delete(fact);
    if (truthOf(rulebook, address, kept) !== truth) kept.set(fact, value);
  }
  return inOrder.filter((fact) => kept.has(fact));
}

interface Support {
  /** Every fact that supports the truth on some way; no other fact bears on it. */
  readonly facts: Set<string>;
  /** Those on the first sufficient way. */
  readonly first: Set<string>;
  /** Whether a fact supports it in two places, so that ways are not independent. */
  shared: boolean;
}

function supportOf(rulebook: Rulebook<unknown>, address: Address, facts: ReadonlyMap<string, Known>, truths: ReadonlyMap<Address, Truth>): Support {
  const by = truthsIn(facts);
  const support: Support = { facts: new Set(), first: new Set(), shared: false };
  const visited = new Set<Address>();

  const visit = (formula: LinkedFormula, truth: Truth, first: boolean): void => {
    switch (formula.form) {
      case "refer":
        if (visited.has(formula.address)) support.shared = true;
        else {
          visited.add(formula.address);
          visit(definitionOf(rulebook, formula.address), truth, first);
        }
        return;
      case "not":
        visit(formula.part, truth === "established" ? "refuted" : "established", first);
        return;
      case "settledBy":
        visit(truth === "established" ? formula.establishing : formula.refuting, "established", first);
        return;
      case "all":
      case "any": {
        const everyPart = (formula.form === "all") === (truth === "established");
        let onFirst = first;
        for (const part of formula.parts) {
          if (!everyPart && valueOf(part, by, truths) !== truth) continue;
          visit(part, truth, onFirst);
          if (!everyPart) onFirst = false;
        }
        return;
      }
      default:
        if (support.facts.has(formula.fact)) support.shared = true;
        support.facts.add(formula.fact);
        if (first) support.first.add(formula.fact);
    }
  };
  visit({ form: "refer", address }, truths.get(address)!, true);
  return support;
}

/** What an undetermined truth waits for. */
export interface Waiting {
  /** Facts not settled, in statutory order, that stand where nothing else has decided. */
  readonly facts: string[];
  /** Whether a term is open although every fact of its decided cases is known. */
  readonly unsettled: boolean;
}

/** The open facts of an undetermined truth, and no others. */
export function waitingFor(rulebook: Rulebook<unknown>, address: Address, facts: ReadonlyMap<string, Known>, truths: ReadonlyMap<Address, Truth>): Waiting {
  const by = truthsIn(facts);
  const waiting = new Set<string>();
  let unsettled = false;
  const visited = new Set<Address>();
  const visit = (formula: LinkedFormula): void => {
    if (valueOf(formula, by, truths) !== "undetermined") return;
    switch (formula.form) {
      case "refer":
        if (visited.has(formula.address)) return;
        visited.add(formula.address);
        visit(definitionOf(rulebook, formula.address));
        return;
      case "not":
        visit(formula.part);
        return;
      case "settledBy": {
        const before = waiting.size;
        visit(formula.establishing);
        visit(formula.refuting);
        unsettled ||= waiting.size === before;
        return;
      }
      case "all":
      case "any":
        formula.parts.forEach(visit);
        return;
      default:
        waiting.add(formula.fact);
    }
  };
  visit({ form: "refer", address });
  return { facts: coneOf(rulebook, address).facts.filter((fact) => waiting.has(fact)), unsettled };
}
