import * as z from "zod";
import { type Kind, kindOf } from "./words.ts";

export type Schema = z.core.$ZodTypes;

/** The schema inside optional, default and lazy ones, and what one writes where it is turned into something else. */
export function bare(schema: z.core.$ZodType): Schema {
  let inner = schema as Schema;
  for (;;) {
    const { def } = inner._zod;
    if (def.type === "lazy") inner = (inner as z.core.$ZodLazy)._zod.innerType as Schema;
    else if (def.type === "optional" || def.type === "default") inner = def.innerType as Schema;
    else if (def.type === "pipe") inner = def.in as Schema;
    else return inner;
  }
}

/** Whatever one may write for a schema: one form, or those of a union and of the unions in it. */
export function formsOf(schema: z.core.$ZodType): Schema[] {
  const inner = bare(schema);
  const { def } = inner._zod;
  return def.type === "union" ? def.options.flatMap(formsOf) : [inner];
}

/** What the author of a union, or of one in it, said of a value that is none of its forms. */
export function messageOf(schema: z.core.$ZodType, value: unknown): string | undefined {
  const { def } = bare(schema)._zod;
  if (def.type !== "union") return undefined;
  const said = (def.error as z.core.$ZodErrorMap | undefined)?.({ code: "invalid_union", errors: [], input: value, path: [] });
  const message = typeof said === "string" ? said : said?.message;
  return message ?? def.options.map((option) => messageOf(option, value)).find((inner) => inner !== undefined);
}

/** The kind of value a form is for; for a choice of words, the kind of the words. */
export function kindFor({ _zod: { def } }: Schema): Kind {
  switch (def.type) {
    case "object":
    case "record":
      return "object";
    case "array":
    case "tuple":
      return "list";
    case "number":
      return "number";
    case "boolean":
      return "yes-no";
    case "literal":
      return kindOf(def.values[0]);
    default:
      return "text";
  }
}

export function namesIn({ _zod: { def } }: Schema): string[] {
  return def.type === "object" ? Object.keys(def.shape) : [];
}

/** The keys of an object that a form has and the object lacks, though the form asks for them. */
export function missingFrom({ _zod: { def } }: Schema, value: object): string[] {
  if (def.type !== "object") return [];
  return Object.entries(def.shape).flatMap(([key, part]) => (part._zod.optin === undefined && !Object.hasOwn(value, key) ? [key] : []));
}

/** Forms that have all keys of an object that any form has, or two keys that no form has together. */
export type Choice = { readonly forms: readonly Schema[] } | { readonly apart: readonly string[] };

/**
 * Which forms an object was meant to be: those with every key that some form names, and of those the ones that lack the fewest. A
 * record is a form for the keys that no other form names. None where no key is known; an empty object is any form that asks for none.
 */
export function meantBy(value: object, forms: readonly Schema[]): Choice {
  const named = new Set(forms.flatMap(namesIn));
  const has = (form: Schema, key: string): boolean => {
    const { def } = form._zod;
    if (def.type === "record") return !named.has(key) && z.safeParse(def.keyType, key).success;
    return def.type === "object" && Object.hasOwn(def.shape, key);
  };
  const known = Object.keys(value).filter((key) => forms.some((form) => has(form, key)));
  if (known.length === 0)
    return { forms: Object.keys(value).length > 0 ? [] : forms.filter((form) => missingFrom(form, value).length === 0) };
  const covering = forms.filter((form) => known.every((key) => has(form, key)));
  if (covering.length === 0) return { apart: apart(known, (a, b) => forms.some((form) => has(form, a) && has(form, b))) };
  const least = Math.min(...covering.map((form) => missingFrom(form, value).length));
  return { forms: covering.filter((form) => missingFrom(form, value).length === least) };
}

/** The first two that do not go together, or all where any two do. */
function apart(keys: readonly string[], together: (a: string, b: string) => boolean): readonly string[] {
  for (const a of keys) {
    const b = keys.find((other) => !together(a, other));
    if (b !== undefined) return [a, b];
  }
  return keys;
}
