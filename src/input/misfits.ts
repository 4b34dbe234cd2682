import * as z from "zod";
import { bare, formsOf, kindFor, meantBy, messageOf, missingFrom, namesIn, type Schema } from "./forms.ts";
import type { Path } from "./limits.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { choiceOf, type Misfit, told, wrongType } from "./wording.ts";
import { articled, kindOf, listed, quoted } from "./words.ts";

/** Keys of json-rules-engine's conditions that this grammar leaves out, and why. */
const REFUSED = new Map([
  ["path", "a fact is a plain value, with nothing inside it"],
  ["params", "a fact is on the record, and takes no parameters"],
]);

/**
 * Everything in a value that is not as the schema has it, each at the innermost place that is wrong. Zod says of a union only that
 * no form fits; here the form is found that was meant. Empty for a value that fits.
 */
export function misfits(schema: z.core.$ZodType, value: unknown, path: Path): Misfit[] {
  const form = bare(schema);
  const { def } = form._zod;
  if (def.type === "union") return ofUnion(form, value, path);
  const kind = kindFor(form);
  if (kind !== "list" && kind !== "object") return ofLeaf(form, value, path);
  if (kindOf(value) !== kind) return [wrongType([form], value, path)];
  if (Array.isArray(value)) return ofList(form, value, path);
  return ofObject(form, value as Readonly<Record<string, unknown>>, path, namesIn(form));
}

function ofUnion(union: Schema, value: unknown, path: Path): Misfit[] {
  const forms = formsOf(union);
  const kind = kindOf(value);
  const fitting = forms.filter((form) => kindFor(form) === kind);
  const [first] = fitting;
  if (first === undefined) return [wrongType(forms, value, path, messageOf(union, value))];
  if (fitting.length === 1) return misfits(first, value, path);
  if (kind === "object") return ofForms(fitting, value as Readonly<Record<string, unknown>>, path, messageOf(union, value));
  const found = fitting.map((form) => misfits(form, value, path));
  const message = kind === "list" ? undefined : messageOf(union, value);
  if (message === undefined || found.some((of) => of.length === 0)) return fewest(found);
  return [{ code: "wrong-form", message, path }];
}

function ofForms(forms: readonly Schema[], value: Readonly<Record<string, unknown>>, path: Path, message?: string): Misfit[] {
  const names = forms.flatMap(namesIn);
  const meant = meantBy(value, forms);
  if ("apart" in meant) {
    const keys = meant.apart.map(quoted);
    return [{ code: "two-forms", message: `an object is one form: ${listed(keys, "and")} stand together`, path }];
  }
  if (meant.forms.length > 0)
    return fewest(meant.forms.map((form) => (isRecord(form) ? misfits(form, value, path) : ofObject(form, value, path, names))));
  const record = forms.find(isRecord);
  if (record !== undefined) return misfits(record, value, path);
  const misspelt = Object.keys(value).filter((key) => nearest(key, names) !== undefined);
  if (misspelt.length > 0) return misspelt.map((key) => unknownKey(key, path, names));
  return [{ code: "unknown-form", message: message ?? `an object here has one of ${listed([...new Set(names)].map(quoted), "or")}`, path }];
}

function isRecord(form: Schema): boolean {
  return form._zod.def.type === "record";
}

function ofList(form: Schema, value: readonly unknown[], path: Path): Misfit[] {
  const { def } = form._zod;
  if (def.type === "tuple") {
    if (value.length !== def.items.length)
      return [{ code: "wrong-length", message: `${its(path)} takes exactly ${numbered(def.items.length)}`, path }];
    return def.items.flatMap((item, index) => misfits(item, value[index], [...path, index]));
  }
  const found = def.type === "array" ? value.flatMap((item, index) => misfits(def.element, item, [...path, index])) : [];
  const minimum = leastOf(def.checks);
  if (value.length < minimum) {
    const code = value.length === 0 ? "empty-list" : "one-part-list";
    found.push({ code, message: `${its(path)} takes at least ${numbered(minimum)}`, path });
  }
  return found;
}

function leastOf(checks: readonly z.core.$ZodCheck[] = []): number {
  const least = checks.map((check) => (check as z.core.$ZodChecks)._zod.def).find((def) => def.check === "min_length");
  return least?.minimum ?? 0;
}

function ofObject(form: Schema, value: Readonly<Record<string, unknown>>, path: Path, names: readonly string[]): Misfit[] {
  const { def } = form._zod;
  const found: Misfit[] = [];
  for (const [key, part] of Object.entries(value)) {
    if (def.type === "record") found.push(...ofKey(def.keyType, key, path));
    const inside =
      def.type === "record" ? def.valueType : def.type === "object" && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    if (inside !== undefined) for (const one of misfits(inside, part, [...path, key])) found.push(one);
    else found.push(unknownKey(key, path, names));
  }
  for (const key of missingFrom(form, value))
    found.push({ code: "missing-key", message: `\`${key}\` is missing: ${toWrite(form, key)}`, path });
  return def.checks?.length ? [...found, ...ofChecks(form, value, path, found)] : found;
}

/** What to write for a key: in the schema's words, where it has some. */
function toWrite(form: Schema, key: string): string {
  const { def } = form._zod;
  const part = def.type === "object" ? def.shape[key] : undefined;
  if (part === undefined) return "write it";
  const [issue] = z.safeParse(part, undefined, { error: () => "" }).error?.issues ?? [];
  if (issue?.code === "invalid_value") return `write ${choiceOf(issue)}`;
  return messageOf(part, undefined) ?? (issue?.message || `write ${articled(formsOf(part).map(kindFor))}`);
}

/** What the schema's own checks of a whole object say, beside what was found in its parts. */
function ofChecks(form: Schema, value: unknown, path: Path, found: readonly Misfit[]): Misfit[] {
  const own = told(form, value, path).filter(({ issue }) => issue.code === "custom");
  return own
    .map(({ misfit }) => misfit)
    .filter(({ message, path: at }) => !found.some((one) => one.message === message && one.path.join() === at.join()));
}

function ofKey(schema: z.core.$ZodType, key: string, path: Path): Misfit[] {
  return ofLeaf(bare(schema), key, [...path, key]);
}

function unknownKey(key: string, path: Path, names: readonly string[]): Misfit {
  const why = names.includes("fact") ? REFUSED.get(key) : undefined;
  if (why !== undefined) return { code: "refused-key", message: `\`${key}\` is refused: ${why}`, path: [...path, key] };
  return { code: "unknown-key", message: `no key ${quoted(key)} here${didYouMean(key, names)}`, path: [...path, key] };
}

function ofLeaf(form: Schema, value: unknown, path: Path): Misfit[] {
  return told(form, value, path).map(({ misfit }) => misfit);
}

function fewest(found: readonly Misfit[][]): Misfit[] {
  return found.reduce((least, one) => (one.length < least.length ? one : least));
}

/** The list at a path, by the key it stands under. */
function its(path: Path): string {
  const key = path.findLast((step) => typeof step === "string");
  return key === undefined ? "the list" : quoted(key);
}

function numbered(parts: number): string {
  return parts === 1 ? "one part" : `${parts === 2 ? "two" : parts} parts`;
}
