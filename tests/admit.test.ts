import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CaseRecordError } from "../src/errors.ts";
import { governingFor } from "../src/forum.ts";
import { readPattern } from "../src/facts/value.ts";
import { admission, type Admitting } from "../src/record/admit.ts";
import { readRecord } from "../src/record/read.ts";
import type { CaseRecordInput } from "../src/record/schema.ts";
import { corpusOf, type Rules } from "../src/rulebook/corpus.ts";
import { caseRecords, ruleFolders } from "../src/testing/index.ts";
import { folder } from "./laws/builders.ts";

const rules = folder({
  facts: [
    "entered",
    "permitted",
    "warned",
    "consented",
    "worth_usd",
    "n_computers",
    "on_notice",
    { name: "operated", derive: { some: "conduct", where: { operated: "$against" } } },
    { name: "loss_usd", derive: { sum: "losses", of: "amount", where: { who: "$claimant" } } },
    { name: "on_last_step", derive: { latest: "conduct", of: "period" } },
  ],
  provisions: [
    {
      id: "law.a.1",
      kind: "offense",
      elements: {
        act: { fact: "entered" },
        without: { not: { fact: "permitted" } },
        both: { any: [{ fact: "warned" }, { all: [{ not: { fact: "warned" } }, { fact: "operated" }] }] },
      },
    },
    { id: "law.a.2", kind: "offense", elements: { act: { fact: "entered" } } },
    { id: "law.d.1", kind: "defense", appliesTo: ["law.a"], elements: { consent: { fact: "consented" } } },
  ],
});
const parties = { ann: { role: "plaintiff" }, bob: { role: "defendant" }, cyd: { role: "defendant" } } as const;

function admitted(record: CaseRecordInput, more: Partial<Admitting> = {}) {
  const corpus = corpusOf(rules);
  const read = readRecord(corpus, { parties, ...record });
  const admitting = { claim: "law.a.1", by: "ann", against: "bob", ...more };
  return admission(corpus, governingFor(rules, read, admitting.scope ?? null), read, admitting);
}
const pattern = (record: CaseRecordInput, more?: Partial<Admitting>) => admitted(record, more).pattern;
const summary = { stage: "summary-judgment" } as const;

describe("an admission", () => {
  const value = (fact: string, yes: boolean, by: string) =>
    (pattern({ posture: summary, answers: { [fact]: { value: yes, status: "admitted", by } } }) as Record<string, unknown>)[fact];
  test("counts against the party that made it", () => {
    expect(value("entered", true, "bob")).toBe(true);
    expect(value("entered", false, "ann")).toBe(false);
  });
  test("is nothing in its maker's own favor", () => {
    expect(value("entered", true, "ann")).toBeUndefined();
    expect(value("entered", false, "bob")).toBeUndefined();
  });
  test("looks through a negation at whom it favors", () => {
    expect(value("permitted", true, "ann")).toBe(true);
    expect(value("permitted", true, "bob")).toBeUndefined();
    expect(value("permitted", false, "bob")).toBe(false);
  });
  test("looks at the claim's bars too", () => {
    expect(value("consented", true, "ann")).toBe(true);
    expect(value("consented", true, "bob")).toBeUndefined();
    expect(value("consented", false, "bob")).toBe(false);
  });
  test("counts where it cuts both ways", () => {
    for (const by of ["ann", "bob"]) expect(value("warned", true, by)).toBe(true);
  });
  test("of a stranger to the claim is evidence", () => {
    expect(value("entered", true, "cyd")).toBe(true);
    expect(pattern({ posture: { stage: "trial" }, answers: { entered: { value: true, status: "admitted", by: "cyd" } } })).toEqual({});
  });
});

