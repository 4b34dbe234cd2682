import type { ClaimFinding, DefenseFinding } from "./assessment.ts";
import { courtroom, type Courtroom } from "./courtroom.ts";
import { liabilityFrom, outcomeOf } from "./outcome.ts";
import { relatedTo, required, type Matter } from "./readings.ts";
import { exceptionsTo, isBar } from "./record/bearing.ts";
import { governingStage, stageRow } from "./record/stages.ts";
import { remediesOf } from "./remedies.ts";
import { together, unless } from "./resolve.ts";
import type { LinkedProvision, Rulebook, Side } from "./rulebook/linked.ts";
import { all, not } from "./truth.ts";

/** Truths into resolutions and an outcome: stage, burden, standard and what is in issue, for one claim. */
export function adjudicate(matter: Matter): ClaimFinding {
  const { rulebook, record, claim, by, against, scope } = matter;
  const row = stageRow(governingStage(record.posture));
  const court = courtroom(matter, row);
  const relief = matter.relief === undefined ? court : courtroom(matter.relief, row);
  const related = relatedTo(matter);
  const [, ...gates] = required(matter);

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
    record.proceeding === "criminal" ? [] : remediesOf(relief, rulebook, related, liability === "undetermined" ? primaFacie : liability);
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

function defenseOf(court: Courtroom, rulebook: Rulebook<unknown>, provision: LinkedProvision): DefenseFinding {
  const { id, title, kind, reach } = provision;
  const stands = standing(court, rulebook, provision, isBar(provision) ? "defendant" : "plaintiff", []);
  return { provision: id, title, kind, reach, raised: court.raised(provision), ...stands };
}

/** What is left of a provision after the exceptions that are raised; each is needed by the other side of what it takes away. */
function standing(
  court: Courtroom,
  rulebook: Rulebook<unknown>,
  provision: LinkedProvision,
  needs: Side,
  met: readonly string[],
): Pick<DefenseFinding, "truth" | "resolution" | "elements"> {
  const elements = court.elements(provision, needs);
  const other: Side = needs === "defendant" ? "plaintiff" : "defendant";
  const exceptions = exceptionsTo(rulebook, provision.id)
    .filter((exception) => !met.includes(exception.id) && exception.id !== provision.id && court.raised(exception))
    .map((exception) => standing(court, rulebook, exception, other, [...met, provision.id]));
  return {
    truth: all([...provision.elements.map(court.truth), ...exceptions.map(({ truth }) => not(truth))]),
    resolution: unless(
      together(elements.map(({ resolution }) => resolution)),
      exceptions.map(({ resolution }) => resolution),
    ),
    elements: [...elements, ...exceptions.flatMap(({ elements: parts }) => parts)],
  };
}
