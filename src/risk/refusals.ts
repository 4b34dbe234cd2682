import type { Issue } from "../errors.ts";
import { within } from "../names.ts";
import { type Chances, hangsOn } from "../record/chances.ts";
import { answersOf, statementOf } from "../record/read.ts";
import type { CaseRecord } from "../record/schema.ts";
import { BINDING } from "../record/stages.ts";

type Statement = ReturnType<typeof statementOf>;

/**
 * The claims or families for which a record answers a fact apart. A chance is for every claim, an answer of this kind for one: it stands
 * there, whatever its status, and the chance is for the others. Only what leaves the fact open, a dispute or want of support, gives way
 * to the chance everywhere.
 */
export function answeredApart(record: CaseRecord, fact: string): string[] {
  return [...new Set(statementsOn(record, fact).flatMap((one) => (standsApart(one) ? one.claim! : [])))];
}

/** Whether an answer is for a claim alone, between whichever parties and in every scope of it. */
function standsApart({ claim, against, scope, status }: Statement): boolean {
  return claim !== undefined && against === undefined && scope === undefined && status !== "disputed" && status !== "unsupported";
}

function statementsOn({ answers }: CaseRecord, fact: string): Statement[] {
  return Object.hasOwn(answers, fact) ? answersOf(answers[fact]!).map(statementOf) : [];
}

/**
 * Why the chances of a record cannot be gone through.
 *
 * @param claims those at risk
 */
export function refusals(record: CaseRecord, chances: Chances, claims: readonly string[]): Issue[] {
  if (record.chances === undefined)
    return [
      {
        code: "missing-key",
        message: "the record states no chances: write them as `chances: { facts: { FACT: 0.4 } }`",
        path: [],
      },
    ];
  return Object.keys(chances.facts).flatMap((fact) => [...settledIn(record, fact, claims), ...hangsApart(record, chances, fact, claims)]);
}

function settledIn(record: CaseRecord, fact: string, claims: readonly string[]): Issue[] {
  const settles = ({ status }: Statement) => status !== undefined && status !== "found" && BINDING.has(status);
  const concerns = ({ claim: family }: Statement) => family === undefined || claims.some((claim) => within(family, claim));
  const answered = statementsOn(record, fact).find((one) => settles(one) && concerns(one) && !standsApart(one));
  const sanctioned = record.sanctions.some((sanction) => sanction.fact === fact);
  if (answered === undefined && !sanctioned) return [];
  const message = `\`${fact}\` is settled on the record (${answered?.status ?? "sanction"}): leave its chance out, or its status`;
  return [{ code: "settled-fact", message, path: ["chances", "facts", fact] }];
}

/** A fact may hang on one that is answered apart only where no claim at risk has that answer: there it would hang on what is not drawn. */
function hangsApart(record: CaseRecord, chances: Chances, fact: string, claims: readonly string[]): Issue[] {
  return hangsOn(chances, fact).flatMap((given) => {
    const family = answeredApart(record, given).find((apart) => claims.some((claim) => within(apart, claim)));
    if (family === undefined) return [];
    const message = `\`${fact}\` hangs on \`${given}\`, which is answered for \`${family}\` alone: write its chance as a number, or leave \`claim\` out of that answer`;
    return [{ code: "answered-apart", message, path: ["chances", "facts", fact, "given"] }];
  });
}
