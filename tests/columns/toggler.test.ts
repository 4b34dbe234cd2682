import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/columns/index.ts";
import { evaluate } from "../../src/evaluate.ts";
import type { FactPattern, Written } from "../../src/facts/value.ts";
import { link, rules } from "../../src/index.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { rulebook } from "./batches.ts";
import { drawnPatterns, drawnRulebooks } from "./drawn.ts";

/** After each change every address is what the reference evaluator finds on the facts as they then are. */
function follows(rulebook: Rulebook, first: FactPattern, changes: readonly (readonly [string, Written | undefined])[]): void {
  const toggler = compile(rulebook, { of: rulebook.definitions.map(({ address }) => address) }).toggler(first);
  let facts: FactPattern = first;
  const check = (): void => {
    for (const [address, truth] of evaluate(rulebook, facts))
      if (toggler.truth(address) !== truth) expect(toggler.truth(address), address).toBe(truth);
  };
  check();
  for (const [fact, value] of changes) {
    toggler.set(fact, value);
    facts = { ...facts, [fact]: value };
    check();
  }
}

const changes = fc.array(
  drawnPatterns.chain((pattern) => fc.constantFrom(...Object.entries(pattern as Record<string, Written | undefined>))),
  { maxLength: 8 },
);

describe("one case, a fact changed at a time", () => {
  test("is at each step what the reference evaluator finds", () => {
    fc.assert(
      fc.property(drawnRulebooks, drawnPatterns, changes, (rulebook, pattern, steps) => {
        follows(rulebook, pattern, steps);
      }),
      { numRuns: 1000 },
    );
  });

  test("is so on the shipped rules, each yes-or-no fact answered, denied and withdrawn", () => {
    const shipped = link(rules, { court: "cand" }).periods[0]!.rulebook as unknown as Rulebook;
    const names = [...shipped.facts.values()].filter(({ type }) => type === "boolean").map(({ name }) => name);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(true, false, undefined)), { maxLength: 60 }), (steps) => {
        follows(shipped, {}, steps);
      }),
      { numRuns: 5 },
    );
  });

  test("knows of no address that was not compiled", () => {
    expect(
      compile(rulebook, { of: ["law.a.2"] })
        .toggler({})
        .truth("law.a.1"),
    ).toBeUndefined();
  });

  test("refuses facts that there are not and values of another type", () => {
    const toggler = compile(rulebook).toggler({ entered: true });
    expect(() => {
      toggler.set("entred", true);
    }).toThrow("no fact `entred`");
    expect(() => {
      toggler.set("entred", undefined);
    }).toThrow("no fact `entred`");
    expect(() => {
      toggler.set("entered", "yes");
    }).toThrow("write true or false");
    expect(() => compile(rulebook).toggler({ entered: "yes" })).toThrow("write true or false");
  });
});
