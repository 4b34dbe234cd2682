import * as z from "zod";
import { KebabName } from "../names.ts";
import { STAGES, STATUSES } from "../record/schema.ts";
import { STANDARDS } from "./schema.ts";

/** The authority for one row of a table that the code applies. */
const row = { says: z.string().min(1), authorities: z.array(KebabName).default([]), checked: z.boolean() };

const Holiday = z.union([
  z.strictObject({
    name: z.string(),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    from: z.int().optional(),
    until: z.int().optional(),
  }),
  z.strictObject({
    name: z.string(),
    month: z.int().min(1).max(12),
    weekday: z.int().min(1).max(7),
    nth: z.union([z.literal(-1), z.int().min(1).max(5)]),
    plus: z.int().optional().meta({ description: "Days after that weekday: 1 for the day after Thanksgiving." }),
    from: z.int().optional().meta({ description: "The first year in which it is kept." }),
    until: z.int().optional().meta({ description: "The first year in which it no longer is." }),
  }),
]);

/** How a last day that falls on a weekend or court holiday moves to the next day that is neither. */
const Deadline = z.strictObject({
  authority: z.string(),
  checked: z.boolean(),
  weekends: z.boolean(),
  holidays: z.array(Holiday),
});
export type Deadline = z.infer<typeof Deadline>;

/** `rules/procedure/`: what gives each stage, standard, status and deadline its authority. */
export const Procedure = z.strictObject({
  stages: z
    .strictObject({
      $schema: z.string().optional(),
      stages: z.array(
        z.strictObject({
          stage: z.enum(STAGES),
          ...row,
          labelsCountUntil: z.iso
            .date()
            .optional()
            .meta({ description: "Until this day of decision what is `conclusory` counted as an allegation." }),
        }),
      ),
    })
    .optional(),
  standards: z
    .strictObject({ $schema: z.string().optional(), standards: z.array(z.strictObject({ standard: z.enum(STANDARDS), ...row })) })
    .optional(),
  statuses: z
    .strictObject({ $schema: z.string().optional(), statuses: z.array(z.strictObject({ status: z.enum(STATUSES), ...row })) })
    .optional(),
  deadlines: z.record(z.string(), Deadline).default({}),
});
export type Procedure = z.infer<typeof Procedure>;
