import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that are the same on every machine and in every run. */
export interface Draws {
  /** From 0 to just below `count`. */
  below(count: number): number;
  chance(share: number): boolean;
  of<T>(values: readonly T[]): T;
  shuffled<T>(values: readonly T[]): T[];
}

export function drawsFrom(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const below = (count: number) => uniformInt(generator, 0, count - 1);
  return {
    below,
    chance: (share) => below(1_000_000) < share * 1_000_000,
    of: (values) => values[below(values.length)]!,
    shuffled: (values) => {
      const order = [...values];
      for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [order[at], order[other]] = [order[other]!, order[at]!];
      }
      return order;
    },
  };
}
