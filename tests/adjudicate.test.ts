import { describe, expect, test } from "vitest";
import { assessWith } from "../src/assess.ts";
import type { ClaimFinding, Outcome, Resolution } from "../src/assessment.ts";
import { STAGES, type CaseRecordInput, type Stage } from "../src/record/schema.ts";
import type { Formula, Provision } from "../src/rulebook/schema.ts";
import type { Rules } from "../src/rulebook/corpus.ts";
import { folder, type Folder } from "./laws/builders.ts";

const facts: Folder["facts"] = [
  "entered",
  "warned",
  "copied",
  "consented",
  "revoked",
  "reinstated",
  "served",
  "stateless",
  "award_usd",
  "harm_usd",
  { name: "connected", usually_conceded: "Seldom contested." },
];
const claim = (elements: Folder["provisions"][number]["elements"], more: Partial<Provision> = {}) =>
  ({ id: "law.a.1", kind: "offense" as const, elements, ...more }) as Folder["provisions"][number];
const bar = (id: string, when: Formula, more: object = {}) =>
  ({ id, kind: "defense" as const, appliesTo: ["law.a"], elements: { shown: when }, ...more }) as Folder["provisions"][number];

const parties = { ann: { role: "plaintiff" }, bob: { role: "defendant" }, cyd: { role: "third-party" } } as const;

async function found(rules: Rules, record: CaseRecordInput): Promise<ClaimFinding> {
  const { claims } = await assessWith(rules, { parties, claims: [{ claim: "law.a.1" }], ...record });
  return claims[0]!;
}
const at = (stage: Stage, more: object = {}): CaseRecordInput["posture"] => ({ stage, ...more });

/** How each thing that may be said of the one element is written. */
const said = {
  undisputed: { value: true, status: "undisputed" },
  evidenced: { value: true, status: "evidenced", by: "ann" },
  disputed: { value: true, status: "disputed" },
  unsupported: { status: "unsupported" },
  alleged: { value: true, status: "alleged", by: "ann" },
  "alleged by the other side": { value: true, status: "alleged", by: "bob" },
  conclusory: { value: true, status: "conclusory", by: "ann" },
  found: { value: true, status: "found" },
  "found the other way": { value: false, status: "found" },
  "not proved": { status: "not-proved" },
  "admitted in its maker's own favor": { value: true, status: "admitted", by: "ann" },
  "admitted against its maker": { value: true, status: "admitted", by: "bob" },
  "admitted by a stranger": { value: true, status: "admitted", by: "cyd" },
  "taken as established": { value: true, status: "sanction", against: "bob" },
  "taken as established against another": { value: true, status: "sanction", against: "cyd" },
  noticed: { value: true, status: "noticed" },
} as const;
type Said = keyof typeof said;

const atMotion: Record<Said, Resolution> = {
  undisputed: "met",
  evidenced: "met",
  disputed: "triable",
  unsupported: "not-met",
  alleged: "not-met",
  "alleged by the other side": "not-met",
  conclusory: "not-met",
  found: "met",
  "found the other way": "not-met",
  "not proved": "not-met",
  "admitted in its maker's own favor": "not-met",
  "admitted against its maker": "met",
  "admitted by a stranger": "met",
  "taken as established": "met",
  "taken as established against another": "not-met",
  noticed: "met",
};
const onPaper: Record<Said, Resolution> = { ...atMotion, disputed: "met", alleged: "met", "admitted by a stranger": "not-met" };
const atTrial: Record<Said, Resolution> = { ...atMotion, evidenced: "not-met", disputed: "open", "admitted by a stranger": "not-met" };
const afterVerdict: Record<Said, Resolution> = { ...atMotion, disputed: "met" };
const table: Record<Exclude<Stage, "appeal">, Record<Said, Resolution>> = {
  intake: {
    ...atMotion,
    disputed: "open",
    unsupported: "open",
    alleged: "met",
    "alleged by the other side": "met",
    conclusory: "open",
    "not proved": "open",
    "admitted in its maker's own favor": "open",
    "taken as established against another": "open",
  },
  pleading: onPaper,
  indictment: onPaper,
  default: onPaper,
  "preliminary-injunction": { ...atMotion, disputed: "serious-questions" },
  "summary-judgment": atMotion,
  transfer: atMotion,
  compel: atMotion,
  trial: atTrial,
  "bench-trial": atTrial,
  sufficiency: afterVerdict,
  "judgment-as-matter-of-law": afterVerdict,
};

const one = folder({ facts, provisions: [claim({ act: { fact: "entered" } })] });