describe("an answer", () => {
  test("against one party is none against another", () => {
    const record: CaseRecordInput = { posture: summary, answers: { entered: { value: true, against: "cyd" } } };
    expect(pattern(record)).toEqual({});
    expect(pattern(record, { against: "cyd" })).toEqual({ entered: true });
  });
  test("of one of two who claim against each other is about the claim against it", () => {
    const answers = {
      entered: [
        { value: true, against: "ann" },
        { value: false, against: "bob" },
      ],
      warned: { value: true, against: "ann" },
    };
    const claims = [
      { claim: "law.a.1", by: "ann", against: "bob" },
      { claim: "law.a.1", by: "bob", against: ["ann"] },
    ];
    const record: CaseRecordInput = { posture: summary, claims, answers };
    expect(pattern(record)).toEqual({ entered: false });
    expect(pattern(record, { by: "bob", against: "ann" })).toEqual({ entered: true, warned: true });
    expect(pattern({ posture: summary, answers: { warned: { value: true, against: "ann" } } })).toEqual({ warned: true });
    const unnamed: CaseRecordInput = { ...record, claims: [{ claim: "law.a.1" }, { claim: "law.a.1", by: "bob", against: "ann" }] };
    expect(pattern(unnamed)).toEqual({ entered: false });
    const elsewhere: CaseRecordInput = { ...record, claims: [claims[0]!, { claim: "law.a.1", by: "cyd", against: "ann" }] };
    expect(pattern(elsewhere)).toEqual({ warned: true });
  });
  test("for one claim is none for another", () => {
    const answers = {
      entered: [
        { value: true, claim: "law.a.1" },
        { value: false, claim: "law.a.2" },
      ],
      warned: [{ value: true, claim: "law.a" }, false],
    };
    const record = readRecord(corpusOf(rules), { parties, posture: summary, answers });
    const of = (claim: string) =>
      admission(corpusOf(rules), governingFor(rules, record, null), record, { claim, by: "ann", against: "bob" }).pattern;
    expect(of("law.a.1")).toEqual({ entered: true, warned: true });
    expect(of("law.a.2")).toEqual({ entered: false, warned: true });
    expect(() => pattern({ answers: { entered: { value: true, claim: "law.b" } } })).toThrow("no claim `law.b`");
  });
  test("in one scope is none in another", () => {
    const record: CaseRecordInput = {
      posture: summary,
      scopes: { early: {}, late: {} },
      answers: {
        entered: [
          { value: true, scope: "early" },
          { value: false, scope: "late" },
        ],
        warned: true,
      },
    };
    expect(pattern(record, { scope: "early" })).toEqual({ entered: true, warned: true });
    expect(pattern(record, { scope: "late" })).toEqual({ entered: false, warned: true });
  });
  test("in so many words stands instead of the derivation", () => {
    const conduct = [{ id: "s1", act: "access" as const, operated: "bob" }];
    expect(pattern({ posture: summary, conduct })).toMatchObject({ operated: true });
    expect(pattern({ posture: summary, conduct, answers: { operated: false } })).toMatchObject({ operated: false });
    expect(pattern({ posture: summary, conduct, answers: { operated: { status: "unsupported" } } })).not.toHaveProperty("operated");
  });
  test("is kept as people write it", () => {
    const answers = { worth_usd: { min: 4999.99 }, n_computers: 3, on_notice: "2020-02" };
    expect(pattern({ posture: summary, answers })).toEqual({
      worth_usd: { min: 4999.99 },
      n_computers: 3,
      on_notice: { from: "2020-02-01", to: "2020-02-29" },
    });
  });
});

describe("several answers to one fact", () => {
  const open = (answers: object[]) => {
    const { pattern: shown, open: why } = admitted({ posture: summary, answers: { entered: answers } });
    return [(shown as { entered?: boolean }).entered, why.get("entered")];
  };
  test("of two sides with evidence are a dispute", () => {
    expect(
      open([
        { value: true, status: "evidenced", by: "ann" },
        { value: false, status: "evidenced", by: "bob" },
      ]),
    ).toEqual([undefined, "disputed"]);
  });
  test("of evidence and an allegation are none", () => {
    expect(
      open([
        { value: true, status: "evidenced", by: "ann" },
        { value: false, status: "alleged", by: "bob" },
      ]),
    ).toEqual([true, undefined]);
  });
  test("that agree are one", () => {
    expect(
      open([
        { value: true, status: "evidenced", by: "ann" },
        { value: true, status: "undisputed" },
      ]),
    ).toEqual([true, undefined]);
  });
  test("yield to one that binds", () => {
    for (const status of ["admitted", "found", "noticed"])
      expect(
        open([
          { value: true, status: "disputed" },
          { value: false, status, by: "ann" },
        ]),
      ).toEqual([false, undefined]);
  });
  test("of which two bind and differ are a dispute", () => {
    expect(
      open([
        { value: true, status: "found" },
        { value: false, status: "noticed" },
      ]),
    ).toEqual([undefined, "disputed"]);
  });
  test("narrow an interval to what all of them leave", () => {
    const { pattern: shown } = admitted({
      posture: summary,
      answers: {
        worth_usd: [
          { value: { min: 100, max: 300 }, status: "evidenced", by: "ann" },
          { value: { min: 200, max: 500 }, status: "evidenced", by: "bob" },
        ],
      },
    });
    expect(shown).toEqual({ worth_usd: { min: 200, max: 300 } });
  });
  test("that leave no amount are a dispute", () => {
    const { open: why, contended } = admitted({
      posture: summary,
      answers: {
        worth_usd: [
          { value: 100, status: "evidenced", by: "ann" },
          { value: 200, status: "evidenced", by: "bob" },
        ],
      },
    });
    expect([why.get("worth_usd"), contended.get("worth_usd")]).toEqual([
      "disputed",
      [
        { low: 10000, high: 10000 },
        { low: 20000, high: 20000 },
      ],
    ]);
  });
});

