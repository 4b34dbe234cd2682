import { type Issue, RulebookError } from "../errors.ts";
import { leaves } from "./leaves.ts";
import type { Address, Definition, LinkedFormula } from "./linked.ts";

/**
 * Whatever an address refers to before it.
 *
 * @throws {RulebookError} with every cycle, shown from end to end, and every reference to what is not in force
 */
export function inDependencyOrder(formulas: ReadonlyMap<Address, LinkedFormula>): Definition[] {
  const issues: Issue[] = [];
  const ordered: Definition[] = [];
  const state = new Map<string, "open" | "done">();
  // An explicit stack: provisions may refer to one another to any depth.
  for (const root of formulas.keys()) {
    const trail: { address: Address; refers: readonly Address[]; next: number }[] = [];
    const enter = (address: Address) => {
      state.set(address, "open");
      trail.push({ address, refers: addressesIn(formulas.get(address)!), next: 0 });
    };
    if (!state.has(root)) enter(root);
    while (trail.length > 0) {
      const at = trail[trail.length - 1]!;
      const target = at.refers[at.next++];
      if (target === undefined) {
        state.set(at.address, "done");
        ordered.push({ address: at.address, formula: formulas.get(at.address)! });
        trail.pop();
      } else if (!formulas.has(target)) {
        issues.push({ code: "unknown-provision", message: `no provision \`${target}\` is in force`, path: [at.address] });
      } else if (state.get(target) === "open") {
        const loop = [...trail.slice(trail.findIndex(({ address }) => address === target)).map(({ address }) => address), target];
        issues.push({ code: "cycle", message: `defined through itself: ${loop.join(" → ")}`, path: [target] });
      } else if (!state.has(target)) enter(target);
    }
  }
  if (issues.length > 0) throw new RulebookError(issues);
  return ordered;
}

function addressesIn(formula: LinkedFormula): Address[] {
  return leaves(formula).flatMap((leaf) => (leaf.form === "refer" ? [leaf.address] : []));
}
