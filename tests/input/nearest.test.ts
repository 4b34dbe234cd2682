import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/input/nearest.ts";

test("a slip of the keys finds the name", () => {
  expect(nearest("acessed", ["accessed", "assessed", "access"])).toBe("accessed");
  expect(nearest("cfaa.a2.C", ["cfaa.a.2.C", "cfaa.a.3"])).toBe("cfaa.a.2.C");
  expect(didYouMean("operater", ["operator", "value"])).toBe("; did you mean `operator`");
});

test("another word finds none", () => {
  expect(nearest("colour", ["fact", "all", "any"])).toBeUndefined();
  expect(nearest("x".repeat(101), ["x".repeat(101)])).toBeUndefined();
  expect(didYouMean("colour", ["fact"])).toBe("");
});

test("the order of the candidates changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), fc.array(fc.string({ maxLength: 6 })), (name, candidates) => {
      expect(nearest(name, candidates.toReversed())).toBe(nearest(name, candidates));
    }),
  );
});
