import * as fc from "fast-check";
import { test } from "vitest";
import { rulebookLaws, settledRulebooks } from "../../src/testing/index.ts";

for (const law of Object.values(rulebookLaws)) {
  test(`${law.name}, whatever the rulebook`, async () => {
    await fc.assert(law(settledRulebooks), { numRuns: 300 });
  });
}