describe.each(Object.entries(table) as [Exclude<Stage, "appeal">, Record<Said, Resolution>][])("at %s, an element", (stage, row) => {
  test.each(Object.entries(row) as [Said, Resolution][])("that is %s is %s", async (how, resolution) => {
    const { elements } = await found(one, { posture: at(stage), answers: { entered: said[how] } });
    expect(elements[0]!.resolution).toBe(resolution);
  });
  test("that nobody speaks of is the bearer's to lose, but at intake", async () => {
    expect((await found(one, { posture: at(stage), answers: {} })).elements[0]).toMatchObject({
      resolution: stage === "intake" ? "open" : "not-met",
      by: "burden",
      truth: "undetermined",
    });
  });
  test("is the same on appeal from it", async () => {
    for (const how of Object.keys(said) as Said[])
      expect(
        (await found(one, { posture: at("appeal", { reviews: stage }), answers: { entered: said[how] } })).elements[0]!.resolution,
      ).toBe(row[how]);
  });
});

test("a bare answer has its stage's ordinary status", async () => {
  for (const stage of STAGES) {
    const { elements } = await found(one, {
      posture: at(stage, stage === "appeal" ? { reviews: "trial" } : {}),
      answers: { entered: true },
    });
    const status =
      {
        pleading: "alleged",
        indictment: "alleged",
        default: "alleged",
        trial: "found",
        "bench-trial": "found",
        sufficiency: "found",
        "judgment-as-matter-of-law": "found",
        appeal: "found",
      }[stage as string] ?? "undisputed";
    expect([stage, elements[0]!.because[0]!.status, elements[0]!.resolution]).toEqual([stage, status, "met"]);
  }
});

describe("outcomes: all met, one refuted, one for want of anything, one in dispute", () => {
  const rules = folder({ facts, provisions: [claim({ act: { fact: "entered" }, notice: { fact: "warned" } })] });
  const rows: Record<Exclude<Stage, "appeal">, [Outcome, Outcome, Outcome, Outcome]> = {
    intake: ["liable", "not-liable", "open", "open"],
    pleading: ["survives", "dismissed", "dismissed", "survives"],
    indictment: ["survives", "dismissed", "dismissed", "survives"],
    default: ["liable", "not-liable", "not-liable", "liable"],
    "preliminary-injunction": ["likely", "unlikely", "unlikely", "serious-questions"],
    "summary-judgment": ["granted", "granted", "granted", "denied"],
    transfer: ["granted", "granted", "granted", "denied"],
    compel: ["granted", "granted", "granted", "denied"],
    trial: ["liable", "not-liable", "not-liable", "open"],
    "bench-trial": ["liable", "not-liable", "not-liable", "open"],
    sufficiency: ["upheld", "not-upheld", "not-upheld", "upheld"],
    "judgment-as-matter-of-law": ["upheld", "not-upheld", "not-upheld", "upheld"],
  };
  const states: CaseRecordInput["answers"][] = [{ warned: true }, { warned: false }, {}, { warned: { value: true, status: "disputed" } }];
  test.each(Object.entries(rows) as [Exclude<Stage, "appeal">, (typeof rows)["trial"]][])("at %s: %j", async (stage, outcomes) => {
    const outcome = async (state: CaseRecordInput["answers"]) =>
      (await found(rules, { posture: at(stage), answers: { entered: true, ...state } })).outcome;
    expect(await Promise.all(states.map(outcome))).toEqual(outcomes);
  });
  test("liability is settled only where the stage decides it", async () => {
    const liability = async (stage: Stage, warned: boolean) =>
      (await found(rules, { posture: at(stage, { motions: [{ by: "ann" }] }), answers: { entered: true, warned } })).liability;
    const settling: Stage[] = ["intake", "default", "trial", "bench-trial", "sufficiency", "judgment-as-matter-of-law", "summary-judgment"];
    for (const stage of settling) expect([stage, await liability(stage, true)]).toEqual([stage, "established"]);
    for (const stage of ["pleading", "indictment", "preliminary-injunction"] as const)
      expect([stage, await liability(stage, true)]).toEqual([stage, "undetermined"]);
    for (const stage of ["pleading", "trial", "default"] as const)
      expect([stage, await liability(stage, false)]).toEqual([stage, "refuted"]);
  });
});

describe("of two parts, one in dispute and one for which there is no evidence", () => {
  const both = { all: [{ fact: "entered" }, { fact: "warned" }] };
  const either = { any: [{ fact: "entered" }, { fact: "warned" }] };
  const answers = { entered: { value: true, status: "disputed" as const }, warned: { status: "unsupported" as const } };
  const resolution = async (when: Formula, stage: Stage) =>
    (await found(folder({ facts, provisions: [claim({ act: when })] }), { posture: at(stage), answers })).elements[0]!.resolution;
  test("all are not met, whatever a trier might make of the dispute", async () => {
    for (const stage of ["summary-judgment", "trial", "preliminary-injunction", "judgment-as-matter-of-law"] as const)
      expect(await resolution(both, stage)).toBe("not-met");
  });
  test("any is for the trier", async () => {
    expect(await resolution(either, "summary-judgment")).toBe("triable");
    expect(await resolution(either, "trial")).toBe("open");
    expect(await resolution(either, "preliminary-injunction")).toBe("serious-questions");
    expect(await resolution(either, "judgment-as-matter-of-law")).toBe("met");
  });
});

