import { isPlanes, type Column, type Planes, type QuantityColumn, type WordColumn, type DeclaredFact } from "./column.ts";
import { feedQuantities } from "./feed-quantities.ts";
import { padded, type Machine } from "./machine.ts";

/** Turns some cases of a column, from `start` to `end`, into the planes of a chunk. Tells whether some value is wrong. */
export type Feed = (chunk: number, start: number, end: number) => boolean;

/** How the planes of one fact are filled from its column. The column's form has been checked. */
export function feedOf(machine: Machine, fact: DeclaredFact, column: Column, isOrdered: boolean): Feed {
  if (isPlanes(column)) return ofPlanes(machine, fact, column, isOrdered);
  if (fact.type === "boolean") return ofBytes(machine, fact, column as Uint8Array);
  if (fact.type === "enum") return ofWords(machine, fact, column as WordColumn);
  return feedQuantities(machine, fact, column as QuantityColumn);
}

function yesAndNo(machine: Machine, fact: DeclaredFact): readonly [number, number] {
  const filled = machine.filled.get(fact.name) ?? [];
  const index = (is: boolean) => filled.find(({ plane }) => "is" in plane && plane.is === is)?.index;
  return [index(true) ?? machine.spares[0], index(false) ?? machine.spares[1]];
}

function ofBytes(machine: Machine, fact: DeclaredFact, column: Uint8Array): Feed {
  const { kernel } = machine;
  const [yes, no] = yesAndNo(machine, fact);
  return (chunk, start, end) => {
    const from = machine.stage(column, start, end, 2);
    return kernel.booleans(from, padded(end - start), machine.plane(chunk, yes), machine.plane(chunk, no)) !== 0;
  };
}

function ofPlanes(machine: Machine, fact: DeclaredFact, { established, refuted }: Planes, isOrdered: boolean): Feed {
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
    if (!isOrdered) for (const plane of [first, second]) kernel.fromOrder(plane, bytes);
    return kernel.both(first, second, bytes) !== 0;
  };
}

function ofWords(machine: Machine, fact: DeclaredFact, column: WordColumn): Feed {
  const { kernel } = machine;
  const filled = machine.filled.get(fact.name) ?? [];
  const words = filled.map(({ plane, index }) => ({ code: fact.values.indexOf((plane as { word: string }).word), index }));
  return (chunk, start, end) => {
    const from = machine.stage(column, start, end, 255);
    const cases = padded(end - start);
    for (const { code, index } of words) kernel.word(from, cases, code, machine.plane(chunk, index));
    return kernel.codes(from, cases, fact.values.length) !== 0;
  };
}
