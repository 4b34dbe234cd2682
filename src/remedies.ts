import type { RemedyFinding } from "./assessment.ts";
import type { Courtroom } from "./courtroom.ts";
import { integerOf } from "./quantities.ts";
import { together } from "./resolve.ts";
import type { LinkedProvision, Rulebook } from "./rulebook/linked.ts";
import { all, any, type Truth } from "./truth.ts";

/** Every remedy that the rulebook knows; one that no provision gives to this claim is refuted. */
export function remediesOf(
  court: Courtroom,
  rulebook: Rulebook<unknown>,
  related: readonly LinkedProvision[],
  claim: Truth,
): RemedyFinding[] {
  const names = new Set([...rulebook.provisions.values()].flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy])));
  return [...names].sort().map((remedy) => {
    const giving = related.filter((provision) => provision.remedy === remedy && provision.limit === undefined);
    if (giving.length === 0) return { remedy, truth: "refuted", resolution: "not-met", because: [], elements: [] };
    const found = giving.map((provision) => {
      const elements = court.elements(provision, "plaintiff");
      return {
        provision,
        elements,
        truth: all(provision.elements.map(court.truth)),
        resolution: together(elements.map(({ resolution }) => resolution)),
      };
    });
    const chosen = found.find(({ truth }) => truth === "established") ?? found[0]!;
    const limits = related.filter((provision) => provision.remedy === remedy && provision.limit !== undefined);
    const amount = amountOf(court, rulebook, limits);
    return {
      remedy,
      truth: all([claim, any(found.map(({ truth }) => truth))]),
      resolution: claim === "refuted" ? "not-met" : chosen.resolution,
      provision: chosen.provision.id,
      because: chosen.elements.flatMap(({ because }) => because),
      elements: [
        ...chosen.elements,
        ...limits
          .filter((limit) => all(limit.elements.map(court.truth)) === "established")
          .flatMap((limit) => court.elements(limit, "plaintiff")),
      ],
      ...(amount && { amount }),
    };
  });
}

/** What was awarded, and what the lowest ceiling that applies leaves of it. */
function amountOf(court: Courtroom, rulebook: Rulebook<unknown>, limits: readonly LinkedProvision[]): RemedyFinding["amount"] {
  const { known } = court.admission;
  const exact = (fact: string): number | undefined => {
    const value = known.get(fact);
    return typeof value === "object" && value.low === value.high ? value.low : undefined;
  };
  const applying = limits.flatMap((provision) => {
    const { award, multiple, of } = provision.limit!;
    const [awarded, base] = [exact(award), exact(of)];
    const applies = all(provision.elements.map(court.truth)) === "established";
    return applies && awarded !== undefined && base !== undefined ? [{ provision, awarded, base, most: Math.round(base * multiple) }] : [];
  });
  const lowest = applying.sort((a, b) => a.most - b.most)[0];
  if (lowest === undefined) return undefined;
  const { provision, awarded, base, most } = lowest;
  const dollars = (cents: number) => cents / integerOf("usd", 1)!;
  return {
    awarded: dollars(awarded),
    allowed: dollars(Math.min(awarded, most)),
    limit: {
      provision: provision.id,
      multiple: provision.limit!.multiple,
      of: provision.limit!.of,
      base: dollars(base),
      authorities: [...provision.authorities],
    },
  };
}