describe("a burden", () => {
  const borneBy = (burden: "plaintiff" | "defendant") =>
    folder({ facts, provisions: [claim({ act: { fact: "entered" }, without: { when: { not: { fact: "consented" } }, burden } })] });
  const outcome = async (burden: "plaintiff" | "defendant", stage: Stage, consented: object | undefined, more: object = {}) =>
    (
      await found(borneBy(burden), {
        posture: at(stage, more),
        answers: { entered: true, ...(consented && { consented }) },
      })
    ).elements[1]!.resolution;
  test("moved to the other side turns the result where nothing is shown", async () => {
    for (const stage of ["summary-judgment", "trial", "pleading"] as const) {
      expect(await outcome("plaintiff", stage, undefined)).toBe("not-met");
      expect(await outcome("defendant", stage, undefined)).toBe("met");
    }
  });
  test("turns nothing where the record speaks", async () => {
    for (const burden of ["plaintiff", "defendant"] as const) {
      expect(await outcome(burden, "trial", { value: false, status: "undisputed" })).toBe("met");
      expect(await outcome(burden, "trial", { value: true, status: "undisputed" })).toBe("not-met");
      expect(await outcome(burden, "summary-judgment", { value: true, status: "disputed" })).toBe("triable");
    }
  });
  test("is named with how the resolution was reached", async () => {
    const { elements } = await found(borneBy("defendant"), { posture: at("trial"), answers: { entered: true } });
    expect(elements.map(({ burden, by }) => [burden, by])).toEqual([
      ["plaintiff", "record"],
      ["defendant", "burden"],
    ]);
    expect(elements[1]!.open).toEqual([{ fact: "consented", question: "consented?", why: "absent", burden: "defendant" }]);
  });
  test("turns no dispute on a pleading: it goes the pleader's way, in whosever words it is told", async () => {
    for (const burden of ["plaintiff", "defendant"] as const)
      for (const value of [true, false]) {
        expect(await outcome(burden, "pleading", { value, status: "disputed" })).toBe("met");
      }
    expect(await outcome("plaintiff", "pleading", { value: true, status: "disputed", by: "ann" })).toBe("not-met");
  });
  test("turns no dispute after a verdict: it went to who won", async () => {
    for (const burden of ["plaintiff", "defendant"] as const) {
      expect(await outcome(burden, "judgment-as-matter-of-law", { value: true, status: "disputed" }, { verdict: "ann" })).toBe("met");
      expect(await outcome(burden, "judgment-as-matter-of-law", { value: true, status: "disputed" }, { verdict: "bob" })).toBe("not-met");
    }
  });
});

describe("why a question is open", () => {
  const why = async (stage: Stage, answer: unknown) =>
    (await found(one, { posture: at(stage), answers: { entered: answer } as CaseRecordInput["answers"] })).elements[0]!.open.map(
      (open) => open.why,
    );
  test.each([
    ["summary-judgment", { value: true, status: "disputed" }, "disputed"],
    [
      "summary-judgment",
      [
        { value: true, status: "evidenced", by: "ann" },
        { value: false, status: "evidenced", by: "bob" },
      ],
      "disputed",
    ],
    ["summary-judgment", { status: "unsupported" }, "unsupported"],
    ["summary-judgment", { value: true, status: "alleged", by: "ann" }, "unsupported"],
    ["trial", { status: "not-proved" }, "unproved"],
    ["trial", { value: true, status: "evidenced", by: "ann" }, "unproved"],
  ] as const)("at %s, of %j: %s", async (stage, answer, reason) => {
    expect(await why(stage, answer)).toEqual([reason]);
  });
  test("an allegation does not put evidence in dispute", async () => {
    expect(
      await why("summary-judgment", [
        { value: true, status: "evidenced", by: "ann" },
        { value: false, status: "alleged", by: "bob" },
      ]),
    ).toEqual([]);
  });
  test("an admission settles what would be in dispute", async () => {
    expect(
      await why("summary-judgment", [
        { value: true, status: "admitted", by: "bob" },
        { value: false, status: "evidenced", by: "bob" },
      ]),
    ).toEqual([]);
  });
});

