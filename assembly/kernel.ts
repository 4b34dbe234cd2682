/**
 * The inner loops over columns and planes, 128 bits at a time. They allocate nothing: addresses are bytes in the memory that the caller
 * gives, and the caller pads every length. What each function means is said at `Kernel` in `src/columns/kernel.ts`.
 */

/** In an `Int32Array`, what nobody knows. */
const UNKNOWN: i32 = i32.MIN_VALUE;
/** The largest whole number that 64 bits tell from the next. */
const LARGEST: f64 = 9007199254740991;

export function booleans(from: usize, cases: usize, established: usize, refuted: usize): u32 {
  const lower = i8x16.splat(0x55);
  let most = i8x16.splat(0);
  for (const end = from + cases; from < end; from += 128) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    const e = v128.load(from, 64);
    const f = v128.load(from, 80);
    const g = v128.load(from, 96);
    const h = v128.load(from, 112);
    most = i8x16.max_u(most, i8x16.max_u(highest(a, b, c, d), highest(e, f, g, h)));
    // Two bits a case: the lower for yes, the upper for unknown.
    const even = fours(a, c, e, g);
    const odd = fours(b, d, f, h);
    const yes = v128.or(v128.and(even, lower), i16x8.shl(v128.and(odd, lower), 1));
    const unknown = v128.or(v128.and(i16x8.shr_u(even, 1), lower), v128.andnot(odd, lower));
    v128.store(established, yes);
    v128.store(refuted, v128.not(v128.or(yes, unknown)));
    established += 16;
    refuted += 16;
  }
  return any(i8x16.gt_u(most, i8x16.splat(2)));
}

export function codes(from: usize, cases: usize, words: u32): u32 {
  const count = i8x16.splat(<i8>words);
  const unknown = i8x16.splat(-1);
  let wrong = i8x16.splat(0);
  for (const end = from + cases; from < end; from += 16) {
    const code = v128.load(from);
    wrong = v128.or(wrong, v128.andnot(i8x16.ge_u(code, count), i8x16.eq(code, unknown)));
  }
  return any(wrong);
}

export function word(from: usize, cases: usize, code: u32, to: usize): void {
  const sought = i8x16.splat(<i8>code);
  for (const end = from + cases; from < end; from += 128) {
    const first = eights(
      i8x16.eq(v128.load(from), sought),
      i8x16.eq(v128.load(from, 16), sought),
      i8x16.eq(v128.load(from, 32), sought),
      i8x16.eq(v128.load(from, 48), sought),
    );
    const second = eights(
      i8x16.eq(v128.load(from, 64), sought),
      i8x16.eq(v128.load(from, 80), sought),
      i8x16.eq(v128.load(from, 96), sought),
      i8x16.eq(v128.load(from, 112), sought),
    );
    v128.store(to, bits(first, second));
    to += 16;
  }
}

export function atLeast32(from: usize, cases: usize, threshold: i32, to: usize): void {
  const least = i32x4.splat(threshold);
  for (const end = from + (cases << 2); from < end; from += 512) {
    const first = eights(reach32(from, least), reach32(from + 64, least), reach32(from + 128, least), reach32(from + 192, least));
    const second = eights(reach32(from + 256, least), reach32(from + 320, least), reach32(from + 384, least), reach32(from + 448, least));
    v128.store(to, bits(first, second));
    to += 16;
  }
}

export function atLeast64(from: usize, cases: usize, threshold: f64, to: usize): void {
  const least = f64x2.splat(threshold);
  for (const end = from + (cases << 3); from < end; from += 1024) {
    const first = eights(reach64(from, least), reach64(from + 128, least), reach64(from + 256, least), reach64(from + 384, least));
    const second = eights(reach64(from + 512, least), reach64(from + 640, least), reach64(from + 768, least), reach64(from + 896, least));
    v128.store(to, bits(first, second));
    to += 16;
  }
}

export function ends32(low: usize, high: usize, cases: usize, least: i32): u32 {
  const smallest = i32x4.splat(least);
  const unknown = i32x4.splat(UNKNOWN);
  let wrong = i32x4.splat(0);
  if (low == high) {
    for (const end = low + (cases << 2); low < end; low += 16) {
      const exact = v128.load(low);
      wrong = v128.or(wrong, v128.andnot(i32x4.lt_s(exact, smallest), i32x4.eq(exact, unknown)));
    }
    return any(wrong);
  }
  for (const end = low + (cases << 2); low < end; low += 16) {
    const first = v128.load(low);
    const last = v128.load(high);
    const early = v128.andnot(i32x4.lt_s(first, smallest), i32x4.eq(first, unknown));
    const crossed = v128.or(i32x4.lt_s(last, smallest), i32x4.lt_s(last, first));
    wrong = v128.or(wrong, v128.or(early, v128.andnot(crossed, i32x4.eq(last, unknown))));
    high += 16;
  }
  return any(wrong);
}

