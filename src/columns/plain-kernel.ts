import { areWrong32, areWrong64 } from "./ends.ts";
import type { Kernel } from "./kernel.ts";
import { packAtLeast, packBooleans, packWord, unpackTruths } from "./plain-packing.ts";
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
    codes: (from, cases, words) => {
      for (let at = from; at < from + cases; at++) if (bytes[at]! >= words && bytes[at] !== 255) return 1;
      return 0;
    },
    word: (from, cases, code, to) => {
      packWord(bytes, ints, from, cases >> 5, code, to >> 2);
    },
    atLeast32: (from, cases, threshold, to) => {
      packAtLeast(ints, ints, from >> 2, cases >> 5, threshold, to >> 2);
    },
    atLeast64: (from, cases, threshold, to) => {
      packAtLeast(doubles, ints, from >> 3, cases >> 5, threshold, to >> 2);
    },
    ends32: (low, high, cases, least) => {
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
    truths: (established, refuted, length, to) => {
      unpackTruths(ints, established >> 2, refuted >> 2, length >> 2, to >> 2);
    },
    run: (code, end, inputs, stride, registers, pitch, length) => {
      const places = { inputs: inputs >> 2, stride: stride >> 2, registers: registers >> 2, pitch: pitch >> 2, words: length >> 2 };
      runPlain(ints, code >> 2, end >> 2, places);
    },
  };
}
