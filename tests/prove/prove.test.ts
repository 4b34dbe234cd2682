import { describe, expect, test } from "vitest";
import { RulebookError, type Issue } from "../../src/errors.ts";
import { refutes, smallest } from "../../src/prove/counterexample.ts";
import { inquiriesInto } from "../../src/prove/inquiry.ts";
import { prove } from "../../src/prove/prove.ts";
import { toSmtLib } from "../../src/prove/smt-lib.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import { Property, type PropertyInput } from "../../src/rulebook/property.ts";
import type { Formula } from "../../src/rulebook/schema.ts";
import { gardens } from "../report/fixture.ts";

const entering: Formula = { provision: "garden.1" };
const fact = (name: string): Formula => ({ fact: name });
const stated = (proposition: PropertyInput["proposition"], more: Partial<PropertyInput> = {}): PropertyInput => ({
  id: "stated",
  says: "Something of gardens.",
  citation: "Garden Act § 1",
  proposition,
  ...more,
});

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RulebookError) return error.issues;
    throw error;
  }
  return [];
}

describe("a verdict", () => {
  test("proved: whoever enters a garden goes in", () => {
    expect(prove(gardens, stated({ finding: entering, requires: fact("entered") }))).toMatchObject({ verdict: "proved" });
  });

  test("refuted, with the few facts that show it: leave is not the only thing that excuses", () => {
    const proof = prove(gardens, stated({ if: { not: fact("had_leave") }, then: entering }));
    expect(proof.verdict).toBe("refuted");
    expect(proof.counterexample?.facts).toEqual({ had_leave: false, entered_knowingly: false });
  });

  test("a planted falsehood is caught: that 99 dollars open an action", () => {
    const cents = (value: number) => ({ fact: "loss_usd", operator: "greaterThanInclusive" as const, value });
    expect(prove(gardens, stated({ if: cents(99.99), then: { provision: "garden.5" } })).counterexample?.facts).toEqual({
      loss_usd: 99.99,
    });
    expect(prove(gardens, stated({ if: cents(100), then: { provision: "garden.5" } })).verdict).not.toBe("refuted");
  });

  test("a counterexample settles what it is about, where it can, and leaves the rest open", () => {
    const { counterexample } = prove(gardens, stated({ if: fact("fenced"), then: fact("had_leave") }));
    expect(counterexample?.facts).toEqual({ fenced: true, had_leave: false });
  });

  test("what only silence refutes is refuted by silence: a fact and its contrary", () => {
    const either: Formula = { any: [fact("fenced"), { not: fact("fenced") }] };
    const proof = prove(gardens, stated({ if: fact("had_leave"), then: either }));
    expect(proof.counterexample?.facts).toEqual({ had_leave: true });
    expect(prove(gardens, stated({ always: either }, { patterns: "complete" })).verdict).toBe("proved");
  });

  test("the same question, the same answer, byte for byte", () => {
    const property = stated({ if: { not: fact("had_leave") }, then: entering });
    expect(JSON.stringify(prove(gardens, property))).toBe(JSON.stringify(prove(gardens, property)));
    const reversed: Rules = { files: gardens.files.toReversed() };
    expect(JSON.stringify(prove(reversed, property))).toBe(JSON.stringify(prove(gardens, property)));
  });
});

