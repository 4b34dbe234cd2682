import { expect, test } from "vitest";
import type { Fact } from "../../src/facts/schema.ts";
import { factTypes } from "../../src/facts/types.ts";
import type { CaseRecordInput, FactPattern, ShippedFacts } from "../../src/index.ts";

const asked = (fact: Pick<Fact, "name" | "type" | "values"> & { question?: string }): Fact => ({ question: "Was it so?", ...fact });

test("a vocabulary is an interface, sorted by name, each fact under its question", () => {
  const facts = [
    asked({ name: "loss_usd", type: "usd", question: "How much was lost?" }),
    asked({ name: "assent_screen", type: "enum", values: { clickwrap: "A button.", "sign-in-wrap": "A line." } }),
    asked({ name: "filed_date", type: "date" }),
    asked({ name: "computers", type: "count" }),
    asked({ name: "accessed", type: "boolean" }),
  ];
  expect(factTypes(facts, "MyFacts")).toBe(`/** Facts by name, with what may answer them. Generated from the fact files. */
export interface MyFacts {
  /** Was it so? */
  readonly accessed: boolean;
  /** Was it so? */
  readonly assent_screen: "clickwrap" | "sign-in-wrap";
  /** Was it so? */
  readonly computers: number;
  /** Was it so? */
  readonly filed_date: string;
  /** How much was lost? */
  readonly loss_usd: number;
}
`);
  expect(factTypes(facts.toReversed(), "MyFacts")).toBe(factTypes(facts, "MyFacts"));
});

test("a question ends no comment and breaks no line", () => {
  const question = "Was it */ export const broken = 1; /*\n\u2028 so?";
  const lines = factTypes([asked({ name: "accessed", type: "boolean", question })], "MyFacts").split(/[\n\u2028]/);
  expect(lines[2]).toBe("  /** Was it *\\/ export const broken = 1; /* so? */");
});

test("a fact pattern of the shipped facts compiles only where names and values are right", () => {
  const right: FactPattern<ShippedFacts> = { accessed: true, loss_in_any_year_usd: { min: 5000 }, permitted_to_access: null };
  // @ts-expect-error no such fact
  const misspelt: FactPattern<ShippedFacts> = { acessed: true };
  // @ts-expect-error an amount is a number
  const words: FactPattern<ShippedFacts> = { loss_in_any_year_usd: "5000" };
  expect([right, misspelt, words].map((pattern) => Object.keys(pattern).length)).toEqual([3, 1, 1]);
});

test("a case record written as a constant compiles as one", () => {
  const constant = {
    court: "cand",
    parties: { ann: { role: "plaintiff" }, bob: { role: "defendant" } },
    claims: [{ claim: "cfaa.a.2.C", by: ["ann"], against: "bob" }],
    conduct: [{ id: "look", act: "access", period: 2019, operated: ["bob"] }],
    answers: { accessed: [{ value: true, by: "ann" }] },
  } as const satisfies CaseRecordInput;
  // @ts-expect-error: no such act
  const wrong: CaseRecordInput = { conduct: [{ id: "look", act: "acces" }] };
  expect([constant.claims.length, wrong.conduct]).toEqual([1, [{ id: "look", act: "acces" }]]);
});
