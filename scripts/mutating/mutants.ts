import type { Fact } from "../../src/facts/schema.ts";
import { type Corpus, corpusOf, type RuleFile, type Rules } from "../../src/rulebook/corpus.ts";
import type { Precedent } from "../../src/rulebook/precedent.ts";
import { BARS, type Provision } from "../../src/rulebook/schema.ts";
import type { Edit, Path } from "./edits.ts";
import { precedentEdits } from "./precedents.ts";
import { provisionEdits } from "./provisions.ts";
import { queryEdits } from "./queries.ts";

/** One rule file with one mistake in it. */
export interface Mutant {
  readonly file: string;
  readonly at: string;
  readonly does: string;
  /** The file as it would stand. */
  readonly value: unknown;
  /** Provisions whose meaning may change: the file's own, and any that it names anew. */
  readonly provisions: readonly string[];
  /** The fact whose derivation it changes. */
  readonly fact?: string;
  /** Whether conditions alone change, so that nothing comes out otherwise where every truth stays. */
  readonly conditions: boolean;
  /** Whether a day alone changes. */
  readonly day?: boolean;
}

/** Every mutant of every file with formulas, in order of the files, each once. */
export function mutantsOf(rules: Rules<unknown>): Mutant[] {
  const corpus = corpusOf(rules);
  const provisions = new Set(corpus.provisions.map((provision) => corpus.fileOf.get(provision)!.path));
  return rules.files.flatMap((file) => {
    if (provisions.has(file.path)) return provisionMutants(corpus, file);
    if (file.path.startsWith("precedents/")) return precedentMutants(corpus, file);
    return file.path.startsWith("facts/") ? factMutants(file) : [];
  });
}

function provisionMutants(corpus: Corpus, file: RuleFile): Mutant[] {
  const { id } = file.value as Provision;
  const family = id.split(".")[0]!;
  const barring = corpus.provisions.filter(({ kind }) => (BARS as readonly string[]).includes(kind)).map((bar) => bar.id);
  const successors = corpus.provisions.filter(({ succeeds }) => succeeds === id).map((provision) => provision.id);
  const bars = [...new Set([...barring.filter((bar) => bar.startsWith(`${family}.`)), ...barring])];
  return distinct(file, provisionEdits(file.value, corpus.facts, bars)).map((edit): Mutant => ({
    ...told(file, edit),
    provisions: [id, ...successors, ...appliesTo(edit.value).filter((target) => !appliesTo(file.value).includes(target))],
    conditions: edit.at.includes("when") || edit.does.startsWith("without element "),
    day: ["from", "until", "decided", "since"].includes(String(edit.at.at(-1))),
  }));
}

function appliesTo(value: unknown): readonly string[] {
  return (value as Partial<Provision>).appliesTo ?? [];
}

function precedentMutants(corpus: Corpus, file: RuleFile): Mutant[] {
  const { id, term } = file.value as Precedent;
  return distinct(file, precedentEdits(file.value, corpus.facts)).map((edit): Mutant => ({
    ...told(file, edit),
    provisions: [term.split("#")[0]!, id],
    conditions: true,
  }));
}

function factMutants(file: RuleFile): Mutant[] {
  return (file.value as { facts: Fact[] }).facts.flatMap(({ name, derive }, index) =>
    derive === undefined
      ? []
      : distinct(file, queryEdits(file.value, ["facts", index, "derive"])).map((edit): Mutant => ({
          ...told(file, edit),
          does: `${name}: ${edit.does}`,
          provisions: [],
          fact: name,
          conditions: false,
        })),
  );
}

function told(file: RuleFile, { at, does, value }: Edit): Pick<Mutant, "file" | "at" | "does" | "value"> {
  return { file: file.path, at: placed(file.value, at), does, value };
}

/** A way into a file, elements and facts by their names. */
function placed(value: unknown, path: Path): string {
  let at = value;
  return path
    .map((key) => {
      at = (at as Record<string | number, unknown>)[key];
      const name = typeof key === "number" ? (at as { name?: unknown } | undefined)?.name : undefined;
      return typeof name === "string" ? name : String(key);
    })
    .join(".");
}

/** Without those that are the file itself, or another of them. */
function distinct(file: RuleFile, edits: readonly Edit[]): Edit[] {
  const seen = new Set([JSON.stringify(file.value)]);
  return edits.filter(({ value }) => {
    const text = JSON.stringify(value);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
