import { coneOf, truthOf } from "../cone.ts";
import { truthsIn } from "../evaluate.ts";
import { readPattern, type FactPattern } from "../facts/value.ts";
import { valueOf } from "../interpret.ts";
import { concerning, withExceptions } from "../record/bearing.ts";
import type { CaseRecordInput } from "../record/schema.ts";
import { leaves } from "../rulebook/leaves.ts";
import type { Address, LinkedFormula, LinkedProvision, Rulebook } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";
import type { Choice, Example } from "./finding.ts";

/** The claims of a rulebook, each with everything that gates, bars or remedies it. */
export function claimsOf(rulebook: Rulebook): ReadonlyMap<string, readonly LinkedProvision[]> {
  let claims = known.get(rulebook);
  if (claims === undefined) {
    claims = new Map(
      [...rulebook.provisions.values()]
        .filter(({ kind }) => kind === "offense" || kind === "claim")
        .map((claim) => [claim.id, [claim, ...concerning(rulebook, claim.id).flatMap((related) => withExceptions(rulebook, related))]]),
    );
    known.set(rulebook, claims);
  }
  return claims;
}

const known = new WeakMap<Rulebook, ReadonlyMap<string, readonly LinkedProvision[]>>();

/** The first claim that comes to rest on an address. */
function claimAt(rulebook: Rulebook, address: Address): string | undefined {
  const rests = ({ id }: LinkedProvision) => coneOf(rulebook, id).definitions.some((definition) => definition.address === address);
  return [...claimsOf(rulebook)].find(([, provisions]) => provisions.some(rests))?.[0];
}

/** No more of the facts than show the truths that these addresses have on them, and those of these conditions. */
export function exampleOf(
  rulebook: Rulebook,
  found: FactPattern,
  addresses: readonly Address[],
  conditions: readonly LinkedFormula[] = [],
): Example {
  const referred = conditions.flatMap(leaves);
  const others = referred.flatMap((leaf) => (leaf.form === "refer" ? [leaf.address] : []));
  const truths = (facts: FactPattern) => {
    const given = readPattern(rulebook.facts, facts);
    const at = new Map([...addresses, ...others].map((address): [Address, Truth] => [address, truthOf(rulebook, address, given)]));
    return [...at.values(), ...conditions.map((condition) => valueOf(condition, truthsIn(given), at))].join();
  };
  const resting = new Set([
    ...[...addresses, ...others].flatMap((address) => coneOf(rulebook, address).facts),
    ...referred.flatMap((leaf) => (leaf.form === "refer" ? [] : [leaf.fact])),
  ]);
  let facts = Object.fromEntries(Object.entries(found).filter(([fact]) => resting.has(fact)));
  const wanted = truths(facts);
  for (const fact of Object.keys(facts).reverse()) {
    const fewer = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact));
    if (truths(fewer) === wanted) facts = fewer;
  }
  const given = readPattern(rulebook.facts, facts);
  const claim = addresses.map((address) => claimAt(rulebook, address)).find((one) => one !== undefined);
  return {
    facts,
    shows: Object.fromEntries(addresses.map((address) => [address, truthOf(rulebook, address, given)])),
    ...(claim !== undefined && { claim }),
  };
}

/** The example as a case record that is decided under the same law; readings that only linking can choose are not in it. */
export function recordOf({ conduct, decided, court }: Choice, { facts, claim }: Example): CaseRecordInput {
  return {
    ...(court !== undefined && { court }),
    ...((conduct ?? decided) !== undefined && {
      dates: { ...(conduct !== undefined && { conduct }), ...(decided !== undefined && { decided }) },
    }),
    ...(claim !== undefined && { claims: [{ claim }] }),
    answers: facts as NonNullable<CaseRecordInput["answers"]>,
  };
}
