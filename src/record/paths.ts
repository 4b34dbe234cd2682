import { durationOf, daysWritten, type Duration } from "./calendar.ts";
import { holdersIn, isComplete, itemsOf } from "./items.ts";
import type { CaseRecord, Status } from "./schema.ts";

/** How something on the record is known. */
export interface Provenance {
  readonly status?: Status | undefined;
  readonly by?: string | undefined;
  readonly source?: string | undefined;
}

/** An entry of the record, or of a list in one. */
export type Item = Readonly<Record<string, unknown>>;

/** What stands at the end of a path: words, each with what it rests on; whether nothing else can stand there. */
export interface Values {
  readonly words: readonly { readonly word: unknown; readonly on: readonly Provenance[] }[];
  readonly closed: boolean;
}

/** Whether something known like this counts, so that a query may rest on it. */
export type Counts = (provenance: Provenance) => boolean;

const NOTHING: Values = { words: [], closed: false };
const CONTROL = new Set(["designed", "operated", "directed", "triggered", "couldStop", "benefited"]);
const PARTIES = new Set(["agentOf", "employeeOf", "contractorOf", "parentOf", "customerOf", "between", "acceptedBy"]);
const PARTY = new Set(["owner", "lessee", "who", "offeredBy", "by"]);
const SYSTEM = new Set(["system", "through"]);

/** Follows a path from an item, through the parties, systems and steps it names. */
export function valuesAt(record: CaseRecord, item: Item, path: readonly string[], counts: Counts): Values {
  const [key, ...rest] = path as [string, ...string[]];
  const value = Object.hasOwn(item, key) ? item[key] : undefined;
  if (value === undefined) return NOTHING;
  const here = heads(key, value, counts);
  if (rest.length === 0) return here;
  const table = CONTROL.has(key) || PARTIES.has(key) || PARTY.has(key) ? record.parties : SYSTEM.has(key) ? record.systems : undefined;
  let closed = here.closed;
  const words = here.words.flatMap(({ word, on }) => {
    const target =
      key === "cause" ? itemsOf(record.conduct).find(({ id }) => id === word) : typeof word === "object" ? word : table?.[word as string];
    const provenance = (target ?? {}) as Provenance;
    if (target === undefined || target === null || !counts(provenance)) {
      closed = false;
      return [];
    }
    const found = valuesAt(record, target as Item, rest, counts);
    closed &&= found.closed;
    return found.words.map((one) => ({ word: one.word, on: [...on, ...("status" in provenance ? [provenance] : []), ...one.on] }));
  });
  return { words, closed };
}

function heads(key: string, value: unknown, counts: Counts): Values {
  if (CONTROL.has(key) || PARTIES.has(key)) {
    const list = value as Parameters<typeof holdersIn>[0];
    const entries = holdersIn(list);
    const counted = entries.filter((entry) => counts(entry as Provenance));
    return {
      words: counted.map((entry) => ({
        word: entry.party,
        on: entry.status === undefined && entry.source === undefined ? [] : [entry as Provenance],
      })),
      closed: isComplete(list) && counted.length === entries.length,
    };
  }
  if (key === "clauses") {
    const list = value as Parameters<typeof itemsOf<string | { family: string }>>[0];
    const entries = itemsOf(list).map((entry) => (typeof entry === "string" ? { family: entry } : entry));
    const counted = entries.filter((entry) => counts(entry as Provenance));
    return { words: counted.map((entry) => ({ word: entry, on: [] })), closed: isComplete(list) && counted.length === entries.length };
  }
  return { words: [{ word: value, on: [] }], closed: true };
}

/** When an item, or a date of the record (`dates.notice`), was or went on. */
export function durationAt(record: CaseRecord, item: Item, path: string): Duration | undefined {
  if (path.startsWith("dates.")) {
    const days = daysWritten(record.dates[path.slice("dates.".length)]);
    return days && { start: days, end: days };
  }
  const value = item[path];
  if (path === "period") return durationOf(value as Parameters<typeof durationOf>[0]);
  const days = daysWritten(value as Parameters<typeof daysWritten>[0]);
  return days && { start: days, end: days };
}
