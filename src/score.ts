import { assessWith } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { CaseRecordError, type Issue } from "./errors.ts";
import { placed, readRecord, type Origin } from "./record/read.ts";
import type { CaseRecord } from "./record/schema.ts";
import { corpusOf, type Rules } from "./rulebook/corpus.ts";
import { classOf, expectationIssues, findingsFor, partsOf, scored } from "./scoring/expectation.ts";
import { withoutCase } from "./scoring/leave-out.ts";
import { scoreOf, type Row, type Score } from "./scoring/tally.ts";

export { scored, scoredOf } from "./scoring/expectation.ts";

/** A case record whose `expected` says what should come out. */
export interface ScoredCase extends Origin {
  /** What the case is called in the table, as its file's name. */
  readonly id: string;
  readonly input: object;
}

/** What a scoring may be asked. */
export interface Scoring {
  /** Whether the headline leaves out of the rules what each case itself decided. */
  readonly leaveOneOut?: boolean | undefined;
  /** Told before each case. */
  readonly progress?: ((done: number, of: number, id: string) => void) | undefined;
}

/**
 * Assesses each case as it stands and again without what the case itself decided, and compares with what was expected. Cases that expect
 * nothing are passed over.
 *
 * @throws {CaseRecordError} with every issue of every case
 */
export async function score(
  rules: Rules<unknown>,
  cases: readonly ScoredCase[],
  { leaveOneOut = false, progress }: Scoring = {},
): Promise<Score> {
  const read = readAll(rules, cases).filter(({ record }) => record.expected !== undefined);
  const total: Row[] = [];
  const left: Row[] = [];
  const issues: Issue[] = [];
  for (const [index, one] of read.entries()) {
    progress?.(index, read.length, one.id);
    try {
      const rows = rowsOf(one, await assessWith(rules, one.input));
      const fewer = withoutCase(rules, one.record);
      total.push(...rows);
      left.push(...(fewer === rules ? rows : rowsOf(one, await assessWith(fewer, one.input))));
    } catch (error) {
      if (!(error instanceof CaseRecordError)) throw error;
      issues.push(...placed(error.issues, one));
    }
  }
  if (issues.length > 0) throw new CaseRecordError(issues);
  return scoreOf(total, left, leaveOneOut ? "leaveOneOut" : "total");
}

interface ReadCase extends ScoredCase {
  readonly record: CaseRecord;
}

function readAll(rules: Rules<unknown>, cases: readonly ScoredCase[]): ReadCase[] {
  const issues: Issue[] = [];
  const read = cases.flatMap((one): ReadCase[] => {
    try {
      const record = readRecord(corpusOf(rules), one.input, one);
      issues.push(...placed(expectationIssues(corpusOf(rules), record), one));
      return [{ ...one, record }];
    } catch (error) {
      if (!(error instanceof CaseRecordError)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new CaseRecordError(issues);
  return read;
}

function rowsOf({ id, record }: ReadCase, assessment: Assessment): Row[] {
  return record.expected!.map((expectation): Row => {
    const found = scored(assessment, expectation);
    const { outcome: expected, claim, scope, rests_on: restsOn } = expectation;
    const agree = found === expected;
    const covered = agree || (found !== "open" && found !== "not-assessed");
    const parts = partsOf(assessment, expectation);
    const row = {
      case: id,
      claim,
      scope: scope ?? null,
      stage: record.posture.stage,
      ...(restsOn !== undefined && { restsOn }),
      expected,
      found,
      covered,
      agree,
      ...parts,
    };
    return agree ? row : { ...row, class: classOf(findingsFor(assessment, expectation)[0], expected) };
  });
}
