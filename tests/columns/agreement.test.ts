import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, toColumns, TRUTHS } from "../../src/columns/index.ts";
import { evaluate } from "../../src/evaluate.ts";
import type { FactPattern } from "../../src/facts/value.ts";
import { link, rules } from "../../src/index.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { factPatterns, settledRulebooks } from "../../src/testing/index.ts";
import { drawnPatterns, drawnRulebooks } from "./drawn.ts";

const KERNELS = ["plain", "simd"] as const;

/** Every address in each pattern, all decided together, beside what the reference evaluator finds one by one. */
function agrees(rulebook: Rulebook, patterns: readonly FactPattern[], kernel: "plain" | "simd"): void {
  const program = compile(rulebook, { of: rulebook.definitions.map(({ address }) => address), kernel });
  const found = program.evaluateBatch(toColumns(rulebook, patterns), { length: patterns.length });
  for (const [at, pattern] of patterns.entries()) {
    const meant = evaluate(rulebook, pattern);
    expect(found.size).toBe(meant.size);
    for (const [address, truth] of meant) {
      const decided = TRUTHS[found.get(address)![at]!];
      if (decided !== truth) expect(decided, `${address} in case ${at}`).toBe(truth);
    }
  }
}

const withPatterns = (rulebook: Rulebook, patterns: fc.Arbitrary<FactPattern>, count: number) =>
  fc.record({ rulebook: fc.constant(rulebook), patterns: fc.array(patterns, { minLength: count, maxLength: count }) });

describe.each(KERNELS)("columns, decided by the %s loops", (kernel) => {
  test("are what the reference evaluator finds on the shipped rules, at every address", () => {
    const rulebook = link(rules, { court: "cand" }).periods[0]!.rulebook as unknown as Rulebook;
    fc.assert(
      fc.property(withPatterns(rulebook, factPatterns(rulebook), 40), ({ patterns }) => {
        agrees(rulebook, patterns, kernel);
      }),
      { numRuns: 10 },
    );
  });

  test("are what it finds on rulebooks linked from generated folders", () => {
    fc.assert(
      fc.property(
        settledRulebooks.chain((rulebook) => withPatterns(rulebook, factPatterns(rulebook), 10)),
        ({ rulebook, patterns }) => {
          agrees(rulebook, patterns, kernel);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test("columns are what the reference evaluator finds on twenty thousand drawn rulebooks, four patterns each", () => {
  let rulebooks = 0;
  const pairs = new Set<string>();
  const kernels = fc.constantFrom(...KERNELS);
  fc.assert(
    fc.property(drawnRulebooks, fc.array(drawnPatterns, { minLength: 4, maxLength: 4 }), kernels, (rulebook, patterns, kernel) => {
      agrees(rulebook, patterns, kernel);
      rulebooks += 1;
      for (const pattern of patterns) pairs.add(JSON.stringify([rulebook.definitions, pattern]));
    }),
    { numRuns: 20_000 },
  );
  expect(rulebooks).toBeGreaterThanOrEqual(20_000);
  expect(pairs.size).toBeGreaterThan(20_000);
});
