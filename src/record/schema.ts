import * as z from "zod";
import { AddressText, FactName, Key, ProvisionFamily, ProvisionId } from "../names.ts";
import { Standard } from "../rulebook/schema.ts";
import { Chances } from "./chances.ts";
import { Amount, DateRange, Period, WrittenValue } from "./values.ts";

export const STATUSES = [
  "alleged",
  "conclusory",
  "evidenced",
  "undisputed",
  "disputed",
  "unsupported",
  "admitted",
  "found",
  "not-proved",
  "sanction",
  "noticed",
] as const;
/** How far an answer has got in the record; the table in `docs/case-records.md` says when to use which. */
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export const STAGES = [
  "intake",
  "pleading",
  "indictment",
  "default",
  "preliminary-injunction",
  "summary-judgment",
  "transfer",
  "compel",
  "trial",
  "bench-trial",
  "sufficiency",
  "judgment-as-matter-of-law",
  "appeal",
] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** How anything on the record is known, and from whom. */
const provenance = {
  status: Status.optional(),
  by: Key.optional().meta({ description: "The party who says, shows or admits it." }),
  source: z.string().optional().meta({ description: "Where in the record: `Dkt. 1 ¶ 35`." }),
};

/** A list to which something unlisted may belong, unless it is written `{ complete: true, items: [...] }`. */
function open<T extends z.ZodType>(item: T) {
  return z.union([z.array(item), z.strictObject({ complete: z.boolean(), items: z.array(item) })]);
}

/** One party id, or a list of them. */
const Parties = z.union([Key, open(Key)]).meta({ id: "Parties" });

/** The same, each bare or with how it is known. */
const ControlEntry = z.union([Key, z.strictObject({ party: Key, ...provenance })]);
const Control = z.union([ControlEntry, open(ControlEntry)]).meta({ id: "Control" });

const OneOrMore = z.union([Key, z.array(Key).min(1)]);

export const CONTROLS = ["designed", "operated", "directed", "triggered", "couldStop", "benefited"] as const;

export const ACTS = [
  "develop",
  "reverse-engineer",
  "supply",
  "host",
  "create-account",
  "share-credentials",
  "select-target",
  "select-vector",
  "trigger",
  "transmit",
  "log-in",
  "access",
  "evade-block",
  "install",
  "extract",
  "copy",
  "use-data",
  "alter",
  "delete",
  "disrupt",
  "deliver",
  "maintain",
  "publish",
  "investigate",
] as const;

export const PARTY_KINDS = [
  "individual",
  "company",
  "us-agency",
  "state-agency",
  "foreign-state",
  "foreign-state-agency",
  "nonprofit",
  "other",
] as const;
export const SYSTEM_KINDS = ["server", "service", "website", "device", "application", "network", "database", "account", "other"] as const;
export const SCREENS = ["clickwrap", "scrollwrap", "sign-in-wrap", "browsewrap", "signed", "other"] as const;
export const LOSS_KINDS = [
  "investigation",
  "response",
  "restoration",
  "damage-assessment",
  "lost-revenue-from-interruption",
  "lost-revenue",
  "legal-fees",
  "reputation",
  "data-value",
  "privacy",
  "emotional-distress",
  "security-upgrade",
  "other",
] as const;

const Step = z
  .strictObject({
    id: Key,
    act: z.enum(ACTS),
    description: z.string().optional(),
    system: Key.optional().meta({ description: "The system acted upon." }),
    through: Key.optional().meta({ description: "A system the act passed through on its way." }),
    account: z.string().optional(),
    period: Period.optional(),
    designed: Control.optional(),
    operated: Control.optional(),
    directed: Control.optional(),
    triggered: Control.optional(),
    couldStop: Control.optional(),
    benefited: Control.optional(),
    ...provenance,
  })
  .meta({ id: "Step" });

const Party = z
  .strictObject({
    name: z.string().optional(),
    role: z.enum(["plaintiff", "defendant", "third-party", "prosecution"]),
    kind: z.enum(PARTY_KINDS).optional(),
    agentOf: Parties.optional().meta({ description: "Parties for whom it acted, within its task." }),
    employeeOf: Parties.optional(),
    contractorOf: Parties.optional(),
    parentOf: Parties.optional(),
    customerOf: Parties.optional(),
    defaulted: z
      .boolean()
      .optional()
      .meta({ description: "Whether it failed to appear; where nobody is marked, everyone it is claimed against did." }),
    ...provenance,
  })
  .meta({ id: "Party" });

const System = z
  .strictObject({
    name: z.string().optional(),
    owner: Key.optional(),
    lessee: Key.optional(),
    kind: z.enum(SYSTEM_KINDS).optional(),
    location: z.string().optional().meta({ description: "State or country, as a court would name it." }),
    access: z.enum(["public", "gated"]).optional().meta({ description: "Whether anyone may enter without an account or credential." }),
    ...provenance,
  })
  .meta({ id: "System" });

