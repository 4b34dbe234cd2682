import * as z from "zod";
import { AddressText, CourtId, FactName, KebabName, ProvisionFamily, ProvisionId } from "../names.ts";
import { Day } from "../record/values.ts";

export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;
export type Operator = (typeof OPERATORS)[number];

const Scalar = z.union([z.boolean(), z.number(), z.string()]);
export type Scalar = z.infer<typeof Scalar>;

/** When an element holds. Words the law leaves to judgment are facts, not operators. */
export type Formula =
  | { fact: string }
  | { fact: string; operator: Operator; value: Scalar | Scalar[] }
  | { provision: string }
  | { not: Formula }
  | { all: Formula[] }
  | { any: Formula[] };

export const FORMULA_FORMS =
  "a formula is one of fact, fact with operator and value, provision, not, all, any; `all` and `any` take at least two parts";

export const Formula: z.ZodType<Formula> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ fact: FactName }),
        z.strictObject({ fact: FactName, operator: z.enum(OPERATORS), value: z.union([Scalar, z.array(Scalar).min(1)]) }),
        z.strictObject({ provision: AddressText }),
        z.strictObject({ not: Formula }),
        z.strictObject({ all: z.array(Formula).min(2) }),
        z.strictObject({ any: z.array(Formula).min(2) }),
      ],
      { error: FORMULA_FORMS },
    ),
  )
  .meta({ id: "Formula" });

export const STANDARDS = ["preponderance", "clear-and-convincing", "beyond-reasonable-doubt"] as const;
/** Standards of proof, weakest first. */
export const Standard = z.enum(STANDARDS);
export type Standard = z.infer<typeof Standard>;

/** The proponent of the claim (`by`) and the party it is made against. */
export const Side = z.enum(["plaintiff", "defendant"]);
export type Side = z.infer<typeof Side>;

/** One part of a provision that has to be shown. */
export const Element = z
  .strictObject({
    name: KebabName,
    quote: z.string().min(1).optional().meta({ description: "The statute's own words for this element, verbatim." }),
    paraphrase: z.string().min(1).optional().meta({ description: "What has to be shown, in our own words." }),
    when: Formula,
    burden: Side.optional().meta({ description: "Who bears it, where that is not the provision's default." }),
    standard: Standard.optional().meta({ description: "The standard of proof, where that is not the proceeding's." }),
    authorities: z.array(KebabName).default([]),
  })
  .meta({ id: "Element" });
export type Element = z.infer<typeof Element>;

/** Kinds whose burden lies on the party the claim is made against, and which defeat a claim when met. */
export const BARS = ["defense", "exception", "immunity"] as const;
export const KINDS = ["offense", "definition", "claim", "gate", "remedy", "attribution", ...BARS] as const;

/** A ceiling on an award: `multiple` times the amount `of`, applied to the amount `award`. */
const Limit = z.strictObject({
  award: FactName,
  multiple: z.number().positive(),
  of: FactName,
});

