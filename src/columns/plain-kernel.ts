import { areWrong32, areWrong64 } from "./ends.ts";
import { UNKNOWN_INT, type Kernel } from "./kernel.ts";
import {
  anyFrom,
  anyNegative32,
  fromOrder,
  packAtLeast32,
  packAtLeast64,
  packBooleans,
  packWord,
  toOrder,
  unpackTruths,
} from "./plain-packing.ts";
import { runPlain } from "./plain-run.ts";

/** The loops in plain JavaScript: what the others mean, and what runs where there is no WebAssembly. */
export function plainKernel(size: number): Kernel {
  const buffer = new ArrayBuffer(size);
  const bytes = new Uint8Array(buffer);
  const ints = new Int32Array(buffer);
  const doubles = new Float64Array(buffer);
  return {
    name: "plain",
    bytes,
    ints,
    doubles,
    booleans: (from, cases, established, refuted) => packBooleans(ints, from >> 2, cases >> 5, established >> 2, refuted >> 2),
    codes: (from, cases, words) => anyFrom(ints, from >> 2, cases >> 2, words),
    word: (from, cases, code, to) => {
      packWord(ints, from >> 2, cases >> 5, code, to >> 2);
    },
    atLeast32: (from, cases, threshold, to) => {
      packAtLeast32(ints, from >> 2, cases >> 5, threshold, to >> 2);
    },
    atLeast64: (from, cases, threshold, to) => {
      packAtLeast64(doubles, ints, from >> 3, cases >> 5, threshold, to >> 2);
    },
    ends32: (low, high, cases, least) => {
      if (low === high && least === 0) return anyNegative32(ints, low >> 2, cases);
      if (low === high && least === UNKNOWN_INT + 1) return 0;
      for (let at = 0; at < cases; at++) if (areWrong32(ints[(low >> 2) + at]!, ints[(high >> 2) + at]!, least)) return 1;
      return 0;
    },
    ends64: (low, high, cases, least) => {
      for (let at = 0; at < cases; at++) if (areWrong64(doubles[(low >> 3) + at]!, doubles[(high >> 3) + at]!, least)) return 1;
      return 0;
    },
    but: (first, second, length, to) => {
      for (let at = 0; at < length >> 2; at++) ints[(to >> 2) + at] = ints[(first >> 2) + at]! & ~ints[(second >> 2) + at]!;
    },
    both: (established, refuted, length) => {
      for (let at = 0; at < length >> 2; at++) if ((ints[(established >> 2) + at]! & ints[(refuted >> 2) + at]!) !== 0) return 1;
      return 0;
    },
    fromOrder: (at, length) => {
      fromOrder(ints, at >> 2, length >> 2, at >> 2);
    },
    toOrder: (from, length, to) => {
      toOrder(ints, from >> 2, length >> 2, to >> 2);
    },
    truths: (established, refuted, length, to) => {
      unpackTruths(ints, established >> 2, refuted >> 2, length >> 2, to >> 2);
    },
    run: (code, end, inputs, stride, registers, pitch, length) => {
      const places = { inputs: inputs >> 2, stride: stride >> 2, registers: registers >> 2, pitch: pitch >> 2, words: length >> 2 };
      runPlain(ints, code >> 2, end >> 2, places);
    },
  };
}
