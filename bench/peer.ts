import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import { definitionOf } from "../src/cone.ts";
import { readPattern, type FactPattern, type Known } from "../src/facts/value.ts";
import type { LinkedFormula, Rulebook } from "../src/rulebook/linked.ts";

/**
 * The same rules as one would write them for json-rules-engine alone, as fast as it goes: one rule a claim, definitions inlined, the
 * engine built once and run many times with undefined facts allowed. It knows two values and keeps its own trace (`conditions` of each
 * result), which is what it offers for reasons.
 */
export function peerEngine(rulebook: Rulebook<unknown>, claims: readonly string[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const claim of claims) engine.addRule({ name: claim, conditions: topLevel(inlined(rulebook, { form: "refer", address: claim })), event: { type: claim } });
  return engine;
}

/** The facts as that engine takes them: amounts by their lower end. */
export function peerFacts(rulebook: Rulebook<unknown>, pattern: FactPattern): Record<string, boolean | string | number> {
  const plain = (value: Known) => (typeof value === "object" ? value.low : value);
  return Object.fromEntries([...readPattern(rulebook.facts, pattern)].map(([name, value]) => [name, plain(value)]));
}

function inlined(rulebook: Rulebook<unknown>, formula: LinkedFormula): NestedCondition {
  switch (formula.form) {
    case "holds":
      return { fact: formula.fact, operator: "equal", value: true };
    case "oneOf":
      return { fact: formula.fact, operator: "in", value: formula.values };
    case "atLeast":
      return { fact: formula.fact, operator: "greaterThanInclusive", value: formula.threshold };
    case "refer":
      return inlined(rulebook, definitionOf(rulebook, formula.address));
    case "not":
      return { not: inlined(rulebook, formula.part) };
    case "all":
      return { all: formula.parts.map((part) => inlined(rulebook, part)) };
    case "any":
      return { any: formula.parts.map((part) => inlined(rulebook, part)) };
    case "settledBy":
      return inlined(rulebook, formula.establishing);
  }
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return "all" in condition || "any" in condition || "not" in condition ? condition : { all: [condition] };
}
