import * as fc from "fast-check";
import { coneOf, truthOf } from "../cone.ts";
import { evaluateWithEngine } from "../backends/json-rules-engine.ts";
import { evaluate } from "../evaluate.ts";
import type { Reason } from "../explain.ts";
import { readPattern, type FactPattern } from "../facts/value.ts";
import type { Address, LinkedFormula, Rulebook } from "../rulebook/linked.ts";
import { formLaws } from "./form-laws.ts";
import { law, must, RANK } from "./law.ts";
import { ours, type Truths } from "./meaning.ts";
import { factPatterns, fullerPatterns } from "./patterns.ts";
import { amountCases, explained, factorCases, unrelatedCases } from "./rulebook-cases.ts";
import { waysOf } from "./ways.ts";

function* reasonsIn(reasons: readonly Reason[]): Generator<Reason> {
  for (const reason of reasons) {
    yield reason;
    yield* reasonsIn(reason.elements);
  }
}

/** Laws of what a rulebook makes of a fact pattern. */
export const rulebookLaws = {
  fullerRecord: law(
    "a fuller record settles open questions and overturns no settled one",
    ours,
    (rulebook: Rulebook<unknown>) => fullerPatterns(rulebook),
    async (rulebook, { fewer, more }, { evaluate }) => {
      const after = await evaluate(rulebook, more);
      for (const [address, truth] of await evaluate(rulebook, fewer))
        must(truth === "undetermined" || after.get(address) === truth, () => `${address}: ${truth}, then ${String(after.get(address))}`);
    },
  ),

  emptyRecord: law(
    "on an empty record every truth is undetermined",
    ours,
    (_: Rulebook<unknown>) => fc.constant<FactPattern>({}),
    async (rulebook, facts, { evaluate }) => {
      for (const [address, truth] of await evaluate(rulebook, facts)) must(truth === "undetermined", () => `${address}: ${truth}`);
    },
  ),

  orderOfFacts: law(
    "the order in which facts are given changes nothing",
    ours,
    (rulebook: Rulebook<unknown>) => factPatterns(rulebook),
    async (rulebook, facts, { evaluate }) => {
      const turned = await evaluate(rulebook, Object.fromEntries(Object.entries(facts).toReversed()) as FactPattern);
      for (const [address, truth] of await evaluate(rulebook, facts))
        must(turned.get(address) === truth, () => `${address}: ${truth}, or ${String(turned.get(address))}`);
    },
  ),

  agreement: law(
    "every backend agrees with the reference evaluator",
    { backend: evaluateWithEngine },
    (rulebook: Rulebook<unknown>) => factPatterns(rulebook),
    async (rulebook, facts, { backend }) => {
      const found = await backend(rulebook, facts);
      const meant = evaluate(rulebook, facts);
      must(found.size === meant.size, () => `${found.size} addresses, not ${meant.size}`);
      for (const [address, truth] of meant)
        must(found.get(address) === truth, () => `${address}: ${truth}, not ${String(found.get(address))}`);
    },
  ),

  reasons: law(
    "the facts given for a truth are enough for it, and none of them is to spare",
    ours,
    explained,
    (rulebook, { id, facts }, { explain }) => {
      const known = readPattern(rulebook.facts, facts);
      for (const { element, truth, because } of reasonsIn(explain(rulebook, facts, id).elements)) {
        const without = (left?: string) => new Map(because.filter(({ fact }) => fact !== left).map(({ fact }) => [fact, known.get(fact)!]));
        must(
          because.every(({ fact }) => known.has(fact)),
          () => `${element}: a reason that is on no record`,
        );
        must(
          truthOf(rulebook, element, without()) === truth,
          () => `${element}: ${truth}, but not by ${because.map(({ fact }) => fact).join(", ")}`,
        );
        for (const { fact } of because)
          must(truthOf(rulebook, element, without(fact)) !== truth, () => `${element}: ${truth} without ${fact} too`);
      }
    },
  ),

  openFacts: law(
    "what an open question is said to wait for is open, and nothing else can settle it",
    ours,
    explained,
    (rulebook, { id, facts, settled }, { explain }) => {
      for (const { element, truth, open, unsettled, because } of reasonsIn(explain(rulebook, facts, id).elements)) {
        must((truth === "undetermined") === (open.length > 0 || unsettled), () => `${element}: ${truth}, waiting for ${open.length} facts`);
        must(truth !== "undetermined" || because.length === 0, () => `${element}: reasons for an open question`);
        if (truth !== "undetermined") continue;
        const named = new Set(open.map(({ fact }) => fact));
        const others = Object.fromEntries(Object.entries(settled).filter(([fact]) => !named.has(fact)));
        const fuller = readPattern(rulebook.facts, { ...others, ...facts });
        must(truthOf(rulebook, element, fuller) === "undetermined", () => `${element}: settled by a fact that it was not said to wait for`);
      }
    },
  ),

  neverBoth: law(
    "nothing is established and refuted at once",
    ours,
    (rulebook: Rulebook<unknown>) => factPatterns(rulebook),
    async (rulebook, facts, { evaluate }) => {
      const refer = (address: Address): LinkedFormula => ({ form: "refer", address });
      const doubled = rulebook.definitions.flatMap(({ address, formula }) => [
        { address, formula },
        {
          address: `${address}!both`,
          formula: { form: "all" as const, parts: [refer(address), { form: "not" as const, part: refer(address) }] },
        },
      ]);
      for (const [address, truth] of await evaluate({ ...rulebook, definitions: doubled }, facts))
        must(!address.endsWith("!both") || truth !== "established", () => `${address.replace("!both", "")}: established and refuted`);
    },
  ),

  addedFactor: law(
    "an added factor for a side never hurts that side",
    ours,
    factorCases,
    async (rulebook, { fact, facts }, { evaluate }) => {
      if (fact === undefined) return;
      const ways = waysOf(rulebook, fact);
      const steps: FactPattern[] = [
        { ...facts, [fact]: false },
        { ...facts, [fact]: undefined },
        { ...facts, [fact]: true },
      ];
      const found: Truths[] = [];
      for (const step of steps) found.push(await evaluate(rulebook, step));
      for (const [address, way] of ways) {
        if (way === "both") continue;
        const ranks = found.map((truths) => RANK[truths.get(address)!]) as [number, number, number];
        const rising = ranks[0] <= ranks[1] && ranks[1] <= ranks[2];
        const falling = ranks[0] >= ranks[1] && ranks[1] >= ranks[2];
        must(way === "for" ? rising : falling, () => `${address}: ${fact} speaks ${way} it and did the contrary`);
      }
    },
  ),

  greaterAmount: law(
    "a greater amount or a later day never hurts the side that it speaks for",
    ours,
    amountCases,
    async (rulebook, { fact, less, more, facts }, { evaluate }) => {
      if (fact === undefined) return;
      const [before, after] = [await evaluate(rulebook, { ...facts, [fact]: less }), await evaluate(rulebook, { ...facts, [fact]: more })];
      for (const [address, way] of waysOf(rulebook, fact)) {
        if (way === "both") continue;
        const [lower, higher] = [RANK[before.get(address)!], RANK[after.get(address)!]];
        must(way === "for" ? lower <= higher : lower >= higher, () => `${address}: ${fact} speaks ${way} it and did the contrary`);
      }
    },
  ),

  unrelatedFacts: law(
    "what is decided stays decided when unrelated facts are added",
    ours,
    unrelatedCases,
    async (rulebook, { id, facts, others }, { evaluate }) => {
      const related = new Set(coneOf(rulebook, id).facts);
      const added = Object.fromEntries(Object.entries(others).filter(([fact]) => !related.has(fact)));
      const [before, after] = [await evaluate(rulebook, facts), await evaluate(rulebook, { ...facts, ...added })];
      must(before.get(id) === after.get(id), () => `${id}: ${String(before.get(id))}, then ${String(after.get(id))}`);
    },
  ),
  ...formLaws,
};
