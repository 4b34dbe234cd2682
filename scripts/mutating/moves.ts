import type { Forum } from "../../src/forum.ts";
import { type Asserted, conductDays } from "../../src/matters.ts";
import { coneOf } from "../../src/cone.ts";
import { leaves } from "../../src/rulebook/leaves.ts";
import { type Admission, admission, type Admitting } from "../../src/record/admit.ts";
import { answersOf, statementOf } from "../../src/record/read.ts";
import type { CaseRecord } from "../../src/record/schema.ts";
import { governingStage } from "../../src/record/stages.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import { link } from "../../src/rulebook/link.ts";
import type { LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";
import { STANDARDS } from "../../src/rulebook/schema.ts";
import type { Mutant } from "./mutants.ts";
import { type Chosen, chosenOf, type Place } from "./chosen.ts";
import type { Case, Met } from "./records.ts";
import { type Shown, type Values, valuesOf, valuesWith } from "./values.ts";

/** One rulebook and what a record shows under it for some claim and standard. */
export interface Scene {
  readonly rulebook: Rulebook<unknown>;
  readonly place: Place;
  readonly admitting: Admitting;
  readonly shown: Shown;
  readonly values: () => Values;
}

/** Every rulebook under which a record was decided, with each thing that it shows there, once. */
export function scenesOf(
  rules: Rules<unknown>,
  record: CaseRecord,
  rulebooks: Iterable<Rulebook<unknown>>,
  asserted: readonly Asserted[],
  forum: Forum,
): Scene[] {
  const reliefs = governingStage(record.posture) === "default" ? [false, true] : [false];
  const corpus = corpusOf(rules);
  const scenes = new Map<string, Scene>();
  for (const [index, rulebook] of [...rulebooks].entries()) {
    const place = placeOf(rules, record, asserted, forum, rulebook);
    for (const { claim, by, against, scope } of asserted)
      for (const standard of STANDARDS)
        for (const relief of reliefs) {
          if (!rulebook.provisions.has(claim)) continue;
          const admitting = { claim, by, against, scope, standard, relief };
          const { known, contended, open, answered } = admission(corpus, rulebook, record, admitting);
          const key = `${index} ${JSON.stringify([[...known], [...contended], [...open], [...answered]])}`;
          if (scenes.has(key)) continue;
          const shown = { known, contended, open, answered };
          let values: Values | undefined;
          scenes.set(key, {
            rulebook,
            place,
            admitting,
            shown,
            values: () => (values ??= valuesOf(rulebook, shown)),
          });
        }
  }
  return [...scenes.values()];
}

/** What of a record chose a rulebook: the first day of one of its periods, and a reading of each term on which nothing binds. */
function placeOf(
  rules: Rules<unknown>,
  record: CaseRecord,
  asserted: readonly Asserted[],
  forum: Forum,
  rulebook: Rulebook<unknown>,
): Place {
  const { decided, court } = forum;
  for (const { scope } of asserted)
    for (const { from: day, rivals } of link(rules, { conduct: conductDays(record, scope), decided, court }).periods) {
      const readings = Object.fromEntries([...rivals.keys()].map((id) => [id, rulebook.label.readings[id] ?? "general"]));
      if (link(rules, { conduct: { from: day, to: day }, decided, court, readings }).periods[0]!.rulebook === rulebook)
        return { day, forum, readings };
    }
  throw new Error(`nothing in ${record.name ?? "a record"} chooses one of its rulebooks`);
}

/**
 * Whether an expectation may come out otherwise. It cannot where no rulebook that decided it takes the changed text; nor, where only conditions
 * change, where each keeps its values in every scene, no bar can become raised, nothing is argued and no element named that was left out.
 */
export function mayMove(one: Case, met: Met, rules: Rules<unknown>, changed: Rules<unknown>, mutant: Mutant): boolean {
  return one.scenes.some((scene) => {
    if (mutant.fact !== undefined) return answersOtherwise(scene, one.record, changed, mutant.fact);
    return mutant.provisions.some((id) => {
      const before = chosenOf(rules, scene.place, id, scene.rulebook.facts);
      const after = chosenOf(changed, scene.place, id, scene.rulebook.facts);
      if (before?.text === after?.text) return false;
      if (!mutant.conditions || before === undefined || after === undefined) return true;
      // Where readings differ, an address that one of them lacks is not compared.
      if (
        before.definitions.some(
          ({ address }) => !before.inner.has(address) && !after.definitions.some((other) => other.address === address),
        )
      )
        return true;
      const moved = valuesWith(scene.rulebook, scene.shown, scene.values(), after.definitions);
      return moved.some((address) => !after.inner.has(address)) || leavesOut(one, met, scene, before, after, id);
    });
  });
}

/** Whether what is no longer asked is answered for a bar, is argued or admitted, or is named among the parts. */
function leavesOut({ record }: Case, met: Met, { rulebook, shown }: Scene, before: Chosen, after: Chosen, id: string): boolean {
  const addresses = new Set(before.definitions.map(({ address }) => address));
  for (const { address } of after.definitions) addresses.delete(address);
  const facts = new Set<string>();
  const kept = new Set(after.definitions.flatMap(({ formula }) => namesIn(formula)));
  for (const name of before.definitions.flatMap(({ formula }) => namesIn(formula))) {
    if (kept.has(name)) continue;
    if (rulebook.facts.has(name)) facts.add(name);
    else if (!addresses.has(name)) {
      const cone = coneOf(rulebook, name);
      cone.facts.forEach((fact) => facts.add(fact));
      cone.definitions.forEach(({ address }) => addresses.add(address));
    }
  }
  return (
    (facts.size > 0 && record.posture.issues.length > 0) ||
    [...facts].some((fact) => shown.answered.has(fact) && met.raising.has(fact)) ||
    [...addresses].some((address) => met.parts.has(address)) ||
    admittedIn(record).some((fact) => coneOf(rulebook, id).facts.includes(fact))
  );
}

function namesIn(formula: LinkedFormula): string[] {
  return leaves(formula).map((leaf) => (leaf.form === "refer" ? leaf.address : leaf.fact));
}

/** Facts that somebody admits: whether an admission counts depends on whom the rules let it favor. */
function admittedIn({ answers }: CaseRecord): string[] {
  return Object.entries(answers)
    .filter(([, said]) => answersOf(said).some((answer) => statementOf(answer).status === "admitted"))
    .map(([fact]) => fact);
}

/** Whether the record gives a fact another answer under the changed derivation. */
function answersOtherwise({ rulebook, admitting, shown }: Scene, record: CaseRecord, changed: Rules<unknown>, fact: string): boolean {
  if (shown.answered.has(fact)) return false;
  const only = { ...rulebook, facts: new Map([[fact, rulebook.facts.get(fact)!]]) };
  const now = admission(corpusOf(changed), only, record, admitting);
  const told = ({ known, contended }: Pick<Admission, "known" | "contended">) => JSON.stringify([known.get(fact), contended.get(fact)]);
  return told(now) !== told(shown);
}
