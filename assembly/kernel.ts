/**
 * The inner loops over columns and planes, 128 bits at a time. They allocate nothing: addresses are bytes in the memory that the caller
 * gives, and the caller pads every length. What each function means is said at `Kernel` in `src/columns/kernel.ts`.
 */

/** In an `Int32Array`, what nobody knows. */
const UNKNOWN: i32 = i32.MIN_VALUE;
/** The largest whole number that 64 bits tell from the next. */
const LARGEST: f64 = 9007199254740991;

export function booleans(from: usize, cases: usize, established: usize, refuted: usize): u32 {
  const yes = i8x16.splat(1);
  const no = i8x16.splat(0);
  let most = no;
  for (const end = from + cases; from < end; from += 32) {
    const first = v128.load(from);
    const second = v128.load(from, 16);
    most = i8x16.max_u(most, i8x16.max_u(first, second));
    store<u32>(established, bits(i8x16.eq(first, yes), i8x16.eq(second, yes)));
    store<u32>(refuted, bits(i8x16.eq(first, no), i8x16.eq(second, no)));
    established += 4;
    refuted += 4;
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
  for (const end = from + cases; from < end; from += 32) {
    store<u32>(to, bits(i8x16.eq(v128.load(from), sought), i8x16.eq(v128.load(from, 16), sought)));
    to += 4;
  }
}

export function atLeast32(from: usize, cases: usize, threshold: i32, to: usize): void {
  const least = i32x4.splat(threshold);
  for (const end = from + (cases << 2); from < end; from += 128) {
    store<u32>(to, bits(reach32(from, least), reach32(from + 64, least)));
    to += 4;
  }
}

export function atLeast64(from: usize, cases: usize, threshold: f64, to: usize): void {
  const least = f64x2.splat(threshold);
  for (const end = from + (cases << 3); from < end; from += 256) {
    store<u32>(to, bits(reach64(from, least), reach64(from + 128, least)));
    to += 4;
  }
}

export function ends32(low: usize, high: usize, cases: usize, least: i32): u32 {
  const smallest = i32x4.splat(least);
  const unknown = i32x4.splat(UNKNOWN);
  let wrong = i32x4.splat(0);
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

export function truths(established: usize, refuted: usize, bytes: usize, to: usize): void {
  for (const end = established + bytes; established < end; established += 2) {
    const yes = v128.and(spread(established), i8x16.splat(1));
    v128.store(to, v128.or(yes, v128.and(spread(refuted), i8x16.splat(2))));
    refuted += 2;
    to += 16;
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
  return operand < 0 ? registers + <usize>~operand * pitch : inputs + <usize>operand * stride;
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

/** The masks of 32 bytes as 32 bits. */
function bits(first: v128, second: v128): u32 {
  return (<u32>i8x16.bitmask(first)) | ((<u32>i8x16.bitmask(second)) << 16);
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
