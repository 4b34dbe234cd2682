import type { Corpus, Rules } from "../rulebook/corpus.ts";
import { changesWithin, inForce, readingName } from "../rulebook/in-force.ts";
import { link } from "../rulebook/link.ts";
import type { Rulebook } from "../rulebook/linked.ts";
import type { Provision } from "../rulebook/schema.ts";
import type { Choice } from "./finding.ts";

/** One rulebook, how it was chosen, and the text that stands in it for each id. */
export interface Place {
  readonly choice: Choice;
  readonly rulebook: Rulebook;
  readonly texts: ReadonlyMap<string, Provision>;
  /** By id, the names of the readings among which nothing binds here. */
  readonly rivals: ReadonlyMap<string, readonly string[]>;
}

/**
 * Choices of law that between them take every text and every construction: the law to date, each day on which a text changed, each court,
 * the day and court of each construction and each decided case, and each reading in turn. Those that give the same rulebook are one; the law to date is first.
 */
export function placesOf(rules: Rules<unknown>, corpus: Corpus): Place[] {
  const rulings = corpus.precedents.flatMap(({ cases }) => cases.filter(({ held }) => held.endsWith("-as-law")));
  const constructions = corpus.provisions.filter(({ court }) => court !== undefined);
  const choices: Choice[] = [
    {},
    ...["0001-01-01", ...changesWithin(corpus, "0001-01-01", "9999-12-31")].map((conduct) => ({ conduct })),
    ...[...corpus.courts.keys()].map((court) => ({ court })),
    ...[...constructions, ...rulings].map(({ court, decided }) => ({ conduct: decided, decided, court })),
    ...constructions.map((construction) => ({ readings: { [construction.id]: readingName(construction) } })),
    // A reading that binds nobody, and no longer stands: as it was when it did.
    ...constructions.map((construction) => ({
      conduct: construction.decided,
      decided: construction.decided,
      court: construction.court,
      readings: { [construction.id]: readingName(construction) },
    })),
  ];
  const places = new Map<Rulebook, Place>();
  for (const choice of choices) {
    const { conduct, decided = corpus.about.asOf, court, readings = {} } = choice;
    const { periods } = link(rules as Rules, {
      ...choice,
      conduct: conduct === undefined ? undefined : { from: conduct, to: conduct },
    });
    const [{ rulebook, from, rivals }] = periods as [(typeof periods)[number]];
    if (places.has(rulebook)) continue;
    const chosen = inForce(corpus, from, { decided, court }, readings);
    places.set(rulebook, {
      choice,
      rulebook,
      texts: new Map([...chosen].map(([id, { provision }]) => [id, provision])),
      rivals: new Map([...rivals].map(([id, readings]) => [id, readings.map(({ reading }) => reading)])),
    });
  }
  return [...places.values()];
}
