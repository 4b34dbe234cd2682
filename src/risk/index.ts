/** Chances of findings and of recovery, from the chances that a case record states. */
export { risk, type Risk, type Risking } from "./risk.ts";
export { riskChart } from "./chart.ts";
export { riskText } from "./text.ts";
export type { ClaimRisk, Move, RecoveryRisk } from "./summary.ts";
