import type { ClaimFinding, DefenseFinding, ElementFinding, Ground, OpenQuestion } from "../assessment.ts";

/** An element and everything it refers to, as a reader meets them. */
export function flattened(elements: readonly ElementFinding[]): ElementFinding[] {
  return elements.flatMap((element) => [element, ...flattened(element.elements)]);
}

/** What is open below a settled element, and all that is below a conceded one, changes nothing there. */
export function isIdle({ truth }: ElementFinding, above: ElementFinding): boolean {
  return above.by === "concession" || (truth === "undetermined" && above.truth !== "undetermined");
}

/** An element and what it needs of that to which it refers. */
export function needed(elements: readonly ElementFinding[]): ElementFinding[] {
  return elements.flatMap((element) => [element, ...needed(element.elements.filter((part) => !isIdle(part, element)))]);
}

/** The words an element stands for, in quotation marks where they are the law's own. */
export function wordsOf({ quote, paraphrase, element }: ElementFinding): string {
  return quote !== undefined ? `“${quote}”` : (paraphrase ?? element);
}

/** Every element that a claim reports, of the claim itself, its defenses and its remedies. */
export function elementsOf({ elements, defenses, remedies }: ClaimFinding): ElementFinding[] {
  return flattened([...elements, ...defenses.flatMap((defense) => defense.elements), ...remedies.flatMap((remedy) => remedy.elements)]);
}

/** Each fact once, where several elements rest on it. */
export function groundsIn(elements: readonly ElementFinding[]): Ground[] {
  return [...new Map(elements.flatMap(({ because }) => because).map((ground) => [ground.fact, ground])).values()];
}

/** Each question once. */
export function questionsIn(elements: readonly ElementFinding[]): OpenQuestion[] {
  return [...new Map(elements.flatMap(({ open }) => open).map((question) => [question.fact, question])).values()];
}

/** Whether the record says nothing at all on most of what makes up the claim itself, gates and definitions apart. */
export function isSilent({ claim, elements, liability, outcome }: ClaimFinding): boolean {
  if (liability === "established" || outcome === "survives" || outcome === "likely") return false;
  const own = elements.filter(({ element }) => element.startsWith(`${claim}#`));
  const untold = own.filter(
    ({ because, open, elements: nested }) =>
      because.length === 0 && open.every(({ why }) => why === "absent") && groundsIn(flattened(nested)).length === 0,
  );
  return untold.length * 2 > own.length;
}

/** How many more facts a defense waits for; none that can be had where the record excludes it. */
export function distanceOf({ truth, elements }: DefenseFinding): number {
  return truth === "refuted" ? Infinity : questionsIn(elements).length;
}
