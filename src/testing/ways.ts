import { leaves } from "../rulebook/leaves.ts";
import type { Address, LinkedFormula, Rulebook } from "../rulebook/linked.ts";

type Way = "for" | "against" | "both";

/** By address, whether a yes or a greater amount speaks for it, against it or both ways; where the fact bears on nothing it is left out. */
export function waysOf(rulebook: Rulebook<unknown>, fact: string): Map<Address, Way> {
  const ways = new Map<Address, Way>();
  for (const { address, formula } of rulebook.definitions) {
    const way = wayIn(formula, fact, ways);
    if (way !== undefined) ways.set(address, way);
  }
  return ways;
}

function wayIn(formula: LinkedFormula, fact: string, ways: ReadonlyMap<Address, Way>): Way | undefined {
  const turned = (way: Way | undefined): Way | undefined => (way === "for" ? "against" : way === "against" ? "for" : way);
  const together = (found: readonly (Way | undefined)[]): Way | undefined => {
    const distinct = [...new Set(found)].filter((way) => way !== undefined);
    return distinct.length > 1 ? "both" : distinct[0];
  };
  switch (formula.form) {
    case "refer":
      return ways.get(formula.address);
    case "not":
      return turned(wayIn(formula.part, fact, ways));
    case "all":
    case "any":
      return together(formula.parts.map((part) => wayIn(part, fact, ways)));
    case "settledBy":
      return together([wayIn(formula.establishing, fact, ways), turned(wayIn(formula.refuting, fact, ways))]);
    default:
      return leaves(formula).some((leaf) => (leaf.form === "holds" || leaf.form === "atLeast") && leaf.fact === fact) ? "for" : undefined;
  }
}
