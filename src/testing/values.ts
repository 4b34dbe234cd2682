import * as fc from "fast-check";
import { leaves } from "../rulebook/leaves.ts";
import type { Written } from "../facts/value.ts";
import { dayNumber, written, type QuantityType } from "../quantities.ts";
import type { FactDeclaration, Rulebook } from "../rulebook/linked.ts";

const FIRST_DAY = dayNumber("0001-01-01")!;
const LAST_DAY = dayNumber("9999-12-31")!;

/** By fact, every number at which some provision changes its mind about it. */
export function thresholdsIn(rulebook: Rulebook<unknown>): ReadonlyMap<string, readonly number[]> {
  const thresholds = new Map<string, Set<number>>();
  for (const { formula } of rulebook.definitions)
    for (const leaf of leaves(formula))
      if (leaf.form === "atLeast") thresholds.set(leaf.fact, (thresholds.get(leaf.fact) ?? new Set()).add(leaf.threshold));
  return new Map([...thresholds].map(([fact, numbers]) => [fact, [...numbers]]));
}

/** A value of the fact's type: numbers on, just below and just above a threshold more often than not; intervals that straddle one. */
export function valuesOf(fact: FactDeclaration, thresholds: readonly number[] = []): fc.Arbitrary<Written> {
  if (fact.type === "boolean") return fc.boolean();
  if (fact.type === "enum") return fc.constantFrom(...fact.values);
  const type = fact.type;
  const point = pointsOf(type, thresholds);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: point.map((number) => written(type, number)) },
    { weight: 2, arbitrary: fc.tuple(point, point).map(([a, b]) => between(type, Math.min(a, b), Math.max(a, b))) },
    { weight: 1, arbitrary: point.map((number) => between(type, number, Infinity)) },
    { weight: 1, arbitrary: point.map((number) => between(type, -Infinity, number)) },
  );
}

/** Amounts or days as numbers, on a threshold or beside one more often than not. */
export function pointsOf(type: QuantityType, thresholds: readonly number[]): fc.Arbitrary<number> {
  const [least, most] = type === "date" ? [FIRST_DAY, LAST_DAY] : [0, Number.MAX_SAFE_INTEGER - 1];
  const near = [...new Set(thresholds.flatMap((at) => [at - 1, at, at + 1]))].filter((number) => number >= least && number <= most);
  const anywhere =
    type === "date" ? fc.integer({ min: dayNumber("2015-01-01")!, max: dayNumber("2026-12-31")! }) : fc.nat({ max: 1_000_000 });
  return near.length === 0
    ? anywhere
    : fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: fc.constantFrom(...near) }, { weight: 1, arbitrary: anywhere });
}

/** As people write what lies between two ends, either of which may be open; of dates, the calendar's own ends stand for those. */
export function between(type: QuantityType, low: number, high: number): Written {
  if (type === "date")
    return { from: String(written(type, Math.max(low, FIRST_DAY))), to: String(written(type, Math.min(high, LAST_DAY))) };
  return {
    ...(Number.isFinite(low) && { min: written(type, low) as number }),
    ...(Number.isFinite(high) && { max: written(type, high) as number }),
  };
}
