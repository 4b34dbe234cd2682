import { describe, expect, test } from "vitest";
import { CaseRecordError } from "../src/errors.ts";
import { evaluate } from "../src/evaluate.ts";
import type { FactPattern } from "../src/facts/value.ts";
import type { Formula, Operator } from "../src/rulebook/schema.ts";
import type { Truth } from "../src/truth.ts";
import { rulebookOf } from "./laws/builders.ts";

const facts = [
  "entered",
  "permitted",
  "loss_usd",
  "n_computers",
  "on_notice",
  { name: "screen", type: "enum" as const, values: { click: "Clicked.", browse: "Browsed.", none: "None." } },
];

function truthOf(when: Formula, pattern: FactPattern): Truth {
  return evaluate(rulebookOf({ facts, provisions: [{ id: "law.x", elements: { only: when } }] }), pattern).get("law.x#only")!;
}

const [E, R, U] = ["established", "refuted", "undetermined"] as const;

/** 5000 exactly, one unit below and above; intervals below, straddling, touching and above; nothing. */
const rows: Record<string, [below: Truth, at: Truth, above: Truth, under: Truth, upTo: Truth, across: Truth, from: Truth, over: Truth]> = {
  //                     4999.99 5000 5000.01 ..4999 ..5000 4000..6000 5000.. 5001..
  equal: [R, E, R, R, U, U, U, R],
  notEqual: [E, R, E, E, U, U, U, E],
  lessThan: [E, R, R, E, U, U, R, R],
  lessThanInclusive: [E, E, R, E, E, U, U, R],
  greaterThan: [R, R, E, R, R, U, U, E],
  greaterThanInclusive: [R, E, E, R, U, U, E, E],
};
const written = [4999.99, 5000, 5000.01, { max: 4999 }, { max: 5000 }, { min: 4000, max: 6000 }, { min: 5000 }, { min: 5001 }];

for (const [operator, truths] of Object.entries(rows)) {
  describe(`an amount ${operator} 5000`, () => {
    const when: Formula = { fact: "loss_usd", operator: operator as Operator, value: 5000 };
    test.each(written.map((value, index) => [JSON.stringify(value), truths[index]!, value] as const))(
      "is, for %s, %s",
      (_, truth, value) => {
        expect(truthOf(when, { loss_usd: value })).toBe(truth);
      },
    );
    test("is undetermined where nobody says what it is", () => {
      expect(truthOf(when, {})).toBe(U);
    });
  });
}

describe("an amount in a list", () => {
  const among = (operator: "in" | "notIn"): Formula => ({ fact: "loss_usd", operator, value: [100, 200] });
  test.each([
    [100, E],
    [200, E],
    [150, R],
    [{ min: 100, max: 200 }, U],
    [{ min: 101, max: 199 }, R],
    [{ max: 99.99 }, R],
  ] as const)("is for %j %s", (value, truth) => {
    expect(truthOf(among("in"), { loss_usd: value })).toBe(truth);
    expect(truthOf(among("notIn"), { loss_usd: value })).toBe(truth === E ? R : truth === R ? E : U);
  });
});

describe("a count", () => {
  test.each([
    [9, R],
    [10, E],
    [{ min: 9 }, U],
    [{ min: 10 }, E],
    [{ max: 9 }, R],
  ] as const)("of %j is at least ten: %s", (n_computers, truth) => {
    expect(truthOf({ fact: "n_computers", operator: "greaterThanInclusive", value: 10 }, { n_computers })).toBe(truth);
  });
});

describe("a day", () => {
  const before: Formula = { fact: "on_notice", operator: "lessThan", value: "2020-03-01" };
  test.each([
    ["2020-02-29", E],
    ["2020-03-01", R],
    ["2020-02", E],
    ["2020-03", R],
    [{ from: "2020-02-29", to: "2020-03-01" }, U],
  ] as const)("%j before March 2020 is %s", (on_notice, truth) => {
    expect(truthOf(before, { on_notice })).toBe(truth);
  });
  test.each([
    ["2020-02-01", E],
    ["2020-02-29", E],
    ["2020-03-01", R],
    ["2020-01-31", R],
    ["2020-02", E],
    [{ from: "2020-01-31", to: "2020-02-02" }, U],
  ] as const)("%j in February 2020 is %s", (on_notice, truth) => {
    expect(truthOf({ fact: "on_notice", operator: "equal", value: "2020-02" }, { on_notice })).toBe(truth);
  });
});

