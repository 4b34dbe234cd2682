import { describe, expect, test } from "vitest";
import { all, any, not, settledBy, type Truth } from "../src/truth.ts";

const [E, R, U] = ["established", "refuted", "undetermined"] as const;

describe("a negation", () => {
  test.each([
    [E, R],
    [R, E],
    [U, U],
  ] as const)("of %s is %s", (truth, negated) => {
    expect(not(truth)).toBe(negated);
  });
});

const pairs: [Truth, Truth, Truth, Truth, Truth][] = [
  //  a  b  all any settledBy
  [E, E, E, E, E],
  [E, R, R, E, E],
  [E, U, U, E, E],
  [R, E, R, E, R],
  [R, R, R, R, U],
  [R, U, R, U, U],
  [U, E, U, E, R],
  [U, R, R, U, U],
  [U, U, U, U, U],
];

describe.each(pairs)("of %s and %s", (a, b, both, either, settled) => {
  test(`all are ${both}`, () => {
    expect(all([a, b])).toBe(both);
  });
  test(`any is ${either}`, () => {
    expect(any([a, b])).toBe(either);
  });
  test(`the first establishing and the second refuting, a term is ${settled}`, () => {
    expect(settledBy(a, b)).toBe(settled);
  });
});

test("one refuted part refutes all of them, however many are open", () => {
  expect(all([U, E, U, R, U])).toBe(R);
});
test("one established part establishes any of them, however many are open", () => {
  expect(any([U, R, U, E, U])).toBe(E);
});
