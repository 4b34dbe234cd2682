import { describe, expect, test } from "vitest";
import type { Resolution } from "../src/assessment.ts";
import type { Best } from "../src/best.ts";
import type { Stage } from "../src/record/schema.ts";
import { stageRow } from "../src/record/stages.ts";
import { resolve, together, unless } from "../src/resolve.ts";
import type { Truth } from "../src/truth.ts";

type Row = Exclude<Stage, "appeal">;

const [E, R, U] = ["established", "refuted", "undetermined"] as const;
const SHOWN: Best = 1;
const REFUTED: Best = 2;
const EITHER: Best = 3;
const NEITHER: Best = 0;

/** Shown; refuted; open and only in dispute; open for want of anything. */
const rows: Record<Row, [Resolution, Resolution, Resolution, Resolution]> = {
  intake: ["met", "not-met", "open", "open"],
  pleading: ["met", "not-met", "not-met", "not-met"],
  indictment: ["met", "not-met", "not-met", "not-met"],
  default: ["met", "not-met", "not-met", "not-met"],
  "preliminary-injunction": ["met", "not-met", "serious-questions", "not-met"],
  "summary-judgment": ["met", "not-met", "triable", "not-met"],
  transfer: ["met", "not-met", "triable", "not-met"],
  compel: ["met", "not-met", "triable", "not-met"],
  trial: ["met", "not-met", "open", "not-met"],
  "bench-trial": ["met", "not-met", "open", "not-met"],
  sufficiency: ["met", "not-met", "met", "not-met"],
  "judgment-as-matter-of-law": ["met", "not-met", "met", "not-met"],
};

const states: [string, Truth, Best, number][] = [
  ["shown", E, SHOWN, 0],
  ["refuted", R, REFUTED, 1],
  ["in dispute", U, EITHER, 2],
  ["spoken of by nobody", U, NEITHER, 3],
];

const asked = { bearer: "plaintiff", needs: "plaintiff", inIssue: true } as const;
const opposite = (resolution: Resolution): Resolution => (resolution === "met" ? "not-met" : resolution === "not-met" ? "met" : resolution);

for (const [stage, resolutions] of Object.entries(rows) as [Row, (typeof rows)[Row]][]) {
  describe(`at ${stage}`, () => {
    const row = stageRow(stage);
    test.each(states.map(([how, truth, best, index]) => [how, resolutions[index]!, truth, best] as const))(
      "an element that is %s is %s for its bearer",
      (_, resolution, truth, best) => {
        expect(resolve(row, { ...asked, truth, best }, undefined)).toEqual({ resolution, by: truth === U ? "burden" : "record" });
      },
    );
    test.each(states.map(([how, truth, best, index]) => [how, truth, best, index] as const))(
      "whoever does not bear an element that is %s has it where its bearer has not",
      (_, truth, best, index) => {
        // Bears the contrary: what is refuted is, for its bearer, shown.
        const contrary = [1, 0, 2, 3][index]!;
        expect(resolve(row, { ...asked, bearer: "defendant", truth, best }, "defendant").resolution).toBe(opposite(resolutions[contrary]!));
      },
    );
    test("an element not in issue stays so, whatever is shown of it", () => {
      for (const [, truth, best] of states)
        expect(resolve(row, { ...asked, inIssue: false, truth, best }, undefined)).toEqual({
          resolution: "not-in-issue",
          by: "concession",
        });
    });
  });
}

describe("after a verdict", () => {
  const row = stageRow("judgment-as-matter-of-law");
  test("a dispute went to the side that won", () => {
    expect(resolve(row, { ...asked, truth: U, best: EITHER }, "plaintiff").resolution).toBe("met");
    expect(resolve(row, { ...asked, truth: U, best: EITHER }, "defendant").resolution).toBe("not-met");
  });
  test("an element that the loser bears and nobody disputes is the loser's", () => {
    expect(resolve(row, { ...asked, truth: E, best: SHOWN }, "defendant").resolution).toBe("met");
  });
  test("evidence for one side alone is no evidence for the other", () => {
    expect(resolve(row, { ...asked, truth: U, best: REFUTED }, "plaintiff").resolution).toBe("not-met");
  });
});

describe("a provision of several elements", () => {
  const cases: [Resolution[], Resolution][] = [
    [["met", "met"], "met"],
    [["met", "not-in-issue"], "met"],
    [["not-in-issue", "not-in-issue"], "not-in-issue"],
    [["met", "triable"], "triable"],
    [["not-met", "triable"], "not-met"],
    [["serious-questions", "met"], "serious-questions"],
    [["open", "met"], "open"],
    [["open", "not-met"], "not-met"],
  ];
  test.each(cases)("%j is %s", (elements, resolution) => {
    expect(together(elements)).toBe(resolution);
  });
});

describe("a bar", () => {
  const cases: [Resolution, Resolution[], Resolution][] = [
    ["met", [], "met"],
    ["met", ["not-met"], "met"],
    ["met", ["met"], "not-met"],
    ["met", ["not-met", "met"], "not-met"],
    ["met", ["triable"], "triable"],
    ["triable", ["met"], "not-met"],
    ["triable", ["triable"], "triable"],
    ["triable", ["not-met"], "triable"],
    ["not-met", ["triable"], "not-met"],
    ["not-met", [], "not-met"],
  ];
  test.each(cases)("that is %s, with exceptions %j, is %s", (bar, exceptions, resolution) => {
    expect(unless(bar, exceptions)).toBe(resolution);
  });
});
