import { Temporal } from "temporal-polyfill";
import { daysOf, type Interval } from "../quantities.ts";
import type { Deadline } from "../rulebook/procedure.ts";
import type { DateRange, Period } from "./values.ts";

const EPOCH = Temporal.PlainDate.from("1970-01-01");

function dateOf(day: number): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

function dayOf(date: Temporal.PlainDate): number {
  return EPOCH.until(date, { largestUnit: "day" }).days;
}

/** `day` and a period later, `2 years`, by the calendar: February 29 and a year is February 28. */
export function after(day: number, period: string): number {
  if (!Number.isFinite(day)) return day;
  const [length, unit] = period.split(" ") as [string, string];
  const key = unit.endsWith("s") ? unit : `${unit}s`;
  return dayOf(dateOf(day).add({ [key]: Number(length) }));
}

/** The last day of a period, moved off weekends and court holidays by the rule named, where one is. */
export function lastDay(from: number, period: string, rule: Deadline | undefined): number {
  let day = after(from, period);
  if (rule === undefined || !Number.isFinite(day)) return day;
  while (isClosed(dateOf(day), rule)) day += 1;
  return day;
}

function isClosed(date: Temporal.PlainDate, { weekends, holidays }: Deadline): boolean {
  if (weekends && date.dayOfWeek >= 6) return true;
  return holidays.some((holiday) => {
    if ((holiday.from !== undefined && date.year < holiday.from) || (holiday.until !== undefined && date.year >= holiday.until))
      return false;
    if ("day" in holiday) return observed(date, holiday);
    const day = date.subtract({ days: holiday.plus ?? 0 });
    if (day.month !== holiday.month || day.dayOfWeek !== holiday.weekday) return false;
    return holiday.nth === -1 ? day.day + 7 > day.daysInMonth : Math.ceil(day.day / 7) === holiday.nth;
  });
}

/** A holiday on a Saturday is kept the day before, one on a Sunday the day after. */
function observed(date: Temporal.PlainDate, { month, day }: { month: number; day: number }): boolean {
  return [0, 1, -1].some((shift) => {
    const holiday = date.add({ days: shift });
    if (holiday.month !== month || holiday.day !== day) return false;
    return shift === 0 || (shift === 1 ? holiday.dayOfWeek === 6 : holiday.dayOfWeek === 7);
  });
}

/**
 * The smallest whole number of years within which `to` falls after `from`, the last day moved by the rule; 0 where it does not fall
 * after it.
 */
export function yearsWithin(from: number, to: number, rule: Deadline | undefined): number {
  if (to <= from || from === Infinity || to === -Infinity) return 0;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return Infinity;
  let years = Math.max(1, Math.floor((to - from) / 366));
  while (lastDay(from, `${years} years`, rule) < to) years += 1;
  return years;
}

/** The days that a written date may be. */
export function daysWritten(date: DateRange | undefined): Interval | undefined {
  if (date === undefined) return undefined;
  if (typeof date === "string") return daysOf(date);
  const [from, to] = [daysOf(date.from), daysOf(date.to)];
  return from && to && { low: from.low, high: to.high };
}

/** When something began and ended, each the days it may have been. */
export interface Duration {
  readonly start: Interval;
  readonly end: Interval;
}

const NEVER = { low: Infinity, high: Infinity };

/** A period as written; without `to` it goes on still, without `from` it may have begun on any day up to its end. */
export function durationOf(period: Period | undefined): Duration | undefined {
  if (period === undefined) return undefined;
  if (typeof period === "string") {
    const days = daysOf(period);
    return days && { start: days, end: days };
  }
  const end = period.to === undefined ? NEVER : daysOf(period.to);
  const start = period.from === undefined ? end && { low: -Infinity, high: end.high } : daysOf(period.from);
  return start && end && { start, end };
}
