import { comment, DIALECTS, type Dialect, factsCheck, factsTable, type Table, toSql, windowSums } from "../backends/sql/index.ts";
import { coneOf } from "../cone.ts";
import { UnsupportedError, visible } from "../errors.ts";
import { didYouMean } from "../input/nearest.ts";
import { within } from "../names.ts";
import { dayNumber } from "../quantities.ts";
import { corpusOf, type Corpus, type Rules } from "../rulebook/corpus.ts";
import { link, type Governing } from "../rulebook/link.ts";
import type { LinkedProvision, Rulebook } from "../rulebook/linked.ts";
import { claimsIn, isClaim, oneOf } from "./choices.ts";
import { rulesFrom } from "./folder.ts";
import { type Output, UsageError } from "./output.ts";

export interface SqlOptions {
  readonly dialect: string;
  readonly print: string;
  readonly claim?: readonly string[];
  readonly conduct?: string;
  readonly decided?: string;
  readonly court?: string;
  readonly reading?: readonly string[];
  readonly table: string;
  readonly key: string;
  readonly amounts: string;
  readonly cases: string;
  readonly complete?: string;
  readonly rules?: string;
}

/** `primafacie sql`: the rules as a query, with what its table looks like. */
export async function sqlCommand(options: SqlOptions): Promise<Output> {
  const dialect = oneOf("dialect", options.dialect, DIALECTS) as Dialect;
  const rules = await rulesFrom(options.rules);
  const corpus = corpusOf(rules);
  const governing = governingBy(rules, corpus, options);
  const { rulebook } = governing.periods[0]!;
  const table: Table = { dialect, table: options.table.split("."), key: options.key };
  const asked = askedOf(corpus, rulebook, options.claim);
  try {
    switch (options.print) {
      case "table":
        return { text: factsTable(rulebook, table) };
      case "check":
        return { text: factsCheck(rulebook, table) };
      case "windows":
        return { text: windowsText(corpus, rulebook, asked, dialect, options) };
      default: {
        const of = asked.flatMap(({ id, elements }) => [...elements.map(({ address }) => address), id]);
        return { text: `${heading(governing, asked, options.reading)}${toSql(rulebook, { ...table, of }).text}` };
      }
    }
  } catch (error) {
    if (error instanceof UnsupportedError) throw new UsageError(visible(error.message));
    throw error;
  }
}

function governingBy(rules: Rules<unknown>, corpus: Corpus, { conduct, decided, court, reading = [] }: SqlOptions): Governing<unknown> {
  for (const day of [conduct, decided])
    if (day !== undefined && dayNumber(day) === undefined) throw new UsageError(`\`${visible(day)}\` is no day: write it as 2024-12-20`);
  const courts = [...corpus.courts.keys()];
  if (court !== undefined && !corpus.courts.has(court)) throw new UsageError(`no court \`${visible(court)}\`${didYouMean(court, courts)}`);
  const forum = { decided, court, ...(conduct !== undefined && { conduct: { from: conduct, to: conduct } }) };
  const [period] = link(rules, forum).periods;
  const readings = Object.fromEntries(
    reading.map((written) => {
      const [id = "", name = ""] = written.split("=");
      const rivals = period!.rivals.get(id);
      if (rivals === undefined)
        throw new UsageError(`no rival readings of \`${visible(id)}\`${didYouMean(id, [...period!.rivals.keys()])}`);
      return [
        id,
        oneOf(
          `reading of ${id}`,
          name,
          rivals.map((rival) => rival.reading),
        ),
      ];
    }),
  );
  return link(rules, { ...forum, readings });
}

/** The claims in force, and what gates, bars and remedies them, in statutory order. */
function askedOf(corpus: Corpus, rulebook: Rulebook<unknown>, families: readonly string[] | undefined): LinkedProvision[] {
  const wanted = families === undefined ? corpus.provisions.filter(isClaim) : families.flatMap((family) => claimsIn(corpus, family));
  const asked = new Set(wanted.flatMap(({ id }) => rulebook.provisions.get(id) ?? []));
  if (asked.size === 0) throw new UsageError("none of these claims was law at that conduct");
  for (const { id } of asked)
    for (const other of rulebook.provisions.values()) if (other.appliesTo.some((family) => within(family, id))) asked.add(other);
  return [...rulebook.provisions.values()].filter((provision) => asked.has(provision));
}

/** Which law the query holds, so that whoever reads it later knows. */
function heading(
  { decided, court, periods }: Governing<unknown>,
  asked: readonly LinkedProvision[],
  chosen: readonly string[] = [],
): string {
  const { from, rulebook, rivals } = periods[0]!;
  const reached = new Set(asked.flatMap(({ id }) => coneOf(rulebook, id).definitions.map(({ address }) => address)));
  const lines = [
    `The law of conduct on ${from}, decided ${decided}${court === undefined ? "" : ` by ${court}`}. Truths, not outcomes, and not legal advice.`,
    ...[...rivals].flatMap(([id, readings]) => {
      if (!reached.has(id)) return [];
      const [taken, ...others] = readings.map(({ reading }) => reading);
      return [`${id} is read as ${taken!}, where nothing that binds decides against ${others.join(" or ")}.`];
    }),
    ...chosen.map((reading) => `Read as asked: ${reading}.`),
  ];
  return lines.map((line) => `${comment(line)}\n`).join("");
}

/** A statement for each amount that the claims ask for and that records sum over a window. */
function windowsText(
  corpus: Corpus,
  rulebook: Rulebook<unknown>,
  asked: readonly LinkedProvision[],
  dialect: Dialect,
  { amounts, cases, key, complete }: SqlOptions,
): string {
  const facts = [...new Set(asked.flatMap(({ id }) => coneOf(rulebook, id).facts))];
  const texts = facts.flatMap((fact) => {
    const query = corpus.facts.get(fact)!.derive;
    if (query === undefined || !("maxWindowSum" in query)) return [];
    const { window } = query;
    return [windowSums({ dialect, fact, window, amounts: amounts.split("."), cases: cases.split("."), key, complete })];
  });
  if (texts.length === 0) throw new UsageError("these claims ask for no sum within a length of time");
  return texts.join(";\n");
}
