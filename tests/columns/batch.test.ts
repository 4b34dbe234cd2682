import { afterEach, describe, expect, test, vi } from "vitest";
import { compile, toColumns, type Columns, type OwnBatch, type Planes } from "../../src/columns/index.ts";
import type { Vocabulary } from "../../src/rulebook/linked.ts";
import { bytesOf, expectTruths, patternAt, rulebook } from "./batches.ts";

const KERNELS = ["plain", "simd"] as const;
const LENGTHS = [0, 1, 31, 32, 33, 127, 129, 511, 513, 4096, 32_768, 32_769];
const columnsOf = (length: number) =>
  toColumns(
    rulebook,
    Array.from({ length }, (_, at) => patternAt(at)),
  );

const U = -2147483648;

const ownOf = ({ columns }: OwnBatch): Record<string, Uint8Array | Int32Array | Float64Array> => columns as never;

/** Columns of the cases as far as they are known exactly. */
function exact(length: number): Record<string, Uint8Array | Int32Array> {
  const columns = Object.entries(columnsOf(length)) as [string, Uint8Array | { readonly low: Float64Array; readonly high: Float64Array }][];
  const known = (low: number, high: number) => (low === high && low < 2 ** 31 ? low : U);
  return Object.fromEntries(
    columns.map(([fact, column]) => [
      fact,
      column instanceof Uint8Array ? column : Int32Array.from(column.low, (low, at) => known(low, column.high[at]!)),
    ]),
  );
}

function asPlanes(bytes: Uint8Array): Planes {
  const words = Math.ceil(bytes.length / 32);
  const planes = { established: new Uint32Array(words), refuted: new Uint32Array(words) };
  for (const [at, byte] of bytes.entries()) if (byte < 2) planes[byte === 1 ? "established" : "refuted"][at >>> 5]! |= 1 << (at & 31);
  return planes;
}

