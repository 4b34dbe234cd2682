import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answer, begin, next, type Interview } from "../../src/interview/index.ts";
import { restsOn, truthOf } from "./brute-force.ts";
import { smallLaws } from "./small-law.ts";

const CLAIM = "law.a.1";

/**
 * The fewest questions that can be expected, each answer being as likely: over all partial answers, written in base three (0 no, 1 yes,
 * 2 not asked), by dynamic programming. It knows nothing of formulas, only what each complete pattern comes to.
 */
function fewest(outcomes: readonly boolean[], facts: number): number {
  const powers = Array.from({ length: facts + 1 }, (_, at) => 3 ** at);
  const cost = new Float64Array(powers[facts]!);
  const settled = new Int8Array(powers[facts]!); // 0 refuted, 1 established, 2 open
  for (let code = 0; code < cost.length; code++) {
    const digits = powers.slice(0, facts).map((power) => Math.floor(code / power) % 3);
    const free = digits.findIndex((digit) => digit === 2);
    if (free < 0) {
      settled[code] = outcomes[digits.reduce((sum, digit, at) => sum + digit * 2 ** at, 0)]! ? 1 : 0;
      continue;
    }
    const [no, yes] = [settled[code - 2 * powers[free]!]!, settled[code - powers[free]!]!];
    settled[code] = no === yes ? no : 2;
    if (settled[code] !== 2) continue;
    const options = digits.flatMap((digit, at) =>
      digit === 2 ? [1 + (cost[code - 2 * powers[at]!]! + cost[code - powers[at]!]!) / 2] : [],
    );
    cost[code] = Math.min(...options);
  }
  return cost[cost.length - 1]!;
}

/** The same of our interview, by giving every answer to every question. */
function expected(state: Interview): number {
  const question = next(state);
  if (question === undefined) return 0;
  return 1 + (expected(answer(state, question.fact, true)) + expected(answer(state, question.fact, false))) / 2;
}

test("on small rulebooks the questions are few: hardly more than with an optimal strategy, and with none fewer", () => {
  const laws = fc.sample(smallLaws, { numRuns: 1000, seed: 20_241_220 });
  const sums = { ours: 0, optimal: 0, laws: 0, worst: 1 };
  for (const rules of laws) {
    const begun = begin({ rules, claims: [CLAIM] });
    const { rulebook } = begun.setting.contested[0]!.readings[0]!;
    const facts = restsOn(rulebook, CLAIM);
    if (facts.length < 4) continue;
    const outcomes = Array.from({ length: 2 ** facts.length }, (_, code) => {
      const pattern = Object.fromEntries(facts.map((fact, at) => [fact, Math.floor(code / 2 ** at) % 2 === 1]));
      return truthOf(rulebook, CLAIM, pattern) === "established";
    });
    const optimal = fewest(outcomes, facts.length);
    // Where hardly anything is open, any order does.
    if (optimal < 2) continue;
    const ours = expected(begun);
    expect(ours).toBeGreaterThanOrEqual(optimal - 1e-9);
    sums.ours += ours;
    sums.optimal += optimal;
    sums.laws++;
    sums.worst = Math.max(sums.worst, ours / optimal);
  }
  expect(sums.laws).toBeGreaterThan(40);
  expect(sums.ours / sums.optimal, JSON.stringify(sums)).toBeLessThan(1.03);
  expect(sums.worst, JSON.stringify(sums)).toBeLessThan(1.3);
});
