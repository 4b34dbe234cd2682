import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessWith } from "../../src/assess.ts";
import { CaseRecordError } from "../../src/errors.ts";
import type { Written } from "../../src/facts/value.ts";
import { answer, back, begin, findings, next, recordOf, type Interview, type Question, type Said } from "../../src/interview/index.ts";
import type { CaseRecordInput } from "../../src/record/schema.ts";
import type { Rules } from "../../src/rulebook/corpus.ts";
import { ruleFolders } from "../../src/testing/folders.ts";
import { folder } from "../laws/builders.ts";
import { gardens, motion, trial } from "../report/fixture.ts";
import { answersTo, restsOn, stillMatter, waysToAnswer } from "./brute-force.ts";

const CLAIM = "law.a.1";

/** What to say to each question in turn, drawn as numbers. */
const scripts = fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 });

function drawn(interview: Interview, { fact }: Question, number: number): Said {
  if (number % 7 === 0) return "unknown";
  if (number % 7 === 1) return "disputed";
  const answers = answersTo(interview.setting.contested[0]!.readings[0]!.rulebook, fact);
  return { value: answers[number % answers.length] as Exclude<Written, object> };
}

/** Each state of an interview in which these answers are given; the last is where nothing is left to ask, or to say. */
function states(begun: Interview, script: readonly number[]): Interview[] {
  const passed = [begun];
  for (const number of script) {
    const state = passed.at(-1)!;
    const question = next(state);
    if (question === undefined) break;
    passed.push(answer(state, question.fact, drawn(state, question, number)));
  }
  return passed;
}

/** The folder without bars and gates of the suit: what is left is the prima facie case. */
function withoutBars({ files }: Rules<unknown>): Rules<unknown> {
  const isBar = (value: { kind?: string; reach?: string; burden?: string }) =>
    ["defense", "immunity", "exception"].includes(value.kind ?? "") ||
    (value.kind === "gate" && (value.reach === "suit" || value.burden === "defendant"));
  return { files: files.filter(({ value }) => !isBar(value as object)) };
}

/** Folders small enough to try every way to answer. */
const smallFolders = ruleFolders.map(withoutBars).filter((rules) => {
  const { rulebook } = begin({ rules, claims: [CLAIM] }).setting.contested[0]!.readings[0]!;
  const ways = restsOn(rulebook, CLAIM).reduce((product, fact) => product * answersTo(rulebook, fact).length, 1);
  return ways <= 400;
});

test("a question is asked exactly as long as some answer can still change the finding, and it is such a question", () => {
  fc.assert(
    fc.property(smallFolders, scripts, (rules, script) => {
      for (const state of states(begin({ rules, claims: [CLAIM] }), script)) {
        const given = new Map(state.answers.map(({ fact, said }) => [fact, said]));
        const known = Object.fromEntries(
          [...given].flatMap(([fact, said]) => (typeof said === "object" && "value" in said ? [[fact, said.value as Written]] : [])),
        );
        const matter = new Set(
          state.setting.contested[0]!.readings.flatMap(({ rulebook }) => {
            const mayAsk = restsOn(rulebook, CLAIM).filter((fact) => !given.has(fact));
            return [...stillMatter(rulebook, CLAIM, known, mayAsk)];
          }),
        );
        const question = next(state);
        if (question === undefined) expect([...matter]).toEqual([]);
        else expect([...matter]).toContain(question.fact);
      }
    }),
    { numRuns: 150 },
  );
});

test("where something else can still matter, what parties seldom contest is not asked", () => {
  fc.assert(
    fc.property(smallFolders, scripts, (rules, script) => {
      let conceded = false;
      for (const state of states(begin({ rules, claims: [CLAIM] }), script)) {
        const question = next(state);
        if (question === undefined) return;
        // Knowing more makes nothing matter that did not.
        if (conceded) expect(question.conceded).toBeDefined();
        conceded ||= question.conceded !== undefined;
      }
    }),
    { numRuns: 100 },
  );
});

test("going back restores the question, the finding and the record of before", () => {
  fc.assert(
    fc.property(ruleFolders, scripts, (rules, script) => {
      const passed = states(begin({ rules, claims: [CLAIM] }), script);
      for (const [at, state] of passed.entries()) {
        const before = passed[at - 1];
        if (before === undefined) continue;
        const restored = back(state);
        expect(restored.answers).toEqual(before.answers);
        expect([next(restored), findings(restored), recordOf(restored)]).toEqual([next(before), findings(before), recordOf(before)]);
      }
    }),
    { numRuns: 40 },
  );
});

