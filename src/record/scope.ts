import type { Collection } from "../facts/schema.ts";
import { all, type Truth } from "../truth.ts";
import { durationOf } from "./calendar.ts";
import { itemsOf } from "./items.ts";
import type { Item } from "./paths.ts";
import type { CaseRecord } from "./schema.ts";

/** Whether an item lies in a scope: steps by name, period, account or system; losses by name or by the step that caused them. */
export function inScope(record: CaseRecord, collection: Collection, item: Item, scope: string | undefined): Truth {
  if (scope === undefined) return "established";
  if (collection === "losses") {
    if (item["scope"] !== undefined) return item["scope"] === scope ? "established" : "refuted";
    const cause = itemsOf(record.conduct).find(({ id }) => id === item["cause"]);
    return cause === undefined ? "established" : inScope(record, "conduct", cause, scope);
  }
  if (collection !== "conduct") return "established";
  const { steps, period, account, system } = record.scopes[scope]!;
  const tests: Truth[] = [];
  if (steps !== undefined) tests.push(steps.includes(item["id"] as string) ? "established" : "refuted");
  if (account !== undefined) tests.push(same(item["account"], account));
  if (system !== undefined) tests.push(same(item["system"], system));
  if (period !== undefined) tests.push(overlap(durationOf(item["period"] as never), durationOf(period)));
  return all(tests);
}

function same(value: unknown, wanted: string): Truth {
  if (value === undefined) return "undetermined";
  return value === wanted ? "established" : "refuted";
}

type Span = ReturnType<typeof durationOf>;

function overlap(own: Span, scope: Span): Truth {
  if (own === undefined || scope === undefined) return "undetermined";
  if (own.end.high < scope.start.low || own.start.low > scope.end.high) return "refuted";
  return own.end.low >= scope.start.high && own.start.high <= scope.end.low ? "established" : "undetermined";
}
