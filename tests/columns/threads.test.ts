import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "tsup";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, toColumns, type Columns, type Column } from "../../src/columns/index.ts";
import type { Vocabulary } from "../../src/rulebook/linked.ts";
import { expectTruths, patternAt, rulebook } from "./batches.ts";

let folder: string;
let threads: Worker[];
/** Node 20 runs no TypeScript in a worker. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "threads-"));
  await build({
    entry: ["tests/columns/thread.ts"],
    outDir: folder,
    format: "esm",
    config: false,
    silent: true,
    outExtension: () => ({ js: ".mjs" }),
  });
  threads = Array.from({ length: 3 }, () => new Worker(join(folder, "thread.mjs")));
});
afterAll(async () => {
  await Promise.all(threads.map((thread) => thread.terminate()));
  await rm(folder, { recursive: true });
});

const program = compile(rulebook);
const columnsOf = (length: number) =>
  toColumns(
    rulebook,
    Array.from({ length }, (_, at) => patternAt(at)),
  );

test.each([0, 1, 8192, 30_001])("three threads decide each of %i cases", async (length) => {
  expectTruths(await program.evaluateBatchOn(threads, columnsOf(length), { length }), length);
});

test("what lies on shared memory is read where it lies, what does not stays with its owner", async () => {
  const length = 20_000;
  const columns = columnsOf(length) as Columns<Vocabulary> & { entered: Uint8Array; warned: Uint8Array };
  const entered = new Uint8Array(new SharedArrayBuffer(length));
  entered.set(columns.entered);
  expectTruths(await program.evaluateBatchOn(threads, { ...columns, entered }, { length }), length);
  expect(columns.warned.length).toBe(length);
});

test("planes are divided between cases", async () => {
  const length = 20_000;
  const columns = columnsOf(length) as Columns<Vocabulary> & { entered: Uint8Array };
  const entered = { established: new Uint32Array(625), refuted: new Uint32Array(625) };
  for (const [at, byte] of columns.entered.entries())
    if (byte < 2) entered[byte === 1 ? "established" : "refuted"][at >>> 5]! |= 1 << (at & 31);
  expectTruths(await program.evaluateBatchOn(threads, { ...columns, entered }, { length }), length);
});

test("issues are those of one thread, whichever found them", async () => {
  const entered = new Uint8Array(20_000);
  entered[3] = entered[19_000] = 9;
  await expect(program.evaluateBatchOn(threads, { entered }, { length: 20_000 })).rejects.toThrow(
    "entered.3: none of 0, 1 and 2 in 2 of 20000 cases, first in case 3",
  );
  const short = { warned: new Uint8Array(1) } as Record<string, Column>;
  await expect(program.evaluateBatchOn(threads, short, { length: 2 })).rejects.toThrow("warned: 1 long, not 2");
});

test("no threads decide nothing", async () => {
  await expect(program.evaluateBatchOn([], {}, { length: 1 })).rejects.toThrow(RangeError);
});

test("a thread that ends before it answers is an error, not a wait without end", async () => {
  const ending = new Worker("process.exit()", { eval: true });
  await expect(program.evaluateBatchOn([ending], {}, { length: 1 })).rejects.toThrow("ended before");
});
