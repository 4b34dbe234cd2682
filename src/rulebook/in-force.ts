import type { Corpus } from "./corpus.ts";
import { compare } from "./order.ts";
import type { Court, Provision } from "./schema.ts";

/** Where and when a case is decided: it chooses the construction, never the text. */
export interface Forum {
  /** A day, `2024-12-20`. */
  readonly decided: string;
  /** The deciding court's id. */
  readonly court: string | undefined;
}

/** The provision that stands for an id, and the readings among which nothing binds. */
export interface Choice {
  readonly provision: Provision;
  /** Why this text, where it is not simply the one in force. */
  readonly chosen?: string;
  /** Live readings that bind nobody here, besides `provision`. */
  readonly rivals: readonly Provision[];
}

/** The days on which some text changes, strictly inside the range, in order. */
export function changesWithin(corpus: Corpus, from: string, to: string): string[] {
  const days = corpus.provisions.flatMap(({ effective }) => [effective?.from, effective?.until]);
  return [...new Set(days.filter((day) => day !== undefined && day > from && day <= to))].sort() as string[];
}

/** For each id its text on the day of the conduct, as construed on the day of decision in that court. */
export function inForce(corpus: Corpus, conduct: string, forum: Forum, readings: Readonly<Record<string, string>>): Map<string, Choice> {
  const byId = new Map<string, Provision[]>();
  for (const provision of corpus.provisions) byId.set(provision.id, [...(byId.get(provision.id) ?? []), provision]);
  const choices = new Map<string, Choice>();
  for (const [id, siblings] of byId) {
    const { texts, chosen } = textsOn(conduct, siblings, byId);
    if (texts.length === 0) continue;
    const { provision, rivals } = construed(corpus, id, texts, forum, readings[id]);
    choices.set(id, { provision: provision.id === id ? provision : { ...provision, id }, rivals, ...(chosen !== undefined && { chosen }) });
  }
  return choices;
}

function covers({ effective }: Provision, day: string): boolean {
  return (effective?.from === undefined || effective.from <= day) && (effective?.until === undefined || day < effective.until);
}

/**
 * The texts in force; else the predecessor's, where the paragraph was renumbered; else none, where it had not been enacted; else the nearest
 * encoded, said.
 */
function textsOn(
  day: string,
  siblings: readonly Provision[],
  byId: ReadonlyMap<string, readonly Provision[]>,
): { texts: readonly Provision[]; chosen?: string } {
  const texts = siblings.filter((sibling) => covers(sibling, day));
  if (texts.length > 0) return { texts };
  for (const { succeeds } of siblings) {
    const earlier = succeeds === undefined ? [] : (byId.get(succeeds) ?? []).filter((sibling) => covers(sibling, day));
    if (earlier.length > 0) return { texts: earlier, chosen: `the paragraph in force on ${day} was ${earlier[0]!.citation}` };
  }
  const from = (provision: Provision) => provision.effective?.from ?? "";
  const later = siblings.filter((sibling) => from(sibling) > day).sort((a, b) => compare(from(a), from(b)));
  if (later[0]?.effective?.added === true) return { texts: [] };
  const nearest = later.length > 0 ? later.filter((sibling) => from(sibling) === from(later[0]!)) : siblings.slice(-1);
  const span = nearest[0]!.effective?.from ?? nearest[0]!.effective?.until ?? "";
  return { texts: nearest, chosen: `the text in force on ${day} is not encoded; the text of ${span} is used` };
}

function construed(
  corpus: Corpus,
  id: string,
  texts: readonly Provision[],
  forum: Forum,
  wanted: string | undefined,
): { provision: Provision; rivals: readonly Provision[] } {
  const general = texts.filter(({ court }) => court === undefined);
  const live = texts
    .filter(
      ({ court, decided, until }) => court !== undefined && decided! <= forum.decided && (until === undefined || forum.decided < until),
    )
    .sort((a, b) => compare(b.decided!, a.decided!));
  const forced = wanted === undefined ? undefined : [...general, ...live].find((text) => readingName(text) === wanted);
  if (forced !== undefined) return { provision: forced, rivals: [] };

  const weight = weightIn(corpus, forum.court, lawOf(corpus, id));
  const binding = live.filter(({ court, persuasive }) => persuasive !== true && weight(court!) !== undefined);
  if (binding.length > 0) return { provision: binding.reduce((a, b) => (outweighs(weight, b, a) ? b : a)), rivals: [] };
  const adopted = general.filter(({ since }) => since === undefined || since <= forum.decided);
  const [provision, ...rivals] = oneOfEachName([...(live.length > 0 ? adopted : general), ...live]);
  return { provision: provision ?? texts[0]!, rivals };
}

/** The name a reading goes by; a file without one is the general rule. */
export function readingName({ reading }: Provision): string {
  return reading ?? "general";
}

/** Higher courts first, then later decisions. */
function outweighs(weight: (court: string) => number | undefined, a: Provision, b: Provision): boolean {
  const [left, right] = [weight(a.court!)!, weight(b.court!)!];
  return left !== right ? left > right : a.decided! > b.decided!;
}

/** The general rule first, then the latest decision for each other reading. */
function oneOfEachName(provisions: readonly Provision[]): Provision[] {
  const named = new Map<string, Provision>();
  for (const provision of provisions) if (!named.has(readingName(provision))) named.set(readingName(provision), provision);
  return [...named.values()];
}

/** `federal`, or the state whose law the provision's family is. */
export function lawOf(corpus: Corpus, id: string): string {
  return corpus.about.families[id.split(".")[0]!]?.law ?? "federal";
}

/**
 * How far a court's decision binds `court`: higher is weightier, `undefined` not at all. Federal law: the court itself and those
 * that review it. State law: the state's own courts first; federal courts above only by prediction, below them.
 */
export function weightIn(corpus: Corpus, court: string | undefined, law: string): (deciding: string) => number | undefined {
  const chain: string[] = [];
  for (
    let at: Court | undefined = court === undefined ? undefined : corpus.courts.get(court);
    at && !chain.includes(at.id);
    at = at.reviewedBy === undefined ? undefined : corpus.courts.get(at.reviewedBy)
  )
    chain.push(at.id);
  // Whatever the court, the one that nobody reviews binds on federal law.
  if (court === undefined)
    chain.push(
      ...[...corpus.courts.values()]
        .filter(({ system, reviewedBy }) => system === "federal" && reviewedBy === undefined)
        .map(({ id }) => id),
    );
  return (deciding) => {
    const { system, state } = corpus.courts.get(deciding)!;
    if (law !== "federal" && system === "state" && state === law) return 100 + height(corpus, deciding);
    const place = chain.indexOf(deciding);
    return place < 0 ? undefined : place + 1;
  };
}

/** A court that nobody reviews is highest. */
function height(corpus: Corpus, court: string): number {
  const above = corpus.courts.get(court)?.reviewedBy;
  const system = corpus.courts.get(court)?.system;
  return above === undefined || corpus.courts.get(above)?.system !== system ? 50 : height(corpus, above) - 1;
}
