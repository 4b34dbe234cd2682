import { adjudicate } from "./adjudicate.ts";
import { atStake, readingOf, underEveryReading, type Decided, type Matter } from "./readings.ts";
import type { Assessment, ClaimFinding } from "./assessment.ts";
import { withSettled } from "./completions/settled.ts";
import { coneOf } from "./cone.ts";
import { digestOf } from "./digest.ts";
import { evaluateWithEngine } from "./backends/json-rules-engine.ts";
import { exposureOf, controlIn } from "./control.ts";
import { arguedOf, assertedIn, conductDays, type Asking, type Asserted } from "./matters.ts";
import { admission, ordinaryStandard } from "./record/admit.ts";
import { concerning, withExceptions } from "./record/bearing.ts";
import { readRecord, type Origin } from "./record/read.ts";
import { governingStage } from "./record/stages.ts";
import { type CaseRecord, type CaseRecordInput, type Stage } from "./record/schema.ts";
import { corpusOf, type Corpus, type Rules } from "./rulebook/corpus.ts";
import { lawOf } from "./rulebook/in-force.ts";
import { compare } from "./rulebook/order.ts";
import { link, type Governing } from "./rulebook/link.ts";
import { combinations } from "./rulebook/readings.ts";
import type { Rulebook, Standard } from "./rulebook/linked.ts";
import { decidingOnce, type Decide, type SecondEngine } from "./deciding.ts";
import { forumOf, type Forum } from "./forum.ts";

/** What an assessment may be asked, beyond what the record says. */
export interface Assessing extends Asking, Origin {
  readonly stage?: Stage | undefined;
  /** The day of decision, `2024-12-20`. */
  readonly decided?: string | undefined;
  /** The engine beside the reference evaluator: json-rules-engine, unless a test or a timing wraps it. */
  readonly engine?: SecondEngine | undefined;
  /** Told each finding and what it was decided on: a matter for each live reading, the governing one first. */
  readonly heard?: ((finding: ClaimFinding, matters: readonly Matter[]) => void) | undefined;
}

/**
 * The whole way for one case: read, link, admit, evaluate by both engines, adjudicate, explain.
 *
 * @param input a case record, or a plain object of facts
 * @throws {CaseRecordError} with every issue of the record; {@link RulebookError} of the rules
 * @throws {DisagreementError} where the engines differ: a defect of this library
 */
export async function assessWith<F>(rules: Rules<F>, input: CaseRecordInput | object, assessing: Assessing = {}): Promise<Assessment> {
  const corpus = corpusOf(rules);
  const read = readRecord(corpus, input, assessing);
  const record: CaseRecord =
    assessing.stage === undefined
      ? read
      : {
          ...read,
          posture: {
            ...read.posture,
            stage: assessing.stage,
            ...(assessing.stage === "appeal" && { reviews: read.posture.reviews ?? "pleading" }),
          },
        };
  const forum = forumOf(corpus, record, assessing.decided);
  const asserted = assertedIn(corpus, record, assessing);
  const decide = decidingOnce(assessing.engine ?? evaluateWithEngine);
  const claims: ClaimFinding[] = [];
  for (const one of asserted) claims.push(...(await findingsFor(rules, corpus, record, one, forum, decide, assessing.heard)));

  const days = conductDays(record, null);
  const cited = new Set(claims.flatMap((claim) => authoritiesIn(claim)));
  return {
    schema: "primafacie/assessment@1",
    rulebook: {
      version: corpus.about.version,
      digest: rulesDigest(rules),
      conduct: days === undefined ? null : [days.from, days.to],
      decided: forum.decided,
      court: forum.court ?? null,
    },
    case: { name: record.name ?? "", digest: digestOf(record) },
    notice: corpus.about.notice,
    gaps: [...corpus.about.gaps],
    stage: record.posture.stage,
    ...(record.posture.reviews !== undefined && { reviews: record.posture.reviews }),
    proceeding: record.proceeding,
    claims,
    control: controlIn(record),
    exposure: exposureOf(record, claims),
    authorities: Object.fromEntries(
      [...corpus.authorities.values()]
        .filter(({ id }) => cited.has(id))
        .sort((a, b) => compare(a.id, b.id))
        .map(({ id, citation, name, propositions }) => [
          id,
          { citation: citation.startsWith(name) ? citation : `${name}, ${citation}`, propositions },
        ]),
    ),
    parties: Object.fromEntries(
      Object.entries(record.parties)
        .sort(([a], [b]) => compare(a, b))
        .map(([id, { name }]) => [id, name ?? id]),
    ),
  };
}

