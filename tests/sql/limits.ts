import type { FactPattern } from "../../src/facts/value.ts";
import { rulebookOf } from "../laws/builders.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;
const over = (fact: string, value: number | string) => ({ [`over-${String(value)}`]: { fact, operator: "greaterThan", value } as const });

/** The ends of the calendar and of whole numbers, and what is open at one end. */
export const limits: { readonly rulebook: ReturnType<typeof rulebookOf>; readonly patterns: readonly FactPattern[] } = {
  rulebook: rulebookOf({
    facts: ["loss_usd", "n_visits", "on_day"],
    provisions: [
      {
        id: "law.a",
        elements: { any: { fact: "loss_usd", operator: "greaterThanInclusive", value: 0 }, ...over("loss_usd", 90_000_000_000_000) },
      },
      { id: "law.b", elements: { any: { fact: "n_visits", operator: "greaterThanInclusive", value: 0 }, ...over("n_visits", LARGEST) } },
      { id: "law.c", elements: { ...over("on_day", "0001-01-01"), ...over("on_day", "1582-10-04"), ...over("on_day", "9999-12-31") } },
    ],
  }),
  patterns: [
    {},
    { loss_usd: 0, n_visits: 0, on_day: "0001-01-01" },
    { loss_usd: 90_000_000_000_000, n_visits: LARGEST, on_day: "9999-12-31" },
    { loss_usd: { min: 1 }, n_visits: { min: 0 }, on_day: { from: "1582-10-05", to: "1582-10-15" } },
    { loss_usd: { max: 1 }, n_visits: { max: LARGEST }, on_day: { from: "0001-01-01", to: "9999-12-31" } },
    { loss_usd: {}, on_day: "1582-10-04" },
  ],
};
