import type { Gate } from "./circuit.ts";

/**
 * Bits that follow one another: inputs, and gates over bits before them. A turned bit turns only what it changes, in order, so that
 * each gate is asked once however many ways lead to it.
 */
export class Ripple {
  readonly #bits: Uint8Array;
  /** Of each gate, how many parts stand as they do not by themselves: a refuting one of `all`, an establishing one of `any`. */
  readonly #counts: Int32Array;
  readonly #isAny: Uint8Array;
  /** The readers of bit `n` are from `starts[n]` to `starts[n + 1]`, with what its rising adds to their count. */
  readonly #starts: Int32Array;
  readonly #readers: Int32Array;
  readonly #steps: Int8Array;
  /** Gates to be asked again, a bit each. */
  readonly #waiting: Int32Array;
  #first: number;

  /** All inputs, `undefined`, are off; parts stand before their gate. */
  constructor(gates: readonly (Gate | undefined)[]) {
    const readers = gates.map((): { gate: number; step: number }[] => []);
    this.#bits = new Uint8Array(gates.length);
    this.#counts = new Int32Array(gates.length);
    this.#isAny = Uint8Array.from(gates, (gate) => (gate === undefined || gate.kind === "any" ? 1 : 0));
    this.#waiting = new Int32Array((gates.length + 31) >> 5);
    this.#first = this.#waiting.length;
    for (const [place, gate] of gates.entries()) {
      gate?.parts.forEach((part, at) => {
        const step = gate.kind === "any" || (gate.kind === "but" && at === 1) ? 1 : -1;
        readers[part]!.push({ gate: place, step });
        const isOn = this.#bits[part] === 1;
        if (isOn === step > 0) this.#counts[place]! += 1;
      });
      this.#bits[place] = this.#asked(place);
    }
    const edges = readers.flat();
    this.#readers = Int32Array.from(edges, ({ gate }) => gate);
    this.#steps = Int8Array.from(edges, ({ step }) => step);
    this.#starts = new Int32Array(gates.length + 1);
    for (const [place, { length }] of readers.entries()) this.#starts[place + 1] = this.#starts[place]! + length;
  }

  isOn(place: number): boolean {
    return this.#bits[place] === 1;
  }

  /** Sets an input. What follows from it waits for {@link settle}. */
  turn(place: number, on: boolean): void {
    const bit = on ? 1 : 0;
    if (this.#bits[place] !== bit) this.#flip(place, bit);
  }

  settle(): void {
    for (let word = this.#first; word < this.#waiting.length; word++) {
      for (let waiting = this.#waiting[word]!; waiting !== 0; waiting = this.#waiting[word]!) {
        const lowest = waiting & -waiting;
        this.#waiting[word] = waiting ^ lowest;
        const place = (word << 5) | (31 - Math.clz32(lowest));
        const bit = this.#asked(place);
        if (bit !== this.#bits[place]) this.#flip(place, bit);
      }
    }
    this.#first = this.#waiting.length;
  }

  /** An input has no parts, and counts for nothing. */
  #asked(place: number): 0 | 1 {
    return (this.#counts[place] !== 0) === (this.#isAny[place] === 1) ? 1 : 0;
  }

  #flip(place: number, bit: 0 | 1): void {
    this.#bits[place] = bit;
    const end = this.#starts[place + 1]!;
    for (let edge = this.#starts[place]!; edge < end; edge++) {
      const reader = this.#readers[edge]!;
      this.#counts[reader]! += bit === 1 ? this.#steps[edge]! : -this.#steps[edge]!;
      this.#waiting[reader >> 5]! |= 1 << (reader & 31);
      if (reader >> 5 < this.#first) this.#first = reader >> 5;
    }
  }
}
