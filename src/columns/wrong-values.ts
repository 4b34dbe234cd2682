import type { Issue } from "../errors.ts";
import { endsOf, isPlanes, type Column, type QuantityColumn, type DeclaredFact } from "./column.ts";
import { areWrong32, areWrong64, smallestOf } from "./ends.ts";

/** Of a column in which some value was found wrong: how many are, and the first. One issue, however long the column. */
export function wrongValues(fact: DeclaredFact, column: Column, length: number): Issue {
  const { isWrong, what } = judgeOf(fact, column);
  let count = 0;
  let first = -1;
  for (let at = length - 1; at >= 0; at--)
    if (isWrong(at)) {
      count += 1;
      first = at;
    }
  return { code: "wrong-value", message: `${what} in ${count} of ${length} cases, first in case ${first}`, path: [fact.name, first] };
}

function judgeOf(fact: DeclaredFact, column: Column): { readonly isWrong: (at: number) => boolean; readonly what: string } {
  if (isPlanes(column)) {
    const bit = (plane: Uint32Array, at: number) => (plane[at >>> 5]! >>> (at & 31)) & 1;
    return {
      isWrong: (at) => bit(column.established, at) + bit(column.refuted, at) === 2,
      what: "established and refuted at once",
    };
  }
  if (fact.type === "boolean") return { isWrong: (at) => (column as Uint8Array)[at]! > 2, what: "none of 0, 1 and 2" };
  if (fact.type === "enum")
    return {
      isWrong: (at) => (column as Uint8Array)[at]! >= fact.values.length && (column as Uint8Array)[at] !== 255,
      what: `none of its ${fact.values.length} values, nor 255`,
    };
  const { low, high } = endsOf(column as QuantityColumn);
  const smallest = smallestOf(fact);
  const isWrong =
    low instanceof Int32Array
      ? (at: number) => areWrong32(low[at]!, high[at]!, smallest.int)
      : (at: number) => areWrong64(low[at]!, high[at]!, smallest.double);
  return { isWrong, what: `no whole ${fact.type === "date" ? "number" : "number from 0"}, nor an interval of them,` };
}
