import type { Address } from "../rulebook/linked.ts";
import { claimsOf, exampleOf } from "./examples.ts";
import type { Place } from "./places.ts";
import { Space } from "./space.ts";
import type { Found } from "./texts.ts";

/** Claims that no facts establish together with a gate that their proponent must pass. */
export function impossibleClaims({ rulebook }: Place, never: ReadonlySet<Address>, giveUp: () => void): Found[] {
  return [...claimsOf(rulebook)].flatMap(([claim, [, ...related]]) => {
    const space = new Space(rulebook, "complete", giveUp);
    const may = (...addresses: Address[]) => space.ask(...addresses.map((address) => space.at(address).established));
    const gates = related.filter(({ kind, burden, id }) => kind === "gate" && burden === "plaintiff" && !never.has(id));
    return gates.flatMap(({ id: gate }): Found[] => {
      const alone = may(claim);
      if (!alone.possible || !may(gate).possible || may(claim, gate).possible) return [];
      return [
        {
          kind: "contradictory",
          addresses: [claim, gate],
          says: "each can be established alone, and no facts establish the claim and the gate that it must pass",
          ...(alone.facts && { example: exampleOf(rulebook, alone.facts, [claim, gate]) }),
        },
      ];
    });
  });
}
