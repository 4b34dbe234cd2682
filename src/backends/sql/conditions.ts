import type { Interpretation } from "../../interpret.ts";
import type { Address, FactDeclaration } from "../../rulebook/linked.ts";
import type { FactColumns } from "./columns.ts";
import type { Spelling } from "./dialect.ts";

export type Side = "established" | "refuted";

/** What another address comes to, wherever that is written. */
export interface Reference {
  readonly address: Address;
  readonly side: Side;
}

/** SQL text with references left open. Its value is TRUE or FALSE on every row, never NULL. */
export type Condition = readonly (string | Reference)[];

/** A truth as two conditions, of which no row meets both. */
export type Conditions = Readonly<Record<Side, Condition>>;

/** The conditions that each kind of formula comes to. */
export function conditionsIn(
  facts: ReadonlyMap<string, FactDeclaration>,
  columns: { get(fact: string): FactColumns },
  spelling: Spelling,
): Interpretation<Conditions> {
  const column = (fact: string, end: 0 | 1 = 0) => spelling.name(columns.get(fact)[end]!);
  return {
    holds: (fact) => {
      const answer = column(fact);
      return { established: [`(${answer} IS NOT NULL AND ${answer})`], refuted: [`(${answer} IS NOT NULL AND NOT ${answer})`] };
    },
    // A word that is none of the fact's is no answer.
    oneOf: (fact, values) => ({
      established: [oneOf(column(fact), values, spelling)],
      refuted: [
        oneOf(
          column(fact),
          facts.get(fact)!.values.filter((word) => !values.includes(word)),
          spelling,
        ),
      ],
    }),
    atLeast: (fact, threshold) => {
      const [low, high] = [column(fact), column(fact, 1)];
      const { type } = facts.get(fact)!;
      const at = type === "date" ? spelling.day(threshold) : spelling.integer(threshold);
      // The second part of each differs from the first only where the ends are the wrong way round: that is no answer.
      return {
        established: [`(${low} IS NOT NULL AND ${low} >= ${at} AND (${high} IS NULL OR ${high} >= ${at}))`],
        refuted: [`(${high} IS NOT NULL AND ${high} < ${at} AND (${low} IS NULL OR ${low} < ${at}))`],
      };
    },
    not: ({ established, refuted }) => ({ established: refuted, refuted: established }),
    all: (parts) => ({ established: joined(parts, "established", "AND"), refuted: joined(parts, "refuted", "OR") }),
    any: (parts) => ({ established: joined(parts, "established", "OR"), refuted: joined(parts, "refuted", "AND") }),
    settledBy: (establishing, refuting) => ({
      established: establishing.established,
      refuted: ["(NOT ", ...establishing.established, " AND ", ...refuting.established, ")"],
    }),
    define: (address) => ({ established: [{ address, side: "established" }], refuted: [{ address, side: "refuted" }] }),
  };
}

function oneOf(column: string, words: readonly string[], spelling: Spelling): string {
  if (words.length === 0) return "FALSE";
  return `(${column} IS NOT NULL AND ${column} IN (${words.map((word) => spelling.word(word)).join(", ")}))`;
}

function joined(parts: readonly Conditions[], side: Side, word: "AND" | "OR"): Condition {
  if (parts.length === 0) return [word === "AND" ? "TRUE" : "FALSE"];
  if (parts.length === 1) return parts[0]![side];
  return ["(", ...parts.flatMap((part, at) => [...(at === 0 ? [] : [` ${word} `]), ...part[side]]), ")"];
}
