import { sharedIn, restingOn } from "../../src/backends/sql/levels.ts";
import { definitionOf } from "../../src/cone.ts";
import type { Address, LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";
import type { Asked } from "../engines/engine.ts";

/** When something is so, as engines of two values have it: facts compared, `all`, `any`, and other steps; what is missing shows nothing. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly among: readonly string[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly below: number }
  | { readonly step: string };

/** One thing to find out. */
export interface Step {
  readonly name: string;
  readonly condition: Condition;
}

export interface Steps {
  /** What a step refers to comes before it. */
  readonly steps: readonly Step[];
  /** The names of the steps that were asked for, in the order asked. */
  readonly asked: readonly string[];
}

/**
 * What is asked, as conditions. Negations are moved to the facts, lists within lists of the same kind made one.
 *
 * @param sharing whether a definition of which several make use is a step of its own; otherwise it is written out at each use
 */
export function stepsOf(rulebook: Rulebook<unknown>, asked: readonly Asked[], sharing: boolean): Steps {
  const definitions = restingOn(rulebook.definitions, new Set(asked.map(({ claim }) => claim)));
  const shared = sharing ? sharedIn(definitions) : new Set<Address>();
  const steps: Step[] = [];
  const names = new Map<string, string>();

  const stepOf = (address: Address, side: Asked["side"]): string => {
    const key = `${side} ${address}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const condition = shows(definitionOf(rulebook, address), side);
    const name = `step_${names.size}`;
    names.set(key, name);
    steps.push({ name, condition });
    return name;
  };

  const shows = (formula: LinkedFormula, side: Asked["side"]): Condition => {
    const isSo = side === "established";
    switch (formula.form) {
      case "holds":
        return { fact: formula.fact, is: isSo };
      case "oneOf":
        return {
          fact: formula.fact,
          among: rulebook.facts.get(formula.fact)!.values.filter((word) => formula.values.includes(word) === isSo),
        };
      case "atLeast":
        return isSo ? { fact: formula.fact, atLeast: formula.threshold } : { fact: formula.fact, below: formula.threshold };
      case "refer":
        return shared.has(formula.address) ? { step: stepOf(formula.address, side) } : shows(definitionOf(rulebook, formula.address), side);
      case "not":
        return shows(formula.part, isSo ? "refuted" : "established");
      case "settledBy":
        // The linker refuses cases that could force both sides.
        return shows(isSo ? formula.establishing : formula.refuting, "established");
      case "all":
      case "any":
        return listed(
          (formula.form === "all") === isSo ? "all" : "any",
          formula.parts.map((part) => shows(part, side)),
        );
    }
  };
  return { asked: asked.map(({ claim, side }) => stepOf(claim, side)), steps };
}

function listed(list: "all" | "any", parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part) => partsOf(part, list) ?? [part]);
  const distinct = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  if (distinct.length === 1) return distinct[0]!;
  return list === "all" ? { all: distinct } : { any: distinct };
}

function partsOf(condition: Condition, list: "all" | "any"): readonly Condition[] | undefined {
  if (list === "all") return "all" in condition ? condition.all : undefined;
  return "any" in condition ? condition.any : undefined;
}

/** How many comparisons there are in a condition as it is written. */
export function sizeOf(condition: Condition): number {
  const parts = partsOf(condition, "all") ?? partsOf(condition, "any");
  return parts === undefined ? 1 : parts.reduce((sum, part) => sum + sizeOf(part), 0);
}
