import { beforeAll, describe, expect, test } from "vitest";
import allowed from "./shipped-allowed.json" with { type: "json" };
import { rules } from "../../rules/index.ts";
import { evaluate } from "../../src/evaluate.ts";
import { lintDeeply } from "../../src/lint/deep.ts";
import type { DeepLint } from "../../src/lint/finding.ts";
import { link } from "../../src/rulebook/link.ts";

/** The kinds that are mistakes unless somebody says why not. */
const MISTAKES = ["vacuous", "contradictory", "redundant", "unreachable"];

describe("of the shipped rules", () => {
  let lint: DeepLint;
  beforeAll(() => {
    lint = lintDeeply(rules);
  }, 120_000);

  test("nothing is vacuous, contradictory, redundant or unreachable but what is said to be meant", () => {
    const meant = new Set(allowed.map(({ kind, address }) => `${kind} ${address}`));
    const found = lint.findings.filter(({ kind }) => MISTAKES.includes(kind)).map(({ kind, addresses }) => `${kind} ${addresses[0]}`);
    expect(found.filter((one) => !meant.has(one))).toEqual([]);
  });

  test("every question was decided", () => {
    expect(lint.undecided).toEqual([]);
    expect(lint.rulebooks).toBeGreaterThan(20);
  });

  test("every finding has an example, with the truths that it says", () => {
    for (const { addresses, example, law } of lint.findings) {
      expect([addresses, example]).not.toEqual([addresses, undefined]);
      const conduct = law.conduct === undefined ? undefined : { from: law.conduct, to: law.conduct };
      const { rulebook } = link(rules, { ...law, conduct }).periods[0]!;
      const truths = evaluate(rulebook, example!.facts);
      for (const [address, truth] of Object.entries(example!.shows)) expect([address, truths.get(address)]).toEqual([address, truth]);
    }
  });
});
