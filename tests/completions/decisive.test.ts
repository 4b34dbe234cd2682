import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { coneOf } from "../../src/cone.ts";
import { decisive } from "../../src/completions/decisive.ts";
import { MOST_WAYS } from "../../src/completions/smallest.ts";
import { known, type FactPattern } from "../../src/facts/value.ts";
import type { Interval } from "../../src/quantities.ts";
import { link } from "../../src/rulebook/link.ts";
import type { Rules } from "../../src/rulebook/corpus.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { factPatterns } from "../../src/testing/patterns.ts";
import { rulebooks, settledRulebooks } from "../../src/testing/rulebooks.ts";
import { agreedOn, countOf, evaluated, openIn, relevantIn, smallestIn, tried, type Tried } from "./brute-force.ts";

const MOST_COMPLETIONS = 600;

/** A rulebook, one of its addresses and a pattern that leaves few enough facts open to try all of their answers. */
const questions = fc
  .oneof(rulebooks, settledRulebooks)
  .chain((rulebook) =>
    fc
      .constantFrom(...rulebook.definitions.map(({ address }) => address))
      .chain((address) => factPatterns(rulebook, { of: address }).map((pattern) => ({ rulebook, address, pattern }))),
  )
  .filter(({ rulebook, address, pattern }) => countOf(openIn(rulebook, pattern, address)) <= MOST_COMPLETIONS);

test("a truth is called open just where completions disagree, and what they agree on is told", () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(questions, ({ rulebook, address, pattern }) => {
      const { verdict } = decisive(rulebook, pattern, address);
      const agreed = agreedOn(tried(rulebook, pattern, address));
      expect(verdict).toBe(agreed === "undetermined" ? "open" : agreed);
      const truth = evaluated(rulebook, pattern, address);
      if (truth !== "undetermined") expect(verdict).toBe(truth);
      const kind = truth === "undetermined" && verdict !== "open" ? "settled by completions alone" : verdict;
      met.set(kind, (met.get(kind) ?? 0) + 1);
    }),
    { numRuns: 1500 },
  );
  // A generator that leaves nothing to tell apart would pass as well.
  for (const kind of ["open", "established", "refuted"]) expect(met.get(kind)).toBeGreaterThan(100);
  expect(met.get("settled by completions alone")).toBeGreaterThan(2);
});

test("the facts that can still change a truth are those that change it in some completion, and no others", () => {
  fc.assert(
    fc.property(questions, ({ rulebook, address, pattern }) => {
      const { facts } = decisive(rulebook, pattern, address);
      expect(facts.toSorted()).toEqual(relevantIn(tried(rulebook, pattern, address)).toSorted());
    }),
    { numRuns: 1500 },
  );
});

test("the smallest sets of answers that settle a truth are all found, with the widest bounds, and no others", () => {
  fc.assert(
    fc.property(
      questions.filter(({ rulebook, address, pattern }) => countOf(openIn(rulebook, pattern, address)) <= 200),
      ({ rulebook, address, pattern }) => {
        const found = decisive(rulebook, pattern, address);
        const all = tried(rulebook, pattern, address);
        const quantity = (fact: string) => !["boolean", "enum"].includes(rulebook.facts.get(fact)!.type);
        for (const [sets, truth] of [[found.establishing, "established"] as const, [found.refuting, "refuted"] as const]) {
          const expected = found.verdict === "open" ? smallestIn(all, quantity, truth).map((set) => spelt(all, set)) : [];
          if (sets.length < MOST_WAYS) expect(sets.map((set) => chosen(rulebook, all, set)).sort()).toEqual(expected.sort());
        }
      },
    ),
    { numRuns: 1000 },
  );
});

/** A set of answers as the points of each fact that it allows. */
function spelt({ open }: Tried, set: ReturnType<typeof smallestIn>[number]): string {
  return set
    .map(
      ([at, first, last]) =>
        `${open[at]!.fact}:${open[at]!.points.slice(first, last + 1)
          .map((point) => JSON.stringify(point))
          .join()}`,
    )
    .join(" ");
}

function chosen(rulebook: Rulebook, { open }: Tried, set: FactPattern): string {
  const parts = open.flatMap(({ fact, points }) => {
    if (!Object.hasOwn(set, fact)) return [];
    const { value } = known(rulebook.facts.get(fact)!, set[fact]) as { value: Interval | string | boolean };
    const allowed = points.filter((point) =>
      typeof value === "object" ? value.low <= (point as Interval).low && (point as Interval).high <= value.high : point === value,
    );
    return [`${fact}:${allowed.map((point) => JSON.stringify(point)).join()}`];
  });
  expect(parts).toHaveLength(Object.keys(set).length);
  return parts.join(" ");
}

test("on the shipped rules with up to fifteen open facts, as trying every completion finds it", () => {
  const { rulebook } = link(rules as Rules<unknown>, { court: "cand", decided: "2024-12-20" }).periods.at(-1)!;
  const claims = [...rulebook.provisions.values()].filter(({ kind }) => kind === "offense" || kind === "claim");
  // Known facts that leave the claim within reach, some of them taken away again: others seldom leave anything to ask.
  const patterns = fc.constantFrom(...claims).chain(({ id }) => {
    const { facts } = coneOf(rulebook, id);
    const most = Math.min(15, facts.length);
    return fc
      .record({
        near: fc.constantFrom({}, ...decisive(rulebook, {}, id).establishing),
        others: factPatterns(rulebook, { of: id }),
        answers: fc.array(fc.boolean(), { minLength: facts.length, maxLength: facts.length }),
        open: fc.subarray([...facts], { minLength: Math.min(4, most), maxLength: most }),
      })
      .map(({ near, others, answers, open }) => {
        const yesNo = facts.flatMap((fact, at) => (rulebook.facts.get(fact)!.type === "boolean" ? [[fact, answers[at]!] as const] : []));
        const known = Object.entries({ ...Object.fromEntries(yesNo), ...others, ...near }).filter(([fact]) => !open.includes(fact));
        return { id, pattern: Object.fromEntries(known) as FactPattern };
      });
  });
  const few = patterns.filter(({ id, pattern }) => {
    const open = openIn(rulebook, pattern, id);
    return open.length <= 15 && countOf(open) <= 2 ** 13;
  });
  let open = 0;
  fc.assert(
    fc.property(few, ({ id, pattern }) => {
      const found = decisive(rulebook, pattern, id);
      const all = tried(rulebook, pattern, id);
      const agreed = agreedOn(all);
      expect(found.verdict).toBe(agreed === "undetermined" ? "open" : agreed);
      expect(found.facts.toSorted()).toEqual(relevantIn(all).toSorted());
      if (found.facts.length > 1) open++;
    }),
    { numRuns: 120 },
  );
  expect(open).toBeGreaterThan(20);
});
