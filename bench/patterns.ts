import type { FactPattern, Written } from "../src/facts/value.ts";
import type { FactDeclaration, Rulebook } from "../src/rulebook/linked.ts";
import { leaves } from "../src/rulebook/leaves.ts";
import { written } from "../src/quantities.ts";
import { drawsFrom, type Draws } from "./random.ts";

/** Fact patterns drawn by lot, the same each time; of each fact a share is left out. Amounts and days are exact, so that every engine can hold them. */
export function patternsOf(rulebook: Rulebook<unknown>, count: number, unknown = 0): FactPattern[] {
  const draws = drawsFrom(1030);
  const thresholds = thresholdsIn(rulebook);
  const facts = [...rulebook.facts.values()];
  return Array.from({ length: count }, () => {
    const known = facts.filter(() => unknown === 0 || !draws.chance(unknown));
    return Object.fromEntries(known.map((fact) => [fact.name, valueOf(draws, fact, thresholds.get(fact.name) ?? [0])]));
  });
}

/** An amount is one that some rule asks about, or one below it. */
function valueOf(draws: Draws, { type, values }: FactDeclaration, thresholds: readonly number[]): Written {
  if (type === "boolean") return draws.chance(0.6);
  if (type === "enum") return draws.of(values);
  const number = draws.of(thresholds) - draws.below(2);
  return written(type, type === "date" ? number : Math.max(0, number));
}

function thresholdsIn(rulebook: Rulebook<unknown>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { formula } of rulebook.definitions)
    for (const leaf of leaves(formula))
      if (leaf.form === "atLeast") found.set(leaf.fact, [...(found.get(leaf.fact) ?? []), leaf.threshold]);
  return found;
}
