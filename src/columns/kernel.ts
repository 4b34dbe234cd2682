/**
 * The inner loops, in two versions: plain JavaScript, and WebAssembly with 128-bit operations. Addresses are bytes in one memory,
 * multiples of 64; `cases` is a multiple of {@link TURN}.
 *
 * A plane is one bit a case. What fills planes from columns, and columns from planes, has the bits in an order in which they need not be
 * moved one by one: of eight words of a column, the first byte of each is in the first byte of the plane's word, of the first word lowest.
 * Words are of 32 bits, or of 128. `fromOrder` and `toOrder` change from and to bit `i & 31` of word `i >>> 5` for case `i`; all else
 * is the same in either order.
 */
export interface Kernel {
  readonly name: "simd" | "plain";
  /** Views of the memory. */
  readonly bytes: Uint8Array;
  readonly ints: Int32Array;
  readonly doubles: Float64Array;

  /** Where a byte is 1, and where it is 0. Tells whether some byte is none of 0, 1 and 2. */
  booleans(from: number, cases: number, established: number, refuted: number): number;
  /** Tells whether some byte is neither below `words` nor 255. */
  codes(from: number, cases: number, words: number): number;
  /** Where a byte is `code`. */
  word(from: number, cases: number, code: number, to: number): void;
  /** Where a number is at least `threshold`; what is no number is nowhere. */
  atLeast32(from: number, cases: number, threshold: number, to: number): void;
  atLeast64(from: number, cases: number, threshold: number, to: number): void;
  /**
   * Tells whether some interval is none: a low end above its high one, an end below `least`, an end that is not whole or not safe.
   * Unknown: -2147483648, and of 64 bits NaN, or an infinite end on its own side.
   */
  ends32(low: number, high: number, cases: number, least: number): number;
  ends64(low: number, high: number, cases: number, least: number): number;
  /** The cases of one plane that are not in another. */
  but(first: number, second: number, bytes: number, to: number): void;
  /** Tells whether two planes share a case. */
  both(established: number, refuted: number, bytes: number): number;
  /** A plane in the order of its cases, in place as the loops over columns have it. */
  fromOrder(at: number, bytes: number): void;
  /** The reverse, to somewhere else. */
  toOrder(from: number, bytes: number, to: number): void;
  /** Two planes as bytes: 1 established, 2 refuted, 0 neither. */
  truths(established: number, refuted: number, bytes: number, to: number): void;
  /** Instructions from `code` to `end` on `bytes` of each plane. Planes lie `stride` apart, registers `pitch`. */
  run(code: number, end: number, inputs: number, stride: number, registers: number, pitch: number, bytes: number): void;
}

/** Cases in one turn of the longest loop. */
export const TURN = 512;

/** In an `Int32Array`, what nobody knows. */
export const UNKNOWN_INT = -2147483648;
