import type { DeclaredFact } from "./column.ts";
import { UNKNOWN_INT } from "./kernel.ts";

/** What no end of a fact's interval may be below, in 32 bits and in 64. */
export function smallestOf({ type }: DeclaredFact): { readonly int: number; readonly double: number } {
  return type === "date" ? { int: UNKNOWN_INT + 1, double: -Number.MAX_SAFE_INTEGER } : { int: 0, double: 0 };
}

/** Whether two ends of 32 bits make no interval of whole numbers from `least`. */
export function areWrong32(low: number, high: number, least: number): boolean {
  return (low !== UNKNOWN_INT && low < least) || (high !== UNKNOWN_INT && (high < least || high < low));
}

/** The same of 64 bits, where an unknown end is NaN, or infinite on its own side. */
export function areWrong64(low: number, high: number, least: number): boolean {
  const early = low > Number.MAX_SAFE_INTEGER || (low < least && low !== -Infinity);
  const late = high < least || (high > Number.MAX_SAFE_INTEGER && high !== Infinity);
  return early || late || low > high || isBroken(low) || isBroken(high);
}

function isBroken(end: number): boolean {
  return Number.isFinite(end) && !Number.isInteger(end);
}
