import { type Issue, CaseRecordError } from "../errors.ts";
import { daysOf, integerOf, type Interval } from "../quantities.ts";
import type { FactDeclaration, Vocabulary } from "../rulebook/linked.ts";

/** A value as people write it: dollars and counts as numbers, dates as `2024-12-20` or `2019-05`, bounds as objects. */
export type Written =
  | boolean
  | string
  | number
  | { readonly min?: number | undefined; readonly max?: number | undefined }
  | { readonly from: string; readonly to: string };

/** A value as it is compared: yes or no, one of an enum's words, or an interval of cents, counts or days. */
export type Known = boolean | string | Interval;

type Allowed<T> = [T] extends [boolean]
  ? boolean
  : [T] extends [number]
    ? number | { readonly min?: number | undefined; readonly max?: number | undefined }
    : [T] extends [string]
      ? string extends T
        ? string | { readonly from: string; readonly to: string }
        : T
      : Written;

/**
 * What the record shows for one claim, scope and standard: fact names to values as people write them.
 * A fact left out, `null` or `undefined` is undetermined.
 */
export type FactPattern<F = Vocabulary> = { readonly [K in keyof F]?: Allowed<F[K]> | null | undefined };

/** The value in the form in which it is compared, or what should have been written. */
export function known(fact: FactDeclaration, value: unknown): { value: Known } | { expected: string } {
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean" ? { value } : { expected: "write true or false" };
    case "enum":
      return typeof value === "string" && fact.values.includes(value)
        ? { value }
        : { expected: `write one of ${fact.values.map((word) => `\`${word}\``).join(", ")}` };
    case "date":
      return (
        interval(value, "from", "to", days) ?? {
          expected: "write a day that exists (`2019-05-10`), a month (`2019-05`), a year (`2019`) or `{ from, to }`",
        }
      );
    default: {
      const type = fact.type;
      const number = (end: unknown): Interval | undefined => {
        const integer = typeof end === "number" && end >= 0 ? integerOf(type, end) : undefined;
        return integer === undefined ? undefined : { low: integer, high: integer };
      };
      return (
        interval(value, "min", "max", number) ?? {
          expected:
            type === "usd"
              ? 'write dollars as a plain number with at most two decimals (5000, not "$5,000"), or `{ min, max }`'
              : "write a whole number, or `{ min, max }`",
        }
      );
    }
  }
}

function days(end: unknown): Interval | undefined {
  return typeof end === "string" || typeof end === "number" ? daysOf(end) : undefined;
}

function interval(
  value: unknown,
  lowKey: string,
  highKey: string,
  read: (end: unknown) => Interval | undefined,
): { value: Interval } | undefined {
  const exact = read(value);
  if (exact !== undefined) return { value: exact };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const ends = value as Record<string, unknown>;
  if (Object.keys(ends).some((key) => key !== lowKey && key !== highKey)) return undefined;
  const low = ends[lowKey] === undefined ? { low: -Infinity, high: -Infinity } : read(ends[lowKey]);
  const high = ends[highKey] === undefined ? { low: Infinity, high: Infinity } : read(ends[highKey]);
  if (low === undefined || high === undefined || low.low > high.high) return undefined;
  return { value: { low: low.low, high: high.high } };
}

/**
 * The facts of a pattern, checked against the vocabulary.
 *
 * @throws {CaseRecordError} naming every fact that is not in the vocabulary and every value not of its fact's type
 */
export function readPattern(facts: ReadonlyMap<string, FactDeclaration>, pattern: object): Map<string, Known> {
  const values = new Map<string, Known>();
  let issues: Issue[] | undefined;
  for (const name of Object.keys(pattern)) {
    const value = (pattern as Record<string, unknown>)[name];
    if (value === undefined || value === null) continue;
    const fact = facts.get(name);
    if (fact === undefined) {
      (issues ??= []).push({ code: "unknown-fact", message: `no fact \`${name}\``, path: [name] });
      continue;
    }
    // Most facts are yes or no: they need no conversion.
    if (typeof value === "boolean" && fact.type === "boolean") {
      values.set(name, value);
      continue;
    }
    const read = known(fact, value);
    if ("value" in read) values.set(name, read.value);
    else (issues ??= []).push({ code: "wrong-type", message: read.expected, path: [name] });
  }
  if (issues !== undefined) throw new CaseRecordError(issues);
  return values;
}