test("the record that is saved gives the same truths by both engines, and goes on where the interview stopped", async () => {
  await fc.assert(
    fc.asyncProperty(ruleFolders, scripts, fc.boolean(), async (rules, script, defenses) => {
      const state = states(begin({ rules, claims: [CLAIM], defenses }), script).at(-1)!;
      const record = recordOf(state);
      const [found] = (await assessWith(rules, record)).claims;
      const [stands] = findings(state);
      expect(stands!.primaFacie).toBe(found!.primaFacie);
      expect(stands!.elements.map(({ element, truth }) => [element, truth])).toEqual(
        found!.elements.map(({ element, truth }) => [element, truth]),
      );
      const reopened = begin({ rules, record, defenses });
      expect(findings(reopened).map(({ elements }) => elements)).toEqual(findings(state).map(({ elements }) => elements));
      const asked = next(reopened)?.fact;
      if (asked !== undefined) expect(Object.keys(record.answers ?? {})).not.toContain(asked);
    }),
    { numRuns: 100 },
  );
});

test("when nothing is left to ask and nothing was unknown or disputed, no completion of the record disagrees", () => {
  fc.assert(
    fc.property(smallFolders, scripts, (rules, script) => {
      const plain = script.map((number) => (number % 7 < 2 ? number + 2 : number));
      const state = states(begin({ rules, claims: [CLAIM] }), plain).at(-1)!;
      if (next(state) !== undefined) return;
      const known = recordOf(state).answers ?? {};
      const { rulebook } = state.setting.contested[0]!.readings[0]!;
      const open = restsOn(rulebook, CLAIM).filter((fact) => !Object.hasOwn(known, fact));
      const ways = waysToAnswer(rulebook, open);
      expect(stillMatter(rulebook, CLAIM, known as Record<string, Written>, open), `${ways.length} ways`).toEqual(new Set());
    }),
    { numRuns: 60 },
  );
});