describe("a choice of words", () => {
  const cases: [Operator, string | string[], Truth, Truth][] = [
    ["equal", "click", E, R],
    ["notEqual", "click", R, E],
    ["in", ["click", "none"], E, R],
    ["notIn", ["click", "none"], R, E],
  ];
  test.each(cases)("%s %j is for `click` %s and for `browse` %s", (operator, value, click, browse) => {
    const when: Formula = { fact: "screen", operator, value };
    expect(truthOf(when, { screen: "click" })).toBe(click);
    expect(truthOf(when, { screen: "browse" })).toBe(browse);
    expect(truthOf(when, {})).toBe(U);
  });
});

describe("a yes/no fact", () => {
  const cases: [Formula, Truth, Truth][] = [
    [{ fact: "entered" }, E, R],
    [{ not: { fact: "entered" } }, R, E],
    [{ fact: "entered", operator: "equal", value: true }, E, R],
    [{ fact: "entered", operator: "equal", value: false }, R, E],
    [{ fact: "entered", operator: "notEqual", value: true }, R, E],
    [{ fact: "entered", operator: "in", value: [true, false] }, E, E],
    [{ fact: "entered", operator: "notIn", value: [false] }, E, R],
  ];
  test.each(cases)("in %j is for yes %s and for no %s", (when, yes, no) => {
    expect(truthOf(when, { entered: true })).toBe(yes);
    expect(truthOf(when, { entered: false })).toBe(no);
  });
  test.each(cases)("in %j settles nothing where nobody answers", (when) => {
    expect(truthOf(when, {})).toBe(U);
    expect(truthOf(when, { entered: undefined })).toBe(U);
    expect(truthOf(when, { entered: null })).toBe(U);
  });
});

describe("a pattern is refused", () => {
  const bad: [string, object][] = [
    ["where it names a fact that there is not", { enterd: true }],
    ["where a yes/no fact is a word", { entered: "yes" }],
    ["where a yes/no fact is a number", { entered: 1 }],
    ["where an amount is text", { loss_usd: "$5,000" }],
    ["where an amount has three decimals", { loss_usd: 0.001 }],
    ["where an amount is negative", { loss_usd: -1 }],
    ["where an amount is not a number", { loss_usd: NaN }],
    ["where an amount is without end", { loss_usd: Infinity }],
    ["where an interval's ends are the wrong way round", { loss_usd: { min: 2, max: 1 } }],
    ["where a count is a fraction", { n_computers: 1.5 }],
    ["where a count cannot be kept exactly", { n_computers: 2 ** 53 }],
    ["where a day does not exist", { on_notice: "2019-02-29" }],
    ["where a month does not exist", { on_notice: "2019-13" }],
    ["where a word is none of the choice", { screen: "clicked" }],
    ["where a value is a list", { entered: [true] }],
  ];
  test.each(bad)("%s", (_, pattern) => {
    expect(() => truthOf({ fact: "entered" }, pattern as FactPattern)).toThrow(CaseRecordError);
  });
});

test("every wrong fact of a pattern is named at once", () => {
  try {
    truthOf({ fact: "entered" }, { enterd: true, loss_usd: "5000" });
    expect.unreachable();
  } catch (error) {
    expect((error as CaseRecordError).issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["unknown-fact", "enterd"],
      ["wrong-type", "loss_usd"],
    ]);
  }
});

test("what a pattern inherits is no fact of it", () => {
  const inherited = Object.create({ entered: true }) as FactPattern;
  expect(truthOf({ fact: "entered" }, inherited)).toBe(U);
});

test("cents are kept exactly, whatever their binary fraction", () => {
  for (const value of [0.07, 0.1, 0.29, 1.15, 4.35, 1005.01, 90_000_000_000_000]) {
    expect(truthOf({ fact: "loss_usd", operator: "equal", value }, { loss_usd: value })).toBe(E);
    expect(truthOf({ fact: "loss_usd", operator: "greaterThan", value }, { loss_usd: value })).toBe(R);
  }
});

test("a provision holds when all its elements do, and each has a truth of its own", () => {
  const rulebook = rulebookOf({
    facts,
    provisions: [
      { id: "law.x", elements: { entry: { fact: "entered" }, without: { not: { fact: "permitted" } } } },
      { id: "law.y", elements: { same: { provision: "law.x#without" } } },
    ],
  });
  expect([...evaluate(rulebook, { entered: true, permitted: false })]).toEqual([
    ["law.x#entry", E],
    ["law.x#without", E],
    ["law.x", E],
    ["law.y#same", E],
    ["law.y", E],
  ]);
  expect([...evaluate(rulebook, { entered: true })].map(([, truth]) => truth)).toEqual([E, U, U, U, U]);
  expect(evaluate(rulebook, { entered: true, permitted: true }).get("law.x")).toBe(R);
});
