import type { FlatProgram } from "../backends/bit-parallel/flat.ts";
import { CaseRecordError } from "../errors.ts";
import type { Address } from "../rulebook/linked.ts";
import { asBytes, asOwnBytes, asPlanes, type Answers, type Wanted } from "./answers.ts";
import { misfits } from "./check.ts";
import type { BatchSize, Column, Planes, DeclaredFact } from "./column.ts";
import type { Kernel } from "./kernel.ts";
import { CHUNK, Machine } from "./machine.ts";
import { ownColumns, sizesOf, type OwnBatch, type Room } from "./own-batch.ts";
import { plainKernel } from "./plain-kernel.ts";
import { Reader } from "./reader.ts";
import { simdKernel } from "./simd-kernel.ts";

/** A compiled rulebook as plain data, which another thread can be sent. */
export interface ProgramData {
  readonly flat: FlatProgram;
  /** What it decides, in the order of its results. */
  readonly addresses: readonly Address[];
  /** The vocabulary, for checking columns. */
  readonly facts: ReadonlyMap<string, DeclaredFact>;
  readonly kernel: Kernel["name"];
  /** Tells a program from any other, in every thread. */
  readonly id: string;
}

/** The facts of many cases as the planes that one program reads: read once, decided as often as one likes. */
export interface PackedBatch {
  readonly length: number;
  evaluateBatch(): Map<Address, Uint8Array>;
  /** `over`: an earlier answer of this batch, to be written over. */
  evaluatePlanes(over?: ReadonlyMap<Address, Planes>): Map<Address, Planes>;
}

/** Decides batches. Its machine is made when it is first used, and used again. */
export class Decider {
  #machine: Machine | undefined;

  constructor(readonly data: ProgramData) {}

  /** @throws {CaseRecordError} with every issue */
  evaluateBatch(columns: object, { length }: BatchSize): Map<Address, Uint8Array> {
    return this.#decide(columns, length, asBytes);
  }

  /** @throws {CaseRecordError} with every issue */
  evaluatePlanes(columns: object, { length }: BatchSize): Map<Address, Planes> {
    return this.#decide(columns, length, asPlanesOver(undefined));
  }

  /** @throws {CaseRecordError} with every issue */
  pack(columns: object, { length }: BatchSize): PackedBatch {
    this.#check(columns, length);
    const machine = this.#machineOf(length);
    const reader = new Reader(machine, this.data.facts, columns as Columns, length);
    for (let start = 0; start < length; start += CHUNK) reader.read(start / CHUNK, start);
    reader.finish();
    const decided = <T>(as: As<T>): Map<Address, T> => {
      const answers = as(machine, this.#wanted(length, reader));
      for (let start = 0; start < length; start += CHUNK) machine.run(start / CHUNK, start, Math.min(start + CHUNK, length), answers.take);
      return this.#named(answers);
    };
    return { length, evaluateBatch: () => decided(asBytes), evaluatePlanes: (over) => decided(asPlanesOver(over)) };
  }

  /** @throws {CaseRecordError} where the length is none */
  allocate(room: Room): OwnBatch {
    const { length } = room;
    this.#check({}, length);
    const machine = this.#machineOf(1, sizesOf(this.data, room));
    const columns = ownColumns(this.data, machine, room);
    const reader = new Reader(machine, this.data.facts, columns, length);
    const own = asOwnBytes(machine, this.#wanted(length, reader));
    return {
      length,
      columns,
      evaluateBatch: () => this.#decided(machine, reader, own),
      evaluatePlanes: (over) => this.#decided(machine, reader, asPlanesOver(over)(machine, this.#wanted(length, reader))),
    };
  }

  #decide<T>(columns: object, length: number, as: As<T>): Map<Address, T> {
    this.#check(columns, length);
    const machine = (this.#machine ??= this.#machineOf(1));
    const reader = new Reader(machine, this.data.facts, columns as Columns, length);
    return this.#decided(machine, reader, as(machine, this.#wanted(length, reader)));
  }

  #decided<T>(machine: Machine, reader: Reader, answers: Answers<T>): Map<Address, T> {
    const { length } = reader;
    for (let start = 0; start < length; start += CHUNK) {
      reader.read(0, start);
      machine.run(0, start, Math.min(start + CHUNK, length), answers.take);
    }
    reader.finish();
    return this.#named(answers);
  }

  #check(columns: object, length: number): void {
    const issues = misfits(this.data.facts, columns, length);
    if (issues.length > 0) throw new CaseRecordError(issues);
  }

  #wanted(length: number, { isOrdered }: Reader): Wanted {
    return { count: this.data.addresses.length, length, isOrdered };
  }

  #machineOf(cases: number, rooms: readonly number[] = []): Machine {
    const { flat, kernel } = this.data;
    return new Machine(flat, cases, (size) => (kernel === "simd" ? simdKernel(size) : undefined) ?? plainKernel(size), rooms);
  }

  #named<T>({ all }: Answers<T>): Map<Address, T> {
    return new Map(this.data.addresses.map((address, at) => [address, all[at]!]));
  }
}

/** As planes, written over those of an earlier answer where there is one. */
function asPlanesOver(over: ReadonlyMap<Address, Planes> | undefined): As<Planes> {
  return (machine, wanted) => asPlanes(machine, wanted, over === undefined ? undefined : [...over.values()]);
}

type As<T> = (machine: Machine, wanted: Wanted) => Answers<T>;
type Columns = Readonly<Record<string, Column | undefined>>;
