import type * as z from "zod";
import type { Issue } from "../errors.ts";
import { didYouMean } from "./nearest.ts";
import { listed, quoted } from "./words.ts";

/** Where a value came from, so that its issues can name the place. */
export interface Where {
  readonly file?: string;
  readonly path?: readonly (string | number)[];
  readonly lineOf?: (path: readonly (string | number)[]) => number | undefined;
}

/** The value as the schema has it, or every reason why it is not that. */
export type Checked<T> = { readonly value: T; readonly issues: readonly [] } | { readonly value: undefined; readonly issues: readonly Issue[] };

type Found = z.core.$ZodIssue;
type Place = readonly (string | number)[];

/** Checks a value and turns what zod says into issues that say what to write instead. */
export function check<T>(schema: z.ZodType<T>, value: unknown, where: Where = {}): Checked<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) => toIssues(issue, [], value));
  return {
    value: undefined,
    issues: issues.map(({ code, message, path }) => {
      const line = where.lineOf?.(path);
      return { code, message, path: [...(where.path ?? []), ...path], ...(where.file !== undefined && { file: where.file }), ...(line !== undefined && { line }) };
    }),
  };
}

interface Plain {
  readonly code: string;
  readonly message: string;
  readonly path: Place;
}

function toIssues(issue: Found, above: Place, root: unknown): Plain[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  const one = (code: string, message: string): Plain[] => [{ code, message, path }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "unknown-key", message: `no key ${quoted(key)} here`, path: [...path, key] }));
    case "invalid_union":
      return fromUnion(issue, path, root);
    case "invalid_type":
      if (issue.input === undefined) return one("missing-key", `${quoted(String(path.at(-1) ?? "value"))} is missing: write ${articled(issue.expected)}`);
      return one("wrong-type", isPlain(issue.message) ? issue.message : `write ${articled(issue.expected)}, not ${articled(kindOf(issue.input))}`);
    case "invalid_value": {
      const words = issue.values.map(String);
      const given = typeof issue.input === "string" ? issue.input : undefined;
      const near = given === undefined ? "" : didYouMean(given, words);
      return one("not-one-of", `${given === undefined ? "the value" : quoted(given)} is none of ${listed(words.map(quoted), "or")}${near}`);
    }
    case "too_small":
      if (issue.origin === "array") return one("empty-list", `\`${String(path.at(-1) ?? "list")}\` takes at least ${count(Number(issue.minimum))}`);
      return one("too-small", isPlain(issue.message) ? issue.message : `write at least ${String(issue.minimum)}`);
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((nested) => toIssues(nested, path, root));
    default:
      return one(issue.code === "custom" ? "invalid" : issue.code.replaceAll("_", "-"), lowered(issue.message));
  }
}

/** The alternative that the author most likely meant: the one that went furthest in, or fits the keys that are there. */
function fromUnion(issue: Extract<Found, { code: "invalid_union" }>, path: Place, root: unknown): Plain[] {
  const input = issue.input ?? at(root, path);
  const branches = issue.errors.map((errors) => errors.flatMap((error) => toIssues(error as Found, path, root)));
  if (isObject(input)) {
    const forms = FORMS.filter((form) => Object.hasOwn(input, form));
    if (forms.length > 1) return [{ code: "two-forms", message: `an object is one form: ${listed(forms.map(quoted), "and")} stand together`, path }];
  }
  const depth = (issues: readonly Plain[]) => Math.max(...issues.map((one) => one.path.length));
  const fitting = branches.filter((issues) => issues.length > 0 && !issues.some(({ code, path: at }) => (code === "unknown-key" || code === "missing-key") && at.length === path.length + 1));
  const best = fitting.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (best !== undefined && (depth(best) > path.length || best.some(({ code }) => code === "empty-list"))) return best;
  const closest = isObject(input) ? branches.filter((issues) => issues.every(({ code }) => code === "unknown-key" || code === "missing-key")).sort((a, b) => a.length - b.length)[0] : undefined;
  if (!isPlain(issue.message) && closest !== undefined) return closest;
  return [{ code: "not-one-of", message: isPlain(issue.message) ? issue.message : "the value has none of the forms that may stand here", path }];
}

/** Keys that each make a form of their own. */
const FORMS = ["all", "any", "not", "fact", "provision"] as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(root: unknown, path: Place): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), root);
}

/** Our own messages begin in lower case; zod's do not. */
function isPlain(message: string): boolean {
  return /^[^A-Z]/.test(message);
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function articled(kind: string): string {
  const words: Record<string, string> = {
    array: "a list", object: "an object", record: "an object", string: "text", number: "a number", int: "a whole number", boolean: "true or false", null: "nothing", tuple: "a list",
  };
  return words[kind] ?? kind;
}

function count(least: number): string {
  return least === 1 ? "one item" : least === 2 ? "two parts" : `${String(least)} items`;
}
