import { rules } from "../rules/index.ts";
import type { Assessment } from "./assessment.ts";
import { assessWith, type Assessing } from "./assess.ts";
import type { FactPattern } from "./facts/value.ts";
import { admission, type Admitting } from "./record/admit.ts";
import { readRecord } from "./record/read.ts";
import type { CaseRecordInput } from "./record/schema.ts";
import { corpusOf, type Rules } from "./rulebook/corpus.ts";
import { governingFor } from "./forum.ts";
import type { Supposition } from "./completions/flips.ts";
import { decisiveWith, flipsWith, whatIfWith, type ClaimDecisive, type ClaimFlips, type OfClaims, type WhatIf } from "./whatif.ts";

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
export * as interview from "./interview/index.ts";
export { decisive, type Decisive } from "./completions/decisive.ts";
export type { Supposition } from "./completions/flips.ts";
export type { ClaimDecisive, ClaimFlips, Control, Flip, OfClaims, WhatIf } from "./whatif.ts";
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

/**
 * The record as it is and with some facts supposed otherwise; a supposition without a value is that nothing shows the fact.
 *
 * @throws {CaseRecordError} as {@link assess} does
 */
export async function whatIf(
  record: CaseRecordInput | object,
  suppositions: readonly Supposition[],
  options: Assessing & { readonly rules?: Rules<unknown> } = {},
): Promise<WhatIf> {
  return whatIfWith(options.rules ?? rules, record, suppositions, options);
}

/**
 * For each claim, the smallest changes of facts that would flip it, each tried on the record.
 *
 * @throws {CaseRecordError} as {@link assess} does
 */
export async function flips(
  record: CaseRecordInput | object,
  options: Assessing & { readonly rules?: Rules<unknown> } = {},
): Promise<OfClaims<ClaimFlips>> {
  return flipsWith(options.rules ?? rules, record, options);
}

/**
 * For each claim, the open facts that can still change it, the fewest answers that would decide it, and in which order to ask.
 *
 * @throws {CaseRecordError} as {@link assess} does
 */
export async function decisiveFacts(
  record: CaseRecordInput | object,
  options: Assessing & { readonly rules?: Rules<unknown> } = {},
): Promise<OfClaims<ClaimDecisive>> {
  return decisiveWith(options.rules ?? rules, record, options);
}
