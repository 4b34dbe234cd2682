import { readPattern, type FactPattern, type Known } from "../facts/value.ts";
import type { Interval } from "../quantities.ts";
import type { FactDeclaration, Rulebook } from "../rulebook/linked.ts";
import type { Column, Columns } from "./column.ts";

/**
 * Fact patterns, one a case, as columns. Facts of which no pattern speaks have none.
 *
 * @throws {CaseRecordError} as `evaluate` does, of the first pattern that is wrong
 */
export function toColumns<F>(rulebook: Rulebook<F>, patterns: readonly FactPattern<F>[]): Columns<F> {
  const values = new Map<string, (Known | undefined)[]>();
  for (const [at, pattern] of patterns.entries())
    for (const [fact, value] of readPattern(rulebook.facts, pattern)) {
      const column = values.get(fact) ?? Array.from({ length: patterns.length }, () => undefined);
      values.set(fact, column);
      column[at] = value;
    }
  const columns = [...values].map(([fact, column]) => [fact, columnOf(rulebook.facts.get(fact)!, column)] as const);
  return Object.fromEntries(columns) as Columns<F>;
}

function columnOf({ type, values }: FactDeclaration, known: readonly (Known | undefined)[]): Column {
  if (type === "boolean") return Uint8Array.from(known, (value) => (value === undefined ? 2 : value === true ? 1 : 0));
  if (type === "enum") return Uint8Array.from(known, (value) => (value === undefined ? 255 : values.indexOf(value as string)));
  const end = (side: keyof Interval) => Float64Array.from(known, (value) => (value === undefined ? NaN : (value as Interval)[side]));
  return { low: end("low"), high: end("high") };
}
