import { CaseRecordError } from "../errors.ts";
import { known } from "../facts/value.ts";
import { didYouMean } from "../input/nearest.ts";
import { readRecord, statementOf } from "../record/read.ts";
import type { Answer, CaseRecord, CaseRecordInput } from "../record/schema.ts";
import { declarationOf } from "../rulebook/references.ts";
import { beside } from "./beside.ts";
import { settingOf, type Interviewing, type Setting } from "./setting.ts";

/**
 * What somebody says of a fact: an answer as a case record has it; `"unknown"`, where nobody knows; `"disputed"`, where there is
 * evidence both ways. Where an enum has one of these two among its words, that word is written `{ value: "unknown" }`.
 */
export type Said = Answer;

/** An interview as it stands: the answers so far, oldest first. Never changed: each answer makes another. */
export interface Interview {
  readonly setting: Setting;
  readonly answers: readonly { readonly fact: string; readonly said: Said }[];
}

/**
 * An interview before its first question.
 *
 * @throws {CaseRecordError} where the record is none, or makes no claim that was asked for; {@link RulebookError} of the rules
 */
export function begin(interviewing: Interviewing): Interview {
  return { setting: settingOf(interviewing), answers: [] };
}

/**
 * The interview with one fact answered, whether or not it was asked. Where it was answered before, the last answer stands.
 *
 * @throws {CaseRecordError} where there is no such fact, or the value is not of its type
 */
export function answer(interview: Interview, fact: string, said: Said): Interview {
  const declared = interview.setting.corpus.facts.get(fact);
  if (declared === undefined)
    throw new CaseRecordError([
      {
        code: "unknown-fact",
        message: `no fact \`${fact}\`${didYouMean(fact, interview.setting.corpus.facts.keys())}`,
        path: ["answers", fact],
      },
    ]);
  const value = said === "unknown" || said === "disputed" ? undefined : statementOf(said).value;
  const read = value === undefined ? undefined : known(declarationOf(declared), value);
  if (read !== undefined && "expected" in read)
    throw new CaseRecordError([{ code: "wrong-type", message: `\`${fact}\`: ${read.expected}`, path: ["answers", fact] }]);
  const after = { ...interview, answers: [...interview.answers, { fact, said }] };
  recordIn(after);
  return after;
}

/** The interview before its last answer; at its beginning, as it is. */
export function back({ setting, answers }: Interview): Interview {
  return { setting, answers: answers.slice(0, -1) };
}

/**
 * The case record (`primafacie/case@1`): what was there, with the answers. What nobody knows is left out, since silence proves
 * nothing.
 */
export function recordOf({ setting, answers }: Interview): CaseRecordInput {
  const { written } = setting;
  // A year may be written as a number: it stays as it is.
  const before = { ...(written.answers as CaseRecord["answers"] | undefined) };
  const given = new Map(answers.filter(({ said }) => said !== "unknown").map(({ fact, said }) => [fact, said]));
  const all: Record<string, Answer | Answer[]> = { ...before };
  for (const [fact, said] of given) {
    const { kept, claims } = beside(setting, before[fact]);
    const mine = statedIn(setting, said, claims);
    all[fact] = kept.length + mine.length === 1 ? mine[0]! : [...kept, ...mine];
  }
  return { ...written, ...(Object.keys(all).length > 0 && { answers: all }) };
}

/** What was said as a case record has it, as narrow as the interview; once for each of the claims, where there are any. */
function statedIn({ pair, several }: Setting, said: Exclude<Said, "unknown">, claims: readonly string[]): Answer[] {
  const statement: ReturnType<typeof statementOf> = {
    ...(said === "disputed" ? { status: said } : statementOf(said)),
    ...(several && { against: pair.against }),
    ...(pair.scope !== null && { scope: pair.scope }),
  };
  if (claims.length > 0) return claims.map((claim) => ({ ...statement, claim }));
  const bare = Object.keys(statement).length === 1 && statement.value !== undefined;
  return [bare ? statement.value! : statement];
}

const records = new WeakMap<Interview, CaseRecord>();

/** The same, checked. */
export function recordIn(interview: Interview): CaseRecord {
  const record = records.get(interview) ?? readRecord(interview.setting.corpus, recordOf(interview));
  records.set(interview, record);
  return record;
}
