import { leaves } from "../../rulebook/leaves.ts";
import type { Address, Definition } from "../../rulebook/linked.ts";

/** The provision that an address belongs to, its own or that of the element. */
export function provisionOf(address: Address): string {
  return address.split("#")[0]!;
}

function addressesIn({ formula }: Definition): Address[] {
  return leaves(formula).flatMap((leaf) => (leaf.form === "refer" ? [leaf.address] : []));
}

/** Whether one is a provision and the other an element of it. */
function isOwn(provision: Address, element: Address): boolean {
  return element !== provision && provisionOf(element) === provision;
}

/** The definitions on which some addresses rest, and theirs, in the order given: dependencies first. */
export function restingOn(definitions: readonly Definition[], asked: ReadonlySet<Address>): Definition[] {
  const needed = new Set(asked);
  return definitions
    .toReversed()
    .filter((definition) => {
      if (!needed.has(definition.address)) return false;
      for (const address of addressesIn(definition)) needed.add(address);
      return true;
    })
    .toReversed();
}

/** The addresses that something other than their own provision refers to. */
export function sharedIn(definitions: readonly Definition[]): Set<Address> {
  return new Set(definitions.flatMap((definition) => addressesIn(definition).filter((address) => !isOwn(definition.address, address))));
}

/**
 * The definitions by level: first those that rest on facts alone, then those that rest on these, and so on. A provision stands with its
 * elements, those excepted that something needs sooner.
 *
 * @param definitions dependencies first
 */
export function inLevels(definitions: readonly Definition[]): Definition[][] {
  const shared = sharedIn(definitions);
  const levelOf = new Map<Address, number>();
  for (const definition of definitions) {
    const { address } = definition;
    // What is made at a level is read from the next on; a provision repeats its own elements instead.
    const after = addressesIn(definition).map((other) => levelOf.get(other)! + (isOwn(address, other) ? 0 : 1));
    levelOf.set(address, Math.max(0, ...after));
  }
  const levels: Definition[][] = [];
  for (const definition of definitions) {
    const { address } = definition;
    const level = shared.has(address) ? levelOf.get(address)! : (levelOf.get(provisionOf(address)) ?? levelOf.get(address)!);
    (levels[level] ??= []).push(definition);
  }
  return levels;
}
