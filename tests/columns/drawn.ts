import * as fc from "fast-check";
import type { FactPattern, Written } from "../../src/facts/value.ts";
import type { Definition, FactDeclaration, LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";

/** A fact of each type; every threshold, the numbers around it, and intervals that straddle it are among what is drawn. */
const FACTS: readonly FactDeclaration[] = [
  { name: "entered", type: "boolean", values: [], question: "Entered?" },
  { name: "warned", type: "boolean", values: [], question: "Warned?" },
  { name: "left", type: "boolean", values: [], question: "Left?" },
  { name: "manner", type: "enum", values: ["door", "window", "roof"], question: "How?" },
  { name: "loss_usd", type: "usd", values: [], question: "How much?" },
  { name: "times", type: "count", values: [], question: "How often?" },
  { name: "on_day", type: "date", values: [], question: "When?" },
];

const leaf: fc.Arbitrary<LinkedFormula> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("entered", "warned", "left").map((fact) => ({ form: "holds" as const, fact })) },
  fc.subarray(["door", "window", "roof"], { minLength: 1 }).map((values) => ({ form: "oneOf" as const, fact: "manner", values })),
  fc.constantFrom(0, 500000, 500001).map((threshold) => ({ form: "atLeast" as const, fact: "loss_usd", threshold })),
  fc.constantFrom(1, 2).map((threshold) => ({ form: "atLeast" as const, fact: "times", threshold })),
  fc.constantFrom(-1, 18262).map((threshold) => ({ form: "atLeast" as const, fact: "on_day", threshold })),
  { weight: 3, arbitrary: fc.nat({ max: 20 }).map((address) => ({ form: "refer" as const, address: String(address) })) },
);

const formula = fc.letrec<{ formula: LinkedFormula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 2, arbitrary: leaf },
    { weight: 1, arbitrary: tie("formula").map((part) => ({ form: "not" as const, part })) },
    { weight: 2, arbitrary: fc.array(tie("formula"), { maxLength: 6 }).map((parts) => ({ form: "all" as const, parts })) },
    { weight: 2, arbitrary: fc.array(tie("formula"), { maxLength: 6 }).map((parts) => ({ form: "any" as const, parts })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie("formula"), tie("formula"))
        .map(([establishing, refuting]) => ({ form: "settledBy" as const, establishing, refuting })),
    },
  ),
})).formula;

/** Rulebooks as they are once linked, drawn without files: small and quick, lists of any length, references to whatever stands before. */
export const drawnRulebooks: fc.Arbitrary<Rulebook> = fc.array(formula, { minLength: 1, maxLength: 5 }).map((formulas) => ({
  label: { text: "", readings: {} },
  definitions: formulas.map((drawn, at): Definition => ({ address: String(at), formula: referring(drawn, at) })),
  provisions: new Map(),
  facts: new Map(FACTS.map((fact) => [fact.name, fact])),
  precedents: new Map(),
}));

/** References lead to what stands before the definition; in the first of all, to nothing, so a fact stands for them. */
function referring(drawn: LinkedFormula, before: number): LinkedFormula {
  switch (drawn.form) {
    case "refer":
      return before === 0 ? { form: "holds", fact: "entered" } : { form: "refer", address: String(Number(drawn.address) % before) };
    case "not":
      return { form: "not", part: referring(drawn.part, before) };
    case "all":
    case "any":
      return { form: drawn.form, parts: drawn.parts.map((part) => referring(part, before)) };
    case "settledBy":
      return { form: "settledBy", establishing: referring(drawn.establishing, before), refuting: referring(drawn.refuting, before) };
    default:
      return drawn;
  }
}

const yesNo = fc.constantFrom<boolean | undefined>(true, false, undefined);

/** What may be known of those facts, each perhaps nothing. */
export const drawnPatterns: fc.Arbitrary<FactPattern> = fc.record({
  entered: yesNo,
  warned: yesNo,
  left: yesNo,
  manner: fc.constantFrom<string | undefined>("door", "window", "roof", undefined),
  loss_usd: fc.constantFrom<Written | undefined>(0, 4999.99, 5000, 5000.01, { min: 1 }, { max: 5000 }, { min: 4999, max: 5001 }, undefined),
  times: fc.constantFrom<Written | undefined>(0, 1, 2, 3, { min: 1, max: 2 }, { max: 0 }, { min: 2 }, undefined),
  on_day: fc.constantFrom<Written | undefined>(
    "1969-12-31",
    "1970-01-01",
    "2019-12-31",
    "2020-01-01",
    { from: "2020-01-01", to: "2020-12-31" },
    { from: "1960-01-01", to: "2020-01-01" },
    undefined,
  ),
});
