import type { Test, Where } from "../facts/schema.ts";
import { not, type Truth } from "../truth.ts";
import type { Duration } from "./calendar.ts";
import { durationAt, valuesAt, type Counts, type Item, type Provenance, type Values } from "./paths.ts";
import type { CaseRecord } from "./schema.ts";

/** The two parties of a claim, and what of the record counts between them. */
export interface Between {
  readonly record: CaseRecord;
  readonly claimant: string;
  readonly against: string;
  readonly counts: Counts;
}

/** Whether an item is one of those meant, and what that rests on. */
export interface Match {
  readonly truth: Truth;
  readonly on: readonly Provenance[];
}

const OPEN: Match = { truth: "undetermined", on: [] };

export function matches(where: Where | undefined, item: Item, between: Between): Match {
  if (where === undefined) return { truth: "established", on: [] };
  if (isForm(where, "any")) return anyOf(where.any.map((part) => matches(part, item, between)));
  if (isForm(where, "all")) return allOf(where.all.map((part) => matches(part, item, between)));
  if (isForm(where, "not")) {
    const { truth, on } = matches(where.not, item, between);
    return { truth: not(truth), on };
  }
  return allOf(Object.entries(where).map(([path, test]) => passes(path, test, item, between)));
}

function isForm<K extends "any" | "all" | "not">(where: Where, key: K): where is Extract<Where, Record<K, unknown>> {
  return key in where && typeof (where as Record<string, unknown>)[key] === "object" && Object.keys(where).length === 1;
}

export function allOf(parts: readonly Match[]): Match {
  const refuted = parts.find(({ truth }) => truth === "refuted");
  if (refuted) return refuted;
  if (parts.some(({ truth }) => truth === "undetermined")) return OPEN;
  return { truth: "established", on: parts.flatMap(({ on }) => on) };
}

export function anyOf(parts: readonly Match[]): Match {
  const established = parts.find(({ truth }) => truth === "established");
  if (established) return established;
  if (parts.some(({ truth }) => truth === "undetermined")) return OPEN;
  return { truth: "refuted", on: parts.flatMap(({ on }) => on) };
}

function passes(path: string, test: Test, item: Item, between: Between): Match {
  if (typeof test === "object" && !Array.isArray(test)) {
    if ("before" in test || "onOrAfter" in test || "overlaps" in test) return { truth: when(path, test, item, between.record), on: [] };
    const values = valuesAt(between.record, item, path.split("."), between.counts);
    if ("has" in test) {
      const found = anyOf(values.words.map(({ word }) => matches(test.has, word as Item, between)));
      return found.truth === "refuted" && !values.closed ? OPEN : values.words.length === 0 && !values.closed ? OPEN : found;
    }
    const { truth, on } = among(values, wordsOf(test.not, between));
    return { truth: not(truth), on };
  }
  return among(valuesAt(between.record, item, path.split("."), between.counts), wordsOf(test, between));
}

type Word = boolean | number | string;

function wordsOf(words: Word | readonly Word[], { claimant, against }: Between): readonly Word[] {
  const list = Array.isArray(words) ? (words as readonly Word[]) : [words as Word];
  return list.map((word) => (word === "$claimant" ? claimant : word === "$against" ? against : word));
}

function among({ words, closed }: Values, wanted: readonly Word[]): Match {
  const plain = words.map(({ word, on }) => ({
    word: typeof word === "object" && word !== null && "family" in word ? word.family : word,
    on,
  }));
  const found = plain.find(({ word }) => wanted.includes(word as Word));
  if (found) return { truth: "established", on: found.on };
  return closed ? { truth: "refuted", on: plain.flatMap(({ on }) => on) } : OPEN;
}

/** Of a period, some part must pass. */
function when(
  path: string,
  test: { before: string } | { onOrAfter: string } | { overlaps: string },
  item: Item,
  record: CaseRecord,
): Truth {
  const own = durationAt(record, item, path);
  const other = durationAt(record, item, "before" in test ? test.before : "onOrAfter" in test ? test.onOrAfter : test.overlaps);
  if (own === undefined || other === undefined) return "undetermined";
  if ("before" in test) return startsBefore(own, other);
  const reaches = endsOnOrAfter(own, other);
  if ("onOrAfter" in test || reaches === "refuted") return reaches;
  const begun = not(startsAfter(own, other));
  return reaches === "established" ? begun : begun === "refuted" ? "refuted" : "undetermined";
}

function startsBefore(own: Duration, other: Duration): Truth {
  if (own.start.high < other.start.low) return "established";
  return own.start.low >= other.start.high ? "refuted" : "undetermined";
}

function startsAfter(own: Duration, other: Duration): Truth {
  if (own.start.low > other.end.high) return "established";
  return own.start.high <= other.end.low ? "refuted" : "undetermined";
}

function endsOnOrAfter(own: Duration, other: Duration): Truth {
  if (own.end.low >= other.start.high) return "established";
  return own.end.high < other.start.low ? "refuted" : "undetermined";
}
