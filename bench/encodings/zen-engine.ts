import type { ZenRules } from "../engines/zen-engine.ts";
import type { Condition, Steps } from "./steps.ts";

/** An expression a step; `$` is what the expressions before have found. Compared with nothing a missing fact is an error there. */
export function asZenRules({ steps, asked }: Steps, { gaps }: { readonly gaps: boolean }): ZenRules {
  const written = (condition: Condition): string => {
    if ("all" in condition) return `(${condition.all.map(written).join(" and ")})`;
    if ("any" in condition) return `(${condition.any.map(written).join(" or ")})`;
    if ("step" in condition) return `$.${condition.step}`;
    const { fact } = condition;
    if ("among" in condition) return `${fact} in [${condition.among.map((word) => `'${word}'`).join(", ")}]`;
    if ("is" in condition) return gaps ? `${fact} == ${condition.is}` : condition.is ? fact : `not ${fact}`;
    const compared = "atLeast" in condition ? `${fact} >= ${condition.atLeast}` : `${fact} < ${condition.below}`;
    return gaps ? `(${fact} != null and ${compared})` : compared;
  };
  return { expressions: steps.map(({ name, condition }) => ({ key: name, value: written(condition) })), asked };
}
