import { assessWith, type Assessing } from "./assess.ts";
import type { Assessment, ClaimFinding } from "./assessment.ts";
import { claimCompletions } from "./completions/claim.ts";
import { decisiveIn, withinBudget, type Decisive } from "./completions/decisive.ts";
import { flipsOf, type Flips, type Supposition, type Touching } from "./completions/flips.ts";
import { rulingOf, type Ruling } from "./completions/rulings.ts";
import type { Matter } from "./readings.ts";
import { readRecord } from "./record/read.ts";
import type { CaseRecord, CaseRecordInput } from "./record/schema.ts";
import { governingStage, stageRow } from "./record/stages.ts";
import { corpusOf, type Rules } from "./rulebook/corpus.ts";
import { STANDARDS } from "./rulebook/schema.ts";

/** A record as it is and as it would be. */
export interface WhatIf {
  readonly suppositions: readonly Supposition[];
  readonly before: Assessment;
  readonly after: Assessment;
}

/** Who could make a fact otherwise; of several facts, the one who could all of them. */
export type Control = "defendant" | "claimant" | "court" | "neither";

/** A smallest change that brings a claim to another ruling, tried on the record itself. */
export interface Flip {
  readonly suppositions: readonly Supposition[];
  readonly touching: Touching;
  /** Who controls every fact of it; nobody where they are in several hands. */
  readonly control?: Control | undefined;
  /** What the claim comes to on the changed record. */
  readonly after: ClaimFinding;
  /** Whether it is among the fewest changes of all, or only the fewest in one hand. */
  readonly smallest: boolean;
}

/** Something told of each claim of an assessment. */
export interface OfClaims<T> {
  readonly assessment: Assessment;
  readonly claims: readonly T[];
}

/** What would flip one claim, for each contrary ruling. */
export interface ClaimFlips {
  readonly finding: ClaimFinding;
  readonly flips: readonly { readonly to: Flips["to"]; readonly found: readonly Flip[] }[] | "not-decided";
}

/** What the open facts can still do to one claim. */
export interface ClaimDecisive extends Decisive {
  readonly finding: ClaimFinding;
}

/**
 * The record assessed as it is, and with some facts supposed otherwise: each as if the record answered it so and said nothing else of it.
 *
 * @throws as {@link assessWith} does
 */
export async function whatIfWith<F>(
  rules: Rules<F>,
  input: CaseRecordInput | object,
  suppositions: readonly Supposition[],
  assessing: Assessing = {},
): Promise<WhatIf> {
  const record = readRecord(corpusOf(rules), input, assessing);
  const before = await assessWith(rules, input, assessing);
  return { suppositions, before, after: await assessWith(rules, supposed(record, suppositions, assessing), assessing) };
}

/** The record with some facts answered anew. What is supposed not to be shown is said to have no support. */
function supposed(record: CaseRecord, suppositions: readonly Supposition[], { stage }: Assessing): CaseRecord {
  const posture = stage === undefined ? record.posture : { ...record.posture, stage };
  // What a trier is supposed to find is found to every standard.
  const found = stageRow(governingStage(posture)).bare === "found" ? { standard: STANDARDS.at(-1)! } : {};
  const answers = suppositions.map(({ fact, value }) => [
    fact,
    value === undefined ? { status: "unsupported" as const } : { value, ...found },
  ]);
  const facts = new Set(suppositions.map(({ fact }) => fact));
  return {
    ...record,
    answers: { ...record.answers, ...(Object.fromEntries(answers) as CaseRecord["answers"]) },
    sanctions: record.sanctions.filter(({ fact }) => !facts.has(fact)),
  };
}

interface Heard {
  readonly finding: ClaimFinding;
  readonly matters: readonly Matter[];
}

async function hearing<F>(rules: Rules<F>, input: CaseRecordInput | object, assessing: Assessing): Promise<OfClaims<Heard>> {
  const claims: Heard[] = [];
  const assessment = await assessWith(rules, input, { ...assessing, heard: (finding, matters) => claims.push({ finding, matters }) });
  return { assessment, claims };
}

/**
 * For each claim: what the open facts can still do to it as a whole, its gates and the bars that are raised among them.
 *
 * @throws as {@link assessWith} does
 */
export async function decisiveWith<F>(
  rules: Rules<F>,
  input: CaseRecordInput | object,
  assessing: Assessing = {},
): Promise<OfClaims<ClaimDecisive>> {
  const { assessment, claims } = await hearing(rules, input, assessing);
  const decisive = claims.map(({ finding, matters }) => ({
    finding,
    ...withinBudget(() => {
      const { completions, node } = claimCompletions(matters);
      return decisiveIn(completions.diagrams, node, completions.open);
    }),
  }));
  return { assessment, claims: decisive };
}

