import { visible } from "../errors.ts";
import { didYouMean } from "../input/nearest.ts";
import { dayNumber, daysOf, integerOf, type Interval } from "../quantities.ts";
import type { FactDeclaration } from "../rulebook/linked.ts";

/** Numbers as text: no sign, no separator, no exponent, no currency. */
const DOLLARS = /^\d+(\.\d{1,2})?$/;
const WHOLE = /^\d+$/;
const FIRST_DAY = dayNumber("0001-01-01")!;
const LAST_DAY = dayNumber("9999-12-31")!;
const LONGEST_SHOWN = 40;

export function isUnknown(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}

/** `true` or `false`, in capitals too: spreadsheets and data frames write them so. */
export function yesOrNo(cell: unknown): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" || cell.length > 5) return undefined;
  const word = cell.toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

/** An amount, a count or a day as an interval; a month is one of many days. */
export function quantityIn(type: "usd" | "count" | "date", cell: unknown): Interval | undefined {
  if (type === "date") return dayIn(cell);
  const pattern = type === "usd" ? DOLLARS : WHOLE;
  const number = typeof cell === "string" && pattern.test(cell) ? Number(cell) : cell;
  const integer = typeof number === "number" && number >= 0 ? integerOf(type, number) : undefined;
  return integer === undefined ? undefined : { low: integer, high: integer };
}

function dayIn(cell: unknown): Interval | undefined {
  if (typeof cell === "string") return daysOf(cell);
  const days = typeof cell === "object" && cell !== null && "days" in cell ? cell.days : undefined;
  return typeof days === "number" && days >= FIRST_DAY && days <= LAST_DAY ? { low: days, high: days } : undefined;
}

/** What to write in place of a cell that is no value of its fact. */
export function mended(fact: FactDeclaration, cell: unknown): string {
  const text = written(cell);
  const shown = visible(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
  return `write ${expected(fact, text)}, not \`${shown}\``;
}

/** A cell as text: an object of JSON as it was written, a value of an engine as the engine writes it. */
export function written(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (Array.isArray(cell)) return JSON.stringify(cell);
  const plain = typeof cell === "object" && cell !== null && Object.getPrototypeOf(cell) === Object.prototype;
  return plain ? JSON.stringify(cell) : `${cell as string | number}`;
}

function expected({ type, values }: FactDeclaration, text: string): string {
  const bare = text.trim();
  if (type === "enum")
    return `one of ${values.map((word) => `\`${word}\``).join(", ")}${bare.length > LONGEST_SHOWN ? "" : didYouMean(bare, values)}`;
  if (type === "boolean") {
    if (/^(1|y|yes|t|true)$/i.test(bare)) return "`true`";
    return /^(0|n|no|f|false)$/i.test(bare) ? "`false`" : "`true` or `false`";
  }
  if (type === "date") return "a day that exists, as `2019-05-10`, or a month, as `2019-05`";
  const number = bare.replaceAll(/[$,_\s]|usd/gi, "");
  const plain = (type === "usd" ? DOLLARS : WHOLE).test(number) && number !== text;
  if (plain && Number.isSafeInteger(Number(number) * 100)) return `\`${number}\``;
  return type === "usd" ? "dollars as a plain number with at most two decimals, as `5000`" : "a whole number, as `3`";
}
