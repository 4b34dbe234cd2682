import { readPattern, type FactPattern } from "../../facts/value.ts";
import { dayOf } from "../../quantities.ts";
import type { Address, FactDeclaration, Rulebook } from "../../rulebook/linked.ts";
import { namesFor, type Wanted } from "./names.ts";

/** The columns that answer a fact: one, or of a quantity its lower and its upper end. NULL: not known. */
export type FactColumns = readonly [only: string] | readonly [low: string, high: string];

/** The columns that an address comes to: two that are TRUE or FALSE, never both TRUE, and the truth as a word. */
export interface TruthColumns {
  readonly established: string;
  readonly refuted: string;
  readonly truth: string;
}

/** Every column by what it stands for. */
export interface Columns {
  readonly facts: ReadonlyMap<string, FactColumns>;
  readonly truths: ReadonlyMap<Address, TruthColumns>;
}

/** The ends of a quantity, as people write them. */
const ENDS = { usd: ["min", "max"], count: ["min", "max"], date: ["from", "to"] } as const;

function endsOf({ type }: FactDeclaration): readonly string[] {
  return type === "boolean" || type === "enum" ? [] : ENDS[type];
}

/**
 * The names depend on the rulebook alone, not on what is asked of it: a fact's own name, with `_min` and `_max` or `_from` and `_to` where
 * it is a quantity; an address, for its truth, and the same with `_established` and `_refuted`.
 *
 * @param key a column of the table that is no fact
 */
export function columnsOf(rulebook: Rulebook<unknown>, key: string): Columns {
  const wanted: Wanted[] = [];
  for (const fact of rulebook.facts.values()) {
    const ends = endsOf(fact);
    if (ends.length === 0) wanted.push({ of: `fact ${fact.name}`, name: fact.name });
    for (const end of ends) wanted.push({ of: `${end} of fact ${fact.name}`, name: `${fact.name}_${end}` });
  }
  for (const { address } of rulebook.definitions)
    wanted.push(
      { of: `truth of ${address}`, name: address },
      { of: `established ${address}`, name: `${address}_established` },
      { of: `refuted ${address}`, name: `${address}_refuted` },
    );
  const names = namesFor(wanted, [key]);
  return {
    facts: new Map(
      [...rulebook.facts.values()].map((fact) => {
        const [low, high] = endsOf(fact);
        const columns = low === undefined ? [`fact ${fact.name}`] : [`${low} of fact ${fact.name}`, `${high!} of fact ${fact.name}`];
        return [fact.name, columns.map((of) => names.get(of)!) as unknown as FactColumns];
      }),
    ),
    truths: new Map(
      rulebook.definitions.map(({ address }) => [
        address,
        {
          established: names.get(`established ${address}`)!,
          refuted: names.get(`refuted ${address}`)!,
          truth: names.get(`truth of ${address}`)!,
        },
      ]),
    ),
  };
}

/**
 * A fact pattern as a row of the table of facts: by column, cents and counts as whole numbers, days as `2024-12-20`, NULL where nothing is
 * known.
 *
 * @throws {CaseRecordError} as `evaluate` does
 */
export function rowOf<F>(
  rulebook: Rulebook<F>,
  facts: FactPattern<F>,
  { key = "case_id" }: { readonly key?: string } = {},
): Record<string, boolean | string | number | null> {
  const known = readPattern(rulebook.facts, facts);
  const row: Record<string, boolean | string | number | null> = {};
  for (const [name, [low, high]] of columnsOf(rulebook, key).facts) {
    const value = known.get(name) ?? null;
    if (high === undefined) row[low] = value as boolean | string | null;
    else {
      const { type } = rulebook.facts.get(name)!;
      const ends = typeof value === "object" && value !== null ? value : { low: -Infinity, high: Infinity };
      const end = (number: number) => (!Number.isFinite(number) ? null : type === "date" ? dayOf(number) : number);
      row[low] = end(ends.low);
      row[high] = end(ends.high);
    }
  }
  return row;
}
