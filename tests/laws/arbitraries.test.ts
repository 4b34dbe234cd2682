import * as fc from "fast-check";
import { expect, test } from "vitest";
import { STAGES } from "../../src/record/schema.ts";
import { caseRecords, factPatterns, stages } from "../../src/testing/index.ts";
import { folder, rulebookOf } from "./builders.ts";

const what = {
  facts: ["entered", "warned", "loss_usd", "n_trees", "on_notice"],
  provisions: [
    {
      id: "law.a.1",
      kind: "offense" as const,
      elements: {
        entered: { fact: "entered" },
        loss: { fact: "loss_usd", operator: "greaterThanInclusive" as const, value: 5000 },
        late: { fact: "on_notice", operator: "greaterThan" as const, value: "2020-02-29" },
      },
    },
  ],
};
const rulebook = rulebookOf(what);
const found = <T>(tried: fc.Arbitrary<T>, holds: (one: T) => boolean) =>
  fc.check(fc.property(tried, holds), { seed: 1, numRuns: 2000 }).counterexample?.[0];

test("a fact pattern shrinks to the one fact that matters", () => {
  expect(found(factPatterns(rulebook), (facts) => facts["warned"] !== true)).toEqual({ warned: true });
});

test("an amount falls on a threshold and beside it, a day likewise", () => {
  for (const loss of [5000, 4999.99, 5000.01]) expect(found(factPatterns(rulebook), (facts) => facts["loss_usd"] !== loss)).toBeDefined();
  for (const day of ["2020-02-29", "2020-03-01", "2020-03-02"])
    expect(found(factPatterns(rulebook), (facts) => facts["on_notice"] !== day)).toBeDefined();
});

test("a case record has conduct with control, and shrinks to little more than what matters", () => {
  const record = found(caseRecords(folder(what)), ({ conduct = [] }) => !JSON.stringify(conduct).includes('"directed":"bob"'));
  const steps = record!.conduct as readonly object[] | { readonly items: readonly object[] };
  expect("items" in steps ? steps.items : steps).toHaveLength(1);
  expect(record!.answers).toEqual({});
});

test("every stage comes up", () => {
  expect(new Set(fc.sample(stages, { numRuns: 500, seed: 1 }))).toEqual(new Set(STAGES));
});
