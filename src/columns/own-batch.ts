import type { Address, Vocabulary } from "../rulebook/linked.ts";
import type { DeclaredFact, Numbers, Planes } from "./column.ts";
import type { ProgramData } from "./decider.ts";
import { UNKNOWN_INT } from "./kernel.ts";
import { padded, type Machine } from "./machine.ts";

/** How many cases there is to be room for, and of how many bits the columns of quantities are. */
export interface Room {
  readonly length: number;
  /** Left out: 64. */
  readonly bits?: 32 | 64 | undefined;
}

/** Of a yes or no and of a word bytes, of a quantity numbers. */
type OwnColumn<T = unknown> = [T] extends [boolean] ? Uint8Array : [T] extends [number] ? Numbers : OwnWord<T>;
type OwnWord<T> = [T] extends [string] ? (string extends T ? Numbers : Uint8Array) : Uint8Array | Numbers;

/**
 * Columns in the program's own memory, to be written to and decided where they lie: one for each fact on which anything rests, of bytes or,
 * for a quantity, of numbers. At first nothing is known.
 */
export interface OwnBatch<F = Vocabulary> {
  readonly length: number;
  readonly columns: { readonly [K in keyof F]?: OwnColumn<F[K]> };
  /** The answers lie in the same memory: each call writes over those of the last. @throws {CaseRecordError} with every issue */
  evaluateBatch(): Map<Address, Uint8Array>;
  /** `over`: an earlier answer of this batch, to be written over. @throws {CaseRecordError} with every issue */
  evaluatePlanes(over?: ReadonlyMap<Address, Planes>): Map<Address, Planes>;
}

/** The rooms that an own batch asks of its machine: of each answer, and then of each column. */
export function sizesOf(data: ProgramData, { length, bits }: Room): number[] {
  const columns = readBy(data).map((fact) => padded(length) * kindOf(fact, bits).BYTES_PER_ELEMENT);
  return [...data.addresses.map(() => padded(length)), ...columns];
}

export function ownColumns(data: ProgramData, { kernel, rooms }: Machine, { length, bits }: Room): Readonly<Record<string, OwnColumn>> {
  const columns = readBy(data).map((fact, at): [string, OwnColumn] => {
    const Kind = kindOf(fact, bits);
    const column = new Kind(kernel.bytes.buffer as ArrayBuffer, rooms[data.addresses.length + at], padded(length));
    column.fill(UNKNOWN[fact.type] ?? (bits === 32 ? UNKNOWN_INT : NaN));
    return [fact.name, column.subarray(0, length)];
  });
  return Object.fromEntries(columns);
}

function readBy({ flat, facts }: ProgramData): DeclaredFact[] {
  return [...new Set(flat.planes.map(({ fact }) => facts.get(fact)!))];
}

const UNKNOWN: Partial<Record<DeclaredFact["type"], number>> = { boolean: 2, enum: 255 };

function kindOf({ type }: DeclaredFact, bits: Room["bits"]) {
  if (UNKNOWN[type] !== undefined) return Uint8Array;
  return bits === 32 ? Int32Array : Float64Array;
}
