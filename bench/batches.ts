import { interleave, type Contender, type Pace } from "./interleave.ts";
import { sizeOf, type Matter } from "./matter.ts";
import { EXPLAINED, inColumns, inOtherColumns, inPlanes, MANY, onThreads, oneByOne } from "./ours.ts";
import { differing, encodingsOf, type Encoding } from "./rivals.ts";
import type { Ready } from "./engines/engine.ts";
import type { Group } from "./table.ts";

export const OURS = {
  plain: "primafacie, columns, plain JavaScript",
  simd: "primafacie, columns, SIMD",
  large: "primafacie, columns that no cache holds, SIMD",
  others: "primafacie, columns that lie elsewhere, SIMD",
  threads: "primafacie, columns that lie elsewhere, SIMD, two threads",
  planes: "primafacie, bit planes, SIMD",
  plainPlanes: "primafacie, bit planes, plain JavaScript",
  single: "primafacie, case by case",
} as const;

export const BASE = "json-rules-engine";
/** As one writes rules for them without thought of speed: for DuckDB, a single SELECT. */
export const NAIVE = { rules: "json-rules-engine, all written out", sql: "DuckDB, a single SELECT" } as const;

/** An engine with the fastest of its encodings. */
interface Rival {
  readonly engine: string;
  readonly how: string;
  readonly ready: Ready;
}

/** The engines whose answers are ours, each in its fastest encoding, and what is to be said of the choice. */
export interface Field {
  readonly matter: Matter;
  readonly rivals: readonly Rival[];
  readonly notes: readonly string[];
}

export async function fieldOf(matter: Matter): Promise<Field> {
  const rivals: Rival[] = [];
  const notes: string[] = [];
  const every = encodingsOf(matter);
  for (const engine of new Set(every.map((one) => one.engine))) {
    const encodings = every.filter((one) => one.engine === engine);
    let best: (Rival & { readonly took: number }) | undefined;
    for (const encoding of encodings) {
      const ready = await comparedFirst(encoding, matter, notes);
      const took = ready === undefined ? Infinity : await trial(ready);
      const isBetter = ready !== undefined && took < (best?.took ?? Infinity);
      (isBetter ? best?.ready : ready)?.close?.();
      if (isBetter) best = { engine, how: encoding.how, ready, took };
    }
    if (best === undefined) continue;
    rivals.push(best);
    if (encodings.length > 1) notes.push(`${engine}: fastest of ${encodings.length} encodings: ${best.how}`);
  }
  return { matter, rivals, notes };
}

/** No clock is read before the answers have been compared. */
async function comparedFirst({ engine, how, compared, ready }: Encoding, matter: Matter, notes: string[]): Promise<Ready | undefined> {
  const cases = matter.cases.slice(0, compared);
  const one = await ready(cases);
  const wrong = await differing(one, matter, cases.length);
  if (wrong === 0) return one;
  notes.push(`${engine}, ${how}: left out, ${wrong} of ${cases.length * matter.asked.length} answers differ`);
  one.close?.();
  return undefined;
}

/** Nanoseconds a case, roughly. */
async function trial({ decide, cases }: Ready): Promise<number> {
  const times: number[] = [];
  const begin = performance.now();
  while (times.length < 2 || performance.now() - begin < 200) {
    const start = performance.now();
    await decide();
    times.push((performance.now() - start) * (1e6 / cases));
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 4)]!;
}

/** Ours, all of them compared with the reference evaluator. */
async function oursFor(matter: Matter): Promise<(readonly [string, Ready])[]> {
  const ready = [
    [OURS.plain, inColumns(matter, "plain")],
    [OURS.simd, inColumns(matter, "simd")],
    [OURS.large, inColumns(matter, "simd", MANY)],
    [OURS.others, inOtherColumns(matter, "simd", MANY)],
    [OURS.threads, onThreads(matter)],
    [OURS.plainPlanes, inPlanes(matter, "plain")],
    [OURS.planes, inPlanes(matter, "simd")],
    [OURS.single, oneByOne(matter)],
  ] as const;
  for (const [name, one] of ready) {
    const wrong = await differing(one, matter, name === OURS.single ? EXPLAINED : matter.cases.length);
    if (wrong > 0) throw new Error(`${name}: ${wrong} answers differ from the reference evaluator's`);
  }
  return [...ready];
}

/** Many cases, every claim of each, no reasons. */
export async function batch(title: string, { matter, rivals, notes }: Field, pace: Pace): Promise<Group> {
  const ours = await oursFor(matter);
  const naive: (readonly [string, Ready])[] = [];
  for (const [engine, name] of [
    [BASE, NAIVE.rules],
    ["DuckDB", NAIVE.sql],
  ] as const) {
    const { ready, compared } = encodingsOf(matter).find((one) => one.engine === engine)!;
    naive.push([name, await ready(matter.cases.slice(0, compared))]);
  }
  const contenders = [
    ...ours.map(([name, ready]) => contender(name, ready)),
    ...rivals.map(({ engine, ready }) => contender(engine, ready)),
    ...naive.map(([name, ready]) => contender(name, ready)),
  ];
  const rows = await interleave(contenders, pace);
  for (const [, { close }] of [...ours, ...naive]) close?.();
  return { title: `${title}: ${sizeOf(matter)}`, of: "a case", unit: "time", rows, base: BASE, notes };
}

function contender(name: string, { decide, cases, threads }: Ready): Contender {
  return { name, run: decide, cases, ...(threads !== undefined && { threads }) };
}
