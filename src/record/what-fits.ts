import { check } from "../input/check.ts";
import { CaseRecord } from "./schema.ts";

/** Deeper than records nest; each round leaves out what the one before found. */
const ROUNDS = 8;

/**
 * What of a record has its form, where some of it has not: without each place that an issue names, or without the list it lies in. Nothing where
 * too little is left. For telling further issues of a record that is refused, never for a finding.
 */
export function whatFits(written: unknown): CaseRecord | undefined {
  let rest = written;
  for (let round = 0; round < ROUNDS; round++) {
    const { value, issues } = check(CaseRecord, rest);
    if (value !== undefined) return value;
    for (const { path } of issues) {
      const list = path.findIndex((key) => typeof key === "number");
      const cut = list < 0 ? path : path.slice(0, list);
      // A key that is missing is found where it should be: then what lacks it goes.
      rest = cut.length === 0 ? undefined : without(rest, cut as string[]);
    }
  }
  return undefined;
}

function without(value: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, key!)) return undefined;
  const { [key!]: part, ...others } = value as Record<string, unknown>;
  const left = deeper.length === 0 ? undefined : without(part, deeper);
  return left === undefined ? others : { ...others, [key!]: left };
}