describe("an element not in issue", () => {
  const rules = folder({
    facts,
    provisions: [claim({ act: { fact: "entered" }, commerce: { fact: "connected" }, notice: { fact: "warned" } })],
  });
  const resolutions = async (record: CaseRecordInput) => (await found(rules, record)).elements.map(({ resolution }) => resolution);
  test("is one that parties seldom contest and the record does not speak of", async () => {
    const { elements, outcome } = await found(rules, { posture: at("trial"), answers: { entered: true, warned: true } });
    expect(elements[1]).toMatchObject({ resolution: "not-in-issue", by: "concession" });
    expect(outcome).toBe("liable");
  });
  test("is in issue where anything on the record goes against it", async () => {
    for (const connected of [false, { value: true, status: "disputed" }, { status: "unsupported" }, { status: "not-proved" }] as const)
      expect((await resolutions({ posture: at("summary-judgment"), answers: { entered: true, warned: true, connected } }))[1]).not.toBe(
        "not-in-issue",
      );
  });
  test("is nothing at intake, where nobody has conceded anything", async () => {
    expect(await resolutions({ posture: at("intake"), answers: { entered: true, warned: true } })).toEqual(["met", "open", "met"]);
  });
  test("a claim may say for itself what is argued, whatever the posture says of the others", async () => {
    const posture = at("summary-judgment", { issues: ["law.a.1"] });
    const claims = [{ claim: "law.a.1", issues: ["law.a.1#act"] }];
    expect(await resolutions({ posture, claims, answers: { entered: true } })).toEqual(
      await resolutions({ posture: at("summary-judgment", { issues: ["law.a.1#act"] }), answers: { entered: true } }),
    );
    expect(await resolutions({ posture, claims, answers: { entered: true } })).not.toEqual(
      await resolutions({ posture, answers: { entered: true } }),
    );
  });
  test("what is said of the narrower claim holds, in whatever order", async () => {
    const narrow = { claim: "law.a.1", issues: ["law.a.1#act"] };
    for (const claims of [
      [narrow, { claim: "law.a" }],
      [{ claim: "law.a" }, narrow],
    ])
      expect(await resolutions({ posture: at("summary-judgment"), claims, answers: { entered: true } })).toEqual([
        "met",
        "not-in-issue",
        "not-in-issue",
      ]);
  });
  test("is every element of a claim of which nothing is argued, and the ruling passes over it", async () => {
    const record = { posture: at("summary-judgment"), claims: [{ claim: "law.a.1", issues: [] }], answers: { entered: true } };
    expect(await resolutions(record)).toEqual(["not-in-issue", "not-in-issue", "not-in-issue"]);
    const ruled = async (stage: Stage, more: object = {}) => {
      const { outcome, liability } = await found(rules, { ...record, posture: at(stage, more) });
      return [outcome, liability];
    };
    for (const stage of ["summary-judgment", "default", "preliminary-injunction", "trial", "bench-trial"] as const)
      expect([stage, ...(await ruled(stage))]).toEqual([stage, "not-reached", "undetermined"]);
    expect(await ruled("pleading")).toEqual(["survives", "undetermined"]);
    expect(await ruled("appeal", { reviews: "summary-judgment" })).toEqual(["not-reached", "undetermined"]);
    for (const reviews of ["sufficiency", "bench-trial"]) expect((await ruled("appeal", { reviews }))[1]).toBe("established");
    expect(await resolutions({ ...record, claims: [{ claim: "law.a.1" }] })).toEqual(["met", "not-in-issue", "not-met"]);
  });
  test("is one that is not among what is argued", async () => {
    expect(await resolutions({ posture: at("summary-judgment", { issues: ["law.a.1#act"] }), answers: { entered: true } })).toEqual([
      "met",
      "not-in-issue",
      "not-in-issue",
    ]);
    expect((await found(rules, { posture: at("summary-judgment", { issues: ["law.a.1#act"] }), answers: { entered: true } })).outcome).toBe(
      "granted",
    );
  });
  test("is none where the claim as a whole is argued", async () => {
    expect(await resolutions({ posture: at("summary-judgment", { issues: ["law.a.1"] }), answers: { entered: true } })).toEqual([
      "met",
      "not-in-issue",
      "not-met",
    ]);
    expect(await resolutions({ posture: at("summary-judgment", { issues: ["law"] }), answers: { entered: true } })).toEqual([
      "met",
      "not-in-issue",
      "not-met",
    ]);
  });
  test("lies in a bar too, and defeats no claim there", async () => {
    const barred = folder({ facts, provisions: [claim({ act: { fact: "entered" } }), bar("law.d.1", { fact: "consented" })] });
    const finding = await found(barred, {
      posture: at("trial", { issues: ["law.a.1#act"] }),
      answers: { entered: true, consented: { status: "not-proved" } },
    });
    expect(finding.defenses[0]!.elements[0]!.resolution).toBe("not-in-issue");
    expect(finding.outcome).toBe("liable");
  });
});

