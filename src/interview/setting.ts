import { CaseRecordError } from "../errors.ts";
import { forumOf } from "../forum.ts";
import { assertedIn, conductDays, type Asserted } from "../matters.ts";
import { within } from "../names.ts";
import { dayNumber } from "../quantities.ts";
import { required } from "../readings.ts";
import { claimBack } from "../record/claimants.ts";
import { readRecord, type Origin } from "../record/read.ts";
import { CaseRecord, type CaseRecordInput, type Stage } from "../record/schema.ts";
import { corpusOf, type Corpus, type Rules } from "../rulebook/corpus.ts";
import { link, type Governing } from "../rulebook/link.ts";
import { combinations } from "../rulebook/readings.ts";
import type { LinkedProvision, Rulebook } from "../rulebook/linked.ts";
import { countedIn } from "./goals.ts";
import { matterOf } from "./matter.ts";

/** What an interview is about. All but the rules may be left out. */
export interface Interviewing extends Origin {
  readonly rules: Rules<unknown>;
  /** A case record to go on with, or a plain object of facts. */
  readonly record?: CaseRecordInput | object | undefined;
  /** Claims, or families of them; left out, those of the record, or all. */
  readonly claims?: readonly string[] | undefined;
  /** Who brings the claim and against whom, where the record names several parties; left out, the first pair. */
  readonly by?: string | undefined;
  readonly against?: string | undefined;
  readonly scope?: string | undefined;
  /** As cited, or by id: a court binds or is bound, and without one every live reading is asked about. */
  readonly court?: string | undefined;
  readonly stage?: Stage | undefined;
  /** The day of decision, `2024-12-20`. */
  readonly decided?: string | undefined;
  /** Whether to ask about defenses, immunities and gates of the suit that nobody has raised. */
  readonly defenses?: boolean | undefined;
}

/** A claim on the texts of one period, under each live reading; the governing one first. */
export interface Contested {
  readonly claim: LinkedProvision;
  /** What is argued of it, where the record says so of this claim apart. */
  readonly issues: readonly string[] | undefined;
  readonly period: { readonly from: string; readonly to: string };
  readonly readings: readonly Reading[];
}

/** One live reading: which it is, and the law under it. */
export interface Reading {
  readonly choices: Readonly<Record<string, string>>;
  readonly rulebook: Rulebook<unknown>;
}

/** What stays the same from the first question to the last. */
export interface Setting {
  readonly corpus: Corpus;
  /** The record before the first question, as it was written. */
  readonly written: CaseRecordInput;
  readonly pair: Pick<Asserted, "by" | "against" | "scope">;
  /** Whether an answer has to say against whom it holds: the claims of the record are against several parties. */
  readonly several: boolean;
  /** Whether the party asked about claims against the claimant as well: what holds against the claimant is about that claim. */
  readonly crossed: boolean;
  readonly defenses: boolean;
  readonly contested: readonly Contested[];
}

/** @throws {CaseRecordError} where the record is none, or makes no claim that was asked for */
export function settingOf(interviewing: Interviewing): Setting {
  const { rules, claims, decided, defenses = false } = interviewing;
  const corpus = corpusOf(rules);
  if (decided !== undefined && dayNumber(decided) === undefined)
    throw new CaseRecordError([{ code: "wrong-form", message: "a day is written `2024-12-20`", path: ["dates", "decided"] }]);
  const given = interviewing.record ?? {};
  readRecord(corpus, given, interviewing);
  const written = started(asRecord(given), interviewing);
  const record = readRecord(corpus, written);

  const everything = assertedIn(corpus, record, {});
  const asserted = everything
    .filter(({ claim }) => claims === undefined || claims.some((family) => within(family, claim)))
    .filter(
      ({ by, against, scope }) =>
        (interviewing.by ?? by) === by && (interviewing.against ?? against) === against && (interviewing.scope ?? scope) === scope,
    );
  const [first] = asserted;
  const pair = first && { by: first.by, against: first.against, scope: first.scope };
  const theirs = asserted.filter(({ by, against, scope }) => by === pair?.by && against === pair.against && scope === pair.scope);
  const forum = forumOf(corpus, record, undefined);
  const governing = link(rules, { conduct: conductDays(record, pair?.scope ?? null), decided: forum.decided, court: forum.court });
  const contested = theirs.flatMap((one) =>
    governing.periods.flatMap((period): Contested[] => {
      const { from, to, rulebook } = period;
      const claim = rulebook.provisions.get(one.claim);
      if (claim === undefined) return [];
      const matter = matterOf(corpus, record, one, claim, rulebook);
      const roots = [...required(matter), ...countedIn(matter, defenses)].map(({ id }) => id);
      return [
        { claim, issues: one.issues, period: { from, to }, readings: readingsOf(rules, governing, period, combinations(period, roots)) },
      ];
    }),
  );
  if (pair === undefined || contested.length === 0)
    throw new CaseRecordError([
      { code: "no-claim", message: "the record makes no such claim between these parties on a text that was in force", path: ["claims"] },
    ]);
  const several = new Set(everything.map(({ against }) => against)).size > 1;
  return { corpus, written, pair, several, crossed: claimBack(record, pair.by, pair.against), defenses, contested };
}

function readingsOf(
  rules: Rules<unknown>,
  { decided, court }: Governing<unknown>,
  { rulebook, from }: Governing<unknown>["periods"][number],
  combined: readonly Record<string, string>[],
): Reading[] {
  return combined.map((choices, index) => ({
    choices,
    rulebook: index === 0 ? rulebook : link(rules, { conduct: { from, to: from }, decided, court, readings: choices }).periods[0]!.rulebook,
  }));
}

/** A plain object of facts is a record of bare answers. */
function asRecord(given: object): CaseRecordInput {
  const keys = Object.keys(given);
  return keys.length > 0 && keys.every((key) => !Object.hasOwn(CaseRecord.shape, key))
    ? { answers: given as NonNullable<CaseRecordInput["answers"]> }
    : given;
}

/** The record as the interview begins: with the claims, the court, the stage and the day that were asked for. */
function started(written: CaseRecordInput, { record, claims, court, stage, decided }: Interviewing): CaseRecordInput {
  const made = record === undefined ? [] : written.claims;
  const missing = (claims ?? []).filter((family) => made?.some(({ claim }) => within(claim, family) || within(family, claim)) === false);
  const all = made === undefined ? undefined : [...made, ...missing.map((claim) => ({ claim }))];
  return {
    schema: "primafacie/case@1",
    ...written,
    ...(court !== undefined && { court }),
    ...(decided !== undefined && { dates: { ...written.dates, decided } }),
    ...(stage !== undefined && {
      posture: {
        ...written.posture,
        stage,
        ...(stage === "appeal" && { reviews: written.posture?.reviews ?? ("pleading" as const) }),
      },
    }),
    ...(all !== undefined && all.length > 0 && { claims: all }),
  };
}
