import { assessWith } from "../../src/assess.ts";
import type { Assessment } from "../../src/assessment.ts";
import { coneOf } from "../../src/cone.ts";
import { evaluate } from "../../src/evaluate.ts";
import { forumOf } from "../../src/forum.ts";
import { assertedIn } from "../../src/matters.ts";
import { within } from "../../src/names.ts";
import { concerning, isBar, withExceptions } from "../../src/record/bearing.ts";
import { readRecord } from "../../src/record/read.ts";
import type { CaseRecord } from "../../src/record/schema.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { type Expectation, partsOf, scored } from "../../src/scoring/expectation.ts";
import type { Mutant } from "./mutants.ts";
import { mayMove, type Scene, scenesOf } from "./moves.ts";
import { reaches } from "./tables.ts";

/** A case record with what it expects, as read from its file. */
export interface CaseFile {
  readonly id: string;
  readonly input: object;
}

/** What was expected of one claim or family and came out so, and all that it rests on. */
export interface Met {
  readonly expectation: Expectation;
  readonly outcome: boolean;
  readonly parts: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** Facts of bars and of gates of the suit: answered, they raise them. */
  readonly raising: ReadonlySet<string>;
}

/** A record of which something came out as expected. */
export interface Case extends CaseFile {
  readonly record: CaseRecord;
  readonly met: readonly Met[];
  readonly scenes: readonly Scene[];
  /** How long it takes to assess, in milliseconds. */
  readonly cost: number;
}

/** The reference evaluator by itself: both engines agree on every rulebook, so the second has nothing to add here. */
function evaluating(used?: Set<Rulebook<unknown>>) {
  return (rulebook: Rulebook<unknown>, facts: Parameters<typeof evaluate>[1]) => {
    used?.add(rulebook);
    return Promise.resolve(evaluate(rulebook, facts));
  };
}

/** Assesses each record as the rules are, and keeps what agrees. */
export async function readCases(rules: Rules<unknown>, files: readonly CaseFile[]): Promise<Case[]> {
  const cases: Case[] = [];
  for (const file of files) {
    const corpus = corpusOf(rules);
    const record = readRecord(corpus, file.input);
    const used = new Set<Rulebook<unknown>>();
    const start = performance.now();
    const assessment = await assessWith(rules, file.input, { engine: evaluating(used) });
    const cost = performance.now() - start;
    const asserted = assertedIn(corpus, record, {});
    const met = (record.expected ?? []).flatMap((expectation): Met[] => {
      const { outcome, parts } = agreeing(assessment, expectation);
      if (!outcome && parts.size === 0) return [];
      const claims = new Set(asserted.map(({ claim }) => claim).filter((claim) => within(expectation.claim, claim)));
      return [{ expectation, outcome, parts, ...restsOf(used, claims) }];
    });
    if (met.length > 0)
      cases.push({ ...file, record, met, cost, scenes: scenesOf(rules, record, used, asserted, forumOf(corpus, record, undefined)) });
  }
  return cases.sort((a, b) => a.cost - b.cost);
}

function agreeing(assessment: Assessment, expectation: Expectation): { outcome: boolean; parts: Set<string> } {
  const { elements, remedies } = partsOf(assessment, expectation);
  const agree = [...elements, ...remedies].filter(({ expected, found }) => expected === found);
  return { outcome: scored(assessment, expectation) === expectation.outcome, parts: new Set(agree.map(({ name }) => name)) };
}

function restsOf(rulebooks: ReadonlySet<Rulebook<unknown>>, claims: ReadonlySet<string>): Pick<Met, "provisions" | "facts" | "raising"> {
  const [provisions, facts, raising] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const rulebook of rulebooks)
    for (const claim of claims) {
      if (!rulebook.provisions.has(claim)) continue;
      const related = concerning(rulebook, claim).flatMap((provision) => withExceptions(rulebook, provision));
      for (const id of [claim, ...related.map((provision) => provision.id)]) {
        const cone = coneOf(rulebook, id);
        const provision = rulebook.provisions.get(id)!;
        for (const { address } of cone.definitions) provisions.add(address.split("#")[0]!);
        for (const fact of cone.facts) facts.add(fact);
        if (provision.limit !== undefined) [provision.limit.award, provision.limit.of].forEach((fact) => facts.add(fact));
        if (id !== claim && (isBar(provision) || provision.reach === "suit")) cone.facts.forEach((fact) => raising.add(fact));
      }
    }
  return { provisions, facts, raising };
}

/** Whether something that a record expects, and that came out so, no longer does. */
export async function caseNotices(one: Case, rules: Rules<unknown>, changed: Rules<unknown>, mutant: Mutant): Promise<boolean> {
  const resting = one.met.filter((met) => reaches(met, mutant));
  if (resting.length === 0) return false;
  try {
    const moved = resting.filter((met) => mayMove(one, met, rules, changed, mutant));
    for (const claim of new Set(moved.map(({ expectation }) => expectation.claim))) {
      const assessment = await assessWith(changed, one.input, { claim, engine: evaluating() });
      for (const { expectation, outcome, parts } of moved) {
        if (expectation.claim !== claim) continue;
        const now = agreeing(assessment, expectation);
        if ((outcome && !now.outcome) || [...parts].some((part) => !now.parts.has(part))) return true;
      }
    }
    return false;
  } catch {
    // Rules that no longer link, or a record that they no longer take, are a difference too.
    return true;
  }
}
