import { truthsIn } from "./evaluate.ts";
import type { Known } from "./facts/value.ts";
import { interpret, type Interpretation } from "./interpret.ts";
import type { Address, FactDeclaration, Rulebook } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

/** What could be shown if every dispute went that way: bit 1, that it holds; bit 2, that it does not. */
export type Best = 0 | 1 | 2 | 3;

export const MAY_BE_SHOWN = 1;
export const MAY_BE_REFUTED = 2;

/**
 * What either side could still establish, by address: the same fold over two bits. Each dispute goes a party's way at
 * each occurrence; what nobody speaks of can be shown by neither.
 *
 * @param contended what is said of each disputed fact; one value alone where the other side's is not on record
 */
export function best(
  rulebook: Rulebook<unknown>,
  known: ReadonlyMap<string, Known>,
  contended: ReadonlyMap<string, readonly Known[]>,
): Map<Address, Best> {
  const leaf = bestOfFact(rulebook, known, contended);
  return interpret<Best>(rulebook, {
    holds: (fact) => leaf(fact, (truths) => truths.holds(fact)),
    oneOf: (fact, values) => leaf(fact, (truths) => truths.oneOf(fact, values)),
    atLeast: (fact, threshold) => leaf(fact, (truths) => truths.atLeast(fact, threshold)),
    not: swapped,
    all: (parts) => parts.reduce<Best>(bestOfBoth, 1),
    any: (parts) => parts.reduce<Best>(bestOfEither, 2),
    settledBy: bestSettled,
    define: (_, value) => value,
  });
}

/** The same of one comparison with a fact, decided by the truths that it is given. */
export function bestOfFact(
  rulebook: Pick<Rulebook<unknown>, "facts">,
  known: ReadonlyMap<string, Known>,
  contended: ReadonlyMap<string, readonly Known[]>,
): (fact: string, decide: (truths: Interpretation<Truth>) => Truth) => Best {
  const settled = truthsIn(known);
  return (fact, decide) => {
    const said = contended.get(fact);
    if (said === undefined) return bits(decide(settled));
    if (rulebook.facts.get(fact)!.type === "boolean") return 3;
    const versions = said.map((value) => decide(truthsIn(new Map([[fact, value]]))));
    const shown = versions.includes("established");
    const refuted = versions.includes("refuted") || said.length < 2;
    return ((shown ? MAY_BE_SHOWN : 0) | (refuted ? MAY_BE_REFUTED : 0)) as Best;
  };
}

export function bestOfBoth(a: Best, b: Best): Best {
  return ((a & b & MAY_BE_SHOWN) | ((a | b) & MAY_BE_REFUTED)) as Best;
}

export function bestOfEither(a: Best, b: Best): Best {
  return (((a | b) & MAY_BE_SHOWN) | (a & b & MAY_BE_REFUTED)) as Best;
}

export function bestSettled(establishing: Best, refuting: Best): Best {
  return ((establishing & MAY_BE_SHOWN) | ((refuting & MAY_BE_SHOWN) << 1)) as Best;
}

/** Where nothing is disputed, what is shown can be shown, and no more. */
export function bits(truth: Truth): Best {
  return truth === "established" ? 1 : truth === "refuted" ? 2 : 0;
}

/** The same from the other side. */
export function swapped(value: Best): Best {
  return (((value & 1) << 1) | (value >> 1)) as Best;
}

/** The facts as they stand with all that parties seldom contest, where the record does not speak of it. */
export function withConcessions(
  facts: ReadonlyMap<string, FactDeclaration>,
  known: ReadonlyMap<string, Known>,
  spokenOf: (fact: string) => boolean,
): Map<string, Known> {
  const conceded = new Map(known);
  for (const { name, conceded: answer } of facts.values())
    if (answer !== undefined && !known.has(name) && !spokenOf(name)) conceded.set(name, answer);
  return conceded;
}
