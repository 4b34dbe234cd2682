import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assessWith } from "../../src/assess.ts";
import type { ClaimFinding } from "../../src/assessment.ts";
import { searchIn, type Supposition } from "../../src/completions/flips.ts";
import { nearestWays, type Otherwise } from "../../src/completions/nearest.ts";
import { rulingOf, type Ruling } from "../../src/completions/rulings.ts";
import type { Changeable } from "../../src/completions/states.ts";
import type { Matter } from "../../src/readings.ts";
import type { CaseRecordInput } from "../../src/record/schema.ts";
import type { Rules } from "../../src/rulebook/corpus.ts";
import { caseRecords, ruleFolders } from "../../src/testing/index.ts";
import { orderFrom } from "../../src/testing/reshape.ts";
import { flipsWith, whatIfWith } from "../../src/whatif.ts";

/** What counts against a party that appeared is nothing that could be supposed. */
const spoken = ({ posture, parties }: CaseRecordInput): boolean =>
  (posture?.stage !== "default" && posture?.reviews !== "default") ||
  Object.values(parties ?? {}).every(({ defaulted }) => defaulted !== true);

const cases = ruleFolders.chain((rules) =>
  caseRecords(rules)
    .filter(spoken)
    .map((record) => ({ rules, record })),
);

interface Heard {
  readonly finding: ClaimFinding;
  readonly matters: readonly Matter[];
}

async function heardIn(rules: Rules<unknown>, record: CaseRecordInput): Promise<Heard[]> {
  const heard: Heard[] = [];
  await assessWith(rules, record, { heard: (finding, matters) => heard.push({ finding, matters }) });
  return heard;
}

function rulingIn({ outcome, liability }: ClaimFinding): Ruling {
  return rulingOf({ outcome, granted: liability === "established" ? "plaintiff" : "defendant" });
}

test("the ruling read off the diagram is the one that the changed record is given, whatever is supposed", async () => {
  const met = new Map<Ruling, number>();
  await fc.assert(
    fc.asyncProperty(cases, fc.nat(), async ({ rules, record }, seed) => {
      const next = orderFrom(seed);
      for (const [index, { matters }] of (await heardIn(rules, record)).slice(0, 1).entries()) {
        const { changeable, diagrams, node } = searchIn(matters, "any");
        const chance = changeable.flatMap(({ states }, place): Otherwise[] => {
          const state = (next() >>> 8) % (states.length * 2);
          return state < states.length ? [{ place, state }] : [];
        });
        // Chance seldom comes upon the rarer rulings: each that there is, by a shortest way to it.
        const shortest = [...diagrams.valuesOf(node)].map((ruling) => nearestWays(diagrams, node, (value) => value === ruling)[0]!);
        for (const way of [chance, ...shortest]) {
          const states = new Map(way.map(({ place, state }) => [place, state + 1]));
          const end = changeable.reduce((left, _, place) => diagrams.answered(left, place, states.get(place) ?? 0), node);
          const { after } = await whatIfWith(rules, record, suppositionsOf(changeable, way));
          const ruling = rulingIn(after.claims[index]!);
          expect(diagrams.valueOf(end)).toBe(ruling);
          met.set(ruling, (met.get(ruling) ?? 0) + 1);
        }
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );
  for (const ruling of ["plaintiff", "defendant", "denied", "open"] as const) expect(met.get(ruling)).toBeGreaterThan(3);
});

function suppositionsOf(changeable: readonly Changeable[], way: readonly Otherwise[]): Supposition[] {
  return way.map(({ place, state }) => ({ fact: changeable[place]!.fact.name, value: changeable[place]!.states[state]!.value }));
}

test("every smallest change of known facts that flips a claim is found, as trying all of them on the record finds it", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ rules, record }) => {
      const [heard] = await heardIn(rules, record);
      if (heard === undefined) return;
      const { changeable } = searchIn(heard.matters, "known");
      const single = changeable.flatMap(({ fact, states }) => states.map(({ value }): Supposition[] => [{ fact: fact.name, value }]));
      if (single.length > 9) return;
      const pairs = single.flatMap((one, at) =>
        single.slice(at + 1).flatMap((other) => (one[0]!.fact === other[0]!.fact ? [] : [[...one, ...other]])),
      );
      const [claim] = (await flipsWith(rules, record)).claims;
      if (claim!.flips === "not-decided") throw new Error("too small a law not to be decided");
      for (const { to, found: flips } of claim!.flips) {
        const flipping = async (sets: Supposition[][]) => {
          const facts = new Set<string>();
          for (const set of sets) {
            const { after } = await whatIfWith(rules, record, set);
            if (rulingIn(after.claims[0]!) === to) facts.add(factsOf(set));
          }
          return [...facts].sort();
        };
        const singly = await flipping(single);
        const expected = singly.length > 0 ? singly : await flipping(pairs);
        const known = flips.filter(({ touching, smallest, suppositions }) => touching === "known" && smallest && suppositions.length <= 2);
        expect([...new Set(known.map(({ suppositions }) => factsOf(suppositions)))].sort()).toEqual(expected);
        found += expected.length;
      }
    }),
    { numRuns: 50, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(1);
});

function factsOf(suppositions: readonly Supposition[]): string {
  return suppositions
    .map(({ fact }) => fact)
    .toSorted()
    .join(" ");
}