describe("an invented law", () => {
  const begun = () => begin({ rules: gardens, claims: ["garden.1"] });
  const facts = (state: Interview): string[] => {
    const asked: string[] = [];
    for (let at = state, question = next(at); question !== undefined; question = next(at)) {
      asked.push(question.fact);
      at = answer(at, question.fact, "unknown");
    }
    return asked;
  };

  test("what nobody knows is not asked again, and the rest still is", () => {
    expect(facts(begun()).sort()).toEqual(["entered", "entered_knowingly", "fenced", "had_leave", "loss_usd"]);
  });

  test("why it is asked: the element, its words, and the element below that asks", () => {
    const fence = ["had_leave", "entered", "loss_usd"].reduce((state, fact) => answer(state, fact, "unknown"), begun());
    expect(next(fence)).toMatchObject({
      fact: "fenced",
      claim: "garden.1",
      elements: [
        { address: "garden.1#enters", words: "enters a closed garden", quoted: true, citation: "Garden Act § 1" },
        { address: "garden.closed#fence", words: "A fence stood around it.", quoted: false, citation: "Garden Act § 9" },
      ],
    });
  });

  test("one answer that settles the claim ends the interview", () => {
    const over = answer(begun(), "had_leave", true);
    expect(next(over)).toBeUndefined();
    expect(findings(over)).toMatchObject([{ claim: "garden.1", primaFacie: "refuted" }]);
  });

  test("defenses are asked about where all are asked for, or where one is raised", () => {
    expect(facts(begun())).not.toContain("saved_life");
    const all = facts(begin({ rules: gardens, claims: ["garden.1"], defenses: true }));
    expect(all).toEqual(expect.arrayContaining(["saved_life", "years_to_filing"]));
    const raised = begin({ rules: gardens, record: { posture: { defenses: ["garden.6"] } }, claims: ["garden.1"] });
    expect(facts(raised)).toContain("saved_life");
    expect(facts(raised)).not.toContain("years_to_filing");
    const shown = ["had_leave"].reduce((state, fact) => answer(state, fact, false), answer(raised, "saved_life", true));
    expect(next(shown)).toBeUndefined();
  });

  test("a rival reading that nothing settles is asked about after the governing one, and is named", () => {
    const answered = Object.entries({ entered: true, entered_knowingly: true, fenced: false, had_leave: false, loss_usd: 300 }).reduce(
      (state, [fact, value]) => answer(state, fact, value),
      begin({ rules: gardens, record: { dates: { decided: "2024-05-01" } }, claims: ["garden.1"] }),
    );
    expect(next(answered)).toMatchObject({ fact: "sign_posted", reading: { "garden.closed": "sign" } });
    expect(findings(answer(answered, "sign_posted", true))).toMatchObject([{ primaFacie: "undetermined" }]);
  });

  test("a record is gone on with as it is: what it answers or derives is not asked, and its other parts stay", () => {
    const state = begin({ rules: gardens, record: trial, claims: ["garden.3"] });
    expect(next(state)?.fact).toBe("hole_depth");
    const record = recordOf(answer(state, "hole_depth", { min: 4 }));
    expect(record).toMatchObject({ ...trial, answers: { ...trial.answers, hole_depth: { min: 4 } } });
    const picked = begin({ rules: gardens, record: trial, claims: ["garden.2"] });
    expect(facts(picked)).toEqual(["flower_is_rare"]);
  });

  test("bounds that settle nothing are what is known: the amount is not asked again", () => {
    const state = answer(begun(), "loss_usd", { min: 50 });
    expect(findings(state)[0]!.elements.at(-1)).toMatchObject({ element: "garden.5#loss", truth: "undetermined" });
    expect(facts(state)).not.toContain("loss_usd");
    expect(findings(answer(begun(), "loss_usd", { min: 100 }))[0]!.elements.at(-1)).toMatchObject({ truth: "established" });
  });

  test("stage and day of decision go into the record", () => {
    const state = begin({ rules: gardens, claims: ["garden.1"], stage: "pleading", decided: "2021-01-01" });
    expect(recordOf(state)).toEqual({
      schema: "primafacie/case@1",
      claims: [{ claim: "garden.1" }],
      dates: { decided: "2021-01-01" },
      posture: { stage: "pleading" },
    });
  });

  test("a court that binds leaves one reading, and goes into the record", () => {
    const west = begin({ rules: gardens, claims: ["garden.1"], court: "W.D." });
    expect(findings(west)[0]!.readings).toHaveLength(1);
    expect(findings(begun())[0]!.readings).toHaveLength(2);
    expect(recordOf(west)).toMatchObject({ court: "W.D." });
    expect(() => begin({ rules: gardens, claims: ["garden.1"], court: "N.D." })).toThrow("no court `N.D.`");
  });

  test("a plain object of facts is a record too, and a claim that it did not make is added", () => {
    expect(recordOf(begin({ rules: gardens, record: { had_leave: false }, claims: ["garden.2"] }))).toMatchObject({
      answers: { had_leave: false },
    });
    expect(recordOf(begin({ rules: gardens, record: motion, claims: ["garden.2"] })).claims).toEqual([
      { claim: "garden.1" },
      { claim: "garden.2" },
    ]);
  });

  test("where there are several defendants, an answer holds against the one that is asked about", () => {
    const parties = { a: { role: "plaintiff" as const }, b: { role: "defendant" as const }, c: { role: "defendant" as const } };
    const state = begin({
      rules: gardens,
      record: { parties, answers: { had_leave: [{ value: true, against: "b" }] } },
      claims: ["garden.1"],
      against: "c",
    });
    expect(findings(state)).toMatchObject([{ plaintiff: "a", defendant: "c", primaFacie: "undetermined" }]);
    expect(recordOf(answer(state, "had_leave", false)).answers).toEqual({
      had_leave: [
        { value: true, against: "b" },
        { value: false, against: "c" },
      ],
    });
  });

  describe("an answer that holds elsewhere alone is kept, and the new one does not hold there", () => {
    const saying = (had_leave: NonNullable<CaseRecordInput["answers"]>[string], claims: readonly string[], more: CaseRecordInput = {}) =>
      recordOf(answer(begin({ rules: gardens, record: { answers: { had_leave }, ...more }, claims }), "had_leave", false)).answers![
        "had_leave"
      ];

    test("for another claim: the new one is for the claim that is asked about", () => {
      const kept = { value: true, claim: "garden.2" };
      expect(saying(kept, ["garden.1"])).toEqual([kept, { value: false, claim: "garden.1" }]);
      expect(saying([kept, { value: true }], ["garden.1"])).toEqual([kept, { value: false, claim: "garden.1" }]);
    });

    test("for one of the claims asked about: the new one is for the others", () => {
      const kept = { value: true, claim: "garden.2" };
      expect(saying(kept, ["garden"])).toEqual([kept, { value: false, claim: "garden.1" }, { value: false, claim: "garden.3" }]);
    });

    test("a family says it once, where it holds none of the claims answered apart", () => {
      const offense = (id: string) => ({ id, kind: "offense" as const, elements: { act: { fact: "left" } } });
      const rules = folder({ facts: ["left"], provisions: ["law.a.1", "law.a.2", "law.b.1", "law.b.2"].map(offense) });
      const kept = { value: true, claim: "law.b.1" };
      const said = (claims: readonly string[]) =>
        recordOf(answer(begin({ rules, record: { answers: { left: kept } }, claims }), "left", false)).answers!["left"];
      expect(said(["law.a"])).toEqual([kept, { value: false, claim: "law.a" }]);
      expect(said(["law"])).toEqual([kept, { value: false, claim: "law.a" }, { value: false, claim: "law.b.2" }]);
    });

    test("an earlier answer for the claim that is asked about is replaced", () => {
      expect(saying({ value: true, claim: "garden.1" }, ["garden.1"])).toBe(false);
      const others = [
        { value: true, claim: "garden.1" },
        { value: true, claim: "garden.2" },
      ];
      expect(saying(others, ["garden.1"])).toEqual([others[1], { value: false, claim: "garden.1" }]);
    });

    const cross = (roles: readonly ("plaintiff" | "defendant" | "third-party")[]): CaseRecordInput => ({
      parties: { ann: { role: roles[0]! }, bob: { role: roles[1]! } },
      claims: [
        { claim: "garden.1", by: "ann", against: "bob" },
        { claim: "garden.1", by: "bob", against: ["ann"] },
      ],
    });

    test.each([
      ["no roles to tell", ["third-party", "third-party"] as const],
      ["one of them sued first", ["plaintiff", "defendant"] as const],
    ])("against the other of two who claim against each other: %s", async (_, roles) => {
      const record = { ...cross(roles), answers: { had_leave: { value: true, against: "ann" } } };
      const state = begin({ rules: gardens, record, claims: ["garden.1"], against: "bob" });
      const after = recordOf(answer(state, "had_leave", false));
      expect(after.answers!["had_leave"]).toEqual([
        { value: true, against: "ann" },
        { value: false, against: "bob" },
      ]);
      const leave = (await assessWith(gardens, after)).claims.map(({ defendant, elements }) => [
        defendant,
        elements.find(({ element }) => element === "garden.1#leave")!.truth,
      ]);
      expect(leave).toEqual([
        ["bob", "established"],
        ["ann", "refuted"],
      ]);
    });

    test("claims against one of several defendants leave an answer bare", () => {
      const parties = { a: { role: "plaintiff" as const }, b: { role: "defendant" as const }, c: { role: "defendant" as const } };
      const claims = [{ claim: "garden.1", by: "a", against: "c" }];
      expect(recordOf(answer(begin({ rules: gardens, record: { parties, claims } }), "had_leave", false)).answers).toEqual({
        had_leave: false,
      });
    });
  });

  describe("what is not argued is not asked about", () => {
    const arguing = (stage: "trial" | "intake", issues: string[] | undefined, posture: CaseRecordInput["posture"] = {}) =>
      begin({ rules: gardens, record: { posture: { stage, ...posture }, claims: [{ claim: "garden.1", ...(issues && { issues }) }] } });

    test("one element of a claim that is argued is asked about alone, and why says so", () => {
      const fence = arguing("trial", ["garden.1#enters"]);
      expect(facts(fence).sort()).toEqual(["entered", "fenced"]);
      expect(next(fence)!.elements[0]!.address).toBe("garden.1#enters");
      expect(facts(arguing("trial", ["garden.5"]))).toEqual(["loss_usd"]);
    });

    test("of a claim of which nothing is argued nothing is asked, its defenses included", () => {
      expect(facts(arguing("trial", []))).toEqual([]);
      expect(facts(arguing("trial", [], { defenses: ["garden.6"] }))).toEqual([]);
    });

    test("a defense that is argued is asked about, the claim beside it is not", () => {
      expect(facts(arguing("trial", ["garden.6"]))).toEqual(["saved_life"]);
    });

    test("the issues of the posture count where the claim has none of its own", () => {
      expect(facts(arguing("trial", undefined, { issues: ["garden.1#leave"] }))).toEqual(["had_leave"]);
    });

    test("a first look leaves nothing out of issue, as an assessment does not", () => {
      expect(facts(arguing("intake", ["garden.1#leave"])).length).toBeGreaterThan(1);
    });
  });

  test("an answer is checked: the fact has to exist, and the value to be of its type", () => {
    expect(() => answer(begun(), "had_leaf", true)).toThrow("no fact `had_leaf`; did you mean `had_leave`");
    expect(() => answer(begun(), "had_leave", "yes")).toThrow(CaseRecordError);
    expect(() => answer(begun(), "loss_usd", "$12,500")).toThrow("write dollars as a plain number");
    expect(() => answer(begun(), "loss_usd", -1)).toThrow(CaseRecordError);
    expect(() => begin({ rules: gardens, claims: ["garden.99"] })).toThrow("no claim `garden.99`");
    expect(() => begin({ rules: gardens, record: motion, claims: ["garden.1"], against: "nobody" })).toThrow(
      "no such claim between these parties",
    );
  });
});
