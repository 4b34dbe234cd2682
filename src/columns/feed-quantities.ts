import { endsOf, type DeclaredFact, type QuantityColumn } from "./column.ts";
import { smallestOf } from "./ends.ts";
import type { Feed } from "./feed.ts";
import { UNKNOWN_INT } from "./kernel.ts";
import { padded, type FilledPlane, type Machine } from "./machine.ts";

const LARGEST_INT = 2147483647;

/**
 * The planes of one quantity, by threshold: established where the low end reaches it, refuted where the high end is known and does not.
 * An exact quantity is compared once.
 */
export function feedQuantities(machine: Machine, fact: DeclaredFact, column: QuantityColumn): Feed {
  const { kernel, spares } = machine;
  const { low, high } = endsOf(column);
  const isInt = low instanceof Int32Array;
  const [unknown, lowest] = isInt ? [UNKNOWN_INT, UNKNOWN_INT + 1] : [NaN, -Infinity];
  const thresholds = byThreshold(machine.filled.get(fact.name) ?? []);
  const compare = (from: number, cases: number, threshold: number, to: number): void => {
    if (!isInt) kernel.atLeast64(from, cases, threshold, to);
    else if (threshold > LARGEST_INT) kernel.bytes.fill(0, to, to + cases / 8);
    else kernel.atLeast32(from, cases, threshold, to);
  };
  const { int, double } = smallestOf(fact);
  return (chunk, start, end) => {
    const cases = padded(end - start);
    const lowAt = machine.stage(low, start, end, unknown);
    const highAt = low === high ? lowAt : machine.stage(high, start, end, unknown, machine.secondStaging);
    const known = machine.plane(chunk, spares[0]);
    compare(highAt, cases, lowest, known);
    for (const { threshold, established = spares[1], refuted = spares[1] } of thresholds) {
      const [yes, no] = [machine.plane(chunk, established), machine.plane(chunk, refuted)];
      compare(lowAt, cases, threshold, yes);
      if (low !== high) compare(highAt, cases, threshold, no);
      kernel.but(known, low === high ? yes : no, cases / 8, no);
    }
    return (isInt ? kernel.ends32(lowAt, highAt, cases, int) : kernel.ends64(lowAt, highAt, cases, double)) !== 0;
  };
}

interface Threshold {
  readonly threshold: number;
  established?: number;
  refuted?: number;
}

function byThreshold(filled: readonly FilledPlane[]): Threshold[] {
  const thresholds = new Map<number, Threshold>();
  for (const { plane, index } of filled) {
    const threshold = "atLeast" in plane ? plane.atLeast : (plane as { below: number }).below;
    const planes = thresholds.get(threshold) ?? { threshold };
    thresholds.set(threshold, planes);
    planes["atLeast" in plane ? "established" : "refuted"] = index;
  }
  return [...thresholds.values()];
}
