import { evaluate } from "../evaluate.ts";
import type { FactPattern } from "../facts/value.ts";
import type { Address, LinkedFormula } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";
import { exampleOf } from "./examples.ts";
import type { Place } from "./places.ts";
import { Space } from "./space.ts";
import type { Found } from "./texts.ts";

/**
 * Addresses that have the same truth on all facts, wherever their texts of the first place stand, though each is written out. What only refers to another, or asks one question, is no
 * repetition. The patterns that parted two before are tried first, so that few pairs are put to the solver.
 */
export function alikeIn(places: readonly Place[], never: ReadonlySet<Address>, giveUp: () => void): Found[] {
  const [current, ...others] = places as [Place, ...Place[]];
  const { rulebook, texts } = current;
  const space = new Space(rulebook, "partial", giveUp);
  const parting: ReadonlyMap<Address, Truth>[] = [];
  const part = (facts: FactPattern) => parting.push(evaluate(rulebook, facts));
  const alike = (one: Address, other: Address) => parting.every((truths) => truths.get(one) === truths.get(other));

  const classes: [Address, ...Address[]][] = [];
  for (const { address, formula } of rulebook.definitions) {
    if (!texts.has(address.split("#")[0]!) || never.has(address) || !isCompound(formula)) continue;
    const same = classes.find(([first]) => {
      if (!alike(first, address)) return false;
      const answer = space.ask(space.differing(space.at(first), space.at(address)));
      if (answer.possible && answer.facts !== undefined) part(answer.facts);
      return !answer.possible;
    });
    if (same === undefined) classes.push([address]);
    else same.push(address);
  }
  // A provision that comes to one of its own elements repeats nothing: its other elements are to spare, and that is told of them.
  return classes
    .map((same) => same.filter((address) => !same.some((other) => other.startsWith(`${address}#`))))
    .map(([first, ...rest]) => [first!, ...rest.filter((other) => alikeThere(others, current, [first!, other], giveUp))] as const)
    .flatMap((same) => {
      const definitions = same.filter((address) => rulebook.provisions.get(address)?.kind === "definition");
      const others = same.filter((address) => !definitions.includes(address));
      const found = (kind: Found["kind"], [first, ...rest]: readonly Address[], says: string): Found[] => {
        if (first === undefined || rest.length === 0) return [];
        const answer = space.ask(space.at(first).established);
        const example = answer.possible && answer.facts && exampleOf(rulebook, answer.facts, [first, ...rest]);
        return [{ kind, addresses: [first, ...rest], says, ...(example && { example }) }];
      };
      return [
        ...found("same-definition", definitions, "these definitions differ in name alone"),
        ...found("duplicate", [...definitions.slice(0, 1), ...others], "these have the same truth on all facts"),
      ];
    });
}

/** Whether two are the same in every other place in which both texts stand: decided cases and readings may part them there. */
function alikeThere(others: readonly Place[], current: Place, pair: readonly [Address, Address], giveUp: () => void): boolean {
  const ids = pair.map((address) => address.split("#")[0]!);
  const [first, second] = pair;
  return others
    .filter(({ texts }) => ids.every((id) => texts.get(id)?.elements === current.texts.get(id)!.elements))
    .every(({ rulebook }) => {
      const space = new Space(rulebook, "partial", giveUp);
      return !space.ask(space.differing(space.at(first), space.at(second))).possible;
    });
}

/** Whether it is put together of several conditions. */
function isCompound(formula: LinkedFormula): boolean {
  return formula.form === "not" ? isCompound(formula.part) : "parts" in formula || formula.form === "settledBy";
}
