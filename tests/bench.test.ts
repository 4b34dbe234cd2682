import { describe, expect, test } from "vitest";
import { matterOf, sizeOf } from "../bench/matter.ts";
import { inColumns, inPlanes, oneByOne } from "../bench/ours.ts";
import { differing, encodingsOf } from "../bench/rivals.ts";
import { syntheticRulebook } from "../bench/synthetic.ts";
import { link, rules } from "../src/index.ts";
import type { Rulebook } from "../src/rulebook/linked.ts";

const law = { conduct: { from: "2019-05-01", to: "2019-05-01" }, decided: "2024-12-20", court: "cand" };
const rulebooks: readonly (readonly [string, Rulebook])[] = [
  ["the made-up rulebook", syntheticRulebook()],
  ["the shipped rulebook", link(rules, law).periods[0]!.rulebook as unknown as Rulebook],
];
const CASES = 64;
/** Publicodes takes a tenth of a second a case. */
const FEW = 3;

test("the made-up rulebook has the size that it is said to have", () => {
  const matter = matterOf(syntheticRulebook(), CASES, 0);
  expect(sizeOf(matter)).toBe("25 claims, 140 elements, 500 leaves, 180 facts");
  expect(sizeOf(matterOf(syntheticRulebook(2), 1, 0))).toBe("50 claims, 280 elements, 1000 leaves, 360 facts");
});

test("a wrong answer is noticed", async () => {
  const matter = matterOf(syntheticRulebook(), CASES, 0);
  const other = matterOf(syntheticRulebook(), 2 * CASES, 0.3);
  const elsewhere = { ...matter, patterns: other.patterns.slice(CASES), cases: other.cases.slice(CASES) };
  for (const engine of [oneByOne(elsewhere), inColumns(elsewhere, "plain", CASES)])
    expect(await differing(engine, matter, CASES)).toBeGreaterThan(CASES);
});

describe.each(rulebooks)("under %s", (_, rulebook) => {
  describe.each([
    ["known to the last fact", 0],
    ["of which 30% is not known", 0.3],
  ])("in cases %s", (_, unknown) => {
    const matter = matterOf(rulebook, CASES, unknown);
    const encodings = encodingsOf(matter);

    test("claims come out one way and another", () => {
      const counts = new Map<boolean, number>();
      return oneByOne(matter)
        .answers()
        .then((rows) => {
          for (const answer of rows.flat()) counts.set(answer, (counts.get(answer) ?? 0) + 1);
          expect(Math.min(counts.get(true) ?? 0, counts.get(false) ?? 0)).toBeGreaterThan(CASES);
        });
    });

    test.each(encodings.map((encoding) => [encoding.engine, encoding.how, encoding] as const))(
      "%s says what the reference evaluator says: %s",
      async (_, __, { ready, compared }) => {
        const count = compared < CASES ? FEW : CASES;
        const engine = await ready(matter.cases.slice(0, count), CASES);
        expect(await differing(engine, matter, count)).toBe(0);
        engine.close?.();
      },
    );

    test("so do columns and planes, by either loops", async () => {
      for (const kernel of ["plain", "simd"] as const)
        for (const engine of [inColumns(matter, kernel, CASES), inPlanes(matter, kernel, CASES)])
          expect(await differing(engine, matter, CASES)).toBe(0);
    });
  });
});
