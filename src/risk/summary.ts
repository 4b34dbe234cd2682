import type { Outcome } from "../assessment.ts";
import type { Chances } from "../record/chances.ts";
import type { WrittenValue } from "../record/values.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import type { Truth } from "../truth.ts";
import type { Found } from "./outcomes.ts";
import { amountsIn, type Recovered } from "./recovery.ts";
import { meanOf, type Uncertain } from "./worlds.ts";

/** One world, assessed. */
export interface Seen {
  readonly found: ReadonlyMap<string, WrittenValue>;
  readonly chance: number;
  readonly findings: readonly Found[];
  readonly recovered: Recovered;
}

/** The chances of one claim. */
export interface ClaimRisk {
  readonly claim: string;
  readonly title: string;
  readonly citation: string;
  readonly plaintiff: string;
  readonly defendant: string;
  readonly scope: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null | undefined;
  readonly liability: Readonly<Record<Truth, number>>;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Standard error of the chance that liability is established; nothing where all was gone through. */
  readonly error?: number | undefined;
}

export interface RecoveryRisk {
  /** Dollars. */
  readonly mean: number;
  readonly error?: number | undefined;
  /** The chance that anything is recovered. */
  readonly any: number;
  /** Recovery is at most so many dollars with a chance of 5, 25, 50, 75 and 95 in a hundred. */
  readonly quantiles: Readonly<Record<"5" | "25" | "50" | "75" | "95", number>>;
  readonly parts: readonly { readonly name: string; readonly remedy: string; readonly chance: number; readonly mean: number }[];
  /** Equal steps from nothing to the most, each with its chance: for a chart. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly chance: number }[];
}

/** What a fact moves: the most that finding it one way rather than another changes. */
export interface Move {
  readonly fact: string;
  readonly question: string;
  readonly claims: readonly {
    readonly claim: string;
    readonly plaintiff: string;
    readonly defendant: string;
    readonly scope: string | null;
    readonly swing: number;
    readonly when: string;
  }[];
  /** Dollars of expected recovery, at average amounts. */
  readonly recovery?: number | undefined;
}

export interface Total {
  readonly one: Seen;
  readonly total: number;
  readonly each: ReadonlyMap<string, number>;
  readonly weight: number;
}

const keyOf = ({ claim, plaintiff, defendant, scope, period }: Found) =>
  JSON.stringify([claim, plaintiff, defendant, scope, period ?? null]);

export function claimRisks(seen: readonly Seen[], exact: boolean): ClaimRisk[] {
  const byClaim = new Map<string, { found: Found; liability: Record<Truth, number>; outcomes: Partial<Record<Outcome, number>> }>();
  for (const { chance, findings } of seen)
    for (const found of findings) {
      const key = keyOf(found);
      const risk = byClaim.get(key) ?? { found, liability: { established: 0, refuted: 0, undetermined: 0 }, outcomes: {} };
      byClaim.set(key, risk);
      risk.liability[found.liability] += chance;
      risk.outcomes[found.outcome] = (risk.outcomes[found.outcome] ?? 0) + chance;
    }
  return [...byClaim.values()].map(({ found, liability, outcomes }) => {
    const { claim, title, citation, plaintiff, defendant, scope, period } = found;
    const { established } = liability;
    return {
      ...{ claim, title, citation, plaintiff, defendant, scope },
      ...(period !== undefined && { period }),
      liability,
      outcomes,
      ...(!exact && { error: Math.sqrt((established * (1 - established)) / seen.length) }),
    };
  });
}

export function recoveryRisk(
  entries: Chances["recovery"],
  seen: readonly Seen[],
  { drawn, list }: { drawn: boolean; list: readonly Total[] },
): RecoveryRisk {
  const mean = list.reduce((sum, { total, weight }) => sum + total * weight, 0);
  const variance = list.reduce((sum, { total, weight }) => sum + (total - mean) ** 2 * weight, 0);
  const sorted = [...list].sort((a, b) => a.total - b.total);
  const quantile = (share: number) => {
    let reached = 0;
    return sorted.find(({ weight }) => (reached += weight) >= share - 1e-9)?.total ?? sorted.at(-1)!.total;
  };
  const most = sorted.at(-1)!.total;
  const STEPS = 20;
  const histogram = Array.from({ length: STEPS }, (_, step) => ({
    from: (most * step) / STEPS,
    to: (most * (step + 1)) / STEPS,
    chance: 0,
  }));
  for (const { total, weight } of list)
    histogram[most === 0 ? 0 : Math.min(STEPS - 1, Math.floor((total / most) * STEPS))]!.chance += weight;
  return {
    mean,
    ...(drawn && { error: Math.sqrt(variance / list.length) }),
    any: list.reduce((sum, { total, weight }) => sum + (total > 0 ? weight : 0), 0),
    quantiles: { "5": quantile(0.05), "25": quantile(0.25), "50": quantile(0.5), "75": quantile(0.75), "95": quantile(0.95) },
    parts: entries.map(({ name, remedy }) => ({
      name,
      remedy,
      chance: seen.reduce((sum, { chance, recovered }) => sum + (recovered.some(({ entry }) => entry.name === name) ? chance : 0), 0),
      mean: list.reduce((sum, { each, weight }) => sum + (each.get(name) ?? 0) * weight, 0),
    })),
    histogram,
  };
}

/** For each uncertain fact, how far apart the chances are that it leaves, found one way or another. */
export function movesOf(uncertain: readonly Uncertain[], seen: readonly Seen[], recovering: boolean, corpus: Corpus): Move[] {
  const moves = uncertain.map(({ fact }): Move => {
    const ways = new Map<string, { chance: number; by: Map<string, { found: Found; established: number }> }>();
    for (const { found, chance, findings } of seen) {
      const value = JSON.stringify(found.get(fact));
      const way = ways.get(value) ?? { chance: 0, by: new Map<string, { found: Found; established: number }>() };
      ways.set(value, way);
      way.chance += chance;
      for (const finding of findings) {
        const key = keyOf(finding);
        const so = way.by.get(key) ?? { found: finding, established: 0 };
        way.by.set(key, so);
        if (finding.liability === "established") so.established += chance;
      }
    }
    const keys = new Map([...ways.values()].flatMap(({ by }) => [...by].map(([key, { found }]) => [key, found] as const)));
    const claims = [...keys].map(([key, { claim, plaintiff, defendant, scope }]) => {
      const shares = [...ways].map(([value, way]) => ({ value, share: (way.by.get(key)?.established ?? 0) / way.chance }));
      const most = shares.reduce((a, b) => (b.share > a.share ? b : a));
      const least = shares.reduce((a, b) => (b.share < a.share ? b : a));
      return { ...{ claim, plaintiff, defendant, scope }, swing: most.share - least.share, when: JSON.parse(most.value) as WrittenValue };
    });
    const recovered = new Map<string, { sum: number; weight: number }>();
    for (const one of recovering ? seen : []) {
      const value = JSON.stringify(one.found.get(fact));
      const so = recovered.get(value) ?? { sum: 0, weight: 0 };
      // Average amounts, so that drawing adds nothing to the difference.
      const { total } = amountsIn(one.recovered, ({ amount }) => meanOf(amount));
      recovered.set(value, { sum: so.sum + total * one.chance, weight: so.weight + one.chance });
    }
    const means = [...recovered.values()].map(({ sum, weight }) => sum / weight);
    return {
      fact,
      ...(means.length > 0 && { recovery: Math.max(...means) - Math.min(...means) }),
      question: corpus.facts.get(fact)!.question,
      claims: claims
        .filter(({ swing }) => swing > 1e-9)
        .sort((a, b) => b.swing - a.swing)
        .map(({ when, ...claim }) => ({ ...claim, when: inWords(when) })),
    };
  });
  const first = ({ claims }: Move) => claims[0]?.swing ?? 0;
  return moves.sort((a, b) => first(b) - first(a) || (a.fact < b.fact ? -1 : 1));
}

function inWords(value: WrittenValue): string {
  if (typeof value !== "object") return String(value);
  if ("from" in value) return `${value.from} to ${value.to}`;
  return `${(value.min ?? 0).toLocaleString("en-US")} to ${(value.max ?? Infinity).toLocaleString("en-US")}`;
}
