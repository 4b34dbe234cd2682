import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNKNOWN_INT, type Kernel } from "../../src/columns/kernel.ts";
import { plainKernel } from "../../src/columns/plain-kernel.ts";
import { simdKernel } from "../../src/columns/simd-kernel.ts";

test("the WebAssembly that ships is what its source compiles to", () => {
  expect(() => execFileSync("node", ["--import", "tsx", "scripts/kernel.ts", "--check"], { encoding: "utf8" })).not.toThrow();
});

const CASES = 512;
/** Where columns are put, planes and what comes of them. */
const [FIRST, SECOND, PLANE, OTHER, OUT] = [0, 8192, 16_384, 16_448, 16_512];
const SIZE = 65_536;

const column = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: CASES, maxLength: CASES });
const numbers32 = column(fc.oneof(fc.constantFrom(UNKNOWN_INT, UNKNOWN_INT + 1, -1, 0, 1, 2_147_483_647), fc.integer()));
const numbers64 = column(fc.oneof(fc.constantFrom(NaN, -Infinity, Infinity, -1, 0, 1, 0.5, 2 ** 53), fc.integer(), fc.maxSafeInteger()));

describe.each([
  ["plain", plainKernel(SIZE)],
  ["simd", simdKernel(SIZE)!],
])("the %s loops", (_, kernel) => {
  /** A plane in the order of the cases. */
  const planeAt = (place: number): boolean[] => {
    kernel.toOrder(place, CASES / 8, OUT);
    return bitsAt(kernel, OUT);
  };

  test("find where bytes are yes and where they are no, and whether one is neither nor unknown", () => {
    fc.assert(
      fc.property(column(fc.integer({ min: 0, max: 2 })), fc.nat(CASES - 1), fc.integer({ min: 3, max: 255 }), (bytes, at, odd) => {
        kernel.bytes.set(bytes, FIRST);
        expect(kernel.booleans(FIRST, CASES, PLANE, OTHER)).toBe(0);
        expect(planeAt(PLANE)).toEqual(bytes.map((byte) => byte === 1));
        expect(planeAt(OTHER)).toEqual(bytes.map((byte) => byte === 0));
        kernel.bytes[FIRST + at] = odd;
        expect(kernel.booleans(FIRST, CASES, PLANE, OTHER)).toBe(1);
      }),
    );
  });

  test("find where bytes are a word, of however many, and whether one is none", () => {
    const words = fc.integer({ min: 1, max: 255 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        code: fc.nat(count - 1),
        bytes: column(fc.oneof(fc.constant(255), fc.nat(count - 1), fc.constant(count - 1))),
        odd: fc.integer({ min: count, max: 255 }),
        at: fc.nat(CASES - 1),
      }),
    );
    fc.assert(
      fc.property(words, ({ count, code, bytes, odd, at }) => {
        kernel.bytes.set(bytes, FIRST);
        kernel.word(FIRST, CASES, code, PLANE);
        expect(planeAt(PLANE)).toEqual(bytes.map((byte) => byte === code));
        expect(kernel.codes(FIRST, CASES, count)).toBe(0);
        kernel.bytes[FIRST + at] = odd;
        expect(kernel.codes(FIRST, CASES, count)).toBe(odd === 255 ? 0 : 1);
      }),
    );
  });

  test("find where numbers of 32 bits reach a threshold", () => {
    fc.assert(
      fc.property(numbers32, fc.oneof(fc.integer(), fc.constantFrom(UNKNOWN_INT, UNKNOWN_INT + 1, 2_147_483_647)), (numbers, threshold) => {
        kernel.ints.set(numbers, FIRST / 4);
        kernel.atLeast32(FIRST, CASES, threshold, PLANE);
        expect(planeAt(PLANE)).toEqual(numbers.map((number) => number >= threshold));
      }),
    );
  });

  test("find where numbers of 64 bits reach a threshold", () => {
    fc.assert(
      fc.property(numbers64, fc.oneof(fc.maxSafeInteger(), fc.constantFrom(-Infinity, 0, 1)), (numbers, threshold) => {
        kernel.doubles.set(numbers, FIRST / 8);
        kernel.atLeast64(FIRST, CASES, threshold, PLANE);
        expect(planeAt(PLANE)).toEqual(numbers.map((number) => number >= threshold));
      }),
    );
  });

  test("find an exact number that is below the least and not unknown", () => {
    fc.assert(
      fc.property(column(fc.constantFrom<number>(UNKNOWN_INT, 0, 7)), fc.nat(CASES - 1), fc.integer(), (numbers, at, other) => {
        numbers[at] = other;
        kernel.ints.set(numbers, FIRST / 4);
        expect(kernel.ends32(FIRST, FIRST, CASES, 0)).toBe(other < 0 && other !== UNKNOWN_INT ? 1 : 0);
        expect(kernel.ends32(FIRST, FIRST, CASES, UNKNOWN_INT + 1)).toBe(0);
      }),
    );
  });

  test("find an interval whose ends have changed places", () => {
    fc.assert(
      fc.property(column(fc.nat(9)), fc.nat(CASES - 1), fc.boolean(), (low, at, isCrossed) => {
        kernel.ints.set(low, FIRST / 4);
        kernel.ints.set(
          low.map((number, index) => (isCrossed && index === at ? number - 1 : number + 1)),
          SECOND / 4,
        );
        expect(kernel.ends32(FIRST, SECOND, CASES, -5)).toBe(isCrossed ? 1 : 0);
      }),
    );
  });

  test("bring planes out of the order of the cases and back, and turn two of them into bytes", () => {
    fc.assert(
      fc.property(column(fc.integer({ min: 0, max: 2 })), (truths) => {
        for (const [place, side] of [
          [PLANE, 1],
          [OTHER, 2],
        ] as const) {
          kernel.bytes.fill(0, place, place + CASES / 8);
          for (const [at, truth] of truths.entries()) if (truth === side) kernel.ints[(place >> 2) + (at >> 5)]! |= 1 << (at & 31);
          kernel.fromOrder(place, CASES / 8);
          expect(planeAt(place)).toEqual(truths.map((truth) => truth === side));
        }
        kernel.truths(PLANE, OTHER, CASES / 8, OUT);
        expect([...kernel.bytes.subarray(OUT, OUT + CASES)]).toEqual(truths);
      }),
    );
  });
});

function bitsAt({ ints }: Kernel, place: number): boolean[] {
  return Array.from({ length: CASES }, (_, at) => ((ints[(place >> 2) + (at >> 5)]! >>> (at & 31)) & 1) === 1);
}
