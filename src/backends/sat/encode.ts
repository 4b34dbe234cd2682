import type { Interpretation } from "../../interpret.ts";
import type { FactDeclaration } from "../../rulebook/linked.ts";
import { type Clauses, FALSE, type Literal, TRUE } from "./clauses.ts";

/** A truth as two literals, of which at most one is true; neither: undetermined. On complete patterns one is the other's negative. */
export interface Pair {
  readonly established: Literal;
  readonly refuted: Literal;
}

/** Which fact patterns are meant: those that answer every question exactly, or all, what is left out undetermined. */
export type Patterns = "complete" | "partial";

/** What the facts are, as variables: each is made when a formula first asks for it. */
export class FactVariables {
  readonly yesNo = new Map<string, Pair>();
  readonly words = new Map<string, ReadonlyMap<string, Literal>>();
  /** By fact and threshold: established where the amount is at least that. */
  readonly thresholds = new Map<string, Map<number, Pair>>();

  constructor(
    readonly clauses: Clauses,
    readonly declarations: ReadonlyMap<string, FactDeclaration>,
    readonly patterns: Patterns,
    /** Another pattern that this one equals in everything but some facts. */
    readonly but?: { readonly of: FactVariables; readonly facts: ReadonlySet<string> },
  ) {}

  holds(fact: string): Pair {
    if (this.#isShared(fact)) return this.but!.of.holds(fact);
    return made(this.yesNo, fact, () => this.#pair());
  }

  oneOf(fact: string, values: readonly string[]): Pair {
    if (this.#isShared(fact)) return this.but!.of.oneOf(fact, values);
    const { clauses } = this;
    const words = made(this.words, fact, () => {
      const literals = this.declarations.get(fact)!.values.map((value) => [value, clauses.fresh()] as const);
      literals.forEach(([, one], at) => {
        for (const [, other] of literals.slice(at + 1)) clauses.add(-one, -other);
      });
      if (this.patterns === "complete") clauses.add(...literals.map(([, literal]) => literal));
      return new Map(literals);
    });
    const inside = clauses.or([...words].flatMap(([value, literal]) => (values.includes(value) ? [literal] : [])));
    if (this.patterns === "complete") return { established: inside, refuted: -inside };
    return {
      established: inside,
      refuted: clauses.or([...words].flatMap(([value, literal]) => (values.includes(value) ? [] : [literal]))),
    };
  }

  /** Whoever has at least so much has at least less, and whoever has less than so much has less than more. */
  atLeast(fact: string, threshold: number): Pair {
    if (this.#isShared(fact)) return this.but!.of.atLeast(fact, threshold);
    const known = made(this.thresholds, fact, () => new Map<number, Pair>());
    return made(known, threshold, () => {
      const pair = this.#orderPair(fact, threshold);
      for (const [at, { established, refuted }] of known) {
        const [less, more] = at < threshold ? [{ established, refuted }, pair] : [pair, { established, refuted }];
        this.clauses.add(-more.established, less.established);
        this.clauses.add(-less.refuted, more.refuted);
      }
      return pair;
    });
  }

  /** Every literal that is true only where the fact is answered. */
  answersTo(fact: string): Literal[] {
    const pairs = [this.yesNo.get(fact) ?? [], ...(this.thresholds.get(fact)?.values() ?? [])].flat();
    return [...pairs.flatMap(({ established, refuted }) => [established, refuted]), ...(this.words.get(fact)?.values() ?? [])];
  }

  /** No amount or count is less than nothing. */
  #orderPair(fact: string, threshold: number): Pair {
    const never = this.declarations.get(fact)!.type !== "date" && threshold <= 0;
    if (!never) return this.#pair();
    return { established: this.patterns === "complete" ? TRUE : this.clauses.fresh(), refuted: FALSE };
  }

  #pair(): Pair {
    const established = this.clauses.fresh();
    if (this.patterns === "complete") return { established, refuted: -established };
    const refuted = this.clauses.fresh();
    this.clauses.add(-established, -refuted);
    return { established, refuted };
  }

  #isShared(fact: string): boolean {
    return this.but !== undefined && !this.but.facts.has(fact);
  }
}

/** The pair of literals that each kind of formula comes to. */
export function literalsOf(facts: FactVariables): Interpretation<Pair> {
  const { clauses } = facts;
  const established = (parts: readonly Pair[]) => parts.map((part) => part.established);
  const refuted = (parts: readonly Pair[]) => parts.map((part) => part.refuted);
  return {
    holds: (fact) => facts.holds(fact),
    oneOf: (fact, values) => facts.oneOf(fact, values),
    atLeast: (fact, threshold) => facts.atLeast(fact, threshold),
    not: (part) => ({ established: part.refuted, refuted: part.established }),
    all: (parts) => ({ established: clauses.and(established(parts)), refuted: clauses.or(refuted(parts)) }),
    any: (parts) => ({ established: clauses.or(established(parts)), refuted: clauses.and(refuted(parts)) }),
    settledBy: (first, second) => ({
      established: first.established,
      refuted: clauses.and([-first.established, second.established]),
    }),
    define: (_, pair) => pair,
  };
}

/**
 * Makes one pattern answer these facts as the other does or further towards yes, and with no less an amount.
 *
 * Ask for it when every formula has been encoded: it speaks of the thresholds met by then.
 */
export function raise(lower: FactVariables, higher: FactVariables, fact: string): void {
  const thresholds = new Set([...(lower.thresholds.get(fact)?.keys() ?? []), ...(higher.thresholds.get(fact)?.keys() ?? [])]);
  const pairs =
    lower.declarations.get(fact)!.type === "boolean"
      ? [[lower.holds(fact), higher.holds(fact)] as const]
      : [...thresholds].map((at) => [lower.atLeast(fact, at), higher.atLeast(fact, at)] as const);
  for (const [less, more] of pairs) {
    lower.clauses.add(-less.established, more.established);
    lower.clauses.add(-more.refuted, less.refuted);
  }
}

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