/**
 * For each claim: the smallest changes that would flip it, of known facts and of open ones. Each is tried on the record: the claim flips, and
 * with any one of its facts as it was it does not. That no other change is smaller is read off the diagram of the ruling.
 *
 * @param suppositions facts supposed otherwise to begin with
 * @throws as {@link assessWith} does
 */
export async function flipsWith<F>(
  rules: Rules<F>,
  input: CaseRecordInput | object,
  assessing: Assessing = {},
  suppositions: readonly Supposition[] = [],
): Promise<OfClaims<ClaimFlips>> {
  const corpus = corpusOf(rules);
  const record = supposed(readRecord(corpus, input, assessing), suppositions, assessing);
  const controlOf = (fact: string): Control | undefined => corpus.facts.get(fact)?.controlled_by;
  const { assessment, claims } = await hearing(rules, record, assessing);
  const flipped: ClaimFlips[] = [];
  for (const { finding, matters } of claims) {
    const found = flipsOf(matters, rulingIn(finding), movedIn(finding), controlOf);
    if (found === "not-decided") {
      flipped.push({ finding, flips: found });
      continue;
    }
    const ruled = retrying(rules, record, finding, assessing);
    const flips = [];
    for (const { to, changes, within } of found) {
      const all: Flip[] = [];
      const sets = [...changes.map((one) => ({ ...one, smallest: true })), ...within.map((one) => ({ ...one, smallest: false }))];
      for (const { touching, sets: ways, smallest } of sets)
        for (const suppositions of ways) {
          const after = await certified(suppositions, to, ruled);
          const control = commonTo(suppositions.map(({ fact }) => controlOf(fact)));
          if (after !== undefined) all.push({ suppositions, touching, ...(control !== undefined && { control }), after, smallest });
        }
      flips.push({ to, found: all });
    }
    flipped.push({ finding, flips });
  }
  return { assessment, claims: flipped };
}

type Ruled = (suppositions: readonly Supposition[]) => Promise<ClaimFinding | undefined>;

/** The same claim on the record with some facts supposed, each change tried once. */
function retrying<F>(rules: Rules<F>, record: CaseRecord, finding: ClaimFinding, assessing: Assessing): Ruled {
  const tried = new Map<string, Promise<ClaimFinding | undefined>>();
  return (suppositions) => {
    const key = JSON.stringify(suppositions.map(({ fact, value }) => [fact, value ?? null]));
    const found = tried.get(key) ?? again(rules, supposed(record, suppositions, assessing), finding, assessing);
    tried.set(key, found);
    return found;
  };
}

/** The finding after a change, if the claim flips with it and with no part of it that is one fact smaller. */
async function certified(set: readonly Supposition[], to: Ruling, ruled: Ruled): Promise<ClaimFinding | undefined> {
  const after = await ruled(set);
  if (after === undefined || rulingIn(after) !== to) return undefined;
  for (const one of set.length > 1 ? set : []) {
    const part = await ruled(set.filter((other) => other !== one));
    if (part === undefined || rulingIn(part) === to) return undefined;
  }
  return after;
}

function commonTo(controls: readonly (Control | undefined)[]): Control | undefined {
  return controls.every((control) => control === controls[0]) ? controls[0] : undefined;
}

function rulingIn({ outcome, liability }: ClaimFinding): Ruling {
  return rulingOf({ outcome, granted: liability === "established" ? "plaintiff" : "defendant" });
}

function movedIn({ motions, plaintiff, defendant }: ClaimFinding): Parameters<typeof flipsOf>[2] {
  const by = (party: string) => motions.some((motion) => motion.by === party);
  return { plaintiff: by(plaintiff), defendant: by(defendant), any: motions.length > 0 };
}

/** The same claim between the same parties on another record. */
async function again<F>(rules: Rules<F>, record: CaseRecord, claim: ClaimFinding, assessing: Assessing): Promise<ClaimFinding | undefined> {
  const { claims } = await assessWith(rules, record, { ...assessing, claim: claim.claim, against: assessing.against });
  return claims.find(
    (one) =>
      one.claim === claim.claim &&
      one.plaintiff === claim.plaintiff &&
      one.defendant === claim.defendant &&
      one.scope === claim.scope &&
      one.period?.from === claim.period?.from,
  );
}
