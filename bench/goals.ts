import { BASE, NAIVE, OURS } from "./batches.ts";
import { SIZES, sized } from "./growth.ts";
import { ASKED } from "./interactive.ts";
import { LONGEST } from "./proofs.ts";
import { COMPILED, TOGGLED } from "./single.ts";
import type { Group } from "./table.ts";
import { timeOf, timesAsFast, type Target } from "./targets.ts";

/** What was measured under one rulebook. */
export interface OfRulebook {
  readonly known: Group;
  readonly gaps: Group;
  readonly toggled: Group;
  readonly compiled: Group;
}

interface Measured {
  readonly made: OfRulebook;
  readonly shipped: OfRulebook;
  readonly byRulebook: Group;
  readonly byCases: Group;
  readonly interactive: Group;
  readonly proofs: Group;
}

/** In the fastest of its encodings. */
const SQL = "DuckDB";
/** Twenty times as much may cost a little more than twenty times: it fits no cache. */
const SLACK = 1.25;
const LARGEST = SIZES.at(-1)!;

/** What is wanted of each measurement, with what was found. */
export function targetsOf({ made, shipped, ...all }: Measured): Target[] {
  return [
    ...ofRulebook("made-up", made),
    ...ofRulebook("shipped", shipped),
    ...[OURS.plain, OURS.simd, OURS.planes].flatMap((name) => [
      growth(`${name}: rulebook 20 times as large`, all.byRulebook, name),
      growth(`${name}: 20 times as many cases`, all.byCases, name),
    ]),
    growth("compiling: rulebook 20 times as large", all.byRulebook, "primafacie, compiling"),
    ...([ASKED.address, ASKED.claim, ASKED.flips] as const).map((name): Target => {
      return { says: `what would change it: ${name}`, is: "at most", wanted: 10, unit: "ms", found: timeOf(all.interactive, name) / 1e6 };
    }),
    { says: "the longest proof of a shipped property", is: "at most", wanted: 1, unit: "s", found: timeOf(all.proofs, LONGEST) / 1e9 },
  ];
}

function ofRulebook(name: string, { known, gaps, toggled, compiled }: OfRulebook): Target[] {
  const beside = (group: Group, what: string, ours: string, rival: string, wanted: number): Target => ({
    says: `${name}, ${what}: ${ours.replace("primafacie, ", "")} against ${rival}`,
    is: "at least",
    wanted,
    found: timesAsFast(group, ours, rival),
  });
  const half = (ours: string): Target => ({
    says: `${name}, 30% unknown: ${ours.replace("primafacie, ", "")}, speed of everything known`,
    is: "at least",
    wanted: 0.5,
    found: timeOf(known, ours) / timeOf(gaps, ours),
  });
  return [
    ...(
      [
        ["everything known", known],
        ["30% unknown", gaps],
      ] as const
    ).flatMap(([what, group]) => [
      beside(group, what, OURS.plain, BASE, 5000),
      beside(group, what, OURS.plain, NAIVE.sql, 2),
      beside(group, what, OURS.plain, SQL, 2),
      beside(group, what, OURS.simd, BASE, 50_000),
      beside(group, what, OURS.simd, NAIVE.sql, 25),
      beside(group, what, OURS.simd, SQL, 25),
      beside(group, what, OURS.planes, OURS.simd, 3),
    ]),
    half(OURS.plain),
    half(OURS.simd),
    {
      says: `${name}: one fact changed, every claim up to date`,
      is: "at most",
      wanted: 2,
      unit: "µs",
      found: timeOf(toggled, TOGGLED) / 1e3,
    },
    { says: `${name}: compiling the rulebook`, is: "at most", wanted: 20, unit: "ms", found: timeOf(compiled, COMPILED) / 1e6 },
  ];
}

function growth(says: string, group: Group, name: string): Target {
  const found = timeOf(group, sized(name, LARGEST)) / timeOf(group, sized(name, 1));
  return { says, is: "at most", wanted: LARGEST * SLACK, found };
}
