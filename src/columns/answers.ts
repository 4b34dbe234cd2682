import type { Planes } from "./column.ts";
import type { Machine, TakeBlock } from "./machine.ts";

/** Where the decisions of a machine go, result by result. */
export interface Answers<T> {
  readonly all: readonly T[];
  readonly take: TakeBlock;
}

/** As a byte a case: 0 undetermined, 1 established, 2 refuted. */
export function asBytes({ kernel, answers }: Machine, count: number, length: number): Answers<Uint8Array> {
  const all = Array.from({ length: count }, () => new Uint8Array(length));
  return {
    all,
    take: (result, established, refuted, from, bytes) => {
      kernel.truths(established, refuted, bytes, answers);
      all[result]!.set(kernel.bytes.subarray(answers, answers + Math.min(bytes * 8, length - from)), from);
    },
  };
}

/** As planes; no bit is set behind the last case. */
export function asPlanes({ kernel }: Machine, count: number, length: number): Answers<Planes> {
  const words = Math.ceil(length / 32);
  const last = (length & 31) === 0 ? -1 : (1 << (length & 31)) - 1;
  const all = Array.from({ length: count }, () => ({ established: new Uint32Array(words), refuted: new Uint32Array(words) }));
  const copy = (plane: Uint32Array, at: number, from: number, bytes: number): void => {
    const first = from >> 5;
    plane.set(kernel.ints.subarray(at >> 2, (at >> 2) + Math.min(bytes >> 2, words - first)), first);
    if (words - first <= bytes >> 2) plane[words - 1]! &= last;
  };
  return {
    all,
    take: (result, established, refuted, from, bytes) => {
      copy(all[result]!.established, established, from, bytes);
      copy(all[result]!.refuted, refuted, from, bytes);
    },
  };
}
