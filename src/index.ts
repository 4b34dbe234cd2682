import { rules } from "../rules/index.ts";
import type { Assessment } from "./assessment.ts";
import { assessWith, type Assessing } from "./assess.ts";
import type { FactPattern } from "./facts/value.ts";
import { admission, type Admitting } from "./record/admit.ts";
import { readRecord } from "./record/read.ts";
import type { CaseRecordInput } from "./record/schema.ts";
import { corpusOf, type Rules } from "./rulebook/corpus.ts";
import { governingFor } from "./forum.ts";

export * from "./core.ts";
export type { Assessing } from "./assess.ts";
export type {
  Assessment,
  ClaimFinding,
  DefenseFinding,
  ElementFinding,
  Ground,
  OpenQuestion,
  Outcome,
  RemedyFinding,
  Resolution,
} from "./assessment.ts";
export type { CaseRecord, CaseRecordInput, Stage, Status } from "./record/schema.ts";
export type { Admitting } from "./record/admit.ts";
export { link, type Choosing, type Governing } from "./rulebook/link.ts";
export type { RuleFile, Rules } from "./rulebook/corpus.ts";
export { rules } from "../rules/index.ts";
export type { ShippedFacts } from "../rules/shipped-facts.ts";
export { toText } from "./report/text.ts";
export { toJson } from "./report/json.ts";
export { toMarkdown } from "./report/markdown.ts";

/**
 * Which claims stand on this record, on which elements, and why. Every truth is reached by two engines.
 *
 * @param record a case record (`primafacie/case@1`), or a plain object of facts, `{ accessed: true }`
 * @param options `rules` reads another folder of rules than the shipped one
 * @throws {CaseRecordError} with every issue, each with code, path and what to write instead
 * @throws {RulebookError} where the rules do not make a rulebook
 */
export async function assess(
  record: CaseRecordInput | object,
  options: Assessing & { readonly rules?: Rules<unknown> } = {},
): Promise<Assessment> {
  return assessWith(options.rules ?? rules, record, options);
}

/**
 * What a record shows for one claim, one party against another, in one scope and to one standard: the facts that its stage
 * counts. What is disputed, unsupported or said by the wrong side is left out, and so undetermined.
 *
 * @throws {CaseRecordError} as {@link assess} does
 */
export function admit(
  record: CaseRecordInput | object,
  admitting: Admitting,
  options: { readonly rules?: Rules<unknown> } = {},
): FactPattern {
  const used: Rules<unknown> = options.rules ?? rules;
  const read = readRecord(corpusOf(used), record);
  return admission(corpusOf(used), governingFor(used, read, admitting.scope ?? null), read, admitting).pattern;
}