describe("a bar", () => {
  const rules = folder({ facts, provisions: [claim({ act: { fact: "entered" } }), bar("law.d.1", { fact: "consented" })] });
  const trial = (answers: CaseRecordInput["answers"], more: object = {}) =>
    found(rules, { posture: at("trial", more), answers: { entered: true, ...answers } });
  test("that nobody raises is named, and liability is subject to it", async () => {
    expect(await trial({})).toMatchObject({
      outcome: "liable",
      liability: "established",
      subjectTo: ["law.d.1"],
      defenses: [{ provision: "law.d.1", raised: false, truth: "undetermined", resolution: "not-met" }],
    });
  });
  test("that is raised and shown defeats the claim", async () => {
    expect(await trial({ consented: true })).toMatchObject({
      outcome: "not-liable",
      liability: "refuted",
      subjectTo: [],
      primaFacie: "established",
      defenses: [{ raised: true, truth: "established", resolution: "met" }],
    });
  });
  test("that is raised and not shown defeats nothing", async () => {
    expect(await trial({}, { defenses: ["law.d.1"] })).toMatchObject({
      outcome: "liable",
      subjectTo: [],
      defenses: [{ raised: true, resolution: "not-met" }],
    });
    expect(await trial({ consented: { status: "not-proved" } })).toMatchObject({
      outcome: "liable",
      subjectTo: [],
      defenses: [{ raised: true, resolution: "not-met" }],
    });
  });
  test("that is in dispute leaves the claim open, or denies its motion", async () => {
    expect((await trial({ consented: { value: true, status: "disputed" } })).outcome).toBe("open");
    const summary = await found(rules, {
      posture: at("summary-judgment", { motions: [{ by: "ann" }, { by: "bob" }] }),
      answers: { entered: true, consented: { value: true, status: "disputed" } },
    });
    expect(summary).toMatchObject({
      outcome: "denied",
      motions: [
        { by: "ann", outcome: "denied" },
        { by: "bob", outcome: "denied" },
      ],
    });
  });
  test("that the pleading shows on its face dismisses it", async () => {
    expect((await found(rules, { posture: at("pleading"), answers: { entered: true, consented: true } })).outcome).toBe("dismissed");
  });
  test("that only the other side alleges dismisses no pleading", async () => {
    expect(
      (
        await found(rules, {
          posture: at("pleading"),
          answers: { entered: true, consented: { value: true, status: "alleged", by: "bob" } },
        })
      ).outcome,
    ).toBe("survives");
  });
});

describe("an exception to a bar", () => {
  const provisions = [
    claim({ act: { fact: "entered" } }),
    bar("law.d.1", { fact: "consented" }),
    bar("law.d.2", { fact: "revoked" }, { kind: "exception", appliesTo: ["law.d.1"] }),
  ];
  const trial = (rules: Rules, answers: CaseRecordInput["answers"]) =>
    found(rules, { posture: at("trial"), answers: { entered: true, consented: true, ...answers } });
  test("takes it away where it is shown", async () => {
    expect(await trial(folder({ facts, provisions }), { revoked: true })).toMatchObject({
      outcome: "liable",
      defenses: [{ truth: "refuted", resolution: "not-met" }],
    });
  });
  test("leaves it where it is not", async () => {
    for (const revoked of [false, { status: "not-proved" as const }])
      expect((await trial(folder({ facts, provisions }), { revoked })).outcome).toBe("not-liable");
    expect((await trial(folder({ facts, provisions }), {})).outcome).toBe("not-liable");
  });
  test("leaves the claim open where it is in dispute", async () => {
    expect((await trial(folder({ facts, provisions }), { revoked: { value: true, status: "disputed" } })).outcome).toBe("open");
  });
  test("is taken away by an exception of its own", async () => {
    const rules = folder({
      facts,
      provisions: [...provisions, bar("law.d.3", { fact: "reinstated" }, { kind: "exception", appliesTo: ["law.d.2"] })],
    });
    expect((await trial(rules, { revoked: true })).outcome).toBe("liable");
    expect((await trial(rules, { revoked: true, reinstated: false })).outcome).toBe("liable");
    expect((await trial(rules, { revoked: true, reinstated: true })).outcome).toBe("not-liable");
  });
  test("may have a standard of its own", async () => {
    const strict = {
      id: "law.d.2",
      kind: "exception" as const,
      appliesTo: ["law.d.1"],
      elements: { shown: { when: { fact: "revoked" }, standard: "clear-and-convincing" as const } },
    };
    const rules = folder({ facts, provisions: [provisions[0]!, provisions[1]!, strict] });
    expect((await trial(rules, { revoked: { value: true, status: "found", standard: "clear-and-convincing" } })).outcome).toBe("liable");
    expect((await trial(rules, { revoked: { value: true, status: "found", standard: "preponderance" } })).outcome).toBe("not-liable");
  });
});

