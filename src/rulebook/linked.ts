import type { QuantityType } from "../quantities.ts";

/** A provision (`act.e.6`) or one of its elements (`act.e.6#not-entitled`). */
export type Address = string;

/** A formula as every backend sees it: eight operators have become three comparisons. */
export type LinkedFormula =
  | { readonly form: "holds"; readonly fact: string }
  | { readonly form: "oneOf"; readonly fact: string; readonly values: readonly string[] }
  | { readonly form: "atLeast"; readonly fact: string; readonly threshold: number }
  | { readonly form: "refer"; readonly address: Address }
  | { readonly form: "not"; readonly part: LinkedFormula }
  | { readonly form: "all"; readonly parts: readonly LinkedFormula[] }
  | { readonly form: "any"; readonly parts: readonly LinkedFormula[] }
  | { readonly form: "settledBy"; readonly establishing: LinkedFormula; readonly refuting: LinkedFormula };

/** What an address stands for. */
export interface Definition {
  readonly address: Address;
  readonly formula: LinkedFormula;
}

export type Side = "plaintiff" | "defendant";
export type Standard = "preponderance" | "clear-and-convincing" | "beyond-reasonable-doubt";

export interface LinkedElement {
  readonly address: Address;
  readonly name: string;
  readonly quote?: string | undefined;
  readonly paraphrase?: string | undefined;
  readonly burden: Side;
  readonly standard?: Standard | undefined;
  readonly authorities: readonly string[];
  readonly formula: LinkedFormula;
}

export interface LinkedProvision {
  readonly id: string;
  readonly kind: "offense" | "definition" | "claim" | "gate" | "remedy" | "attribution" | "defense" | "exception" | "immunity";
  readonly title: string;
  readonly citation: string;
  readonly source: "statute" | "holding" | "rule";
  readonly checked: boolean;
  readonly text: string;
  readonly elements: readonly LinkedElement[];
  readonly authorities: readonly string[];
  /** Who bears it, unless an element says otherwise. */
  readonly burden: Side;
  readonly reach: "suit" | "claim";
  readonly appliesTo: readonly string[];
  readonly proceeding?: "civil" | "criminal" | undefined;
  readonly remedy?: string | undefined;
  readonly limit?: { readonly award: string; readonly multiple: number; readonly of: string } | undefined;
  readonly reading?: string | undefined;
  /** What a reader must be told about the text that was chosen: a predecessor's, or another period's. */
  readonly chosen?: string | undefined;
  readonly note?: string | undefined;
}

/** What a fact may be, as a backend needs to know it. */
export interface FactDeclaration {
  readonly name: string;
  readonly type: "boolean" | "enum" | QuantityType;
  readonly values: readonly string[];
  readonly question: string;
  /** The answer that parties seldom contest, where there is one. */
  readonly conceded?: boolean | undefined;
}

/** A decided case as a set of factors. */
export interface LinkedCase {
  readonly authority: string;
  readonly court: string;
  readonly decided: string;
  readonly held: "established-as-law" | "refuted-as-law" | "plausible" | "likely" | "not-shown";
  /** The side that it speaks for. */
  readonly side: "established" | "refuted";
  /** Whether it constrains the court that decides here. */
  readonly binds: boolean;
  /** The addresses of the factors that were present. */
  readonly factors: ReadonlySet<Address>;
  readonly says: string;
  readonly checked: boolean;
}

/** A term decided from case to case: its factors, each an address of the rulebook, and the cases decided by then. */
export interface LinkedPrecedent {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly factors: readonly { readonly address: Address; readonly favors: "established" | "refuted"; readonly says: string }[];
  readonly cases: readonly LinkedCase[];
}

declare const vocabulary: unique symbol;

/**
 * Provisions linked: every name resolved, dependencies first, law as of its dates. `F` is the
 * vocabulary: fact names to `boolean`, `number` or the words of an enum.
 */
export interface Rulebook<F = Vocabulary> {
  /** Since which day all of its texts have stood (empty where none has a first day), and which readings: `2008-09-26`, `{ "act.entitlement": "gates" }`. */
  readonly label: { readonly text: string; readonly readings: Readonly<Record<string, string>> };
  /** Elements before their provision, and whatever either refers to before both. */
  readonly definitions: readonly Definition[];
  /** In statutory order. */
  readonly provisions: ReadonlyMap<string, LinkedProvision>;
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** By the element that carries the term. */
  readonly precedents: ReadonlyMap<Address, LinkedPrecedent>;
  readonly [vocabulary]?: F;
}

/** Any fact names at all. */
export type Vocabulary = Readonly<Record<string, boolean | number | string>>;
