import * as fc from "fast-check";
import type { Fact } from "../facts/schema.ts";
import type { Formula } from "../rulebook/schema.ts";

type Comparison = Extract<Formula, { operator: string }>;

const ORDERED = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
const VALUES = {
  boolean: [true, false],
  usd: [0, 4999.99, 5000, 5000.01],
  count: [0, 1, 2, 10],
  date: ["2020-01-01", "2020-02-29", "2021-03", "2024-12-31"],
} as const;

/** Formulas over some facts. A reference is written `{ provision: "7" }`: the eighth thing that may be referred to where it will stand. */
export function formulasOver(facts: readonly Fact[]): fc.Arbitrary<Formula> {
  const yesNo = facts.filter(({ type }) => type === "boolean").map(({ name }) => name);
  return fc.letrec<{ formula: Formula; leaf: Formula; parts: Formula[] }>((tie) => ({
    leaf: fc.oneof(
      { weight: 4, arbitrary: fc.record({ fact: fc.constantFrom(...yesNo) }) },
      { weight: 3, arbitrary: fc.constantFrom(...facts).chain(comparisons) },
      { weight: 3, arbitrary: fc.record({ provision: fc.nat({ max: 30 }).map(String) }) },
    ),
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: tie("leaf") },
      { weight: 1, arbitrary: fc.record({ not: tie("formula") }) },
      { weight: 2, arbitrary: fc.record({ all: tie("parts") }) },
      { weight: 2, arbitrary: fc.record({ any: tie("parts") }) },
    ),
    parts: fc.array(tie("formula"), { minLength: 2, maxLength: 3 }),
  })).formula;
}

/** Every operator that the fact's type allows. */
function comparisons(fact: Fact): fc.Arbitrary<Comparison> {
  const values = fact.type === "enum" ? Object.keys(fact.values!) : [...VALUES[fact.type]];
  const operators = fact.type === "boolean" || fact.type === "enum" ? (["equal", "notEqual"] as const) : ORDERED;
  const one = fc.record({
    fact: fc.constant(fact.name),
    operator: fc.constantFrom(...operators),
    value: fc.constantFrom<boolean | number | string>(...values),
  });
  const several = fc.record({
    fact: fc.constant(fact.name),
    operator: fc.constantFrom("in" as const, "notIn" as const),
    value: fc.subarray<boolean | number | string>(values, { minLength: 1 }),
  });
  return fc.oneof({ withCrossShrink: true }, one, several);
}

/** The formula with its references set to addresses; where there are none yet, to a fact. */
export function referring(formula: Formula, addresses: readonly string[], otherwise: Formula): Formula {
  if ("provision" in formula) {
    const address = addresses[Number(formula.provision) % addresses.length];
    return address === undefined ? otherwise : { provision: address };
  }
  if ("not" in formula) return { not: referring(formula.not, addresses, otherwise) };
  if ("all" in formula) return { all: formula.all.map((part) => referring(part, addresses, otherwise)) };
  if ("any" in formula) return { any: formula.any.map((part) => referring(part, addresses, otherwise)) };
  return formula;
}
