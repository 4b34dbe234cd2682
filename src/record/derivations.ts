import type { Query } from "../facts/schema.ts";
import type { Known } from "../facts/value.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import type { Standard } from "../rulebook/schema.ts";
import { derive, type Derived, type Reading } from "./derive.ts";
import { itemsOf } from "./items.ts";
import type { Provenance } from "./paths.ts";
import type { CaseRecord } from "./schema.ts";

/** What becomes of something on the record at this stage. */
export type Weight = "counts" | "disputed" | "not";

/** What a fact is derived to be, and what it could be if every dispute went that way. */
interface Derivation extends Derived {
  readonly best: Known | undefined;
}

const derivations = new WeakMap<Corpus, WeakMap<CaseRecord, Map<string, Map<string, Derivation>>>>();

/** Derivations do not depend on the claim or on how it is read: each is made once between two parties. */
export function derivationsFrom(
  corpus: Corpus,
  record: CaseRecord,
  { by, against, scope }: { readonly by: string; readonly against: string; readonly scope?: string | null | undefined },
  standard: Standard,
  weigh: (on: Provenance) => Weight,
): (fact: string, query: Query) => Derivation {
  const perRecord = derivations.get(corpus) ?? new WeakMap<CaseRecord, Map<string, Map<string, Derivation>>>();
  derivations.set(corpus, perRecord);
  const perPair = perRecord.get(record) ?? new Map<string, Map<string, Derivation>>();
  perRecord.set(record, perPair);
  const key = JSON.stringify([by, against, scope ?? null, standard]);
  const made = perPair.get(key) ?? new Map<string, Derivation>();
  perPair.set(key, made);
  const reading = (counts: Reading["counts"]): Reading => ({
    record,
    claimant: by,
    against,
    scope: scope ?? undefined,
    counts,
    deadlines: corpus.procedure.deadlines,
  });
  const solid = reading((on) => weigh(on) === "counts");
  const atBest = reading((on) => weigh(on) !== "not");
  const disputes = disputesIn(record);
  return (fact: string, query: Query): Derivation => {
    let derivation = made.get(fact);
    if (derivation === undefined) {
      const found = derive(query, solid);
      derivation = { ...found, best: disputes ? derive(query, atBest).value : found.value };
      made.set(fact, derivation);
    }
    return derivation;
  };
}

function disputesIn(record: CaseRecord): boolean {
  return JSON.stringify([itemsOf(record.conduct), itemsOf(record.losses), record.parties, record.systems, record.agreements]).includes(
    '"disputed"',
  );
}
