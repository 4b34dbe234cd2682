import { describe, expect, test } from "vitest";
import { assess } from "../../src/index.ts";
import { evaluate } from "../../src/evaluate.ts";
import { lintDeeply } from "../../src/lint/deep.ts";
import { recordOf } from "../../src/lint/examples.ts";
import { KINDS } from "../../src/lint/finding.ts";
import { link } from "../../src/rulebook/link.ts";
import { elementsOf } from "../../src/testing/findings.ts";
import { PLANTED } from "./planted.ts";

test("every kind of finding is planted", () => {
  expect(new Set(PLANTED.map(({ kind }) => kind))).toEqual(new Set(KINDS));
});

describe.each(PLANTED)("$kind: $about", ({ kind, wrong, right, address, conditions }) => {
  const of = (rules: typeof wrong) => lintDeeply(rules).findings.filter((finding) => finding.kind === kind);

  test("is found where it is, and in nothing else", () => {
    const [finding, ...others] = of(wrong);
    expect(others).toEqual([]);
    expect(finding?.addresses[0]).toBe(address);
    if (conditions !== undefined) expect(finding?.conditions).toEqual(conditions);
  });

  test("is not found where it is put right", () => {
    expect(of(right)).toEqual([]);
  });

  test("has an example that assess reads, and that shows what it says", async () => {
    const [{ example, law }] = of(wrong) as [ReturnType<typeof of>[number]];
    const { rulebook } = link(wrong, { ...law, conduct: undefined }).periods[0]!;
    const truths = evaluate(rulebook, example!.facts);
    for (const [shown, truth] of Object.entries(example!.shows)) expect([shown, truths.get(shown)]).toEqual([shown, truth]);
    const { claims } = await assess(recordOf(law, example!), { rules: wrong });
    const told = claims.flatMap((claim) => [
      [claim.claim, claim.violation],
      ...elementsOf(claim).map(({ element, truth }) => [element, truth]),
    ]);
    for (const [shown, truth] of told)
      if (Object.hasOwn(example!.shows, shown!)) expect([shown, truth]).toEqual([shown, example!.shows[shown!]]);
  });
});
