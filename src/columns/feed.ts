import type { InputPlane } from "../backends/bit-parallel/circuit.ts";
import { isPlanes, type Column, type Planes, type QuantityColumn, type WordColumn, type DeclaredFact } from "./column.ts";
import { feedQuantities } from "./feed-quantities.ts";
import { padded, type Machine } from "./machine.ts";

/** Turns some cases of a column, from `start` to `end`, into the planes of a chunk. Tells whether some value is wrong. */
export type Feed = (chunk: number, start: number, end: number) => boolean;

/** How the planes of one fact are filled from its column. The column's form has been checked. */
export function feedOf(machine: Machine, fact: DeclaredFact, column: Column): Feed {
  if (fact.type === "boolean") return isPlanes(column) ? ofPlanes(machine, fact, column) : ofBytes(machine, fact, column as Uint8Array);
  if (fact.type === "enum") return ofWords(machine, fact, column as WordColumn);
  return feedQuantities(machine, fact, column as QuantityColumn, filledBy(machine, fact));
}

/** The planes that a fact fills, of those that the program reads. */
function filledBy({ program }: Machine, fact: DeclaredFact): { readonly plane: InputPlane; readonly index: number }[] {
  return program.planes.flatMap((plane, index) => (plane.fact === fact.name ? [{ plane, index }] : []));
}

function yesAndNo(machine: Machine, fact: DeclaredFact): readonly [number, number] {
  const filled = filledBy(machine, fact);
  const index = (is: boolean) => filled.find(({ plane }) => "is" in plane && plane.is === is)?.index;
  return [index(true) ?? machine.spares[0], index(false) ?? machine.spares[1]];
}

function ofBytes(machine: Machine, fact: DeclaredFact, column: Uint8Array): Feed {
  const { kernel, staging } = machine;
  const [yes, no] = yesAndNo(machine, fact);
  return (chunk, start, end) => {
    machine.stage(column, start, end, 2);
    return kernel.booleans(staging, padded(end - start), machine.plane(chunk, yes), machine.plane(chunk, no)) !== 0;
  };
}

function ofPlanes(machine: Machine, fact: DeclaredFact, { established, refuted }: Planes): Feed {
  const { kernel } = machine;
  const [yes, no] = yesAndNo(machine, fact);
  const copy = (plane: Uint32Array, at: number, start: number, end: number): void => {
    const words = plane.subarray(start >> 5, (end + 31) >> 5);
    kernel.ints.set(words, at >> 2);
    kernel.ints.fill(0, (at >> 2) + words.length, (at + padded(end - start) / 8) >> 2);
    if ((end & 31) !== 0) kernel.ints[(at >> 2) + words.length - 1]! &= (1 << (end & 31)) - 1;
  };
  return (chunk, start, end) => {
    const bytes = padded(end - start) / 8;
    const [first, second] = [machine.plane(chunk, yes), machine.plane(chunk, no)];
    copy(established, first, start, end);
    copy(refuted, second, start, end);
    return kernel.both(first, second, bytes) !== 0;
  };
}

function ofWords(machine: Machine, fact: DeclaredFact, column: WordColumn): Feed {
  const { kernel, staging } = machine;
  const words = filledBy(machine, fact).map(({ plane, index }) => ({ code: fact.values.indexOf((plane as { word: string }).word), index }));
  return (chunk, start, end) => {
    machine.stage(column, start, end, 255);
    const cases = padded(end - start);
    for (const { code, index } of words) kernel.word(staging, cases, code, machine.plane(chunk, index));
    return kernel.codes(staging, cases, fact.values.length) !== 0;
  };
}
