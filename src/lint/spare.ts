import type { Address, LinkedFormula, Rulebook } from "../rulebook/linked.ts";
import { toLinked } from "../rulebook/operators.ts";
import type { Formula } from "../rulebook/schema.ts";
import { exampleOf } from "./examples.ts";
import type { Never } from "./never.ts";
import type { Space } from "./space.ts";
import { listed, type Found, type Text } from "./texts.ts";

/** All fact patterns, and those that answer every question: what the second cannot tell apart, the first may. */
export interface Spaces {
  readonly complete: Space;
  readonly partial: Space;
}

type Same = "always" | "answered";

/**
 * Conditions that can be left out of their list, and elements that can be left out of their provision, and nothing changes. From the last
 * to the first, each without those already left out: of two that say the same the first stays.
 */
export function spareIn(text: Text, never: Never, spaces: Spaces): Found[] {
  const { rulebook } = spaces.partial;
  const found: Found[] = [];
  const linked = (formula: Formula) => toLinked(formula, rulebook.facts);

  for (const { address, when } of text.parts) {
    const lean = (formula: Formula, whole: (changed: Formula) => Formula): Formula => {
      if ("not" in formula) return { not: lean(formula.not, (part) => whole({ not: part })) };
      if (!("all" in formula || "any" in formula)) return formula;
      const form = "all" in formula ? "all" : "any";
      let parts = "all" in formula ? formula.all : formula.any;
      for (const part of parts.toReversed()) {
        if (parts.length === 1 || never.conditions.has(part)) continue;
        const others = parts.filter((other) => other !== part);
        const same = sameTruth(spaces, linked(whole(listed(form, parts))), linked(whole(listed(form, others))));
        if (same === undefined) continue;
        const decisive = spaces.partial.truth(linked(part))[form === "all" ? "refuted" : "established"];
        found.push({
          kind: "redundant",
          addresses: [address],
          conditions: [part],
          says: `it can be left out of its \`${form}\`, and ${SAYS[same]}`,
          example: shown(spaces.partial, [address], [linked(part)], decisive),
        });
        parts = others;
      }
      return listed(
        form,
        parts.map((part, at) => lean(part, (changed) => whole(listed(form, parts.with(at, changed))))),
      );
    };
    lean(when, (changed) => changed);
  }

  let parts: readonly Address[] = text.whole ? text.parts.map(({ address }) => address) : [];
  for (const address of parts.toReversed()) {
    if (parts.length === 1 || never.addresses.has(address)) continue;
    const others = parts.filter((other) => other !== address);
    const same = sameTruth(spaces, together(parts), together(others));
    if (same === undefined) continue;
    found.push({
      kind: "redundant",
      addresses: [address, text.id],
      says: `the provision needs it for nothing: the other elements imply it, and ${SAYS[same]}`,
      example: shown(spaces.partial, [address, text.id], [], spaces.partial.at(address).refuted),
    });
    parts = others;
  }
  return found;
}

const SAYS: Record<Same, string> = {
  always: "nothing changes on any facts",
  answered: "nothing changes on facts that answer every question",
};

function together(addresses: readonly Address[]): LinkedFormula {
  return { form: "all", parts: addresses.map((address) => ({ form: "refer", address })) };
}

function sameTruth({ complete, partial }: Spaces, one: LinkedFormula, other: LinkedFormula): Same | undefined {
  const differ = (space: Space) => space.ask(space.differing(space.truth(one), space.truth(other))).possible;
  if (differ(complete)) return undefined;
  return differ(partial) ? "answered" : "always";
}

/** Facts on which the condition would decide, and the rest decides without it. */
function shown(space: Space, addresses: readonly Address[], conditions: readonly LinkedFormula[], decisive: number) {
  const { established, refuted } = space.at(addresses.at(-1)!);
  const answer = space.ask(decisive, space.any([established, refuted]));
  const rulebook: Rulebook = space.rulebook;
  return answer.possible && answer.facts ? exampleOf(rulebook, answer.facts, addresses, conditions) : undefined;
}
