import * as fc from "fast-check";
import { evaluate } from "../evaluate.ts";
import { readPattern, type Known } from "../facts/value.ts";
import { governingFor } from "../forum.ts";
import type { Admitting } from "../record/admit.ts";
import { partiesIn } from "../record/items.ts";
import { readRecord } from "../record/read.ts";
import type { CaseRecordInput } from "../record/schema.ts";
import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import { STANDARDS } from "../rulebook/schema.ts";
import { apartLaws } from "./apart-laws.ts";
import { differing, elementsOf, favor, withoutDigest } from "./findings.ts";
import { law, must } from "./law.ts";
import { practice } from "./practice.ts";
import { restingOn } from "./resting.ts";
import { orderFrom, renamed, renamings, reordered, reorderedRules, singly, sorted, weakened } from "./reshape.ts";

/** The first matter of a record: what is admitted for one is admitted so for the others. */
function firstIn({ claims, scopes }: CaseRecordInput): Admitting {
  const { claim, by = "ann", against = "bob", scope } = claims![0]!;
  return { claim, by: partiesIn(by)[0]!, against: partiesIn(against)[0]!, scope: scope ?? Object.keys(scopes ?? {}).sort()[0] ?? null };
}

/** Laws of what a folder of rules makes of a case record. */
export const recordLaws = {
  order: law(
    "the order of files, facts, parties and keys changes nothing",
    practice,
    (rules: Rules<unknown>, { records }) => fc.record({ record: records(rules), seed: fc.nat() }),
    async (rules, { record, seed }, { assess }) => {
      const [one, other] = [
        await assess(rules, record),
        await assess(reorderedRules(rules, orderFrom(seed)), reordered(record, orderFrom(seed))),
      ];
      must(withoutDigest(one) === withoutDigest(other), () => differing(withoutDigest(one), withoutDigest(other)));
    },
  ),

  spelling: law(
    "the spelling of party ids changes nothing but themselves",
    practice,
    (rules: Rules<unknown>, { records }) => fc.record({ record: records(rules), names: renamings }),
    async (rules, { record, names }, { assess }) => {
      const back = new Map([...names].map(([name, other]) => [other, name]));
      const [one, other] = [await assess(rules, record), renamed(await assess(rules, renamed(record, names)), back)];
      const [text, otherText] = [one, other].map((assessment) => sorted({ ...assessment, case: null })) as [string, string];
      must(text === otherText, () => differing(text, otherText));
    },
  ),

  grounds: law(
    "every reason in an assessment is a fact that the record shows, with its value",
    practice,
    (rules: Rules<unknown>, { records }) => records(rules),
    async (rules, record, { assess, admit }) => {
      for (const finding of (await assess(rules, record)).claims) {
        const { claim, plaintiff: by, defendant: against, scope, period } = finding;
        if (period != null) continue; // each period admits under its own text
        const elements = elementsOf(finding);
        const shownTo = new Map(
          [...new Set(elements.map(({ standard }) => standard))].map((standard) => [
            standard,
            admit(rules, record, { claim, by, against, scope, standard }),
          ]),
        );
        for (const { element, because, standard } of elements) {
          const shown: Readonly<Record<string, unknown>> = shownTo.get(standard)!;
          for (const { fact, value } of because)
            must(
              sorted(shown[fact]) === sorted(value),
              () => `${element}: ${fact} is ${sorted(shown[fact])} on the record, ${sorted(value)} among the reasons`,
            );
        }
      }
    },
  ),

  defenses: law(
    "a defense never helps the claimant",
    practice,
    (rules: Rules<unknown>, { records }) => fc.record({ record: records(rules), which: fc.nat() }),
    async (rules, { record, which }, { assess }) => {
      const raising = async (defenses: string[]) => (await assess(rules, { ...record, posture: { ...record.posture, defenses } })).claims;
      const without = await raising([]);
      const defenses = without[0]?.defenses ?? [];
      const raised = defenses[which % defenses.length]?.provision;
      if (raised === undefined) return;
      const having = await raising([raised]);
      without.forEach((finding, index) => {
        const { outcome } = having[index]!;
        must(
          favor(having[index]!) <= favor(finding),
          () => `${finding.claim}: ${finding.outcome}, but ${outcome} where ${raised} is raised`,
        );
      });
    },
  ),

  weakerStatus: law(
    "weakening a fact's status never settles more",
    practice,
    (rules: Rules<unknown>, { records }) => fc.record({ record: records(rules).map(singly), seed: fc.nat() }),
    (rules, { record, seed }, { admit }) => {
      const rulebook = governingFor(rules, readRecord(corpusOf(rules), record), null);
      const weaker = weakened(record, seed);
      const shown = (one: object): Facts => readPattern(rulebook.facts, admit(rules, one, firstIn(record)));
      const [before, after] = [shown(record), shown(weaker)];
      for (const [fact, value] of after)
        must(
          leaves(before.get(fact), value),
          () => `${fact}: ${JSON.stringify(before.get(fact))}, but ${JSON.stringify(value)} on weaker evidence`,
        );
    },
  ),

  higherStandard: law(
    "raising a standard never helps the party who bears it",
    practice,
    (rules: Rules<unknown>, { records }) => records(rules).map(singly),
    (rules, record, { admit }) => {
      const rulebook = governingFor(rules, readRecord(corpusOf(rules), record), null);
      const runs = STANDARDS.map((standard) => evaluate(rulebook, admit(rules, record, { ...firstIn(record), standard })));
      runs.slice(1).forEach((higher, index) => {
        for (const [address, truth] of higher)
          must(
            truth !== "established" || runs[index]!.get(address) === truth,
            () => `${address}: ${String(runs[index]!.get(address))} to ${STANDARDS[index]!}, ${truth} to ${STANDARDS[index + 1]!}`,
          );
      });
    },
  ),

  liability: law(
    "no liability is established with an element in issue that is not met, or a bar that is",
    practice,
    (rules: Rules<unknown>, { records }) => records(rules),
    async (rules, record, { assess }) => {
      for (const finding of (await assess(rules, record)).claims) {
        for (const { element, truth, resolution } of elementsOf(finding))
          must(
            !(truth === "established" && resolution === "not-met") && !(truth === "refuted" && resolution === "met"),
            () => `${element}: ${truth}, and yet ${resolution}`,
          );
        if (finding.liability !== "established") continue;
        for (const { element, resolution } of finding.elements)
          must(resolution === "met" || resolution === "not-in-issue", () => `${finding.claim}: liability, with ${element} ${resolution}`);
        for (const { provision, raised, resolution, kind } of finding.defenses)
          must(!raised || kind === "gate" || resolution !== "met", () => `${finding.claim}: liability, with ${provision} ${resolution}`);
      }
    },
  ),

  unrelatedAnswers: law(
    "a decided case stays decided when unrelated facts are added",
    practice,
    (rules: Rules<unknown>, { records }) => fc.record({ record: records(rules), other: records(rules) }),
    async (rules, { record, other }, { assess }) => {
      const related = restingOn(corpusOf(rules), record.claims![0]!.claim);
      const added = Object.entries(other.answers ?? {}).filter(([fact, answer]) => !related.has(fact) && typeof answer !== "object");
      const fuller: CaseRecordInput = { ...record, answers: { ...Object.fromEntries(added), ...record.answers } };
      const [before, after] = [(await assess(rules, record)).claims, (await assess(rules, fuller)).claims].map((claims) =>
        JSON.stringify(claims),
      ) as [string, string];
      must(before === after, () => differing(before, after));
    },
  ),

  ...apartLaws,
};

type Facts = ReadonlyMap<string, Known>;

/** Whether what is known before is known as well as after, or better. */
function leaves(before: Known | undefined, after: Known): boolean {
  if (typeof before === "object" && typeof after === "object") return before.low >= after.low && before.high <= after.high;
  return before === after;
}
