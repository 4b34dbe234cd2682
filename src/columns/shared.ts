import { isEnds, isPlanes, type Column } from "./column.ts";

type List = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** Some cases of every column, from `start`, a multiple of 32, to `end`: as they lie where memory is shared, else copied, to be handed over. */
export function shared(
  columns: Readonly<Record<string, Column | undefined>>,
  start: number,
  end: number,
): { readonly columns: Readonly<Record<string, Column | undefined>>; readonly transfer: readonly ArrayBufferLike[] } {
  const transfer: ArrayBufferLike[] = [];
  const part = <T extends List>(list: T, from: number, to: number): T => {
    if (isShared(list)) return list.subarray(from, to) as T;
    const copy = list.slice(from, to) as T;
    transfer.push(copy.buffer);
    return copy;
  };
  const partOf = (column: Column): Column => {
    if (isPlanes(column)) {
      const [from, to] = [start >> 5, (end + 31) >> 5];
      return { established: part(column.established, from, to), refuted: part(column.refuted, from, to) };
    }
    if (isEnds(column)) return { low: part(column.low, start, end), high: part(column.high, start, end) };
    return part(column, start, end);
  };
  const parts = Object.entries(columns).flatMap(([fact, column]) => (column === undefined ? [] : [[fact, partOf(column)] as const]));
  return { columns: Object.fromEntries(parts), transfer };
}

/** Memory of which several threads see the same. A page that may not share any does not even have the word. */
function isShared({ buffer }: List): boolean {
  return typeof SharedArrayBuffer !== "undefined" && buffer instanceof SharedArrayBuffer;
}
