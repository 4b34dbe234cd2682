import type { Formula } from "../rulebook/schema.ts";

/** A formula as a sentence: all of (a; not b). */
export function formulaText(formula: Formula): string {
  if ("provision" in formula) return formula.provision;
  if ("operator" in formula) return `${formula.fact} ${formula.operator} ${JSON.stringify(formula.value)}`;
  if ("fact" in formula) return formula.fact;
  if ("not" in formula) return `not ${formulaText(formula.not)}`;
  const [word, parts] = "all" in formula ? ["all of", formula.all] : ["any of", formula.any];
  return `${word} (${parts.map(formulaText).join("; ")})`;
}
