import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assessWith } from "../../src/assess.ts";
import type { ClaimFinding } from "../../src/assessment.ts";
import { decisive } from "../../src/completions/decisive.ts";
import type { Matter } from "../../src/readings.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { toText } from "../../src/report/text.ts";
import type { Rules } from "../../src/rulebook/corpus.ts";
import { caseRecords, ruleFolders } from "../../src/testing/index.ts";
import { gardens } from "../report/fixture.ts";

const either = { any: [{ fact: "fenced" }, { not: { fact: "fenced" } }] };

/** The invented law with a claim that a fence or its want makes out. */
const rules: Rules = {
  files: [
    ...gardens.files,
    {
      path: "garden/4.standing.json",
      value: {
        id: "garden.4",
        kind: "offense",
        title: "Standing about",
        citation: "Garden Act § 4",
        source: "statute",
        checked: true,
        text: "Whoever stands about at a fence or where there is none.",
        elements: [{ name: "fence", quote: "at a fence or where there is none", when: either }],
      },
    },
  ],
};

test("what is open though no answer can change it is told apart from what is open", async () => {
  const assessment = await assessWith(rules, { loss_usd: 300 }, { claim: "garden" });
  const [open, , , settled] = assessment.claims;
  expect(settled).toMatchObject({ claim: "garden.4", primaFacie: "undetermined", outcome: "open" });
  expect(settled!.settled).toEqual({ verdict: "established", whatever: ["fenced"] });
  expect(settled!.elements[0]).toMatchObject({ truth: "undetermined", settled: { verdict: "established", whatever: ["fenced"] } });
  expect(open).toMatchObject({ claim: "garden.1", primaFacie: "undetermined" });
  expect(open!.settled).toBeUndefined();
  const alone = await assessWith(rules, { loss_usd: 300 }, { claim: "garden.4" });
  const words = "settled all the same: established, whatever the answers to fenced";
  expect(toText(alone).replaceAll(/\s+/g, " ")).toContain(words);
  expect(toMarkdown(alone)).toContain("settled all the same: established, whatever the answers to");
});

test("an element is marked as settled just where all completions of what is admitted agree", async () => {
  let marked = 0;
  const cases = ruleFolders.chain((folder) => caseRecords(folder).map((record) => ({ folder, record })));
  await fc.assert(
    fc.asyncProperty(cases, async ({ folder, record }) => {
      const heard: [ClaimFinding, readonly Matter[]][] = [];
      await assessWith(folder, record, { heard: (finding, matters) => heard.push([finding, matters]) });
      for (const [{ elements }, [matter, ...others]] of heard) {
        if (others.length > 0) continue;
        for (const { element, truth, standard, settled } of elements) {
          const { verdict } = decisive(matter!.rulebook, matter!.run(standard).admission.pattern, element);
          expect(settled?.verdict ?? truth).toBe(verdict === "open" ? "undetermined" : verdict);
          if (settled !== undefined) marked++;
        }
      }
    }),
    { numRuns: 150, endOnFailure: true },
  );
  expect(marked).toBeGreaterThan(5);
});
