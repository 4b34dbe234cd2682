import type { InputPlane } from "../backends/bit-parallel/circuit.ts";
import type { FlatProgram } from "../backends/bit-parallel/flat.ts";
import { TURN, type Kernel } from "./kernel.ts";

/**
 * Cases whose columns are read before they are decided: so many that an instruction costs little beside its loop, and that a column is
 * read in runs which memory can foresee.
 */
export const CHUNK = 32_768;

/** Cases a byte of a plane. */
const BITS = 8;
/** Planes lie a little further apart than they are long: at powers of two they would displace one another in the cache. */
const STRIDE = CHUNK / BITS + 64;

type Values = Uint8Array | Int32Array | Float64Array;

/** A flat program in a kernel's memory, with room for some cases' planes, a chunk of a column and one of answers. */
export class Machine {
  readonly kernel: Kernel;
  /** Where a chunk of one column is put, and of another beside it. */
  readonly staging: number;
  readonly secondStaging: number;
  /** Room for a chunk of answers. */
  readonly answers: number;
  /** Planes that no instruction reads. */
  readonly spares: readonly [number, number];
  /** The planes that a fact fills, and where they are among those of the program. */
  readonly filled: ReadonlyMap<string, readonly FilledPlane[]>;
  /** Further rooms that were asked for. */
  readonly rooms: readonly number[];
  readonly #code: number;
  readonly #registers: number;
  readonly #planes: number;
  readonly #chunkSize: number;

  /** `cases` is what it has planes for: one chunk, or all. `rooms` are bytes. */
  constructor(
    readonly program: FlatProgram,
    cases: number,
    kernelOf: (size: number) => Kernel,
    rooms: readonly number[] = [],
  ) {
    let size = 0;
    const place = (bytes: number): number => {
      const at = size;
      size += Math.ceil(bytes / 64) * 64;
      return at;
    };
    this.#code = place(program.code.byteLength);
    this.#registers = place(program.registers * STRIDE);
    this.staging = place(CHUNK * 8);
    this.secondStaging = place(CHUNK * 8);
    this.answers = place(CHUNK);
    this.spares = [program.planes.length, program.planes.length + 1];
    this.#chunkSize = (program.planes.length + this.spares.length) * STRIDE;
    this.#planes = place(Math.ceil(cases / CHUNK) * this.#chunkSize);
    this.rooms = rooms.map(place);
    this.filled = byFact(program);
    this.kernel = kernelOf(size);
    this.kernel.ints.set(program.code, this.#code >> 2);
    const always = this.#registers + STRIDE;
    this.kernel.bytes.fill(255, always, always + STRIDE);
  }

  /** Where a plane of a chunk lies. */
  plane(chunk: number, plane: number): number {
    return this.#planes + chunk * this.#chunkSize + plane * STRIDE;
  }

  /** Empties the planes of some facts in the first chunk: in no case is anything known of them. */
  forget(isForgotten: (fact: string) => boolean): void {
    for (const [fact, planes] of this.filled)
      if (isForgotten(fact)) for (const { index } of planes) this.kernel.bytes.fill(0, this.plane(0, index), this.plane(0, index) + STRIDE);
  }

  /**
   * Where the loops find some cases of a column, with `unknown` behind them to the end of the last turn: where it lies if that is in this
   * memory, else put at `at`.
   */
  stage(column: Values, start: number, end: number, unknown: number, at = this.staging): number {
    const { bytes, ints, doubles } = this.kernel;
    if (column.buffer === bytes.buffer) return column.byteOffset + start * column.BYTES_PER_ELEMENT;
    const to = column instanceof Uint8Array ? bytes : column instanceof Int32Array ? ints : doubles;
    const from = at / column.BYTES_PER_ELEMENT;
    to.set(column.subarray(start, end), from);
    to.fill(unknown, from + end - start, from + padded(end - start));
    return at;
  }

  /** Decides the cases from `start` to `end`, whose planes are in a chunk. */
  run(chunk: number, start: number, end: number, take: TakeChunk): void {
    const { program } = this;
    const inputs = this.plane(chunk, 0);
    const bytes = padded(end - start) / BITS;
    this.kernel.run(this.#code, this.#code + program.code.byteLength, inputs, STRIDE, this.#registers, STRIDE, bytes);
    const address = (operand: number) => (operand < 0 ? this.#registers + ~operand * STRIDE : inputs + operand * STRIDE);
    for (let at = 0; at < program.results.length; at += 2)
      take(at >> 1, address(program.results[at]!), address(program.results[at + 1]!), start, bytes);
  }
}

/** Gets the place of a result, where its two planes lie, the first case of the chunk, and the bytes of a plane. */
export type TakeChunk = (result: number, established: number, refuted: number, from: number, bytes: number) => void;

/** An input plane, and its place among those of the program. */
export interface FilledPlane {
  readonly plane: InputPlane;
  readonly index: number;
}

function byFact({ planes }: FlatProgram): Map<string, FilledPlane[]> {
  const filled = new Map<string, FilledPlane[]>();
  for (const [index, plane] of planes.entries()) {
    const others = filled.get(plane.fact);
    if (others === undefined) filled.set(plane.fact, [{ plane, index }]);
    else others.push({ plane, index });
  }
  return filled;
}

/** Every loop ends on a full turn. */
export function padded(cases: number): number {
  return Math.ceil(cases / TURN) * TURN;
}
