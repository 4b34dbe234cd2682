import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessWith } from "../src/assess.ts";
import { rules } from "../rules/index.ts";
import type { RulebookError } from "../src/errors.ts";
import { evaluate } from "../src/evaluate.ts";
import { link, type Choosing, type Governing } from "../src/rulebook/link.ts";
import type { Rules } from "../src/rulebook/corpus.ts";
import { ruleFolders } from "../src/testing/index.ts";
import { folder, type Folder } from "./laws/builders.ts";

const facts = ["entered", "warned", "copied"];
const day = (on: string) => ({ from: on, to: on });

/** Which of several texts of `law.t` is linked: each names itself in its title. */
function titles(rules: Rules, choosing: Choosing): string[] {
  return link(rules, choosing).periods.map(({ rulebook }) => rulebook.provisions.get("law.t")?.title ?? "none");
}
const text = (title: string, more: object = {}) =>
  ({ id: "law.t", title, elements: { is: { fact: "entered" } }, ...more }) as Folder["provisions"][number];

describe("the text of a statute", () => {
  const rules = folder({
    facts,
    provisions: [text("old", { effective: { until: "2020-06-01" } }), text("new", { effective: { from: "2020-06-01" } })],
  });
  test.each([
    ["the day before", "2020-05-31", "old"],
    ["the day itself", "2020-06-01", "new"],
    ["the day after", "2020-06-02", "new"],
  ])("is, on %s of an amendment, that of the conduct", (_, on, title) => {
    for (const decided of ["2019-01-01", "2020-05-31", "2020-06-01", "2024-12-31"])
      expect(titles(rules, { conduct: day(on), decided })).toEqual([title]);
  });
  test("is, where no day of conduct is known, that of the day of decision", () => {
    expect(titles(rules, { decided: "2020-05-31" })).toEqual(["old"]);
    expect(titles(rules, {})).toEqual(["new"]);
  });
  test("is both where the conduct straddles the amendment, each for its days", () => {
    const { periods } = link(rules, { conduct: { from: "2020-05-31", to: "2020-06-01" } });
    expect(periods.map(({ from, to, rulebook }) => [from, to, rulebook.provisions.get("law.t")!.title])).toEqual([
      ["2020-05-31", "2020-05-31", "old"],
      ["2020-06-01", "2020-06-01", "new"],
    ]);
  });
  test("is one where the conduct ends the day before", () => {
    expect(titles(rules, { conduct: { from: "2019-01-01", to: "2020-05-31" } })).toEqual(["old"]);
  });
  test("that is not encoded is the nearest that is, and it is said", () => {
    const late = folder({ facts, provisions: [text("new", { effective: { from: "2020-06-01" } })] });
    const { rulebook } = link(late, { conduct: day("2020-05-31") }).periods[0]!;
    expect(rulebook.provisions.get("law.t")!.chosen).toContain("not encoded");
    expect(link(late, { conduct: day("2020-06-01") }).periods[0]!.rulebook.provisions.get("law.t")!.chosen).toBeUndefined();
  });
  test("is none before it was enacted", () => {
    const added = folder({ facts, provisions: [text("new", { effective: { from: "2020-06-01", added: true } })] });
    expect(titles(added, { conduct: day("2020-05-31") })).toEqual(["none"]);
    expect(titles(added, { conduct: day("2020-06-01") })).toEqual(["new"]);
  });
  test("is the predecessor's where the paragraph was renumbered, and it is said", () => {
    const renumbered = folder({
      facts,
      provisions: [
        { ...text("predecessor", { effective: { until: "2020-06-01" } }), id: "law.s" },
        text("new", { succeeds: "law.s", effective: { from: "2020-06-01" } }),
      ],
    });
    const before = link(renumbered, { conduct: day("2020-05-31") }).periods[0]!.rulebook.provisions.get("law.t")!;
    expect([before.id, before.title, before.chosen]).toEqual(["law.t", "predecessor", "the paragraph in force on 2020-05-31 was § law.s"]);
    expect(titles(renumbered, { conduct: day("2020-06-01") })).toEqual(["new"]);
  });
});

const courts = [
  { id: "supreme", name: "Supreme", system: "federal" },
  { id: "ninth", name: "Ninth", system: "federal", reviewedBy: "supreme" },
  { id: "fifth", name: "Fifth", system: "federal", reviewedBy: "supreme" },
  { id: "north", name: "North", system: "federal", state: "CA", reviewedBy: "ninth" },
  { id: "south", name: "South", system: "federal", state: "TX", reviewedBy: "fifth" },
  { id: "ca-high", name: "California High", system: "state", state: "CA" },
  { id: "ca-low", name: "California Low", system: "state", state: "CA", reviewedBy: "ca-high" },
  { id: "tx-high", name: "Texas High", system: "state", state: "TX" },
];
const construction = (court: string, decided: string, more: object = {}) => text(court, { court, decided, reading: court, ...more });
const conduct = day("2010-01-01");

