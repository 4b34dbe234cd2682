import type { ElementFinding, PrecedentsFinding } from "../assessment.ts";

const HELD = {
  "established-as-law": "so held as a matter of law",
  "refuted-as-law": "the contrary held as a matter of law",
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

function nearestLine(side: string, nearest: PrecedentsFinding["established"]): string[] {
  if (nearest === undefined) return [];
  const { authority, held, binds, checked, distinguished, unknown } = nearest;
  const parts = [
    ...(distinguished.length > 0 ? [`differs: ${distinguished.join("; ")}`] : unknown.length > 0 ? [] : ["nothing distinguishes it"]),
    ...(unknown.length > 0 ? [`not known here: ${unknown.join("; ")}`] : []),
  ];
  return [
    `nearest case ${side}: ${authority} (${HELD[held]}, ${binds ? "binds" : "does not bind"}${checked ? "" : ", not checked"}); ${parts.join("; ")}`,
  ];
}
