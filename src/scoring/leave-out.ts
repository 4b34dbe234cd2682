import { RulebookError } from "../errors.ts";
import type { CaseRecord } from "../record/schema.ts";
import { type Corpus, corpusOf, type RuleFile, type Rules } from "../rulebook/corpus.ts";
import type { Precedent } from "../rulebook/precedent.ts";
import type { Authority, Provision } from "../rulebook/schema.ts";

/**
 * The rules as they would be if a case had never been decided: without the authorities of its name or citation, without its sets of factors,
 * and without the constructions of the same court and day. A construction that other rules cannot do without stays. The very same rules where they
 * do not know the case.
 */
export function withoutCase(rules: Rules<unknown>, record: CaseRecord): Rules<unknown> {
  const corpus = corpusOf(rules);
  const own = [...corpus.authorities.values()].filter((authority) => isSameCase(authority, record));
  if (own.length === 0) return rules;
  const removed = new Set(own.map(({ id }) => id));
  const known = lefts.get(rules) ?? new Map<string, Rules<unknown>>();
  lefts.set(rules, known);
  const key = [...removed].sort().join();
  const left = known.get(key) ?? leftOf(rules, corpus, own, removed);
  known.set(key, left);
  return left;
}

/** Cases of one litigation leave the same rules, which are then read once. */
const lefts = new WeakMap<Rules<unknown>, Map<string, Rules<unknown>>>();

function leftOf(rules: Rules<unknown>, corpus: Corpus, own: readonly Authority[], removed: ReadonlySet<string>): Rules<unknown> {
  const construes = ({ court, decided }: Provision) =>
    court !== undefined && own.some((authority) => authority.court === court && authority.decided === decided);
  const constructions = corpus.provisions.filter(construes).map((provision) => corpus.fileOf.get(provision)!.path);
  let left = without(rules.files, removed);
  for (const path of constructions) {
    const fewer = left.filter((file) => file.path !== path);
    if (stands(fewer)) left = fewer;
  }
  return { files: left };
}

function stands(files: readonly RuleFile[]): boolean {
  try {
    corpusOf({ files });
    return true;
  } catch (error) {
    if (error instanceof RulebookError) return false;
    throw error;
  }
}

/** The files without some authorities, and without their names in what cites them; what is said of all the rules is left out. */
function without(files: readonly RuleFile[], authorities: ReadonlySet<string>): RuleFile[] {
  const cited = (ids: readonly string[] | undefined) => ids?.filter((id) => !authorities.has(id));
  const citing = <T extends { authorities?: readonly string[] }>(part: T) => ({ ...part, authorities: cited(part.authorities) });
  return files
    .filter(({ path, value }) => !path.startsWith("authorities/") || !authorities.has((value as Authority).id))
    .filter(({ path }) => !path.startsWith("properties/"))
    .flatMap((file) => (file.path.startsWith("precedents/") ? withoutCases(file, authorities) : [file]))
    .map((file) => {
      const value = file.value as Partial<Provision>;
      return value.elements === undefined ? file : { ...file, value: { ...citing(value), elements: value.elements.map(citing) } };
    });
}

/** A case base without some cases; nothing where none is left. */
function withoutCases(file: RuleFile, authorities: ReadonlySet<string>): RuleFile[] {
  const precedent = file.value as Precedent;
  const cases = precedent.cases.filter(({ authority }) => !authorities.has(authority));
  return cases.length === 0 ? [] : [{ ...file, value: { ...precedent, cases } }];
}

/** By the parties' first words, a reporter's page or a docket number. */
export function isSameCase(
  authority: Pick<Authority, "name" | "citation">,
  { name, citation }: Pick<CaseRecord, "name" | "citation">,
): boolean {
  const places = placesIn(authority.citation);
  if (citation !== undefined && placesIn(citation).some((place) => places.includes(place))) return true;
  return name !== undefined && partiesOf(name) !== undefined && partiesOf(name) === partiesOf(authority.name);
}

function placesIn(citation: string): string[] {
  const pages = [...citation.matchAll(/(\d+) ([A-Z][A-Za-z0-9.’' ]*?) (\d+)\b/g)].map(
    ([, volume, reporter, page]) => `${volume!} ${reporter!.replace(/[^A-Za-z0-9]/g, "")} ${page!}`,
  );
  const dockets = [...citation.matchAll(/(\d{2})-?(cv|cr)-?0*(\d+)/gi)].map(
    ([, year, kind, number]) => `${year!}-${kind!.toLowerCase()}-${number!}`,
  );
  return [...pages, ...dockets];
}

/** "Smith Inc. v. Jones Group" as `smith v jones`. */
function partiesOf(name: string): string | undefined {
  const sides = name.split(/ v\.? /);
  if (sides.length !== 2) return undefined;
  return sides.map((side) => /[\p{L}\p{N}]+/u.exec(side)?.[0].toLowerCase()).join(" v ");
}
