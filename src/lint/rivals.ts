import type { Corpus, Rules } from "../rulebook/corpus.ts";
import { readingName } from "../rulebook/in-force.ts";
import { link } from "../rulebook/link.ts";
import type { Rulebook } from "../rulebook/linked.ts";
import { exampleOf } from "./examples.ts";
import type { Place } from "./places.ts";
import { Space } from "./space.ts";
import type { Found } from "./texts.ts";

/** Readings of one term that come to the same on all facts, whatever is taken of the others: a choice that chooses nothing. */
export function agreeingReadings(rules: Rules<unknown>, corpus: Corpus, { rulebook, texts, rivals }: Place, giveUp: () => void): Found[] {
  const { asOf } = corpus.about;
  const found: Found[] = [];
  for (const id of texts.keys()) {
    const live = corpus.provisions.filter(
      (one) => one.id === id && one.court !== undefined && one.decided! <= asOf && (one.until === undefined || asOf < one.until),
    );
    const names = [...new Set([...(rivals.get(id) ?? []), ...live.map(readingName)])];
    names.forEach((name, index) => {
      for (const other of names.slice(index + 1)) {
        const under = (readings: Record<string, string>): Rulebook => link(rules as Rules, { readings }).periods[0]!.rulebook;
        const elsewhere = [{}, ...others(rivals, id)];
        const [one, two] = [name, other].map((reading) => elsewhere.map((chosen) => under({ ...chosen, [id]: reading }))) as [
          Rulebook[],
          Rulebook[],
        ];
        const space = new Space(rulebook, "partial", giveUp);
        const differ = one.some((first, at) => space.ask(space.differing(space.at(id, first), space.at(id, two[at]))).possible);
        if (differ) continue;
        const answer = space.ask(space.at(id, one[0]).established);
        found.push({
          kind: "readings-agree",
          addresses: [id],
          says: `the readings \`${name}\` and \`${other}\` have the same truth on all facts`,
          ...(answer.possible && answer.facts && { example: exampleOf(one[0]!, answer.facts, [id]) }),
        });
      }
    });
  }
  return found;
}

/** Each reading of every other open term, one at a time: what a term refers to may be open too. */
function others(rivals: Place["rivals"], id: string): Record<string, string>[] {
  return [...rivals].flatMap(([other, names]) => (other === id ? [] : names.map((name) => ({ [other]: name }))));
}
