import * as z from "zod";
import { YEARS } from "../quantities.ts";

/** A calendar day, `2024-12-20`. */
export const Day = z.iso.date({ error: "a date is a day that exists, as `2024-12-20`" }).meta({ id: "Day" });

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month is written `2019-05`");

const AS_A_DATE = "a date is a day that exists (`2019-05-10`), a month (`2019-05`), a year (`2019`), or `{ from, to }`";

const YearNumber = z
  .int(AS_A_DATE)
  .min(YEARS.first, AS_A_DATE)
  .max(YEARS.last, AS_A_DATE)
  .transform((year) => String(year));
const Year = z.union([z.string().regex(/^(19|2[01])\d{2}$/, "a year is written `2019`"), YearNumber]);

const DayMonthOrYear = z.union([Day, Month, Year], {
  error: "write a day that exists (`2019-05-10`), a month (`2019-05`) or a year (`2019`)",
});

/** When something happened: a day, a month or a year, or the first and last day it may have been. */
export const DateRange = z
  .union([Day, Month, Year, z.strictObject({ from: DayMonthOrYear, to: DayMonthOrYear })], { error: AS_A_DATE })
  .meta({ id: "DateRange" });
export type DateRange = z.infer<typeof DateRange>;

/** When something went on: from its first to its last day; without `to` it goes on still. */
export const Period = z
  .union([Day, Month, Year, z.strictObject({ from: DayMonthOrYear.optional(), to: DayMonthOrYear.optional() })], {
    error: "a period is `{ from, to }` of days, months or years, or one of them",
  })
  .meta({ id: "Period" });
export type Period = z.infer<typeof Period>;

const Number_ = z.number({ error: 'write a plain number: 5000, not "$5,000"' });

/** Dollars with at most two decimals, as a plain number. */
export const Dollars = Number_.nonnegative("an amount is not negative")
  .max(90_000_000_000_000, "an amount is at most 90,000,000,000,000")
  .refine((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6 * Math.max(1, amount), "dollars have at most two decimals");

/** An amount, or bounds for one: `{ min: 4000 }` is at least 4000 and still counting. */
export const Amount = z
  .union([Dollars, z.strictObject({ min: Dollars.optional(), max: Dollars.optional() })], {
    error: (issue) =>
      typeof issue.input === "string"
        ? `write the amount as a plain number${digits(issue.input)}`
        : "an amount is a plain number of dollars, or `{ min, max }`",
  })
  .meta({ id: "Amount" });
export type Amount = z.infer<typeof Amount>;

/** ": 5000" for "$5,000". */
function digits(text: string): string {
  const number = text.replace(/[$,\s]/g, "");
  return /^\d+(\.\d{1,2})?$/.test(number) ? `: ${number}` : ", as 5000";
}

const DateEnd = z.union([z.string(), z.number()]);

/**
 * A value as people write it: yes or no; one of an enum's words; a number (dollars, a count);
 * a day or a month; or bounds, `{ min, max }` for numbers and `{ from, to }` for dates.
 */
export const WrittenValue = z
  .union(
    [
      z.boolean(),
      z.number(),
      z.string(),
      z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
      z.strictObject({ from: DateEnd, to: DateEnd }),
    ],
    { error: "a value is true or false, a word, a number, a date, or bounds (`{ min, max }`, `{ from, to }`)" },
  )
  .meta({ id: "Value" });
export type WrittenValue = z.infer<typeof WrittenValue>;
