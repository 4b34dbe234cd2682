import type { Assessment, ClaimFinding } from "../assessment.ts";
import { elementsOf, isSilent } from "./elements.ts";
import { spoken } from "./words.ts";

/** Claims worth telling in full, and those on which the record is silent; a few claims are all worth it. */
export function bySilence(claims: readonly ClaimFinding[]): { full: ClaimFinding[]; silent: ClaimFinding[] } {
  const few = claims.length <= 2;
  return { full: claims.filter((claim) => few || !isSilent(claim)), silent: claims.filter((claim) => !few && isSilent(claim)) };
}

/** Stage, court and days: in which law and at which point of the case the answer holds. */
export function circumstances({ stage, reviews, proceeding, rulebook }: Assessment): string {
  const { court, decided, conduct } = rulebook;
  const days =
    conduct === null
      ? "undated conduct"
      : conduct[0] === conduct[1]
        ? `conduct of ${conduct[0]}`
        : `conduct of ${conduct[0]} to ${conduct[1]}`;
  return [
    `${spoken(stage)}${reviews === undefined ? "" : ` (reviewing ${spoken(reviews)})`}`,
    proceeding,
    court === null ? "no court named" : `court ${court}`,
    `decided ${decided}`,
    days,
  ].join(", ");
}

/** The parts of control, in the order in which they are shown. */
export const CONTROLS = ["designed", "operated", "directed", "triggered", "couldStop", "benefited"] as const;

/** The claims of one party by what they came to, in the order they come. */
export function byOutcome(claims: Assessment["exposure"][number]["claims"]): [string, string[]][] {
  const several = new Set(claims.map(({ plaintiff }) => plaintiff)).size > 1;
  const groups = new Map<string, string[]>();
  for (const { claim, plaintiff, scope, outcome } of claims) {
    const label = [claim, ...(scope === null ? [] : [scope]), ...(several ? ["to", plaintiff] : [])].join(" ");
    groups.set(outcome, [...(groups.get(outcome) ?? []), label]);
  }
  return [...groups];
}

/** Each authority with those of its propositions that the findings rest on. */
export function authoritiesUsed({
  authorities,
  claims,
}: Assessment): { id: string; citation: string; propositions: Assessment["authorities"][string]["propositions"] }[] {
  const used = new Set(claims.flatMap((claim) => elementsOf(claim)).flatMap(({ element }) => [element, element.split("#")[0]!]));
  return Object.entries(authorities).map(([id, { citation, propositions }]) => {
    const bearing = propositions.filter(({ supports }) => supports.some((address) => used.has(address)));
    return { id, citation, propositions: bearing.length > 0 ? bearing : propositions };
  });
}
