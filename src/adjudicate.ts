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

function defenseOf(court: Courtroom, rulebook: Rulebook<unknown>, provision: LinkedProvision): DefenseFinding {
  const needs: Side = isBar(provision) ? "defendant" : "plaintiff";
  // One that nobody raises takes nothing away.
  const exceptions = exceptionsTo(rulebook, provision.id).filter(court.raised);
  const found = exceptions.map((exception) => ({ exception, elements: court.elements(exception, "plaintiff") }));
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
      found.map(({ elements: parts }) => together(parts.map(({ resolution }) => resolution))),
    ),
    elements: [...elements, ...found.flatMap(({ elements: parts }) => parts)],
  };
}
