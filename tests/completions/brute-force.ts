import { coneOf } from "../../src/cone.ts";
import { evaluate } from "../../src/evaluate.ts";
import { readPattern, type FactPattern, type Known } from "../../src/facts/value.ts";
import { dayNumber, type Interval } from "../../src/quantities.ts";
import type { Address, Rulebook } from "../../src/rulebook/linked.ts";
import { thresholdsIn } from "../../src/testing/values.ts";
import { truthsIn } from "../../src/evaluate.ts";
import { valueOf } from "../../src/interpret.ts";
import type { Truth } from "../../src/truth.ts";

/** An open fact and the exact answers that can make a difference: numbers on, and just below, every threshold. */
export interface Open {
  readonly fact: string;
  readonly points: readonly Known[];
}

/** Every completion of the open facts below an address, with its truth. */
export interface Tried {
  readonly open: readonly Open[];
  readonly truths: ReadonlyMap<string, Truth>;
}

const [FIRST_DAY, LAST_DAY] = [dayNumber("0001-01-01")!, dayNumber("9999-12-31")!];

/** The facts that a pattern leaves open below an address. */
export function openIn(rulebook: Rulebook<unknown>, pattern: FactPattern, address: Address): Open[] {
  const known = readPattern(rulebook.facts, pattern);
  const thresholds = thresholdsIn(rulebook);
  return coneOf(rulebook, address)
    .facts.map((fact) => {
      const { type, values } = rulebook.facts.get(fact)!;
      const value = known.get(fact);
      if (type === "boolean" || type === "enum")
        return { fact, points: value === undefined ? (type === "boolean" ? [false, true] : values) : [value] };
      const whole = type === "date" ? { low: FIRST_DAY, high: LAST_DAY } : { low: 0, high: Infinity };
      const { low, high } = (value ?? whole) as Interval;
      const [least, most] = [Math.max(low, whole.low), Math.min(high, whole.high)];
      const near = [least, most, ...(thresholds.get(fact) ?? []).flatMap((at) => [at - 1, at])].filter((at) => least <= at && at <= most);
      const points = [...new Set(near.filter(Number.isFinite))].sort((a, b) => a - b);
      return { fact, points: points.map((at): Interval => ({ low: at, high: at })) };
    })
    .filter(({ points }) => points.length > 1);
}

export function countOf(open: readonly Open[]): number {
  return open.reduce((product, { points }) => product * points.length, 1);
}

/** Every completion, decided by the fold, one after another. */
export function tried(rulebook: Rulebook<unknown>, pattern: FactPattern, address: Address): Tried {
  const open = openIn(rulebook, pattern, address);
  const known = readPattern(rulebook.facts, pattern);
  for (const [fact, value] of singletons(rulebook, known)) known.set(fact, value);
  const { definitions } = coneOf(rulebook, address);
  const truths = new Map<string, Truth>();
  const visit = (index: number, chosen: readonly number[]): void => {
    if (index === open.length) {
      const by = truthsIn(known);
      const found = new Map<Address, Truth>();
      for (const definition of definitions) found.set(definition.address, valueOf(definition.formula, by, found));
      truths.set(chosen.join(), found.get(address)!);
      return;
    }
    const { fact, points } = open[index]!;
    points.forEach((point, at) => {
      known.set(fact, point);
      visit(index + 1, [...chosen, at]);
    });
  };
  visit(0, []);
  return { open, truths };
}

/** An amount of which one exact value alone is left. */
function singletons(rulebook: Rulebook<unknown>, known: ReadonlyMap<string, Known>): [string, Known][] {
  return [...rulebook.facts.values()].flatMap(({ name, type }): [string, Known][] => {
    const value = known.get(name);
    if (type === "boolean" || type === "enum" || type === "date") return [];
    // Nothing lies below none.
    return typeof value === "object" ? [[name, { low: Math.max(value.low, 0), high: value.high }]] : [[name, { low: 0, high: Infinity }]];
  });
}

/** What all completions agree on. */
export function agreedOn({ truths }: Tried): Truth {
  const all = new Set(truths.values());
  return all.size === 1 ? [...all][0]! : "undetermined";
}

/** The facts in which two completions differ where their truths do, and in nothing else. */
export function relevantIn({ open, truths }: Tried): string[] {
  return open
    .filter(({ points }, at) =>
      [...truths].some(([key, truth]) => {
        const chosen = key.split(",");
        return points.some((_, point) => truths.get(chosen.with(at, String(point)).join()) !== truth);
      }),
    )
    .map(({ fact }) => fact);
}

/** A range of the points of some facts: `fact first last`. */
type Range = readonly [fact: number, first: number, last: number];

/** All sets of answers of the fewest facts after which every completion has the truth; of ranges, those that no other contains. */
export function smallestIn({ open, truths }: Tried, quantity: (fact: string) => boolean, sought: Truth): Range[][] {
  const keys = [...truths].map(([key, truth]) => ({ chosen: key.split(",").map(Number), truth }));
  if (keys.every(({ truth }) => truth !== sought)) return [];
  const ranges = (at: number): Range[] => {
    const { fact, points } = open[at]!;
    return points.flatMap((_, first) =>
      points.flatMap((__, last): Range[] =>
        last < first || (last > first && !quantity(fact)) || last - first === points.length - 1 ? [] : [[at, first, last]],
      ),
    );
  };
  const sets = function* (from: number, size: number): Generator<Range[]> {
    if (size === 0) yield [];
    else
      for (let at = from; at <= open.length - size; at++)
        for (const range of ranges(at)) for (const rest of sets(at + 1, size - 1)) yield [range, ...rest];
  };
  for (let size = 1; size <= open.length; size++) {
    const found = [...sets(0, size)].filter((set) =>
      keys.every(({ chosen, truth }) => truth === sought || set.some(([at, first, last]) => chosen[at]! < first || chosen[at]! > last)),
    );
    const within = (set: Range[], wide: Range[]) =>
      set.every(([at, first, last], index) => wide[index]![0] === at && wide[index]![1] <= first && last <= wide[index]![2]);
    if (found.length > 0) return found.filter((set) => !found.some((wide) => wide !== set && within(set, wide)));
  }
  return [];
}

/** The whole pattern decided by the evaluator itself. */
export function evaluated(rulebook: Rulebook<unknown>, pattern: FactPattern, address: Address): Truth {
  return evaluate(rulebook, pattern).get(address)!;
}
