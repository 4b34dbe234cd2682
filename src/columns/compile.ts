import { flatten } from "../backends/bit-parallel/flat.ts";
import { wire, type Wired } from "../backends/bit-parallel/planes-of.ts";
import { Toggler } from "../backends/bit-parallel/toggler.ts";
import { RulebookError, UnsupportedError } from "../errors.ts";
import type { FactPattern } from "../facts/value.ts";
import type { Address, Rulebook, Vocabulary } from "../rulebook/linked.ts";
import type { BatchSize, Columns, Planes } from "./column.ts";
import { Decider, type PackedBatch } from "./decider.ts";
import type { OwnBatch, Room } from "./own-batch.ts";
import { hasSimd } from "./simd-kernel.ts";
import { evaluateOn, type Thread } from "./threads.ts";

/** What to compile, and into which loops. */
export interface Compiling {
  /** The addresses to decide. Left out: every offense and claim. */
  readonly of?: readonly Address[] | undefined;
  /** Left out: `simd` where the machine has it, else `plain`. */
  readonly kernel?: "simd" | "plain" | undefined;
}

/** A rulebook compiled for many cases at once. Deciding changes nothing in it. */
export interface Program<F = Vocabulary> {
  readonly kernel: "simd" | "plain";
  /** What it decides. */
  readonly addresses: readonly Address[];
  /** What that rests on: any other fact changes nothing. */
  readonly facts: readonly string[];
  /** A byte a case for each address: 0 undetermined, 1 established, 2 refuted. @throws {CaseRecordError} with every issue */
  evaluateBatch(columns: Columns<F>, size: BatchSize): Map<Address, Uint8Array>;
  /** The same as planes. @throws {CaseRecordError} with every issue */
  evaluatePlanes(columns: Columns<F>, size: BatchSize): Map<Address, Planes>;
  /** The columns read once, to be decided any number of times. @throws {CaseRecordError} with every issue */
  pack(columns: Columns<F>, size: BatchSize): PackedBatch;
  /** Columns to be written to where the program reads them. @throws {CaseRecordError} where the length is none */
  allocate(room: Room): OwnBatch<F>;
  /**
   * The same as `evaluateBatch`, by the caller's threads: workers whose file calls `serve`.
   *
   * @throws {CaseRecordError} with every issue
   */
  evaluateBatchOn(threads: readonly Thread[], columns: Columns<F>, size: BatchSize): Promise<Map<Address, Uint8Array>>;
  /** One case, to be changed a fact at a time. @throws {CaseRecordError} as `evaluate` does */
  toggler(pattern: FactPattern<F>): Toggler;
}

/**
 * Compiles a rulebook. No code is made at run time: the program is a list of numbers.
 *
 * @throws {RulebookError} where an address is not the rulebook's
 * @throws {UnsupportedError} where a fact has more words than a byte can tell apart
 */
export function compile<F>(rulebook: Rulebook<F>, { of, kernel }: Compiling = {}): Program<F> {
  const addresses = [...new Set(of ?? claimsOf(rulebook))];
  const wired = wire(rulebook);
  check(rulebook, wired, addresses);
  const asked = addresses.map((address) => wired.truths.get(address)!);
  const flat = flatten(
    wired.circuit,
    asked.flatMap(({ established, refuted }) => [established, refuted]),
  );
  const loops = (kernel ?? "simd") === "simd" && hasSimd() ? "simd" : "plain";
  const facts = new Map([...rulebook.facts.values()].map(({ name, type, values }) => [name, { name, type, values }]));
  const decider = new Decider({ flat, addresses, facts, kernel: loops, id: crypto.randomUUID() });
  return {
    kernel: loops,
    addresses,
    facts: [...new Set(flat.planes.map(({ fact }) => fact))],
    evaluateBatch: (columns, size) => decider.evaluateBatch(columns, size),
    evaluatePlanes: (columns, size) => decider.evaluatePlanes(columns, size),
    pack: (columns, size) => decider.pack(columns, size),
    allocate: (room) => decider.allocate(room) as unknown as OwnBatch<F>,
    evaluateBatchOn: (threads, columns, size) => evaluateOn(threads, decider.data, columns, size),
    toggler: (pattern) => new Toggler(rulebook.facts, wired, addresses, pattern),
  };
}

function claimsOf(rulebook: Rulebook<unknown>): Address[] {
  return [...rulebook.provisions.values()].filter(({ kind }) => kind === "offense" || kind === "claim").map(({ id }) => id);
}

function check(rulebook: Rulebook<unknown>, { truths }: Wired, addresses: readonly Address[]): void {
  const issues = addresses
    .filter((address) => !truths.has(address))
    .map((address) => ({ code: "unknown-provision", message: `no provision \`${address}\` is in force`, path: ["of"] }));
  if (issues.length > 0) throw new RulebookError(issues);
  for (const { name, values } of rulebook.facts.values())
    if (values.length > 255) throw new UnsupportedError(`\`${name}\` has ${values.length} values, more than a byte can tell apart`);
}
