import type { Literal } from "./clauses.ts";

/** Whether some choice of truth values makes every clause true. */
export type Solution =
  | { readonly verdict: "satisfiable"; readonly conflicts: number; readonly isTrue: (literal: Literal) => boolean }
  | { readonly verdict: "unsatisfiable"; readonly conflicts: number }
  | { readonly verdict: "not-decided"; readonly conflicts: number };

export interface Solving {
  /** After so many conflicts it gives up: a count, not a time, so that it gives up at the same place everywhere. */
  readonly conflicts: number;
  /** Told each clause that was learned, which follows from those before it by unit propagation; the empty one ends a refutation. */
  readonly learned?: ((clause: readonly Literal[]) => void) | undefined;
}

const RESTART_AFTER = 64;

/** Conflict-driven clause learning. The same clauses give the same answer and the same model, in the same number of steps. */
export function solve(variables: number, clauses: Iterable<readonly Literal[]>, { conflicts: budget, learned }: Solving): Solution {
  const search = new Search(variables);
  let conflicts = 0;
  const refuted = (): Solution => {
    learned?.([]);
    return { verdict: "unsatisfiable", conflicts };
  };
  for (const clause of clauses) if (!search.take(clause)) return refuted();
  for (let sinceRestart = 0; ;) {
    const conflict = search.propagate();
    if (conflict === undefined) {
      if (sinceRestart >= RESTART_AFTER) {
        search.backTo(0);
        sinceRestart = 0;
      } else if (!search.decide()) {
        const { values } = search;
        return { verdict: "satisfiable", conflicts, isTrue: (literal) => values[Math.abs(literal)] === Math.sign(literal) };
      }
      continue;
    }
    if (search.level === 0) return refuted();
    if (conflicts >= budget) return { verdict: "not-decided", conflicts };
    conflicts += 1;
    sinceRestart += 1;
    const { clause, level } = search.analyze(conflict);
    learned?.(clause);
    search.backTo(level);
    search.learn(clause);
  }
}

type Clause = Literal[];

/** The state of a search: what is assigned, since when, and because of which clause. */
class Search {
  /** By variable: 1 true, -1 false, 0 open. */
  readonly values: Int8Array;
  readonly #levels: Int32Array;
  readonly #reasons: (Clause | undefined)[] = [];
  readonly #trail: Literal[] = [];
  readonly #levelStarts: number[] = [];
  #propagated = 0;
  /** By literal, the clauses that it is watched in: each clause watches its first two. */
  readonly #watches: Clause[][];
  /** What a variable was last, and would be again. */
  readonly #phases: Int8Array;
  /** When a variable last had a part in a conflict. The latest is decided first. */
  readonly #bumped: Int32Array;
  #bumps = 0;

  constructor(variables: number) {
    this.values = new Int8Array(variables + 1);
    this.#levels = new Int32Array(variables + 1);
    this.#phases = new Int8Array(variables + 1).fill(-1);
    this.#bumped = new Int32Array(variables + 1);
    this.#watches = Array.from({ length: 2 * variables + 2 }, () => []);
  }

  get level(): number {
    return this.#levelStarts.length;
  }

