import type { Collection, DateQuery, Query, Where } from "../facts/schema.ts";
import type { Known } from "../facts/value.ts";
import { integerOf, type Interval } from "../quantities.ts";
import { compare } from "../rulebook/order.ts";
import type { Deadline } from "../rulebook/procedure.ts";
import { after, daysWritten, lastDay, yearsWithin } from "./calendar.ts";
import { isComplete, itemsOf, type Listed } from "./items.ts";
import { allOf, anyOf, matches, type Between, type Match } from "./match.ts";
import { durationAt, type Item, type Provenance } from "./paths.ts";
import { inScope } from "./scope.ts";
import type { Amount } from "./values.ts";

/** What a query comes to, and what of the record it rests on; nothing where the record leaves it open. */
export interface Derived {
  readonly value: Known | undefined;
  readonly on: readonly Provenance[];
}

/** What a query reads: the two parties, what counts between them, the scope, and the rules for last days. */
export interface Reading extends Between {
  readonly scope: string | undefined;
  readonly deadlines: Readonly<Record<string, Deadline>>;
}

const NOTHING: Derived = { value: undefined, on: [] };
const UNKNOWN: Interval = { low: -Infinity, high: Infinity };

/** Answers a fact from the record, by the query that the fact declares. */
export function derive(query: Query, reading: Reading): Derived {
  if ("sum" in query) return amount(summed(listed(query.sum, query.where, reading), query.of));
  if ("maxWindowSum" in query) return amount(largestWindow(listed(query.maxWindowSum, query.where, reading), query, reading));
  if ("count" in query) {
    const list = listed(query.count, query.where, reading);
    const sure = list.items.filter(({ match }) => match.truth === "established");
    return amount({ value: { low: sure.length, high: list.complete ? list.items.length : Infinity }, on: sure.flatMap(provenances) });
  }
  if ("value" in query) return shared(listed(query.value, query.where, reading), query.of);
  if ("date" in query || "earliest" in query || "latest" in query) {
    const { value, on } = dated(query, reading);
    return value === undefined || !(Number.isFinite(value.low) || Number.isFinite(value.high)) ? NOTHING : { value, on };
  }
  if ("anniversaries" in query) {
    const [from, to] = query.anniversaries.map((date) => dated(date, reading)) as [Dated, Dated];
    if (from.value === undefined || to.value === undefined) return NOTHING;
    const rule = query.deadline === undefined ? undefined : reading.deadlines[query.deadline];
    const low = yearsWithin(from.value.high, to.value.low, rule);
    return amount({
      value: { low: Number.isFinite(low) ? low : 0, high: yearsWithin(from.value.low, to.value.high, rule) },
      on: [...from.on, ...to.on],
    });
  }
  const { truth, on } = answer(query, reading);
  return truth === "undetermined" ? NOTHING : { value: truth === "established", on };
}

/** An interval that says nothing is no answer. */
function amount({ value, on }: { value: Interval; on: readonly Provenance[] }): Derived {
  return value.low <= 0 && value.high === Infinity ? NOTHING : { value, on };
}

