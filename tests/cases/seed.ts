import { readFileSync } from "node:fs";
import type { ClaimFinding, ElementFinding } from "../../src/assessment.ts";
import { assess } from "../../src/index.ts";
import { readText } from "../../src/input/read.ts";

interface Draft {
  [key: string]: unknown;
  answers: Record<string, unknown>;
  posture: Record<string, unknown>;
  conduct: { id: string; [key: string]: unknown }[];
}

/** A record of the seed case, changed in one respect. */
export function seed(file: string, change?: (draft: Draft) => void): Draft {
  const { value } = readText(readFileSync(`examples/whatsapp-v-nso/${file}.yaml`, "utf8"));
  const draft = value as Draft;
  change?.(draft);
  return draft;
}

/** Each claim's finding, by claim. */
export async function findings(record: object): Promise<Map<string, ClaimFinding>> {
  return new Map((await assess(record)).claims.map((claim) => [claim.claim, claim]));
}

/** Every element of a claim, nested ones and those of its defenses too, by address. */
export function elementsOf(claim: ClaimFinding): Map<string, ElementFinding> {
  const walk = (found: readonly ElementFinding[]): ElementFinding[] => found.flatMap((one) => [one, ...walk(one.elements)]);
  const all = [
    ...walk(claim.elements),
    ...claim.defenses.flatMap(({ elements }) => walk(elements)),
    ...claim.remedies.flatMap(({ elements }) => walk(elements)),
  ];
  return new Map(all.map((element) => [element.element, element]));
}
