import { definitionOf } from "../../src/cone.ts";
import { readPattern, type FactPattern, type Known } from "../../src/facts/value.ts";
import type { Address, LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";

export type Side = "established" | "refuted";

/** When a truth is so, as engines of two values have it: nothing but facts compared, `all` and `any`; what is missing shows nothing. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly among: readonly string[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly below: number };

/** Definitions written out where they are referred to, negations moved to the facts, lists within lists of the same kind made one. */
export function conditionOf(rulebook: Rulebook<unknown>, address: Address, side: Side): Condition {
  return shows(rulebook, definitionOf(rulebook, address), side);
}

function shows(rulebook: Rulebook<unknown>, formula: LinkedFormula, side: Side): Condition {
  const other = side === "established" ? "refuted" : "established";
  switch (formula.form) {
    case "holds":
      return { fact: formula.fact, is: side === "established" };
    case "oneOf": {
      const isMeant = (word: string) => formula.values.includes(word) === (side === "established");
      return { fact: formula.fact, among: rulebook.facts.get(formula.fact)!.values.filter(isMeant) };
    }
    case "atLeast":
      return side === "established"
        ? { fact: formula.fact, atLeast: formula.threshold }
        : { fact: formula.fact, below: formula.threshold };
    case "refer":
      return conditionOf(rulebook, formula.address, side);
    case "not":
      return shows(rulebook, formula.part, other);
    case "settledBy":
      return side === "established"
        ? shows(rulebook, formula.establishing, "established")
        : shows(rulebook, formula.refuting, "established");
    case "all":
    case "any": {
      const parts = formula.parts.map((part) => shows(rulebook, part, side));
      return (formula.form === "all") === (side === "established")
        ? listed(parts.flatMap((part) => ("all" in part ? part.all : [part])), (all) => ({ all }))
        : listed(parts.flatMap((part) => ("any" in part ? part.any : [part])), (any) => ({ any }));
    }
  }
}

function listed(parts: readonly Condition[], list: (parts: readonly Condition[]) => Condition): Condition {
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  return distinct.length === 1 ? distinct[0]! : list(distinct);
}

/** A fact pattern as those engines take it: yes or no, words, and amounts and days by number. */
export type PlainCase = Readonly<Record<string, boolean | string | number>>;

export function plainCase(rulebook: Rulebook<unknown>, pattern: FactPattern): PlainCase {
  const plain = (value: Known) => (typeof value === "object" ? value.low : value);
  return Object.fromEntries([...readPattern(rulebook.facts, pattern)].map(([name, value]) => [name, plain(value)]));
}