/** The yes/no forms. */
function answer(query: Query, reading: Reading): Match {
  if ("any" in query) return anyOf(query.any.map((part) => answer(part, reading)));
  if ("all" in query) return allOf(query.all.map((part) => answer(part, reading)));
  if ("not" in query) {
    const { truth, on } = answer(query.not, reading);
    return { truth: truth === "established" ? "refuted" : truth === "refuted" ? "established" : truth, on };
  }
  if ("some" in query) {
    const { items, complete } = listed(query.some, query.where, reading);
    const found = items.filter(({ match }) => match.truth === "established");
    // A list has a first item; of what is kept by name, none comes before another.
    if (found.length > 0)
      return { truth: "established", on: isOrdered(query.some) ? provenances(found[0]!) : unordered(found.flatMap(provenances)) };
    return complete && items.length === 0 ? { truth: "refuted", on: [] } : { truth: "undetermined", on: [] };
  }
  if ("every" in query) {
    const { items, complete } = listed(query.every, query.where, reading);
    const tested = items.map(({ item, match }) => ({ item, match, holds: matches(query.holds, item, reading) }));
    const failing = tested.find(({ match, holds }) => match.truth === "established" && holds.truth === "refuted");
    if (failing) return { truth: "refuted", on: [...provenances(failing), ...failing.holds.on] };
    const settled = complete && tested.every(({ holds }) => holds.truth === "established");
    return settled
      ? { truth: "established", on: tested.flatMap(({ item, match, holds }) => [...provenances({ item, match }), ...holds.on]) }
      : { truth: "undetermined", on: [] };
  }
  if ("before" in query) {
    const [first, second] = query.before.map((date) => dated(date, reading)) as [Dated, Dated];
    return ordered(first, second, (a, b) => a < b);
  }
  if ("within" in query) {
    const [from, to, period] = query.within;
    const rule = query.deadline === undefined ? undefined : reading.deadlines[query.deadline];
    return ordered(dated(to, reading), dated(from, reading), (day, start) => day <= lastDay(start, period, rule));
  }
  const { value, on } = derive(query, reading);
  return { truth: typeof value === "boolean" ? (value ? "established" : "refuted") : "undetermined", on };
}

interface Dated {
  readonly value: Interval | undefined;
  readonly on: readonly Provenance[];
}

/** `holds(a, b)` is the likelier the smaller `a` and the larger `b`. */
function ordered(a: Dated, b: Dated, holds: (a: number, b: number) => boolean): Match {
  const on = [...a.on, ...b.on];
  if (a.value === undefined || b.value === undefined) return { truth: "undetermined", on };
  if (holds(a.value.high, b.value.low)) return { truth: "established", on };
  return { truth: holds(a.value.low, b.value.high) ? "undetermined" : "refuted", on };
}

interface Candidate {
  readonly item: Item;
  readonly match: Match;
}

/** The items that are, or may be, those meant; whether there can be no other. */
interface Candidates {
  readonly items: readonly Candidate[];
  /** What the record lists without its counting, as for want of evidence: it shows nothing, and may be there all the same. */
  readonly uncounted: readonly Candidate[];
  readonly complete: boolean;
}

function listed(collection: Collection, where: Where | undefined, reading: Reading): Candidates {
  const { list, complete } = collectionOf(reading, collection);
  const counted = list.filter((item) => reading.counts(item as Provenance));
  const candidates = (of: readonly Item[]) =>
    of
      .map((item) => ({ item, at: inScope(reading.record, collection, item, reading.scope) }))
      .map(({ item, at }) => ({ item, match: allOf([{ truth: at, on: [] }, matches(where, item, reading)]) }))
      .filter(({ match }) => match.truth !== "refuted");
  const rest = list.filter((item) => !counted.includes(item) && (item as Provenance).by === undefined);
  return { items: candidates(counted), uncounted: candidates(rest), complete: complete && counted.length === list.length };
}

function collectionOf({ record }: Reading, collection: Collection): { list: readonly Item[]; complete: boolean } {
  if (isOrdered(collection)) {
    const list = record[collection] as Listed<Item>;
    return { list: itemsOf(list), complete: isComplete(list) };
  }
  const entries = Object.entries(record[collection] as Record<string, Item>).sort(([a], [b]) => compare(a, b));
  return { list: entries.map(([id, entry]) => ({ id, ...entry })), complete: false };
}

/** Whether the record keeps it as a list, not by name. */
function isOrdered(collection: Collection): collection is "conduct" | "losses" {
  return collection === "conduct" || collection === "losses";
}

function provenances({ item, match }: Candidate): Provenance[] {
  const own = item as Provenance & { id?: string; act?: string };
  return [{ status: own.status, by: own.by, source: own.source ?? (own.id === undefined ? undefined : `record: ${own.id}`) }, ...match.on];
}

/** The same whatever the names: by status, and without who says it where not all of it is said by one. */
function unordered(on: readonly Provenance[]): Provenance[] {
  const one = new Set(on.map(({ by }) => by)).size === 1;
  return on.map((each) => (one ? each : { ...each, by: undefined })).sort((a, b) => compare(a.status ?? "", b.status ?? ""));
}

