import type { Known, Written } from "../facts/value.ts";
import { dayNumber, written, type Interval, type QuantityType } from "../quantities.ts";
import { leaves } from "../rulebook/leaves.ts";
import type { Definition, FactDeclaration, LinkedFormula } from "../rulebook/linked.ts";

/** Answers to a fact that no formula tells apart: words of an enum, or all that lies between two ends. */
export interface Answers {
  /** One of them, or of a quantity all: every comparison with it is decided. */
  readonly known: Known;
  /** As people write each; of a quantity, the two ends. */
  readonly written: readonly Written[];
}

/** A fact and the answers to it that some formulas tell apart; quantities from the smallest to the largest. */
export interface FactAnswers {
  readonly fact: FactDeclaration;
  readonly answers: readonly Answers[];
}

type Comparison = Exclude<ReturnType<typeof leaves>[number], { form: "refer" }>;

/** By fact, the comparisons made with it, in the order in which a reader meets them. */
export function comparisonsIn(definitions: readonly Definition[]): ReadonlyMap<string, readonly Comparison[]> {
  const comparisons = new Map<string, Comparison[]>();
  for (const { formula } of definitions)
    for (const leaf of leaves(formula))
      if (leaf.form !== "refer") {
        const made = comparisons.get(leaf.fact);
        if (made === undefined) comparisons.set(leaf.fact, [leaf]);
        else made.push(leaf);
      }
  return comparisons;
}

/** All answers to a fact, or those that what is known of it leaves. */
export function answersTo(fact: FactDeclaration, comparisons: readonly LinkedFormula[], known: Known | undefined): Answers[] {
  if (fact.type === "boolean")
    return (typeof known === "boolean" ? [known] : [true, false]).map((value) => ({ known: value, written: [value] }));
  if (fact.type === "enum") {
    const words = typeof known === "string" ? [known] : fact.values;
    const told = new Map<string, string[]>();
    for (const word of words) {
      const key = comparisons.map((leaf) => (leaf.form === "oneOf" && leaf.values.includes(word) ? "1" : "0")).join("");
      told.set(key, [...(told.get(key) ?? []), word]);
    }
    return [...told.values()].map((same) => ({ known: same[0]!, written: same }));
  }
  const { type } = fact;
  const { low, high } = typeof known === "object" ? within(known, WHOLE[type]) : WHOLE[type];
  const cuts = new Set(
    comparisons.flatMap((leaf) => (leaf.form === "atLeast" && low < leaf.threshold && leaf.threshold <= high ? leaf.threshold : [])),
  );
  const starts = [low, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, at) => {
    const interval = { low: start, high: at + 1 < starts.length ? starts[at + 1]! - 1 : high };
    return { known: interval, written: [boundsOf(type, interval)] };
  });
}

const DAYS: Interval = { low: dayNumber("0001-01-01")!, high: dayNumber("9999-12-31")! };
const FROM_NONE: Interval = { low: 0, high: Infinity };
const WHOLE: Readonly<Record<QuantityType, Interval>> = { usd: FROM_NONE, count: FROM_NONE, date: DAYS };

function within(one: Interval, other: Interval): Interval {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

/** What lies between two ends, as people write it; the calendar's own ends stand for dates without one. */
export function boundsOf(type: QuantityType, { low, high }: Interval): Written {
  if (type === "date") {
    const [from, to] = [written(type, Math.max(low, DAYS.low)), written(type, Math.min(high, DAYS.high))] as [string, string];
    return from === to ? from : { from, to };
  }
  if (low === high) return written(type, low);
  return {
    ...(low > 0 && Number.isFinite(low) && { min: written(type, low) as number }),
    ...(Number.isFinite(high) && { max: written(type, high) as number }),
  };
}
