import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coneOf } from "../../src/cone.ts";
import { leaves } from "../../src/rulebook/leaves.ts";
import { inquiryOf } from "../../src/prove/inquiry.ts";
import { decided } from "../../src/prove/prove.ts";
import { smtLibOf } from "../../src/prove/smt-lib.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { toLinked } from "../../src/rulebook/operators.ts";
import { formulasOf, Property, type Proposition } from "../../src/rulebook/property.ts";
import type { Formula } from "../../src/rulebook/schema.ts";
import { rulebooks, settledRulebooks } from "../../src/testing/rulebooks.ts";
import { byTryingAll, countOver } from "./brute-force.ts";
import { otherSolver } from "./other-solver.ts";

const MOST_PATTERNS = 1500;

/** A property of a rulebook, in any form that speaks of one rulebook. */
function propertiesOf(rulebook: Rulebook): fc.Arbitrary<Property> {
  const addresses = rulebook.definitions.map(({ address }): Formula => ({ provision: address }));
  const yesNo = [...rulebook.facts.values()].filter(({ type }) => type === "boolean").map(({ name }): Formula => ({ fact: name }));
  const leaf = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...addresses) },
    { weight: 1, arbitrary: fc.constantFrom(...yesNo.slice(0, 3)) },
  );
  const pair = fc.tuple(leaf, leaf);
  const formula = fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((not): Formula => ({ not })) },
    { weight: 1, arbitrary: pair.map((all): Formula => ({ all })) },
    { weight: 1, arbitrary: pair.map((any): Formula => ({ any })) },
  );
  const facts = (names: readonly string[]) => fc.subarray([...names], { minLength: 1, maxLength: 1 });
  const names = [...rulebook.facts.keys()];
  const ordered = names.filter((name) => rulebook.facts.get(name)!.type !== "enum");
  const proposition: fc.Arbitrary<Proposition> = fc.oneof(
    fc.record({ never: formula }),
    fc.record({ always: formula }),
    fc.record({ if: formula, then: formula }),
    fc.record({ finding: formula, requires: formula }),
    fc.record({ raising: facts(ordered), favors: fc.constantFrom("established" as const, "refuted" as const), of: formula }),
    fc.record({ irrelevant: facts(names), to: formula }),
    fc.record({ equivalent: fc.tuple(formula, formula) }),
  );
  return fc
    .record({ proposition, patterns: fc.constantFrom("partial", "complete"), assuming: fc.array(formula, { maxLength: 1 }) })
    .map(({ proposition, patterns, assuming }) =>
      Property.parse({
        id: "generated",
        says: "Generated.",
        citation: "None",
        proposition,
        patterns: "always" in proposition ? "complete" : patterns,
        assuming,
      }),
    );
}

/** The facts on which its formulas rest. */
function factsOf(rulebook: Rulebook, { proposition, assuming }: Property): string[] {
  const formulas = [...assuming, ...formulasOf(proposition).map(({ formula }) => formula)].map((formula) =>
    toLinked(formula, rulebook.facts),
  );
  const of = (leaf: ReturnType<typeof leaves>[number]) => (leaf.form === "refer" ? coneOf(rulebook, leaf.address).facts : [leaf.fact]);
  return [...new Set(formulas.flatMap(leaves).flatMap(of))];
}

const cases = fc.oneof(rulebooks, settledRulebooks).chain((rulebook) => propertiesOf(rulebook).map((property) => ({ rulebook, property })));

/** Small enough to try every pattern. */
const small = cases
  .map(({ rulebook, property }) => ({ rulebook, property, facts: factsOf(rulebook, property) }))
  .filter(({ rulebook, property, facts }) => facts.length <= 10 && countOver(rulebook, facts, property.patterns) <= MOST_PATTERNS);

test("a property is proved, refuted or vacuous as trying every pattern finds it, complete ones and partial ones", () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(small, ({ rulebook, property, facts }) => {
      const { verdict } = decided(inquiryOf(property, [rulebook], []));
      expect(verdict).toBe(byTryingAll(rulebook, facts, property));
      met.set(verdict, (met.get(verdict) ?? 0) + 1);
    }),
    { numRuns: 1000 },
  );
  // A generator that finds nothing to prove would pass as well.
  for (const verdict of ["proved", "refuted", "vacuous"]) expect(met.get(verdict)).toBeGreaterThan(50);
});

test("the property as SMT-LIB is unsatisfiable just where nothing refutes it", async () => {
  const answer = await otherSolver();
  await fc.assert(
    fc.asyncProperty(cases, async ({ rulebook, property }) => {
      const inquiry = inquiryOf(property, [rulebook], []);
      expect(await answer(smtLibOf(inquiry))).toBe(decided(inquiry).verdict === "refuted" ? "sat" : "unsat");
    }),
    { numRuns: 150 },
  );
});
