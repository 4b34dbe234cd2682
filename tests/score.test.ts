import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessWith } from "../src/assess.ts";
import { CaseRecordError } from "../src/errors.ts";
import { CaseRecord, type CaseRecordInput } from "../src/record/schema.ts";
import { corpusOf } from "../src/rulebook/corpus.ts";
import { score, scored, scoredOf, type ScoredCase } from "../src/score.ts";
import { exactInterval } from "../src/scoring/interval.ts";
import { isSameCase, withoutCase } from "../src/scoring/leave-out.ts";
import { scoreText } from "../src/scoring/text.ts";
import { gardens, motion, trial } from "./report/fixture.ts";

const expecting = (record: CaseRecordInput, ...expected: NonNullable<CaseRecordInput["expected"]>): object => ({ ...record, expected });
const cases: ScoredCase[] = [
  {
    id: "trial",
    input: expecting(
      trial,
      {
        claim: "garden.1",
        outcome: "open",
        elements: { "garden.closed#fence": "met", "garden.6#life": "open" },
        remedies: { punitive: "met" },
      },
      { claim: "garden", outcome: "established" },
      { claim: "garden.2", outcome: "not-established", elements: { "garden.2#rare": "met" } },
      { claim: "garden.3", outcome: "plausibly-alleged" },
    ),
  },
  { id: "motion", input: expecting(motion, { claim: "garden.1", outcome: "undetermined-triable" }) },
  { id: "no expectation", input: trial },
];

test.each([
  ["liable", "established", "established"],
  ["upheld", "established", "established"],
  ["likely", "undetermined", "established"],
  ["granted", "established", "established"],
  ["granted", "refuted", "not-established"],
  ["not-liable", "refuted", "not-established"],
  ["not-upheld", "undetermined", "not-established"],
  ["unlikely", "undetermined", "not-established"],
  ["serious-questions", "undetermined", "not-established"],
  ["dismissed", "refuted", "dismissed"],
  ["survives", "undetermined", "plausibly-alleged"],
  ["denied", "undetermined", "undetermined-triable"],
  ["not-reached", "undetermined", "not-reached"],
  ["open", "undetermined", undefined],
] as const)("%s with liability %s is scored as %s", (outcome, liability, word) => {
  expect(scoredOf({ outcome, liability })).toBe(word);
});

test("a family has the best outcome of its paragraphs, and a claim nobody made is not assessed", async () => {
  const assessment = await assessWith(gardens, trial);
  expect(scored(assessment, { claim: "garden", outcome: "established" })).toBe("open");
  expect(scored(assessment, { claim: "garden.2", outcome: "dismissed" })).toBe("dismissed");
  expect(scored(assessment, { claim: "garden.2", outcome: "liable" })).toBe("not-liable");
  expect(scored(assessment, { claim: "garden.1", against: "scout", outcome: "established" })).toBe("not-assessed");
});

test("a family is not reached only where none of its paragraphs was", async () => {
  const { claims, ...rest } = await assessWith(gardens, trial);
  const found = (...outcomes: ("not-reached" | "dismissed" | "survives")[]) =>
    scored(
      { ...rest, claims: outcomes.map((outcome, at) => ({ ...claims[at]!, claim: `garden.${at + 1}`, outcome })) },
      { claim: "garden", outcome: "plausibly-alleged" },
    );
  expect(found("not-reached", "dismissed")).toBe("dismissed");
  expect(found("survives", "not-reached")).toBe("plausibly-alleged");
  expect(found("not-reached", "not-reached")).toBe("not-reached");
});

test("cases of several folders are counted by folder too, and those of one are not", async () => {
  const [first, ...others] = cases;
  const apart = await score(gardens, [
    { ...first!, id: `taught/${first!.id}` },
    ...others.map((one) => ({ ...one, id: `decided/${one.id}` })),
  ]);
  expect(Object.keys(apart.folders)).toEqual(["decided", "taught"]);
  expect(Object.values(apart.folders).reduce((sum, { agree }) => sum + agree, 0)).toBe(apart.total.agree);
  expect((await score(gardens, cases)).folders).toEqual({});
});

test("what a verdict or instructions decided is told apart, and is in no other figure", async () => {
  const byTrier = cases.map((one) => {
    const { expected = [] } = one.input as { expected?: object[] };
    return { ...one, input: { ...one.input, expected: expected.map((word) => ({ ...word, rests_on: "verdict" })) } };
  });
  const result = await score(gardens, byTrier);
  expect(result.apart).toEqual({ outcomes: 5, covered: 4, agree: 3 });
  expect(result.total).toEqual({ outcomes: 0, covered: 0, agree: 0 });
  expect(result.rows).toHaveLength(5);
});

