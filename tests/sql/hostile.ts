import type { FactPattern } from "../../src/facts/value.ts";
import type { FactDeclaration, LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";

const FACTS = [
  'a" OR "1"="1',
  "b`; DROP TABLE facts; --",
  "c'; --",
  "d */ e /* f",
  "Entered",
  "entered",
  "case_id",
  "é".repeat(40),
  `${"x".repeat(80)}1`,
  `${"x".repeat(80)}2`,
  "x_min",
  "\\",
  "$1 :name ? %s {}",
  " ",
];

function declaration(name: string): FactDeclaration {
  return { name, type: "boolean", values: [], question: "?" };
}

/** Each address is a fact, or all of those before it; what they are called no rule file can say. */
const addresses = [...FACTS.map((fact) => `law.${fact}`), 'law."all"; --\\', "answers", "LEVEL_1", "facts"];
const formulas: LinkedFormula[] = addresses.map((_, at) =>
  at < FACTS.length
    ? { form: "holds", fact: FACTS[at]! }
    : { form: at % 2 === 0 ? "all" : "any", parts: addresses.slice(0, at).map((address) => ({ form: "refer", address })) },
);

const rulebook: Rulebook = {
  label: { text: "", readings: {} },
  definitions: [
    ...addresses.map((address, at) => ({ address, formula: formulas[at]! })),
    // Linking refuses a term that both sides can force; whoever makes one by hand gets what the reference evaluator says.
    {
      address: "law.term",
      formula: { form: "settledBy", establishing: { form: "holds", fact: FACTS[0]! }, refuting: { form: "holds", fact: FACTS[1]! } },
    },
  ],
  provisions: new Map(),
  facts: new Map([...FACTS.map((name) => [name, declaration(name)] as const), ["x", { ...declaration("x"), type: "count" as const }]]),
  precedents: new Map(),
};

const pattern = (answer: (at: number) => boolean | null): FactPattern => Object.fromEntries(FACTS.map((name, at) => [name, answer(at)]));

/** A rulebook made by hand, against whoever quotes carelessly. */
export const hostile = {
  rulebook,
  patterns: [
    pattern(() => true),
    pattern(() => false),
    pattern(() => null),
    pattern((at) => at % 2 === 0),
    pattern((at) => (at % 3 === 0 ? null : at % 3 === 1)),
  ],
  table: 'f"acts; --',
  key: "case_id",
} as const;
