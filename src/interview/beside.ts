import { within } from "../names.ts";
import { answersOf, statementOf } from "../record/read.ts";
import type { Answer } from "../record/schema.ts";
import type { Setting } from "./setting.ts";

/** What stands beside a new answer. */
export interface Beside {
  /** Earlier answers that hold for other parties, in another scope or for another claim alone. */
  readonly kept: readonly Answer[];
  /** The claims or families for which alone the new answer then holds; none where it need not say. */
  readonly claims: readonly string[];
}

/**
 * Which earlier answers to a fact a new one leaves alone, and for which claims it is. Where some of the interview's claims have an answer
 * of their own, the new one is for the others; where all have, it takes the place of those.
 */
export function beside(setting: Setting, before: Answer | readonly Answer[] | undefined): Beside {
  const earlier = before === undefined ? [] : answersOf(before);
  const here = earlier.filter((one) => holdsHere(setting, one));
  const families = claimsOf(here);
  const claims = [...new Set(setting.contested.map(({ claim }) => claim.id))];
  const unanswered = claims.filter((claim) => !families.some((family) => within(family, claim)));
  const asked = unanswered.length > 0 ? unanswered : claims;
  const replaced = here.filter((one) => {
    const [family] = claimsOf([one]);
    return family === undefined || asked.some((claim) => within(family, claim));
  });
  const others = claimsOf(here.filter((one) => !replaced.includes(one)));
  return { kept: earlier.filter((one) => !replaced.includes(one)), claims: others.length === 0 ? [] : covering(asked, others) };
}

/** Whether an answer holds between these parties and in this scope, for whichever claim. */
function holdsHere({ pair, crossed }: Setting, answered: Answer): boolean {
  const { against, scope, status } = statementOf(answered);
  const ofClaimant = against === pair.by && (!crossed || status === "sanction");
  return (against === undefined || against === pair.against || ofClaimant) && (scope === undefined || scope === pair.scope);
}

function claimsOf(answers: readonly Answer[]): string[] {
  return answers.flatMap((one) => statementOf(one).claim ?? []);
}

/** The widest families that hold all of the claims and none of the others: one where one will do. */
function covering(claims: readonly string[], others: readonly string[]): string[] {
  if (claims.length === 1) return [...claims];
  const family = sharedBy(claims);
  if (family.length > 0 && !others.some((other) => within(family.join("."), other))) return [family.join(".")];
  const parts = new Map<string, string[]>();
  for (const claim of claims) {
    const part = claim.split(".")[family.length] ?? "";
    parts.set(part, [...(parts.get(part) ?? []), claim]);
  }
  return [...parts.values()].flatMap((part) => covering(part, others));
}

/** The levels with which the ids of all these claims begin. */
function sharedBy(claims: readonly string[]): string[] {
  const [first = [], ...rest] = claims.map((claim) => claim.split("."));
  const end = first.findIndex((level, depth) => rest.some((levels) => levels[depth] !== level));
  return end < 0 ? first : first.slice(0, end);
}
