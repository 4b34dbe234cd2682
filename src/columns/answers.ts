import type { Planes } from "./column.ts";
import type { Kernel } from "./kernel.ts";
import type { Machine, TakeChunk } from "./machine.ts";

/** What is asked of a machine: how many results, in how many cases. */
export interface Wanted {
  readonly count: number;
  readonly length: number;
  /** Whether the machine's planes are in the order of the cases, because all facts came as planes. */
  readonly isOrdered: boolean;
}

/** Where the decisions of a machine go, result by result. */
export interface Answers<T> {
  readonly all: readonly T[];
  readonly take: TakeChunk;
}

/** As a byte a case: 0 undetermined, 1 established, 2 refuted. */
export function asBytes(machine: Machine, { count, length, isOrdered }: Wanted): Answers<Uint8Array> {
  const { kernel, answers } = machine;
  const all = Array.from({ length: count }, () => new Uint8Array(length));
  const truths = truthsOf(machine, isOrdered);
  return {
    all,
    take: (result, established, refuted, from, bytes) => {
      truths(established, refuted, bytes, answers);
      all[result]!.set(kernel.bytes.subarray(answers, answers + Math.min(bytes * 8, length - from)), from);
    },
  };
}

/** The same, where they were given room in the machine's own memory. */
export function asOwnBytes(machine: Machine, { count, length, isOrdered }: Wanted): Answers<Uint8Array> {
  const { kernel, rooms } = machine;
  const truths = truthsOf(machine, isOrdered);
  return {
    all: rooms.slice(0, count).map((room) => new Uint8Array(kernel.bytes.buffer, room, length)),
    take: (result, established, refuted, from, bytes) => {
      truths(established, refuted, bytes, rooms[result]! + from);
    },
  };
}

function truthsOf({ kernel, staging, secondStaging }: Machine, isOrdered: boolean): Kernel["truths"] {
  if (!isOrdered)
    return (established, refuted, length, to) => {
      kernel.truths(established, refuted, length, to);
    };
  const moved = (plane: number, length: number, to: number): number => {
    kernel.bytes.copyWithin(to, plane, plane + length);
    kernel.fromOrder(to, length);
    return to;
  };
  return (established, refuted, length, to) => {
    kernel.truths(moved(established, length, staging), moved(refuted, length, secondStaging), length, to);
  };
}

/** As planes; no bit is set behind the last case. */
export function asPlanes({ kernel, answers }: Machine, { count, length, isOrdered }: Wanted, over?: readonly Planes[]): Answers<Planes> {
  const words = Math.ceil(length / 32);
  const fits = ({ established, refuted }: Planes) => established.length === words && refuted.length === words;
  if (over !== undefined && !(over.length === count && over.every(fits)))
    throw new RangeError("what is to be written over is no answer of this batch");
  const last = (length & 31) === 0 ? -1 : (1 << (length & 31)) - 1;
  const all = over ?? Array.from({ length: count }, () => ({ established: new Uint32Array(words), refuted: new Uint32Array(words) }));
  const copy = (plane: Uint32Array, at: number, from: number, bytes: number): void => {
    const first = from >> 5;
    if (!isOrdered) kernel.toOrder(at, bytes, answers);
    const place = (isOrdered ? at : answers) >> 2;
    plane.set(kernel.ints.subarray(place, place + Math.min(bytes >> 2, words - first)), first);
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
