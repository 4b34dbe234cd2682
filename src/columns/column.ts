import type { FactDeclaration } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";

/** What reading a column needs to know of its fact. */
export type DeclaredFact = Pick<FactDeclaration, "name" | "type" | "values">;

/** One bit a case: bit `i & 31` of word `i >>> 5` is case `i`. Both bits clear: undetermined. Both bits set: never. */
export interface Planes {
  readonly established: Uint32Array;
  readonly refuted: Uint32Array;
}

/** Whole numbers, one a case: cents, counts or days since 1970-01-01. Unknown: NaN, and of 32 bits -2147483648. */
export type Numbers = Float64Array | Int32Array;

/** Quantities known to lie between two ends, both included. An end may be unknown, or infinite on its own side. */
export interface Ends {
  readonly low: Numbers;
  readonly high: Numbers;
}

/** Yes or no: a byte a case, 0 no, 1 yes, 2 unknown; or planes. */
export type YesNoColumn = Uint8Array | Planes;
/** The place of the word among the fact's values, from 0; 255 unknown. */
export type WordColumn = Uint8Array;
export type QuantityColumn = Numbers | Ends;

/** One fact in each of many cases. */
export type Column = YesNoColumn | WordColumn | QuantityColumn;

type ColumnOf<T> = [T] extends [boolean]
  ? YesNoColumn
  : [T] extends [number]
    ? QuantityColumn
    : [T] extends [string]
      ? string extends T
        ? QuantityColumn
        : WordColumn
      : Column;

/** Facts by name. A fact left out is undetermined in every case. */
export type Columns<F> = { readonly [K in keyof F]?: ColumnOf<F[K]> | undefined };

/** How many cases there are: no column says it alone. */
export interface BatchSize {
  readonly length: number;
}

/** What the bytes that come out mean, by number. */
export const TRUTHS: readonly [Truth, Truth, Truth] = ["undetermined", "established", "refuted"];

export function isPlanes(column: Column): column is Planes {
  return "established" in column;
}

export function isEnds(column: Column): column is Ends {
  return "low" in column;
}

/** An exact quantity has equal ends. */
export function endsOf(column: QuantityColumn): Ends {
  return isEnds(column) ? column : { low: column, high: column };
}
