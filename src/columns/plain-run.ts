import { OPERATION, WIDTH } from "../backends/bit-parallel/flat.ts";

const { all2, all3, all4, any2, any3, any4 } = OPERATION;

/** Where planes and registers lie in a memory of 32-bit words, and how much of each is read and written. */
export interface Places {
  readonly inputs: number;
  readonly stride: number;
  readonly registers: number;
  readonly pitch: number;
  readonly words: number;
}

/** Each instruction of a flat program over `words` words of its operands. */
export function runPlain(memory: Int32Array, code: number, end: number, { inputs, stride, registers, pitch, words }: Places): void {
  const place = (operand: number): number => (operand < 0 ? registers + ~operand * pitch : inputs + operand * stride);
  for (let at = code; at < end; at += WIDTH) {
    const to = registers + memory[at + 1]! * pitch;
    const a = place(memory[at + 2]!);
    const b = place(memory[at + 3]!);
    const c = place(memory[at + 4]!);
    const d = place(memory[at + 5]!);
    switch (memory[at]) {
      case all2:
        for (let i = 0; i < words; i += 4) {
          memory[to + i] = memory[a + i]! & memory[b + i]!;
          memory[to + i + 1] = memory[a + i + 1]! & memory[b + i + 1]!;
          memory[to + i + 2] = memory[a + i + 2]! & memory[b + i + 2]!;
          memory[to + i + 3] = memory[a + i + 3]! & memory[b + i + 3]!;
        }
        break;
      case all3:
        for (let i = 0; i < words; i += 4) {
          memory[to + i] = memory[a + i]! & memory[b + i]! & memory[c + i]!;
          memory[to + i + 1] = memory[a + i + 1]! & memory[b + i + 1]! & memory[c + i + 1]!;
          memory[to + i + 2] = memory[a + i + 2]! & memory[b + i + 2]! & memory[c + i + 2]!;
          memory[to + i + 3] = memory[a + i + 3]! & memory[b + i + 3]! & memory[c + i + 3]!;
        }
        break;
      case all4:
        for (let i = 0; i < words; i += 4) {
          memory[to + i] = memory[a + i]! & memory[b + i]! & memory[c + i]! & memory[d + i]!;
          memory[to + i + 1] = memory[a + i + 1]! & memory[b + i + 1]! & memory[c + i + 1]! & memory[d + i + 1]!;
          memory[to + i + 2] = memory[a + i + 2]! & memory[b + i + 2]! & memory[c + i + 2]! & memory[d + i + 2]!;
          memory[to + i + 3] = memory[a + i + 3]! & memory[b + i + 3]! & memory[c + i + 3]! & memory[d + i + 3]!;
        }
        break;
      case any2:
        for (let i = 0; i < words; i += 4) {
          memory[to + i] = memory[a + i]! | memory[b + i]!;
          memory[to + i + 1] = memory[a + i + 1]! | memory[b + i + 1]!;
          memory[to + i + 2] = memory[a + i + 2]! | memory[b + i + 2]!;
          memory[to + i + 3] = memory[a + i + 3]! | memory[b + i + 3]!;
        }
        break;
      case any3:
        for (let i = 0; i < words; i += 4) {
          memory[to + i] = memory[a + i]! | memory[b + i]! | memory[c + i]!;
          memory[to + i + 1] = memory[a + i + 1]! | memory[b + i + 1]! | memory[c + i + 1]!;
          memory[to + i + 2] = memory[a + i + 2]! | memory[b + i + 2]! | memory[c + i + 2]!;
          memory[to + i + 3] = memory[a + i + 3]! | memory[b + i + 3]! | memory[c + i + 3]!;
        }
        break;
      case any4:
        for (let i = 0; i < words; i += 4) {
          memory[to + i] = memory[a + i]! | memory[b + i]! | memory[c + i]! | memory[d + i]!;
          memory[to + i + 1] = memory[a + i + 1]! | memory[b + i + 1]! | memory[c + i + 1]! | memory[d + i + 1]!;
          memory[to + i + 2] = memory[a + i + 2]! | memory[b + i + 2]! | memory[c + i + 2]! | memory[d + i + 2]!;
          memory[to + i + 3] = memory[a + i + 3]! | memory[b + i + 3]! | memory[c + i + 3]! | memory[d + i + 3]!;
        }
        break;
      default:
        for (let i = 0; i < words; i += 4) {
          memory[to + i] = memory[a + i]! & ~memory[b + i]!;
          memory[to + i + 1] = memory[a + i + 1]! & ~memory[b + i + 1]!;
          memory[to + i + 2] = memory[a + i + 2]! & ~memory[b + i + 2]!;
          memory[to + i + 3] = memory[a + i + 3]! & ~memory[b + i + 3]!;
        }
    }
  }
}
