import type { ClaimFinding, DefenseFinding, ElementFinding, Outcome, RemedyFinding, Resolution } from "./assessment.ts";
import { best as bestOf, withConcessions, type Best } from "./best.ts";
import { reasonsOn, type Reasons } from "./because.ts";
import { coneOf } from "./cone.ts";
import { evaluate } from "./evaluate.ts";
import { findingOf, shown, type Reason } from "./explain.ts";
import { within } from "./names.ts";
import { integerOf } from "./quantities.ts";
import type { Admission } from "./record/admit.ts";
import { concerning, isBar } from "./record/bearing.ts";
import type { CaseRecord } from "./record/schema.ts";
import { governingStage, stageRow, type StageRow } from "./record/stages.ts";
import { resolve, together, unless } from "./resolve.ts";
import type { Address, LinkedElement, LinkedProvision, Rulebook, Side, Standard } from "./rulebook/linked.ts";
import { all, any, not, type Truth } from "./truth.ts";

/** What one standard's facts come to, by both engines. */
export interface Decided {
  readonly admission: Admission;
  readonly truths: ReadonlyMap<Address, Truth>;
}

/** The same, with what could still be shown, what is left to contest, and where readings part. */
interface Run extends Decided {
  readonly best: ReadonlyMap<Address, Best>;
  readonly conceded: ReadonlyMap<Address, Truth>;
  /** Addresses on which live readings differ. */
  readonly unsettled: ReadonlySet<Address>;
  /** The truths of the governing reading alone, for its reasons. */
  readonly governing: ReadonlyMap<Address, Truth>;
  readonly reasons: Reasons;
}

/** One claim between two parties, with what its facts come to under each standard. */
export interface Matter {
  readonly rulebook: Rulebook<unknown>;
  readonly record: CaseRecord;
  readonly claim: LinkedProvision;
  readonly by: string;
  readonly against: string;
  readonly scope: string | null;
  readonly run: (standard: Standard | undefined) => Decided;
}

function runOf(rulebook: Rulebook<unknown>, decided: Decided): Run {
  if ("unsettled" in decided) return decided as Run;
  const { known, contended, open, answered } = decided.admission;
  const conceded = withConcessions(rulebook.facts, known, (fact) => open.has(fact) || answered.has(fact));
  const pattern = Object.fromEntries([...conceded].map(([name, value]) => [name, shown(rulebook, name, value)]));
  return {
    ...decided,
    best: bestOf(rulebook, known, contended),
    conceded: evaluate(rulebook, pattern),
    unsettled: new Set(),
    governing: decided.truths,
    reasons: reasonsOn(rulebook, known, decided.truths),
  };
}

/**
 * One matter under rival readings: a truth is what they all share, else undetermined. Its words are those of the first, the
 * governing one; what could be shown under any of them could be shown.
 */
export function underEveryReading(matters: readonly Matter[]): Matter {
  const [governing] = matters as [Matter];
  const runs = new Map<Standard | undefined, Run>();
  const run = (standard: Standard | undefined): Run => {
    let merged = runs.get(standard);
    if (merged === undefined) {
      const [first, ...others] = matters.map((matter) => runOf(matter.rulebook, matter.run(standard))) as [Run, ...Run[]];
      const unsettled = new Set(
        [...first.truths]
          .filter(([address, truth]) => others.some(({ truths }) => truths.has(address) && truths.get(address) !== truth))
          .map(([address]) => address),
      );
      const shared = (truths: (of: Run) => ReadonlyMap<Address, Truth>) =>
        new Map(
          [...truths(first)].map(([address, truth]) => [
            address,
            others.some((of) => (truths(of).get(address) ?? truth) !== truth) ? ("undetermined" as const) : truth,
          ]),
        );
      merged = {
        admission: first.admission,
        truths: shared(({ truths }) => truths),
        conceded: shared(({ conceded }) => conceded),
        best: new Map(
          [...first.best].map(([address, value]) => [
            address,
            others.reduce<number>((bits, { best }) => bits | (best.get(address) ?? 0), value) as Best,
          ]),
        ),
        unsettled,
        governing: first.governing,
        reasons: first.reasons,
      };
      runs.set(standard, merged);
    }
    return merged;
  };
  return { ...governing, run };
}

