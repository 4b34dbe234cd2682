import type { Address, LinkedFormula, Rulebook } from "./rulebook/linked.ts";

/**
 * What a backend makes of each kind of formula. `T` is its value for one formula: a truth, a pair of
 * conditions, of bit planes, of SQL expressions, of SAT literals.
 */
export interface Interpretation<T> {
  holds(fact: string): T;
  oneOf(fact: string, values: readonly string[]): T;
  /** Thresholds are cents, counts or day numbers. */
  atLeast(fact: string, threshold: number): T;
  not(part: T): T;
  all(parts: readonly T[]): T;
  any(parts: readonly T[]): T;
  settledBy(establishing: T, refuting: T): T;
  /** Each element and each provision, once: a place to name, share or record its value. */
  define(address: Address, value: T): T;
}

/** The value of every element and provision, by address. Each is visited once, after those it refers to. */
export function interpret<T>(rulebook: Pick<Rulebook<unknown>, "definitions">, by: Interpretation<T>): Map<Address, T> {
  const values = new Map<Address, T>();
  for (const { address, formula } of rulebook.definitions) {
    values.set(address, by.define(address, valueOf(formula, by, values)));
  }
  return values;
}

/** The value of one formula, given those of the addresses it refers to. */
export function valueOf<T>(formula: LinkedFormula, by: Interpretation<T>, values: ReadonlyMap<Address, T>): T {
  switch (formula.form) {
    case "holds":
      return by.holds(formula.fact);
    case "oneOf":
      return by.oneOf(formula.fact, formula.values);
    case "atLeast":
      return by.atLeast(formula.fact, formula.threshold);
    case "refer":
      return values.get(formula.address)!; // linked, so present
    case "not":
      return by.not(valueOf(formula.part, by, values));
    case "all":
      return by.all(formula.parts.map((part) => valueOf(part, by, values)));
    case "any":
      return by.any(formula.parts.map((part) => valueOf(part, by, values)));
    case "settledBy":
      return by.settledBy(valueOf(formula.establishing, by, values), valueOf(formula.refuting, by, values));
  }
}
