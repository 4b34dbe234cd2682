/**
 * Columns as planes and back, 32 cases a word. A plane of these loops is not in the order of its cases: those in the four bytes of word
 * `w` of a column are at bit `w` of the plane's own four bytes, so that four bytes of a column are masked and shifted together.
 */
const LOWEST = 0x01010101;
const SEVEN = 0x7f7f7f7f;
const NEITHER = 0xfcfcfcfc | 0;
const EVEN = 0x55555555;
const HIGHEST = 0x80808080 | 0;

/** How far the first, second, third and fourth byte of a word are shifted, in this machine's order. */
const [FIRST, SECOND, THIRD, FOURTH] = isLittleEndian() ? ([0, 8, 16, 24] as const) : ([24, 16, 8, 0] as const);

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
}

/** Places and lengths are in words: 32 cases a word of a plane, 4 a word of bytes. */
export function packBooleans(memory: Int32Array, from: number, words: number, established: number, refuted: number): number {
  let wrong = 0;
  let at = from;
  for (let word = 0; word < words; word++) {
    const a = memory[at]!;
    const b = memory[at + 1]!;
    const c = memory[at + 2]!;
    const d = memory[at + 3]!;
    const e = memory[at + 4]!;
    const f = memory[at + 5]!;
    const g = memory[at + 6]!;
    const h = memory[at + 7]!;
    at += 8;
    // Two bits a case: the lower for yes, the upper for unknown.
    const even = a | (c << 2) | (e << 4) | (g << 6);
    const odd = b | (d << 2) | (f << 4) | (h << 6);
    wrong |= ((a | b | c | d | e | f | g | h) & NEITHER) | (((even & (even >>> 1)) | (odd & (odd >>> 1))) & EVEN);
    const yes = (even & EVEN) | ((odd & EVEN) << 1);
    memory[established + word] = yes;
    memory[refuted + word] = ~(yes | ((even >>> 1) & EVEN) | (odd & ~EVEN));
  }
  return wrong === 0 ? 0 : 1;
}

export function packWord(memory: Int32Array, from: number, words: number, code: number, to: number): void {
  const sought = Math.imul(code, LOWEST);
  let at = from;
  for (let word = 0; word < words; word++) {
    const others =
      ((differing(memory[at]! ^ sought) >>> 7) & LOWEST) |
      ((differing(memory[at + 1]! ^ sought) >>> 6) & (LOWEST << 1)) |
      ((differing(memory[at + 2]! ^ sought) >>> 5) & (LOWEST << 2)) |
      ((differing(memory[at + 3]! ^ sought) >>> 4) & (LOWEST << 3)) |
      ((differing(memory[at + 4]! ^ sought) >>> 3) & (LOWEST << 4)) |
      ((differing(memory[at + 5]! ^ sought) >>> 2) & (LOWEST << 5)) |
      ((differing(memory[at + 6]! ^ sought) >>> 1) & (LOWEST << 6)) |
      (differing(memory[at + 7]! ^ sought) & HIGHEST);
    memory[to + word] = ~others;
    at += 8;
  }
}

/** The highest bit of each byte that is not zero. */
function differing(bytes: number): number {
  return bytes | ((bytes | HIGHEST) - LOWEST);
}

/** Tells whether some byte is neither below `count` nor 255: one more, and it is above `count`. */
export function anyFrom(memory: Int32Array, from: number, words: number, count: number): number {
  const most = Math.imul(127 - (count & 127), LOWEST);
  let wrong = 0;
  for (let at = from; at < from + words; at++) {
    const next = ((memory[at]! & SEVEN) + LOWEST) ^ (memory[at]! & HIGHEST);
    const above = (next & SEVEN) + most;
    wrong |= count < 128 ? above | next : above & next;
  }
  return (wrong & HIGHEST) === 0 ? 0 : 1;
}