/** Truths into resolutions and an outcome: stage, burden, standard and what is in issue, for one claim. */
export function adjudicate(matter: Matter): ClaimFinding {
  const { rulebook, record, claim, by, against, scope } = matter;
  const row = stageRow(governingStage(record.posture));
  const court = courtroom(matter, row);
  const related = concerning(rulebook, claim.id).filter(({ proceeding }) => proceeding === undefined || proceeding === record.proceeding);
  const gates = related.filter((provision) => provision.kind === "gate" && provision.reach === "claim" && !isBar(provision));

  const elements = [claim, ...gates].flatMap((provision) => court.elements(provision, "plaintiff"));
  const violation = all(claim.elements.map((element) => court.truth(element)));
  const primaFacie = all([violation, ...gates.flatMap((gate) => gate.elements.map((element) => court.truth(element)))]);

  const bars = related.filter(isBar).map((provision) => defenseOf(court, rulebook, provision));
  const requirements = related
    .filter((provision) => provision.kind === "gate" && provision.reach === "suit" && !isBar(provision))
    .map((provision) => defenseOf(court, rulebook, provision));
  const verdict = outcomeOf(
    matter,
    row,
    elements,
    bars.filter(({ raised }) => raised),
    requirements.filter(({ raised }) => raised),
  );
  const liability = liabilityFrom(verdict.outcome, verdict.granted);
  const remedies =
    record.proceeding === "criminal" ? [] : remediesOf(court, rulebook, related, liability === "undetermined" ? primaFacie : liability);
  return {
    claim: claim.id,
    title: claim.title,
    citation: claim.citation,
    plaintiff: by,
    defendant: against,
    scope,
    violation,
    primaFacie,
    defenses: [...bars, ...requirements],
    liability,
    outcome: verdict.outcome,
    motions: verdict.motions,
    subjectTo:
      liability === "established"
        ? bars.filter(({ raised, truth }) => !raised && truth !== "refuted").map(({ provision }) => provision)
        : [],
    elements,
    readings: [],
    remedies,
    unencoded: [],
    notes: [...new Set([claim, ...related].flatMap(({ chosen, id }) => (chosen === undefined ? [] : [`${id}: ${chosen}`])))],
  };
}

const UNSETTLED_READINGS = "Which of the rival readings is the law?";
const UNSETTLED_CASES = "Do the decided cases settle it either way?";

interface Courtroom {
  readonly truth: (element: LinkedElement) => Truth;
  readonly elements: (provision: LinkedProvision, needs: Side) => ElementFinding[];
  readonly raised: (provision: LinkedProvision) => boolean;
  readonly admission: Admission;
}

