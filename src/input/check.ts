import type * as z from "zod";
import type { Issue } from "../errors.ts";
import { FORBIDDEN_KEYS, MAX_DEPTH, type Path } from "./limits.ts";
import { misfits } from "./misfits.ts";
import type { Misfit } from "./wording.ts";

/** Where a value came from, so that issues can say so. */
export interface Whereabouts {
  readonly file?: string;
  /** What stands before a path into the value. */
  readonly path?: Path;
  /** The line of a place in the value, from 1. */
  readonly lineOf?: (path: Path) => number | undefined;
}

export type Checked<T> =
  { readonly value: T; readonly issues: readonly [] } | { readonly value: undefined; readonly issues: readonly Issue[] };

/**
 * A value as its schema has it, or every issue. `null` for a key is as good as leaving it out. Takes any value whatever and never
 * throws.
 */
export function check<T>(schema: z.ZodType<T>, value: unknown, where: Whereabouts = {}): Checked<T> {
  const { value: own, found, deep } = ownPart(value);
  if (!deep) {
    const parsed = schema.safeParse(own);
    if (parsed.success && found.length === 0) return { value: parsed.data, issues: [] };
    if (!parsed.success) {
      const told = misfits(schema, own, []);
      for (const misfit of told) found.push(misfit);
      // A schema may refuse what `misfits` lets pass; then its own words have to do.
      if (told.length === 0)
        for (const { message, path } of parsed.error.issues) found.push({ code: "wrong-value", message, path: path as Path });
    }
  }
  const { file, path: before = [], lineOf } = where;
  const issues = found.map(({ code, message, path }): Issue => {
    const line = lineOf?.(path);
    return { code, message, path: [...before, ...path], ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  });
  return { value: undefined, issues };
}

/** A copy of what a value itself has, without the keys that say nothing (`null`). */
function ownPart(value: unknown): { value: unknown; found: Misfit[]; deep: boolean } {
  const found: Misfit[] = [];
  let deep = false;

  function copy(part: unknown, path: Path): unknown {
    if (typeof part !== "object" || part === null || deep) return part;
    if (path.length >= MAX_DEPTH) {
      deep = true;
      found.push({ code: "too-deep", message: `lists and objects lie at most ${MAX_DEPTH} deep`, path });
      return undefined;
    }
    if (Array.isArray(part)) return part.map((item, index) => copy(item, [...path, index]));
    const object: Record<string, unknown> = {};
    for (const key of Object.keys(part)) {
      const inside = (part as Record<string, unknown>)[key];
      if (FORBIDDEN_KEYS.has(key))
        found.push({ code: "forbidden-key", message: `\`${key}\` is not a key that a file may have`, path: [...path, key] });
      else if (inside !== null && inside !== undefined) object[key] = copy(inside, [...path, key]);
    }
    return object;
  }
  return { value: copy(value, []), found, deep };
}
