import { dayNumber, dayOf } from "../../src/quantities.ts";
import type { Fact } from "../../src/facts/schema.ts";
import type { Formula, Operator, Scalar } from "../../src/rulebook/schema.ts";
import { brief, type Edit, type Path, valueAt, withValue } from "./edits.ts";

type Facts = ReadonlyMap<string, Fact>;
type Comparison = Extract<Formula, { operator: Operator }>;

/** Every way to get one condition of a formula wrong. */
export function formulaEdits(file: unknown, at: Path, facts: Facts): Edit[] {
  const formula = valueAt(file, at) as Formula;
  const to = (does: string, changed: Formula): Edit => ({ at, does, value: withValue(file, at, changed) });
  if ("not" in formula) return [to(`not(${brief(formula.not)}) → without not`, formula.not), ...formulaEdits(file, [...at, "not"], facts)];
  const negated = at.at(-1) === "not" ? [] : [to(`${brief(formula)} → negated`, { not: formula })];
  for (const [form, other] of [
    ["all", "any"],
    ["any", "all"],
  ] as const) {
    const parts = (formula as Record<string, Formula[] | undefined>)[form];
    if (parts === undefined) continue;
    return [
      ...negated,
      to(`${form}(${brief(parts)}) → ${other}`, { [other]: parts } as Formula),
      ...parts.map((part, index) => {
        const left = parts.toSpliced(index, 1);
        return to(`${form}: without ${brief(part)}`, left.length === 1 ? left[0]! : ({ [form]: left } as Formula));
      }),
      ...parts.flatMap((_, index) => formulaEdits(file, [...at, form, index], facts)),
    ];
  }
  if (!("operator" in formula)) return negated;
  return [...negated, ...comparisons(formula, facts).map((changed) => to(`${brief(formula)} → ${brief(changed)}`, changed))];
}

/** Just inside or outside of a limit. */
const STRICTER: Partial<Record<Operator, [Operator, 1 | -1]>> = {
  greaterThanInclusive: ["greaterThan", -1],
  greaterThan: ["greaterThanInclusive", 1],
  lessThanInclusive: ["lessThan", 1],
  lessThan: ["lessThanInclusive", -1],
};

function comparisons(formula: Comparison, facts: Facts): Comparison[] {
  const { operator, value } = formula;
  const fact = facts.get(formula.fact);
  const stricter = STRICTER[operator];
  if (fact === undefined) return [];
  if (stricter !== undefined)
    return [
      { ...formula, operator: stricter[0] },
      ...moved(fact, value as Scalar, stricter[1]).map((moved) => ({ ...formula, value: moved })),
    ];
  if (Array.isArray(value)) {
    const unlisted = Object.keys(fact.values ?? {}).filter((word) => !value.includes(word));
    return [
      ...(value.length < 2 ? [] : value.map((word) => ({ ...formula, value: value.filter((other) => other !== word) }))),
      ...unlisted.map((word) => ({ ...formula, value: [...value, word] })),
    ];
  }
  if (fact.type === "enum")
    return Object.keys(fact.values ?? {})
      .filter((word) => word !== value)
      .flatMap((word) => [
        { ...formula, value: word },
        { ...formula, operator: operator === "equal" ? ("in" as const) : ("notIn" as const), value: [value, word] },
      ]);
  if (fact.type === "boolean") return [];
  return [...moved(fact, value, 1), ...moved(fact, value, -1)].map((moved) => ({ ...formula, value: moved }));
}

/** A cent, a day or one more or less. */
function moved({ type }: Fact, value: Scalar, by: 1 | -1): Scalar[] {
  if (type === "date") return typeof value === "string" && dayNumber(value) !== undefined ? [shifted(value, by)] : [];
  if (typeof value !== "number") return [];
  const next = type === "usd" ? Math.round(value * 100 + by) / 100 : value + by;
  return next < 0 ? [] : [next];
}

export function shifted(day: string, by: number): string {
  return dayOf(dayNumber(day)! + by);
}
