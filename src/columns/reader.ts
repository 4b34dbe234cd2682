import { CaseRecordError } from "../errors.ts";
import { isPlanes, type Column, type DeclaredFact } from "./column.ts";
import { feedOf, type Feed } from "./feed.ts";
import { CHUNK, type Machine } from "./machine.ts";
import { wrongValues } from "./wrong-values.ts";

/** Reads the columns of a batch into a machine's planes, chunk by chunk, and remembers which had wrong values. Their form has been checked. */
export class Reader {
  /** Whether the planes are in the order of the cases: so they stay where every column is planes. */
  readonly isOrdered: boolean;
  readonly #feeds: readonly { readonly fact: DeclaredFact; readonly column: Column; readonly feed: Feed }[];
  readonly #wrong = new Set<DeclaredFact>();

  constructor(
    machine: Machine,
    facts: ReadonlyMap<string, DeclaredFact>,
    columns: Readonly<Record<string, Column | undefined>>,
    readonly length: number,
  ) {
    const given = Object.entries(columns).flatMap(([name, column]) => (column === undefined ? [] : [{ fact: facts.get(name)!, column }]));
    this.isOrdered = given.every(({ column }) => isPlanes(column));
    this.#feeds = given.map(({ fact, column }) => ({ fact, column, feed: feedOf(machine, fact, column, this.isOrdered) }));
    const spoken = new Set(given.map(({ fact }) => fact.name));
    machine.forget((fact) => !spoken.has(fact));
  }

  /** The chunk of planes takes the cases from `start`. */
  read(chunk: number, start: number): void {
    const end = Math.min(start + CHUNK, this.length);
    for (const { fact, feed } of this.#feeds) if (feed(chunk, start, end)) this.#wrong.add(fact);
  }

  /** @throws {CaseRecordError} with an issue for each column that had a value its fact may not have */
  finish(): void {
    const issues = this.#feeds
      .filter(({ fact }) => this.#wrong.has(fact))
      .map(({ fact, column }) => wrongValues(fact, column, this.length));
    this.#wrong.clear();
    if (issues.length > 0) throw new CaseRecordError(issues);
  }
}
