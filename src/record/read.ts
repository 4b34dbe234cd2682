import { CaseRecordError, type Issue } from "../errors.ts";
import { known } from "../facts/value.ts";
import { check } from "../input/check.ts";
import { didYouMean } from "../input/nearest.ts";
import { within } from "../names.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import { declarationOf } from "../rulebook/references.ts";
import { chanceIssues } from "./chances.ts";
import { sidesOf } from "./claimants.ts";
import { holdersIn, itemsOf, partiesIn } from "./items.ts";
import { type Answer, CaseRecord } from "./schema.ts";
import { whatFits } from "./what-fits.ts";

/** Where a record was read from, so that issues can name file and line. */
export interface Origin {
  readonly file?: string | undefined;
  readonly lineOf?: ((path: readonly (string | number)[]) => number | undefined) | undefined;
}

/**
 * A case record, checked: its form, and every fact, party, system, step, scope and claim it names. A plain object whose keys
 * are all names of facts is read as a record of bare answers.
 *
 * @throws {CaseRecordError} with every issue
 */
export function readRecord(corpus: Corpus, input: unknown, origin: Origin = {}): CaseRecord {
  const written = isFlat(corpus, input) ? { answers: input } : input;
  const { value: record, issues } = check(CaseRecord, written, {
    ...(origin.file !== undefined && { file: origin.file }),
    ...(origin.lineOf && { lineOf: origin.lineOf }),
  });
  if (record === undefined) {
    const rest = whatFits(written);
    throw new CaseRecordError([...issues, ...(rest === undefined ? [] : placed(namesIn(corpus, rest).filter(standsAlone), origin))]);
  }
  const found = namesIn(corpus, record);
  if (found.length > 0) throw new CaseRecordError(placed(found, origin));
  return record;
}

/** Whether an issue stands whatever else of the record was left out: a name of the rules, or a value not of its fact's type. */
function standsAlone({ code }: Issue): boolean {
  return (
    code === "unknown-fact" || code === "unknown-claim" || code === "unknown-court" || code === "unknown-provision" || code === "wrong-type"
  );
}

