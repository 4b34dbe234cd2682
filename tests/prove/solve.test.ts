import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Literal } from "../../src/backends/sat/clauses.ts";
import { solve } from "../../src/backends/sat/solve.ts";

const VARIABLES = 9;
const ENOUGH = { conflicts: 100_000 };

const clauses = fc.array(
  fc.array(
    fc.tuple(fc.integer({ min: 1, max: VARIABLES }), fc.boolean()).map(([variable, sign]) => (sign ? variable : -variable)),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 60 },
);

/** Every choice of truth values, one after another. */
function satisfiable(list: readonly (readonly Literal[])[]): boolean {
  for (let choice = 0; choice < 1 << VARIABLES; choice++)
    if (list.every((clause) => clause.some((literal) => ((choice >> (Math.abs(literal) - 1)) & 1) === (literal > 0 ? 1 : 0)))) return true;
  return false;
}

/** Whether assuming the clause false leads to a contradiction by unit propagation alone: written to be read, not to be fast. */
function follows(clause: readonly Literal[], from: readonly (readonly Literal[])[]): boolean {
  const settled = new Set(clause.map((literal) => -literal));
  for (let changed = true; changed;) {
    changed = false;
    for (const one of from) {
      if (one.some((literal) => settled.has(literal))) continue;
      const open = [...new Set(one)].filter((literal) => !settled.has(-literal));
      if (open.length === 0) return true;
      if (open.length === 1) {
        settled.add(open[0]!);
        changed = true;
      }
    }
  }
  return false;
}

/** So many pigeons in one hole fewer, no two in one. */
function pigeons(count: number): { variables: number; list: Literal[][] } {
  const holes = count - 1;
  const at = (pigeon: number, hole: number) => pigeon * holes + hole + 1;
  const list: Literal[][] = [];
  for (let pigeon = 0; pigeon < count; pigeon++) list.push(Array.from({ length: holes }, (_, hole) => at(pigeon, hole)));
  for (let hole = 0; hole < holes; hole++)
    for (let one = 0; one < count; one++) for (let other = 0; other < one; other++) list.push([-at(one, hole), -at(other, hole)]);
  return { variables: count * holes, list };
}

test("the solver finds what trying every choice finds, and its model satisfies every clause", () => {
  fc.assert(
    fc.property(clauses, (list) => {
      const solution = solve(VARIABLES, list, ENOUGH);
      expect(solution.verdict).toBe(satisfiable(list) ? "satisfiable" : "unsatisfiable");
      if (solution.verdict === "satisfiable") expect(list.every((clause) => clause.some(solution.isTrue))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("every clause that it learns follows from those before it, down to the empty one", () => {
  const { variables, list } = pigeons(6);
  const known: (readonly Literal[])[] = [...list];
  const learned = (clause: readonly Literal[]) => {
    expect(follows(clause, known)).toBe(true);
    known.push([...clause]);
  };
  expect(solve(variables, list, { ...ENOUGH, learned }).verdict).toBe("unsatisfiable");
  expect(known.length).toBeGreaterThan(list.length + 10);
  expect(known.at(-1)).toEqual([]);
});

test("the check of learned clauses notices one that does not follow", () => {
  expect(follows([1], [[1, 2]])).toBe(false);
  expect(
    follows(
      [1],
      [
        [1, 2],
        [1, -2],
      ],
    ),
  ).toBe(true);
});

test("it gives up after the conflicts it is allowed, and never says more than it knows", () => {
  const { variables, list } = pigeons(8);
  expect(solve(variables, list, { conflicts: 10 })).toEqual({ verdict: "not-decided", conflicts: 10 });
  expect(solve(variables, list, { conflicts: 10 })).toEqual(solve(variables, list, { conflicts: 10 }));
});

test("the same clauses take the same steps", () => {
  const { variables, list } = pigeons(7);
  const once = solve(variables, list, ENOUGH);
  expect(once).toEqual(solve(variables, list, ENOUGH));
  expect(once.verdict).toBe("unsatisfiable");
});
