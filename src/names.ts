import * as z from "zod";

/** Also its JSON key and its SQL column, so: snake_case, with the unit last (`loss_usd`). */
export const FactName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "a fact's name is in snake_case")
  .refine((name) => !(name in Object.prototype), "a fact may not be named like a member of Object.prototype");

/** The statute's short name, then one dot per level, cased as printed: `act.c.4.A.i.I`. */
export const ProvisionId = z
  .string()
  .regex(/^[a-z][a-z-]*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$/, "a provision's id is its statute and its path, as `act.a.2.C`");

/** A provision, or one of its elements: `act.e.6`, `act.e.6#not-entitled`. */
export const AddressText = z
  .string()
  .regex(
    /^[a-z][a-z-]*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
    "an address is a provision's id, or that and an element's name, as `act.e.6#not-entitled`",
  );

/** A provision, an element, or a whole family: `act`, `act.a`, `act.c.7`. */
export const ProvisionFamily = z
  .string()
  .regex(/^[a-z][a-z-]*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)*$/, "a family is the beginning of a provision's id, as `act.a`");

export const KebabName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a name is in kebab-case");

/** A key that people give to a party, system, step, agreement or scope of their own record. */
export const Key = z.string().regex(/^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$/, "an id is letters, digits, `_`, `-` and `.`");

export const CourtId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a court's id is lower case, as `cand`");

/** True where `id` is `family` or lies below it. */
export function within(family: string, id: string): boolean {
  return id === family || id.startsWith(`${family}.`) || id.startsWith(`${family}#`);
}
