import type { ClaimFinding, DefenseFinding, ElementFinding, Outcome, Resolution } from "./assessment.ts";
import { within } from "./names.ts";
import { isArgued, type Matter } from "./readings.ts";
import { partiesIn } from "./record/items.ts";
import type { CaseRecord } from "./record/schema.ts";
import type { StageRow } from "./record/stages.ts";
import type { Side } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

export interface Verdict {
  readonly outcome: Outcome;
  readonly motions: ClaimFinding["motions"];
  /** Whose motion was granted. */
  readonly granted?: Side;
}

const CLEAN: ReadonlySet<Resolution> = new Set(["met", "not-in-issue"]);

/** What the stage decides, given the bars and the gates of the suit that are raised. */
export function outcomeOf(
  matter: Matter,
  row: StageRow,
  elements: readonly ElementFinding[],
  bars: readonly DefenseFinding[],
  requirements: readonly DefenseFinding[],
): Verdict {
  const { record, claim, by, against } = matter;
  if (row.passesOver === true && !isArgued(matter) && !isTried(record)) return { outcome: "not-reached", motions: [] };
  const disposed =
    bars.some(({ reach, resolution }) => reach === "suit" && resolution === "met") ||
    requirements.some(({ resolution }) => resolution === "not-met");
  const everyElement = elements.every(({ resolution }) => CLEAN.has(resolution));
  const fails = elements.some(({ resolution }) => resolution === "not-met") || bars.some(({ resolution }) => resolution === "met");
  const clear =
    everyElement &&
    bars.every(({ resolution }) => resolution === "not-met" || resolution === "not-in-issue") &&
    requirements.every(({ resolution }) => CLEAN.has(resolution));
  if (row.outcomes !== "motions") {
    if (disposed) return { outcome: "not-reached", motions: [] };
    return { outcome: fails ? row.outcomes.none : clear ? row.outcomes.all : row.outcomes.neither, motions: [] };
  }
  const filed = record.posture.motions
    .filter(({ on }) => on === undefined || on.some((family) => within(family, claim.id)))
    .flatMap((motion) => partiesIn(motion.by).map((mover) => ({ by: mover })))
    .filter((motion) => motion.by === by || motion.by === against);
  // A record that names no motion at all is asked what either side's would come to.
  // Whoever resists a motion to compel or to transfer asks for the contrary ruling on the same terms.
  const resisted = row.resisted && filed.length > 0 ? [{ by }, { by: against }] : filed;
  const motions = record.posture.motions.length === 0 ? [{ by }, { by: against }] : resisted;
  const ruled = motions.map((motion) => {
    const wins = motion.by === by ? clear && !disposed : disposed || fails;
    return { by: motion.by, outcome: wins ? ("granted" as const) : ("denied" as const) };
  });
  const winner = ruled.find(({ outcome }) => outcome === "granted");
  if (disposed) return { outcome: "not-reached", motions: ruled };
  if (ruled.length === 0) return { outcome: "open", motions: [] };
  return winner === undefined
    ? { outcome: "denied", motions: ruled }
    : { outcome: "granted", motions: ruled, granted: winner.by === by ? "plaintiff" : "defendant" };
}

/** Whether a judgment after trial is reviewed: what nobody attacks of it stands. */
function isTried({ posture: { stage, reviews } }: CaseRecord): boolean {
  return stage === "appeal" && (reviews === "trial" || reviews === "bench-trial");
}

const SETTLED: Partial<Record<Outcome, Truth>> = {
  liable: "established",
  upheld: "established",
  "not-liable": "refuted",
  dismissed: "refuted",
};

export function liabilityFrom(outcome: Outcome, granted: Side | undefined): Truth {
  if (granted !== undefined) return granted === "plaintiff" ? "established" : "refuted";
  return SETTLED[outcome] ?? "undetermined";
}