describe("nothing is proved of nothing", () => {
  test("assumptions that contradict each other", () => {
    const proof = prove(gardens, stated({ never: entering }, { assuming: [fact("entered"), { not: fact("entered") }] }));
    expect(proof).toMatchObject({ verdict: "vacuous", reason: "no facts establish all that it assumes" });
  });

  test("an amount that nobody can have lost", () => {
    const assuming: Formula[] = [{ fact: "loss_usd", operator: "lessThan", value: 0 }];
    expect(prove(gardens, stated({ never: entering }, { assuming })).verdict).toBe("vacuous");
  });

  test("a finding that cannot be reached under what is assumed", () => {
    const proof = prove(gardens, stated({ if: entering, then: fact("saved_life") }, { assuming: [fact("had_leave")] }));
    expect(proof).toMatchObject({ verdict: "vacuous", reason: "the finding can be established on no facts" });
  });

  test("a part that is never so, in what is said never to be so", () => {
    const never: Formula = { all: [fact("picked_flower"), { all: [fact("fenced"), { not: fact("fenced") }] }] };
    expect(prove(gardens, stated({ never }))).toMatchObject({ verdict: "vacuous", reason: "part 2 of it can be established on no facts" });
  });

  test("a requirement that nothing can fail", () => {
    const sure: Formula = { fact: "loss_usd", operator: "greaterThanInclusive", value: 0 };
    expect(prove(gardens, stated({ if: sure, then: sure })).verdict).toBe("vacuous");
  });
});

describe("readings and texts", () => {
  const property = stated({ finding: entering, requires: fact("fenced") });

  test("where nothing binds it must hold under each reading", () => {
    const proof = prove(gardens, property);
    expect(proof.verdict).toBe("refuted");
    expect(proof.counterexample).toMatchObject({
      facts: { fenced: false, sign_posted: true },
      law: [{ readings: { "garden.closed": "sign" } }],
    });
    expect(prove(gardens, { ...property, law: { readings: { "garden.closed": "general" } } })).toMatchObject({
      verdict: "proved",
      readings: 1,
    });
  });

  test("two readings of one term are told apart by a sign", () => {
    const under: [Record<string, string>, Record<string, string>] = [{ "garden.closed": "general" }, { "garden.closed": "sign" }];
    const proof = prove(gardens, stated({ same: { provision: "garden.closed" }, under }));
    expect(proof.counterexample?.facts).toEqual({ fenced: false, sign_posted: true });
    expect(prove(gardens, stated({ same: { provision: "garden.2" }, under })).verdict).toBe("proved");
  });

  test("a reading that there is not, and a provision that there was not, are refused", () => {
    const found = issuesOf(() => prove(gardens, { ...property, law: { readings: { "garden.closed": "hedge" } } }));
    expect(found.map(({ message }) => message)).toEqual(["no reading `hedge` of `garden.closed` in the law of 2024-06-01"]);
    const enacted = gardens.files.map((file) =>
      file.path === "garden/3.digging.json"
        ? { ...file, value: { ...(file.value as object), effective: { from: "2010-01-01", added: true } } }
        : file,
    );
    const unchanged = (from: string, to: string) => stated({ unchanged: { provision: "garden.3" }, between: [from, to] });
    expect(prove({ files: enacted }, unchanged("2011-01-01", "2012-01-01")).verdict).toBe("proved");
    expect(issuesOf(() => prove({ files: enacted }, unchanged("2009-01-01", "2012-01-01")))[0]?.message).toContain(
      "no `garden.3` in the law of 2009-01-01",
    );
  });
});

describe("a counterexample", () => {
  test("is none where the property holds on it", () => {
    const [inquiry] = inquiriesInto(gardens, Property.parse(stated({ if: fact("fenced"), then: fact("had_leave") })));
    expect(refutes(inquiry!, [{ fenced: true, had_leave: false }])).toBe(true);
    expect(refutes(inquiry!, [{ fenced: true, had_leave: true }])).toBe(false);
    expect(refutes(inquiry!, [{}])).toBe(false);
  });

  test("loses every fact that it can do without", () => {
    const [inquiry] = inquiriesInto(
      gardens,
      Property.parse(stated({ never: entering }, { law: { readings: { "garden.closed": "general" } } })),
    );
    const all = { entered: true, entered_knowingly: true, fenced: true, had_leave: false };
    expect(smallest(inquiry!, [{ ...all, sign_posted: true }])).toEqual([all]);
    const either: Formula = { any: [fact("fenced"), fact("sign_posted")] };
    const [alternatives] = inquiriesInto(gardens, Property.parse(stated({ never: either })));
    expect(smallest(alternatives!, [{ fenced: true, sign_posted: true }])).toEqual([{ fenced: true }]);
  });
});

