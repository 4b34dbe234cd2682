import * as z from "zod";
import { CourtId, FactName, KebabName, ProvisionId } from "../names.ts";
import { Day } from "../record/values.ts";
import { Formula } from "./schema.ts";

const Readings = z
  .record(ProvisionId, KebabName)
  .meta({ description: "Readings to take whatever binds, by the id they construe. Left out where nothing binds: each of them." });

/** What is said of all fact patterns. */
export const Proposition = z
  .union(
    [
      z.strictObject({ never: Formula }).meta({ description: "It is established on no facts." }),
      z.strictObject({ always: Formula }).meta({ description: "It is established on all complete facts." }),
      z.strictObject({ if: Formula, then: Formula }).meta({ description: "Where the one is established, the other is." }),
      z
        .strictObject({ finding: Formula, requires: Formula })
        .meta({ description: "The finding is established only where the requirement is, and refuted where that is refuted." }),
      z
        .strictObject({ raising: z.array(FactName).min(1), favors: z.enum(["established", "refuted"]), of: Formula })
        .meta({ description: "A yes for a no, or a larger amount, in these facts never turns the finding away from that side." }),
      z
        .strictObject({ irrelevant: z.array(FactName).min(1), to: Formula })
        .meta({ description: "Whatever these facts are, and whether they are known, the finding is the same." }),
      z.strictObject({ equivalent: z.tuple([Formula, Formula]) }).meta({ description: "The two have the same truth on all facts." }),
      z
        .strictObject({ same: Formula, under: z.tuple([Readings, Readings]) })
        .meta({ description: "The finding is the same under the two readings, on all facts." }),
      z
        .strictObject({ unchanged: Formula, between: z.tuple([Day, Day]) })
        .meta({ description: "The finding is the same under the texts of the two days, on all facts." }),
    ],
    {
      error:
        "a proposition is one of never, always, if and then, finding and requires, raising with favors and of, irrelevant and to, equivalent, same and under, unchanged and between",
    },
  )
  .meta({ id: "Proposition" });
export type Proposition = z.infer<typeof Proposition>;

/** A sentence of law that the rules make true of every fact pattern, or that they do not. */
export const Property = z
  .strictObject({
    id: KebabName,
    says: z.string().min(1).meta({ description: "The sentence, as a lawyer would say it." }),
    citation: z.string().min(1),
    authorities: z.array(KebabName).default([]),
    law: z
      .strictObject({ conduct: Day.optional(), decided: Day.optional(), court: CourtId.optional(), readings: Readings.optional() })
      .default({})
      .meta({ description: "Which law governs: the texts of the day of conduct, the constructions of the day of decision and the court." }),
    patterns: z
      .enum(["partial", "complete"])
      .default("partial")
      .meta({ description: "`partial`: whatever is left open, too. `complete`: only facts that answer every question." }),
    assuming: z.array(Formula).default([]).meta({ description: "What is established in all of the facts that it speaks of." }),
    proposition: Proposition,
    expect: z
      .enum(["proved", "refuted"])
      .default("proved")
      .meta({ description: "`refuted`: the sentence is false, and worth showing to be." }),
    because: z.string().min(1).optional().meta({ description: "Why it is false: what the counterexample teaches." }),
  })
  .superRefine(({ expect, because, proposition, patterns }, context) => {
    const issue = (path: string[], code: string, message: string) => {
      context.addIssue({ code: "custom", path, message, params: { code } });
    };
    if (expect === "refuted" && because === undefined)
      issue(["because"], "missing-key", "a sentence that is expected to be false says why in `because`");
    if ("always" in proposition && patterns === "partial")
      issue(["patterns"], "missing-key", "`always` speaks of complete patterns: on an empty one nothing is established");
  })
  .meta({ id: "Property" });
export type Property = z.infer<typeof Property>;
export type PropertyInput = z.input<typeof Property>;

/** Properties of one part of the law, as one file under `rules/properties/`. */
export const PropertyFile = z
  .strictObject({
    $schema: z.string().optional(),
    about: z.string().min(1).meta({ description: "The part of the law that they speak of." }),
    properties: z.array(Property).min(1),
  })
  .meta({ id: "Properties", title: "A file of properties of primafacie" });

/** The formulas of a proposition, each with its place in the file. */
export function formulasOf(proposition: Proposition): { readonly formula: Formula; readonly path: readonly (string | number)[] }[] {
  const at = (formula: Formula, ...path: (string | number)[]) => ({ formula, path });
  if ("never" in proposition) return [at(proposition.never, "never")];
  if ("always" in proposition) return [at(proposition.always, "always")];
  if ("if" in proposition) return [at(proposition.if, "if"), at(proposition.then, "then")];
  if ("finding" in proposition) return [at(proposition.finding, "finding"), at(proposition.requires, "requires")];
  if ("raising" in proposition) return [at(proposition.of, "of")];
  if ("irrelevant" in proposition) return [at(proposition.to, "to")];
  if ("equivalent" in proposition) return proposition.equivalent.map((formula, index) => at(formula, "equivalent", index));
  if ("same" in proposition) return [at(proposition.same, "same")];
  return [at(proposition.unchanged, "unchanged")];
}

/** The facts that a proposition speaks of by name. */
export function factsNamed(proposition: Proposition): readonly string[] {
  if ("raising" in proposition) return proposition.raising;
  return "irrelevant" in proposition ? proposition.irrelevant : [];
}
