import * as fc from "fast-check";
import { test } from "vitest";
import { recordLaws, ruleFolders } from "../../src/testing/index.ts";

for (const law of Object.values(recordLaws)) {
  test(`${law.name}, whatever the rules and the record`, async () => {
    await fc.assert(law(ruleFolders), { numRuns: Number(process.env["RUNS"] ?? 100) });
  }, 120_000);
}
