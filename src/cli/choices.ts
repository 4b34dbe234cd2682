import { didYouMean } from "../input/nearest.ts";
import { within } from "../names.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import type { Provision } from "../rulebook/schema.ts";
import { UsageError } from "./output.ts";

/** @throws {UsageError} naming the nearest word */
export function oneOf(kind: string, word: string, words: readonly string[]): string {
  if (words.includes(word)) return word;
  throw new UsageError(`no ${kind} \`${word}\`${didYouMean(word, words)}; one of ${words.join(", ")}`);
}

export function isClaim({ kind }: Provision): boolean {
  return kind === "offense" || kind === "claim";
}

/**
 * The claims of a family, or the one of that id.
 *
 * @throws {UsageError} where there is none
 */
export function claimsIn(corpus: Corpus, family: string): Provision[] {
  const claims = corpus.provisions.filter(isClaim);
  const found = claims.filter(({ id }) => within(family, id));
  if (found.length === 0)
    throw new UsageError(
      `no claim \`${family}\`${didYouMean(
        family,
        claims.map(({ id }) => id),
      )}`,
    );
  return found;
}