describe("a sanction", () => {
  const record: CaseRecordInput = {
    posture: summary,
    answers: { entered: { value: false, status: "evidenced", by: "bob" } },
    sanctions: [{ fact: "entered", value: true, against: "bob", source: "Dkt. 9" }],
  };
  test("takes a fact as established against a party, whatever it shows", () => {
    expect(pattern(record)).toEqual({ entered: true });
  });
  test("is shown as such", () => {
    expect(admitted(record).grounds.get("entered")).toEqual({ fact: "entered", value: true, status: "sanction", source: "Dkt. 9" });
  });
  test("is none against another", () => {
    expect(pattern(record, { against: "cyd" })).toEqual({ entered: false });
  });
  test("is nothing in favor of the party that earned it", () => {
    const earned = (against: string, value: boolean) => pattern({ posture: summary, sanctions: [{ fact: "entered", value, against }] });
    expect([earned("ann", true), earned("bob", false)]).toEqual([{}, {}]);
    expect([earned("ann", false), earned("bob", true)]).toEqual([{ entered: false }, { entered: true }]);
  });
  test("counts at every stage", () => {
    for (const stage of [
      "intake",
      "pleading",
      "default",
      "preliminary-injunction",
      "summary-judgment",
      "trial",
      "judgment-as-matter-of-law",
    ] as const)
      expect([stage, pattern({ ...record, answers: {}, posture: { stage } })]).toEqual([stage, { entered: true }]);
  });
});

describe("a derived fact", () => {
  const conduct = (...steps: object[]) =>
    ({ posture: summary, conduct: steps.map((step, index) => ({ id: `s${index + 1}`, act: "access", ...step })) }) as CaseRecordInput;
  test("has the weakest status of what it rests on, and names it", () => {
    const { grounds } = admitted(
      conduct({
        operated: { complete: false, items: [{ party: "bob", status: "evidenced", by: "ann", source: "Ex. 2" }] },
        status: "undisputed",
        source: "Ex. 1",
      }),
    );
    expect(grounds.get("operated")).toEqual({
      fact: "operated",
      value: true,
      status: "evidenced",
      by: "ann",
      derivedFrom: ["Ex. 1", "Ex. 2"],
    });
  });
  test("is in dispute where it rests on what is", () => {
    const { pattern: shown, open } = admitted(conduct({ operated: "bob", status: "disputed" }));
    expect([shown, open.get("operated")]).toEqual([{}, "disputed"]);
  });
  test("is not in dispute where something else shows it", () => {
    const { pattern: shown, open } = admitted(conduct({ operated: "bob", status: "disputed" }, { operated: "bob" }));
    expect([shown, open.get("operated")]).toEqual([{ operated: true }, undefined]);
  });
  test("of a sum over a disputed loss is a lower bound without it, and contended", () => {
    const { pattern: shown, contended } = admitted({
      posture: summary,
      losses: {
        complete: true,
        items: [
          { who: "ann", amount: 100 },
          { who: "ann", amount: 50, status: "disputed" },
        ],
      },
    });
    expect(shown).toEqual({ loss_usd: { min: 100 } });
    expect(contended.get("loss_usd")).toEqual([
      { low: 10000, high: Infinity },
      { low: 15000, high: 15000 },
    ]);
  });
  test("of what goes on still has no last day", () => {
    expect(
      pattern({ posture: summary, conduct: { complete: true, items: [{ id: "s1", act: "access", period: { from: "2020-01-01" } }] } }),
    ).not.toHaveProperty("on_last_step");
  });
});