/** What is asked of each element here: under its standard, by whom it is needed, and whether it is in issue. */
function courtroom({ rulebook, record, claim, by, run }: Matter, row: StageRow): Courtroom {
  // A fact that the claim itself asks for raises no defense.
  const shared = new Set(coneOf(rulebook, claim.id).facts);
  const { issues, defenses, verdict } = record.posture;
  const winner: Side | undefined = verdict === undefined ? undefined : verdict === by ? "plaintiff" : "defendant";
  const intake = row.atBest === "open" && row.otherwise === "open";
  const admission = run(undefined).admission;

  // Who argues a claim as a whole argues its gates too.
  const whole = issues.some((issue) => within(issue, claim.id));
  const argued = (address: Address): boolean =>
    intake ||
    issues.length === 0 ||
    whole ||
    issues.some(
      (issue) => within(issue, address) || coneOf(rulebook, address).definitions.some((definition) => within(issue, definition.address)),
    );

  const find = (reason: Reason, view: Run, standard: Standard | undefined, needs: Side, listed: boolean): ElementFinding => {
    const { element: address } = reason;
    const parted = view.unsettled.has(address);
    const truth = parted ? "undetermined" : reason.truth;
    const contested = intake || truth !== "undetermined" || view.conceded.get(address) !== "established";
    const { resolution, by: how } = resolve(
      row,
      { truth, best: view.best.get(address)!, bearer: reason.burden, needs, inIssue: listed && contested },
      winner,
    );
    const { grounds, open } = view.admission;
    return {
      element: address,
      ...(reason.quote !== undefined && { quote: reason.quote }),
      ...(reason.paraphrase !== undefined && { paraphrase: reason.paraphrase }),
      citation: reason.citation,
      burden: reason.burden,
      truth,
      resolution,
      by: how,
      ...(standard !== undefined && { standard }),
      because: parted ? [] : reason.because.map(({ fact }) => grounds.get(fact)!),
      open: [
        ...reason.open.map(({ fact, question }) => ({ fact, question, why: open.get(fact) ?? ("absent" as const), burden: reason.burden })),
        ...(parted || reason.unsettled
          ? [
              {
                fact: address,
                question: parted ? UNSETTLED_READINGS : UNSETTLED_CASES,
                why: "unsettled-law" as const,
                burden: reason.burden,
              },
            ]
          : []),
      ],
      authorities: [...reason.authorities],
      elements: reason.elements.map((nested) => find(nested, view, standard, needs, listed)),
    };
  };
  return {
    admission,
    truth: (element) => run(element.standard).truths.get(element.address)!,
    elements: (provision, needs) => {
      const views = new Map(provision.elements.map(({ standard }) => [standard, runOf(rulebook, run(standard))]));
      const findings = new Map(
        [...views].map(([standard, view]) => [
          standard,
          findingOf(rulebook, provision, view.admission.known, view.governing, view.reasons),
        ]),
      );
      return provision.elements.map((element, index) => {
        const { standard } = element;
        const listed = argued(element.address) || (isBar(provision) && argued(provision.id));
        return find(findings.get(standard)!.elements[index]!, views.get(standard)!, standard, needs, listed);
      });
    },
    raised: (provision) => {
      if (defenses.includes(provision.id) || issues.some((issue) => within(issue, provision.id) || within(provision.id, issue)))
        return true;
      const facts = coneOf(rulebook, provision.id).facts;
      return (
        facts.some((fact) => admission.answered.has(fact) && !shared.has(fact)) ||
        (isBar(provision) && run(undefined).truths.get(provision.id) === "established")
      );
    },
  };
}

function defenseOf(court: Courtroom, rulebook: Rulebook<unknown>, provision: LinkedProvision): DefenseFinding {
  const needs: Side = isBar(provision) ? "defendant" : "plaintiff";
  const exceptions = isBar(provision) ? concerning(rulebook, provision.id).filter(isBar) : [];
  const found = exceptions.map((exception) => ({
    exception,
    elements: court.elements(exception, "plaintiff"),
    raised: court.raised(exception),
  }));
  const elements = court.elements(provision, needs);
  const own = together(elements.map(({ resolution }) => resolution));
  return {
    provision: provision.id,
    title: provision.title,
    kind: provision.kind,
    reach: provision.reach,
    raised: court.raised(provision),
    truth: all([all(provision.elements.map(court.truth)), ...found.map(({ exception }) => not(all(exception.elements.map(court.truth))))]),
    resolution: unless(
      own,
      found.filter(({ raised }) => raised).map(({ elements: parts }) => together(parts.map(({ resolution }) => resolution))),
    ),
    elements: [...elements, ...found.filter(({ raised }) => raised).flatMap(({ elements: parts }) => parts)],
  };
}

interface Verdict {
  readonly outcome: Outcome;
  readonly motions: ClaimFinding["motions"];
  /** Whose motion was granted. */
  readonly granted?: Side;
}

const CLEAN: ReadonlySet<Resolution> = new Set(["met", "not-in-issue"]);

