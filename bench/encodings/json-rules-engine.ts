import type { ConditionProperties, NestedCondition, TopLevelCondition } from "json-rules-engine";
import type { JsonRules } from "../engines/json-rules-engine.ts";
import { sizeOf, type Condition, type Steps } from "./steps.ts";

/** A rule a step. What other steps refer to is found first and becomes a fact. */
export function asJsonRules({ steps, asked }: Steps, { cheapestFirst }: { readonly cheapestFirst: boolean }): JsonRules {
  const wanted = new Set(asked);
  const written = (condition: Condition, priority?: number): NestedCondition => {
    const more = priority === undefined ? {} : { priority };
    if (!("all" in condition || "any" in condition)) return { ...comparison(condition), ...more };
    const parts = "all" in condition ? condition.all : condition.any;
    // What has a priority of its own is asked alone, and nothing behind it once it has decided.
    const list = cheapestFirst
      ? parts.toSorted((a, b) => sizeOf(a) - sizeOf(b)).map((part, at) => written(part, parts.length - at))
      : parts.map((part) => written(part));
    return "all" in condition ? { all: list, ...more } : { any: list, ...more };
  };
  const rules = steps.map(({ name, condition }, at) => ({
    name,
    priority: wanted.has(name) && !isReferred(steps, name) ? 1 : steps.length - at + 1,
    conditions: topLevel(written(condition)),
    sets: isReferred(steps, name),
  }));
  return { rules, asked };
}

function comparison(condition: Exclude<Condition, { all: unknown } | { any: unknown }>): ConditionProperties {
  if ("step" in condition) return { fact: condition.step, operator: "equal", value: true };
  const { fact } = condition;
  if ("is" in condition) return { fact, operator: "equal", value: condition.is };
  if ("among" in condition) return { fact, operator: "in", value: condition.among };
  return "atLeast" in condition
    ? { fact, operator: "greaterThanInclusive", value: condition.atLeast }
    : { fact, operator: "lessThan", value: condition.below };
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return "all" in condition || "any" in condition ? condition : { all: [condition] };
}

function isReferred(steps: Steps["steps"], name: string): boolean {
  const refers = (condition: Condition): boolean => {
    if ("all" in condition) return condition.all.some(refers);
    return "any" in condition ? condition.any.some(refers) : "step" in condition && condition.step === name;
  };
  return steps.some(({ condition }) => refers(condition));
}
