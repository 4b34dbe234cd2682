import * as fc from "fast-check";
import { ACTS, CONTROLS, STAGES, STATUSES, type CaseRecordInput, type Stage } from "../record/schema.ts";
import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import { link } from "../rulebook/link.ts";
import type { FactDeclaration } from "../rulebook/linked.ts";
import { STANDARDS } from "../rulebook/schema.ts";
import { named } from "./sketch.ts";
import { thresholdsIn, valuesOf } from "./values.ts";

/** What generated records are about. */
export interface About {
  /** The only claim or family. Left out: any one claim of the rules. */
  readonly claim?: string | undefined;
  readonly stage?: Stage | undefined;
  /** The only court, by id. Left out: any of the rules'. */
  readonly court?: string | undefined;
}

/** A plaintiff, a defendant and someone else: plain names, none of them a word of any rule. */
export const PARTIES = ["ann", "bob", "cyd"] as const;

/** Any stage of a case. */
export const stages: fc.Arbitrary<Stage> = fc.constantFrom(...STAGES);

const party = fc.constantFrom(...PARTIES);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq });
const source = maybe(fc.constantFrom("Dkt. 1 ¶ 7", "Tr. 12:3"));
const provenance = { status: maybe(fc.constantFrom(...STATUSES)), by: maybe(party), source };
const date = fc.oneof(
  fc.constantFrom("2019-12-31", "2020-02-29", "2020-05-31", "2020-06-01", "2021-02-28", "2022-05-31", "2022-06-01", "2023-07-04"),
  fc.constantFrom("2020-02", "2021-12"),
  fc.constant({ from: "2020-01-31", to: "2020-07" }),
);
const period = fc.oneof(
  date,
  fc.record({ from: fc.constantFrom("2020-01-01", "2020-05") }),
  fc.record({ to: fc.constantFrom("2020-08-31", "2022-05") }),
);
const open = <T>(items: fc.Arbitrary<T[]>) => fc.oneof(items, fc.record({ complete: fc.boolean(), items }));
const parties = maybe(open(fc.uniqueArray(party, { maxLength: 2 })));
const control = maybe(fc.oneof(party, open(fc.array(fc.oneof(party, fc.record({ party, ...provenance })), { maxLength: 2 }))));

const one = (role: fc.Arbitrary<"plaintiff" | "defendant" | "third-party" | "prosecution">) =>
  fc.record({
    role,
    kind: maybe(fc.constantFrom("individual", "company", "nonprofit", "other")),
    name: maybe(fc.constantFrom("Ann Ltd", "Bob")),
    defaulted: maybe(fc.boolean(), 5),
    agentOf: parties,
    employeeOf: parties,
    customerOf: parties,
    ...provenance,
  });
const step = fc.record({
  act: fc.constantFrom(...ACTS),
  system: maybe(fc.constantFrom("site", "phone")),
  account: maybe(fc.constantFrom("a1", "a2")),
  period: maybe(period, 4),
  ...Object.fromEntries(CONTROLS.map((key) => [key, control])),
  ...provenance,
});
const dollars = fc.oneof(fc.constantFrom(0, 2500, 4999.99, 5000), fc.constantFrom({ min: 4000 }, { max: 6000 }, { min: 0.01, max: 5000 }));
const loss = fc.record({
  who: maybe(party, 4),
  amount: maybe(dollars, 5),
  date: maybe(date, 4),
  kind: maybe(fc.constantFrom("response", "lost-revenue", "legal-fees")),
  cause: maybe(fc.nat({ max: 5 })),
  scope: maybe(fc.nat({ max: 5 }), 6),
  ...provenance,
});
const scope = fc.record({
  steps: maybe(fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 2 })),
  period: maybe(period),
  account: maybe(fc.constant("a1")),
  system: maybe(fc.constant("site")),
});
const agreement = fc.record({
  offeredBy: maybe(party),
  between: parties,
  acceptedBy: parties,
  screen: maybe(fc.constantFrom("clickwrap", "browsewrap")),
  effective: maybe(date),
  survives: maybe(fc.boolean()),
  ...provenance,
});

