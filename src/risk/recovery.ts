import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { within } from "../names.ts";
import type { Chances } from "../record/chances.ts";
import type { Found } from "./outcomes.ts";
import { drawn } from "./worlds.ts";

type Entry = Chances["recovery"][number];

/** What is recovered in one world: each entry, and the multiple of the others that caps it. */
export type Recovered = readonly { readonly entry: Entry; readonly cap: number | undefined }[];

/** The entries that a claim which stands gives the remedy for; each once, whichever claims stand. */
export function recoveredIn(entries: readonly Entry[], found: readonly Found[]): Recovered {
  return entries.flatMap((entry) => {
    const giving = found.filter(
      ({ claim, plaintiff, defendant, liability }) =>
        liability === "established" &&
        entry.claims.some((family) => within(family, claim)) &&
        (entry.by ?? plaintiff) === plaintiff &&
        (entry.against ?? defendant) === defendant,
    );
    const remedies = giving
      .flatMap((one) => one.remedies)
      .filter(({ remedy, resolution }) => remedy === entry.remedy && (resolution === "met" || resolution === "not-in-issue"));
    if (remedies.length === 0) return [];
    const caps = remedies.map(({ amount }) => amount?.limit?.multiple);
    // A claim without a ceiling gives the whole; among ceilings the highest is the claimant's.
    return [{ entry, cap: caps.includes(undefined) ? undefined : Math.max(...(caps as number[])) }];
  });
}

/** Dollars of each entry, and their sum, the amounts as chance has them. */
export function amountsIn(recovered: Recovered, amountOf: (entry: Entry) => number): { total: number; each: ReadonlyMap<string, number> } {
  const amounts = recovered.map(({ entry, cap }) => ({ entry, cap, amount: amountOf(entry) }));
  const each = new Map<string, number>();
  for (const { entry, cap, amount } of amounts) {
    const base = amounts.filter((other) => other.entry.remedy !== entry.remedy).reduce((sum, other) => sum + other.amount, 0);
    each.set(entry.name, cap === undefined ? amount : Math.min(amount, cap * base));
  }
  return { total: [...each.values()].reduce((sum, one) => sum + one, 0), each };
}

export function drawnAmount(random: RandomGenerator): (entry: Entry) => number {
  return ({ amount }) => drawn(amount, random);
}
