import { distance } from "fastest-levenshtein";

/** Longer names are not typing mistakes, and comparing them would cost their length squared. */
const LONGEST = 100;

/** The candidate that was probably meant: at most a third of the name's letters differ. Of several, the first by code unit. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > least) continue;
    const differ = distance(name, candidate);
    if (differ < least || (differ === least && (best === undefined || candidate < best))) {
      best = candidate;
      least = differ;
    }
  }
  return best;
}

/** The end of a message about an unknown name: "; did you mean `x`", or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const meant = nearest(name, candidates);
  return meant === undefined ? "" : `; did you mean \`${meant}\``;
}
