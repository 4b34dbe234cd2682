import { UnsupportedError } from "../../errors.ts";
import { dayOf } from "../../quantities.ts";
import type { FactDeclaration } from "../../rulebook/linked.ts";

export const DIALECTS = ["duckdb", "postgres", "spark"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** How one engine writes names and values. */
export interface Spelling {
  /** A name as it is, whatever it holds. */
  readonly name: (name: string) => string;
  /** A word between quotes. */
  readonly word: (word: string) => string;
  /** Cents or a count. */
  readonly integer: (number: number) => string;
  /** A day, from its number. */
  readonly day: (number: number) => string;
  /** The type of a column. */
  readonly types: Readonly<Record<FactDeclaration["type"], string>>;
  /**
   * What keeps an engine from writing a step into the next one: it would write a shared provision out at each of its uses, and those of the
   * provisions that it refers to again.
   */
  readonly fence: string;
  /** A sum that is exact or NULL. */
  readonly sum: (column: string) => string;
}

const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

const standard: Spelling = {
  name: (name) => `"${quotable(name).replaceAll('"', '""')}"`,
  word,
  integer: (number) => `BIGINT '${exact(number)}'`,
  day: (number) => `DATE '${day(number)}'`,
  types: { boolean: "BOOLEAN", enum: "TEXT", usd: "BIGINT", count: "BIGINT", date: "DATE" },
  fence: "",
  sum: (column) => `SUM(${column})`,
};

export const spellings: Readonly<Record<Dialect, Spelling>> = {
  duckdb: standard,
  postgres: { ...standard, fence: " OFFSET 0" },
  spark: {
    ...standard,
    name: (name) => `\`${quotable(name).replaceAll("`", "``")}\``,
    integer: (number) => `${exact(number)}L`,
    // A year of five digits has a sign there.
    day: (number) => `DATE '${number > LAST_DAY ? "+" : ""}${day(number)}'`,
    types: { ...standard.types, enum: "STRING" },
    // Its sums of BIGINT end in an error, or, with ANSI mode off, in a wrong number.
    sum: (column) => `TRY_SUM(${column})`,
  },
};

/** One line of comment. It may be a stranger's text: nothing of it ends the line or a statement, opens a quote or speaks to the engine. */
export function comment(text: string): string {
  return `-- ${text
    .replaceAll("'", "’")
    .replaceAll(";", ",")
    .replaceAll(/[^\p{L}\p{N} §=().,:’-]/gu, "?")}`;
}

/** Control characters are in no name, and Spark replaces `${...}` wherever it stands. */
function quotable(name: string): string {
  if (name === "" || /\p{Cc}|\p{Cs}|\$\{/u.test(name)) throw new UnsupportedError(`no SQL name can be ${JSON.stringify(name)}`);
  return name;
}

/** What engines and their settings read in different ways is refused: quotes, backslashes, `${...}`. */
function word(text: string): string {
  if (/['\\]|\p{Cc}|\p{Cs}|\$\{/u.test(text)) throw new UnsupportedError(`no SQL text can be ${JSON.stringify(text)}`);
  return `'${text}'`;
}

function exact(number: number): string {
  if (!Number.isInteger(number) || Math.abs(number) > 2 ** 53) throw new UnsupportedError(`${number} is not an exact whole number`);
  return String(number);
}

/** The day after the last one of the calendar may be a threshold too. */
function day(number: number): string {
  exact(number);
  if (number < FIRST_DAY || number > LAST_DAY + 1) throw new UnsupportedError(`day ${number} is not in the years 1 to 9999`);
  return number > LAST_DAY ? "10000-01-01" : dayOf(number);
}
