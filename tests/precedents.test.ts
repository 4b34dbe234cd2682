import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateWithEngine } from "../src/backends/json-rules-engine.ts";
import { evaluate, explain, issueLine, link, RulebookError, type Choosing, type Rules } from "../src/index.ts";

const FOR = ["a", "b", "c"] as const;
const AGAINST = ["x", "y", "z"] as const;
const NAMES = [...FOR, ...AGAINST];

interface Decided {
  readonly held: string;
  readonly factors: readonly string[];
  readonly court?: string;
  readonly decided?: string;
  readonly [more: string]: unknown;
}

/** A family with one term, its ordinary test the fact `plain`, and a case base of six factors. */
function rulesOn(cases: readonly Decided[], law = "federal", more: object = {}): Rules<unknown> {
  return {
    files: [
      {
        path: "corpus.json",
        value: { version: "1", asOf: "2026-01-01", notice: "No advice.", families: { act: { law, name: "Act" } } },
      },
      {
        path: "courts.json",
        value: {
          courts: [
            { id: "high", name: "High Ct.", system: "federal" },
            { id: "north", name: "N. Cir.", system: "federal", reviewedBy: "high" },
            { id: "south", name: "S. Cir.", system: "federal", reviewedBy: "high" },
            { id: "north-trial", name: "N. Trial Ct.", system: "federal", reviewedBy: "north" },
            { id: "state-high", name: "State High Ct.", system: "state", state: "ZZ" },
          ],
        },
      },
      {
        path: "facts/all.json",
        value: {
          topic: "all",
          facts: ["plain", ...NAMES].map((name) => ({ name, type: "boolean", question: `Is ${name} so?`, yes: "So.", no: "Not." })),
        },
      },
      ...cases.map((_, index) => ({
        path: `authorities/case-${index + 1}.json`,
        value: { id: `case-${index + 1}`, name: `Case ${index + 1}`, citation: "1 R. 1", propositions: [{ says: "So.", checked: true }] },
      })),
      {
        path: "act/1.json",
        value: {
          id: "act.1",
          kind: "claim",
          title: "Claim",
          citation: "Act 1",
          source: "rule",
          checked: true,
          text: "The term holds.",
          elements: [{ name: "term", paraphrase: "the term holds", when: { fact: "plain" } }],
        },
      },
      {
        path: "precedents/term.json",
        value: {
          id: "precedents.term",
          title: "The term",
          term: "act.1#term",
          question: "Does the term hold?",
          factors: NAMES.map((name) => ({
            name,
            favors: (FOR as readonly string[]).includes(name) ? "established" : "refuted",
            says: `There is ${name}`,
            when: { fact: name },
          })),
          cases: cases.map(({ held, factors, court = "north", decided = "2010-01-01", ...rest }, index) => ({
            authority: `case-${index + 1}`,
            court,
            decided,
            held,
            factors,
            checked: true,
            says: "So held.",
            ...rest,
          })),
          ...more,
        },
      },
    ],
  };
}

const present = (...factors: string[]) => Object.fromEntries(NAMES.map((name) => [name, factors.includes(name)]));
const forum: Choosing = { decided: "2020-01-01", court: "north" };
const rulebookOf = (rules: Rules<unknown>, choosing = forum) => link(rules, choosing).periods[0]!.rulebook;
const termOn = (rules: Rules<unknown>, facts: object, choosing = forum) =>
  evaluate(rulebookOf(rules, choosing), facts as never).get("act.1#term");

function refusal(rules: Rules<unknown>): string[] {
  try {
    link(rules, forum);
  } catch (error) {
    if (error instanceof RulebookError) return error.issues.map((issue) => `${issue.code} | ${issueLine(issue)}`);
    throw error;
  }
  return [];
}

const BASE = rulesOn([
  { held: "established-as-law", factors: ["a", "b", "x"] },
  { held: "refuted-as-law", factors: ["a", "x", "y"] },
]);

