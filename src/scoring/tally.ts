import type { Stage } from "../record/schema.ts";
import { SCORED, type DisagreementClass, type Part } from "./expectation.ts";
import { exactInterval } from "./interval.ts";

/** How many were expected, how many of those were found one way or the other, and how many as expected. */
export interface Tally {
  readonly outcomes: number;
  readonly covered: number;
  readonly agree: number;
}

/** One expectation and what was found. */
export interface Row {
  readonly case: string;
  readonly claim: string;
  readonly scope: string | null;
  readonly stage: Stage;
  /** What facts cannot decide: a trier's choice, or what the jury was told. Such rows are told apart. */
  readonly restsOn?: "verdict" | "instructions";
  readonly expected: string;
  readonly found: string;
  readonly covered: boolean;
  readonly agree: boolean;
  readonly class?: DisagreementClass;
  readonly elements: readonly Part[];
  readonly remedies: readonly Part[];
}

/**
 * How far the rules decide like those who wrote what was expected. All but `total` is told of the headline; verdicts and rulings on
 * instructions, which facts cannot decide, are in `apart` and in no other figure.
 */
export interface Score {
  readonly headline: "total" | "leaveOneOut";
  readonly total: Tally;
  readonly leaveOneOut: Tally;
  readonly apart: Tally;
  /** The exact 95% interval of agreement among the covered. */
  readonly interval: readonly [number, number];
  /** What always saying the commonest expected word would agree with, among the covered. */
  readonly baseline: { readonly outcome: string; readonly agree: number };
  /** By folder of cases, where there are several: what the courts decided, say, apart from what was made up to teach. */
  readonly folders: Readonly<Record<string, Tally>>;
  readonly families: Readonly<Record<string, Tally>>;
  readonly stages: Readonly<Record<string, Tally>>;
  readonly elements: Tally;
  readonly remedies: Tally;
  readonly disagreements: readonly {
    readonly case: string;
    readonly claim: string;
    readonly scope: string | null;
    readonly expected: string;
    readonly found: string;
    readonly class: DisagreementClass;
  }[];
  readonly rows: readonly Row[];
}

/** The figures of two runs over the same cases: with every rule, and without what each case decided. */
export function scoreOf(every: readonly Row[], everyLeft: readonly Row[], headline: Score["headline"]): Score {
  const byFacts = ({ restsOn }: Row) => restsOn === undefined;
  const [total, left] = [every.filter(byFacts), everyLeft.filter(byFacts)];
  const rows = headline === "total" ? total : left;
  const all = headline === "total" ? every : everyLeft;
  const { covered, agree } = tally(rows);
  return {
    headline,
    total: tally(total),
    leaveOneOut: tally(left),
    apart: tally(all.filter((row) => !byFacts(row))),
    interval: exactInterval(agree, covered),
    baseline: baselineOf(rows),
    folders: foldersOf(rows),
    families: talliesBy(rows, ({ claim }) => claim.split(".")[0]!),
    stages: talliesBy(rows, ({ stage }) => stage),
    elements: partTally(rows.flatMap(({ elements }) => elements)),
    remedies: partTally(rows.flatMap(({ remedies }) => remedies)),
    disagreements: rows.flatMap(({ case: id, claim, scope, expected, found, covered: decided, class: kind }) =>
      kind === undefined || !decided ? [] : [{ case: id, claim, scope, expected, found, class: kind }],
    ),
    rows: all,
  };
}

function tally(rows: readonly Row[]): Tally {
  return { outcomes: rows.length, covered: rows.filter(({ covered }) => covered).length, agree: rows.filter(({ agree }) => agree).length };
}

function partTally(parts: readonly Part[]): Tally {
  return {
    outcomes: parts.length,
    covered: parts.filter(({ found }) => found !== "not-assessed").length,
    agree: parts.filter(({ expected, found }) => expected === found).length,
  };
}

function foldersOf(rows: readonly Row[]): Record<string, Tally> {
  const folders = talliesBy(rows, ({ case: id }) => (id.includes("/") ? id.slice(0, id.indexOf("/")) : ""));
  return Object.keys(folders).length > 1 ? folders : {};
}

function talliesBy(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, Tally> {
  const keys = [...new Set(rows.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, tally(rows.filter((row) => keyOf(row) === key))]));
}

function baselineOf(rows: readonly Row[]): Score["baseline"] {
  const covered = rows.filter((row) => row.covered);
  const counts = [...new Set([...SCORED, ...covered.map(({ expected }) => expected)])].map((outcome) => ({
    outcome,
    agree: covered.filter(({ expected }) => expected === outcome).length,
  }));
  return counts.reduce((a, b) => (b.agree > a.agree ? b : a));
}