describe("a gate of the suit", () => {
  const gate = (more: object) =>
    folder({
      facts,
      provisions: [
        claim({ act: { fact: "entered" } }),
        bar("law.g.1", { fact: "served" }, { kind: "gate", reach: "suit", ...more }),
        bar("law.i.1", { fact: "stateless" }, { kind: "immunity" }),
      ],
    });
  test("that is raised and not passed keeps the claim from being reached", async () => {
    for (const stage of ["pleading", "summary-judgment", "trial"] as const)
      expect(await found(gate({}), { posture: at(stage), answers: { entered: true, served: false } })).toMatchObject({
        outcome: "not-reached",
        liability: "undetermined",
      });
  });
  test("that nobody raises is waived", async () => {
    expect((await found(gate({}), { posture: at("trial"), answers: { entered: true } })).outcome).toBe("liable");
  });
  test("that is raised and passed is no more in the way", async () => {
    expect((await found(gate({}), { posture: at("trial"), answers: { entered: true, served: true } })).outcome).toBe("liable");
  });
  test("that is raised fails for want of proof", async () => {
    expect((await found(gate({}), { posture: at("trial", { defenses: ["law.g.1"] }), answers: { entered: true } })).outcome).toBe(
      "not-reached",
    );
  });
  test("that is an immunity keeps it from being reached where it is shown", async () => {
    expect((await found(gate({}), { posture: at("trial"), answers: { entered: true, stateless: true } })).outcome).toBe("not-reached");
    expect((await found(gate({}), { posture: at("trial"), answers: { entered: true, stateless: false } })).outcome).toBe("liable");
  });
  test("leaves the motions ruled on", async () => {
    const finding = await found(gate({}), {
      posture: at("summary-judgment", { motions: [{ by: "ann" }, { by: "bob" }] }),
      answers: { entered: true, stateless: true },
    });
    expect(finding).toMatchObject({
      outcome: "not-reached",
      motions: [
        { by: "ann", outcome: "denied" },
        { by: "bob", outcome: "granted" },
      ],
    });
  });
});

describe("a gate of the claim", () => {
  const rules = (more: object) =>
    folder({
      facts,
      provisions: [claim({ act: { fact: "entered" } }), bar("law.g.1", { fact: "served" }, { kind: "gate", reach: "claim", ...more })],
    });
  test("that the plaintiff bears is part of the prima facie case", async () => {
    const finding = await found(rules({}), { posture: at("trial"), answers: { entered: true } });
    expect(finding).toMatchObject({ violation: "established", primaFacie: "undetermined", outcome: "not-liable" });
    expect(finding.elements.map(({ element }) => element)).toEqual(["law.a.1#act", "law.g.1#shown"]);
  });
  test("that the defendant bears is a bar", async () => {
    expect(await found(rules({ burden: "defendant" }), { posture: at("trial"), answers: { entered: true, served: true } })).toMatchObject({
      outcome: "not-liable",
      primaFacie: "established",
      defenses: [{ provision: "law.g.1", resolution: "met" }],
    });
    expect(
      await found(rules({ burden: "defendant" }), { posture: at("pleading"), answers: { entered: true, served: true } }),
    ).toMatchObject({ outcome: "dismissed" });
  });
  test("of civil suits is none in a criminal proceeding", async () => {
    const finding = await found(rules({ proceeding: "civil" }), {
      proceeding: "criminal",
      posture: at("trial"),
      answers: { entered: true },
    });
    expect(finding.elements.map(({ element }) => element)).toEqual(["law.a.1#act"]);
    expect(finding).toMatchObject({ outcome: "liable", remedies: [] });
  });
});

