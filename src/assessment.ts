import * as z from "zod";
import { Favored, Held } from "./rulebook/precedent.ts";
import { Side, Standard } from "./rulebook/schema.ts";
import { Stage, Status } from "./record/schema.ts";

const Truth = z.enum(["established", "refuted", "undetermined"]);

export const RESOLUTIONS = ["met", "not-met", "triable", "serious-questions", "open", "not-in-issue", "not-reached"] as const;
/** What stage, burden and the issues make of a truth. */
export const Resolution = z.enum(RESOLUTIONS);
export type Resolution = z.infer<typeof Resolution>;

export const OUTCOMES = [
  "liable",
  "not-liable",
  "open",
  "survives",
  "dismissed",
  "likely",
  "serious-questions",
  "unlikely",
  "granted",
  "denied",
  "upheld",
  "not-upheld",
  "not-reached",
] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** A value as shown: yes or no, a word, a number of dollars or things, a day, or bounds. */
const Shown = z.union([
  z.boolean(),
  z.string(),
  z.number(),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
  z.strictObject({ from: z.string().optional(), to: z.string().optional() }),
]);

/** A fact on the record that a finding rests on. */
const Ground = z.strictObject({
  fact: z.string(),
  value: Shown,
  status: Status,
  source: z.string().optional(),
  by: z.string().optional(),
  derivedFrom: z.array(z.string()).optional(),
});
export type Ground = z.infer<typeof Ground>;

