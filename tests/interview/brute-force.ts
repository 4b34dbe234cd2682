import { coneOf } from "../../src/cone.ts";
import { evaluate } from "../../src/evaluate.ts";
import type { Written } from "../../src/facts/value.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { all, type Truth } from "../../src/truth.ts";

/** Every answer that some comparison of the generated folders tells apart from another, and a few more. */
const ANSWERS = {
  boolean: [true, false],
  usd: [0, 0.01, 4999.98, 4999.99, 5000, 5000.01, 5000.02],
  count: [0, 1, 2, 3, 9, 10, 11],
  date: ["2019-12-31", "2020-01-01", "2020-01-02", "2020-02-29", "2020-03-01", "2021-03-01", "2021-04-01", "2024-12-31", "2025-01-01"],
} as const;

export function answersTo(rulebook: Rulebook<unknown>, name: string): readonly Written[] {
  const { type, values } = rulebook.facts.get(name)!;
  return type === "enum" ? values : ANSWERS[type];
}

/** The facts that a claim and the gates of its prima facie case rest on. */
export function restsOn(rulebook: Rulebook<unknown>, claim: string): string[] {
  return [...new Set(caseFor(rulebook, claim).flatMap((id) => coneOf(rulebook, id).facts))];
}

/** A claim and the gates that a civil plaintiff has to pass, from the rule files' own words. */
function caseFor(rulebook: Rulebook<unknown>, claim: string): string[] {
  const gates = [...rulebook.provisions.values()].filter(
    ({ kind, reach, burden, proceeding, appliesTo }) =>
      kind === "gate" &&
      proceeding !== "criminal" &&
      reach === "claim" &&
      burden === "plaintiff" &&
      appliesTo.some((family) => `${claim}.`.startsWith(`${family}.`)),
  );
  return [claim, ...gates.map(({ id }) => id)];
}

export function truthOf(rulebook: Rulebook<unknown>, claim: string, answers: Readonly<Record<string, Written>>): Truth {
  const truths = evaluate(rulebook, answers);
  return all(caseFor(rulebook, claim).map((id) => truths.get(id)!));
}

/** All ways to answer some facts. */
export function waysToAnswer(rulebook: Rulebook<unknown>, names: readonly string[]): Record<string, Written>[] {
  let ways: Record<string, Written>[] = [{}];
  for (const name of names) ways = ways.flatMap((way) => answersTo(rulebook, name).map((value) => ({ ...way, [name]: value })));
  return ways;
}

/** The facts, among those that may be asked, on which the truth of the claim still depends: by trying every way to answer them. */
export function stillMatter(
  rulebook: Rulebook<unknown>,
  claim: string,
  known: Readonly<Record<string, Written>>,
  mayAsk: readonly string[],
): Set<string> {
  const ways = waysToAnswer(rulebook, mayAsk).map((way) => ({ way, truth: truthOf(rulebook, claim, { ...known, ...way }) }));
  const matters = (fact: string): boolean => {
    const byOthers = new Map<string, Truth>();
    return ways.some(({ way, truth }) => {
      const others = JSON.stringify({ ...way, [fact]: null });
      const before = byOthers.get(others) ?? truth;
      byOthers.set(others, before);
      return before !== truth;
    });
  };
  return new Set(mayAsk.filter(matters));
}