/** What the stage decides, given the bars and the gates of the suit that are raised. */
function outcomeOf(
  { record, claim, by, against }: Matter,
  row: StageRow,
  elements: readonly ElementFinding[],
  bars: readonly DefenseFinding[],
  requirements: readonly DefenseFinding[],
): Verdict {
  const disposed =
    bars.some(({ reach, resolution }) => reach === "suit" && resolution === "met") ||
    requirements.some(({ resolution }) => resolution === "not-met");
  const everyElement = elements.every(({ resolution }) => CLEAN.has(resolution));
  const fails = elements.some(({ resolution }) => resolution === "not-met") || bars.some(({ resolution }) => resolution === "met");
  const clear =
    everyElement &&
    bars.every(({ resolution }) => resolution === "not-met") &&
    requirements.every(({ resolution }) => CLEAN.has(resolution));
  if (row.outcomes !== "motions") {
    if (disposed) return { outcome: "not-reached", motions: [] };
    return { outcome: fails ? row.outcomes.none : clear ? row.outcomes.all : row.outcomes.neither, motions: [] };
  }
  const filed = record.posture.motions.filter(
    (motion) =>
      (motion.by === by || motion.by === against) && (motion.on === undefined || motion.on.some((family) => within(family, claim.id))),
  );
  // A record that names no motion at all is asked what either side's would come to.
  const motions = record.posture.motions.length === 0 ? [{ by }, { by: against }] : filed;
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

const SETTLED: Partial<Record<Outcome, Truth>> = {
  liable: "established",
  upheld: "established",
  "not-liable": "refuted",
  dismissed: "refuted",
};

function liabilityFrom(outcome: Outcome, granted: Side | undefined): Truth {
  if (granted !== undefined) return granted === "plaintiff" ? "established" : "refuted";
  return SETTLED[outcome] ?? "undetermined";
}

/** Every remedy that the rulebook knows; one that no provision gives to this claim is refuted. */
function remediesOf(court: Courtroom, rulebook: Rulebook<unknown>, related: readonly LinkedProvision[], claim: Truth): RemedyFinding[] {
  const names = new Set([...rulebook.provisions.values()].flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy])));
  return [...names].sort().map((remedy) => {
    const giving = related.filter((provision) => provision.remedy === remedy && provision.limit === undefined);
    if (giving.length === 0) return { remedy, truth: "refuted", resolution: "not-met", because: [], elements: [] };
    const found = giving.map((provision) => {
      const elements = court.elements(provision, "plaintiff");
      return {
        provision,
        elements,
        truth: all(provision.elements.map(court.truth)),
        resolution: together(elements.map(({ resolution }) => resolution)),
      };
    });
    const chosen = found.find(({ truth }) => truth === "established") ?? found[0]!;
    const limits = related.filter((provision) => provision.remedy === remedy && provision.limit !== undefined);
    const amount = amountOf(court, rulebook, limits);
    return {
      remedy,
      truth: all([claim, any(found.map(({ truth }) => truth))]),
      resolution: claim === "refuted" ? "not-met" : chosen.resolution,
      provision: chosen.provision.id,
      because: chosen.elements.flatMap(({ because }) => because),
      elements: [
        ...chosen.elements,
        ...limits
          .filter((limit) => all(limit.elements.map(court.truth)) === "established")
          .flatMap((limit) => court.elements(limit, "plaintiff")),
      ],
      ...(amount && { amount }),
    };
  });
}

/** What was awarded, and what the lowest ceiling that applies leaves of it. */
function amountOf(court: Courtroom, rulebook: Rulebook<unknown>, limits: readonly LinkedProvision[]): RemedyFinding["amount"] {
  const { known } = court.admission;
  const exact = (fact: string): number | undefined => {
    const value = known.get(fact);
    return typeof value === "object" && value.low === value.high ? value.low : undefined;
  };
  const applying = limits.flatMap((provision) => {
    const { award, multiple, of } = provision.limit!;
    const [awarded, base] = [exact(award), exact(of)];
    const applies = all(provision.elements.map(court.truth)) === "established";
    return applies && awarded !== undefined && base !== undefined ? [{ provision, awarded, base, most: Math.round(base * multiple) }] : [];
  });
  const lowest = applying.sort((a, b) => a.most - b.most)[0];
  if (lowest === undefined) return undefined;
  const { provision, awarded, base, most } = lowest;
  const dollars = (cents: number) => cents / integerOf("usd", 1)!;
  return {
    awarded: dollars(awarded),
    allowed: dollars(Math.min(awarded, most)),
    limit: {
      provision: provision.id,
      multiple: provision.limit!.multiple,
      of: provision.limit!.of,
      base: dollars(base),
      authorities: [...provision.authorities],
    },
  };
}
