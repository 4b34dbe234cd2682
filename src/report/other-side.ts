import type { ClaimFinding, ElementFinding, Ground } from "../assessment.ts";
import { strength } from "../record/stages.ts";
import type { Side } from "../rulebook/linked.ts";
import { distanceOf, groundsIn, questionsIn, wordsOf } from "./elements.ts";
import { differingReadings } from "./readings.ts";
import { isBar, UNDECIDED } from "./why.ts";
import { bearerOf, favoring, OPEN_WORDS, provenance, valueText } from "./words.ts";

/** What one side can say from the same record against the conclusion, its strongest point first. */
export interface Argument {
  readonly party: string;
  readonly points: readonly string[];
}

/** At most this many weak facts or distant defenses: an argument, not a list of everything. */
const MOST = 3;

/** The best argument of whoever the conclusion goes against; of both sides where nothing is decided. */
export function otherSide(claim: ClaimFinding, nameOf: (id: string) => string): Argument[] {
  const favors = favoring(claim);
  const sides: Side[] = favors === "established" ? ["defendant"] : favors === "refuted" ? ["plaintiff"] : ["defendant", "plaintiff"];
  return sides.map((side) => ({
    party: bearerOf(claim, side),
    points: side === "defendant" ? againstClaim(claim, nameOf) : forClaim(claim, nameOf),
  }));
}

function againstClaim(claim: ClaimFinding, nameOf: (id: string) => string): string[] {
  const [shown, wanting] = byShown(claim);
  return [
    ...wanting.map((element) => `${wordsOf(element)} is not shown${becauseOf(element)}.`),
    ...defensesNear(claim),
    ...disputes(shown),
    ...readingsThatTurn(claim, "established"),
    ...weakest(shown, nameOf),
    ...claim.elements
      .filter(({ by }) => by === "concession")
      .map(
        (element) =>
          `${wordsOf(element)} stands only because nobody contests it; contested, ${nameOf(bearerOf(claim, element.burden))} would have to show it.`,
      ),
  ];
}

function forClaim(claim: ClaimFinding, nameOf: (id: string) => string): string[] {
  const [shown, wanting] = byShown(claim);
  const bars = claim.defenses.filter((defense) => defense.raised && isBar(defense) && defense.resolution === "met");
  return [
    ...(shown.length > 0 && wanting.length > 0
      ? [
          `${shown.length} of ${claim.elements.length} elements are met or not in issue; what is left is ${wanting.map(wordsOf).join("; ")}.`,
        ]
      : []),
    ...wanting
      .filter(({ by }) => by !== "record")
      .map((element) => `${wordsOf(element)} is not refuted but unproved, and the record may still be filled${becauseOf(element)}.`),
    ...bars.map(
      ({ title, provision, elements }) =>
        `${title} (${provision}) rests on ${
          groundsIn(elements)
            .map((ground) => groundText(ground, nameOf))
            .join("; ") || "nothing on the record"
        }.`,
    ),
    ...readingsThatTurn(claim, "refuted"),
    ...weakest(wanting, nameOf),
  ];
}

/** Elements that stand, and those that do not. */
function byShown({ elements }: ClaimFinding): [ElementFinding[], ElementFinding[]] {
  const stands = ({ resolution }: ElementFinding) => resolution === "met" || resolution === "not-in-issue";
  return [elements.filter(stands), elements.filter((element) => !stands(element))];
}

function becauseOf({ because, open }: ElementFinding): string {
  if (because.length > 0) return `: ${because.map(({ fact, value }) => `${fact} is ${valueText(fact, value)}`).join(", ")}`;
  return open.length === 0 ? "" : `: ${open.map(({ fact, why }) => `${fact} (${OPEN_WORDS[why]})`).join(", ")}`;
}

/** Bars that are undecided, then those that wait for the fewest facts; none that the record excludes. */
function defensesNear({ defenses, subjectTo }: ClaimFinding): string[] {
  return defenses
    .filter(
      (defense) =>
        isBar(defense) &&
        defense.resolution !== "met" &&
        distanceOf(defense) < Infinity &&
        (defense.raised || subjectTo.includes(defense.provision) || groundsIn(defense.elements).length > 0),
    )
    .sort(
      (a, b) =>
        Number(UNDECIDED.has(b.resolution)) - Number(UNDECIDED.has(a.resolution)) ||
        Number(b.raised) - Number(a.raised) ||
        distanceOf(a) - distanceOf(b),
    )
    .slice(0, MOST)
    .map(({ title, provision, raised, elements }) => {
      const waits = questionsIn(elements).map(({ fact, why }) => `${fact} (${OPEN_WORDS[why]})`);
      return `${title} (${provision})${raised ? "" : ", which nobody has raised,"} waits for ${waits.join(", ") || "the law to be settled"}.`;
    });
}

function disputes(elements: readonly ElementFinding[]): string[] {
  const disputed = questionsIn(elements).filter(({ why }) => why === "disputed");
  return disputed.map(({ fact, question }) => `${fact} is disputed: ${question}`);
}

/** Readings under which the claim would not come out as it should. */
function readingsThatTurn(claim: ClaimFinding, truth: "established" | "refuted"): string[] {
  return differingReadings(claim)
    .filter((differing) => differing.truth !== truth)
    .flatMap(({ truth: other, choices }) =>
      choices.map(
        (one) =>
          `Read ${Object.entries(one)
            .map(([term, reading]) => `${term} as ${reading}`)
            .join(" and ")}, the claim is ${other}; no decision binds here.`,
      ),
    );
}

/** The facts with the weakest status, where any is weaker than what is undisputed. */
function weakest(elements: readonly ElementFinding[], nameOf: (id: string) => string): string[] {
  const grounds = groundsIn(elements).filter(({ status }) => strength(status) < strength("undisputed"));
  return grounds
    .sort((a, b) => strength(a.status) - strength(b.status))
    .slice(0, MOST)
    .map((ground) => `${ground.fact} rests on no more than this: ${groundText(ground, nameOf)}.`);
}

function groundText(ground: Ground, nameOf: (id: string) => string): string {
  return `${ground.fact}: ${valueText(ground.fact, ground.value)} (${provenance(ground, nameOf)})`;
}
