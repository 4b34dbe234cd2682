import type { Issue } from "../errors.ts";
import { isEnds, isPlanes, type Column, type DeclaredFact } from "./column.ts";

/** What is wrong with the form of a batch, its values not looked at. */
export function misfits(facts: ReadonlyMap<string, DeclaredFact>, columns: object, length: number): Issue[] {
  if (!Number.isSafeInteger(length) || length < 0)
    return [{ code: "batch-length", message: "the length of a batch is a whole number of cases", path: ["length"] }];
  return Object.entries(columns).flatMap(([name, column]): Issue[] => {
    if (column === undefined) return [];
    const fact = facts.get(name);
    if (fact === undefined) return [{ code: "unknown-fact", message: `no fact \`${name}\``, path: [name] }];
    const expected = EXPECTED[fact.type];
    if (!hasForm(fact, column)) return [{ code: "column-type", message: `write ${expected}`, path: [name] }];
    return arraysOf(column as Column).flatMap(([end, array]) => {
      const needed = array instanceof Uint32Array ? Math.ceil(length / 32) : length;
      if (array.length === needed) return [];
      return [{ code: "column-length", message: `${array.length} long, not ${needed}`, path: end === undefined ? [name] : [name, end] }];
    });
  });
}

const QUANTITY = "a Float64Array, an Int32Array, or two of one kind as `{ low, high }`";
const EXPECTED: Record<DeclaredFact["type"], string> = {
  boolean: "a Uint8Array of 0, 1 and 2, or two Uint32Array as `{ established, refuted }`",
  enum: "a Uint8Array of the places of its values, 255 for unknown",
  usd: `cents as ${QUANTITY}`,
  count: `whole numbers as ${QUANTITY}`,
  date: `days since 1970-01-01 as ${QUANTITY}`,
};

function hasForm({ type }: DeclaredFact, column: unknown): boolean {
  if (typeof column !== "object" || column === null) return false;
  const { established, refuted, low, high } = column as Readonly<Record<string, unknown>>;
  if (type === "enum") return column instanceof Uint8Array;
  if (type === "boolean") return column instanceof Uint8Array || (established instanceof Uint32Array && refuted instanceof Uint32Array);
  return [Float64Array, Int32Array].some((kind) => column instanceof kind || (low instanceof kind && high instanceof kind));
}

function arraysOf(column: Column): (readonly [end: string | undefined, array: { readonly length: number }])[] {
  if (isPlanes(column)) return (["established", "refuted"] as const).map((side) => [side, column[side]]);
  if (isEnds(column)) return (["low", "high"] as const).map((end) => [end, column[end]]);
  return [[undefined, column]];
}
