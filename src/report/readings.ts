import type { ClaimFinding } from "../assessment.ts";
import type { Truth } from "../truth.ts";

/** Readings that come to the same, told by the terms that make a difference and no others. */
export interface Outcome {
  readonly truth: Truth;
  readonly choices: readonly Readonly<Record<string, string>>[];
}

/** What a claim comes to under rival readings; empty where they all come to the same. */
export function differingReadings({ readings }: Pick<ClaimFinding, "readings">): Outcome[] {
  const terms = Object.keys(readings[0]?.choices ?? {});
  const truths = new Set(readings.map(({ truth }) => truth));
  if (truths.size < 2) return [];
  const without = (choices: Readonly<Record<string, string>>, term: string) =>
    terms
      .filter((other) => other !== term)
      .map((other) => choices[other])
      .join(" ");
  const deciding = terms.filter((term) =>
    readings.some((one) =>
      readings.some((other) => one.truth !== other.truth && without(one.choices, term) === without(other.choices, term)),
    ),
  );
  return [...truths].map((truth) => {
    const told = readings
      .filter((reading) => reading.truth === truth)
      .map(({ choices }) => deciding.map((term) => [term, choices[term]!] as const));
    return { truth, choices: [...new Map(told.map((choices) => [choices.join(), Object.fromEntries(choices)])).values()] };
  });
}
