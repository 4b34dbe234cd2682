import type { Literal } from "../backends/sat/clauses.ts";
import type { Pair } from "../backends/sat/encode.ts";
import type { Address, LinkedFormula } from "../rulebook/linked.ts";
import { toLinked } from "../rulebook/operators.ts";
import type { Formula } from "../rulebook/schema.ts";
import { exampleOf } from "./examples.ts";
import type { Space } from "./space.ts";
import { partsOf, type Found, type Text } from "./texts.ts";

type Side = keyof Pair;

/** What no facts establish, and what no facts refute, with the conditions that were found so. */
export interface Never {
  readonly found: readonly Found[];
  readonly conditions: ReadonlySet<Formula>;
  readonly addresses: ReadonlySet<Address>;
}

/** Asked of complete patterns: whatever some facts settle, some complete ones do. The innermost cause is told, not what follows from it. */
export function neverIn(text: Text, space: Space): Never {
  const { rulebook } = space;
  const found: Found[] = [];
  const conditions = new Set<Formula>();
  const addresses = new Set<Address>();
  const linked = (formula: Formula) => toLinked(formula, rulebook.facts);
  const neverOf = ({ established, refuted }: Pair): Side | undefined =>
    !space.ask(established).possible ? "established" : !space.ask(refuted).possible ? "refuted" : undefined;

  /** Facts that show as much of it as there can be. */
  const shown = (address: Address, never: Side, parts: readonly LinkedFormula[] = []) => {
    const others = text.parts.filter((part) => part.address !== address).map((part) => space.at(part.address).established);
    const here = parts.map((part) => space.truth(part)[never]);
    const contrary = space.at(address)[never === "established" ? "refuted" : "established"];
    for (const wanted of [[...others, ...here, contrary], [...here, contrary], [contrary], others]) {
      const answer = space.ask(...wanted);
      if (answer.possible && answer.facts !== undefined)
        return exampleOf(rulebook, answer.facts, text.whole && address !== text.id ? [address, text.id] : [address], parts);
    }
    return undefined;
  };

  const walk = (formula: Formula, address: Address): boolean => {
    const parts = partsOf(formula);
    const within = parts.map((part) => walk(part, address)).includes(true);
    const never = neverOf(space.truth(linked(formula)));
    if (never === undefined) return false;
    conditions.add(formula);
    // What it refers to is told where that stands.
    if (within || "provision" in formula) return true;
    const together =
      parts.length < 2
        ? []
        : fewest(
            space,
            parts.map((part) => space.truth(linked(part))[never]),
          );
    const few = together.map((index) => parts[index]!);
    found.push({
      kind: few.length > 0 && never === "established" ? "contradictory" : "vacuous",
      addresses: [address],
      conditions: few.length > 0 ? few : [formula],
      says:
        few.length === 0
          ? `no facts ${never === "established" ? "establish" : "refute"} it`
          : `each can be ${never} alone, and no facts ${never === "established" ? "establish" : "refute"} them together`,
      example: shown(address, never, few.slice(0, -1).map(linked)),
    });
    return true;
  };

  for (const { address, when } of text.parts) {
    const explained = walk(when, address);
    const never = neverOf(space.at(address));
    if (never === undefined) continue;
    addresses.add(address);
    if (explained) continue;
    // A term that its decided cases decide, whatever its own test.
    const says = `no facts ${never === "established" ? "establish" : "refute"} it, as the decided cases have it`;
    found.push({ kind: "vacuous", addresses: [address], says, example: shown(address, never) });
  }

  if (text.whole && text.parts.length > 1 && addresses.size === 0 && neverOf(space.at(text.id)) === "established") {
    const together = fewest(
      space,
      text.parts.map(({ address }) => space.at(address).established),
    );
    const [first, ...others] = together.map((index) => text.parts[index]!.address);
    const answer = space.ask(...others.map((address) => space.at(address).established));
    found.push({
      kind: "contradictory",
      addresses: [text.id, first!, ...others],
      says: "each of these elements can be established alone, and no facts establish them together",
      ...(answer.possible && answer.facts && { example: exampleOf(rulebook, answer.facts, [text.id, first!, ...others]) }),
    });
  }
  return { found, conditions, addresses };
}

/** Which of these, none of them to spare, cannot all be true. */
function fewest(space: Space, literals: readonly Literal[]): number[] {
  let kept = literals.map((_, index) => index);
  for (const index of kept.toReversed()) {
    const fewer = kept.filter((other) => other !== index);
    if (!space.ask(...fewer.map((other) => literals[other]!)).possible) kept = fewer;
  }
  return kept;
}
