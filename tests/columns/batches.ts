import { expect } from "vitest";
import { TRUTHS, type Planes } from "../../src/columns/index.ts";
import { evaluate } from "../../src/evaluate.ts";
import type { FactPattern } from "../../src/facts/value.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { rulebookOf } from "../laws/builders.ts";

/** Every kind of fact, and an offense for each kind of formula. */
export const rulebook: Rulebook = rulebookOf({
  facts: [
    "entered",
    "warned",
    { name: "manner", type: "enum", values: { door: "Door", window: "Window", roof: "Roof" } },
    "loss_usd",
    "n_times",
    "on_day",
  ],
  provisions: [
    {
      id: "law.a.1",
      kind: "offense",
      elements: {
        entry: { fact: "entered" },
        unwarned: { not: { fact: "warned" } },
        manner: { fact: "manner", operator: "in", value: ["door", "roof"] },
      },
    },
    { id: "law.a.2", kind: "offense", elements: { loss: { fact: "loss_usd", operator: "greaterThanInclusive", value: 5000 } } },
    { id: "law.a.3", kind: "offense", elements: { loss: { fact: "loss_usd", operator: "greaterThan", value: 50_000_000 } } },
    {
      id: "law.a.4",
      kind: "offense",
      elements: {
        times: { fact: "n_times", operator: "equal", value: 2 },
        day: { fact: "on_day", operator: "lessThan", value: "1969-06-01" },
      },
    },
  ],
});

const yesNo = [true, false, undefined];
const manners = ["door", "window", "roof", undefined];
const losses = [0, 4999.99, 5000, { min: 5000 }, { max: 4999 }, { min: 4000, max: 6000 }, 60_000_000, undefined];
const times = [0, 2, 3, { min: 2, max: 3 }, undefined];
const days = ["1969-05-31", "1969-06-01", { from: "1969-01-01", to: "1969-02-01" }, { from: "1969-01-01", to: "2020-01-01" }, undefined];

/** Case `at` of a batch of any length: the answers take turns, each with a period of its own. */
export function patternAt(at: number): FactPattern {
  const turn = <T>(values: readonly T[], every: number) => values[Math.floor(at / every) % values.length]!;
  return {
    entered: turn(yesNo, 1),
    warned: turn(yesNo, 2),
    manner: turn(manners, 3),
    loss_usd: turn(losses, 5),
    n_times: turn(times, 1),
    on_day: turn(days, 7),
  };
}

const meant = new Map<string, ReadonlyMap<string, string>>();

/** What the reference evaluator finds of each offense in a case. */
function truthAt(address: string, at: number): string {
  const pattern = patternAt(at);
  const key = JSON.stringify(pattern, (_, value: unknown) => value ?? null);
  const truths = meant.get(key) ?? evaluate(rulebook, pattern);
  meant.set(key, truths);
  return truths.get(address)!;
}

/** Each case of a batch is what the reference evaluator finds of it alone. */
export function expectTruths(found: ReadonlyMap<string, Uint8Array>, length: number): void {
  for (const [address, bytes] of found) {
    expect(bytes.length).toBe(length);
    for (let at = 0; at < length; at++)
      if (TRUTHS[bytes[at]!] !== truthAt(address, at)) expect(TRUTHS[bytes[at]!], `${address} in case ${at}`).toBe(truthAt(address, at));
  }
}

/** Planes as bytes; the bits behind the last case are clear. */
export function bytesOf(found: ReadonlyMap<string, Planes>, length: number): Map<string, Uint8Array> {
  return new Map(
    [...found].map(([address, { established, refuted }]) => {
      const bit = (plane: Uint32Array, at: number) => (plane[at >>> 5]! >>> (at & 31)) & 1;
      for (let at = length; at < established.length * 32; at++) expect(bit(established, at) | bit(refuted, at)).toBe(0);
      expect([established.length, refuted.length]).toEqual([Math.ceil(length / 32), Math.ceil(length / 32)]);
      return [address, Uint8Array.from({ length }, (_, at) => bit(established, at) | (bit(refuted, at) << 1))];
    }),
  );
}
