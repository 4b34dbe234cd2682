import { visible } from "../errors.ts";
import { didYouMean } from "../input/nearest.ts";
import { within } from "../names.ts";
import { plainJson } from "../report/json.ts";
import { type Colors, table, wrapped } from "../report/layout.ts";
import { type Corpus, corpusOf } from "../rulebook/corpus.ts";
import type { Element, Provision } from "../rulebook/schema.ts";
import { rulesFrom } from "./folder.ts";
import { formulaText } from "./formula.ts";
import { precedentText } from "./precedents.ts";
import { type Output, terminalColors, terminalWidth, UsageError } from "./output.ts";

export interface RulesOptions {
  readonly coverage?: boolean;
  readonly format: string;
  readonly rules?: string;
}

/** `primafacie rules [ID]`: what is encoded, one provision in full, or what of each statute is not. */
export async function rulesCommand(id: string | undefined, { coverage, format, rules }: RulesOptions): Promise<Output> {
  const corpus = corpusOf(await rulesFrom(rules));
  const json = format === "json";
  if (coverage) return { text: json ? `${plainJson(chosenCoverage(corpus, id))}\n` : coverageText(chosenCoverage(corpus, id)) };
  const found =
    id === undefined
      ? corpus.provisions
      : corpus.provisions.filter((provision) => within(id, provision.id) || `${provision.id}#${id.split("#")[1] ?? ""}` === id);
  const bases = corpus.precedents.filter((one) => id !== undefined && (within(id, one.id) || one.term === id));
  if (found.length === 0 && bases.length > 0)
    return {
      text: json ? `${plainJson(bases)}\n` : `${bases.map((one) => precedentText(corpus, one)).join("\n\n")}\n`,
    };
  if (found.length === 0)
    throw new UsageError(
      `no provision \`${id!}\`${didYouMean(
        id!,
        [...corpus.provisions, ...corpus.precedents].map((one) => one.id),
      )}`,
    );
  if (json) return { text: `${plainJson(found.map((provision) => ({ file: corpus.fileOf.get(provision)!.path, ...provision })))}\n` };
  const exact = id !== undefined && found.every((provision) => provision.id === id.split("#")[0]);
  const full = [
    ...found.map((provision) => provisionText(corpus, provision)),
    ...corpus.precedents.filter(({ term }) => within(id ?? "", term)).map((one) => precedentText(corpus, one)),
  ];
  return { text: exact ? `${full.join("\n\n")}\n` : listText(found) };
}

function listText(provisions: readonly Provision[]): string {
  const rows = provisions.map(({ id, kind, title, citation, ...rest }) => [
    id,
    kind,
    visible(`${title}${variant(rest)}`),
    visible(citation),
  ]);
  return `${table(["id", "kind", "title", "citation"], rows, Math.max(terminalWidth(), 100), terminalColors()).join("\n")}\n`;
}

/** Which text or construction, where an id has several. */
function variant(provision: Pick<Provision, "effective" | "reading" | "court" | "decided" | "until" | "since" | "persuasive">): string {
  const { effective, reading, court, decided, until, since, persuasive } = provision;
  const parts = [
    ...(effective?.from === undefined ? [] : [`from ${effective.from}`]),
    ...(effective?.until === undefined ? [] : [`until ${effective.until}`]),
    ...(reading === undefined ? [] : [`reading ${reading}`]),
    ...(court === undefined ? [] : [`${court}, ${decided!}${persuasive ? ", binds nobody" : ""}`]),
    ...(since === undefined ? [] : [`first so read on ${since}`]),
    ...(until === undefined ? [] : [`stood until ${until}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

function provisionText(corpus: Corpus, provision: Provision): string {
  const colors = terminalColors();
  const line = (text: string, first = "  ", hanging = `${first}  `) => wrapped(visible(text), terminalWidth(), first, hanging);
  const { id, kind, title, citation, text, checked, source, appliesTo, note } = provision;
  return [
    ...wrapped(`${colors.bold(id)}  ${visible(title)}${variant(provision)}`, terminalWidth(), "", "  "),
    ...line(`${citation}; ${kind}; ${source}, ${checked ? "checked" : "not checked"} against its source`),
    ...(appliesTo.length > 0 ? line(`applies to ${appliesTo.join(", ")}`) : []),
    "",
    ...line(text, "    ", "    "),
    "",
    ...provision.elements.flatMap((element) => elementLines(id, element, colors, line)),
    ...(note === undefined ? [] : line(`note: ${note}`)),
    ...authoritiesFor(corpus, provision).flatMap((authority) => line(authority)),
  ].join("\n");
}

function elementLines(
  id: string,
  { name, quote, paraphrase, when, burden, standard }: Element,
  colors: Colors,
  line: (text: string, first?: string) => string[],
): string[] {
  const extra = [
    ...(burden === undefined ? [] : [`borne by the ${burden}`]),
    ...(standard === undefined ? [] : [`by ${standard.replaceAll("-", " ")}`]),
  ];
  return [
    `  ${colors.bold(`${id}#${name}`)}${extra.length > 0 ? colors.dim(`  ${extra.join(", ")}`) : ""}`,
    ...line(quote === undefined ? paraphrase! : `“${quote}”`, "      "),
    ...line(`when ${formulaText(when)}`, "      "),
  ];
}

/** Propositions that support this provision or one of its elements, and authorities it cites with no such proposition. */
function authoritiesFor(corpus: Corpus, { id, authorities, elements }: Provision): string[] {
  const cited = new Set([...authorities, ...elements.flatMap((element) => element.authorities)]);
  return [...corpus.authorities.values()].flatMap((authority) => {
    const bearing = authority.propositions.filter(({ supports }) => supports.some((address) => within(id, address)));
    if (bearing.length === 0) return cited.has(authority.id) ? [`see ${authority.name}, ${authority.citation}`] : [];
    return bearing.map(({ says, checked }) => `${authority.name}, ${authority.citation}, ${checked ? "checked" : "not checked"}: ${says}`);
  });
}

function chosenCoverage({ coverage }: Corpus, id: string | undefined): Corpus["coverage"] {
  if (id === undefined) return coverage;
  if (!Object.hasOwn(coverage, id)) throw new UsageError(`no coverage of \`${id}\`${didYouMean(id, Object.keys(coverage))}`);
  return { [id]: coverage[id]! };
}

function coverageText(coverage: Corpus["coverage"]): string {
  const colors = terminalColors();
  const parts = Object.entries(coverage).map(([statute, clauses]) => {
    const encoded = clauses.filter((clause) => "encoded" in clause).length;
    const rows = clauses.map((clause) => [
      visible(clause.clause),
      "encoded" in clause ? clause.encoded.join(", ") : `not encoded: ${visible(clause.notEncoded)}`,
    ]);
    return [
      `${colors.bold(statute)}: ${encoded} of ${clauses.length} clauses encoded`,
      ...table(["clause", "where"], rows, Math.max(terminalWidth(), 100), colors),
    ].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}
