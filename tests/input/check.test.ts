import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Query, Where } from "../../src/facts/schema.ts";
import { check } from "../../src/input/check.ts";
import { misfits } from "../../src/input/misfits.ts";
import { Amount, DateRange } from "../../src/record/values.ts";
import { CaseRecord } from "../../src/record/schema.ts";
import { Formula, Provision } from "../../src/rulebook/schema.ts";
import { nearlyRules } from "./arbitraries.ts";

const schemas: Readonly<Record<string, z.ZodType>> = {
  Formula,
  Where,
  Query,
  CaseRecord,
  Provision,
  Amount,
  DateRange,
  answers: CaseRecord.shape.answers,
};

describe.each(Object.entries(schemas))("against %s", (_, schema) => {
  test("checking never throws, and takes what zod takes and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyRules, fc.jsonValue()), (value) => {
        const { issues } = check(schema, value);
        // Through null and forbidden keys the two differ on purpose.
        if (!/null|"(__proto__|constructor|prototype)"/.test(JSON.stringify(value)))
          expect(issues.length === 0).toBe(schema.safeParse(value).success);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever zod refuses is told in our own words", () => {
    fc.assert(
      fc.property(nearlyRules, (value) => {
        const found = misfits(schema, value, []);
        expect(found.length === 0).toBe(schema.safeParse(value).success);
        for (const { message } of found) expect(message).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

test("what a record says rightly is no issue beside what it says wrongly", () => {
  const parties = { ann: { role: "plaintiff" }, bob: { role: "defendant", employeeOf: "ann" } };
  const conduct = [{ id: "look", act: "access", period: 2019, operated: { party: "bob", status: "evidenced" } }];
  const answers = { date_of_first_act: { from: 2018, to: "2019-02" } };
  const right = { dates: { filed: 2019, conduct: { from: 2018, to: "2019-02" } }, parties, conduct, answers };
  expect(check(CaseRecord, right).issues).toEqual([]);
  expect(check(CaseRecord, { ...right, court: 9 }).issues.map(({ path }) => path.join("."))).toEqual(["court"]);
});

test("a value that fits comes with its defaults, and null for a key is as good as leaving it out", () => {
  const Step = z.strictObject({ id: z.string(), by: z.array(z.string()).default([]), note: z.string().optional() });
  expect(check(Step, { id: "a", note: null, by: null })).toEqual({ value: { id: "a", by: [] }, issues: [] });
});

test("file, line and the path before are told", () => {
  const { issues } = check(
    Formula,
    { all: [{ fact: "a" }, { fct: "b" }] },
    { file: "a.json", path: ["made.a.1", "when"], lineOf: ({ length }) => length },
  );
  expect(issues).toEqual([
    {
      code: "unknown-key",
      message: "no key `fct` here; did you mean `fact`",
      path: ["made.a.1", "when", "all", 1, "fct"],
      file: "a.json",
      line: 3,
    },
  ]);
});

test("a key that is not a value's own is not there", () => {
  expect(check(Formula, Object.create({ fact: "opened" })).issues.map(({ code }) => code)).toEqual(["unknown-form"]);
});

test("no key reaches a prototype", () => {
  const { issues } = check(z.record(z.string(), z.unknown()), JSON.parse('{"__proto__": {"polluted": 1}, "a": {"constructor": 1}}'));
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
    ["forbidden-key", "__proto__"],
    ["forbidden-key", "a", "constructor"],
  ]);
});

test("what lies deeper than 64, or in itself, is refused", () => {
  let formula: object = { fact: "opened" };
  for (let i = 0; i < 100_000; i++) formula = { not: formula };
  expect(check(Formula, formula).issues.map(({ code }) => code)).toEqual(["too-deep"]);
  const itself: { not?: unknown; all?: unknown[] } = {};
  itself.not = itself;
  itself.all = [itself, itself];
  expect(check(Formula, itself).issues.map(({ code }) => code)).toEqual(["too-deep"]);
});

test("a large formula of mistakes is refused in good time", () => {
  const wrong = Array.from({ length: 5_000 }, () => ({ any: [{ fact: "Opened" }, { fct: "opened", opperator: "in" }] }));
  const begun = process.cpuUsage();
  expect(check(Formula, { all: wrong }).issues.length).toBe(15_000);
  expect(process.cpuUsage(begun).user).toBeLessThan(4_000_000);
});

test("every unknown key of many is told", () => {
  const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`key${i}`, 1]));
  expect(check(CaseRecord, keys).issues).toHaveLength(50_000);
});