describe.each(KERNELS)("the %s loops", (kernel) => {
  const program = compile(rulebook, { kernel });

  test("are the ones that were asked for", () => {
    expect(program.kernel).toBe(kernel);
  });

  test.each(LENGTHS)("decide each of %i cases, in bytes and in planes, at once and packed before", (length) => {
    const columns = columnsOf(length);
    const packed = program.pack(columns, { length });
    expectTruths(program.evaluateBatch(columns, { length }), length);
    expectTruths(bytesOf(program.evaluatePlanes(columns, { length }), length), length);
    expectTruths(packed.evaluateBatch(), length);
    const planes = packed.evaluatePlanes();
    expectTruths(bytesOf(planes, length), length);
    for (const { established, refuted } of planes.values()) for (const plane of [established, refuted]) plane.fill(-1);
    expect(packed.evaluatePlanes(planes)).toEqual(planes);
    expectTruths(bytesOf(planes, length), length);
  });

  test.each(LENGTHS)("decide each of %i cases where its columns are the program's own, again and again", (length) => {
    const columns = exact(length);
    const batch = program.allocate({ length, bits: 32 });
    expect(Object.keys(batch.columns).sort()).toEqual([...program.facts].sort());
    const nothing = program.evaluateBatch({}, { length });
    expect(batch.evaluateBatch()).toEqual(nothing);
    for (const [fact, column] of Object.entries(columns)) ownOf(batch)[fact]!.set(column);
    const found = program.evaluateBatch(columns, { length });
    expect(batch.evaluateBatch()).toEqual(found);
    expect(bytesOf(batch.evaluatePlanes(), length)).toEqual(found);
    const wide = program.allocate({ length });
    for (const [fact, column] of Object.entries(columns))
      ownOf(wide)[fact]!.set(column instanceof Int32Array ? Float64Array.from(column, (value) => (value === U ? NaN : value)) : column);
    expect(wide.evaluateBatch()).toEqual(found);
    expect(ownOf(wide)["loss_usd"]).toBeInstanceOf(Float64Array);
  });

  test("refuse values that a fact may not have in columns of the program's own", () => {
    const batch = program.allocate({ length: 40, bits: 32 });
    ownOf(batch)["entered"]![39] = 3;
    expect(() => batch.evaluateBatch()).toThrow("none of 0, 1 and 2 in 1 of 40 cases, first in case 39");
    ownOf(batch)["entered"]![39] = 1;
    expect(batch.evaluateBatch().get("law.a.1")![39]).toBe(0);
    expect(() => program.allocate({ length: -1 })).toThrow("whole number of cases");
  });

  test.each(LENGTHS)("decide each of %i cases that come as planes alone", (length) => {
    const asked = compile(rulebook, { of: ["law.a.1#entry", "law.a.1#unwarned"], kernel });
    const { entered, warned } = columnsOf(length) as Record<string, Uint8Array>;
    const bytes = { entered: entered ?? new Uint8Array(0), warned: warned ?? new Uint8Array(0) };
    const planes = { entered: asPlanes(bytes.entered), warned: asPlanes(bytes.warned) };
    const found = asked.evaluateBatch(bytes, { length });
    expect(asked.evaluateBatch(planes, { length })).toEqual(found);
    expect(bytesOf(asked.evaluatePlanes(planes, { length }), length)).toEqual(found);
    const packed = asked.pack(planes, { length });
    expect(packed.evaluateBatch()).toEqual(found);
    expect(bytesOf(packed.evaluatePlanes(), length)).toEqual(found);
  });

  test("refuse to write over the answer of another batch", () => {
    const other = program.pack(columnsOf(64), { length: 64 }).evaluatePlanes();
    expect(() => program.pack(columnsOf(65), { length: 65 }).evaluatePlanes(other)).toThrow(RangeError);
    expect(() => program.pack(columnsOf(64), { length: 64 }).evaluatePlanes(new Map())).toThrow(RangeError);
  });

  test("keep what was packed apart from what is decided after it", () => {
    const packed = program.pack(columnsOf(5000), { length: 5000 });
    program.evaluateBatch({}, { length: 9000 });
    expectTruths(packed.evaluateBatch(), 5000);
  });

  test("know nothing of a fact that is left out, whatever an earlier batch knew", () => {
    const { entered, ...others } = columnsOf(100);
    const without = program.evaluateBatch(others, { length: 100 });
    program.evaluateBatch({ ...others, entered }, { length: 100 });
    expect(program.evaluateBatch(others, { length: 100 })).toEqual(without);
    expect([...without.get("law.a.1")!]).not.toContain(1);
  });

  test("set no bit behind the last case, even of what holds in every case", () => {
    const always = { address: "always", formula: { form: "all" as const, parts: [] } };
    const constant = compile({ ...rulebook, definitions: [always] }, { of: ["always"], kernel });
    expect(constant.evaluatePlanes({}, { length: 33 }).get("always")).toEqual({
      established: Uint32Array.of(-1, 1),
      refuted: Uint32Array.of(0, 0),
    });
    expect([...constant.evaluateBatch({}, { length: 2 }).get("always")!]).toEqual([1, 1]);
  });

  test("read views that begin anywhere", () => {
    const columns = columnsOf(1000) as Columns<Vocabulary> & { entered: Uint8Array };
    const shifted = new Uint8Array(1003).subarray(3);
    shifted.set(columns.entered);
    expectTruths(program.evaluateBatch({ ...columns, entered: shifted }, { length: 1000 }), 1000);
  });

  test("read yes and no as planes, and nothing behind their last case", () => {
    const length = 9001;
    const columns = columnsOf(length) as Columns<Vocabulary> & { entered: Uint8Array };
    const planes = asPlanes(columns.entered);
    planes.established[281]! |= 0xffff0000;
    planes.refuted[281]! |= 0xffff0000;
    expectTruths(program.evaluateBatch({ ...columns, entered: planes }, { length }), length);
  });

  test("read exact amounts, in 32 bits as in 64, alike", () => {
    const cents = [0, 499_999, 500_000, 2_000_000_000, undefined];
    const length = 5000;
    const at = (index: number) => cents[index % cents.length];
    const doubles = Float64Array.from({ length }, (_, index) => at(index) ?? NaN);
    const ints = Int32Array.from({ length }, (_, index) => at(index) ?? -2147483648);
    const found = program.evaluateBatch({ loss_usd: doubles }, { length });
    expect([...found.get("law.a.2")!.subarray(0, 5)]).toEqual([2, 2, 1, 1, 0]);
    // 50 million dollars are more cents than 32 bits hold.
    expect([...found.get("law.a.3")!.subarray(0, 5)]).toEqual([2, 2, 2, 2, 0]);
    expect(program.evaluateBatch({ loss_usd: ints }, { length })).toEqual(found);
    expect(program.evaluateBatch({ loss_usd: { low: ints, high: ints } }, { length })).toEqual(found);
    expect(program.evaluateBatch({ loss_usd: { low: ints, high: ints.slice() } }, { length })).toEqual(found);
  });

  test("read an end that is unknown, or infinite on its own side, as open", () => {
    const of = (low: number[], high: number[]) => ({ low: Float64Array.from(low), high: Float64Array.from(high) });
    const doubles = of([NaN, -Infinity, 500_000, 500_000, NaN], [400_000, 400_000, NaN, Infinity, NaN]);
    expect([...program.evaluateBatch({ loss_usd: doubles }, { length: 5 }).get("law.a.2")!]).toEqual([2, 2, 1, 1, 0]);
    const ints = { low: Int32Array.of(U, 500_000, U), high: Int32Array.of(400_000, U, U) };
    expect([...program.evaluateBatch({ loss_usd: ints }, { length: 3 }).get("law.a.2")!]).toEqual([2, 1, 0]);
  });
});

describe("compiling", () => {
  test("takes every offense and claim where nothing is asked for, and says on what they rest", () => {
    const program = compile(rulebook);
    expect(program.addresses).toEqual(["law.a.1", "law.a.2", "law.a.3", "law.a.4"]);
    expect([...program.facts].sort()).toEqual(["entered", "loss_usd", "manner", "n_times", "on_day", "warned"]);
    expect(compile(rulebook, { of: ["law.a.1#entry"] }).facts).toEqual(["entered"]);
  });

  test("refuses addresses that there are not", () => {
    expect(() => compile(rulebook, { of: ["law.a.1", "law.a.9", "law.a.1#exit"] })).toThrow(
      "of: no provision `law.a.9` is in force\nof: no provision `law.a.1#exit`",
    );
  });

  test("refuses a fact with more words than a byte tells apart", () => {
    const manner = { ...rulebook.facts.get("manner")!, values: Array.from({ length: 256 }, (_, at) => `way-${at}`) };
    expect(() => compile({ ...rulebook, facts: new Map([["manner", manner]]) })).toThrow("`manner` has 256 values");
  });
});

describe("a machine without WebAssembly", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test.each([
    ["has none", undefined],
    ["may not compile", { Module: vi.fn().mockThrow(new Error("refused by policy")) }],
  ])("decides by the plain loops where it %s", async (_, api) => {
    vi.stubGlobal("WebAssembly", api);
    vi.resetModules();
    const { compile: compileThere } = await import("../../src/columns/index.ts");
    const program = compileThere(rulebook, { kernel: "simd" });
    expect(program.kernel).toBe("plain");
    expectTruths(program.evaluateBatch(columnsOf(600), { length: 600 }), 600);
  });
});
