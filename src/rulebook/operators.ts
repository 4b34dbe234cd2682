import { known } from "../facts/value.ts";
import type { FactDeclaration, LinkedFormula } from "./linked.ts";
import type { Formula, Operator, Scalar } from "./schema.ts";

/** The eight operators written in three comparisons, so that a backend has to know no more. */
export function toLinked(formula: Formula, facts: ReadonlyMap<string, FactDeclaration>): LinkedFormula {
  if ("provision" in formula) return { form: "refer", address: formula.provision };
  if ("not" in formula) return { form: "not", part: toLinked(formula.not, facts) };
  if ("all" in formula) return { form: "all", parts: formula.all.map((part) => toLinked(part, facts)) };
  if ("any" in formula) return { form: "any", parts: formula.any.map((part) => toLinked(part, facts)) };
  if (!("operator" in formula)) return { form: "holds", fact: formula.fact };
  const values = Array.isArray(formula.value) ? formula.value : [formula.value];
  return compared(facts.get(formula.fact)!, formula.operator, values);
}

function compared(fact: FactDeclaration, operator: Operator, values: readonly Scalar[]): LinkedFormula {
  if (operator === "notEqual" || operator === "notIn") return negated(compared(fact, "in", values));
  if (fact.type === "enum") return { form: "oneOf", fact: fact.name, values: values as string[] };
  if (fact.type === "boolean") return anyOf(values.map((value) => (value === true ? holds(fact) : negated(holds(fact)))));

  // The corpus was checked: each value is one of the fact's type, so both ends of its interval are equal.
  const numbers = values.map((value) => (known(fact, value) as { value: { low: number; high: number } }).value);
  const [first] = numbers as [{ low: number; high: number }];
  const atLeast = (threshold: number): LinkedFormula => ({ form: "atLeast", fact: fact.name, threshold });
  switch (operator) {
    case "greaterThanInclusive":
      return atLeast(first.low);
    case "greaterThan":
      return atLeast(first.high + 1);
    case "lessThan":
      return negated(atLeast(first.low));
    case "lessThanInclusive":
      return negated(atLeast(first.high + 1));
    case "equal":
    case "in":
      return anyOf(numbers.map(({ low, high }) => ({ form: "all", parts: [atLeast(low), negated(atLeast(high + 1))] })));
  }
}

function holds(fact: FactDeclaration): LinkedFormula {
  return { form: "holds", fact: fact.name };
}

function negated(part: LinkedFormula): LinkedFormula {
  return { form: "not", part };
}

function anyOf(parts: LinkedFormula[]): LinkedFormula {
  return parts.length === 1 ? parts[0]! : { form: "any", parts };
}
