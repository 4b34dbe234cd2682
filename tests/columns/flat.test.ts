import { expect, test } from "vitest";
import { flatten, WIDTH } from "../../src/backends/bit-parallel/flat.ts";
import { wire } from "../../src/backends/bit-parallel/planes-of.ts";
import { compile } from "../../src/columns/index.ts";
import type { LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";
import { rulebook } from "./batches.ts";

/** What one address of some formulas, `0`, `1` and so on, comes to. */
function programOf(formulas: readonly LinkedFormula[], address = String(formulas.length - 1)) {
  const definitions = formulas.map((formula, at) => ({ address: String(at), formula }));
  const { circuit, truths } = wire({ ...rulebook, definitions });
  const { established, refuted } = truths.get(address)!;
  const flat = flatten(circuit, [established, refuted]);
  return { ...flat, instructions: flat.code.length / WIDTH };
}

const entered: LinkedFormula = { form: "holds", fact: "entered" };
const warned: LinkedFormula = { form: "holds", fact: "warned" };
const refer = (address: number): LinkedFormula => ({ form: "refer", address: String(address) });

/** Each refers twice to the one before it: as many paths as two to the depth. */
function diamonds(depth: number): LinkedFormula[] {
  const links = Array.from({ length: depth }, (_, at): LinkedFormula => {
    const either: LinkedFormula = { form: "any", parts: [refer(at), { form: "atLeast", fact: "loss_usd", threshold: at }] };
    return { form: "all", parts: [either, { form: "any", parts: [refer(at), warned] }] };
  });
  return [entered, ...links];
}

test("a program grows with the rulebook and not with its paths", () => {
  const once = programOf(diamonds(200)).instructions;
  expect(programOf(diamonds(400)).instructions / once).toBeCloseTo(2, 1);
});

test("registers are used again when their last reader is past", () => {
  expect(programOf(diamonds(400)).registers).toBe(programOf(diamonds(200)).registers);
});

test("what is not asked for is not decided", () => {
  expect(programOf(diamonds(200), "1").instructions).toBe(programOf(diamonds(1)).instructions);
});

test("what is written twice is decided once, in whatever order", () => {
  const both: LinkedFormula = { form: "all", parts: [entered, warned] };
  const turned: LinkedFormula = { form: "all", parts: [warned, entered] };
  expect(programOf([both, turned, { form: "any", parts: [refer(0), refer(1)] }]).instructions).toBe(programOf([both]).instructions);
});

test("`not` is no instruction", () => {
  expect(programOf([{ form: "not", part: entered }])).toMatchObject({ instructions: 0, planes: [{ is: false }, { is: true }] });
});

test("a case four hundred diamonds deep is decided, and turned by its one fact", () => {
  const definitions = diamonds(400).map((formula, at) => ({ address: String(at), formula }));
  const deep: Rulebook = { ...rulebook, definitions };
  const program = compile(deep, { of: ["400"] });
  expect([...program.evaluateBatch({ entered: Uint8Array.of(1, 0, 2) }, { length: 3 }).get("400")!]).toEqual([1, 0, 0]);
  const toggler = program.toggler({ warned: false, loss_usd: 0 });
  toggler.set("entered", true);
  expect(toggler.truth("400")).toBe("established");
  toggler.set("entered", false);
  expect(toggler.truth("400")).toBe("refuted");
});