/** One paragraph of a statute, or one clause or rule, as one file under `rules/`. */
export const Provision = z
  .strictObject({
    $schema: z.string().optional(),
    id: ProvisionId,
    kind: z.enum(KINDS),
    title: z.string().min(1),
    citation: z.string().min(1),
    source: z.enum(["statute", "holding", "rule"]),
    checked: z.boolean().meta({ description: "Whether the text (statute) or the proposition was compared with its source." }),
    text: z.string().min(1),
    elements: z.array(Element).min(1),
    authorities: z.array(KebabName).default([]),
    effective: z
      .strictObject({ from: Day.optional(), until: Day.optional(), added: z.literal(true).optional() })
      .optional()
      .meta({
        description:
          "The text's first day, and the first day on which it no longer is the text; by date of conduct. `added`: before `from` there was no such paragraph.",
      }),
    succeeds: ProvisionId.optional().meta({ description: "The paragraph that a renumbering replaced with this one." }),
    reading: KebabName.optional().meta({ description: "The name of this construction among rival ones." }),
    court: CourtId.optional(),
    decided: Day.optional(),
    persuasive: z.literal(true).optional().meta({
      description: "A construction that binds nobody, as a trial court's mostly: one reading among rivals.",
    }),
    until: Day.optional().meta({ description: "The day from which the construction no longer stands; by date of decision." }),
    since: Day.optional().meta({
      description:
        "On a general rule, the day on which a court first read the words so: before it the rule stands only where no other reading does; by date of decision.",
    }),
    burden: Side.optional().meta({ description: "Who bears every element, where that is not the kind's default." }),
    reach: z.enum(["suit", "claim"]).optional(),
    appliesTo: z
      .array(ProvisionFamily)
      .default([])
      .meta({ description: "Claims, or families of claims, that it gates, bars or remedies." }),
    proceeding: z.enum(["civil", "criminal"]).optional().meta({ description: "The only kind of proceeding in which it applies." }),
    remedy: KebabName.optional().meta({ description: "The remedy it gives or limits: compensatory, punitive, injunction." }),
    limit: Limit.optional(),
    note: z.string().optional(),
  })
  .superRefine((provision, context) => {
    const issue = (path: (string | number)[], code: string, message: string) =>
      context.addIssue({ code: "custom", path, message, params: { code } });
    const names = new Set<string>();
    provision.elements.forEach(({ name, quote, paraphrase }, index) => {
      if (names.has(name)) issue(["elements", index, "name"], "duplicate", `two elements are named \`${name}\``);
      names.add(name);
      if (provision.source === "statute") {
        if (quote === undefined) issue(["elements", index], "missing-quote", "a statute's element carries `quote`, its words verbatim");
        else if (!provision.text.includes(quote))
          issue(["elements", index, "quote"], "quote-not-in-text", `\`${quote}\` is not in the provision's text`);
      } else if (paraphrase === undefined) {
        issue(["elements", index], "missing-key", "an element of a holding or rule carries `paraphrase`");
      }
    });
    const bar = (BARS as readonly string[]).includes(provision.kind);
    if ((bar || provision.kind === "gate" || provision.kind === "remedy") && provision.appliesTo.length === 0)
      issue(["appliesTo"], "missing-key", `a ${provision.kind} says in \`appliesTo\` which claims it concerns`);
    if (provision.kind === "gate" && provision.reach === undefined)
      issue(["reach"], "missing-key", "a gate says its `reach`: `suit` or `claim`");
    if (provision.kind === "remedy" && provision.remedy === undefined)
      issue(["remedy"], "missing-key", "a remedy names what it gives in `remedy`");
    if ((provision.court === undefined) !== (provision.decided === undefined))
      issue(["court"], "missing-key", "a construction has both `court` and `decided`");
    if (provision.since !== undefined && provision.court !== undefined)
      issue(["since"], "misplaced-key", "`since` is for a general rule; a construction has `decided`");
    if (provision.until !== undefined && provision.court === undefined)
      issue(["until"], "misplaced-key", "`until` is for a construction; a text has `effective`, `{ from, until }`");
  })
  .meta({ id: "Provision", title: "A rule file of primafacie" });
export type Provision = z.infer<typeof Provision>;

/** A decision or source, cited once; each proposition in our own words, with its check mark. */
export const Authority = z
  .strictObject({
    $schema: z.string().optional(),
    id: KebabName,
    name: z.string().min(1),
    citation: z.string().min(1),
    court: CourtId.optional(),
    decided: Day.optional(),
    propositions: z
      .array(
        z.strictObject({
          says: z.string().min(1),
          checked: z.boolean(),
          supports: z.array(AddressText).default([]).meta({ description: "Provisions or elements it is authority for." }),
        }),
      )
      .min(1),
    note: z.string().optional(),
  })
  .meta({ id: "Authority", title: "An authority file of primafacie" });
export type Authority = z.infer<typeof Authority>;

/** A court, and the one that reviews it. */
export const Court = z.strictObject({
  id: CourtId,
  name: z.string().min(1).meta({ description: "As cited: `N.D. Cal.`" }),
  aliases: z.array(z.string()).default([]),
  reviewedBy: CourtId.optional(),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/, "a state is two letters, as `CA`")
    .optional()
    .meta({ description: "The state where it sits, or whose court it is." }),
  system: z.enum(["federal", "state"]),
});
export type Court = z.infer<typeof Court>;

/** Every operative clause of a statute: encoded where, or why not. */
export const Coverage = z.record(
  z.string(),
  z.array(
    z.union([
      z.strictObject({ clause: z.string(), encoded: z.array(AddressText).min(1) }),
      z.strictObject({ clause: z.string(), notEncoded: z.string().min(1) }),
    ]),
  ),
);
export type Coverage = z.infer<typeof Coverage>;