describe("a decided case forces a later one", () => {
  test("that has all it had for its side, and nothing more against it", () => {
    expect(termOn(BASE, { ...present("a", "b", "x"), plain: false })).toBe("established");
    expect(termOn(BASE, { ...present("a", "b", "c"), plain: false })).toBe("established");
    expect(termOn(BASE, { ...present("x", "y", "z"), plain: true })).toBe("refuted");
  });

  test("but not one that is distinguished: there the ordinary test decides", () => {
    expect(termOn(BASE, { ...present("a", "b", "x", "z"), plain: false })).toBe("refuted");
    expect(termOn(BASE, { ...present("a", "b", "x", "z"), plain: true })).toBe("established");
    expect(termOn(BASE, { ...present("b", "x"), plain: true })).toBe("established");
  });

  test("and where it is not known whether it would, the term is open", () => {
    expect(termOn(BASE, { a: true, b: true, y: false, plain: false })).toBe("undetermined");
    expect(termOn(BASE, { a: true, b: true, y: false, z: false, plain: false })).toBe("established");
  });

  test("and where the cases alone decide, one that they do not reach is unsettled law", () => {
    const alone = rulesOn(
      [
        { held: "established-as-law", factors: ["a"] },
        { held: "refuted-as-law", factors: ["x"] },
      ],
      "federal",
      { alone: true },
    );
    expect(termOn(alone, { ...present("a"), plain: false })).toBe("established");
    expect(termOn(alone, { ...present("x"), plain: true })).toBe("refuted");
    expect(termOn(alone, { ...present("a", "x"), plain: true })).toBe("undetermined");
    const [reason] = explain(rulebookOf(alone), { ...present("a", "x"), plain: true } as never, "act.1").elements;
    expect(reason).toMatchObject({ unsettled: true, open: [] });
  });

  test("and where the cases alone decide and all are on one side, nothing refutes the term", () => {
    const alone = rulesOn([{ held: "established-as-law", factors: ["a"] }], "federal", { alone: true });
    expect(termOn(alone, { ...present(), plain: false })).toBe("undetermined");
    expect(termOn(alone, { ...present("a", "b"), plain: false })).toBe("established");
  });
});

describe("a case constrains", () => {
  const one = (more: object) => rulesOn([{ held: "established-as-law", factors: ["a"], ...more }]);
  const facts = { ...present("a"), plain: false };

  test.each([
    ["the court that decided it", {}, forum, "established"],
    ["the courts below", {}, { ...forum, court: "north-trial" }, "established"],
    ["no court of another circuit", {}, { ...forum, court: "south" }, "refuted"],
    ["nobody before the day on which it was decided", {}, { ...forum, decided: "2009-12-31" }, "refuted"],
    ["from that day on", {}, { ...forum, decided: "2010-01-01" }, "established"],
    ["nobody once it no longer stands", { until: "2015-01-01" }, forum, "refuted"],
    ["nobody where it is only persuasive", { persuasive: true }, forum, "refuted"],
    ["nobody where it applied another law", { law: "ZZ" }, forum, "refuted"],
    ["nobody where it held a pleading plausible", { held: "plausible" }, forum, "refuted"],
    ["nobody where it found success likely", { held: "likely" }, forum, "refuted"],
  ])("%s", (_, more, choosing, truth) => {
    expect(termOn(one(more), facts, choosing)).toBe(truth);
  });

  test("a state's own court overrides a federal prediction of that state's law", () => {
    const rules = rulesOn(
      [
        { held: "established-as-law", factors: ["a"], court: "north" },
        { held: "refuted-as-law", factors: ["a", "x"], court: "state-high", decided: "2012-01-01" },
        { held: "established-as-law", factors: ["a", "x"], court: "north", decided: "2011-01-01" },
      ],
      "ZZ",
    );
    expect(termOn(rules, { ...present("a", "x"), plain: true })).toBe("refuted");
    expect(termOn(rules, { ...present("a", "x"), plain: false }, { ...forum, decided: "2011-06-01" })).toBe("established");
    expect(termOn(rules, { ...present("a"), plain: false })).toBe("established");
  });
});

describe("the finding names", () => {
  test("the nearest case on each side and what distinguishes it", () => {
    const [reason] = explain(rulebookOf(BASE), { ...present("a", "b", "z"), plain: true } as never, "act.1").elements;
    expect(reason!.precedents).toMatchObject({
      precedent: "precedents.term",
      forced: null,
      established: { authority: "case-1", binds: true, shared: ["There is a", "There is b"], onlyHere: ["There is z"], notHere: [] },
      refuted: {
        authority: "case-2",
        shared: [],
        onlyHere: ["There is b"],
        notHere: ["There is x", "There is y"],
      },
    });
  });

  test("what is not known, apart from what differs", () => {
    const [reason] = explain(rulebookOf(BASE), { a: true, x: true } as never, "act.1").elements;
    expect(reason!.precedents!.established).toMatchObject({
      onlyHere: [],
      notHere: [],
      unknown: ["There is b", "There is y", "There is z"],
    });
  });

  test("cases that bind nobody here, as such", () => {
    const [reason] = explain(rulebookOf(BASE, { ...forum, court: "south" }), {} as never, "act.1").elements;
    expect(reason!.precedents!.established).toMatchObject({ authority: "case-1", binds: false });
  });
});

