import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { type Chances, type FactChance, hangsOn, isDays, isDependent, isRange, type Range } from "../record/chances.ts";
import type { WrittenValue } from "../record/values.ts";
import { dayNumber, dayOf, integerOf, type QuantityType } from "../quantities.ts";

/** One of the ways in which a fact may be found: a value, or a range within which the law asks for no difference. */
export interface Way {
  readonly value: WrittenValue;
  readonly chance: number;
}

/** A fact of which it is uncertain how it will be found. */
export interface Uncertain {
  readonly fact: string;
  /** The fact that it hangs on, where it does; its ways then depend on how that one is found. */
  readonly given?: string | undefined;
  readonly ways: (found: boolean) => readonly Way[];
}

/** How each uncertain fact is found, with the chance that it all comes so. */
export interface World {
  readonly found: ReadonlyMap<string, WrittenValue>;
  readonly chance: number;
}

/** The uncertain facts, each after the one that it hangs on. `thresholdsOf` are the amounts between which the law makes no difference. */
export function uncertainIn(
  chances: Chances,
  typeOf: (fact: string) => QuantityType | "boolean" | "enum",
  thresholdsOf: (fact: string) => readonly number[],
): Uncertain[] {
  return Object.entries(chances.facts)
    .sort(([a], [b]) => hangsOn(chances, a).length - hangsOn(chances, b).length || (a < b ? -1 : 1))
    .map(([fact, chance]) => {
      if (isDependent(chance)) return { fact, given: chance.given, ways: (found) => yesOrNo(found ? chance.chance : chance.otherwise) };
      const ways = waysOf(chance, typeOf(fact), thresholdsOf(fact));
      return { fact, ways: () => ways };
    });
}

function yesOrNo(chance: number): Way[] {
  return [
    { value: true, chance },
    { value: false, chance: 1 - chance },
  ].filter((way) => way.chance > 0);
}

function waysOf(chance: FactChance, type: ReturnType<Parameters<typeof uncertainIn>[1]>, thresholds: readonly number[]): Way[] {
  if (typeof chance === "number") return yesOrNo(chance);
  if (isDays(chance)) {
    const [low, high] = [dayNumber(chance.from)!, dayNumber(chance.to)!];
    return cells({ low, high }, thresholds).map(({ from, to, chance: share }) => ({
      value: { from: dayOf(from), to: dayOf(to) },
      chance: share,
    }));
  }
  if (isRange(chance)) {
    const unit = type === "usd" ? 100 : 1;
    const integer = (value: number) => integerOf(type as "usd" | "count", value)!;
    const range = {
      low: integer(chance.low),
      high: integer(chance.high),
      ...(chance.likely !== undefined && { likely: integer(chance.likely) }),
    };
    return cells(range, thresholds).map(({ from, to, chance: share }) => ({ value: { min: from / unit, max: to / unit }, chance: share }));
  }
  return Object.entries(chance as Readonly<Record<string, number>>).flatMap(([value, share]) =>
    share > 0 ? [{ value, chance: share }] : [],
  );
}

/** A range cut wherever the law makes a difference, each part with its share. */
function cells(range: Range, thresholds: readonly number[]): { from: number; to: number; chance: number }[] {
  const cuts = [...new Set(thresholds.filter((at) => at > range.low && at <= range.high))].sort((a, b) => a - b);
  const starts = [range.low, ...cuts];
  return starts
    .map((from, index) => {
      const next = starts[index + 1] ?? range.high + 1;
      return { from, to: next - 1, chance: below(range, next) - below(range, from) };
    })
    .filter(({ chance }) => chance > 0);
}

/** The chance that a whole number in a range is less than `at`. */
function below({ low, likely, high }: Range, at: number): number {
  const end = high + 1;
  if (at <= low) return 0;
  if (at >= end) return 1;
  if (likely === undefined) return (at - low) / (end - low);
  const top = likely + 0.5;
  return at < top ? (at - low) ** 2 / ((end - low) * (top - low)) : 1 - (end - at) ** 2 / ((end - low) * (end - top));
}

/** How many worlds there are, each fact's ways counted at their most. */
export function countOf(facts: readonly Uncertain[]): number {
  return facts.reduce((count, { ways }) => count * Math.max(ways(true).length, ways(false).length), 1);
}

/** Every world, the chances adding up to one. */
export function* everyWorld(
  facts: readonly Uncertain[],
  found: ReadonlyMap<string, WrittenValue> = new Map(),
  chance = 1,
): Generator<World> {
  const [first, ...others] = facts;
  if (first === undefined) yield { found, chance };
  else
    for (const way of first.ways(found.get(first.given!) === true))
      yield* everyWorld(others, new Map([...found, [first.fact, way.value]]), chance * way.chance);
}

/** One world, as chance has it. */
export function oneWorld(facts: readonly Uncertain[], random: RandomGenerator): ReadonlyMap<string, WrittenValue> {
  const found = new Map<string, WrittenValue>();
  for (const { fact, given, ways } of facts) {
    const open = ways(found.get(given!) === true);
    let left = uniformFloat64(random);
    found.set(fact, (open.find(({ chance }) => (left -= chance) < 0) ?? open.at(-1)!).value);
  }
  return found;
}

/** What an amount comes to on average. */
export function meanOf(amount: number | Range): number {
  if (typeof amount === "number") return amount;
  const { low, likely, high } = amount;
  return likely === undefined ? (low + high) / 2 : (low + likely + high) / 3;
}

/** An amount as chance has it. */
export function drawn(amount: number | Range, random: RandomGenerator): number {
  if (typeof amount === "number") return amount;
  const { low, likely, high } = amount;
  const at = uniformFloat64(random);
  if (likely === undefined || low === high) return low + at * (high - low);
  const turn = (likely - low) / (high - low);
  return at < turn ? low + Math.sqrt(at * (high - low) * (likely - low)) : high - Math.sqrt((1 - at) * (high - low) * (high - likely));
}
