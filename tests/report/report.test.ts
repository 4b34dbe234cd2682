import * as fc from "fast-check";
import { createColors } from "picocolors";
import { expect, test } from "vitest";
import type { Assessment } from "../../src/assessment.ts";
import { assessWith } from "../../src/assess.ts";
import { assess } from "../../src/index.ts";
import { elementsOf } from "../../src/report/elements.ts";
import { toJson } from "../../src/report/json.ts";
import { columns } from "../../src/report/layout.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { toText } from "../../src/report/text.ts";
import { caseRecords } from "../../src/testing/records.ts";
import { gardens, motion, trial } from "./fixture.ts";

const records = { trial, motion };

for (const [name, record] of Object.entries(records)) {
  test(`the three reports of the ${name} read as reviewed`, async () => {
    const assessment = await assessWith(gardens, record);
    await expect(toText(assessment)).toMatchFileSnapshot(`golden/${name}.txt`);
    await expect(toMarkdown(assessment)).toMatchFileSnapshot(`golden/${name}.md`);
    await expect(toJson(assessment)).toMatchFileSnapshot(`golden/${name}.json`);
  });
}

test("where unsettled law loses a claim, the reports say that it is unsettled, and not that somebody has to show what it is", async () => {
  const assessment = await assess({
    court: "S.D.N.Y.",
    dates: { decided: "2023-01-10", filed: "2022-05-01", conduct: "2022-01" },
    posture: { stage: "pleading" },
    parties: { acme: { role: "plaintiff" }, bob: { role: "defendant" } },
    claims: [{ claim: "cfaa.a.2.C", issues: ["cfaa.g#damage-or-loss"] }],
    answers: { suffered_loss: true, spent_on_harm_to_computer: false, loss_in_any_year_usd: 9000 },
  });
  for (const report of [toText(assessment), toMarkdown(assessment)]) {
    const words = report.replace(/\s+/g, " ");
    expect(words).toContain("is not met: the law is unsettled, and acme, who bears it, has not shown it whichever way it is read");
    expect(words).not.toContain("unsettled; acme must show it");
  }
});

function expectEverything(assessment: Assessment): void {
  const text = toText(assessment).replace(/\s+/g, " ");
  for (const claim of assessment.claims) {
    expect(text).toContain(claim.claim);
    for (const { element, because, open } of elementsOf(claim)) {
      expect(text).toContain(element);
      for (const { fact } of [...because, ...open]) expect(text).toContain(fact);
    }
    for (const { provision } of claim.defenses) expect(text).toContain(provision);
  }
}

test("every claim, element, defense and fact of an assessment stands in its text", async () => {
  for (const record of Object.values(records)) expectEverything(await assessWith(gardens, record));
  await fc.assert(
    fc.asyncProperty(caseRecords(gardens), async (record) => {
      expectEverything(await assessWith(gardens, record));
    }),
    { numRuns: 60 },
  );
});

test("an element takes at most twelve lines in the middle of all", async () => {
  const lines = toText(await assessWith(gardens, trial)).split("\n");
  const starts = lines.flatMap((line, index) => (/^ {2,}(met|not met|open|triable|not in issue) .*#/.test(line) ? [index] : []));
  const lengths = starts.map((start, at) => (starts[at + 1] ?? lines.length) - start).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(12);
});

test("text keeps within its width and says the same in colour", async () => {
  const assessment = await assessWith(gardens, trial);
  for (const width of [60, 88, 110]) {
    const long = toText(assessment, { width })
      .split("\n")
      .filter((line) => columns(line) > width && line.trim().includes(" "));
    expect(long).toEqual([]);
  }
  const escape = String.fromCharCode(27);
  const coloured = toText(assessment, { color: createColors(true) });
  expect(coloured).toContain(escape);
  expect(coloured.replace(new RegExp(`${escape}\\[\\d+m`, "g"), "")).toBe(toText(assessment));
});

test("the notice, the law's day, the version and the gaps stand once", async () => {
  const assessment = await assessWith(gardens, motion);
  for (const report of [toText(assessment), toMarkdown(assessment)])
    for (const said of ["An invented law, for tests; not legal advice.", "Law as of 2024-05-01; rules 0.0.1", "Orchards are not encoded."])
      expect(report.split(said)).toHaveLength(2);
});

const hostile = fc.oneof(
  fc.constantFrom(
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "| a | b |",
    "\u202eevil\u001b[31m",
    "# Big\n- item",
    "`code` **bold** https://a.example",
    "1. one",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

test("names and sources of a record are shown, never obeyed", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (name, party, source) => {
      const record = {
        ...trial,
        name,
        parties: { ...trial.parties, keeper: { name: party, role: "plaintiff" as const } },
        answers: { ...trial.answers, fenced: { value: true, source } },
      };
      const assessment = await assessWith(gardens, record);
      const [text, markdown, json] = [toText(assessment), toMarkdown(assessment), toJson(assessment)];
      for (const report of [text, markdown, json])
        expect(report).not.toMatch(/[\p{Cf}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/u);
      expect(JSON.parse(json)).toEqual(assessment);
      expect(markdown).not.toMatch(/<[a-z!/]/i);
      expect(markdown.replace(/\\./g, "")).not.toMatch(/\]\(|!\[|https?:\/\//);
      expect(markdown.split("\n").filter((line) => line.startsWith("#")).length).toBe(
        toMarkdown(await assessWith(gardens, trial))
          .split("\n")
          .filter((line) => line.startsWith("#")).length,
      );
    }),
    { numRuns: 60 },
  );
});

test("the same assessment gives the same bytes", async () => {
  const [first, second] = [await assessWith(gardens, trial), await assessWith(gardens, structuredClone(trial))];
  for (const report of [toText, toMarkdown, toJson]) expect(report(first)).toBe(report(second));
});

test("an empty record is told in few lines", async () => {
  const text = toText(await assessWith(gardens, { court: "E.D." }));
  expect(text.split("\n").length).toBeLessThan(60);
  expect(text).toContain("Unnamed case");
});
