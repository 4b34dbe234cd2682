import { compare } from "../rulebook/order.ts";
import { partiesIn } from "./items.ts";
import type { CaseRecord } from "./schema.ts";

/** Who claims, and against whom. */
export interface Sides {
  readonly by: readonly string[];
  readonly against: readonly string[];
}

/** The sides of a claim as written; left out, every plaintiff or prosecutor and every defendant. */
export function sidesOf(record: CaseRecord, { by, against }: Pick<NonNullable<CaseRecord["claims"]>[number], "by" | "against">): Sides {
  return {
    by: by === undefined ? having(record, ["plaintiff", "prosecution"], "plaintiff") : partiesIn(by),
    against: against === undefined ? having(record, ["defendant"], "defendant") : partiesIn(against),
  };
}

/** Whether the record has each of two claim against the other: then what holds against one is about the claim against it. */
export function claimBack(record: CaseRecord, claimant: string, against: string): boolean {
  return (
    record.claims?.some((claim) => {
      const sides = sidesOf(record, claim);
      return sides.by.includes(against) && sides.against.includes(claimant);
    }) === true
  );
}

/** Parties in these roles, by id; a name for one where the record has none. */
function having({ parties }: CaseRecord, roles: readonly string[], name: string): string[] {
  const found = Object.entries(parties)
    .filter(([, { role }]) => roles.includes(role))
    .map(([id]) => id)
    .sort(compare);
  return found.length > 0 ? found : [name];
}
