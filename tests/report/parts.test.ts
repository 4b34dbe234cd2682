import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessWith } from "../../src/assess.ts";
import { escaped } from "../../src/report/escape.ts";
import { columns, table, wrapped } from "../../src/report/layout.ts";
import { otherSide } from "../../src/report/other-side.ts";
import { differingReadings } from "../../src/report/readings.ts";
import { whyOf } from "../../src/report/why.ts";
import { dollars, valueText } from "../../src/report/words.ts";
import { gardens, motion, trial } from "./fixture.ts";

const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 40 });

test("wrapping keeps every word and no line is wider, unless it is one word", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (all, width) => {
      const lines = wrapped(all.join(" "), width, "- ", "  ");
      expect(
        lines
          .join(" ")
          .split(/\s+/)
          .filter((word) => word !== "-"),
      ).toEqual(all);
      for (const line of lines) expect(columns(line) <= width || !line.trim().replace(/^- /, "").includes(" ")).toBe(true);
    }),
  );
});

test("a table's columns begin below one another", () => {
  const lines = table(
    ["id", "what"],
    [
      ["a", "one two three four five six"],
      ["longer", "x"],
    ],
    24,
  );
  expect(lines).toEqual(["id      what", "a       one two three", "        four five six", "longer  x"]);
});

test.each([
  ["fenced", true, "yes"],
  ["loss_usd", 1234567.5, "$1,234,567.50"],
  ["loss_usd", { min: 5000 }, "at least $5,000"],
  ["depth", { min: 1, max: 3 }, "between 1 and 3"],
  ["depth", { max: 12000 }, "at most 12,000"],
  ["filed", { from: "2020-01-01", to: "9999-12-31" }, "not before 2020-01-01"],
  ["season", "fall", "fall"],
] as const)("%s: %j is shown as %s", (fact, value, shown) => {
  expect(valueText(fact, value)).toBe(shown);
});

test("dollars are the same in every locale", () => {
  expect(dollars(167254000)).toBe("$167,254,000");
});

describe("the conclusion in one clause", () => {
  const name = (id: string) => id;
  const first = async (record: object) => (await assessWith(gardens, record)).claims[0]!;

  test("names what fails and who bears it", async () => {
    expect(whyOf(await first({ ...trial, answers: { ...trial.answers, had_leave: true } }), name)).toBe(
      "“without leave of its keeper” is not met: had_leave is yes",
    );
  });
  test("names the defense that is made out", async () => {
    expect(whyOf(await first({ ...trial, answers: { ...trial.answers, saved_life: true } }), name)).toBe("Rescue (garden.6) is made out");
  });
  test("says to what liability is subject", async () => {
    const { posture: _, ...record } = trial;
    const { saved_life: __, ...answers } = trial.answers!;
    expect(whyOf(await first({ ...record, posture: { stage: "trial" }, answers }), name)).toContain(
      "subject to Rescue, which nobody has raised",
    );
  });
  test("says on what it turns", async () => {
    expect(whyOf(await first(motion), name)).toContain("it turns on “enters a closed garden”");
  });
});

test("readings that differ are told by the terms that decide", async () => {
  const [claim] = (await assessWith(gardens, motion)).claims;
  expect(differingReadings(claim!)).toEqual([
    { truth: "refuted", choices: [{ "garden.closed": "general" }] },
    { truth: "undetermined", choices: [{ "garden.closed": "sign" }] },
  ]);
});

test("the other side argues from this record alone", async () => {
  const claims = (
    await assessWith(gardens, {
      ...trial,
      answers: { ...trial.answers, fenced: { value: true, status: "evidenced" } },
      posture: { stage: "summary-judgment", motions: [{ by: "keeper" }] },
    })
  ).claims;
  const [argument] = otherSide(claims[0]!, (id) => id);
  expect(argument!.party).toBe("stranger");
  expect(argument!.points.join("\n")).toContain("fenced rests on no more than this: fenced: yes (evidenced)");
});

test.each([
  ["# not a heading", "\\# not a heading"],
  ["1. not a list", "1\\. not a list"],
  ["0.1.0", "0.1.0"],
  ["a_b*c", "a\\_b\\*c"],
  ["<b>&", "&lt;b&gt;&amp;"],
  ["https://a.example", "https&#58;//a.example"],
])("%s in Markdown is text", (text, shown) => {
  expect(escaped(text)).toBe(shown);
});
