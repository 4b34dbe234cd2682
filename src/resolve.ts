import type { Resolution } from "./assessment.ts";
import { MAY_BE_SHOWN, swapped, type Best } from "./best.ts";
import type { StageRow } from "./record/stages.ts";
import type { Side } from "./rulebook/linked.ts";
import { not, type Truth } from "./truth.ts";

/** One element, as stage and burden have to settle it. */
export interface Question {
  readonly truth: Truth;
  readonly best: Best;
  /** Who bears it. */
  readonly bearer: Side;
  /** Whose claim or bar needs it. */
  readonly needs: Side;
  readonly inIssue: boolean;
}

/** How a resolution was reached: by what the record shows, by the burden, or because nobody contests it. */
export interface Resolved {
  readonly resolution: Resolution;
  readonly by: "record" | "burden" | "concession";
}

/**
 * What a stage makes of an element. Where the other side bears it, the stage asks whether the contrary is shown.
 *
 * @param winner after a verdict, who won it: disputes go that side's way
 */
export function resolve(row: StageRow, { truth, best, bearer, needs, inIssue }: Question, winner: Side | undefined): Resolved {
  if (!inIssue) return { resolution: "not-in-issue", by: "concession" };
  const by = truth === "undetermined" ? "burden" : "record";
  if (bearer === needs) return { resolution: borne(row, truth, best, bearer, winner), by };
  const contrary = borne(row, not(truth), swapped(best), bearer, winner);
  return { resolution: contrary === "met" ? "not-met" : contrary === "not-met" ? "met" : contrary, by };
}

function borne(row: StageRow, truth: Truth, best: Best, bearer: Side, winner: Side | undefined): Resolution {
  if (truth === "established") return "met";
  if (truth === "refuted") return "not-met";
  if ((best & MAY_BE_SHOWN) === 0) return row.otherwise;
  // A verdict leaves no dispute open: it went to the side that won.
  if (row.atBest === "met") return (winner ?? "plaintiff") === bearer ? "met" : "not-met";
  return row.atBest;
}

const OPEN: readonly Resolution[] = ["triable", "serious-questions", "open"];

/** What the resolutions of all its elements make of a provision. */
export function together(resolutions: readonly Resolution[]): Resolution {
  if (resolutions.includes("not-met")) return "not-met";
  return OPEN.find((open) => resolutions.includes(open)) ?? (resolutions.every((one) => one === "not-in-issue") ? "not-in-issue" : "met");
}

/** A bar that an exception takes away again. */
export function unless(bar: Resolution, exceptions: readonly Resolution[]): Resolution {
  if (bar === "not-met" || exceptions.includes("met")) return "not-met";
  return bar === "met" ? (OPEN.find((open) => exceptions.includes(open)) ?? "met") : bar;
}
