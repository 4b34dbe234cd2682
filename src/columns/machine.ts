import type { FlatProgram } from "../backends/bit-parallel/flat.ts";
import { TURN, type Kernel } from "./kernel.ts";

/** Cases whose columns are read before any is decided: large enough that a call costs little beside its loop. */
export const CHUNK = 8192;
/** Cases decided at a time: small enough that the registers stay in the nearest cache. */
const BLOCK = 4096;

/** Cases a byte of a plane. */
const BITS = 8;
const PITCH = BLOCK / BITS;
/** Planes lie a little further apart than they are long: at powers of two they would displace one another in the cache. */
const STRIDE = CHUNK / BITS + 64;

/** A flat program in a kernel's memory, with room for some chunks of planes, one chunk of a column and one of answers. */
export class Machine {
  readonly kernel: Kernel;
  /** Where a chunk of one column is put, and of another beside it. */
  readonly staging: number;
  readonly secondStaging: number;
  /** Room for a block of answers. */
  readonly answers: number;
  /** Planes that no instruction reads. */
  readonly spares: readonly [number, number];
  readonly #code: number;
  readonly #registers: number;
  readonly #planes: number;
  readonly #chunkSize: number;

  constructor(
    readonly program: FlatProgram,
    chunks: number,
    kernelOf: (size: number) => Kernel,
  ) {
    let size = 0;
    const place = (bytes: number): number => {
      const at = size;
      size += Math.ceil(bytes / 64) * 64;
      return at;
    };
    this.#code = place(program.code.byteLength);
    this.#registers = place(program.registers * PITCH);
    this.staging = place(CHUNK * 8);
    this.secondStaging = place(CHUNK * 8);
    this.answers = place(BLOCK);
    this.spares = [program.planes.length, program.planes.length + 1];
    this.#chunkSize = (program.planes.length + this.spares.length) * STRIDE;
    this.#planes = place(chunks * this.#chunkSize);
    this.kernel = kernelOf(size);
    this.kernel.ints.set(program.code, this.#code >> 2);
    this.kernel.bytes.fill(255, this.#registers + PITCH, this.#registers + 2 * PITCH);
  }

  /** Where a plane of a chunk lies. */
  plane(chunk: number, plane: number): number {
    return this.#planes + chunk * this.#chunkSize + plane * STRIDE;
  }

  /** Empties the planes of some facts in the first chunk: in no case is anything known of them. */
  forget(isForgotten: (fact: string) => boolean): void {
    for (const [plane, { fact }] of this.program.planes.entries()) {
      const at = this.plane(0, plane);
      if (isForgotten(fact)) this.kernel.bytes.fill(0, at, at + STRIDE);
    }
  }

  /** Puts some cases of a column where the loops read it, and `unknown` behind them to the end of the last turn. */
  stage(column: Uint8Array | Int32Array | Float64Array, start: number, end: number, unknown: number, at = this.staging): void {
    const { bytes, ints, doubles } = this.kernel;
    const to = column instanceof Uint8Array ? bytes : column instanceof Int32Array ? ints : doubles;
    const from = at / column.BYTES_PER_ELEMENT;
    to.set(column.subarray(start, end), from);
    to.fill(unknown, from + end - start, from + padded(end - start));
  }

  /** Decides the cases from `start` to `end`, whose planes are in a chunk, block by block. */
  run(chunk: number, start: number, end: number, take: TakeBlock): void {
    const { kernel, program } = this;
    const code = { start: this.#code, end: this.#code + program.code.byteLength };
    for (let from = start; from < end; from += BLOCK) {
      const inputs = this.plane(chunk, 0) + (from - start) / BITS;
      const bytes = padded(Math.min(BLOCK, end - from)) / BITS;
      kernel.run(code.start, code.end, inputs, STRIDE, this.#registers, PITCH, bytes);
      const address = (operand: number) => (operand < 0 ? this.#registers + ~operand * PITCH : inputs + operand * STRIDE);
      for (let at = 0; at < program.results.length; at += 2)
        take(at >> 1, address(program.results[at]!), address(program.results[at + 1]!), from, bytes);
    }
  }
}

/** Gets the place of a result, where its two planes lie, the first case of the block, and the bytes of a plane. */
export type TakeBlock = (result: number, established: number, refuted: number, from: number, bytes: number) => void;

/** Every loop ends on a full turn. */
export function padded(cases: number): number {
  return Math.ceil(cases / TURN) * TURN;
}
