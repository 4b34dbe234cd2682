import { restingOn } from "../../src/backends/sql/levels.ts";
import type { LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";
import type { Asked } from "../engines/engine.ts";
import type { PublicodesRules } from "../engines/publicodes.ts";

/** A rule an address, as the rulebook has them: it keeps what it has found, and knows of itself what is not defined. */
export function asPublicodes(rulebook: Rulebook<unknown>, asked: readonly Asked[]): PublicodesRules {
  const definitions = restingOn(rulebook.definitions, new Set(asked.map(({ claim }) => claim)));
  const facts = Object.fromEntries([...rulebook.facts.keys()].map((fact, at) => [fact, `fact${at}`]));
  const names = new Map(definitions.map(({ address }, at) => [address, `rule${at}`]));
  const written = (formula: LinkedFormula): string | object => {
    switch (formula.form) {
      case "holds":
        return facts[formula.fact]!;
      case "oneOf":
        return any(formula.values.map((word) => `${facts[formula.fact]!} = '${word}'`));
      case "atLeast":
        return `${facts[formula.fact]!} >= ${formula.threshold}`;
      case "refer":
        return names.get(formula.address)!;
      case "not": {
        const part = written(formula.part);
        return typeof part === "string" && !part.includes(" ") ? `${part} = non` : { condition: { si: part, alors: "non", sinon: "oui" } };
      }
      case "settledBy":
        return {
          variations: [
            { si: written(formula.establishing), alors: "oui" },
            { si: written(formula.refuting), alors: "non" },
          ],
        };
      case "all":
        return { "toutes ces conditions": formula.parts.map(written) };
      case "any":
        return any(formula.parts.map(written));
    }
  };
  const rules = new Map<string, Record<string, string | object>>([
    ...Object.values(facts).map((name) => [name, { question: name }] as const),
    ...definitions.map(({ address, formula }) => [names.get(address)!, { valeur: written(formula) }] as const),
  ]);
  return {
    facts,
    rules: Object.fromEntries(rules),
    asked: asked.map(({ claim, side }) => ({ rule: names.get(claim)!, side })),
  };
}

function any(parts: readonly (string | object)[]): string | object {
  return parts.length === 1 ? parts[0]! : { "une de ces conditions": parts };
}
