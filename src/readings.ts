import type { ClaimFinding } from "./assessment.ts";
import { reasonsOn, type Reasons } from "./because.ts";
import { best, withConcessions, type Best } from "./best.ts";
import { coneOf } from "./cone.ts";
import { truthsIn } from "./evaluate.ts";
import { interpret } from "./interpret.ts";
import { within } from "./names.ts";
import type { Admission } from "./record/admit.ts";
import { concerning, isBar, withExceptions } from "./record/bearing.ts";
import type { CaseRecord } from "./record/schema.ts";
import type { Address, LinkedProvision, Rulebook, Standard } from "./rulebook/linked.ts";
import { all, type Truth } from "./truth.ts";

/** What one standard's facts come to, by both engines. */
export interface Decided {
  readonly admission: Admission;
  readonly truths: ReadonlyMap<Address, Truth>;
}

/** The same, with what could still be shown, what is left to contest, and where readings part. */
export interface Run extends Decided {
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
  /** What is argued; left out, everything. */
  readonly issues: readonly string[] | undefined;
  readonly run: (standard: Standard | undefined) => Decided;
  /** The same for remedies, where the stage counts less for them. */
  readonly relief?: Matter | undefined;
}

const runs = new WeakMap<Decided, Run>();

export function runOf(rulebook: Rulebook<unknown>, decided: Decided): Run {
  if ("unsettled" in decided) return decided as Run;
  let run = runs.get(decided);
  if (run === undefined) {
    const { known, contended, open, answered } = decided.admission;
    const conceded = withConcessions(rulebook.facts, known, (fact) => open.has(fact) || answered.has(fact));
    run = {
      ...decided,
      // What nobody contests needs no showing, also beside what is disputed.
      best: best(rulebook, conceded, contended),
      conceded: interpret(rulebook, truthsIn(conceded)),
      unsettled: new Set(),
      governing: decided.truths,
      reasons: reasonsOn(rulebook, known, decided.truths),
    };
    runs.set(decided, run);
  }
  return run;
}

/**
 * One matter under rival readings: a truth is what they all share, else undetermined. Its words are those of the first, the
 * governing one; what could be shown under any of them could be shown.
 */
export function underEveryReading(matters: readonly Matter[]): Matter {
  const [governing] = matters as [Matter];
  const merges = new Map<Standard | undefined, Run>();
  const run = (standard: Standard | undefined): Run => {
    let merged = merges.get(standard);
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
      merges.set(standard, merged);
    }
    return merged;
  };
  const reliefs = matters.flatMap(({ relief }) => relief ?? []);
  return { ...governing, run, ...(reliefs.length > 0 && { relief: underEveryReading(reliefs) }) };
}

/** What gates, bars or remedies a claim in this proceeding. */
export function relatedTo({ rulebook, claim, record }: Matter): LinkedProvision[] {
  return concerning(rulebook, claim.id).filter(({ proceeding }) => proceeding === undefined || proceeding === record.proceeding);
}

/** The claim and the gates that its prima facie case has to pass. */
export function required(matter: Matter): LinkedProvision[] {
  return [
    matter.claim,
    ...relatedTo(matter).filter((provision) => provision.kind === "gate" && provision.reach === "claim" && !isBar(provision)),
  ];
}

/**
 * Whether a bar or a gate of the suit is before the court. A bar is where it is listed, where one of its own facts is answered, or where
 * the record shows it on its face. What the plaintiff would have to show for the suit as a whole is waived unless it is listed, settled, or
 * something on the record goes against it. A fact that the claim itself asks for raises nothing.
 */
export function isRaised(matter: Matter, provision: LinkedProvision): boolean {
  if (isListed(matter, provision)) return true;
  const { admission, truths } = matter.run(undefined);
  const own = ownFacts(matter, provision);
  const answered = own.some((fact) => admission.answered.has(fact));
  const truth = truths.get(provision.id);
  if (isBar(provision)) return answered || truth === "established";
  return answered && (truth !== "undetermined" || own.some((fact) => admission.open.has(fact)));
}

/** Whether the posture itself names it, among the defenses or the issues. */
export function isListed({ record, issues = [] }: Matter, provision: LinkedProvision): boolean {
  return (
    record.posture.defenses.includes(provision.id) || issues.some((issue) => within(issue, provision.id) || within(provision.id, issue))
  );
}

/** Whether anything that is argued touches the claim, or what gates, bars or remedies it. Without a list everything is argued. */
export function isArgued(matter: Matter): boolean {
  const { rulebook, claim, issues } = matter;
  if (issues === undefined) return true;
  const touching = [claim, ...relatedTo(matter).flatMap((provision) => withExceptions(rulebook, provision))];
  const reached = touching.flatMap(({ id }) => coneOf(rulebook, id).definitions);
  return reached.some(({ address }) => issues.some((issue) => within(issue, address)));
}

/** The facts that a provision asks for and the claim does not. */
export function ownFacts({ rulebook, claim }: Matter, provision: LinkedProvision): string[] {
  const asked = new Set(coneOf(rulebook, claim.id).facts);
  return coneOf(rulebook, provision.id).facts.filter((fact) => !asked.has(fact));
}

/** What a finding on the claim rests on here: its prima facie case, the bars and gates of the suit that are raised, and what it gives. */
export function atStake(matter: Matter): string[] {
  const raised = relatedTo(matter).filter((provision) => (isBar(provision) || provision.reach === "suit") && isRaised(matter, provision));
  const remedies = relatedTo(matter).filter(({ kind }) => kind === "remedy");
  return [...required(matter), ...raised.flatMap((provision) => withExceptions(matter.rulebook, provision)), ...remedies].map(
    ({ id }) => id,
  );
}

/** One reading by itself: what the prima facie case comes to, and on which facts. */
export function readingOf(matter: Matter, choices: Record<string, string>): ClaimFinding["readings"][number] {
  const elements = required(matter).flatMap((provision) =>
    provision.elements.map(({ address, standard }) => ({ address, run: runOf(matter.rulebook, matter.run(standard)) })),
  );
  const truth = all(elements.map(({ address, run }) => run.truths.get(address)!));
  if (Object.keys(choices).length === 0) return { choices, truth };
  const grounds = elements.flatMap(({ address, run }) => run.reasons.because(address).map((fact) => run.admission.grounds.get(fact)!));
  return { choices, truth, because: [...new Map(grounds.map((ground) => [ground.fact, ground])).values()] };
}
