import type * as fc from "fast-check";
import { assessWith, type Assessing } from "../assess.ts";
import type { Assessment } from "../assessment.ts";
import type { FactPattern } from "../facts/value.ts";
import { governingFor } from "../forum.ts";
import { admission, type Admitting } from "../record/admit.ts";
import { readRecord } from "../record/read.ts";
import type { CaseRecordInput } from "../record/schema.ts";
import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import { caseRecords } from "./records.ts";

/** What the laws of records put to the test. */
export interface Practice {
  readonly assess: (rules: Rules<unknown>, record: CaseRecordInput, assessing?: Assessing) => Promise<Assessment>;
  /** The records on which they are tried: ours are about any claim in any court; fewer are quicker. */
  readonly records: (rules: Rules<unknown>) => fc.Arbitrary<CaseRecordInput>;
  readonly admit: (rules: Rules<unknown>, record: CaseRecordInput, admitting: Admitting) => FactPattern;
}

/** What is put to the test where nothing else is given. */
export const practice: Practice = {
  assess: assessWith,
  records: caseRecords,
  admit(rules, input, admitting) {
    const record = readRecord(corpusOf(rules), input);
    return admission(corpusOf(rules), governingFor(rules, record, admitting.scope ?? null), record, admitting).pattern;
  },
};