test("a score counts what is covered, what agrees, and why the rest does not", async () => {
  const result = await score(gardens, cases);
  expect(result.total).toEqual({ outcomes: 5, covered: 4, agree: 3 });
  expect(result.leaveOneOut).toEqual(result.total);
  expect(result.families).toEqual({ garden: result.total });
  expect(result.stages["summary-judgment"]).toEqual({ outcomes: 1, covered: 1, agree: 1 });
  expect(result.elements).toEqual({ outcomes: 3, covered: 3, agree: 2 });
  expect(result.remedies).toEqual({ outcomes: 1, covered: 1, agree: 1 });
  expect(result.disagreements).toEqual([
    { case: "trial", claim: "garden.3", scope: null, expected: "plausibly-alleged", found: "not-established", class: "facts" },
  ]);
  await expect(scoreText(result)).toMatchFileSnapshot("report/golden/score.txt");
});

test("every word that cannot come out is an issue, in every case", async () => {
  const bad = [
    {
      id: "bad",
      file: "bad.yaml",
      input: expecting(trial, { claim: "garden.1", outcome: "estabished", elements: { "garden.1#leave": "mett" } }),
    },
    { id: "worse", input: { party: 1 } },
  ];
  const error: unknown = await score(gardens, bad).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CaseRecordError);
  const messages = (error as CaseRecordError).message;
  expect(messages).toContain("bad.yaml: expected.0.outcome: `estabished` is none of the words for this; did you mean `established`");
  expect(messages).toContain("did you mean `met`");
  expect((error as CaseRecordError).issues.length).toBeGreaterThan(2);
});

test("what is expected of nothing that there is is an issue", async () => {
  const about = {
    claim: "garden.9",
    by: "zed",
    against: "zed",
    scope: "never",
    outcome: "established",
    elements: { "garden.1#leav": "met" },
  };
  const error: unknown = await score(gardens, [{ id: "bad", input: expecting(trial, about) }]).catch((thrown: unknown) => thrown);
  expect((error as CaseRecordError).issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
    "unknown-claim expected.0.claim",
    "unknown-party expected.0.by",
    "unknown-party expected.0.against",
    "unknown-scope expected.0.scope",
    "unknown-provision expected.0.elements.garden.1#leav",
  ]);
});

describe("leaving a case out", () => {
  const rose = CaseRecord.parse({ name: "Rose Ltd. v. Thorn & Co.", citation: "1 Gard. 23 (W.D. 2020)" });

  test("takes its authority and its construction away, and nothing else", () => {
    const left = withoutCase(gardens, rose);
    expect(gardens.files.map(({ path }) => path).filter((path) => !left.files.some((file) => file.path === path))).toEqual([
      "garden/closed.sign.json",
      "authorities/rose.json",
    ]);
    expect(
      corpusOf(left).provisions.flatMap(({ authorities, elements }) => [
        ...authorities,
        ...elements.flatMap((element) => element.authorities),
      ]),
    ).toEqual([]);
  });

  test("changes nothing where the rules do not know the case", () => {
    expect(withoutCase(gardens, CaseRecord.parse(trial))).toBe(gardens);
  });

  test.each([
    ["Rose v. Thorn", undefined, true],
    ["Someone else", "1 Gard. 23", true],
    ["Roses v. Thorn", "11 Gard. 23", false],
    [undefined, "No. 4:19-cv-07123-PJH", false],
  ])("knows %s, %s", (name, citation, same) => {
    expect(isSameCase({ name: "Rose v. Thorn", citation: "1 Gard. 23 (W.D. 2020)" }, { name, citation })).toBe(same);
  });

  test("knows a docket by its year, kind and number", () => {
    expect(isSameCase({ name: "A", citation: "No. 19-cv-07123-PJH (N.D. Cal. 2024)" }, { name: "B", citation: "No. 4:19-cv-7123" })).toBe(
      true,
    );
  });
});

test.each([
  [8, 10, 0.4439, 0.9748],
  [0, 10, 0, 0.3085],
  [10, 10, 0.6915, 1],
  [54, 55, 0.9028, 0.9995],
  [0, 0, 0, 1],
])("%i of %i has the exact interval from %f to %f", (successes, trials, low, high) => {
  const [least, most] = exactInterval(successes, trials);
  expect(least).toBeCloseTo(low, 3);
  expect(most).toBeCloseTo(high, 3);
});

test("an exact interval holds the share and narrows with more of the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (trials, some) => {
      const successes = Math.min(some, trials);
      const [low, high] = exactInterval(successes, trials);
      const [lower, higher] = exactInterval(successes * 4, trials * 4);
      expect(low).toBeLessThanOrEqual(successes / trials);
      expect(high).toBeGreaterThanOrEqual(successes / trials);
      expect(higher - lower).toBeLessThanOrEqual(high - low + 1e-9);
    }),
  );
});
