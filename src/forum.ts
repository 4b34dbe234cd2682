import { conductDays } from "./matters.ts";
import { dayOf } from "./quantities.ts";
import { daysWritten } from "./record/calendar.ts";
import type { CaseRecord } from "./record/schema.ts";
import { corpusOf, type Corpus, type Rules } from "./rulebook/corpus.ts";
import { link } from "./rulebook/link.ts";
import type { Rulebook } from "./rulebook/linked.ts";

/** Where and when a record is decided. */
export interface Forum {
  readonly decided: string;
  readonly court: string | undefined;
  readonly state: string | undefined;
}

/** From the record; a day that was asked for stands before the record's own. */
export function forumOf(corpus: Corpus, record: CaseRecord, asked: string | undefined): Forum {
  const written = daysWritten(record.dates["decided"]);
  const decided = asked ?? (written === undefined ? corpus.about.asOf : dayOf(written.high));
  if (record.court === undefined) return { decided, court: undefined, state: record.state };
  // The record was read, so there is such a court.
  const court = [...corpus.courts.values()].find(({ id, name, aliases }) => [id, name, ...aliases].includes(record.court!))!;
  // States are told apart by two letters: a name in full says no more than where the court sits.
  const state = /^[A-Z]{2}$/.test(record.state ?? "") ? record.state : (court.state ?? record.state);
  return { decided, court: court.id, state };
}

/** The rulebook that governs a record, at its last conduct where several texts do. */
export function governingFor<F>(rules: Rules<F>, record: CaseRecord, scope: string | null): Rulebook<F> {
  const forum = forumOf(corpusOf(rules), record, undefined);
  return link(rules, { conduct: conductDays(record, scope), decided: forum.decided, court: forum.court }).periods.at(-1)!.rulebook;
}
