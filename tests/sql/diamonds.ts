import type { Rulebook } from "../../src/rulebook/linked.ts";
import { rulebookOf } from "../laws/builders.ts";

/** Each provision refers twice to the one below it: written out, two to the power of the depth. */
export function diamonds(depth: number): Rulebook {
  return rulebookOf({
    facts: ["entered", "warned"],
    provisions: Array.from({ length: depth }, (_, at) => {
      const below = at === 0 ? { fact: "entered" } : { provision: `law.d.${at - 1}` };
      return { id: `law.d.${at}`, elements: { left: below, right: { any: [below, { fact: "warned" }] } } };
    }),
  });
}

export const DIAMOND_PATTERNS = [{}, { entered: true }, { entered: false }, { warned: true }];
