import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Assessing } from "../assess.ts";
import { CaseRecordError } from "../errors.ts";
import { forumOf } from "../forum.ts";
import { assertedIn, conductDays } from "../matters.ts";
import { within } from "../names.ts";
import type { Chances } from "../record/chances.ts";
import { answersOf, placed, readRecord, statementOf } from "../record/read.ts";
import type { CaseRecord, CaseRecordInput } from "../record/schema.ts";
import { governingStage, stageRow } from "../record/stages.ts";
import type { WrittenValue } from "../record/values.ts";
import { corpusOf, type Corpus, type Rules } from "../rulebook/corpus.ts";
import { link } from "../rulebook/link.ts";
import { type Found, factsOf, Outcomes, thresholdsIn } from "./outcomes.ts";
import { amountsIn, drawnAmount, recoveredIn } from "./recovery.ts";
import { answeredApart, refusals } from "./refusals.ts";
import { type ClaimRisk, claimRisks, type Move, movesOf, type RecoveryRisk, recoveryRisk, type Seen } from "./summary.ts";
import { countOf, everyWorld, oneWorld, uncertainIn, type Uncertain } from "./worlds.ts";

export interface Risking extends Assessing {
  /** How many worlds are drawn where there are too many to go through; 2000 where it is left out. */
  readonly samples?: number | undefined;
  /** Starts the drawing: the same seed, the same draws; 1 where it is left out. */
  readonly seed?: number | undefined;
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** Chances of findings and of recovery: `primafacie/risk@1`. Dollars are dollars, chances from 0 to 1. */
export interface Risk {
  readonly schema: "primafacie/risk@1";
  readonly case: string;
  readonly stage: string;
  /** Whether every way in which the facts may be found was gone through, or some were drawn. */
  readonly method:
    { readonly kind: "exact"; readonly worlds: number } | { readonly kind: "sampled"; readonly worlds: number; readonly seed: number };
  readonly claims: readonly ClaimRisk[];
  readonly recovery?: RecoveryRisk | undefined;
  /** The uncertain facts, the one that moves most first. */
  readonly moves: readonly Move[];
  readonly assumptions: readonly string[];
  readonly notice: string;
}

const EXACT = 4096;
const DRAWS = 20_000;

/**
 * The chance of each finding, and what may be recovered, given the chances that the record states in `chances`. Every way in which the
 * uncertain facts may be found is assessed as `assess` would, up to 4096 of them; beyond, worlds are drawn with a seed, and each
 * chance has a standard error.
 *
 * @throws {CaseRecordError} where the record states no chances, or one for what is already settled or hangs on what is answered apart
 */
export async function risk(rules: Rules<unknown>, input: CaseRecordInput | object, options: Risking = {}): Promise<Risk> {
  const { samples = 2000, seed = 1, progress, ...asked } = options;
  const corpus = corpusOf(rules);
  const read = readRecord(corpus, input, options);
  const chances = read.chances ?? { facts: {}, recovery: [] };
  // An allegation is no evidence; taken as a first look takes it.
  const stage = options.stage ?? (stageRow(governingStage(read.posture)).pleader ? "intake" : read.posture.stage);
  const record = withAwards(corpus, read, chances);
  const { claims, uncertain, dependsOn } = atRisk(rules, corpus, record, chances, { ...asked, stage });
  const refused = refusals(read, chances, claims);
  if (refused.length > 0) throw new CaseRecordError(placed(refused, options));
  const outcomes = new Outcomes(rules, record, { ...asked, stage }, dependsOn);

  const exact = countOf(uncertain) <= EXACT;
  const random = xoroshiro128plus(seed);
  const worlds = exact
    ? [...everyWorld(uncertain)]
    : Array.from({ length: samples }, () => ({ found: oneWorld(uncertain, random), chance: 1 / samples }));
  const seen: Seen[] = [];
  for (const [index, { found, chance }] of worlds.entries()) {
    progress?.(index, worlds.length);
    const findings: Found[] = [];
    for (const claim of claims) findings.push(...(await outcomes.of(claim, found)));
    seen.push({ found, chance, findings, recovered: recoveredIn(chances.recovery, findings) });
  }

  const fixed = chances.recovery.every(({ amount }) => typeof amount === "number");
  const summed = chances.recovery.length === 0 ? undefined : totals(seen, fixed && exact, xoroshiro128plus(seed));
  return {
    schema: "primafacie/risk@1",
    case: read.name ?? "",
    stage,
    method: exact ? { kind: "exact", worlds: worlds.length } : { kind: "sampled", worlds: worlds.length, seed },
    claims: claimRisks(seen, exact),
    ...(summed && { recovery: recoveryRisk(chances.recovery, seen, summed) }),
    moves: movesOf(uncertain, seen, chances.recovery.length > 0, corpus),
    assumptions: assumptionsOf(read, chances, stage, exact, fixed),
    notice: corpus.about.notice,
  };
}

/** Recoveries with their weights: one for each world where amounts are fixed, else drawn. */
function totals(seen: readonly Seen[], fixed: boolean, random: ReturnType<typeof xoroshiro128plus>) {
  if (fixed)
    return {
      drawn: false,
      list: seen.map((one) => ({ one, ...amountsIn(one.recovered, ({ amount }) => amount as number), weight: one.chance })),
    };
  const bounds: number[] = [];
  seen.reduce((sum, { chance }) => (bounds.push(sum + chance), sum + chance), 0);
  const amountOf = drawnAmount(random);
  // Stratified: draw number i falls where the worlds' chances reach (i + ½) / n, so that only the amounts are left to chance.
  let at = 0;
  const list = Array.from({ length: DRAWS }, (_, index) => {
    while (at < seen.length - 1 && bounds[at]! < (index + 0.5) / DRAWS) at += 1;
    const one = seen[at]!;
    return { one, ...amountsIn(one.recovered, amountOf), weight: 1 / DRAWS };
  });
  return { drawn: true, list };
}

function atRisk(rules: Rules<unknown>, corpus: Corpus, record: CaseRecord, chances: Chances, asked: Assessing) {
  const forum = forumOf(corpus, record, asked.decided);
  const asserted = assertedIn(corpus, record, asked);
  const claims = [...new Set(asserted.map(({ claim }) => claim))];
  const rulebooks = [...new Set(asserted.map(({ scope }) => scope))].flatMap((scope) =>
    link(rules, { conduct: conductDays(record, scope), decided: forum.decided, court: forum.court }).periods.flatMap(
      ({ rulebook }) => rulebook,
    ),
  );
  const uncertain: Uncertain[] = uncertainIn(
    chances,
    (fact) => corpus.facts.get(fact)!.type,
    (fact) => thresholdsIn(rulebooks, fact),
  );
  const dependsOn = new Map(
    claims.map((claim) => {
      const facts = new Set(rulebooks.flatMap((rulebook) => (rulebook.provisions.has(claim) ? [...factsOf(rulebook, claim)] : [])));
      const apart = (fact: string) => answeredApart(record, fact).some((family) => within(family, claim));
      return [claim, uncertain.map(({ fact }) => fact).filter((fact) => facts.has(fact) && !apart(fact))];
    }),
  );
  return { claims, uncertain, dependsOn };
}

/** The record with awards of the size that the chances speak of, so that ceilings that depend on them can be told. */
function withAwards(corpus: Corpus, record: CaseRecord, { recovery }: Chances): CaseRecord {
  const middle = (remedy: (name: string) => boolean) =>
    recovery
      .filter((entry) => remedy(entry.remedy))
      .reduce((sum, { amount }) => sum + (typeof amount === "number" ? amount : (amount.low + amount.high) / 2), 0);
  const answers: Record<string, WrittenValue> = {};
  for (const { remedy, limit } of corpus.provisions) {
    if (limit === undefined || !recovery.some((entry) => entry.remedy === remedy)) continue;
    answers[limit.award] = Math.round(middle((name) => name === remedy));
    answers[limit.of] = Math.max(1, Math.round(middle((name) => name !== remedy)));
  }
  const awarded = Object.fromEntries(Object.entries(answers).map(([fact, value]) => [fact, { value, status: "found" as const }]));
  return { ...record, answers: { ...awarded, ...record.answers } };
}

function assumptionsOf(record: CaseRecord, { facts, recovery }: Chances, stage: string, exact: boolean, fixed: boolean): string[] {
  const dependent = Object.entries(facts).flatMap(([fact, chance]) =>
    typeof chance === "object" && "given" in chance ? [`${fact} (given ${String(chance.given)})`] : [],
  );
  const disputed = Object.entries(record.answers).flatMap(([fact, said]) =>
    !Object.hasOwn(facts, fact) && answersOf(said).some((answer) => statementOf(answer).status === "disputed") ? [fact] : [],
  );
  const apart = Object.keys(facts).flatMap((fact) => {
    const families = answeredApart(record, fact);
    return families.length === 0 ? [] : [`${fact} (${families.join(", ")})`];
  });
  return [
    dependent.length === 0
      ? "The uncertain facts are found independently of one another."
      : `The uncertain facts are found independently of one another, but for ${dependent.join(", ")}.`,
    "The chances are the record's own; nothing here says how likely a fact is.",
    `Every uncertain fact is found one way or the other, to whatever standard the point needs; the rest stands as the record has it, at the stage ${stage}.`,
    ...(disputed.length === 0 ? [] : [`Disputed, and given no chance, so left open: ${disputed.join(", ")}.`]),
    ...(apart.length === 0
      ? []
      : [
          `Answered for some claims alone, so taken there as the record has it, and found by chance for the other claims: ${apart.join("; ")}.`,
        ]),
    "The law is taken as encoded; rival readings that differ leave a finding undetermined, and no chance is put on a reading.",
    ...(recovery.length === 0
      ? []
      : [
          "Each amount is recovered once, where a claim that gives the remedy stands, whichever and against whomever it is; amounts do not depend on the facts.",
          ...(exact && fixed ? [] : [`The distribution of recovery rests on ${DRAWS.toLocaleString("en-US")} seeded draws.`]),
        ]),
  ];
}