describe("the trier", () => {
  const at = (answer: object, more: Partial<Admitting> = {}) =>
    pattern({ posture: { stage: "trial" }, answers: { entered: answer } }, more);
  test("finds to a standard, and not to a higher one", () => {
    const found = { value: true, status: "found", standard: "preponderance" };
    expect(at(found)).toEqual({ entered: true });
    expect(at(found, { standard: "clear-and-convincing" })).toEqual({});
  });
  test("finds to the ordinary standard where none is said", () => {
    expect(at({ value: true, status: "found" }, { standard: "clear-and-convincing" })).toEqual({});
    expect(
      pattern(
        { proceeding: "criminal", posture: { stage: "trial" }, answers: { entered: { value: true, status: "found" } } },
        { standard: "clear-and-convincing" },
      ),
    ).toEqual({ entered: true });
  });
  test("who was not persuaded has not found the contrary", () => {
    expect(at({ value: true, status: "not-proved" })).toEqual({});
  });
});

test("what is admitted can always be read again, and says the same", () => {
  const cases = ruleFolders.chain((generated: Rules) => fc.record({ generated: fc.constant(generated), record: caseRecords(generated) }));
  fc.assert(
    fc.property(cases, ({ generated, record }) => {
      const corpus = corpusOf(generated);
      const read = readRecord(corpus, record);
      const rulebook = governingFor(generated, read, null);
      const { known, pattern: shown } = admission(corpus, rulebook, read, {
        claim: record.claims![0]!.claim,
        by: "ann",
        against: "bob",
        scope: Object.keys(record.scopes ?? {})[0] ?? null,
      });
      const calendar = { low: -719162, high: 2932896 };
      for (const [fact, value] of readPattern(rulebook.facts, shown)) {
        const kept = known.get(fact)!;
        const date = rulebook.facts.get(fact)!.type === "date" && typeof kept === "object";
        expect(value).toEqual(date ? { low: Math.max(kept.low, calendar.low), high: Math.min(kept.high, calendar.high) } : kept);
      }
      expect(Object.keys(shown).sort()).toEqual([...known.keys()].sort());
    }),
    { numRuns: 200 },
  );
});

describe("a record is refused", () => {
  const bad: [string, CaseRecordInput, string][] = [
    ["where an answer has no value and its status needs one", { answers: { entered: { status: "evidenced" } } }, "missing-key"],
    ["where an admission says not by whom", { answers: { entered: { value: true, status: "admitted" } } }, "missing-key"],
    ["where a sanction says not against whom", { answers: { entered: { value: true, status: "sanction" } } }, "missing-key"],
    ["where it names a fact that there is not", { answers: { enterd: true } }, "unknown-fact"],
    ["where it names a party that there is not", { answers: { entered: { value: true, by: "dan" } } }, "unknown-party"],
    ["where it names a scope that there is not", { answers: { entered: { value: true, scope: "late" } } }, "unknown-scope"],
    ["where a value is not of its fact's type", { answers: { worth_usd: true } }, "wrong-type"],
    ["where an appeal reviews nothing", { posture: { stage: "appeal" } }, "missing-key"],
    [
      "where a step is told of by nobody it knows",
      { conduct: [{ id: "go", act: "access", operated: { party: "bob", by: "dan" } }] },
      "unknown-party",
    ],
    ["where a system is told of by nobody it knows", { systems: { site: { status: "disputed", by: "dan" } } }, "unknown-party"],
    ["where a motion is on a claim that there is not", { posture: { motions: [{ by: "ann", on: ["law.z"] }] } }, "unknown-claim"],
    ["where a claim is by a party against itself", { claims: [{ claim: "law.a", by: "bob", against: "bob" }] }, "self-claim"],
    [
      "where one claim stands twice with different things argued",
      {
        claims: [
          { claim: "law.a.1", issues: ["law.a.1#act"] },
          { claim: "law.a.1", against: ["bob", "cyd"] },
        ],
      },
      "duplicate",
    ],
  ];
  test.each(bad)("%s", (_, record, code) => {
    try {
      admitted(record);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CaseRecordError);
      expect((error as CaseRecordError).issues.map((issue) => issue.code)).toEqual([code]);
    }
  });
});