/** Issues with the file and line they were read from. */
export function placed(issues: readonly Issue[], { file, lineOf }: Origin): Issue[] {
  return issues.map((issue) => {
    const line = lineOf?.(issue.path);
    return { ...issue, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  });
}

function isFlat(corpus: Corpus, input: unknown): boolean {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return false;
  const keys = Object.keys(input);
  return keys.length > 0 && keys.some((key) => corpus.facts.has(key)) && keys.every((key) => !Object.hasOwn(CaseRecord.shape, key));
}

/** Answers in a list, a single one as a list of one. */
export function answersOf(answers: Answer | readonly Answer[]): readonly Answer[] {
  return Array.isArray(answers) ? (answers as readonly Answer[]) : [answers as Answer];
}

/** The statement in an answer: bare values are statements of nothing but a value. */
export function statementOf(answer: Answer): Extract<Answer, { status?: unknown }> {
  return typeof answer === "object" && !("min" in answer || "max" in answer || "from" in answer)
    ? (answer as Extract<Answer, { status?: unknown }>)
    : { value: answer };
}

function namesIn(corpus: Corpus, record: CaseRecord): Issue[] {
  const issues: Issue[] = [];
  const report = (code: string, message: string, ...path: (string | number)[]) => issues.push({ code, message, path });
  const name = (
    kind: string,
    known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
    id: string | undefined,
    ...path: (string | number)[]
  ) => {
    if (id !== undefined && !known.has(id)) report(`unknown-${kind}`, `no ${kind} \`${id}\`${didYouMean(id, known.keys())}`, ...path);
  };
  const parties = new Set(Object.keys(record.parties));
  const systems = new Set(Object.keys(record.systems));
  const scopes = new Set(Object.keys(record.scopes));
  const steps = new Set(itemsOf(record.conduct).map(({ id }) => id));
  const party = (id: string | undefined, ...path: (string | number)[]) => {
    name("party", parties, id, ...path);
  };
  const scope = (id: string | undefined, ...path: (string | number)[]) => {
    name("scope", scopes, id, ...path);
  };
  const claim = (family: string, ...path: (string | number)[]) => {
    const claims = corpus.provisions.filter(({ kind, id }) => (kind === "offense" || kind === "claim") && within(family, id));
    if (claims.length === 0)
      report(
        "unknown-claim",
        `no claim \`${family}\`${didYouMean(
          family,
          corpus.provisions.filter(({ kind }) => kind === "offense" || kind === "claim").map(({ id }) => id),
        )}`,
        ...path,
      );
  };

  for (const table of ["parties", "systems", "agreements"] as const)
    for (const [id, { by }] of Object.entries<{ by?: string | undefined }>(record[table])) party(by, table, id, "by");
  for (const [id, one] of Object.entries(record.parties))
    for (const key of ["agentOf", "employeeOf", "contractorOf", "parentOf", "customerOf"] as const)
      for (const other of partiesIn(one[key])) party(other, "parties", id, key);
  for (const [id, { owner, lessee }] of Object.entries(record.systems)) {
    party(owner, "systems", id, "owner");
    party(lessee, "systems", id, "lessee");
  }
  for (const [id, agreement] of Object.entries(record.agreements)) {
    party(agreement.offeredBy, "agreements", id, "offeredBy");
    for (const key of ["between", "acceptedBy"] as const)
      for (const other of partiesIn(agreement[key])) party(other, "agreements", id, key);
  }
  itemsOf(record.losses).forEach(({ who, cause, scope: at, by }, index) => {
    party(who, "losses", index, "who");
    party(by, "losses", index, "by");
    name("step", steps, cause, "losses", index, "cause");
    scope(at, "losses", index, "scope");
  });
  const courts = [...corpus.courts.values()].flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
  if (record.court !== undefined && !courts.includes(record.court))
    report("unknown-court", `no court \`${record.court}\`${didYouMean(record.court, courts)}`, "court");
  const seen = new Set<string>();
  itemsOf(record.conduct).forEach((step, index) => {
    if (seen.has(step.id)) report("duplicate", `two steps are \`${step.id}\``, "conduct", index, "id");
    seen.add(step.id);
    name("system", systems, step.system, "conduct", index, "system");
    name("system", systems, step.through, "conduct", index, "through");
    party(step.by, "conduct", index, "by");
    for (const key of ["designed", "operated", "directed", "triggered", "couldStop", "benefited"] as const)
      for (const { party: other, by } of holdersIn(step[key])) {
        party(other, "conduct", index, key);
        party(by, "conduct", index, key);
      }
  });
  for (const [id, { steps: members, system }] of Object.entries(record.scopes)) {
    members?.forEach((step, index) => {
      name("step", steps, step, "scopes", id, "steps", index);
    });
    name("system", systems, system, "scopes", id, "system");
  }
  const made = new Map<string, string>();
  record.claims?.forEach((one, index) => {
    claim(one.claim, "claims", index, "claim");
    for (const key of ["by", "against"] as const) for (const other of partiesIn(one[key])) party(other, "claims", index, key);
    scope(one.scope, "claims", index, "scope");
    const { by, against } = sidesOf(record, one);
    if (by.every((claimant) => against.every((other) => other === claimant)))
      report(
        "self-claim",
        `a claim is by one party against another: \`${by[0]!}\` is on both sides; say \`by\` and \`against\``,
        "claims",
        index,
      );
    const said = JSON.stringify([one.claim, by, against, one.scope ?? null]);
    const of = JSON.stringify([one.issues ?? null, one.law ?? null]);
    if ((made.get(said) ?? of) !== of)
      report("duplicate", "this claim stands here twice, differently: say what is argued of it in one place", "claims", index);
    made.set(said, of);
  });
  const addresses = corpus.provisions.flatMap(({ id, elements }) => [id, ...elements.map(({ name }) => `${id}#${name}`)]);
  const argued = (issues: readonly string[], ...path: (string | number)[]) => {
    issues.forEach((issue, index) => {
      if (!addresses.some((address) => within(issue, address)))
        report("unknown-provision", `no provision \`${issue}\`${didYouMean(issue, addresses)}`, ...path, "issues", index);
    });
  };
  argued(record.posture.issues, "posture");
  record.claims?.forEach(({ issues = [] }, index) => {
    argued(issues, "claims", index);
  });
  record.posture.defenses.forEach((id, index) => {
    if (!addresses.includes(id))
      report("unknown-provision", `no provision \`${id}\`${didYouMean(id, addresses)}`, "posture", "defenses", index);
  });
  record.posture.motions.forEach(({ by, on = [] }, index) => {
    on.forEach((family, at) => {
      claim(family, "posture", "motions", index, "on", at);
    });
    for (const mover of partiesIn(by)) party(mover, "posture", "motions", index, "by");
  });
  party(record.posture.verdict, "posture", "verdict");
  if (record.posture.stage === "appeal" && record.posture.reviews === undefined)
    report("missing-key", "an appeal says in `reviews` which stage's ruling is reviewed, as `pleading`", "posture");

  const value = (fact: string, written: unknown, ...path: (string | number)[]) => {
    const declared = corpus.facts.get(fact);
    if (declared === undefined) return;
    const read = known(declarationOf(declared), written);
    if ("expected" in read) report("wrong-type", `\`${fact}\`: ${read.expected}`, ...path);
  };
  for (const [fact, answers] of Object.entries(record.answers)) {
    name("fact", corpus.facts, fact, "answers", fact);
    answersOf(answers).forEach((answer, index) => {
      const path = ["answers", fact, ...(Array.isArray(answers) ? [index] : [])];
      const { value: written, status, by, against, claim: family, scope: at } = statementOf(answer);
      if (written !== undefined) value(fact, written, ...path);
      else if (status !== "unsupported" && status !== "not-proved" && status !== "disputed")
        report("missing-key", "an answer has a `value`, unless its status is `unsupported`, `not-proved` or `disputed`", ...path);
      party(by, ...path, "by");
      party(against, ...path, "against");
      if (family !== undefined) claim(family, ...path, "claim");
      scope(at, ...path, "scope");
      if (status === "sanction" && against === undefined) report("missing-key", "a sanction says `against` whom", ...path);
      if (status === "admitted" && by === undefined) report("missing-key", "an admission says `by` whom", ...path);
    });
  }
  record.sanctions.forEach(({ fact, value: written, against, scope: at }, index) => {
    name("fact", corpus.facts, fact, "sanctions", index, "fact");
    value(fact, written, "sanctions", index, "value");
    party(against, "sanctions", index, "against");
    scope(at, "sanctions", index, "scope");
  });
  if (record.chances !== undefined) {
    issues.push(...chanceIssues(corpus, record.chances));
    record.chances.recovery.forEach(({ claims, by, against }, index) => {
      claims.forEach((family, at) => {
        claim(family, "chances", "recovery", index, "claims", at);
      });
      party(by, "chances", "recovery", index, "by");
      party(against, "chances", "recovery", index, "against");
    });
  }
  return issues;
}