  /** Takes in a clause before the search; false where it contradicts what is already settled. */
  take(literals: readonly Literal[]): boolean {
    const clause = [...new Set(literals)];
    if (clause.some((literal) => clause.includes(-literal) || this.#value(literal) > 0)) return true;
    const open = clause.filter((literal) => this.#value(literal) === 0);
    if (open.length === 0) return false;
    if (open.length === 1) {
      this.#assign(open[0]!, undefined);
      return this.propagate() === undefined;
    }
    this.#watch(open);
    return true;
  }

  /** Everything that follows from what is assigned; a clause that is false, where there is one. */
  propagate(): Clause | undefined {
    while (this.#propagated < this.#trail.length) {
      const falsified = -this.#trail[this.#propagated++]!;
      const watching = this.#watches[index(falsified)]!;
      let kept = 0;
      for (let i = 0; i < watching.length; i++) {
        const clause = watching[i]!;
        if (clause[0] === falsified) [clause[0], clause[1]] = [clause[1]!, falsified];
        const other = clause[0]!;
        if (this.#value(other) <= 0) {
          const next = this.#unfalsified(clause);
          if (next > 0) {
            [clause[1], clause[next]] = [clause[next]!, falsified];
            this.#watches[index(clause[1])]!.push(clause);
            continue;
          }
        }
        watching[kept++] = clause;
        if (this.#value(other) > 0) continue;
        if (this.#value(other) < 0) {
          while (++i < watching.length) watching[kept++] = watching[i]!;
          watching.length = kept;
          return clause;
        }
        this.#assign(other, clause);
      }
      watching.length = kept;
    }
    return undefined;
  }

  /** Assigns one more variable; false where none is open. */
  decide(): boolean {
    let chosen = 0;
    for (let variable = 1; variable < this.values.length; variable++)
      if (this.values[variable] === 0 && (chosen === 0 || this.#bumped[variable]! > this.#bumped[chosen]!)) chosen = variable;
    if (chosen === 0) return false;
    this.#levelStarts.push(this.#trail.length);
    this.#assign(this.#phases[chosen]! * chosen, undefined);
    return true;
  }

  /** The clause that the conflict teaches, its own literal first, and the level at which that one follows from the others. */
  analyze(conflict: Clause): { clause: Clause; level: number } {
    const seen = new Set<number>();
    const others: Literal[] = [];
    this.#bumps += 1;
    let open = 0;
    const take = (literals: readonly Literal[]) => {
      for (const literal of literals) {
        const variable = Math.abs(literal);
        if (seen.has(variable) || this.#levels[variable] === 0) continue;
        seen.add(variable);
        this.#bumped[variable] = this.#bumps;
        if (this.#levels[variable] === this.level) open += 1;
        else others.push(literal);
      }
    };
    take(conflict);
    let at = this.#trail.length;
    for (;;) {
      const literal = this.#trail[--at]!;
      if (!seen.has(Math.abs(literal))) continue;
      open -= 1;
      if (open === 0) {
        others.sort((a, b) => this.#levels[Math.abs(b)]! - this.#levels[Math.abs(a)]!);
        return { clause: [-literal, ...others], level: others.length === 0 ? 0 : this.#levels[Math.abs(others[0]!)]! };
      }
      take(this.#reasons[Math.abs(literal)]!);
    }
  }

  learn(clause: Clause): void {
    if (clause.length > 1) this.#watch(clause);
    this.#assign(clause[0]!, clause);
  }

  backTo(level: number): void {
    if (level >= this.level) return;
    for (const literal of this.#trail.splice(this.#levelStarts[level]!)) {
      const variable = Math.abs(literal);
      this.#phases[variable] = this.values[variable]!;
      this.values[variable] = 0;
      this.#reasons[variable] = undefined;
    }
    this.#levelStarts.length = level;
    this.#propagated = this.#trail.length;
  }

  /** More than 0 where it is true, less where it is false. */
  #value(literal: Literal): number {
    return this.values[Math.abs(literal)]! * Math.sign(literal);
  }

  #assign(literal: Literal, reason: Clause | undefined): void {
    const variable = Math.abs(literal);
    this.values[variable] = Math.sign(literal);
    this.#levels[variable] = this.level;
    this.#reasons[variable] = reason;
    this.#trail.push(literal);
  }

  #watch(clause: Clause): void {
    this.#watches[index(clause[0]!)]!.push(clause);
    this.#watches[index(clause[1]!)]!.push(clause);
  }

  /** Where, behind its two watched literals, a clause has one that is not false. */
  #unfalsified(clause: Clause): number {
    for (let at = 2; at < clause.length; at++) if (this.#value(clause[at]!) >= 0) return at;
    return 0;
  }
}

function index(literal: Literal): number {
  return literal > 0 ? 2 * literal : -2 * literal + 1;
}