describe("the construction of a term", () => {
  const rules = folder({ facts, courts, provisions: [text("general"), construction("ninth", "2012-04-10")] });
  test.each([
    ["the day before", "2012-04-09", "general"],
    ["the day itself", "2012-04-10", "ninth"],
    ["the day after", "2012-04-11", "ninth"],
  ])("is, on %s of a ruling, that of the decision", (_, decided, title) => {
    for (const on of ["2005-01-01", "2012-04-09", "2012-04-10", "2020-01-01"])
      expect(titles(rules, { conduct: day(on), decided, court: "north" })).toEqual([title]);
  });
  test("binds the court itself and those below it", () => {
    for (const court of ["ninth", "north"]) expect(titles(rules, { conduct, decided: "2020-01-01", court })).toEqual(["ninth"]);
  });
  test("binds no court elsewhere, nor one above, where it is a rival", () => {
    for (const court of ["south", "fifth", "supreme"]) {
      const { rulebook, rivals } = link(rules, { conduct, decided: "2020-01-01", court }).periods[0]!;
      expect(rulebook.provisions.get("law.t")!.title).toBe("general");
      expect(rivals.get("law.t")!.map(({ reading }) => reading)).toEqual(["general", "ninth"]);
    }
  });
  test("binds no more from the day on which it was overruled", () => {
    const overruled = folder({
      facts,
      courts,
      provisions: [text("general"), construction("ninth", "2012-04-10", { until: "2021-06-03" })],
    });
    expect(titles(overruled, { conduct, decided: "2021-06-02", court: "north" })).toEqual(["ninth"]);
    expect(titles(overruled, { conduct, decided: "2021-06-03", court: "north" })).toEqual(["general"]);
  });
  test("of a higher court goes before that of a lower, however late", () => {
    const both = folder({
      facts,
      courts,
      provisions: [text("general"), construction("ninth", "2022-01-01"), construction("supreme", "2021-06-03")],
    });
    expect(titles(both, { conduct, decided: "2021-06-02", court: "north" })).toEqual(["general"]);
    expect(titles(both, { conduct, decided: "2021-06-03", court: "north" })).toEqual(["supreme"]);
    expect(titles(both, { conduct, decided: "2024-01-01", court: "north" })).toEqual(["supreme"]);
  });
  test("of the highest court binds every court, and where none is named", () => {
    const high = folder({ facts, courts, provisions: [text("general"), construction("supreme", "2021-06-03")] });
    for (const court of ["supreme", "fifth", "south", undefined])
      expect(titles(high, { conduct, decided: "2021-06-03", court })).toEqual(["supreme"]);
  });
  test("of one court is its latest", () => {
    const twice = folder({
      facts,
      courts,
      provisions: [
        construction("ninth", "2012-04-10", { title: "earlier", reading: "earlier" }),
        construction("ninth", "2016-07-05", { title: "later", reading: "later" }),
      ],
    });
    expect(titles(twice, { conduct, decided: "2016-07-04", court: "north" })).toEqual(["earlier"]);
    expect(titles(twice, { conduct, decided: "2016-07-05", court: "north" })).toEqual(["later"]);
  });
  test("that only persuades binds nobody, its own court included", () => {
    const persuasive = folder({ facts, courts, provisions: [text("general"), construction("north", "2012-04-10", { persuasive: true })] });
    expect(titles(persuasive, { conduct, decided: "2020-01-01", court: "north" })).toEqual(["general"]);
  });
  test("is the only one yet given, until a court takes the general rule", () => {
    const readings = (since: string, decided: string) => {
      const rules = folder({ facts, courts, provisions: [text("general", { since }), construction("ninth", "2012-04-10")] });
      const [{ rulebook, rivals }] = link(rules, { conduct, decided, court: "south" }).periods as [Governing<unknown>["periods"][number]];
      return [rulebook.provisions.get("law.t")!.title, ...(rivals.get("law.t") ?? []).map(({ reading }) => reading)];
    };
    expect(readings("2015-01-01", "2012-04-09")).toEqual(["general"]);
    expect(readings("2015-01-01", "2014-12-31")).toEqual(["ninth"]);
    expect(readings("2015-01-01", "2015-01-01")).toEqual(["general", "general", "ninth"]);
  });
  test("says `since` of a general rule only", () => {
    const misplaced = folder({ facts, courts, provisions: [construction("ninth", "2012-04-10", { since: "2012-04-10" })] });
    expect(() => link(misplaced)).toThrow("`since` is for a general rule");
  });
  test("may be chosen by name, whatever binds", () => {
    expect(titles(rules, { conduct, decided: "2020-01-01", court: "north", readings: { "law.t": "general" } })).toEqual(["general"]);
    expect(titles(rules, { conduct, decided: "2020-01-01", court: "south", readings: { "law.t": "ninth" } })).toEqual(["ninth"]);
  });
});