export function packAtLeast32(memory: Int32Array, from: number, words: number, threshold: number, to: number): void {
  const turned = ~threshold;
  let at = from;
  for (let word = 0; word < words; word++) {
    let below = 0;
    for (let shift = 0; shift < 8; shift++) {
      const four =
        (isBelow(memory[at]!, threshold, turned) << FIRST) |
        (isBelow(memory[at + 1]!, threshold, turned) << SECOND) |
        (isBelow(memory[at + 2]!, threshold, turned) << THIRD) |
        (isBelow(memory[at + 3]!, threshold, turned) << FOURTH);
      below |= four << shift;
      at += 4;
    }
    memory[to + word] = ~below;
  }
}

/** Tells whether some number is below zero and not the smallest, one less than which is the largest. */
export function anyNegative32(memory: Int32Array, from: number, cases: number): number {
  let wrong = 0;
  for (let at = from; at < from + cases; at += 4) {
    const a = memory[at]!;
    const b = memory[at + 1]!;
    const c = memory[at + 2]!;
    const d = memory[at + 3]!;
    wrong |= (a & (a - 1)) | (b & (b - 1)) | (c & (c - 1)) | (d & (d - 1));
  }
  return wrong >>> 31;
}

/** 1 or 0, without a branch, which no machine could foresee, and right where the difference overflows. */
function isBelow(number: number, threshold: number, turned: number): number {
  return ((number & turned) | (~(number ^ threshold) & (number - threshold))) >>> 31;
}

export function packAtLeast64(numbers: Float64Array, memory: Int32Array, from: number, words: number, threshold: number, to: number): void {
  let at = from;
  for (let word = 0; word < words; word++) {
    let bits = 0;
    for (let shift = 0; shift < 8; shift++) {
      const four =
        ((numbers[at]! >= threshold ? 1 : 0) << FIRST) |
        ((numbers[at + 1]! >= threshold ? 1 : 0) << SECOND) |
        ((numbers[at + 2]! >= threshold ? 1 : 0) << THIRD) |
        ((numbers[at + 3]! >= threshold ? 1 : 0) << FOURTH);
      bits |= four << shift;
      at += 4;
    }
    memory[to + word] = bits;
  }
}

export function unpackTruths(memory: Int32Array, established: number, refuted: number, words: number, to: number): void {
  let at = to;
  for (let word = 0; word < words; word++) {
    const yes = memory[established + word]!;
    const no = memory[refuted + word]!;
    for (let shift = 0; shift < 8; shift++) memory[at++] = ((yes >>> shift) & LOWEST) | (((no >>> shift) & LOWEST) << 1);
  }
}

/** Planes whose bit `i` is case `i`, as these loops have them: the number of a bit, `wwwbb`, becomes `bbwww`. */
export function fromOrder(memory: Int32Array, from: number, words: number, to: number): void {
  for (let word = 0; word < words; word++) {
    let plane = memory[from + word]!;
    plane = exchanged(plane, 14, 0x0000cccc);
    plane = exchanged(plane, 7, 0x00aa00aa);
    plane = exchanged(plane, 2, 0x0c0c0c0c);
    memory[to + word] = inBytes(exchanged(plane, 1, 0x22222222));
  }
}

/** The reverse of {@link fromOrder}. */
export function toOrder(memory: Int32Array, from: number, words: number, to: number): void {
  for (let word = 0; word < words; word++) {
    let plane = inBytes(memory[from + word]!);
    plane = exchanged(plane, 1, 0x22222222);
    plane = exchanged(plane, 2, 0x0c0c0c0c);
    plane = exchanged(plane, 7, 0x00aa00aa);
    memory[to + word] = exchanged(plane, 14, 0x0000cccc);
  }
}

/** Exchanges the bits of a mask with those so far above them. */
function exchanged(word: number, distance: number, mask: number): number {
  const differing = ((word >>> distance) ^ word) & mask;
  return word ^ differing ^ (differing << distance);
}

/** A word whose first byte is the lowest, in this machine's order. */
function inBytes(word: number): number {
  if (FIRST === 0) return word;
  return (word >>> 24) | ((word >>> 8) & 0xff00) | ((word << 8) & 0xff0000) | (word << 24);
}