export function ends64(low: usize, high: usize, cases: usize, least: f64): u32 {
  if (!outside64(low, cases, least) && (low == high || !(outside64(high, cases, least) || cross64(low, high, cases)))) return 0;
  // Something is infinite or wrong: which of the two takes a slower look.
  const smallest = f64x2.splat(least);
  const largest = f64x2.splat(LARGEST);
  const nothing = f64x2.splat(-Infinity);
  const everything = f64x2.splat(Infinity);
  let wrong = f64x2.splat(0);
  for (const end = low + (cases << 3); low < end; low += 16) {
    const first = v128.load(low);
    const last = v128.load(high);
    const early = v128.or(f64x2.gt(first, largest), v128.andnot(f64x2.lt(first, smallest), f64x2.eq(first, nothing)));
    const late = v128.or(f64x2.lt(last, smallest), v128.andnot(f64x2.gt(last, largest), f64x2.eq(last, everything)));
    const broken = v128.or(isBroken(first), isBroken(last));
    wrong = v128.or(v128.or(wrong, broken), v128.or(v128.or(early, late), f64x2.gt(first, last)));
    high += 16;
  }
  return any(wrong);
}

export function but(first: usize, second: usize, bytes: usize, to: usize): void {
  but2(to, to + bytes, first, second);
}

export function both(established: usize, refuted: usize, bytes: usize): u32 {
  let wrong = i32x4.splat(0);
  for (const end = established + bytes; established < end; established += 16) {
    wrong = v128.or(wrong, v128.and(v128.load(established), v128.load(refuted)));
    refuted += 16;
  }
  return any(wrong);
}

export function fromOrder(at: usize, bytes: usize): void {
  for (const end = at + bytes; at < end; at += 16) {
    const first = eights(spread(at), spread(at + 2), spread(at + 4), spread(at + 6));
    const second = eights(spread(at + 8), spread(at + 10), spread(at + 12), spread(at + 14));
    v128.store(at, bits(first, second));
  }
}

export function toOrder(from: usize, bytes: usize, to: usize): void {
  for (const end = from + bytes; from < end; from += 16) {
    const plane = v128.load(from);
    store<u16>(to, <u16>i8x16.bitmask(i16x8.shl(plane, 7)));
    store<u16>(to, <u16>i8x16.bitmask(i16x8.shl(plane, 6)), 2);
    store<u16>(to, <u16>i8x16.bitmask(i16x8.shl(plane, 5)), 4);
    store<u16>(to, <u16>i8x16.bitmask(i16x8.shl(plane, 4)), 6);
    store<u16>(to, <u16>i8x16.bitmask(i16x8.shl(plane, 3)), 8);
    store<u16>(to, <u16>i8x16.bitmask(i16x8.shl(plane, 2)), 10);
    store<u16>(to, <u16>i8x16.bitmask(i16x8.shl(plane, 1)), 12);
    store<u16>(to, <u16>i8x16.bitmask(plane), 14);
    to += 16;
  }
}

export function truths(established: usize, refuted: usize, bytes: usize, to: usize): void {
  for (const end = established + bytes; established < end; established += 16) {
    const yes = v128.load(established);
    const no = v128.load(refuted);
    v128.store(to, truth(yes, i16x8.shl(no, 1)));
    v128.store(to, truth(i16x8.shr_u(yes, 1), no), 16);
    v128.store(to, truth(i16x8.shr_u(yes, 2), i16x8.shr_u(no, 1)), 32);
    v128.store(to, truth(i16x8.shr_u(yes, 3), i16x8.shr_u(no, 2)), 48);
    v128.store(to, truth(i16x8.shr_u(yes, 4), i16x8.shr_u(no, 3)), 64);
    v128.store(to, truth(i16x8.shr_u(yes, 5), i16x8.shr_u(no, 4)), 80);
    v128.store(to, truth(i16x8.shr_u(yes, 6), i16x8.shr_u(no, 5)), 96);
    v128.store(to, truth(i16x8.shr_u(yes, 7), i16x8.shr_u(no, 6)), 112);
    refuted += 16;
    to += 128;
  }
}

