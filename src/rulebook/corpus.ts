import * as z from "zod";
import { type Issue, RulebookError } from "../errors.ts";
import { FactFile, type Fact } from "../facts/schema.ts";
import { check } from "../input/check.ts";
import { Day } from "../record/values.ts";
import { byStatutoryOrder, compare } from "./order.ts";
import { Precedent } from "./precedent.ts";
import { PropertyFile } from "./property.ts";
import { Procedure } from "./procedure.ts";
import { referenceIssues } from "./references.ts";
import { Authority, Court, Coverage, Provision } from "./schema.ts";
import type { Vocabulary } from "./linked.ts";

/** One rule file: where it lies below the rules folder, and what it says. */
export interface RuleFile {
  /** With forward slashes: `act/a.2.C.obtaining-information.json`. The first folder says what it holds. */
  readonly path: string;
  readonly value: unknown;
  /** The line of a place in the file, from 1, where the file was read from text. */
  readonly lineOf?: (path: readonly (string | number)[]) => number | undefined;
}

declare const vocabulary: unique symbol;

/** A folder of rules as data, in any order. `F` is its vocabulary of facts. */
export interface Rules<F = Vocabulary> {
  readonly files: readonly RuleFile[];
  readonly [vocabulary]?: F;
}

/** What the folder says of itself: `corpus.json`. */
const About = z.strictObject({
  $schema: z.string().optional(),
  version: z.string(),
  asOf: Day.meta({ description: "The day up to which the law is encoded; what `decided` means where a record has no date." }),
  notice: z.string().min(1),
  gaps: z.array(z.string()).default([]),
  families: z
    .record(z.string(), z.strictObject({ law: z.string(), name: z.string() }))
    .meta({ description: "Each folder of provisions, in order: `federal` or the state whose law it is." }),
});

/** Every rule file, read and checked on its own and against the others; nothing chosen yet. */
export interface Corpus {
  readonly about: z.infer<typeof About>;
  /** In statutory order; several may share an id (texts by period, constructions by court). */
  readonly provisions: readonly Provision[];
  readonly facts: ReadonlyMap<string, Fact>;
  /** Fact names by topic, in order of the topics' files. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly courts: ReadonlyMap<string, Court>;
  /** Case bases, by id. */
  readonly precedents: readonly Precedent[];
  /** What is said of all fact patterns, by file. */
  readonly properties: readonly z.infer<typeof PropertyFile>[];
  readonly procedure: Procedure;
  readonly coverage: Coverage;
  readonly fileOf: ReadonlyMap<object, RuleFile>;
}

const corpora = new WeakMap<Rules<unknown>, Corpus>();

/**
 * Reads a folder of rules; the same folder is read once.
 *
 * @throws {RulebookError} with every issue of every file
 */
export function corpusOf(rules: Rules<unknown>): Corpus {
  let corpus = corpora.get(rules);
  if (corpus === undefined) {
    corpus = readCorpus(rules);
    corpora.set(rules, corpus);
  }
  return corpus;
}

function readCorpus(rules: Rules<unknown>): Corpus {
  const issues: Issue[] = [];
  const fileOf = new Map<object, RuleFile>();
  const read = <T>(schema: z.ZodType<T>, file: RuleFile): T | undefined => {
    const { value, issues: found } = check(schema, file.value, { file: file.path, ...(file.lineOf && { lineOf: file.lineOf }) });
    for (const issue of found) issues.push(issue);
    if (typeof value === "object" && value !== null) fileOf.set(value, file);
    return value;
  };
  const under = (folder: string) => rules.files.filter(({ path }) => path.startsWith(`${folder}/`));
  const all = <T>(schema: z.ZodType<T>, files: readonly RuleFile[]) =>
    files.map((file) => read(schema, file)).filter((value) => value !== undefined);
  const single = (path: string) => rules.files.find((file) => file.path === path);

  const about = single("corpus.json");
  if (about === undefined) throw new RulebookError([{ code: "missing-file", message: "a folder of rules has a `corpus.json`", path: [] }]);
  const parsedAbout = read(About, about);
  if (parsedAbout === undefined) throw new RulebookError(issues);

  const provisions = all(Provision, Object.keys(parsedAbout.families).flatMap(under));
  const factFiles = all(FactFile, under("facts"));
  const authorities = all(Authority, under("authorities"));
  const precedents = all(Precedent, under("precedents"));
  const properties = all(PropertyFile, under("properties"));
  const courts = all(z.strictObject({ $schema: z.string().optional(), courts: z.array(Court) }), [
    single("courts.json") ?? { path: "courts.json", value: { courts: [] } },
  ]);
  const procedure = Object.fromEntries(
    under("procedure").map(({ path, value }) => [path.slice("procedure/".length, -".json".length), value]),
  );
  const checkedProcedure = read(Procedure, { path: "procedure", value: procedure });
  const coverage: Coverage = Object.fromEntries(all(Coverage, under("coverage")).flatMap((one) => Object.entries(one)));

  const known = new Set([
    ...Object.keys(parsedAbout.families),
    "facts",
    "authorities",
    "procedure",
    "coverage",
    "precedents",
    "properties",
    "corpus.json",
    "courts.json",
  ]);
  for (const { path } of rules.files)
    if (!known.has(path.split("/")[0]!))
      issues.push({
        code: "unknown-folder",
        message: `\`${path.split("/")[0]!}\` is not a family in \`corpus.json\``,
        path: [],
        file: path,
      });

  const facts = new Map<string, Fact>();
  for (const file of factFiles)
    for (const [index, fact] of file.facts.entries()) {
      if (facts.has(fact.name))
        issues.push({
          code: "duplicate",
          message: `fact \`${fact.name}\` is declared twice`,
          path: ["facts", index, "name"],
          file: fileOf.get(file)!.path,
        });
      facts.set(fact.name, fact);
    }
  const corpus: Corpus = {
    about: parsedAbout,
    provisions: provisions.sort(byStatutoryOrder(Object.keys(parsedAbout.families))),
    facts: new Map([...facts].sort(([a], [b]) => (a < b ? -1 : 1))),
    topics: topicsOf(factFiles),
    authorities: new Map(authorities.map((authority) => [authority.id, authority])),
    courts: new Map(courts.flatMap(({ courts }) => courts).map((court) => [court.id, court])),
    precedents: precedents.sort((a, b) => compare(a.id, b.id)),
    properties,
    procedure: checkedProcedure ?? ({} as Procedure),
    coverage,
    fileOf,
  };
  if (issues.length === 0) issues.push(...referenceIssues(corpus));
  if (issues.length > 0) throw new RulebookError(issues);
  return corpus;
}

function topicsOf(files: readonly FactFile[]): Map<string, readonly string[]> {
  const topics = new Map<string, readonly string[]>();
  for (const { topic, facts } of files.toSorted((a, b) => compare(a.topic, b.topic)))
    topics.set(topic, [...(topics.get(topic) ?? []), ...facts.map(({ name }) => name)]);
  return topics;
}
