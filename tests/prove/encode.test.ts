import { describe, expect, test } from "vitest";
import { Clauses, type Literal } from "../../src/backends/sat/clauses.ts";
import { patternOf } from "../../src/backends/sat/decode.ts";
import { FactVariables, literalsOf, type Pair, type Patterns } from "../../src/backends/sat/encode.ts";
import { solve } from "../../src/backends/sat/solve.ts";
import { truthsIn } from "../../src/evaluate.ts";
import { readPattern } from "../../src/facts/value.ts";
import { valueOf } from "../../src/interpret.ts";
import type { FactDeclaration, LinkedFormula } from "../../src/rulebook/linked.ts";
import type { Truth } from "../../src/truth.ts";

const declared = (name: string, type: FactDeclaration["type"], values: string[] = []): [string, FactDeclaration] => [
  name,
  { name, type, values, question: "?" },
];
const facts = new Map([
  declared("a", "boolean"),
  declared("b", "boolean"),
  declared("word", "enum", ["red", "green", "blue"]),
  declared("cost", "usd"),
  declared("day", "date"),
]);
const holds = (fact: string): LinkedFormula => ({ form: "holds", fact });
const atLeast = (fact: string, threshold: number): LinkedFormula => ({ form: "atLeast", fact, threshold });
const [a, b] = [holds("a"), holds("b")];

/** Every model, told apart by these literals. */
function modelsOf(clauses: Clauses, literals: readonly Literal[], found: (isTrue: (literal: Literal) => boolean) => void): number {
  for (let count = 0; ; count++) {
    const solution = solve(clauses.variables, clauses.list, { conflicts: 10_000 });
    if (solution.verdict !== "satisfiable") return count;
    found(solution.isTrue);
    clauses.add(...literals.map((literal) => (solution.isTrue(literal) ? -literal : literal)));
  }
}

function truthIn({ established, refuted }: Pair, isTrue: (literal: Literal) => boolean): Truth | "both" {
  if (isTrue(established)) return isTrue(refuted) ? "both" : "established";
  return isTrue(refuted) ? "refuted" : "undetermined";
}

// How many answers the formulas can tell apart: of an amount, three thresholds leave four places; two ends lie in them, or one or both are open.
const cases: { what: string; formulas: LinkedFormula[]; partial: number; complete: number }[] = [
  { what: "a yes/no fact", formulas: [a, { form: "not", part: a }], partial: 3, complete: 2 },
  {
    what: "all and any",
    formulas: [
      { form: "all", parts: [a, b] },
      { form: "any", parts: [a, b] },
    ],
    partial: 9,
    complete: 4,
  },
  { what: "what cases settle", formulas: [{ form: "settledBy", establishing: a, refuting: b }], partial: 9, complete: 4 },
  {
    what: "a choice of words",
    formulas: [
      { form: "oneOf", fact: "word", values: ["red"] },
      { form: "oneOf", fact: "word", values: ["red", "green"] },
    ],
    partial: 4,
    complete: 3,
  },
  { what: "thresholds of an amount", formulas: [500, 100, 300].map((at) => atLeast("cost", at)), partial: 10, complete: 4 },
  { what: "thresholds of a date", formulas: [18_000, 19_000].map((at) => atLeast("day", at)), partial: 6, complete: 3 },
  { what: "an amount of nothing", formulas: [atLeast("cost", 0), atLeast("cost", 100)], partial: 5, complete: 2 },
];

describe.each(["partial", "complete"] satisfies Patterns[])("over %s patterns", (patterns) => {
  test.each(cases)("$what: each model is a pattern of facts with the same truths, and each pattern a model", ({ formulas, ...counts }) => {
    const clauses = new Clauses();
    const variables = new FactVariables(clauses, facts, patterns);
    const by = literalsOf(variables);
    const pairs = formulas.map((formula) => valueOf(formula, by, new Map<string, Pair>()));
    const literals = [...facts.keys()].flatMap((fact) => variables.answersTo(fact));
    const count = modelsOf(clauses, literals, (isTrue) => {
      const pattern = patternOf(variables, isTrue);
      const meant = truthsIn(readPattern(facts, pattern));
      const truths = formulas.map((formula) => valueOf(formula, meant, new Map<string, Truth>()));
      expect(
        pairs.map((pair) => truthIn(pair, isTrue)),
        JSON.stringify(pattern),
      ).toEqual(truths);
    });
    expect(count).toBe(counts[patterns]);
  });
});

test("what is asked for twice is one variable", () => {
  const clauses = new Clauses();
  const [x, y] = [clauses.fresh(), clauses.fresh()];
  expect(clauses.and([x, y])).toBe(clauses.and([y, x, y]));
  expect(clauses.or([-x, -y])).toBe(-clauses.and([x, y]));
  expect(clauses.and([x, -x])).toBe(-clauses.and([]));
});
