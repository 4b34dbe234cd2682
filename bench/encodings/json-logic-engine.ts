import type { JsonLogic } from "../engines/json-logic-engine.ts";
import type { Condition, Steps } from "./steps.ts";

/**
 * Steps that refer to no other: it has nowhere to keep what it has found.
 *
 * @param gaps whether facts may be missing. It takes what is missing for false, and for less than any number
 */
export function asJsonLogic({ steps, asked }: Steps, { gaps }: { readonly gaps: boolean }): JsonLogic {
  const conditions = new Map(steps.map(({ name, condition }) => [name, condition]));
  const written = (condition: Condition): object => {
    if ("all" in condition) return { and: condition.all.map(written) };
    if ("any" in condition) return { or: condition.any.map(written) };
    if ("step" in condition) throw new Error("a step of its own");
    const value = { var: condition.fact };
    if ("among" in condition) return { in: [value, condition.among] };
    if ("atLeast" in condition) return { ">=": [value, condition.atLeast] };
    if ("below" in condition) {
      const below = { "<": [value, condition.below] };
      return gaps ? { and: [{ "!==": [value, null] }, below] } : below;
    }
    if (condition.is) return value;
    return gaps ? { "===": [value, false] } : { "!": [value] };
  };
  return asked.map((name) => written(conditions.get(name)!));
}
