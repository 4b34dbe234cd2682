import { compile, toColumns, type Columns, type Planes } from "../src/columns/index.ts";
import { evaluate } from "../src/evaluate.ts";
import { explainAll } from "../src/explain.ts";
import { ROWS } from "./engines/duckdb.ts";
import { turns, type Asked, type Ready } from "./engines/engine.ts";
import type { Matter } from "./matter.ts";

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
export function inColumns(matter: Matter, kernel: "plain" | "simd", rows = ROWS): Ready {
  const program = compile(matter.rulebook, { of: matter.claims, kernel });
  if (program.kernel !== kernel) throw new Error(`this machine has no ${kernel} loops`);
  const { columns, length } = columnsOf(matter, rows);
  return {
    cases: length,
    decide: () => program.evaluateBatch(columns, { length }),
    answers: () => Promise.resolve(answersOf(matter, program.evaluateBatch(columns, { length }), (column, at) => column[at])),
  };
}

/** The same from bit planes to bit planes, by the SIMD loops. */
export function inPlanes(matter: Matter, kernel: "plain" | "simd", rows = ROWS): Ready {
  const { columns, length } = columnsOf(matter, rows);
  const packed = compile(matter.rulebook, { of: matter.claims, kernel }).pack(columns, { length });
  const bit = (plane: Uint32Array, at: number) => (plane[at >>> 5]! >>> (at & 31)) & 1;
  const truthAt = ({ established, refuted }: Planes, at: number) => bit(established, at) + 2 * bit(refuted, at);
  return {
    cases: length,
    decide: () => packed.evaluatePlanes(),
    answers: () => Promise.resolve(answersOf(matter, packed.evaluatePlanes(), truthAt)),
  };
}

const NUMBERS: Record<Asked["side"], number> = { established: 1, refuted: 2 };

function answersOf<T>({ asked, cases }: Matter, found: ReadonlyMap<string, T>, truthAt: (column: T, at: number) => number | undefined) {
  return cases.map((_, at) => asked.map(({ claim, side }) => truthAt(found.get(claim)!, at) === NUMBERS[side]));
}

interface Batch {
  readonly columns: Columns<object>;
  readonly length: number;
}

const batches = new WeakMap<Matter, Map<number, Batch>>();

/** Made once for each matter and length. */
function columnsOf(matter: Matter, rows: number): Batch {
  const made = batches.get(matter) ?? new Map<number, Batch>();
  const batch = made.get(rows) ?? tiled(matter, rows);
  batches.set(matter, made.set(rows, batch));
  return batch;
}

/** The cases over and over, as columns that no cache can hold. Quantities in 32 bits, as SQL has them beside. */
function tiled({ rulebook, patterns }: Matter, rows: number): Batch {
  const times = Math.ceil(rows / patterns.length);
  const once = Object.entries(toColumns(rulebook, patterns)) as [string, Uint8Array | { readonly low: Float64Array }][];
  const columns = once.map(([fact, column]) => {
    const short =
      column instanceof Uint8Array ? column : Int32Array.from(column.low, (number) => (Number.isNaN(number) ? UNKNOWN : number));
    const long = new (short.constructor as typeof Int32Array)(short.length * times);
    for (let at = 0; at < long.length; at += short.length) long.set(short, at);
    return [fact, long];
  });
  return { columns: Object.fromEntries(columns) as Columns<object>, length: times * patterns.length };
}

const UNKNOWN = -2_147_483_648;