describe("the construction of a state's law", () => {
  const families = { law: { law: "CA", name: "Law of California" } };
  const of = (...provisions: Folder["provisions"]) => folder({ facts, courts, families, provisions });
  const at = (rules: Rules, court: string, decided = "2020-01-01") => titles(rules, { conduct, decided, court });
  test("is the state's courts' in every court", () => {
    const rules = of(text("general"), construction("ca-high", "2010-01-01"));
    for (const court of ["north", "ninth", "south", "ca-low", "tx-high"]) expect(at(rules, court)).toEqual(["ca-high"]);
  });
  test("is a federal court's prediction until the state's courts speak", () => {
    const rules = of(text("general"), construction("ninth", "2010-01-01"), construction("ca-low", "2015-01-01"));
    expect(at(rules, "north", "2014-12-31")).toEqual(["ninth"]);
    expect(at(rules, "north", "2015-01-01")).toEqual(["ca-low"]);
    expect(at(rules, "ca-high", "2014-12-31")).toEqual(["general"]);
  });
  test("is the state's high court's before its lower courts'", () => {
    expect(at(of(construction("ca-high", "2010-01-01"), construction("ca-low", "2015-01-01")), "north")).toEqual(["ca-high"]);
  });
  test("is not another state's", () => {
    expect(at(of(text("general"), construction("tx-high", "2010-01-01")), "north")).toEqual(["general"]);
  });
});

describe("an assessment", () => {
  const rules = folder({
    facts,
    provisions: [
      { id: "law.a.1", kind: "offense", elements: { act: { provision: "law.t" } } },
      { ...text("old", { text: "Enters.", effective: { until: "2020-06-01" } }), elements: { is: { fact: "entered" } } },
      { ...text("new", { text: "Enters after a warning.", effective: { from: "2020-06-01" } }), elements: { is: { fact: "warned" } } },
    ],
  });
  const period = (from: string, to: string) =>
    assessWith(rules, {
      parties: { ann: { role: "plaintiff" }, bob: { role: "defendant" } },
      claims: [{ claim: "law.a.1" }],
      conduct: [{ id: "s1", act: "access", period: { from, to } }],
      answers: { entered: true, warned: false },
    });
  test("reads conduct on either side of an amendment under its own text", async () => {
    expect((await period("2020-05-01", "2020-05-31")).claims.map(({ outcome }) => outcome)).toEqual(["liable"]);
    expect((await period("2020-06-01", "2020-06-30")).claims.map(({ outcome }) => outcome)).toEqual(["not-liable"]);
  });
  test("reports conduct that straddles it under both, apart", async () => {
    expect((await period("2020-05-31", "2020-06-01")).claims.map(({ outcome, period: days }) => [outcome, days])).toEqual([
      ["liable", { from: "2020-05-31", to: "2020-05-31" }],
      ["not-liable", { from: "2020-06-01", to: "2020-06-01" }],
    ]);
  });
});

describe("an amendment that the claim feels", () => {
  const offense: Folder["provisions"][number] = { id: "law.a.1", kind: "offense", elements: { act: { provision: "law.t" } } };
  const before = { effective: { until: "2020-06-01" } };
  const since = { effective: { from: "2020-06-01" } };
  const periods = async (provisions: Folder["provisions"], answers: object) => {
    const record = {
      parties: { ann: { role: "plaintiff" }, bob: { role: "defendant" } },
      posture: { stage: "trial" },
      claims: [{ claim: "law.a.1" }],
      conduct: [{ id: "s1", act: "access", period: { from: "2020-05-31", to: "2020-06-01" } }],
      answers,
    };
    const { claims } = await assessWith(folder({ facts: [...facts, "worth_usd"], provisions }), record);
    return claims.map(({ outcome }) => outcome);
  };
  test("may be one of an amount alone, in the same words of ours", async () => {
    const over = (value: number) => ({ elements: { is: { fact: "worth_usd", operator: "greaterThanInclusive" as const, value } } });
    const provisions = [offense, { ...text("low", before), ...over(1000) }, { ...text("high", since), ...over(5000) }];
    expect(await periods(provisions, { worth_usd: 2000 })).toEqual(["liable", "not-liable"]);
  });
  test("may be one of an exception to its bar", async () => {
    const bar: Folder["provisions"][number] = {
      id: "law.d.1",
      kind: "defense",
      appliesTo: ["law.a"],
      elements: { is: { fact: "copied" } },
    };
    const exception = (when: string, more: object) =>
      ({
        id: "law.d.2",
        kind: "exception",
        appliesTo: ["law.d.1"],
        text: when,
        elements: { is: { fact: when } },
        ...more,
      }) as Folder["provisions"][number];
    const provisions = [offense, text("term"), bar, exception("warned", before), exception("entered", since)];
    expect(await periods(provisions, { entered: true, copied: true, warned: false })).toEqual(["not-liable", "liable"]);
  });
});