/** A fact that a finding waits for. */
const OpenQuestion = z.strictObject({
  fact: z.string(),
  question: z.string(),
  why: z.enum(["absent", "disputed", "unsupported", "unproved", "unsettled-law"]),
  burden: Side,
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

const NearestCase = z.strictObject({
  authority: z.string(),
  held: Held,
  binds: z.boolean(),
  checked: z.boolean(),
  says: z.string(),
  shared: z.array(z.string()),
  onlyHere: z.array(z.string()),
  notHere: z.array(z.string()),
  unknown: z.array(z.string()),
});

/** What the decided cases say of a term: the nearest on each side, and the side that one of them forces. */
const PrecedentsFinding = z.strictObject({
  precedent: z.string(),
  title: z.string(),
  forced: Favored.nullable(),
  established: NearestCase.optional(),
  refuted: NearestCase.optional(),
});
export type PrecedentsFinding = z.infer<typeof PrecedentsFinding>;

/** Where a truth is undetermined although every completion of the record comes to the same. */
const Settled = z
  .strictObject({
    verdict: z
      .enum(["established", "refuted", "not-decided"])
      .meta({ description: "What all completions agree on; `not-decided` where there were too many to compare." }),
    whatever: z.array(z.string()).meta({ description: "The open facts below it, none of which can change it." }),
  })
  .meta({ id: "Settled" });
export type Settled = z.infer<typeof Settled>;

/** One element: the words, the truth, what the stage makes of it, and why. */
export interface ElementFinding {
  element: string;
  quote?: string | undefined;
  paraphrase?: string | undefined;
  citation: string;
  burden: "plaintiff" | "defendant";
  truth: "established" | "refuted" | "undetermined";
  settled?: Settled | undefined;
  resolution: Resolution;
  by: "record" | "burden" | "concession";
  standard?: Standard | undefined;
  because: Ground[];
  open: OpenQuestion[];
  authorities: string[];
  precedents?: PrecedentsFinding | undefined;
  elements: ElementFinding[];
}
const ElementFinding: z.ZodType<ElementFinding> = z
  .lazy(() =>
    z.strictObject({
      element: z.string(),
      quote: z.string().optional(),
      paraphrase: z.string().optional(),
      citation: z.string(),
      burden: Side,
      truth: Truth,
      settled: Settled.optional(),
      resolution: Resolution,
      by: z.enum(["record", "burden", "concession"]),
      standard: Standard.optional(),
      because: z.array(Ground),
      open: z.array(OpenQuestion),
      authorities: z.array(z.string()),
      precedents: PrecedentsFinding.optional(),
      elements: z.array(ElementFinding),
    }),
  )
  .meta({ id: "ElementFinding" });

/** A bar to the claim (defense, exception, immunity) or a gate of the suit. */
const DefenseFinding = z.strictObject({
  provision: z.string(),
  title: z.string(),
  kind: z.string(),
  reach: z.enum(["suit", "claim"]),
  raised: z.boolean(),
  truth: Truth,
  resolution: Resolution,
  elements: z.array(ElementFinding),
});
export type DefenseFinding = z.infer<typeof DefenseFinding>;

const RemedyFinding = z.strictObject({
  remedy: z.string(),
  truth: Truth,
  resolution: Resolution,
  provision: z.string().optional(),
  because: z.array(Ground),
  elements: z.array(ElementFinding),
  amount: z
    .strictObject({
      awarded: Shown.optional(),
      allowed: Shown.optional(),
      limit: z
        .strictObject({ provision: z.string(), multiple: z.number(), of: z.string(), base: Shown, authorities: z.array(z.string()) })
        .optional(),
    })
    .optional(),
});
export type RemedyFinding = z.infer<typeof RemedyFinding>;

const ClaimFinding = z.strictObject({
  claim: z.string(),
  title: z.string(),
  citation: z.string(),
  plaintiff: z.string(),
  defendant: z.string(),
  scope: z.string().nullable(),
  period: z.strictObject({ from: z.string(), to: z.string() }).nullable().optional(),
  violation: Truth,
  primaFacie: Truth,
  settled: Settled.optional().meta({ description: "Of the prima facie case." }),
  defenses: z.array(DefenseFinding),
  liability: Truth,
  outcome: Outcome,
  motions: z.array(z.strictObject({ by: z.string(), outcome: z.enum(["granted", "denied"]) })),
  subjectTo: z.array(z.string()).meta({ description: "Defenses nobody raised, to which the liability is subject." }),
  elements: z.array(ElementFinding),
  readings: z.array(z.strictObject({ choices: z.record(z.string(), z.string()), truth: Truth, because: z.array(Ground).optional() })),
  remedies: z.array(RemedyFinding),
  unencoded: z.array(z.string()),
  notes: z.array(z.string()),
});
export type ClaimFinding = z.infer<typeof ClaimFinding>;

/** One step of conduct and who held which part of it. */
const ControlRow = z.strictObject({
  step: z.string(),
  act: z.string(),
  designed: z.array(z.string()),
  operated: z.array(z.string()),
  directed: z.array(z.string()),
  triggered: z.array(z.string()),
  couldStop: z.array(z.string()),
  benefited: z.array(z.string()),
});

/** All that `assess` found: `primafacie/assessment@1`. */
export const Assessment = z
  .strictObject({
    schema: z.literal("primafacie/assessment@1"),
    rulebook: z.strictObject({
      version: z.string(),
      digest: z.string(),
      conduct: z.tuple([z.string(), z.string()]).nullable(),
      decided: z.string(),
      court: z.string().nullable(),
    }),
    case: z.strictObject({ name: z.string(), digest: z.string() }),
    notice: z.string(),
    gaps: z.array(z.string()),
    stage: Stage,
    reviews: Stage.optional(),
    proceeding: z.enum(["civil", "criminal"]),
    claims: z.array(ClaimFinding),
    control: z.array(ControlRow),
    exposure: z.array(
      z.strictObject({
        party: z.string(),
        name: z.string(),
        claims: z.array(z.strictObject({ claim: z.string(), plaintiff: z.string(), scope: z.string().nullable(), outcome: Outcome })),
      }),
    ),
    authorities: z.record(
      z.string(),
      z.strictObject({
        citation: z.string(),
        propositions: z.array(z.strictObject({ says: z.string(), checked: z.boolean(), supports: z.array(z.string()) })),
      }),
    ),
    parties: z.record(z.string(), z.string()),
  })
  .meta({ id: "Assessment", title: "primafacie/assessment@1" });
export type Assessment = z.infer<typeof Assessment>;
