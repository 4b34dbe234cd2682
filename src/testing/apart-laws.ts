import * as fc from "fast-check";
import type { Assessment, ClaimFinding } from "../assessment.ts";
import type { CaseRecordInput } from "../record/schema.ts";
import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import { declarationOf } from "../rulebook/references.ts";
import { differing, elementsOf } from "./findings.ts";
import { law, must } from "./law.ts";
import { practice } from "./practice.ts";
import { valuesOf } from "./values.ts";

type Answer = NonNullable<CaseRecordInput["answers"]>[string];

/** The truths of a claim and of its own elements, as text. */
function truthsOf({ claim, violation, primaFacie, elements }: ClaimFinding): string {
  const parts = elementsOf({ elements, defenses: [], remedies: [] }).map(({ element, truth }) => `${element} ${truth}`);
  return [`${claim} ${violation} ${primaFacie}`, ...parts].join("\n");
}

function sameTruths(one: Assessment, other: Assessment): void {
  const [first, second] = [one, other].map(({ claims }) => claims.map(truthsOf).join("\n")) as [string, string];
  must(first === second, () => differing(first, second));
}

/** The same data without any source, of its own or of what it was derived from. */
function unsourced<T>(value: T): T {
  if (Array.isArray(value)) return value.map(unsourced) as T;
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "source" && key !== "derivedFrom");
  return Object.fromEntries(kept.map(([key, part]) => [key, unsourced(part)])) as T;
}

/** Laws of what bears on a finding and what does not. */
export const apartLaws = {
  claimsApart: law(
    "what is found of one claim does not depend on what else is claimed",
    practice,
    (rules: Rules<unknown>, { records }) => fc.record({ record: records(rules), other: fc.constantFrom(...claimsIn(rules)) }),
    async (rules, { record, other }, { assess }) => {
      const [first] = record.claims!;
      const alone = await assess(rules, record);
      const beside = await assess(rules, { ...record, claims: [first!, { ...first!, claim: other }] });
      const [one, both] = [alone, beside].map(({ claims }) =>
        JSON.stringify(claims.filter(({ claim }) => alone.claims.some((each) => each.claim === claim))),
      ) as [string, string];
      must(one === both, () => differing(one, both));
    },
  ),

  sources: law(
    "where a statement stands changes nothing but what is said of its source",
    practice,
    (rules: Rules<unknown>, { records }) => records(rules),
    async (rules, record, { assess }) => {
      const [one, other] = [await assess(rules, record), await assess(rules, unsourced(record))].map(({ claims }) =>
        JSON.stringify(unsourced(claims)),
      ) as [string, string];
      must(one === other, () => differing(one, other));
    },
  ),

  motions: law(
    "who moves may change an outcome, and changes no truth",
    practice,
    (rules: Rules<unknown>, { records }) => records(rules),
    async (rules, record, { assess }) => {
      sameTruths(await assess(rules, record), await assess(rules, { ...record, posture: { ...record.posture, motions: [] } }));
    },
  ),

  defensesApart: law(
    "raising a defense changes no truth of the claim itself",
    practice,
    (rules: Rules<unknown>, { records }) => fc.record({ record: records(rules), which: fc.nat() }),
    async (rules, { record, which }, { assess }) => {
      const raising = async (defenses: string[]) => assess(rules, { ...record, posture: { ...record.posture, defenses } });
      const without = await raising([]);
      const defenses = without.claims[0]?.defenses ?? [];
      const raised = defenses[which % defenses.length]?.provision;
      if (raised !== undefined) sameTruths(without, await raising([raised]));
    },
  ),

  silentRecord: law(
    "of a record that says nothing everything stays open at intake",
    practice,
    (rules: Rules<unknown>) => fc.record({ claim: fc.constantFrom(...claimsIn(rules)) }),
    async (rules, claim, { assess }) => {
      for (const finding of (await assess(rules, { claims: [claim] })).claims) {
        for (const truth of [finding.violation, finding.primaFacie, finding.liability])
          must(truth === "undetermined", () => `${finding.claim}: ${truth}, and nothing is on record`);
      }
    },
  ),

  newAnswer: law(
    "an answer to a question that nobody answered overturns no finding",
    practice,
    (rules: Rules<unknown>, { records }) =>
      records(rules).chain((record) => newAnswers(rules, record).map((answer) => ({ record, answer }))),
    async (rules, { record, answer }, { assess }) => {
      const intake: CaseRecordInput = { ...record, posture: { stage: "intake" } };
      const before = (await assess(rules, intake)).claims;
      const after = (await assess(rules, { ...intake, answers: { ...intake.answers, ...answer } })).claims;
      before.forEach(({ claim, violation, primaFacie }, index) => {
        const found = after[index]!;
        must(violation === "undetermined" || found.violation === violation, () => `${claim}: ${violation}, then ${found.violation}`);
        must(primaFacie === "undetermined" || found.primaFacie === primaFacie, () => `${claim}: ${primaFacie}, then ${found.primaFacie}`);
      });
    },
  ),
};

function claimsIn(rules: Rules<unknown>): string[] {
  const claims = corpusOf(rules).provisions.filter(({ kind }) => kind === "offense" || kind === "claim");
  return [...new Set(claims.map(({ id }) => id))];
}

/** A bare answer to something of which the record says nothing, and can say nothing by what it derives. */
function newAnswers(rules: Rules<unknown>, { answers = {}, sanctions = [] }: CaseRecordInput): fc.Arbitrary<Record<string, Answer>> {
  const silent = [...corpusOf(rules).facts.values()].filter(
    ({ name, derive }) => derive === undefined && !Object.hasOwn(answers, name) && !sanctions.some(({ fact }) => fact === name),
  );
  if (silent.length === 0) return fc.constant({});
  return fc.constantFrom(...silent).chain((fact) => valuesOf(declarationOf(fact)).map((value) => ({ [fact.name]: value })));
}
