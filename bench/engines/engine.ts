/** A case as engines take it: yes or no, words, amounts in cents, counts, days since 1970-01-01. What is not known is not there. */
export type PlainCase = Readonly<Record<string, boolean | string | number>>;

/** Something that an engine is asked of each case: whether a claim is established, or whether it is refuted. */
export interface Asked {
  readonly claim: string;
  readonly side: "established" | "refuted";
}

/** An engine with its rules read and its cases at hand, in the form in which it takes them: nothing of that is timed. */
export interface Ready {
  /** How many cases a call of `decide` decides. */
  readonly cases: number;
  /** Decides the next cases, and begins again with the first after the last. */
  readonly decide: () => unknown;
  /** The same for one case, with its reasons. */
  readonly explain?: () => unknown;
  /** What it says of each case, in the order asked. */
  readonly answers: () => Promise<boolean[][]>;
  /** Threads that it may use. Left out: one. */
  readonly threads?: number;
  readonly close?: () => void;
}

/** Takes turns through a list. */
export function turns<T>(list: readonly T[]): () => T {
  let at = 0;
  return () => list[at++ % list.length]!;
}

/** A list in pieces of one length; what is left over goes. */
export function pieces<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.floor(list.length / length) }, (_, at) => list.slice(at * length, (at + 1) * length));
}
