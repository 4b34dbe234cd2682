import { coneOf } from "../cone.ts";
import type { Address, Rulebook } from "../rulebook/linked.ts";
import { claimsOf, exampleOf } from "./examples.ts";
import { Space } from "./space.ts";
import type { Found, Text } from "./texts.ts";

/**
 * The provision, or those of its elements, that matter to no claim: whatever they come to, on any facts, no claim and nothing that gates,
 * bars or remedies one comes out otherwise. Factors of decided cases are not asked about: they also tell a case from the nearest one.
 */
export function unreachableIn({ id, parts }: Text, rulebook: Rulebook, never: ReadonlySet<Address>, giveUp: () => void): Found[] {
  const provision = matterOf(rulebook, id, giveUp);
  // What can be but one thing is told already.
  const elements = parts
    .filter(({ address }) => !never.has(address))
    .map(({ address }) => ({ address, ...matterOf(rulebook, address, giveUp) }));
  const silent = elements.filter(({ matters }) => !matters);
  // One of which only an element is referred to matters by that.
  if (!provision.matters && silent.length === parts.length) return [foundOf(rulebook, id, provision.above, giveUp)];
  return silent.map(({ address, above }) => foundOf(rulebook, address, above, giveUp));
}

interface Matter {
  readonly matters: boolean;
  /** Claims, and what gates, bars or remedies them, that rest on it. */
  readonly above: readonly Address[];
}

function matterOf(rulebook: Rulebook, address: Address, giveUp: () => void): Matter {
  const roots = new Set([...claimsOf(rulebook).values()].flat().map(({ id }) => id));
  if (roots.has(address)) return { matters: true, above: [address] };
  const above = [...roots]
    .filter((root) => coneOf(rulebook, root).definitions.some((definition) => definition.address === address))
    .sort((a, b) => coneOf(rulebook, a).definitions.length - coneOf(rulebook, b).definitions.length);
  const matters = above.some((root) => {
    const space = new Space(rulebook, "partial", giveUp);
    return space.ask(space.differing(space.supposing(address, root), space.at(root))).possible;
  });
  return { matters, above };
}

function foundOf(rulebook: Rulebook, address: Address, above: readonly Address[], giveUp: () => void): Found {
  const space = new Space(rulebook, "complete", giveUp);
  const answer = space.ask(space.at(address).established);
  return {
    kind: "unreachable",
    addresses: [address],
    says:
      above.length === 0
        ? "no claim, nor what gates, bars or remedies one, refers to it"
        : "whatever it comes to, what refers to it comes out the same on all facts",
    ...(answer.possible && answer.facts && { example: exampleOf(rulebook, answer.facts, [address, ...above.slice(0, 1)]) }),
  };
}