export function run(code: usize, end: usize, inputs: usize, stride: usize, registers: usize, pitch: usize, bytes: usize): void {
  for (; code < end; code += 24) {
    const to = registers + <usize>load<i32>(code, 4) * pitch;
    const last = to + bytes;
    const a = plane(load<i32>(code, 8), inputs, stride, registers, pitch);
    const b = plane(load<i32>(code, 12), inputs, stride, registers, pitch);
    const c = plane(load<i32>(code, 16), inputs, stride, registers, pitch);
    const d = plane(load<i32>(code, 20), inputs, stride, registers, pitch);
    switch (load<i32>(code)) {
      case 0:
        all2(to, last, a, b);
        break;
      case 1:
        all3(to, last, a, b, c);
        break;
      case 2:
        all4(to, last, a, b, c, d);
        break;
      case 3:
        any2(to, last, a, b);
        break;
      case 4:
        any3(to, last, a, b, c);
        break;
      case 5:
        any4(to, last, a, b, c, d);
        break;
      default:
        but2(to, last, a, b);
    }
  }
}

function plane(operand: i32, inputs: usize, stride: usize, registers: usize, pitch: usize): usize {
  // Both are worked out: which it is cannot be foreseen, and a wrong guess costs more.
  return select(registers + <usize>~operand * pitch, inputs + <usize>operand * stride, operand < 0);
}

function all2(to: usize, end: usize, a: usize, b: usize): void {
  for (; to < end; to += 64) {
    v128.store(to, v128.and(v128.load(a), v128.load(b)));
    v128.store(to, v128.and(v128.load(a, 16), v128.load(b, 16)), 16);
    v128.store(to, v128.and(v128.load(a, 32), v128.load(b, 32)), 32);
    v128.store(to, v128.and(v128.load(a, 48), v128.load(b, 48)), 48);
    a += 64;
    b += 64;
  }
}

function all3(to: usize, end: usize, a: usize, b: usize, c: usize): void {
  for (; to < end; to += 64) {
    v128.store(to, v128.and(v128.and(v128.load(a), v128.load(b)), v128.load(c)));
    v128.store(to, v128.and(v128.and(v128.load(a, 16), v128.load(b, 16)), v128.load(c, 16)), 16);
    v128.store(to, v128.and(v128.and(v128.load(a, 32), v128.load(b, 32)), v128.load(c, 32)), 32);
    v128.store(to, v128.and(v128.and(v128.load(a, 48), v128.load(b, 48)), v128.load(c, 48)), 48);
    a += 64;
    b += 64;
    c += 64;
  }
}

function all4(to: usize, end: usize, a: usize, b: usize, c: usize, d: usize): void {
  for (; to < end; to += 64) {
    v128.store(to, v128.and(v128.and(v128.load(a), v128.load(b)), v128.and(v128.load(c), v128.load(d))));
    v128.store(to, v128.and(v128.and(v128.load(a, 16), v128.load(b, 16)), v128.and(v128.load(c, 16), v128.load(d, 16))), 16);
    v128.store(to, v128.and(v128.and(v128.load(a, 32), v128.load(b, 32)), v128.and(v128.load(c, 32), v128.load(d, 32))), 32);
    v128.store(to, v128.and(v128.and(v128.load(a, 48), v128.load(b, 48)), v128.and(v128.load(c, 48), v128.load(d, 48))), 48);
    a += 64;
    b += 64;
    c += 64;
    d += 64;
  }
}

function any2(to: usize, end: usize, a: usize, b: usize): void {
  for (; to < end; to += 64) {
    v128.store(to, v128.or(v128.load(a), v128.load(b)));
    v128.store(to, v128.or(v128.load(a, 16), v128.load(b, 16)), 16);
    v128.store(to, v128.or(v128.load(a, 32), v128.load(b, 32)), 32);
    v128.store(to, v128.or(v128.load(a, 48), v128.load(b, 48)), 48);
    a += 64;
    b += 64;
  }
}

function any3(to: usize, end: usize, a: usize, b: usize, c: usize): void {
  for (; to < end; to += 64) {
    v128.store(to, v128.or(v128.or(v128.load(a), v128.load(b)), v128.load(c)));
    v128.store(to, v128.or(v128.or(v128.load(a, 16), v128.load(b, 16)), v128.load(c, 16)), 16);
    v128.store(to, v128.or(v128.or(v128.load(a, 32), v128.load(b, 32)), v128.load(c, 32)), 32);
    v128.store(to, v128.or(v128.or(v128.load(a, 48), v128.load(b, 48)), v128.load(c, 48)), 48);
    a += 64;
    b += 64;
    c += 64;
  }
}

function any4(to: usize, end: usize, a: usize, b: usize, c: usize, d: usize): void {
  for (; to < end; to += 64) {
    v128.store(to, v128.or(v128.or(v128.load(a), v128.load(b)), v128.or(v128.load(c), v128.load(d))));
    v128.store(to, v128.or(v128.or(v128.load(a, 16), v128.load(b, 16)), v128.or(v128.load(c, 16), v128.load(d, 16))), 16);
    v128.store(to, v128.or(v128.or(v128.load(a, 32), v128.load(b, 32)), v128.or(v128.load(c, 32), v128.load(d, 32))), 32);
    v128.store(to, v128.or(v128.or(v128.load(a, 48), v128.load(b, 48)), v128.or(v128.load(c, 48), v128.load(d, 48))), 48);
    a += 64;
    b += 64;
    c += 64;
    d += 64;
  }
}

