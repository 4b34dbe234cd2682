import * as fc from "fast-check";
import { describe, test } from "vitest";
import { link } from "../../src/rulebook/link.ts";
import { recordLaws, rulebookLaws } from "../../src/testing/index.ts";
import { folder } from "./builders.ts";

/** The least that somebody's own rules may be: one offense, one fact, no court, no defense, and no yes or no question. */
const least = folder({
  facts: ["loss_usd"],
  provisions: [{ id: "law.a.1", kind: "offense", elements: { loss: { fact: "loss_usd", operator: "greaterThan", value: 10 } } }],
});

describe("of the least rules", () => {
  for (const law of Object.values(rulebookLaws))
    test(law.name, async () => {
      await fc.assert(law(link(least).periods[0]!.rulebook), { numRuns: 50 });
    });

  for (const law of Object.values(recordLaws))
    test(law.name, async () => {
      await fc.assert(law(least), { numRuns: 20 });
    });
});
