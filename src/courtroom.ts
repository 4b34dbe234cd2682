import type { ElementFinding } from "./assessment.ts";
import { coneOf } from "./cone.ts";
import { findingOf, type Reason } from "./explain.ts";
import { within } from "./names.ts";
import { isRaised, runOf, type Matter, type Run } from "./readings.ts";
import type { Admission } from "./record/admit.ts";
import { isBar } from "./record/bearing.ts";
import type { StageRow } from "./record/stages.ts";
import { resolve, type Question, type Resolved } from "./resolve.ts";
import type { Address, LinkedElement, LinkedProvision, Side, Standard } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

const UNSETTLED_READINGS = "Which of the rival readings is the law?";
const UNSETTLED_CASES = "Do the decided cases settle it either way?";

export interface Courtroom {
  readonly truth: (element: LinkedElement) => Truth;
  readonly elements: (provision: LinkedProvision, needs: Side) => ElementFinding[];
  readonly raised: (provision: LinkedProvision) => boolean;
  readonly admission: Admission;
}

/** What is asked of each element here: under its standard, by whom it is needed, and whether it is in issue. */
export function courtroom(matter: Matter, row: StageRow): Courtroom {
  const { rulebook, run } = matter;
  const admission = run(undefined).admission;
  const { listedIn, resolved } = ruling(matter, row);

  const find = (reason: Reason, view: Run, standard: Standard | undefined, needs: Side, listed: boolean): ElementFinding => {
    const { element: address } = reason;
    const parted = view.unsettled.has(address);
    const truth = parted ? "undetermined" : reason.truth;
    const asked = { truth, best: view.best.get(address)!, conceded: view.conceded.get(address)!, bearer: reason.burden, needs, listed };
    const { resolution, by: how } = resolved(asked);
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
      ...(reason.precedents !== undefined && { precedents: reason.precedents }),
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
        const listed = listedIn(provision, element);
        return find(findings.get(standard)!.elements[index]!, views.get(standard)!, standard, needs, listed);
      });
    },
    raised: (provision) => isRaised(matter, provision),
  };
}

/** What a stage asks of one element, and what is known of it. */
interface Contested extends Omit<Question, "inIssue"> {
  /** Its truth with all that parties seldom contest. */
  readonly conceded: Truth;
  readonly listed: boolean;
}

/** How the elements of one matter are resolved: which are argued, and what the stage makes of each. */
export function ruling(
  { rulebook, record, claim, by, issues }: Matter,
  row: StageRow,
): {
  readonly listedIn: (provision: LinkedProvision, element: LinkedElement) => boolean;
  readonly resolved: (asked: Contested) => Resolved;
} {
  const { verdict } = record.posture;
  const winner: Side | undefined = verdict === undefined ? undefined : verdict === by ? "plaintiff" : "defendant";
  const intake = row.atBest === "open" && row.otherwise === "open";

  // Who argues a claim as a whole argues its gates too.
  const whole = issues?.some((issue) => within(issue, claim.id)) === true;
  const argued = (address: Address): boolean =>
    intake ||
    issues === undefined ||
    whole ||
    issues.some(
      (issue) => within(issue, address) || coneOf(rulebook, address).definitions.some((definition) => within(issue, definition.address)),
    );
  return {
    listedIn: (provision, element) => argued(element.address) || (isBar(provision) && argued(provision.id)),
    resolved: ({ conceded, listed, ...asked }) => {
      const contested = intake || asked.truth !== "undetermined" || conceded !== "established";
      return resolve(row, { ...asked, inIssue: listed && contested }, winner);
    },
  };
}
