import type { Corpus } from "../rulebook/corpus.ts";
import type { Address } from "../rulebook/linked.ts";
import type { Formula } from "../rulebook/schema.ts";
import type { DeepFinding } from "./finding.ts";
import type { Place } from "./places.ts";

/** One file's conditions as they were written: the elements of a provision, or the factors of a case base. */
export interface Text {
  /** The same object wherever the same text stands. */
  readonly key: object;
  readonly id: string;
  readonly file: string;
  readonly parts: readonly { readonly address: Address; readonly when: Formula }[];
  /** Whether all of its parts together are what its id stands for. */
  readonly whole: boolean;
}

/** What was found in one text, before its law and its file are said. */
export type Found = Omit<DeepFinding, "law" | "files">;

/** Everything whose conditions are read in one rulebook. */
export function textsOf(corpus: Corpus, { texts, rulebook }: Place): Text[] {
  const fileOf = (value: object) => corpus.fileOf.get(value)?.path ?? "";
  const provisions = [...texts].map(([id, provision]): Text => {
    // A paragraph that was renumbered stands under its later id as a copy.
    const written = corpus.provisions.find(({ elements }) => elements === provision.elements)!;
    const parts = provision.elements.map(({ name, when }) => ({ address: `${id}#${name}`, when }));
    return { key: provision.elements, id, file: fileOf(written), parts, whole: true };
  });
  const standing = new Set([...rulebook.precedents.values()].map(({ id }) => id));
  const bases = corpus.precedents
    .filter(({ id }) => standing.has(id))
    .map((precedent): Text => {
      const parts = precedent.factors.map(({ name, when }) => ({ address: `${precedent.id}#${name}`, when }));
      return { key: precedent.factors, id: precedent.id, file: fileOf(precedent), parts, whole: false };
    });
  return [...provisions, ...bases];
}

/** The parts of a formula, in order; of a comparison or a reference none. */
export function partsOf(formula: Formula): readonly Formula[] {
  if ("all" in formula) return formula.all;
  if ("any" in formula) return formula.any;
  return "not" in formula ? [formula.not] : [];
}

/** A list of conditions as a formula: one alone stands for itself. */
export function listed(form: "all" | "any", parts: readonly Formula[]): Formula {
  if (parts.length === 1) return parts[0]!;
  return form === "all" ? { all: [...parts] } : { any: [...parts] };
}