describe("linking refuses", () => {
  const issues = (provisions: Folder["provisions"], choosing: Choosing = {}) => {
    try {
      link(folder({ facts, courts, provisions }), choosing);
      return [];
    } catch (error) {
      return (error as RulebookError).issues.map(({ code, message }) => `${code}: ${message}`);
    }
  };
  const x = (when: object, id = "law.x") => ({ id, elements: { is: when } }) as Folder["provisions"][number];
  test("a provision defined through itself, and shows how", () => {
    expect(issues([x({ provision: "law.y" }), x({ provision: "law.x#is" }, "law.y")])).toEqual([
      "cycle: defined through itself: law.x#is → law.y → law.y#is → law.x#is",
    ]);
    expect(issues([x({ provision: "law.x" })])).toHaveLength(1);
  });
  test("no two elements of one provision that refer to each other's siblings without a cycle", () => {
    expect(issues([{ id: "law.x", elements: { a: { fact: "entered" }, b: { provision: "law.x#a" } } }])).toEqual([]);
  });
  test("a court that there is not", () => {
    expect(issues([x({ fact: "entered" })], { court: "nowhere" })).toEqual(["unknown-court: no court `nowhere`"]);
  });
  test("a name that leads nowhere, with the nearest one", () => {
    expect(issues([x({ fact: "enterd" })])).toEqual(["unknown-fact: no fact `enterd`; did you mean `entered`"]);
    expect(issues([x({ provision: "law.xx" })])).toEqual(["unknown-provision: no provision `law.xx`; did you mean `law.x`"]);
  });
  test("every mistake at once", () => {
    expect(issues([x({ all: [{ fact: "enterd" }, { fact: "warnd" }] }), x({ fact: "copid" }, "law.y")])).toHaveLength(3);
  });
});

test("dependencies come first, and each address once", () => {
  fc.assert(
    fc.property(ruleFolders, (rules) => {
      const seen = new Set<string>();
      for (const { address, formula } of link(rules).periods[0]!.rulebook.definitions) {
        for (const [, referred] of JSON.stringify(formula).matchAll(/"address":"([^"]+)"/g)) expect(seen).toContain(referred);
        expect(seen).not.toContain(address);
        seen.add(address);
      }
    }),
    { numRuns: 100 },
  );
});

test("the same choice of law is linked once", () => {
  const rules = folder({ facts, provisions: [text("only")] });
  const [one, other] = [link(rules, { conduct: day("2020-01-01") }), link(rules, { conduct: day("2021-01-01"), decided: "2022-01-01" })];
  expect(one.periods[0]!.rulebook).toBe(other.periods[0]!.rulebook);
});

test("a provision refers to provisions to any depth", () => {
  const provisions = Array.from({ length: 3000 }, (_, index) => ({
    id: `law.d.${index}`,
    elements: { is: index === 2999 ? { fact: "entered" } : { provision: `law.d.${index + 1}` } },
  }));
  const { rulebook } = link(folder({ facts, provisions })).periods[0]!;
  expect(evaluate(rulebook, { entered: true }).get("law.d.0")).toBe("established");
});

describe("of the shipped rules", () => {
  test("a rulebook's label does not depend on which day was asked for first", () => {
    const labelOn = (on: string) => link(rules, { conduct: day(on), court: "cand" }).periods[0]!.rulebook.label.text;
    expect([labelOn("2019-05-01"), labelOn("2016-05-01"), labelOn("2021-05-01")]).toEqual(["2015-01-01", "2015-01-01", "2020-10-20"]);
  });

  test("a deadline by a rule that the folder does not declare is refused", () => {
    const files = rules.files.filter(({ path }) => path !== "procedure/deadlines.json");
    expect(() => link({ files })).toThrow("no rule `federal` in `procedure/deadlines.json`");
  });
});
