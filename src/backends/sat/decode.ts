import type { FactPattern, Written } from "../../facts/value.ts";
import { dayOf, written, type QuantityType } from "../../quantities.ts";
import type { Literal } from "./clauses.ts";
import type { FactVariables, Pair } from "./encode.ts";

const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

/** The facts that a model speaks of, as people write them. A complete pattern has exact amounts, a partial one bounds. */
export function patternOf(facts: FactVariables, isTrue: (literal: Literal) => boolean): FactPattern {
  const found: Record<string, Written> = facts.but === undefined ? {} : shared(facts.but.of, isTrue, facts.but.facts);
  for (const [fact, { established, refuted }] of facts.yesNo) if (isTrue(established) || isTrue(refuted)) found[fact] = isTrue(established);
  for (const [fact, words] of facts.words) {
    const word = [...words].find(([, literal]) => isTrue(literal));
    if (word !== undefined) found[fact] = word[0];
  }
  for (const [fact, thresholds] of facts.thresholds) {
    const type = facts.declarations.get(fact)!.type as QuantityType;
    const value = amountOf(type, thresholds, isTrue, facts.patterns === "complete");
    if (value !== undefined) found[fact] = value;
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shared(of: FactVariables, isTrue: (literal: Literal) => boolean, except: ReadonlySet<string>): Record<string, Written> {
  const pattern = patternOf(of, isTrue) as Record<string, Written>;
  return Object.fromEntries(Object.entries(pattern).filter(([fact]) => !except.has(fact)));
}

/** Not less than the highest threshold that is reached, and less than the lowest that is missed. */
function amountOf(
  type: QuantityType,
  thresholds: ReadonlyMap<number, Pair>,
  isTrue: (literal: Literal) => boolean,
  exact: boolean,
): Written | undefined {
  const at = (side: "established" | "refuted") => [...thresholds].flatMap(([number, pair]) => (isTrue(pair[side]) ? [number] : []));
  const low = Math.max(...at("established"));
  const high = Math.min(...at("refuted")) - 1;
  if (exact || low === high) return written(type, Number.isFinite(low) ? low : high);
  if (!Number.isFinite(low) && !Number.isFinite(high)) return undefined;
  if (type === "date") return { from: Number.isFinite(low) ? dayOf(low) : FIRST_DAY, to: Number.isFinite(high) ? dayOf(high) : LAST_DAY };
  return {
    ...(Number.isFinite(low) && { min: written(type, low) as number }),
    ...(Number.isFinite(high) && { max: written(type, high) as number }),
  };
}
