import type { ClaimFinding, DefenseFinding, ElementFinding, Ground, Resolution } from "../assessment.ts";
import { flattened, groundsIn, wordsOf } from "./elements.ts";
import { bearerOf, favoring, listed, OPEN_WORDS, shortfall, valueText } from "./words.ts";

/** Resolutions that leave an element to be decided. */
export const UNDECIDED: ReadonlySet<Resolution> = new Set(["triable", "serious-questions", "open"]);

/** In one clause, why a claim came out as it did. */
export function whyOf(claim: ClaimFinding, nameOf: (id: string) => string): string {
  const raised = claim.defenses.filter((defense) => defense.raised);
  const suit = raised.find(disposes);
  if (claim.outcome === "not-reached" && suit)
    return `${suit.title} (${suit.provision}) ${suit.resolution === "met" ? "disposes of" : "is wanting for"} the suit`;
  const bar = raised.find((defense) => isBar(defense) && defense.resolution === "met");
  if (bar && favoring(claim) !== "established") return `${bar.title} (${bar.provision}) is made out`;
  if (favoring(claim) === "established") return whole(claim, raised);

  const failing = claim.elements.filter(({ resolution }) => resolution === "not-met");
  const waiting = claim.elements.filter(({ resolution }) => UNDECIDED.has(resolution));
  if (failing[0]) return `${failed(failing[0], claim, nameOf)}${others(failing.length - 1, "fail")}`;
  if (waiting[0]) return `${turning(waiting[0])}${others(waiting.length - 1, "wait too")}`;
  const close = raised.filter(({ resolution }) => UNDECIDED.has(resolution));
  if (close.length > 0) return `every element is met, but ${listed(close.map(({ title }) => title))} may be made out`;
  return "every element is met; no motion asks for it";
}

function whole({ elements, subjectTo, defenses }: ClaimFinding, raised: readonly DefenseFinding[]): string {
  const conceded = elements.filter(({ resolution }) => resolution === "not-in-issue").length;
  const met =
    conceded === elements.length
      ? "no element is in issue"
      : conceded > 0
        ? `every element in issue is met (${conceded} not in issue)`
        : "every element is met";
  const bars = raised.filter(isBar).length;
  const title = (id: string) => defenses.find(({ provision }) => provision === id)?.title ?? id;
  const subject = subjectTo.length === 0 ? "" : `; subject to ${listed(subjectTo.map(title))}, which nobody has raised`;
  return `${met}${bars === 0 ? "" : `, and no defense that is raised (${bars}) is made out`}${subject}`;
}

function failed(element: ElementFinding, claim: ClaimFinding, nameOf: (id: string) => string): string {
  const words = `${wordsOf(element)} is not met`;
  if (element.by === "record") return `${words}: ${facts(element.because)}`;
  const contrary = groundsIn(flattened(element.elements).filter(({ truth }) => truth === "refuted"));
  return `${words}: ${shortfall(element.open, nameOf(bearerOf(claim, element.burden)))}${contrary.length === 0 ? "" : ` (${facts(contrary)})`}`;
}

/** The first few: a clause has no room for more. */
function facts(grounds: readonly Ground[]): string {
  const told = grounds.slice(0, 3).map(({ fact, value }) => `${fact} is ${valueText(fact, value)}`);
  return [...told, ...(grounds.length > 3 ? ["and more"] : [])].join(", ");
}

function turning(element: ElementFinding): string {
  const [first] = element.open;
  return `it turns on ${wordsOf(element)}${first === undefined ? "" : ` (${first.fact}: ${OPEN_WORDS[first.why]})`}`;
}

function others(count: number, verb: string): string {
  return count === 0
    ? ""
    : count === 1
      ? `; one other element ${verb === "fail" ? "fails" : "waits too"}`
      : `; ${count} other elements ${verb}`;
}

/** A gate of the suit that the plaintiff bears is reported among the defenses; it bars nothing by being met. */
export function isBar({ elements, kind }: DefenseFinding): boolean {
  return kind !== "gate" || elements[0]?.burden === "defendant";
}

function disposes(defense: DefenseFinding): boolean {
  return defense.reach === "suit" && (isBar(defense) ? defense.resolution === "met" : defense.resolution === "not-met");
}