function but2(to: usize, end: usize, a: usize, b: usize): void {
  for (; to < end; to += 64) {
    v128.store(to, v128.andnot(v128.load(a), v128.load(b)));
    v128.store(to, v128.andnot(v128.load(a, 16), v128.load(b, 16)), 16);
    v128.store(to, v128.andnot(v128.load(a, 32), v128.load(b, 32)), 32);
    v128.store(to, v128.andnot(v128.load(a, 48), v128.load(b, 48)), 48);
    a += 64;
    b += 64;
  }
}

/** Sixteen bytes of 0 or 1 four times, two bits apart. */
function fours(a: v128, b: v128, c: v128, d: v128): v128 {
  return v128.or(v128.or(a, i16x8.shl(b, 2)), v128.or(i16x8.shl(c, 4), i16x8.shl(d, 6)));
}

function highest(a: v128, b: v128, c: v128, d: v128): v128 {
  return i8x16.max_u(i8x16.max_u(a, b), i8x16.max_u(c, d));
}

/** Four masks of sixteen bytes, each in bits of its own, the lower or the upper four. */
function eights(a: v128, b: v128, c: v128, d: v128): v128 {
  const first = v128.or(v128.and(a, i8x16.splat(0x11)), v128.and(b, i8x16.splat(0x22)));
  return v128.or(first, v128.or(v128.and(c, i8x16.splat(0x44)), v128.and(d, i8x16.splat(-0x78))));
}

function bits(first: v128, second: v128): v128 {
  return v128.bitselect(first, second, i8x16.splat(0x0f));
}

/** The lowest bit of each byte of one, the next of the other. */
function truth(yes: v128, no: v128): v128 {
  return v128.or(v128.and(yes, i8x16.splat(1)), v128.and(no, i8x16.splat(2)));
}

function any(mask: v128): u32 {
  return v128.any_true(mask) ? 1 : 0;
}

/** Which of sixteen numbers are at least so much. */
function reach32(from: usize, least: v128): v128 {
  return i8x16.narrow_i16x8_s(
    i16x8.narrow_i32x4_s(i32x4.ge_s(v128.load(from), least), i32x4.ge_s(v128.load(from, 16), least)),
    i16x8.narrow_i32x4_s(i32x4.ge_s(v128.load(from, 32), least), i32x4.ge_s(v128.load(from, 48), least)),
  );
}

function reach64(from: usize, least: v128): v128 {
  return i8x16.narrow_i16x8_s(
    i16x8.narrow_i32x4_s(four64(from, least), four64(from + 32, least)),
    i16x8.narrow_i32x4_s(four64(from + 64, least), four64(from + 96, least)),
  );
}

function four64(from: usize, least: v128): v128 {
  return v128.shuffle<i32>(f64x2.ge(v128.load(from), least), f64x2.ge(v128.load(from, 16), least), 0, 2, 4, 6);
}

/** Whether some number is not whole, below `least` or above what is safe; the infinite are, what is no number is not. */
function outside64(from: usize, cases: usize, least: f64): bool {
  let lowest = f64x2.splat(0);
  let highest = lowest;
  let broken = lowest;
  for (const end = from + (cases << 3); from < end; from += 16) {
    const value = v128.load(from);
    lowest = f64x2.pmin(lowest, value);
    highest = f64x2.pmax(highest, value);
    broken = f64x2.pmax(broken, f64x2.abs(f64x2.sub(value, f64x2.nearest(value))));
  }
  const wrong = v128.or(f64x2.lt(lowest, f64x2.splat(least)), f64x2.gt(highest, f64x2.splat(LARGEST)));
  return v128.any_true(v128.or(wrong, f64x2.gt(broken, f64x2.splat(0))));
}

function cross64(low: usize, high: usize, cases: usize): bool {
  let wrong = f64x2.splat(0);
  for (const end = low + (cases << 3); low < end; low += 16) {
    wrong = v128.or(wrong, f64x2.gt(v128.load(low), v128.load(high)));
    high += 16;
  }
  return v128.any_true(wrong);
}

/** A number that is not whole. What is no number at all is unknown, not wrong. */
function isBroken(values: v128): v128 {
  return v128.and(f64x2.eq(values, values), f64x2.ne(f64x2.nearest(values), values));
}

/** Sixteen bits as sixteen bytes, each all ones or none. */
function spread(from: usize): v128 {
  const each = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  const bytes = i8x16.swizzle(v128.load16_splat(from), i8x16(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
  return i8x16.eq(v128.and(bytes, each), each);
}