function shared({ items, uncounted }: Candidates, path: string): Derived {
  const sure = items.filter(({ match, item }) => match.truth === "established" && item[path] !== undefined);
  const words = new Set([...items, ...uncounted].map(({ item }) => item[path]).filter((word) => word !== undefined));
  const [word] = words;
  return sure.length > 0 && words.size === 1 ? { value: word as Known, on: sure.flatMap(provenances) } : NOTHING;
}

function cents(written: Amount | undefined): Interval {
  if (written === undefined) return { low: 0, high: Infinity };
  if (typeof written === "number") return { low: integerOf("usd", written)!, high: integerOf("usd", written)! };
  return { low: integerOf("usd", written.min ?? 0)!, high: written.max === undefined ? Infinity : integerOf("usd", written.max)! };
}

function summed({ items, complete }: Candidates, of: string): { value: Interval; on: Provenance[] } {
  const sure = items.filter(({ match }) => match.truth === "established");
  const low = sure.reduce((sum, { item }) => sum + cents(item[of] as Amount | undefined).low, 0);
  const high = complete ? items.reduce((sum, { item }) => sum + cents(item[of] as Amount | undefined).high, 0) : Infinity;
  return { value: { low, high }, on: sure.flatMap(provenances) };
}

/** The largest sum within any window `[d, d + length)`: bounds that hold wherever in its range each date lies. */
function largestWindow(
  list: Candidates,
  query: { of: string; on: string; window: string },
  reading: Reading,
): { value: Interval; on: Provenance[] } {
  const dated = list.items.map(({ item, match }) => ({
    candidate: { item, match },
    amount: cents(item[query.of] as Amount | undefined),
    days: daysWritten(item[query.on] as Parameters<typeof daysWritten>[0]) ?? durationAt(reading.record, item, query.on)?.start ?? UNKNOWN,
  }));
  const sure = dated.filter(({ candidate }) => candidate.match.truth === "established");
  const starts = [...new Set(dated.flatMap(({ days }) => [days.low, days.high]))].filter(Number.isFinite);
  let best: { low: number; members: typeof sure } = { low: 0, members: [] };
  // An undated loss fills a window of its own.
  const windows = [
    ...starts.map((start) => sure.filter(({ days }) => start <= days.low && days.high < after(start, query.window))),
    ...sure.map((one) => [one]),
  ];
  for (const members of windows) {
    const low = members.reduce((sum, { amount }) => sum + amount.low, 0);
    if (low > best.low) best = { low, members };
  }
  let high = 0;
  for (const start of starts.length > 0 ? starts : [0]) {
    const possible = dated.filter(({ days }) => days.high >= start && (days.low === -Infinity || days.low < after(start, query.window)));
    high = Math.max(
      high,
      possible.reduce((sum, { amount }) => sum + amount.high, 0),
    );
  }
  return {
    value: { low: best.low, high: list.complete ? high : Infinity },
    on: best.members.flatMap(({ candidate }) => provenances(candidate)),
  };
}

function dated(query: DateQuery, reading: Reading): Dated {
  if ("date" in query) {
    const written = reading.record.dates[query.date.replace(/^dates\./, "")];
    return { value: daysWritten(written), on: [] };
  }
  const first = "earliest" in query;
  const { items, complete } = listed(first ? query.earliest : query.latest, query.where, reading);
  const ends = items.map((candidate) => {
    const duration = durationAt(reading.record, candidate.item, query.of);
    return { candidate, days: duration === undefined ? UNKNOWN : first ? duration.start : duration.end };
  });
  const sure = ends.filter(({ candidate }) => candidate.match.truth === "established");
  if (sure.length === 0) return { value: undefined, on: [] };
  const on = sure.flatMap(({ candidate }) => provenances(candidate));
  // Something unlisted may lie before the earliest or after the latest that is listed.
  const value = first
    ? { low: complete ? Math.min(...ends.map(({ days }) => days.low)) : -Infinity, high: Math.min(...sure.map(({ days }) => days.high)) }
    : { low: Math.max(...sure.map(({ days }) => days.low)), high: complete ? Math.max(...ends.map(({ days }) => days.high)) : Infinity };
  return { value, on };
}
