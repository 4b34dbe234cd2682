/** What can be compared: cents, counts, and day numbers (days since 1970-01-01), all safe integers. */
export type QuantityType = "usd" | "count" | "date";

/** A quantity known to lie between two ends; an exact one has equal ends, an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970-01-01 of `2024-12-20`, or `undefined` where there is no such day. */
export function dayNumber(day: string): number | undefined {
  const time = ISO_DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  return time / DAY;
}

/** The mirror of {@link dayNumber}. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The years for which a number stands: YAML reads `2019` as one. */
export const YEARS = { first: 1900, last: 2199 } as const;

/** The first and last day of what is written as a day, a month (`2019-05`) or a year; `undefined` where it is none of these. */
export function daysOf(dateOrYear: string | number): Interval | undefined {
  if (typeof dateOrYear === "number" && !(dateOrYear >= YEARS.first && dateOrYear <= YEARS.last)) return undefined;
  const written = String(dateOrYear);
  if (ISO_DAY.test(written)) {
    const day = dayNumber(written);
    return day === undefined ? undefined : { low: day, high: day };
  }
  if (/^\d{4}$/.test(written)) return { low: dayNumber(`${written}-01-01`)!, high: dayNumber(`${written}-12-31`)! };
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  if (!month) return undefined;
  const low = dayNumber(`${written}-01`);
  if (low === undefined) return undefined;
  return { low, high: Date.UTC(Number(month[1]), Number(month[2]), 1) / DAY - 1 };
}

/** A number as written (dollars, a count) in cents or as it is; `undefined` where it is not one. */
export function integerOf(type: "usd" | "count", written: number): number | undefined {
  const integer = type === "usd" ? Math.round(written * 100) : written;
  const exact = type === "usd" ? Math.abs(written * 100 - integer) < 1e-6 * Math.max(1, Math.abs(written)) : true;
  return exact && Number.isSafeInteger(integer) ? integer : undefined;
}

/** The mirror of {@link integerOf} and {@link dayOf}: as people write it. */
export function written(type: QuantityType, integer: number): number | string {
  if (type === "date") return dayOf(integer);
  return type === "usd" ? integer / 100 : integer;
}
