import type { Diagrams, Node } from "./diagram.ts";
import { MOST_WAYS } from "./smallest.ts";

/** A fact that is otherwise: its place, and which of its states it is in. */
export interface Otherwise {
  readonly place: number;
  readonly state: number;
}

interface Nearest {
  readonly size: number;
  readonly ways: readonly (readonly Otherwise[])[];
}

const NEVER: Nearest = { size: Infinity, ways: [] };

/**
 * Every way, of the fewest facts, in which the function takes one of some values when those facts are otherwise and all others stay as
 * they are. The first branch of each choice is the fact as it is. The first {@link MOST_WAYS} are listed.
 *
 * @param may whether a fact may be in this state
 */
export function nearestWays<V extends string | number>(
  diagrams: Diagrams<V>,
  root: Node,
  reached: (value: V) => boolean,
  may: (place: number, state: number) => boolean = () => true,
): readonly (readonly Otherwise[])[] {
  const known = new Map<Node, Nearest>();
  const nearest = (node: Node): Nearest => {
    let found = known.get(node);
    if (found === undefined) {
      const value = diagrams.valueOf(node);
      found = value === undefined ? among(node) : reached(value) ? { size: 0, ways: [[]] } : NEVER;
      known.set(node, found);
    }
    return found;
  };
  const among = (node: Node): Nearest => {
    const place = diagrams.placeOf(node);
    const options = diagrams.branchesOf(node).map((branch, at): Nearest => {
      if (at === 0) return nearest(branch);
      if (!may(place, at - 1)) return NEVER;
      const { size, ways } = nearest(branch);
      return { size: size + 1, ways: ways.map((way) => [{ place, state: at - 1 }, ...way]) };
    });
    const size = Math.min(...options.map((option) => option.size));
    if (size === Infinity) return NEVER;
    const ways = options.flatMap((option) => (option.size === size ? option.ways : []));
    return { size, ways: ways.slice(0, MOST_WAYS) };
  };
  return nearest(root).ways;
}
