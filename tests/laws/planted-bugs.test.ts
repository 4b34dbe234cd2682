import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laws, plantedBugs, recordLaws, ruleFolders, rulebookLaws, settledRulebooks, type PlantedBug } from "../../src/testing/index.ts";

const RUNS = { numRuns: 400, seed: 1, endOnFailure: true };

async function fails({ law, of, under }: PlantedBug): Promise<boolean> {
  const property =
    of === "rulebooks" ? rulebookLaws[law as "fullerRecord"](settledRulebooks, under) : recordLaws[law as "motions"](ruleFolders, under);
  return (await fc.check(property, RUNS)).failed;
}

test("there are at least twenty laws, and a bug for each", () => {
  expect(Object.keys(laws).length).toBeGreaterThanOrEqual(20);
  expect(new Set(plantedBugs.map(({ law }) => law))).toEqual(new Set(Object.keys(laws)));
});

describe.each(plantedBugs)("where $name", (bug) => {
  test(`“${laws[bug.law].name}” fails`, async () => {
    expect(await fails(bug)).toBe(true);
  });
});