test("a budget that is spent decides nothing, and says so", () => {
  const many = Array.from({ length: 9 }, (_, index) => `bird_${index + 1}`);
  const at = (bird: number, hole: number): Formula => ({ fact: `${many[bird]!}_in_${hole + 1}` });
  const holes = many.slice(1);
  const housed = many.map((_, bird): Formula => ({ any: holes.map((_, hole) => at(bird, hole)) }));
  const apart = holes.flatMap((_, hole) =>
    many.flatMap((_, one) => many.slice(0, one).map((_, other): Formula => ({ not: { all: [at(one, hole), at(other, hole)] } }))),
  );
  const facts = many.flatMap((bird) =>
    holes.map((_, hole) => ({
      name: `${bird}_in_${hole + 1}`,
      type: "boolean",
      question: "Is it there?",
      yes: "It is.",
      no: "It is not.",
    })),
  );
  const crowded: Rules = { files: [...gardens.files, { path: "facts/birds.json", value: { topic: "Birds", facts } }] };
  const property = stated({ never: { all: [...housed, ...apart] } }, { patterns: "complete" });
  expect(prove(crowded, property, { conflicts: 50 })).toMatchObject({ verdict: "not-decided", reason: "undecided after 50 conflicts" });
});

test("a property of a caller's own is checked like those of a file", () => {
  expect(issuesOf(() => prove(gardens, stated({ never: fact("fencd") }))).map(({ message }) => message)).toEqual([
    "no fact `fencd`; did you mean `fenced`",
  ]);
  expect(issuesOf(() => toSmtLib(gardens, { ...stated({ never: entering }), says: "" }))).toHaveLength(1);
});

describe("files of properties", () => {
  const withProperties = (...properties: object[]): Rules => ({
    files: [...gardens.files, { path: "properties/all.json", value: { about: "Gardens", properties } }],
  });

  test("are read with the rules", () => {
    const { properties } = corpusOf(withProperties(stated({ never: entering })));
    expect(properties[0]?.properties[0]).toMatchObject({ id: "stated", patterns: "partial", expect: "proved" });
  });

  test.each([
    ["an unknown fact", { proposition: { never: { fact: "fencd" } } }, "no fact `fencd`"],
    ["an unknown provision", { proposition: { never: { provision: "garden.11" } } }, "no provision `garden.11`"],
    ["an unknown authority", { authorities: ["rosa"] }, "no authority `rosa`"],
    ["an unknown court", { law: { court: "north" } }, "no court `north`"],
    ["raising a choice of words", { proposition: { raising: ["season"], favors: "established", of: entering } }, "cannot be raised"],
    ["two forms at once", { proposition: { never: entering, always: entering } }, "stand together"],
    ["a lesson without its reason", { expect: "refuted" }, "says why in `because`"],
    ["always, of what is left open", { proposition: { always: entering } }, "`always` speaks of complete patterns"],
  ])("%s is an issue", (_, wrong, message) => {
    const found = issuesOf(() => corpusOf(withProperties({ ...stated({ never: entering }), ...wrong })));
    expect(found.map((issue) => issue.message).join("\n")).toContain(message);
  });

  test("two of one name are an issue", () => {
    const found = issuesOf(() => corpusOf(withProperties(stated({ never: entering }), stated({ never: entering }))));
    expect(found.map(({ message }) => message)).toEqual(["there are two properties `stated`"]);
  });
});

test("a property as SMT-LIB names each fact and asks once for each reading", () => {
  const script = toSmtLib(gardens, stated({ finding: entering, requires: fact("fenced") }));
  expect(script.match(/\(check-sat\)/g)).toHaveLength(2);
  expect(script.match(/\(reset\)/g)).toHaveLength(1);
  expect(script).toContain("(declare-const |fenced yes| Bool)");
  expect(script.split("\n")[0]).toBe("; stated: Something of gardens.");
});