async function findingsFor<F>(
  rules: Rules<F>,
  corpus: Corpus,
  record: CaseRecord,
  one: Asserted,
  forum: Forum,
  decide: Decide,
  heard: Assessing["heard"],
): Promise<ClaimFinding[]> {
  const conduct = conductDays(record, one.scope);
  const governing = link(rules, { conduct, decided: forum.decided, court: forum.court });
  const findings: ClaimFinding[] = [];
  for (const period of periodsFor(governing, one.claim)) {
    const { from, to, rulebook } = period;
    if (!rulebook.provisions.has(one.claim)) continue;
    const governed = await matterIn(corpus, rulebook, record, one, decide);
    const readings = combinations(period, atStake(governed));
    const matters: Matter[] = [];
    for (const choices of readings) {
      const other =
        readings.length === 1
          ? rulebook
          : link(rules, { conduct: { from, to: from }, decided: forum.decided, court: forum.court, readings: choices }).periods[0]!
              .rulebook;
      matters.push(await matterIn(corpus, other, record, one, decide));
    }
    const finding = adjudicate(underEveryReading(matters));
    const notes = [...finding.notes];
    if (conduct === undefined) notes.push(`the conduct is undated: the text of ${from} is used`);
    const encoded = lawOf(corpus, one.claim);
    const law = one.law ?? forum.state;
    if (encoded !== "federal" && law !== undefined && law !== encoded)
      notes.push(`law-not-encoded: the law of ${law} is not encoded; the rule of ${encoded} is applied`);
    const found: ClaimFinding = {
      ...withSettled(finding, matters),
      ...(governing.periods.length > 1 && { period: { from, to } }),
      readings: matters.map((matter, index) => readingOf(matter, readings[index]!)),
      notes,
    };
    findings.push(found);
    heard?.(found, matters);
  }
  return findings;
}

function reachedFrom(rulebook: Rulebook<unknown>, claim: string): ReadonlySet<string> {
  const related = concerning(rulebook, claim).flatMap((provision) => withExceptions(rulebook, provision));
  const roots = [claim, ...related.map(({ id }) => id)];
  const reached = roots.flatMap((root) => coneOf(rulebook, root).definitions.map(({ address }) => address.split("#")[0]!));
  return new Set(reached.filter((id) => rulebook.provisions.has(id)));
}

/** Text periods that differ in something the claim rests on; others are one. */
function periodsFor<F>(governing: Governing<F>, claim: string): Governing<F>["periods"] {
  const periods: Governing<F>["periods"][number][] = [];
  const texts = (rulebook: Rulebook<F>) =>
    [...reachedFrom(rulebook, claim)]
      .map((id) => rulebook.provisions.get(id)!)
      .map(({ id, text, chosen, citation, elements }) => JSON.stringify([id, text, chosen, citation, elements]))
      .sort()
      .join();
  for (const period of governing.periods) {
    const last = periods.at(-1);
    if (
      last &&
      last.rulebook.provisions.has(claim) &&
      period.rulebook.provisions.has(claim) &&
      texts(last.rulebook) === texts(period.rulebook)
    )
      periods[periods.length - 1] = { ...last, to: period.to };
    else periods.push(period);
  }
  return periods;
}

/** The matter, with a run for every standard that its elements use. */
async function matterIn(
  corpus: Corpus,
  rulebook: Rulebook<unknown>,
  record: CaseRecord,
  one: Asserted,
  decide: Decide,
  relief = false,
): Promise<Matter> {
  const claim = rulebook.provisions.get(one.claim)!;
  const ordinary = ordinaryStandard(record);
  const standards = new Set<Standard>([
    ordinary,
    ...[claim, ...concerning(rulebook, one.claim).flatMap((provision) => withExceptions(rulebook, provision))].flatMap(({ elements }) =>
      elements.flatMap(({ standard }) => standard ?? []),
    ),
  ]);
  const byStandard = new Map<Standard, Decided>();
  for (const standard of standards)
    byStandard.set(standard, await decide(rulebook, admission(corpus, rulebook, record, { ...one, standard, relief })));
  return {
    rulebook,
    record,
    claim,
    by: one.by,
    against: one.against,
    scope: one.scope,
    issues: arguedOf(record, one),
    run: (standard: Standard | undefined) => byStandard.get(standard ?? ordinary)!,
    // A defaulting party admits what is well pleaded, but not the amount of damages.
    ...(!relief && governingStage(record.posture) === "default" && { relief: await matterIn(corpus, rulebook, record, one, decide, true) }),
  };
}

const digests = new WeakMap<object, string>();

function rulesDigest(rules: Rules<unknown>): string {
  const digest = digests.get(rules) ?? digestOf(Object.fromEntries(rules.files.map(({ path, value }) => [path, value])));
  digests.set(rules, digest);
  return digest;
}

function authoritiesIn({ elements, defenses, remedies }: ClaimFinding): string[] {
  const walk = (found: ClaimFinding["elements"]): string[] =>
    found.flatMap(({ authorities, precedents, elements: nested }) => [
      ...authorities,
      ...[precedents?.established, precedents?.refuted].flatMap((one) => (one === undefined ? [] : [one.authority])),
      ...walk(nested),
    ]);
  return [
    ...walk(elements),
    ...defenses.flatMap((defense) => walk(defense.elements)),
    ...remedies.flatMap((remedy) => [...walk(remedy.elements), ...(remedy.amount?.limit?.authorities ?? [])]),
  ];
}