describe("refused", () => {
  test("two cases that bind together and decide the same factors both ways", () => {
    const rules = rulesOn([
      { held: "established-as-law", factors: ["a", "x", "y"] },
      { held: "refuted-as-law", factors: ["a", "b", "x"], court: "high" },
    ]);
    expect(refusal(rules)).toEqual([
      "contradictory-precedents | precedents.term.cases: `case-1` and `case-2` bind together and decide the same factors both ways; say which factor parts them, or until when the earlier stood",
    ]);
  });

  test("but not a circuit split", () => {
    const rules = rulesOn([
      { held: "established-as-law", factors: ["a"] },
      { held: "refuted-as-law", factors: ["a", "x"], court: "south" },
    ]);
    expect(refusal(rules)).toEqual([]);
    expect(termOn(rules, { ...present("a", "x"), plain: true })).toBe("established");
    expect(termOn(rules, { ...present("a", "x"), plain: true }, { ...forum, court: "south" })).toBe("refuted");
  });

  test("every name that leads nowhere, at once", () => {
    const rules = rulesOn([{ held: "established-as-law", factors: ["a", "w"] }]);
    expect(refusal(rules)).toEqual(["unknown-factor | precedents/term.json: cases.0.factors.1: no factor `w` is declared above"]);
    const lost = rulesOn([{ held: "established-as-law", factors: ["a"], authority: "case-9", court: "west" }], "federal", {
      term: "act.1#terms",
    });
    expect(refusal(lost).map((line) => line.split(" | ")[0])).toEqual(["unknown-provision", "unknown-authority", "unknown-court"]);
  });

  test("a case that would decide every other", () => {
    const rules = rulesOn([{ held: "refuted-as-law", factors: ["a", "b", "c"] }]);
    expect(refusal(rules)).toEqual([
      "no-factor | precedents/term.json: cases.0.factors: it went against every factor it had, so it would decide every case; declare what decided it",
    ]);
  });

  test("factors defined by the very term that they decide", () => {
    const factors = ["a", "x"].map((name, index) => ({
      name,
      favors: index === 0 ? "established" : "refuted",
      says: `There is ${name}`,
      when: index === 0 ? { provision: "act.1" } : { fact: "x" },
    }));
    expect(refusal(rulesOn([{ held: "established-as-law", factors: ["a"] }], "federal", { factors })).join()).toContain("cycle");
  });
});

describe("for every case base without contradictions", () => {
  const decided = fc.record({
    held: fc.constantFrom("established-as-law", "refuted-as-law"),
    factors: fc.subarray([...NAMES], { minLength: 1 }),
  });
  const bases = fc
    .array(decided, { minLength: 1, maxLength: 5 })
    .map((cases) => rulesOn(cases))
    .filter((rules) => refusal(rules).length === 0);
  const known = fc.record(Object.fromEntries(["plain", ...NAMES].map((name) => [name, fc.boolean()])), { requiredKeys: [] });
  const order = { refuted: 0, undetermined: 1, established: 2 };

  test("an added factor for a side never hurts that side", () => {
    fc.assert(
      fc.property(bases, known, fc.constantFrom(...NAMES), (rules, facts, name) => {
        const without = order[termOn(rules, { ...facts, [name]: false })!];
        const with_ = order[termOn(rules, { ...facts, [name]: true })!];
        if ((FOR as readonly string[]).includes(name)) expect(with_).toBeGreaterThanOrEqual(without);
        else expect(with_).toBeLessThanOrEqual(without);
      }),
      { numRuns: 300 },
    );
  });

  test("no case is forced both ways, and a forced one comes out as forced whatever the ordinary test says", () => {
    fc.assert(
      fc.property(bases, known, (rules, facts) => {
        const truths = evaluate(rulebookOf(rules), facts as never);
        const [established, refuted] = [truths.get("precedents.term#established"), truths.get("precedents.term#refuted")];
        expect(established === "established" && refuted === "established").toBe(false);
        if (established === "established") expect(truths.get("act.1#term")).toBe("established");
        if (refuted === "established") expect(truths.get("act.1#term")).toBe("refuted");
        if (established !== "undetermined" && refuted !== "undetermined" && established !== "established" && refuted !== "established")
          expect(truths.get("act.1#term")).toBe(
            (facts as { plain?: boolean }).plain === undefined
              ? "undetermined"
              : (facts as { plain?: boolean }).plain
                ? "established"
                : "refuted",
          );
      }),
      { numRuns: 300 },
    );
  });

  test("a decided case stays decided when facts that are no factor are added", () => {
    fc.assert(
      fc.property(fc.array(decided, { minLength: 1, maxLength: 5 }), fc.boolean(), (cases, plain) => {
        const rules = rulesOn(cases);
        fc.pre(refusal(rules).length === 0);
        for (const { held, factors } of cases)
          expect(termOn(rules, { ...present(...factors), plain })).toBe(held === "established-as-law" ? "established" : "refuted");
      }),
      { numRuns: 200 },
    );
  });

  test("both engines agree", async () => {
    await fc.assert(
      fc.asyncProperty(bases, known, async (rules, facts) => {
        const rulebook = rulebookOf(rules);
        expect(await evaluateWithEngine(rulebook, facts as never)).toEqual(evaluate(rulebook, facts as never));
      }),
      { numRuns: 100 },
    );
  });
});
