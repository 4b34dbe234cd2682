import * as z from "zod";
import { AddressText, CourtId, KebabName, ProvisionId } from "../names.ts";
import { Day } from "../record/values.ts";
import { Formula } from "./schema.ts";

/** A truth that a factor or a ruling favors. */
export const Favored = z.enum(["established", "refuted"]);
export type Favored = z.infer<typeof Favored>;

/**
 * What a ruling held of the term. Only the first two constrain later cases; the others say that it could be so found, was likely, or
 * was not shown there.
 */
export const Held = z.enum(["established-as-law", "refuted-as-law", "plausible", "likely", "not-shown"]);

const Factor = z.strictObject({
  name: KebabName.refine((name) => name !== "established" && name !== "refuted", {
    error: "a factor has a name of its own, not that of a side",
  }),
  favors: Favored,
  says: z.string().min(1).meta({ description: "The factor as a sentence about a case in which it is present." }),
  when: Formula,
});

const PrecedentCase = z.strictObject({
  authority: KebabName,
  court: CourtId,
  decided: Day,
  held: Held,
  factors: z.array(KebabName).min(1).meta({ description: "Every factor that was present, for either side; the others were not." }),
  says: z.string().min(1),
  checked: z.boolean(),
  law: z.string().min(1).optional().meta({
    description: "The law that the ruling applied: `federal` or a state. One that applied another than the term's binds nobody on it.",
  }),
  persuasive: z.literal(true).optional().meta({ description: "A ruling that binds nobody, as a trial court's." }),
  until: Day.optional().meta({ description: "The day from which the ruling no longer stands." }),
  note: z.string().optional(),
});

/**
 * A term that is decided from case to case: its factors, and decided cases as closed sets of them. A later case is forced for a side where it has
 * all that a binding case had for that side and nothing against it which that case lacked (a fortiori: J. Horty, "The Result Model of
 * Precedent", Legal Theory 10 (2004) 19-31).
 */
export const Precedent = z
  .strictObject({
    $schema: z.string().optional(),
    id: ProvisionId,
    title: z.string().min(1),
    term: AddressText.meta({ description: "The element that carries the term; its `when` is the ordinary test." }),
    alone: z.literal(true).optional().meta({ description: "The cases alone decide the term; the element's `when` is set aside." }),
    question: z.string().min(1),
    factors: z.array(Factor).min(2),
    cases: z.array(PrecedentCase).min(1),
    note: z.string().optional(),
  })
  .superRefine(({ factors, cases }, context) => {
    const issue = (path: (string | number)[], code: string, message: string) =>
      context.addIssue({ code: "custom", path, message, params: { code } });
    const names = new Set<string>();
    factors.forEach(({ name }, index) => {
      if (names.has(name)) issue(["factors", index, "name"], "duplicate", `two factors are named \`${name}\``);
      names.add(name);
    });
    cases.forEach((one, index) => {
      one.factors.forEach((name, place) => {
        if (!names.has(name)) issue(["cases", index, "factors", place], "unknown-factor", `no factor \`${name}\` is declared above`);
      });
      const side = sideOf(one);
      if (factors.every(({ name, favors }) => one.factors.includes(name) === (favors !== side)))
        issue(
          ["cases", index, "factors"],
          "no-factor",
          "it went against every factor it had, so it would decide every case; declare what decided it",
        );
    });
  })
  .meta({ id: "Precedent", title: "A precedent file of primafacie" });
export type Precedent = z.infer<typeof Precedent>;
export type PrecedentCase = Precedent["cases"][number];

/** The side that a ruling speaks for. */
export function sideOf({ held }: Pick<PrecedentCase, "held">): Favored {
  return held === "refuted-as-law" || held === "not-shown" ? "refuted" : "established";
}
