import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonsOn } from "../src/because.ts";
import { coneOf, definitionOf, truthOf } from "../src/cone.ts";
import { CaseRecordError } from "../src/errors.ts";
import { evaluate, truthsIn } from "../src/evaluate.ts";
import { explain, explainAll, type Reason } from "../src/explain.ts";
import { readPattern, type Known } from "../src/facts/value.ts";
import { valueOf } from "../src/interpret.ts";
import type { Address, LinkedFormula, Rulebook } from "../src/rulebook/linked.ts";
import { factPatterns, settledRulebooks } from "../src/testing/index.ts";
import type { Truth } from "../src/truth.ts";
import { rulebookOf } from "./laws/builders.ts";

/** The definition: from the facts of the cone in reverse statutory order, each is dropped whose removal keeps the truth. */
function becauseByDefinition(rulebook: Rulebook<unknown>, address: Address, facts: ReadonlyMap<string, Known>, truth: Truth): string[] {
  if (truth === "undetermined") return [];
  const inOrder = coneOf(rulebook, address).facts.filter((fact) => facts.has(fact));
  const kept = new Map(inOrder.map((fact) => [fact, facts.get(fact)!]));
  for (const fact of inOrder.toReversed()) {
    const without = new Map([...kept].filter(([name]) => name !== fact));
    if (truthOf(rulebook, address, without) === truth) kept.delete(fact);
  }
  return [...kept.keys()];
}

/** The comparisons that are open and have nothing settled above them. */
function openByDefinition(rulebook: Rulebook<unknown>, address: Address, facts: ReadonlyMap<string, Known>): Set<string> {
  const by = truthsIn(facts);
  const truth = (formula: LinkedFormula): Truth =>
    formula.form === "refer" ? truthOf(rulebook, formula.address, facts) : valueOf(formula, by, truths);
  const truths = new Map(rulebook.definitions.map((definition) => [definition.address, truthOf(rulebook, definition.address, facts)]));
  const open = (formula: LinkedFormula): string[] => {
    if (truth(formula) !== "undetermined") return [];
    switch (formula.form) {
      case "refer":
        return open(definitionOf(rulebook, formula.address));
      case "not":
        return open(formula.part);
      case "all":
      case "any":
        return formula.parts.flatMap(open);
      case "settledBy":
        return [formula.establishing, formula.refuting].flatMap(open);
      default:
        return [formula.fact];
    }
  };
  return new Set(open(definitionOf(rulebook, address)));
}

const cases = settledRulebooks.chain((rulebook) => fc.record({ rulebook: fc.constant(rulebook), facts: factPatterns(rulebook) }));

test("reasons are what the definition leaves, for every address", () => {
  fc.assert(
    fc.property(cases, ({ rulebook, facts }) => {
      const known = readPattern(rulebook.facts, facts);
      const truths = evaluate(rulebook, facts);
      const reasons = reasonsOn(rulebook, known, truths);
      for (const [address, truth] of truths) expect(reasons.because(address)).toEqual(becauseByDefinition(rulebook, address, known, truth));
    }),
    { numRuns: 300 },
  );
});

test("open facts are exactly the undetermined ones that no settled part hides", () => {
  fc.assert(
    fc.property(cases, ({ rulebook, facts }) => {
      const known = readPattern(rulebook.facts, facts);
      const truths = evaluate(rulebook, facts);
      const reasons = reasonsOn(rulebook, known, truths);
      for (const [address] of truths) {
        const { facts: waiting } = reasons.waiting(address);
        expect(new Set(waiting)).toEqual(openByDefinition(rulebook, address, known));
        const order = coneOf(rulebook, address).facts;
        expect(waiting).toEqual(order.filter((fact) => waiting.includes(fact)));
      }
    }),
    { numRuns: 200 },
  );
});

test("several provisions explained at once are explained as each alone", () => {
  fc.assert(
    fc.property(cases, ({ rulebook, facts }) => {
      const ids = [...rulebook.provisions.keys()];
      expect(explainAll(rulebook, facts, ids)).toEqual(ids.map((id) => explain(rulebook, facts, id)));
    }),
    { numRuns: 100 },
  );
});

