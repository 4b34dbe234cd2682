import type { FactPattern, Written } from "../facts/value.ts";
import type { Interval } from "../quantities.ts";
import { boundsOf, type FactAnswers } from "./answers.ts";
import { Diagrams, type Joining, type Node } from "./diagram.ts";

/** Answers to the fact at a place, from the first to the last of those that it tells apart. */
interface Answering {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** The least number of facts that have to be answered, and in how many ways. */
interface Least {
  readonly size: number;
  readonly ways: readonly (readonly Answering[])[];
}

const NEVER: Least = { size: Infinity, ways: [] };
const DONE: Least = { size: 0, ways: [[]] };
const BOTH: Joining<0 | 1> = { of: (a, b) => (a && b ? 1 : 0), absorbing: 0, neutral: 1 };

/** More ways than anybody reads: the first are listed, those of the facts that come first in the text. */
export const MOST_WAYS = 100;

/**
 * The smallest sets of answers after which a function has a value whatever the other facts are: of sets with the fewest facts all, up to
 * {@link MOST_WAYS}, and for an amount the widest bounds.
 */
export function smallestAnswers<V extends string>(
  diagrams: Diagrams<V>,
  node: Node,
  value: V,
  open: readonly FactAnswers[],
): readonly FactPattern[] {
  const reached = new Diagrams<0 | 1>(diagrams.budget);
  const known = new Map<Node, Least>();
  const least = (at: Node): Least => {
    const end = reached.valueOf(at);
    if (end !== undefined) return end === 1 ? DONE : NEVER;
    let found = known.get(at);
    if (found === undefined) {
      const place = reached.placeOf(at);
      const branches = reached.branchesOf(at);
      const options = [least(branches.reduce((a, b) => reached.join(a, b, BOTH)))];
      for (const [first, last] of runsOf(open[place]!)) {
        const rest = least(branches.slice(first, last + 1).reduce((a, b) => reached.join(a, b, BOTH)));
        options.push({ size: rest.size + 1, ways: rest.ways.map((way) => [{ place, first, last }, ...way]) });
      }
      const size = Math.min(...options.map((option) => option.size));
      found = size === Infinity ? NEVER : { size, ways: widest(options.flatMap((option) => (option.size === size ? option.ways : []))) };
      known.set(at, found);
    }
    return found;
  };
  const root = diagrams.map(node, (end) => (end === value ? 1 : 0), reached);
  return least(root)
    .ways.toSorted(byPlace)
    .flatMap((way) => writtenWays(way, open))
    .slice(0, MOST_WAYS);
}

/** Single answers; of a quantity, all that lie side by side short of every one. */
function runsOf({ fact, answers }: FactAnswers): [number, number][] {
  const quantity = fact.type !== "boolean" && fact.type !== "enum";
  return answers.flatMap((_, first) =>
    answers.flatMap((__, last): [number, number][] =>
      last < first || (last > first && !quantity) || last - first === answers.length - 1 ? [] : [[first, last]],
    ),
  );
}

/** Ways that no other of the same facts contains. */
function widest(ways: Least["ways"]): Least["ways"] {
  const contains = (wide: readonly Answering[], way: readonly Answering[]) =>
    wide.length === way.length &&
    wide.every(({ place, first, last }, at) => place === way[at]!.place && first <= way[at]!.first && way[at]!.last <= last);
  const ranged = ways.filter((way) => !ways.some((wide) => wide !== way && contains(wide, way)));
  return ranged.toSorted(byPlace).slice(0, MOST_WAYS);
}

function byPlace(first: readonly Answering[], second: readonly Answering[]): number {
  for (const [at, one] of first.entries()) {
    const other = second[at];
    if (other === undefined) return 1;
    const order = one.place - other.place || one.first - other.first || one.last - other.last;
    if (order !== 0) return order;
  }
  return first.length - second.length;
}

/** As people write them: one pattern for each word of an enum that comes to the same. */
function writtenWays(way: readonly Answering[], open: readonly FactAnswers[]): FactPattern[] {
  let patterns: Record<string, Written>[] = [{}];
  for (const { place, first, last } of way) {
    const { fact, answers } = open[place]!;
    const values =
      fact.type === "boolean" || fact.type === "enum"
        ? answers[first]!.written
        : [boundsOf(fact.type, { low: (answers[first]!.known as Interval).low, high: (answers[last]!.known as Interval).high })];
    patterns = patterns.flatMap((pattern) => values.map((value) => ({ ...pattern, [fact.name]: value })));
  }
  return patterns;
}
