import { type Issue, issueLine, RulebookError } from "../errors.ts";
import { within } from "../names.ts";
import { type Corpus, corpusOf, type Rules } from "../rulebook/corpus.ts";
import { changesWithin } from "../rulebook/in-force.ts";
import { link } from "../rulebook/link.ts";
import { citationWarnings } from "../lint/citations.ts";
import { plainJson } from "../report/json.ts";
import { isClaim } from "./choices.ts";
import { located, readFiles, rulesFrom } from "./folder.ts";
import { type Output, UsageError } from "./output.ts";
import { reachOf } from "./reach.ts";

/** The family of provisions under which a folder keeps what bars a claim by time. */
const LIMITATIONS = "limitations";

export interface LintOptions {
  readonly deep?: boolean;
  readonly allow?: string;
  readonly strict?: boolean;
  readonly format?: string;
}

/**
 * `primafacie lint [DIR]`: every issue of a folder of rules; of one that loads, what nothing uses, and with `--deep` what is wrong on all
 * fact patterns.
 *
 * @throws {RulebookError} with every issue
 */
export async function lintCommand(folder: string | undefined, options: LintOptions = {}): Promise<Output> {
  if (options.deep !== true && (options.strict === true || options.allow !== undefined))
    throw new UsageError("`--strict` and `--allow` are about what `--deep` finds");
  const { rules, issues } = folder === undefined ? { rules: await rulesFrom(undefined), issues: [] } : readFiles(folder);
  const broken = new Set(issues.map(({ file }) => file));
  const found = located(folder, () => corpusOf(rules)).filter(({ file }) => file === undefined || !broken.has(file));
  const all = [...issues, ...found];
  if (all.length === 0) all.push(...located(folder, () => linkEverywhere(rules)));
  if (all.length > 0) throw new RulebookError(distinct(all));
  const corpus = corpusOf(rules);
  const warnings = warningsOf(corpus);
  const notes = uncheckedIn(corpus);
  // The solver is loaded only for this.
  const deep = options.deep === true ? (await import("./deep-lint.ts")).deepLint(rules, folder, options) : undefined;
  const data = { files: rules.files.length, warnings, notes, ...(deep && { deep: deep.data }) };
  const plain = [...warnings, ...notes, `${rules.files.length} files, no issue, ${warnings.length} warnings`, ""].join("\n");
  return {
    text: options.format === "json" ? `${plainJson(data)}\n` : `${plain}${deep === undefined ? "" : deep.text}`,
    exitCode: options.strict === true && deep?.clean === false ? 1 : 0,
  };
}

/** The law of every day on which some text changes, in every court. */
function linkEverywhere(rules: Rules<unknown>): void {
  const corpus = corpusOf(rules);
  const issues: Issue[] = [];
  for (const day of ["0001-01-01", ...changesWithin(corpus, "0001-01-01", "9999-12-31")])
    for (const court of [undefined, ...corpus.courts.keys()]) {
      issues.push(...located(undefined, () => link(rules, { conduct: { from: day, to: day }, court })));
    }
  if (issues.length > 0) throw new RulebookError(issues);
}

function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [issueLine(issue), issue])).values()];
}

/** What a reader is told wherever it is used: how much was not compared with its source. */
function uncheckedIn(corpus: Corpus): string[] {
  const propositions = [...corpus.authorities.values()].flatMap((authority) => authority.propositions);
  const unchecked = propositions.filter(({ checked }) => !checked).length;
  return unchecked === 0 ? [] : [`note: ${unchecked} of ${propositions.length} propositions are not checked against their source`];
}

/** Doubts about a folder that loads: what nothing uses, what is missing. */
export function warningsOf(corpus: Corpus): string[] {
  const claims = corpus.provisions.filter(isClaim);
  const { facts, provisions } = reachOf(corpus, claims);
  const cited = new Set([
    ...corpus.provisions.flatMap(({ authorities, elements }) => [...authorities, ...elements.flatMap((element) => element.authorities)]),
    ...rowsOf(corpus).flatMap(({ authorities }) => authorities),
    ...corpus.precedents.flatMap(({ cases }) => cases.map(({ authority }) => authority)),
  ]);
  const limited = (id: string) =>
    corpus.provisions.some(({ id: bar, appliesTo }) => within(LIMITATIONS, bar) && appliesTo.some((family) => within(family, id)));
  return [
    ...[...corpus.facts.keys()].filter((fact) => !facts.has(fact)).map((fact) => `fact \`${fact}\` decides nothing that a claim rests on`),
    ...[...new Set(corpus.provisions.filter((provision) => !provisions.has(provision)).map(({ id }) => id))].map(
      (id) => `no claim reaches \`${id}\``,
    ),
    ...[...corpus.authorities.values()]
      .filter(({ id, propositions: says }) => !cited.has(id) && says.every(({ supports }) => supports.length === 0))
      .map(({ id }) => `authority \`${id}\` supports nothing`),
    ...[...new Set(claims.map(({ id }) => id))]
      .filter((id) => !limited(id))
      .map((id) => `no limitation (\`${LIMITATIONS}\`) applies to \`${id}\``),
    ...corpus.provisions
      .filter(({ id, since }) => since !== undefined && corpus.provisions.every((other) => other.id !== id || other.court === undefined))
      .map(({ id }) => `\`since\` of \`${id}\` changes nothing: no court read it otherwise`),
    ...citationWarnings(corpus),
  ];
}

function rowsOf({ procedure }: Corpus): readonly { readonly authorities: readonly string[] }[] {
  return [...(procedure.stages?.stages ?? []), ...(procedure.standards?.standards ?? []), ...(procedure.statuses?.statuses ?? [])];
}