const Agreement = z
  .strictObject({
    name: z.string().optional(),
    between: Parties.optional(),
    offeredBy: Key.optional(),
    acceptedBy: Parties.optional(),
    screen: z.enum(SCREENS).optional(),
    assented: DateRange.optional(),
    version: z.string().optional(),
    effective: DateRange.optional(),
    clauses: open(
      z.union([
        z.string(),
        z.strictObject({ family: z.string(), reachesAssistance: z.boolean().optional(), text: z.string().optional(), ...provenance }),
      ]),
    ).optional(),
    survives: z.boolean().optional().meta({ description: "Whether its bans outlive the account." }),
    ...provenance,
  })
  .meta({ id: "Agreement" });

const Loss = z
  .strictObject({
    id: Key.optional(),
    who: Key.optional(),
    amount: Amount.optional(),
    date: DateRange.optional(),
    kind: z.enum(LOSS_KINDS).optional(),
    cause: Key.optional().meta({ description: "The step of conduct that caused it." }),
    scope: Key.optional(),
    ...provenance,
  })
  .meta({ id: "Loss" });

const Answer = z.union(
  [
    WrittenValue,
    z.strictObject({
      value: WrittenValue.optional(),
      against: Key.optional().meta({ description: "The only party against whom it holds." }),
      claim: ProvisionFamily.optional().meta({ description: "The only claim, or family of claims, for which it holds." }),
      standard: Standard.optional(),
      scope: Key.optional(),
      ...provenance,
    }),
  ],
  { error: "an answer is a value, `{ value, status, by, source }`, or a list of these" },
);
export type Answer = z.infer<typeof Answer>;

/** What a claim should come to, for `score`; never read by an assessment. */
const Expected = z.strictObject({
  claim: ProvisionFamily,
  by: Key.optional(),
  against: Key.optional(),
  scope: Key.optional(),
  outcome: z.string(),
  rests_on: z.enum(["verdict", "instructions"]).optional().meta({
    description:
      "What the ruling turned on besides the facts and the law: the trier's choice between them, or what the jury was told. Scored apart.",
  }),
  elements: z.record(AddressText, z.string()).optional(),
  remedies: z.record(z.string(), z.string()).optional(),
  why: z.string().optional(),
});

/** The record of one case, as a person writes it: `primafacie/case@1`. */
export const CaseRecord = z
  .strictObject({
    $schema: z.string().optional(),
    schema: z.literal("primafacie/case@1").optional(),
    name: z.string().optional(),
    citation: z.string().optional(),
    note: z.string().optional(),
    court: z.string().optional().meta({ description: "As cited (`N.D. Cal.`) or by id (`cand`)." }),
    state: z.string().optional().meta({ description: "The forum state, two letters." }),
    dates: z.record(z.string().regex(/^[a-z][A-Za-z]*$/, "a date's name is camelCase, as `filed`"), DateRange).default({}),
    proceeding: z.enum(["civil", "criminal"]).default("civil"),
    posture: z
      .strictObject({
        stage: Stage.default("intake"),
        motions: z.array(z.strictObject({ by: OneOrMore, on: z.array(ProvisionFamily).optional() })).default([]),
        issues: z
          .array(z.union([AddressText, ProvisionFamily]))
          .default([])
          .meta({ description: "What is argued: elements, provisions or families. Left out, everything is." }),
        defenses: z.array(ProvisionId).default([]).meta({ description: "Defenses raised without a fact of theirs being answered." }),
        reviews: Stage.optional().meta({ description: "On appeal: the stage whose ruling is reviewed." }),
        verdict: Key.optional().meta({ description: "After a verdict: the party who won it." }),
      })
      .default({ stage: "intake", motions: [], issues: [], defenses: [] }),
    claims: z
      .array(
        z.strictObject({
          claim: ProvisionFamily,
          by: OneOrMore.optional(),
          against: OneOrMore.optional().meta({ description: "A party, or a list: each of `by` against each of `against`." }),
          scope: Key.optional(),
          law: z.string().optional().meta({ description: "The state whose law governs a state-law claim." }),
          issues: z
            .array(z.union([AddressText, ProvisionFamily]))
            .optional()
            .meta({ description: "What is argued of this claim, in place of the posture's `issues`; `[]` where nothing of it is." }),
        }),
      )
      .optional(),
    parties: z.record(Key, Party).default({}),
    systems: z.record(Key, System).default({}),
    agreements: z.record(Key, Agreement).default({}),
    losses: open(Loss).default([]),
    conduct: open(Step).default([]),
    scopes: z
      .record(
        Key,
        z.strictObject({
          name: z.string().optional(),
          steps: z.array(Key).optional(),
          period: Period.optional(),
          account: z.string().optional(),
          system: Key.optional(),
        }),
      )
      .default({}),
    answers: z.record(FactName, z.union([Answer, z.array(Answer).min(1)])).default({}),
    sanctions: z
      .array(z.strictObject({ fact: FactName, value: WrittenValue, against: Key, source: z.string().optional(), scope: Key.optional() }))
      .default([]),
    expected: z.array(Expected).optional(),
    chances: Chances.optional(),
  })
  .meta({ id: "CaseRecord", title: "A case record: primafacie/case@1" });
export type CaseRecord = z.infer<typeof CaseRecord>;
/** So that a record written `as const` fits. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A case record as written, before defaults. */
export type CaseRecordInput = DeepReadonly<z.input<typeof CaseRecord>>;
