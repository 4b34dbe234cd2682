import { describe, expect, test } from "vitest";
import { compile, type Column } from "../../src/columns/index.ts";
import { CaseRecordError, type Issue } from "../../src/errors.ts";
import { rulebook } from "./batches.ts";

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof CaseRecordError) return error.issues;
    throw error;
  }
  return [];
}

const lines = (run: () => unknown) => issuesOf(run).map(({ code, path, message }) => `${code} ${path.join(".")}: ${message}`);
const quantity = "a Float64Array, an Int32Array, or two of one kind as `{ low, high }`";

describe.each(["plain", "simd"] as const)("%s columns that cannot be read", (kernel) => {
  const program = compile(rulebook, { kernel });
  const decide = (columns: Record<string, unknown>, length: number) => () =>
    program.evaluateBatch(columns as Record<string, Column>, { length });

  test("are reported all at once", () => {
    const columns = {
      entred: new Uint8Array(3),
      entered: new Float64Array(3),
      warned: new Uint8Array(4),
      manner: ["door"],
      loss_usd: { low: new Float64Array(3), high: new Int32Array(3) },
      n_times: { low: new Int32Array(2), high: new Int32Array(3) },
      on_day: new Uint8Array(3),
    };
    expect(lines(decide(columns, 3))).toEqual([
      "unknown-fact entred: no fact `entred`",
      "column-type entered: write a Uint8Array of 0, 1 and 2, or two Uint32Array as `{ established, refuted }`",
      "column-length warned: 4 long, not 3",
      "column-type manner: write a Uint8Array of the places of its values, 255 for unknown",
      `column-type loss_usd: write cents as ${quantity}`,
      "column-length n_times.low: 2 long, not 3",
      `column-type on_day: write days since 1970-01-01 as ${quantity}`,
    ]);
  });

  test.each([-1, 1.5, NaN])("a batch of %d cases is none", (length) => {
    expect(lines(decide({}, length))).toEqual(["batch-length length: the length of a batch is a whole number of cases"]);
  });

  test("values are counted and the first of them named, one line a column", () => {
    const length = 20_000;
    const put = <T extends Uint8Array | Float64Array | Int32Array>(column: T, at: Record<number, number>): T => {
      for (const [index, value] of Object.entries(at)) column[Number(index)] = value;
      return column;
    };
    const planes = { established: new Uint32Array(625), refuted: new Uint32Array(625) };
    planes.established[300] = planes.refuted[300] = 0b1010;
    const columns = {
      entered: put(new Uint8Array(length), { 9000: 3, 19_999: 255 }),
      warned: planes,
      manner: put(new Uint8Array(length), { 8192: 3, 5: 255 }),
      loss_usd: put(new Float64Array(length), { 4097: 0.5 }),
      n_times: put(new Int32Array(length), { 700: -1, 3: -2147483648 }),
    };
    expect(lines(decide(columns, length))).toEqual([
      "wrong-value entered.9000: none of 0, 1 and 2 in 2 of 20000 cases, first in case 9000",
      "wrong-value warned.9601: established and refuted at once in 2 of 20000 cases, first in case 9601",
      "wrong-value manner.8192: none of its 3 values, nor 255 in 1 of 20000 cases, first in case 8192",
      "wrong-value loss_usd.4097: no whole number from 0, nor an interval of them, in 1 of 20000 cases, first in case 4097",
      "wrong-value n_times.700: no whole number from 0, nor an interval of them, in 1 of 20000 cases, first in case 700",
    ]);
    expect(issuesOf(() => program.pack(columns as Record<string, Column>, { length }))).toHaveLength(5);
  });

  const wrong: [low: number, high: number][] = [
    [2, 1],
    [0.5, 1],
    [0, 1.5],
    [-1, 1],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
    [0, -Infinity],
    [2 ** 53, Infinity],
    [0, 2 ** 53],
  ];
  test.each(wrong)("from %d to %d is no amount", (low, high) => {
    const column = { low: new Float64Array(600).fill(0), high: new Float64Array(600).fill(Infinity) };
    column.low[599] = low;
    column.high[599] = high;
    expect(issuesOf(decide({ loss_usd: column }, 600))).toMatchObject([{ code: "wrong-value", path: ["loss_usd", 599] }]);
  });

  test.each([Infinity, -Infinity, -1, 0.5])("exactly %d is no amount", (amount) => {
    expect(issuesOf(decide({ loss_usd: Float64Array.of(amount) }, 1))).toMatchObject([{ code: "wrong-value" }]);
  });

  test.each([
    [2, 1],
    [-5, 3],
    [0, -3],
  ])("from %d to %d is no amount in 32 bits either", (low, high) => {
    expect(issuesOf(decide({ loss_usd: { low: Int32Array.of(low), high: Int32Array.of(high) } }, 1))).toMatchObject([
      { code: "wrong-value" },
    ]);
  });

  test("days before 1970 are days", () => {
    expect(lines(decide({ on_day: Int32Array.of(-3) }, 1))).toEqual([]);
    expect(lines(decide({ on_day: { low: Float64Array.of(-30_000), high: Float64Array.of(-1) } }, 1))).toEqual([]);
  });

  test("facts on which nothing rests are checked all the same", () => {
    const narrow = compile(rulebook, { of: ["law.a.2"], kernel });
    const planes = { established: Uint32Array.of(1), refuted: Uint32Array.of(2) };
    expect(lines(() => narrow.evaluateBatch({ entered: planes, warned: Uint8Array.of(0, 7) }, { length: 2 }))).toEqual([
      "wrong-value warned.1: none of 0, 1 and 2 in 1 of 2 cases, first in case 1",
    ]);
  });
});
