import { known } from "../facts/value.ts";
import { didYouMean } from "../input/nearest.ts";
import { listed, quoted } from "../input/words.ts";
import type { WrittenValue } from "../record/values.ts";
import type { Said } from "./interview.ts";
import type { Question } from "./question.ts";

/** An answer in words, read; or what should be written instead. */
export type ReadSaid = { readonly said: Said } | { readonly instead: string };

/**
 * Reads an answer as a person types it: `yes`, a word, `12500`, `at least 4000`, `4000 to 9000`, `2024-12-20`, `2019-05`; `unknown`,
 * `disputed`, and `disputed yes` where the claimant's version is to be kept.
 */
export function readSaid(question: Question, text: string): ReadSaid {
  const words = text.trim().replace(/\s+/g, " ");
  const own = Object.hasOwn(question.values ?? {}, words);
  if (!own && /^(unknown|u)$/i.test(words)) return { said: "unknown" };
  if (!own && /^(disputed|d)$/i.test(words)) return { said: "disputed" };
  const version = /^disputed (.+)$/i.exec(words)?.[1];
  const read = valueOf(question, version ?? words);
  if ("instead" in read) return read;
  const { type, fact, values = {} } = question;
  const checked = known({ name: fact, type, values: Object.keys(values), question: question.question }, read.value);
  if ("expected" in checked) return { instead: INSTEAD[type](question) };
  return { said: version === undefined ? (own ? { value: read.value } : read.value) : { value: read.value, status: "disputed" } };
}

function valueOf(question: Question, words: string): { readonly value: WrittenValue } | { readonly instead: string } {
  const instead = { instead: INSTEAD[question.type](question) };
  switch (question.type) {
    case "boolean":
      if (/^(yes|y|true)$/i.test(words)) return { value: true };
      return /^(no|n|false)$/i.test(words) ? { value: false } : instead;
    case "enum": {
      const offered = Object.keys(question.values!);
      return offered.includes(words) ? { value: words } : { instead: `${instead.instead}${didYouMean(words, offered)}` };
    }
    case "date": {
      const [from, to, more] = words.split(/ to /i);
      if (more !== undefined) return instead;
      return { value: to === undefined ? from! : { from: from!, to } };
    }
    default:
      return amountOf(words, question.type) ?? { instead: `${instead.instead}${plainly(words)}` };
  }
}

const INSTEAD: Readonly<Record<Question["type"], (question: Question) => string>> = {
  boolean: () => "write yes, no, unknown or disputed",
  enum: ({ values = {} }) =>
    `write ${listed(
      Object.keys(values).map((word) => quoted(word)),
      "or",
    )}, or unknown or disputed`,
  usd: () => "write dollars as a plain number (12500 or 12500.50), `at least 4000`, `at most 9000`, `4000 to 9000`, unknown or disputed",
  count: () => "write a whole number (3), `at least 3`, `at most 9`, `3 to 9`, unknown or disputed",
  date: () => "write a day that exists (2019-05-10), a month (2019-05), `2019-05-01 to 2019-06-30`, unknown or disputed",
};

function amountOf(words: string, type: "usd" | "count"): { readonly value: WrittenValue } | undefined {
  const number = type === "usd" ? "(\\d{1,14}(?:\\.\\d{1,2})?)" : "(\\d{1,14})";
  const exact = new RegExp(`^${number}$`).exec(words);
  if (exact) return { value: Number(exact[1]) };
  const bound = new RegExp(`^at (least|most) ${number}$`, "i").exec(words);
  if (bound) return { value: bound[1]!.toLowerCase() === "least" ? { min: Number(bound[2]) } : { max: Number(bound[2]) } };
  const between = new RegExp(`^${number} to ${number}$`, "i").exec(words);
  return between ? { value: { min: Number(between[1]), max: Number(between[2]) } } : undefined;
}

/** `; here: 12500` for `$12,500`. */
function plainly(words: string): string {
  const digits = words.replace(/[$,\s]/g, "");
  return digits !== words && /^\d+(\.\d{1,2})?$/.test(digits) ? `; here: ${digits}` : "";
}
