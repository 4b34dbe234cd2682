import type { ElementFinding, PrecedentsFinding } from "../assessment.ts";

const HELD = {
  "established-as-law": "so held",
  "refuted-as-law": "held otherwise",
  plausible: "plausible on a pleading",
  likely: "likely on a preliminary injunction",
  "not-shown": "not shown there",
} as const;

/** What decided cases say of an element: whether one forces it, then the nearest on each side with what distinguishes it. */
export function precedentLines({ precedents }: Pick<ElementFinding, "precedents">): string[] {
  if (precedents === undefined) return [];
  return [
    ...(precedents.forced === null ? [] : [`decided cases force it: ${precedents.forced}`]),
    ...nearestLine("for", precedents.established),
    ...nearestLine("against", precedents.refuted),
  ];
}

/** What is not known is counted only: the questions stand with the element or in the case base. */
function nearestLine(side: string, nearest: PrecedentsFinding["established"]): string[] {
  if (nearest === undefined) return [];
  const { authority, held, binds, checked, onlyHere, notHere, unknown } = nearest;
  const parts = [
    ...(onlyHere.length > 0 ? [`only here: ${listed(onlyHere)}`] : []),
    ...(notHere.length > 0 ? [`not here: ${listed(notHere)}`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} of its factors not known here`] : []),
  ];
  const marks = [HELD[held], binds ? "binds" : "does not bind", ...(checked ? [] : ["not checked"])];
  return [`nearest case ${side}: ${authority} (${marks.join(", ")}); ${parts.join("; ") || "nothing distinguishes it"}`];
}

function listed(factors: readonly string[]): string {
  return factors.map((factor) => factor.charAt(0).toLowerCase() + factor.slice(1)).join(", ");
}
