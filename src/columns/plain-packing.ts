/** Four bytes of 0 or 1, multiplied by this, are the four bits at the top, the first byte's lowest; in either order of bytes. */
const GATHER = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0x10204080 : 0x80402010;
const LOWEST = 0x01010101;
const NEITHER = 0xfcfcfcfc | 0;

/** Four bits as four bytes, in the machine's own order. */
const SPREAD = Int32Array.from(
  { length: 16 },
  (_, four) => new Int32Array(Uint8Array.from([four & 1, (four >> 1) & 1, (four >> 2) & 1, four >> 3]).buffer)[0]!,
);

/** Places and lengths are in words: 32 cases a word of a plane, 4 a word of bytes. */
export function packBooleans(memory: Int32Array, from: number, words: number, established: number, refuted: number): number {
  let wrong = 0;
  let at = from;
  for (let word = 0; word < words; word++) {
    let yes = 0;
    let no = 0;
    for (let shift = 0; shift < 32; shift += 4) {
      const four = memory[at++]!;
      const half = four >>> 1;
      wrong |= (four & NEITHER) | (four & half & LOWEST);
      yes |= (Math.imul(four & LOWEST, GATHER) >>> 28) << shift;
      no |= (Math.imul(~(four | half) & LOWEST, GATHER) >>> 28) << shift;
    }
    memory[established + word] = yes;
    memory[refuted + word] = no;
  }
  return wrong === 0 ? 0 : 1;
}

export function packWord(bytes: Uint8Array, memory: Int32Array, from: number, words: number, code: number, to: number): void {
  let at = from;
  for (let word = 0; word < words; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) bits |= (bytes[at++] === code ? 1 : 0) << bit;
    memory[to + word] = bits;
  }
}

export function packAtLeast(
  numbers: Int32Array | Float64Array,
  memory: Int32Array,
  from: number,
  words: number,
  threshold: number,
  to: number,
): void {
  let at = from;
  for (let word = 0; word < words; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) bits |= (numbers[at++]! >= threshold ? 1 : 0) << bit;
    memory[to + word] = bits;
  }
}

export function unpackTruths(memory: Int32Array, established: number, refuted: number, words: number, to: number): void {
  let at = to;
  for (let word = 0; word < words; word++) {
    const yes = memory[established + word]!;
    const no = memory[refuted + word]!;
    for (let shift = 0; shift < 32; shift += 4) memory[at++] = SPREAD[(yes >>> shift) & 15]! | (SPREAD[(no >>> shift) & 15]! << 1);
  }
}
