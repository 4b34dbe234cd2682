import { link, rules, type ShippedFacts } from "../../src/index.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { dayNumber, dayOf } from "../../src/quantities.ts";

export function dayBefore(day: string): string {
  return dayOf(dayNumber(day)! - 1);
}

/** The law for conduct on a day, as decided later in the Northern District of California unless said otherwise. */
export function on(conduct: string, decided = "2021-01-01", court = "cand"): Rulebook<ShippedFacts> {
  return link(rules, { conduct: { from: conduct, to: conduct }, decided, court }).periods[0]!.rulebook;
}