/** Case records for some rules: every status, stage and form of answer; conduct with control, losses, scopes, motions, sanctions. */
export function caseRecords(rules: Rules<unknown>, about: About = {}): fc.Arbitrary<CaseRecordInput> {
  const { claims, courts, addresses, bars, facts, thresholds } = vocabularyOf(rules);
  const values = (fact: FactDeclaration) => valuesOf(fact, thresholds.get(fact.name));
  const answers = Object.fromEntries(facts.map((fact) => [fact.name, answersTo(values(fact))]));
  const sanction = fc
    .constantFrom(...facts)
    .chain((fact) =>
      fc.record({ fact: fc.constant(fact.name), value: values(fact), against: party, source, scope: maybe(fc.nat({ max: 5 }), 6) }),
    );
  const model = {
    court: about.court !== undefined ? fc.constant(about.court) : courts.length === 0 ? fc.constant(undefined) : fc.constantFrom(...courts),
    proceeding: fc.constantFrom("civil" as const, "civil" as const, "criminal" as const),
    dates: fc.record(
      { filed: date, decided: fc.constantFrom("2021-06-02", "2023-01-01", "2024-12"), notice: date, discovered: date },
      { requiredKeys: [] },
    ),
    posture: fc.record({
      stage: about.stage === undefined ? stages : fc.constant(about.stage),
      reviews: fc.constantFrom(...STAGES.filter((stage) => stage !== "appeal")),
      motions: fc.array(fc.record({ by: fc.constantFrom("ann", "bob", "bob", "cyd") }), { maxLength: 2 }),
      issues: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...addresses), { maxLength: 3 }) },
      ),
      defenses: bars.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...bars), { maxLength: 2 }),
      verdict: maybe(fc.constantFrom("ann", "bob")),
    }),
    claims: fc
      .record({
        claim: about.claim === undefined ? fc.constantFrom(...claims) : fc.constant(about.claim),
        by: maybe(fc.constant("ann")),
        against: maybe(fc.constantFrom("bob", "cyd")),
        law: maybe(fc.constantFrom("CA", "NY"), 6),
      })
      .map((claim) => [claim]),
    parties: fc.record({
      ann: one(fc.constantFrom("plaintiff", "prosecution")),
      bob: one(fc.constant("defendant")),
      cyd: one(fc.constantFrom("third-party", "defendant", "plaintiff")),
    }),
    systems: fc.record({
      site: fc.record({
        owner: maybe(party, 4),
        kind: maybe(fc.constantFrom("server", "website")),
        access: maybe(fc.constantFrom("public", "gated")),
        ...provenance,
      }),
      phone: fc.record({ owner: maybe(party) }),
    }),
    agreements: fc.record({ terms: agreement, older: agreement }, { requiredKeys: [] }),
    conduct: open(fc.array(step, { maxLength: 3 })),
    losses: open(fc.array(loss, { maxLength: 3 })),
    scopes: fc.record({ first: scope, second: scope }, { requiredKeys: [] }),
    answers: fc.record(answers, { requiredKeys: [], noNullPrototype: true }),
    sanctions: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(sanction, { maxLength: 2 }) }),
  };
  return fc
    .record(model, {
      requiredKeys: [
        "claims",
        "posture",
        "parties",
        "systems",
        "conduct",
        "losses",
        "scopes",
        "answers",
        "sanctions",
        ...(courts.length > 0 ? (["court"] as const) : []),
      ],
      noNullPrototype: true,
    })
    .map((sketch) => named(sketch) as CaseRecordInput);
}

/** One answer in any form, or two. */
function answersTo(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const place = { against: maybe(party, 6), scope: maybe(fc.nat({ max: 5 }), 8), source };
  const standard = maybe(fc.constantFrom(...STANDARDS), 3);
  const said = fc.record({
    value,
    status: fc.constantFrom("alleged", "conclusory", "evidenced", "undisputed", "disputed", "unsupported", "noticed"),
    by: maybe(party),
    ...place,
  });
  const found = fc.record({ value, status: fc.constant("found"), standard, ...place });
  const admitted = fc.record({ value, status: fc.constant("admitted"), by: party, ...place });
  const sanctioned = fc.record({ value, status: fc.constant("sanction"), ...place, against: party });
  const silent = fc.record({ status: fc.constantFrom("unsupported", "not-proved", "disputed"), ...place });
  const statement = fc.oneof({ weight: 4, arbitrary: said }, found, admitted, sanctioned, silent);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: value },
    { weight: 4, arbitrary: statement },
    { weight: 1, arbitrary: fc.array(fc.oneof(value, statement), { minLength: 1, maxLength: 2 }) },
  );
}

function vocabularyOf(rules: Rules<unknown>) {
  const corpus = corpusOf(rules);
  const { rulebook } = link(rules).periods[0]!;
  const named = (wanted: (kind: string) => boolean) =>
    [...rulebook.provisions.values()].filter(({ kind }) => wanted(kind)).map(({ id }) => id);
  return {
    claims: named((kind) => kind === "offense" || kind === "claim"),
    bars: named((kind) => ["defense", "immunity", "gate", "exception"].includes(kind)),
    courts: [...corpus.courts.keys()],
    addresses: [...rulebook.provisions.values()].flatMap(({ id, elements }) => [id, ...elements.map(({ address }) => address)]),
    facts: [...rulebook.facts.values()],
    thresholds: thresholdsIn(rulebook),
  };
}
