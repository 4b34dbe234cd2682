import * as fc from "fast-check";
import { dayOf } from "../../src/quantities.ts";
import { daysWritten } from "../../src/record/calendar.ts";
import { derive } from "../../src/record/derive.ts";
import { CaseRecord } from "../../src/record/schema.ts";
import type { Row } from "./engines.ts";

/** One case's losses as a case record has them. */
export interface Losses {
  readonly complete: boolean;
  readonly items: readonly {
    readonly amount?: number | { readonly min?: number; readonly max?: number };
    readonly date?: string | { readonly from: string; readonly to: string };
  }[];
}

const amount = fc.oneof(
  fc.constantFrom(0, 1, 2500, 4999.99, 5000),
  fc.constantFrom({ min: 4000 }, { max: 6000 }, { min: 0.01, max: 5000 }, {}),
);
// Either side of a leap day, of a year later, and of a day that has no anniversary.
const date = fc.oneof(
  fc.constantFrom("2019-03-01", "2020-02-28", "2020-02-29", "2020-03-01", "2021-02-27", "2021-02-28", "2021-03-01", "2022-02-28"),
  fc.constantFrom("2020-02", "2021-12"),
  fc.constantFrom(
    { from: "2020-02-29", to: "2021-02-28" },
    { from: "2019-12-31", to: "2020-01" },
    { from: "2018-01-01", to: "2022-12-31" },
  ),
);

export const losses: fc.Arbitrary<Losses> = fc.record({
  complete: fc.boolean(),
  items: fc.array(fc.record({ amount, date }, { requiredKeys: [] }), { maxLength: 5 }),
});

export const WINDOWS = ["1 year", "13 months", "45 days"] as const;

/** The bounds that `derive` gives, as the query should. */
export function boundsOf({ complete, items }: Losses, window: string): { readonly min: number | null; readonly max: number | null } {
  const record = CaseRecord.parse({ losses: { complete, items } });
  const query = { maxWindowSum: "losses", of: "amount", on: "date", window } as const;
  const { value } = derive(query, { record, claimant: "ann", against: "bob", scope: undefined, counts: () => true, deadlines: {} });
  if (typeof value !== "object") return { min: null, max: null };
  return { min: value.low, max: value.high === Infinity ? null : value.high };
}

/** The rows of a table of amounts, for cases by number. */
export function amountRows(cases: readonly Losses[]): Row[] {
  return cases.flatMap(({ items }, at) =>
    items.map(({ amount, date }) => {
      const ends = typeof amount === "number" ? { min: amount, max: amount } : (amount ?? {});
      const cents = (dollars: number | undefined) => (dollars === undefined ? null : Math.round(dollars * 100));
      const days = daysWritten(date);
      return {
        case_id: String(at),
        amount_min: cents(ends.min),
        amount_max: cents(ends.max),
        day_from: days === undefined ? null : dayOf(days.low),
        day_to: days === undefined ? null : dayOf(days.high),
      };
    }),
  );
}