describe("the reasons for a provision", () => {
  const rulebook = rulebookOf({
    facts: ["entered", "permitted", "warned", "loss_usd"],
    provisions: [
      { id: "law.gate", elements: { closed: { any: [{ not: { fact: "permitted" } }, { fact: "warned" }] } } },
      {
        id: "law.a.1",
        kind: "offense",
        elements: {
          entry: { fact: "entered" },
          gated: { provision: "law.gate" },
          again: { any: [{ provision: "law.gate" }, { fact: "warned" }] },
          harm: { fact: "loss_usd", operator: "greaterThanInclusive", value: 5000 },
        },
      },
    ],
  });
  const of = (facts: object) => explain(rulebook, facts, "law.a.1");
  const named = (reason: Reason | undefined) => reason?.because.map(({ fact }) => fact);

  test("come element by element, in the statute's order", () => {
    expect(of({}).elements.map(({ element }) => element)).toEqual(["law.a.1#entry", "law.a.1#gated", "law.a.1#again", "law.a.1#harm"]);
  });
  test("go into a provision referred to where it is first met, and there alone", () => {
    expect(of({}).elements.map(({ elements }) => elements.map(({ element }) => element))).toEqual([[], ["law.gate#closed"], [], []]);
  });
  test("name the first of several sufficient facts", () => {
    expect(named(of({ permitted: false, warned: true }).elements[1])).toEqual(["permitted"]);
  });
  test("name every fact without which the truth falls", () => {
    expect(named(of({ permitted: true, warned: false }).elements[1])).toEqual(["permitted", "warned"]);
  });
  test("show values as people write them", () => {
    expect(of({ loss_usd: { min: 5000 } }).elements[3]!.because).toEqual([{ fact: "loss_usd", value: { min: 5000 } }]);
  });
  test("are none for an open question, which names what it waits for", () => {
    const [, gated, , harm] = of({ permitted: true, loss_usd: { min: 4000, max: 6000 } }).elements;
    expect([named(gated), gated!.open.map(({ fact }) => fact)]).toEqual([[], ["warned"]]);
    expect([named(harm), harm!.open]).toEqual([[], [{ fact: "loss_usd", question: "loss_usd?" }]]);
  });
  test("are refused for a provision that there is not", () => {
    expect(() => explain(rulebook, {}, "law.a.2")).toThrow(RangeError);
    expect(() => explainAll(rulebook, {}, ["law.a.1", "law.a.2"])).toThrow(RangeError);
  });
  test("are refused for a fact that there is not", () => {
    expect(() => explain(rulebook, { enterd: true }, "law.a.1")).toThrow(CaseRecordError);
  });
});

test("a term that the decided cases leave open although every fact is known is unsettled law", () => {
  const base = rulebookOf({
    facts: ["gated", "public"],
    provisions: [{ id: "law.term", elements: { only: { all: [{ fact: "gated" }, { fact: "public" }] } } }],
  });
  const settled: LinkedFormula = {
    form: "settledBy",
    establishing: { form: "holds", fact: "gated" },
    refuting: { form: "holds", fact: "public" },
  };
  const provisions = new Map(
    [...base.provisions].map(([id, provision]) => [
      id,
      { ...provision, elements: provision.elements.map((element) => ({ ...element, formula: settled })) },
    ]),
  );
  const rulebook: Rulebook = {
    ...base,
    provisions,
    definitions: base.definitions.map(({ address, formula }) => ({ address, formula: address.endsWith("#only") ? settled : formula })),
  };
  const only = (facts: object) => explain(rulebook, facts, "law.term").elements[0]!;
  expect(only({ gated: true })).toMatchObject({ truth: "established", because: [{ fact: "gated" }], unsettled: false });
  expect(only({ gated: false, public: true })).toMatchObject({ truth: "refuted", because: [{ fact: "public" }], unsettled: false });
  expect(only({ gated: false, public: false })).toMatchObject({ truth: "undetermined", because: [], open: [], unsettled: true });
  expect(only({ gated: false })).toMatchObject({ truth: "undetermined", open: [{ fact: "public" }], unsettled: false });
});
