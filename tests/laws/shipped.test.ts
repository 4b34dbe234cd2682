import * as fc from "fast-check";
import { describe, test } from "vitest";
import { caseRecords, recordLaws, rulebookLaws } from "../../src/testing/index.ts";

// Read where they are needed, so that a rule file with an issue fails these tests alone.
const shipped = async () => (await import("../../rules/index.ts")).rules;

describe("of the shipped rules", async () => {
  const { link } = await import("../../src/rulebook/link.ts");
  for (const law of Object.values(rulebookLaws))
    test(law.name, async () => {
      const { rulebook } = link(await shipped(), {
        conduct: { from: "2019-05-01", to: "2019-05-31" },
        decided: "2024-12-20",
        court: "cand",
      }).periods[0]!;
      await fc.assert(law(rulebook), { numRuns: 50 });
    });

  for (const law of Object.values(recordLaws))
    test(law.name, async () => {
      await fc.assert(law(await shipped(), { records: (rules) => caseRecords(rules, { court: "cand" }) }), {
        numRuns: 8,
        endOnFailure: true,
      });
    });
});
