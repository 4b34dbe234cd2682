import type { Assessment, ClaimFinding } from "./assessment.ts";
import { itemsOf, partiesIn } from "./record/items.ts";
import type { CaseRecord } from "./record/schema.ts";
import { compare } from "./rulebook/order.ts";

/** Who held which part of each step, in the record's order. */
export function controlIn(record: CaseRecord): Assessment["control"] {
  return itemsOf(record.conduct).map((step) => {
    const { id, act, designed, operated, directed, triggered, couldStop, benefited } = step;
    const sorted = (control: typeof designed) => [...partiesIn(control)].sort(compare);
    return {
      step: id,
      act,
      designed: sorted(designed),
      operated: sorted(operated),
      directed: sorted(directed),
      triggered: sorted(triggered),
      couldStop: sorted(couldStop),
      benefited: sorted(benefited),
    };
  });
}

/** For each party assessed as a defendant, each claim's outcome: responsibility can be shared. */
export function exposureOf(record: CaseRecord, claims: readonly ClaimFinding[]): Assessment["exposure"] {
  const parties = [...new Set(claims.map(({ defendant }) => defendant))].sort(compare);
  return parties.map((party) => ({
    party,
    name: record.parties[party]?.name ?? party,
    claims: claims
      .filter(({ defendant }) => defendant === party)
      .map(({ claim, plaintiff, scope, outcome }) => ({ claim, plaintiff, scope, outcome })),
  }));
}
