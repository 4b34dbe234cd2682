import { truthsIn } from "./evaluate.ts";
import type { Known } from "./facts/value.ts";
import { valueOf } from "./interpret.ts";
import { leaves } from "./rulebook/leaves.ts";
import type { Address, Definition, LinkedFormula, Rulebook } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

/** Everything an address rests on. */
export interface Cone {
  /** Dependencies first, the address itself last. */
  readonly definitions: readonly Definition[];
  /** In statutory order: as a reader meets them, following each reference where it stands. */
  readonly facts: readonly string[];
  /** Where in that order each stands. */
  readonly places: ReadonlyMap<string, number>;
}

interface Index {
  readonly byAddress: ReadonlyMap<Address, Definition>;
  readonly cones: Map<Address, Cone>;
}

const indexes = new WeakMap<object, Index>();

function indexOf(rulebook: Rulebook<unknown>): Index {
  let index = indexes.get(rulebook);
  if (index === undefined) {
    index = { byAddress: new Map(rulebook.definitions.map((definition) => [definition.address, definition])), cones: new Map() };
    indexes.set(rulebook, index);
  }
  return index;
}

/** What an address stands for. */
export function definitionOf(rulebook: Rulebook<unknown>, address: Address): LinkedFormula {
  return indexOf(rulebook).byAddress.get(address)!.formula;
}

export function coneOf(rulebook: Rulebook<unknown>, address: Address): Cone {
  const { byAddress, cones } = indexOf(rulebook);
  let cone = cones.get(address);
  if (cone === undefined) {
    const seen = new Set<Address>();
    const facts = new Set<string>();
    const visit = (formula: LinkedFormula): void => {
      for (const leaf of leaves(formula)) {
        if (leaf.form !== "refer") facts.add(leaf.fact);
        else if (!seen.has(leaf.address)) {
          seen.add(leaf.address);
          visit(byAddress.get(leaf.address)!.formula);
        }
      }
    };
    visit({ form: "refer", address });
    cone = {
      definitions: rulebook.definitions.filter((definition) => seen.has(definition.address)),
      facts: [...facts],
      places: new Map([...facts].map((fact, place) => [fact, place])),
    };
    cones.set(address, cone);
  }
  return cone;
}

/** The truth of one address on these facts, deciding no more than its cone. */
export function truthOf(rulebook: Rulebook<unknown>, address: Address, facts: ReadonlyMap<string, Known>): Truth {
  const by = truthsIn(facts);
  const truths = new Map<Address, Truth>();
  for (const definition of coneOf(rulebook, address).definitions) truths.set(definition.address, valueOf(definition.formula, by, truths));
  return truths.get(address)!;
}
