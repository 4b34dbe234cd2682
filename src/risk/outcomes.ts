import { assessWith, type Assessing } from "../assess.ts";
import type { ClaimFinding } from "../assessment.ts";
import { coneOf } from "../cone.ts";
import { evaluate } from "../evaluate.ts";
import { concerning, withExceptions } from "../record/bearing.ts";
import type { CaseRecord } from "../record/schema.ts";
import type { WrittenValue } from "../record/values.ts";
import type { Rules } from "../rulebook/corpus.ts";
import { leaves } from "../rulebook/leaves.ts";
import type { Rulebook } from "../rulebook/linked.ts";

/** What one claim comes to in one world, as far as risk asks. */
export type Found = Pick<
  ClaimFinding,
  "claim" | "title" | "citation" | "plaintiff" | "defendant" | "scope" | "period" | "liability" | "outcome" | "remedies"
>;

/** What each claim comes to in a world; the claim, its gates, bars and remedies look at no fact but their own, so that few worlds differ for it. */
export class Outcomes {
  readonly #known = new Map<string, Promise<readonly Found[]>>();
  /** How often the whole way was gone. */
  assessed = 0;

  constructor(
    readonly rules: Rules<unknown>,
    readonly record: CaseRecord,
    readonly asking: Assessing,
    /** By claim: the uncertain facts that it may depend on. */
    readonly dependsOn: ReadonlyMap<string, readonly string[]>,
  ) {}

  async of(claim: string, found: ReadonlyMap<string, WrittenValue>): Promise<readonly Found[]> {
    const said = this.dependsOn.get(claim)!.map((fact) => [fact, found.get(fact)!] as const);
    const key = JSON.stringify([claim, said]);
    let outcome = this.#known.get(key);
    if (outcome === undefined) {
      this.#known.set(key, (outcome = this.#assessed(claim, said)));
      this.assessed += 1;
    }
    return outcome;
  }

  async #assessed(claim: string, said: readonly (readonly [string, WrittenValue])[]): Promise<readonly Found[]> {
    // What is found is found to whatever standard the point needs.
    const findings = said.map(([fact, value]) => [fact, { value, status: "found", standard: "beyond-reasonable-doubt" }] as const);
    const answers = { ...this.record.answers, ...Object.fromEntries(findings) };
    const engine = (rulebook: Rulebook<unknown>, facts: Parameters<typeof evaluate>[1]) => Promise.resolve(evaluate(rulebook, facts));
    const { claims } = await assessWith(this.rules, { ...this.record, answers }, { ...this.asking, claim, engine });
    return claims;
  }
}

/** Every fact that a claim, its gates, bars and remedies may look at. */
export function factsOf(rulebook: Rulebook<unknown>, claim: string): Set<string> {
  const related = concerning(rulebook, claim).flatMap((provision) => withExceptions(rulebook, provision));
  return new Set([claim, ...related.map(({ id }) => id)].flatMap((id) => coneOf(rulebook, id).facts));
}

/** The amounts and days at which some provision makes a difference. */
export function thresholdsIn(rulebooks: readonly Rulebook<unknown>[], fact: string): number[] {
  const met = rulebooks.flatMap(({ definitions }) => definitions.flatMap(({ formula }) => leaves(formula)));
  return met.flatMap((leaf) => (leaf.form === "atLeast" && leaf.fact === fact ? [leaf.threshold] : []));
}
