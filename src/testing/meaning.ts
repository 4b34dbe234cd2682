import { evaluate } from "../evaluate.ts";
import { explain, type Finding } from "../explain.ts";
import type { FactPattern } from "../facts/value.ts";
import type { Address, Rulebook } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";

export type Truths = ReadonlyMap<Address, Truth>;

/** What the laws of rulebooks put to the test. */
export interface Meaning {
  /** An evaluator or a backend. */
  readonly evaluate: (rulebook: Rulebook<unknown>, facts: FactPattern) => Truths | Promise<Truths>;
  readonly explain: (rulebook: Rulebook<unknown>, facts: FactPattern, id: string) => Finding;
}

/** What is put to the test where nothing else is given. */
export const ours: Meaning = { evaluate, explain };
