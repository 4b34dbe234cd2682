/** A variable's number, from 1; its negative says that the variable is false. */
export type Literal = number;

/** The variable that is always true. */
export const TRUE: Literal = 1;
export const FALSE: Literal = -1;

/**
 * A formula as a list of clauses, each a list of literals of which one must be true. What is asked for twice is one variable, so that
 * definitions shared by many provisions, or by two texts of one, stand here once.
 */
export class Clauses {
  variables = 1;
  readonly list: (readonly Literal[])[] = [[TRUE]];
  readonly #conjunctions = new Map<string, Literal>();

  fresh(): Literal {
    return ++this.variables;
  }

  add(...clause: readonly Literal[]): void {
    this.list.push(clause);
  }

  /** A literal that is true where all of these are. */
  and(parts: readonly Literal[]): Literal {
    const distinct = [...new Set(parts)].filter((part) => part !== TRUE).sort((a, b) => a - b);
    if (distinct.some((part) => part === FALSE || distinct.includes(-part))) return FALSE;
    if (distinct.length < 2) return distinct[0] ?? TRUE;
    const key = distinct.join();
    let whole = this.#conjunctions.get(key);
    if (whole === undefined) {
      whole = this.fresh();
      this.#conjunctions.set(key, whole);
      for (const part of distinct) this.add(-whole, part);
      this.add(whole, ...distinct.map((part) => -part));
    }
    return whole;
  }

  /** A literal that is true where one of these is. */
  or(parts: readonly Literal[]): Literal {
    return -this.and(parts.map((part) => -part));
  }
}