describe("motions", () => {
  const summary = async (motions: object[], answers: CaseRecordInput["answers"]) => {
    const { outcome, motions: ruled, liability } = await found(one, { posture: at("summary-judgment", { motions }), answers });
    return { outcome, liability, ruled: ruled.map((motion) => `${motion.by} ${motion.outcome}`) };
  };
  const both = [{ by: "ann" }, { by: "bob" }];
  const disputed = { value: true, status: "disputed" as const };
  test("of both sides are ruled on each by itself", async () => {
    expect(await summary(both, { entered: true })).toEqual({
      outcome: "granted",
      liability: "established",
      ruled: ["ann granted", "bob denied"],
    });
    expect(await summary(both, { entered: false })).toEqual({
      outcome: "granted",
      liability: "refuted",
      ruled: ["ann denied", "bob granted"],
    });
    expect(await summary(both, {})).toEqual({ outcome: "granted", liability: "refuted", ruled: ["ann denied", "bob granted"] });
    expect(await summary(both, { entered: disputed })).toEqual({
      outcome: "denied",
      liability: "undetermined",
      ruled: ["ann denied", "bob denied"],
    });
  });
  test("of one side alone are denied where the other should have won", async () => {
    expect(await summary([{ by: "ann" }], { entered: false })).toEqual({
      outcome: "denied",
      liability: "undetermined",
      ruled: ["ann denied"],
    });
    expect(await summary([{ by: "bob" }], { entered: true })).toEqual({
      outcome: "denied",
      liability: "undetermined",
      ruled: ["bob denied"],
    });
  });
  test("of several who moved together are those of each", async () => {
    for (const answers of [{ entered: true }, { entered: false }, {}])
      expect(await summary([{ by: ["ann", "bob"] }], answers)).toEqual(await summary(both, answers));
    expect((await summary([{ by: ["cyd", "bob"] }], { entered: false })).ruled).toEqual(["bob granted"]);
  });
  test("of a stranger to the claim, or on another claim, are none on this one", async () => {
    expect(await summary([{ by: "cyd" }], { entered: true })).toEqual({ outcome: "open", liability: "undetermined", ruled: [] });
    const two = folder({
      facts,
      provisions: [claim({ act: { fact: "entered" } }), { ...claim({ act: { fact: "entered" } }), id: "law.b.1" }],
    });
    const on = async (family: string) =>
      (
        await found(two, {
          posture: at("summary-judgment", { motions: [{ by: "ann", on: [family] }] }),
          claims: [{ claim: "law.a.1" }],
          answers: { entered: true },
        })
      ).outcome;
    expect(await on("law.b")).toBe("open");
    expect(await on("law.a")).toBe("granted");
  });
});

describe("a default", () => {
  const outcome = async (marked: object, record: CaseRecordInput = {}) =>
    (
      await found(one, {
        posture: at("default"),
        answers: { entered: true },
        ...record,
        parties: { ann: { role: "plaintiff" }, ...marked },
      })
    ).outcome;
  test("binds everyone where nobody is marked", async () => {
    expect(await outcome({ bob: { role: "defendant" } })).toBe("liable");
  });
  test("binds who failed to appear", async () => {
    expect(await outcome({ bob: { role: "defendant", defaulted: true } })).toBe("liable");
  });
  test("binds nobody else", async () => {
    expect(
      await outcome(
        { bob: { role: "defendant" }, dan: { role: "defendant", defaulted: true } },
        { claims: [{ claim: "law.a.1", against: "bob" }] },
      ),
    ).toBe("not-liable");
  });
  const rules = folder({
    facts,
    provisions: [
      claim({ act: { fact: "harm_usd", operator: "greaterThanInclusive", value: 5000 } }),
      {
        id: "law.r.1",
        kind: "remedy",
        remedy: "damages",
        appliesTo: ["law.a"],
        elements: { amount: { fact: "harm_usd", operator: "greaterThan", value: 0 } },
      },
    ],
  });
  test("takes amounts as pleaded for elements", async () => {
    expect((await found(rules, { posture: at("default"), answers: { harm_usd: 7000 } })).outcome).toBe("liable");
  });
  test("takes no amount as pleaded for remedies", async () => {
    expect((await found(rules, { posture: at("default"), answers: { harm_usd: 7000 } })).remedies[0]).toMatchObject({
      truth: "undetermined",
      resolution: "not-met",
    });
    expect(
      (await found(rules, { posture: at("default"), answers: { harm_usd: { value: 7000, status: "evidenced", by: "ann" } } })).remedies[0],
    ).toMatchObject({ truth: "established" });
  });
});

describe("a standard", () => {
  const rules = folder({
    facts,
    provisions: [claim({ act: { fact: "entered" }, malice: { when: { fact: "warned" }, standard: "clear-and-convincing" } })],
  });
  const malice = async (standard: string | undefined, record: CaseRecordInput = {}) =>
    (
      await found(rules, {
        posture: at("trial"),
        ...record,
        answers: {
          entered: { value: true, status: "found", ...(standard && { standard }) },
          warned: { value: true, status: "found", ...(standard && { standard }) },
        } as CaseRecordInput["answers"],
      })
    ).elements.map(({ resolution }) => resolution);
  test("of an element is met by a finding to it, or to a higher one", async () => {
    expect(await malice("preponderance")).toEqual(["met", "not-met"]);
    expect(await malice("clear-and-convincing")).toEqual(["met", "met"]);
    expect(await malice("beyond-reasonable-doubt")).toEqual(["met", "met"]);
  });
  test("is the proceeding's where a finding says none", async () => {
    expect(await malice(undefined)).toEqual(["met", "not-met"]);
    expect(await malice(undefined, { proceeding: "criminal" })).toEqual(["met", "met"]);
    expect(await malice("preponderance", { proceeding: "criminal" })).toEqual(["not-met", "not-met"]);
  });
});

