import type { BatchLaw } from "../../batch/claims.ts";
import { visible } from "../../errors.ts";
import type { Corpus } from "../../rulebook/corpus.ts";
import { lawOf as encodedLaw } from "../../rulebook/in-force.ts";
import type { BatchResult } from "./run.ts";

/** What was decided by which law, and where every row went. */
export function summary(
  corpus: Corpus,

  { counts, claims }: BatchResult,
  { conduct, decided, court }: BatchLaw,
  rejects: string | undefined,
  all: boolean,
): string {
  const { read, found, rejected } = counts;
  const to = rejected > 0 && rejects !== undefined ? ` (in ${visible(rejects)})` : "";
  return [
    `${counted(claims.claims.length, "claim")} by the law of ${conduct}, decided ${decided}${court === undefined ? "" : ` by ${court}`}`,
    ...claims.notInForce.map((id) => `left out, not in force on that day: ${id}`),
    ...unencoded(corpus, claims.claims, court),
    `${counted(read, "row")} read${all ? "" : ", no further than those asked for"}: ${grouped(found)} with findings, ${grouped(rejected)} rejected${to}`,
    "",
  ].join("\n");
}

/** Claims of a state whose courts would apply another law than the one that is encoded. */
function unencoded(corpus: Corpus, claims: readonly string[], court: string | undefined): string[] {
  const state = court === undefined ? undefined : corpus.courts.get(court)!.state;
  const laws = new Map(claims.map((claim) => [claim, encodedLaw(corpus, claim)]));
  const elsewhere = claims.filter((claim) => state !== undefined && ![state, "federal"].includes(laws.get(claim)!));
  return [...new Set(elsewhere.map((claim) => laws.get(claim)!))].map((law) => {
    const families = new Set(elsewhere.filter((claim) => laws.get(claim) === law).map((claim) => claim.split(".")[0]!));
    return `the law of ${state!} is not encoded; the rule of ${law} is applied: ${[...families].join(", ")}`;
  });
}

function counted(count: number, what: string): string {
  return `${grouped(count)} ${what}${count === 1 ? "" : "s"}`;
}

export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
