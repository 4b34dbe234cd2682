import { Worker } from "node:worker_threads";
import { compile, toColumns, type OwnBatch, type Planes } from "../src/columns/index.ts";
import { evaluate } from "../src/evaluate.ts";
import { explainAll } from "../src/explain.ts";
import { ROWS as MANY } from "./engines/duckdb.ts";
import { turns, type Asked, type Ready } from "./engines/engine.ts";
import type { Matter } from "./matter.ts";

/** A batch whose columns a large cache holds. */
export const ROWS = 65_536;
/** A batch whose columns no cache holds: as many cases as DuckDB has. */
export { MANY };

/** Case by case no more are compared than so many: reasons take their time. */
export const EXPLAINED = 128;

/** Case by case, by the reference evaluator. */
export function oneByOne({ rulebook, patterns, claims, asked }: Matter): Ready {
  const next = turns(patterns);
  return {
    cases: 1,
    decide: () => evaluate(rulebook, next()),
    explain: () => explainAll(rulebook, next(), claims),
    answers: () =>
      Promise.resolve(
        patterns.slice(0, EXPLAINED).map((pattern) => {
          const truths = new Map(explainAll(rulebook, pattern, claims).map(({ provision, truth }) => [provision, truth]));
          return asked.map(({ claim, side }) => truths.get(claim) === side);
        }),
      ),
  };
}

/** Many at once: from a typed column a fact to a column of bytes a claim, checks of the values included. */
export function inColumns(matter: Matter, kernel: Kernel, rows = ROWS): Ready {
  const batch = batchOf(matter, kernel, rows);
  return {
    cases: batch.length,
    decide: () => batch.evaluateBatch(),
    answers: () => Promise.resolve(answersOf(matter, batch.evaluateBatch(), (column, at) => column[at])),
  };
}

/** The same from columns that lie elsewhere, to new ones. */
export function inOtherColumns(matter: Matter, kernel: Kernel, rows = ROWS): Ready {
  const { columns, length } = batchOf(matter, kernel, rows);
  const program = compile(matter.rulebook, { of: matter.claims, kernel });
  return {
    cases: length,
    decide: () => program.evaluateBatch(columns, { length }),
    answers: () => Promise.resolve(answersOf(matter, program.evaluateBatch(columns, { length }), (column, at) => column[at])),
  };
}

/** The same by two threads, from columns on memory that they share. */
export function onThreads(matter: Matter, rows = MANY): Ready {
  const { columns, length } = batchOf(matter, "simd", rows);
  const program = compile(matter.rulebook, { of: matter.claims });
  const shared = (Object.entries(columns) as [string, Int32Array][]).map(([fact, column]) => {
    const copy = new (column.constructor as typeof Int32Array)(new SharedArrayBuffer(column.byteLength));
    copy.set(column);
    return [fact, copy] as const;
  });
  const given = Object.fromEntries(shared);
  const threads = Array.from({ length: THREADS }, () => new Worker(new URL("thread.mjs", import.meta.url)));
  const decide = () => program.evaluateBatchOn(threads, given, { length });
  return {
    cases: length,
    threads: THREADS,
    decide,
    answers: async () => answersOf(matter, await decide(), (column, at) => column[at]),
    close: () => {
      for (const thread of threads) void thread.terminate();
    },
  };
}

const THREADS = 2;

/** The same from bit planes to bit planes. */
export function inPlanes(matter: Matter, kernel: Kernel, rows = ROWS): Ready {
  const { columns, length } = batchOf(matter, kernel, rows);
  const packed = compile(matter.rulebook, { of: matter.claims, kernel }).pack(columns, { length });
  let found: Map<string, Planes> | undefined;
  const bit = (plane: Uint32Array, at: number) => (plane[at >>> 5]! >>> (at & 31)) & 1;
  const truthAt = ({ established, refuted }: Planes, at: number) => bit(established, at) + 2 * bit(refuted, at);
  return {
    cases: length,
    decide: () => (found = packed.evaluatePlanes(found)),
    answers: () => Promise.resolve(answersOf(matter, packed.evaluatePlanes(), truthAt)),
  };
}

type Kernel = "plain" | "simd";

const NUMBERS: Record<Asked["side"], number> = { established: 1, refuted: 2 };

function answersOf<T>({ asked, cases }: Matter, found: ReadonlyMap<string, T>, truthAt: (column: T, at: number) => number | undefined) {
  return cases.map((_, at) => asked.map(({ claim, side }) => truthAt(found.get(claim)!, at) === NUMBERS[side]));
}

const batches = new WeakMap<Matter, Map<string, OwnBatch>>();

/**
 * The cases over and over, in columns of the program's own, made once for each kernel and length. Quantities in 32 bits, as SQL has them
 * beside.
 */
function batchOf(matter: Matter, kernel: Kernel, rows: number): OwnBatch {
  const { rulebook, claims, patterns } = matter;
  const made = batches.get(matter) ?? new Map<string, OwnBatch>();
  batches.set(matter, made);
  const known = made.get(`${kernel} ${rows}`);
  if (known !== undefined) return known;
  const program = compile(rulebook, { of: claims, kernel });
  if (program.kernel !== kernel) throw new Error(`this machine has no ${kernel} loops`);
  const batch = program.allocate({ length: Math.ceil(rows / patterns.length) * patterns.length, bits: 32 });
  const own = batch.columns as Readonly<Record<string, Uint8Array | Int32Array>>;
  for (const [fact, column] of Object.entries(toColumns(rulebook, patterns)) as [string, Uint8Array | { readonly low: Float64Array }][]) {
    const to = own[fact];
    const once = column instanceof Uint8Array ? column : Int32Array.from(column.low, (number) => (Number.isNaN(number) ? UNKNOWN : number));
    if (to !== undefined) for (let at = 0; at < batch.length; at += once.length) to.set(once, at);
  }
  made.set(`${kernel} ${rows}`, batch);
  return batch;
}

const UNKNOWN = -2_147_483_648;
