import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import { coneOf, definitionOf } from "../src/cone.ts";
import { readPattern, type FactPattern, type Known } from "../src/facts/value.ts";
import type { LinkedFormula, Rulebook } from "../src/rulebook/linked.ts";

/**
 * The same rules as one would write them for json-rules-engine alone, answering the same question: each element and provision of the
 * claims, whether it is established, refuted or neither. One rule for either side of each, definitions inlined (faster than chaining rules
 * through the almanac), the engine built once and run many times, undefined facts allowed. Its trace is what it offers for reasons.
 */
export function peerEngine(rulebook: Rulebook<unknown>, claims: readonly string[]): Engine {
  const addresses = new Set(claims.flatMap((claim) => coneOf(rulebook, claim).definitions.map(({ address }) => address)));
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const address of addresses) {
    const formula = { form: "refer", address } as const;
    engine.addRule({
      name: `established ${address}`,
      conditions: topLevel(shows(rulebook, formula, true)),
      event: { type: "established", params: { address } },
    });
    engine.addRule({
      name: `refuted ${address}`,
      conditions: topLevel(shows(rulebook, formula, false)),
      event: { type: "refuted", params: { address } },
    });
  }
  return engine;
}

/** The facts as that engine takes them: amounts by their lower end. */
export function peerFacts(rulebook: Rulebook<unknown>, pattern: FactPattern): Record<string, boolean | string | number> {
  const plain = (value: Known) => (typeof value === "object" ? value.low : value);
  return Object.fromEntries([...readPattern(rulebook.facts, pattern)].map(([name, value]) => [name, plain(value)]));
}

/** The condition that shows a formula to hold, or not to hold; a missing fact shows neither. */
function shows(rulebook: Rulebook<unknown>, formula: LinkedFormula, holds: boolean): NestedCondition {
  switch (formula.form) {
    case "holds":
      return { fact: formula.fact, operator: "equal", value: holds };
    case "oneOf": {
      const values = holds ? formula.values : rulebook.facts.get(formula.fact)!.values.filter((value) => !formula.values.includes(value));
      return { fact: formula.fact, operator: "in", value: values };
    }
    case "atLeast":
      return { fact: formula.fact, operator: holds ? "greaterThanInclusive" : "lessThan", value: formula.threshold };
    case "refer":
      return shows(rulebook, definitionOf(rulebook, formula.address), holds);
    case "not":
      return shows(rulebook, formula.part, !holds);
    case "all":
    case "any": {
      const parts = formula.parts.map((part) => shows(rulebook, part, holds));
      return (formula.form === "all") === holds ? { all: parts } : { any: parts };
    }
    case "settledBy":
      return shows(rulebook, holds ? formula.establishing : formula.refuting, true);
  }
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return "all" in condition || "any" in condition ? condition : { all: [condition] };
}
