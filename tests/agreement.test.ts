import * as fc from "fast-check";
import { Almanac, Engine } from "json-rules-engine";
import { afterEach, describe, expect, test, vi } from "vitest";
import { assessWith } from "../src/assess.ts";
import { evaluateWithEngine } from "../src/backends/json-rules-engine.ts";
import { coneOf } from "../src/cone.ts";
import { DisagreementError } from "../src/errors.ts";
import { evaluate, truthsIn } from "../src/evaluate.ts";
import { explain } from "../src/explain.ts";
import { interpret } from "../src/interpret.ts";
import type { Rulebook } from "../src/rulebook/linked.ts";
import { caseRecords, factPatterns, ruleFolders, settledRulebooks } from "../src/testing/index.ts";
import { folder, rulebookOf } from "./laws/builders.ts";

/** What one claim rests on, as a rulebook of its own: small, so that many can be tried. */
const small = settledRulebooks.map((rulebook): Rulebook => ({ ...rulebook, definitions: coneOf(rulebook, "law.a.1").definitions }));
const PATTERNS = 25;

test("json-rules-engine and the reference evaluator agree on twenty thousand rulebooks and patterns", async () => {
  let pairs = 0;
  const cases = small.chain((rulebook) =>
    fc.record({
      rulebook: fc.constant(rulebook),
      patterns: fc.array(factPatterns(rulebook, { of: "law.a.1" }), { minLength: PATTERNS, maxLength: PATTERNS }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ rulebook, patterns }) => {
      for (const facts of patterns) {
        expect(await evaluateWithEngine(rulebook, facts)).toEqual(evaluate(rulebook, facts));
        pairs += 1;
      }
    }),
    { numRuns: 20_000 / PATTERNS },
  );
  expect(pairs).toBeGreaterThanOrEqual(20_000);
});

/** Each provision refers twice to the one below it: 2 to the 200th paths, 600 addresses. */
function diamonds(depth: number): Rulebook {
  return rulebookOf({
    facts: ["entered", "warned"],
    provisions: Array.from({ length: depth }, (_, index) => ({
      id: `law.d.${index}`,
      elements:
        index === 0
          ? { left: { fact: "entered" }, right: { fact: "entered" } }
          : { left: { provision: `law.d.${index - 1}` }, right: { any: [{ provision: `law.d.${index - 1}#right` }, { fact: "warned" }] } },
    })),
  });
}

describe("a chain of diamonds two hundred deep", () => {
  const deep = diamonds(200);
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([
    [{ entered: true }, "established"],
    [{ entered: false }, "refuted"],
    [{}, "undetermined"],
    [{ warned: true }, "undetermined"],
  ] as const)("is, on %j, %s by both engines", async (facts, truth) => {
    const truths = await evaluateWithEngine(deep, facts);
    expect(truths.get("law.d.199")).toBe(truth);
    expect(truths).toEqual(evaluate(deep, facts));
  });

  test("costs the engine two rules an address and a few look-ups a rule", async () => {
    const rules = vi.spyOn(Engine.prototype, "addRule");
    const lookups = vi.spyOn(Almanac.prototype, "factValue");
    await evaluateWithEngine(deep, { entered: true });
    expect(rules).toHaveBeenCalledTimes(2 * deep.definitions.length);
    expect(lookups.mock.calls.length).toBeLessThanOrEqual(4 * deep.definitions.length);
  });

  test("costs the engine twice as much at twice the depth", async () => {
    const cost = async (rulebook: Rulebook) => {
      const lookups = vi.spyOn(Almanac.prototype, "factValue");
      await evaluateWithEngine(rulebook, {});
      const calls = lookups.mock.calls.length;
      lookups.mockRestore();
      return calls;
    };
    const [once, twice] = [await cost(diamonds(100)), await cost(deep)];
    expect(twice / once).toBeCloseTo(2, 1);
  });

  test("costs the reference evaluator one visit an address", () => {
    const visited: string[] = [];
    const by = truthsIn(new Map([["entered", true]]));
    interpret(deep, { ...by, define: (address, truth) => (visited.push(address), truth) });
    expect(visited).toEqual(deep.definitions.map(({ address }) => address));
  });

  test("is explained, each provision once", () => {
    let elements = 0;
    const count = (reasons: ReturnType<typeof explain>["elements"]): void => {
      for (const reason of reasons) {
        elements += 1;
        count(reason.elements);
      }
    };
    const finding = explain(deep, { entered: true }, "law.d.199");
    count(finding.elements);
    expect(elements).toBeLessThanOrEqual(3 * 200);
    expect(finding.elements[0]!.because).toEqual([{ fact: "entered", value: true }]);
  });
});

describe("an engine that differs", () => {
  const rules = folder({
    facts: ["entered", "warned"],
    provisions: [{ id: "law.a.1", kind: "offense", elements: { entry: { fact: "entered" }, notice: { fact: "warned" } } }],
  });
  const tampered: typeof evaluateWithEngine = async (rulebook, facts) =>
    new Map(await evaluateWithEngine(rulebook, facts)).set("law.a.1#notice", "established");
  const record = { answers: { entered: true, warned: false }, claims: [{ claim: "law.a.1" }] };

  test("is caught, and the address named with both truths", async () => {
    await expect(assessWith(rules, record, { engine: tampered })).rejects.toThrow(DisagreementError);
    await expect(assessWith(rules, record, { engine: tampered })).rejects.toThrow(
      "law.a.1#notice: refuted by the reference evaluator, established by json-rules-engine",
    );
  });
  test("is caught where it leaves an address out", async () => {
    const silent: typeof evaluateWithEngine = async (rulebook, facts) => {
      const truths = await evaluateWithEngine(rulebook, facts);
      truths.delete("law.a.1#entry");
      return truths;
    };
    await expect(assessWith(rules, record, { engine: silent })).rejects.toThrow("law.a.1#entry");
  });
  test("goes unnoticed nowhere, whatever the record", async () => {
    await fc.assert(
      fc.asyncProperty(
        ruleFolders.chain((generated) => fc.record({ rules: fc.constant(generated), record: caseRecords(generated) })),
        async ({ rules: generated, record: any }) => {
          const turned: typeof evaluateWithEngine = async (rulebook, facts) =>
            new Map(
              [...(await evaluateWithEngine(rulebook, facts))].map(([address, truth]) => [
                address,
                truth === "established" ? "refuted" : "established",
              ]),
            );
          await expect(assessWith(generated, any, { engine: turned })).rejects.toThrow(DisagreementError);
        },
      ),
      { numRuns: 20 },
    );
  });
});