describe("remedies", () => {
  const rules = folder({
    facts,
    provisions: [
      claim({ act: { fact: "entered" } }),
      { id: "law.b.1", kind: "offense", elements: { act: { fact: "copied" } } },
      {
        id: "law.r.1",
        kind: "remedy",
        remedy: "damages",
        appliesTo: ["law.a"],
        elements: { harm: { fact: "harm_usd", operator: "greaterThan", value: 0 } },
      },
      { id: "law.r.2", kind: "remedy", remedy: "punitive", appliesTo: ["law.b"], elements: { malice: { fact: "warned" } } },
      {
        id: "law.r.3",
        kind: "remedy",
        remedy: "damages",
        appliesTo: ["law.a"],
        elements: { always: { fact: "entered" } },
        limit: { award: "award_usd", multiple: 3, of: "harm_usd" },
      },
    ],
  });
  test("are those that some provision gives; another is refuted", async () => {
    const { remedies } = await found(rules, { posture: at("trial"), answers: { entered: true, harm_usd: 100, warned: true } });
    expect(remedies.map(({ remedy, truth }) => [remedy, truth])).toEqual([
      ["damages", "established"],
      ["punitive", "refuted"],
    ]);
  });
  test("are cut to a limit", async () => {
    const { remedies } = await found(rules, { posture: at("trial"), answers: { entered: true, harm_usd: 100, award_usd: 1000 } });
    expect(remedies[0]!.amount).toMatchObject({ awarded: 1000, allowed: 300, limit: { multiple: 3, base: 100 } });
  });
  test("fall with the claim", async () => {
    const { remedies } = await found(rules, { posture: at("trial"), answers: { entered: false, harm_usd: 100 } });
    expect(remedies[0]).toMatchObject({ truth: "refuted", resolution: "not-met" });
  });
});

describe("rival readings", () => {
  const courts = [
    { id: "high", name: "High", system: "federal" },
    { id: "east", name: "East", system: "federal", reviewedBy: "high" },
    { id: "west", name: "West", system: "federal", reviewedBy: "high" },
    { id: "trial", name: "Trial", system: "federal", reviewedBy: "west" },
    { id: "other", name: "Other", system: "federal", reviewedBy: "high" },
  ];
  const rules = folder({
    facts,
    courts,
    provisions: [
      claim({ act: { fact: "entered" }, term: { provision: "law.t" } }),
      { id: "law.t", reading: "narrow", elements: { is: { fact: "warned" } } },
      { id: "law.t", reading: "wide", court: "east", decided: "2020-01-01", elements: { is: { fact: "copied" } } },
    ],
  });
  const in_ = (court: string | undefined, answers: CaseRecordInput["answers"]) =>
    found(rules, { ...(court && { court }), posture: at("trial"), answers: { entered: true, ...answers } });
  test("that agree settle the claim", async () => {
    expect(await in_("other", { warned: true, copied: true })).toMatchObject({
      outcome: "liable",
      readings: [{ truth: "established" }, { truth: "established" }],
    });
    expect(await in_("other", { warned: false, copied: false })).toMatchObject({ outcome: "not-liable" });
  });
  test("that differ leave it unsettled, and each is reported", async () => {
    const finding = await in_("other", { warned: true, copied: false });
    expect(finding.primaFacie).toBe("undetermined");
    expect(finding.readings.map(({ choices, truth }) => [choices["law.t"], truth])).toEqual([
      ["narrow", "established"],
      ["wide", "refuted"],
    ]);
    expect(finding.elements[1]!.open).toMatchObject([{ why: "unsettled-law" }]);
  });
  test("are one where a court's own binds", async () => {
    expect(await in_("east", { warned: true, copied: false })).toMatchObject({ outcome: "not-liable", readings: [{ truth: "refuted" }] });
  });
});

test("exposure keeps what a defendant owes one plaintiff beside what it does not owe another", async () => {
  const { claims, exposure } = await assessWith(one, {
    parties: { ann: { role: "plaintiff" }, cyd: { role: "plaintiff" }, bob: { role: "defendant" } },
    claims: [{ claim: "law.a.1" }],
    posture: { stage: "trial" },
    answers: { entered: { value: true, status: "undisputed", against: "ann" } },
  });
  expect(claims.map(({ plaintiff, outcome }) => [plaintiff, outcome])).toEqual([
    ["ann", "liable"],
    ["cyd", "not-liable"],
  ]);
  expect(JSON.stringify(exposure)).toContain('"liable"');
});
