/** A function of the answers to some facts, by number; the same number is the same function. */
export type Node = number;

/** How two values become one. What is absorbing decides alone; what is neutral leaves the other as it is. */
export interface Joining<V> {
  readonly of: (first: V, second: V) => V;
  readonly absorbing?: V;
  readonly neutral?: V;
}

/** More nodes than the budget: the question is left undecided, never guessed at. */
export class BudgetError extends Error {
  override readonly name = "BudgetError";
}

/** Enough for any rulebook that people write; a diagram of this size takes some tenths of a second. */
const MOST_NODES = 50_000;

interface Choice<V> {
  readonly place: number;
  readonly branches: readonly Node[];
  readonly value?: V;
}

/**
 * Ordered decision diagrams with a branch for each answer: at each place one fact, the places ascending, at the ends a value.
 * Equal parts are one node and a choice that makes no difference is none, so that a fact stands in a diagram just where it matters.
 *
 * @throws {BudgetError} from every method that makes nodes
 */
export class Diagrams<V extends string | number> {
  readonly #nodes: Choice<V>[] = [];
  readonly #ends = new Map<V, Node>();
  readonly #choices = new Map<string, Node>();
  readonly #joined = new Map<Joining<V>, Map<number, Node>>();

  constructor(readonly budget: number = MOST_NODES) {}

  end(value: V): Node {
    return this.#ends.get(value) ?? this.#made(this.#ends, value, { place: Infinity, branches: [], value });
  }

  choice(place: number, branches: readonly Node[]): Node {
    if (branches.every((branch) => branch === branches[0])) return branches[0]!;
    const key = `${place}:${branches.join()}`;
    return this.#choices.get(key) ?? this.#made(this.#choices, key, { place, branches });
  }

  #made<K>(table: Map<K, Node>, key: K, choice: Choice<V>): Node {
    const node = this.#nodes.length;
    if (node >= this.budget) throw new BudgetError(`more than ${this.budget} nodes`);
    this.#nodes.push(choice);
    table.set(key, node);
    return node;
  }

  /** The value at an end; of a choice, none. */
  valueOf(node: Node): V | undefined {
    return this.#nodes[node]!.value;
  }

  placeOf(node: Node): number {
    return this.#nodes[node]!.place;
  }

  branchesOf(node: Node): readonly Node[] {
    return this.#nodes[node]!.branches;
  }

  join(first: Node, second: Node, joining: Joining<V>): Node {
    const known = this.#joined.get(joining) ?? new Map<number, Node>();
    this.#joined.set(joining, known);
    const join = (a: Node, b: Node): Node => {
      const [left, right] = [this.#nodes[a]!, this.#nodes[b]!];
      if (left.value !== undefined) {
        if (left.value === joining.absorbing) return a;
        if (left.value === joining.neutral) return b;
      }
      if (right.value !== undefined) {
        if (right.value === joining.absorbing) return b;
        if (right.value === joining.neutral) return a;
        if (left.value !== undefined) return this.end(joining.of(left.value, right.value));
      }
      const key = a * this.budget + b;
      let node = known.get(key);
      if (node === undefined) {
        const place = Math.min(left.place, right.place);
        const { branches } = left.place === place ? left : right;
        node = this.choice(
          place,
          branches.map((_, at) => join(left.place === place ? left.branches[at]! : a, right.place === place ? right.branches[at]! : b)),
        );
        known.set(key, node);
      }
      return node;
    };
    return join(first, second);
  }

  /** The same function with each end's value replaced. */
  map<W extends string | number>(node: Node, change: (value: V) => W, into: Diagrams<W>): Node {
    const done = new Map<Node, Node>();
    const visit = (at: Node): Node => {
      let made = done.get(at);
      if (made === undefined) {
        const { place, branches, value } = this.#nodes[at]!;
        made = value !== undefined ? into.end(change(value)) : into.choice(place, branches.map(visit));
        done.set(at, made);
      }
      return made;
    };
    return visit(node);
  }

  /** What is left once the fact at a place is answered. */
  answered(node: Node, place: number, answer: number): Node {
    const done = new Map<Node, Node>();
    const visit = (at: Node): Node => {
      const { place: here, branches } = this.#nodes[at]!;
      if (here > place) return at;
      if (here === place) return branches[answer]!;
      let made = done.get(at);
      if (made === undefined) {
        made = this.choice(here, branches.map(visit));
        done.set(at, made);
      }
      return made;
    };
    return visit(node);
  }

  /** The places that the function depends on, ascending, and no others. */
  placesIn(node: Node): number[] {
    const places = new Set<number>();
    const seen = new Set<Node>();
    const visit = (at: Node): void => {
      if (seen.has(at)) return;
      seen.add(at);
      const { place, branches } = this.#nodes[at]!;
      if (branches.length > 0) places.add(place);
      branches.forEach(visit);
    };
    visit(node);
    return [...places].sort((a, b) => a - b);
  }

  /** Every value that it takes. */
  valuesOf(node: Node): Set<V> {
    const values = new Set<V>();
    const seen = new Set<Node>();
    const visit = (at: Node): void => {
      if (seen.has(at)) return;
      seen.add(at);
      const { branches, value } = this.#nodes[at]!;
      if (value !== undefined) values.add(value);
      branches.forEach(visit);
    };
    visit(node);
    return values;
  }
}
