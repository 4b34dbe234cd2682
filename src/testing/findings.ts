import type { Assessment, ClaimFinding, ElementFinding } from "../assessment.ts";
import { RANK } from "./law.ts";

function* walked(elements: readonly ElementFinding[]): Generator<ElementFinding> {
  for (const element of elements) {
    yield element;
    yield* walked(element.elements);
  }
}

/** Every element of a finding, those of its defenses and remedies included, at any depth. */
export function elementsOf({ elements, defenses, remedies }: Pick<ClaimFinding, "elements" | "defenses" | "remedies">): ElementFinding[] {
  return [...walked([...elements, ...defenses.flatMap((defense) => defense.elements), ...remedies.flatMap((remedy) => remedy.elements)])];
}

/** How far an outcome goes the claimant's way. */
export function favor({ outcome, liability }: ClaimFinding): number {
  if (outcome === "likely" || outcome === "survives") return 2;
  if (["unlikely", "not-upheld", "not-reached"].includes(outcome)) return 0;
  return RANK[liability];
}

/** All of an assessment but what it says of the very files it was made with. */
export function withoutDigest(assessment: Assessment): string {
  return JSON.stringify({ ...assessment, rulebook: { ...assessment.rulebook, digest: "" } });
}

/** Both texts from shortly before they part. */
export function differing(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return [one, other].map((text) => text.slice(Math.max(0, at - 160), at + 160)).join("\n");
}
