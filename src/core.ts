/** The meaning and nothing else: truths, the fold, evaluation, explanation. */
export type { Truth } from "./truth.ts";
export { all, any, not, settledBy } from "./truth.ts";
export { interpret, valueOf, type Interpretation } from "./interpret.ts";
export { evaluate } from "./evaluate.ts";
export { explain, explainAll, type Finding, type Reason } from "./explain.ts";
export type { FactPattern, Written } from "./facts/value.ts";
export type { Interval, QuantityType } from "./quantities.ts";
export type {
  Address,
  Definition,
  FactDeclaration,
  LinkedElement,
  LinkedFormula,
  LinkedProvision,
  Rulebook,
  Side,
  Standard,
  Vocabulary,
} from "./rulebook/linked.ts";
export { CaseRecordError, DisagreementError, issueLine, RulebookError, UnsupportedError, visible, type Issue } from "./errors.ts";
