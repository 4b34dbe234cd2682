import type { Outcome, Resolution } from "../assessment.ts";
import type { CaseRecord, Stage, Status } from "./schema.ts";

/** What a stage counts, and what it makes of what it counts. Its authority is in `rules/procedure/stages.json`. */
export interface StageRow {
  /** The weakest status that counts. */
  readonly counts: Status;
  /** Whether statuses short of binding count only from the pleader, disputes included: a pleading is taken as true. */
  readonly pleader: boolean;
  /** Of an element that is not shown but would be if every dispute went its bearer's way. */
  readonly atBest: Resolution;
  /** Of an element that not even that would show. */
  readonly otherwise: Resolution;
  /** What a bare answer's status is. */
  readonly bare: Status;
  /** Whether the ruling passes over a claim of which nothing is argued; elsewhere it stands as it is. */
  readonly passesOver?: boolean;
  /** Whether who resists a motion thereby asks for the contrary ruling. */
  readonly resisted?: boolean;
  /** All met; one not met, or a bar met; neither. Where the stage rules on motions, `motions` stands instead. */
  readonly outcomes: { readonly all: Outcome; readonly none: Outcome; readonly neither: Outcome } | "motions";
}

const pleading: StageRow = {
  counts: "alleged",
  pleader: true,
  atBest: "not-met",
  otherwise: "not-met",
  bare: "alleged",
  outcomes: { all: "survives", none: "dismissed", neither: "dismissed" },
};
const summary: StageRow = {
  counts: "evidenced",
  pleader: false,
  atBest: "triable",
  otherwise: "not-met",
  bare: "undisputed",
  passesOver: true,
  outcomes: "motions",
};
const trial: StageRow = {
  counts: "undisputed",
  pleader: false,
  atBest: "open",
  otherwise: "not-met",
  bare: "found",
  passesOver: true,
  outcomes: { all: "liable", none: "not-liable", neither: "open" },
};
const afterVerdict: StageRow = {
  counts: "evidenced",
  pleader: false,
  atBest: "met",
  otherwise: "not-met",
  bare: "found",
  outcomes: { all: "upheld", none: "not-upheld", neither: "not-upheld" },
};

const ROWS: Readonly<Record<Exclude<Stage, "appeal">, StageRow>> = {
  intake: {
    counts: "alleged",
    pleader: false,
    atBest: "open",
    otherwise: "open",
    bare: "undisputed",
    outcomes: { all: "liable", none: "not-liable", neither: "open" },
  },
  pleading,
  indictment: pleading,
  default: { ...pleading, passesOver: true, outcomes: { all: "liable", none: "not-liable", neither: "not-liable" } },
  "preliminary-injunction": {
    counts: "evidenced",
    pleader: false,
    atBest: "serious-questions",
    otherwise: "not-met",
    bare: "undisputed",
    passesOver: true,
    outcomes: { all: "likely", none: "unlikely", neither: "serious-questions" },
  },
  "summary-judgment": summary,
  transfer: { ...summary, resisted: true },
  compel: { ...summary, resisted: true },
  trial,
  "bench-trial": trial,
  sufficiency: afterVerdict,
  "judgment-as-matter-of-law": afterVerdict,
};

/** The stage whose row governs: on appeal, the one reviewed (a pleading's dismissal, where the record does not say). */
export function governingStage({ stage, reviews }: CaseRecord["posture"]): Exclude<Stage, "appeal"> {
  if (stage !== "appeal") return stage;
  return reviews === undefined || reviews === "appeal" ? "pleading" : reviews;
}

export function stageRow(stage: Exclude<Stage, "appeal">): StageRow {
  return ROWS[stage];
}

/** Findings, admissions, judicial notice and sanctions: they count at every stage, for and against whom they bind. */
export const BINDING: ReadonlySet<Status> = new Set(["admitted", "found", "sanction", "noticed"]);

/** Ordinary statuses, weakest first; what is disputed weighs as an allegation. */
const STRENGTH: Readonly<Record<Status, number>> = {
  unsupported: 0,
  "not-proved": 0,
  conclusory: 1,
  disputed: 2,
  alleged: 3,
  evidenced: 4,
  undisputed: 5,
  admitted: 6,
  noticed: 6,
  sanction: 6,
  found: 6,
};

/** How strongly a status supports; for the weakest among several. */
export function strength(status: Status): number {
  return STRENGTH[status];
}
