import type { FactPattern } from "../facts/value.ts";
import type { Address } from "../rulebook/linked.ts";
import type { Formula } from "../rulebook/schema.ts";
import type { Truth } from "../truth.ts";

/** What can be wrong with rules that load, in this order; the last six may be meant. */
export const KINDS = [
  "vacuous",
  "contradictory",
  "redundant",
  "unreachable",
  "duplicate",
  "same-definition",
  "readings-agree",
  "precedents-overlap",
  "precedents-leave-open",
  "precedents-add-nothing",
] as const;
export type Kind = (typeof KINDS)[number];

/** Which law was linked: what a case record would say to be decided under it. */
export interface Choice {
  readonly conduct?: string | undefined;
  readonly decided?: string | undefined;
  readonly court?: string | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
}

/** Facts on which the finding shows. None of them can be left out. */
export interface Example {
  readonly facts: FactPattern;
  readonly shows: Readonly<Record<Address, Truth>>;
  /** A claim that rests on the first of these addresses, where one does. */
  readonly claim?: string | undefined;
}

/** One doubt about rules that load, true of every fact pattern under every law in which the text stands. */
export interface DeepFinding {
  readonly kind: Kind;
  /** What it is about, the first of them above all. */
  readonly addresses: readonly [Address, ...Address[]];
  /** Files below the rules folder in which to look. */
  readonly files: readonly string[];
  /** The conditions, where it is not about addresses as a whole. */
  readonly conditions?: readonly Formula[] | undefined;
  /** What is so of it, as the rest of a sentence. */
  readonly says: string;
  /** The law under which it was found first. */
  readonly law: Choice;
  readonly example?: Example | undefined;
}

export interface DeepLint {
  readonly findings: readonly DeepFinding[];
  /** Questions that the solver gave up, as sentences. */
  readonly undecided: readonly string[];
  /** Rulebooks that were read: one for each choice of law that gives another. */
  readonly rulebooks: number;
}
