import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvSource } from "../../src/batch/csv.ts";
import { ndjsonSource } from "../../src/batch/ndjson.ts";
import { LONGEST } from "../../src/batch/lines.ts";
import type { Page, Source } from "../../src/batch/page.ts";

/** The bytes of a file in chunks that end at these places. */
async function* chunked(bytes: Uint8Array, ends: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const end of [...ends, bytes.length].sort((a, b) => a - b)) {
    yield await Promise.resolve(bytes.subarray(from, end));
    from = end;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const csv = (text: string | Uint8Array, ends?: readonly number[]) =>
  csvSource(chunked(typeof text === "string" ? bytesOf(text) : text, ends), "facts.csv");
const ndjson = (text: string | Uint8Array, ends?: readonly number[]) =>
  ndjsonSource(chunked(typeof text === "string" ? bytesOf(text) : text, ends));

/** Row by row: its line, and its cells by column or why it has none. */
async function rowsOf(source: Source): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const page of source.pages()) {
    expect(page.first).toBe(rows.length + 1);
    for (let at = 0; at < page.length; at++) rows.push([page.lines![at], page.broken.get(at) ?? cellsOf(page, at)]);
  }
  return rows;
}

function cellsOf({ names, columns }: Page, at: number): unknown {
  return Object.fromEntries(names.flatMap((name, place) => (columns[place]![at] === undefined ? [] : [[name, columns[place]![at]]])));
}

async function textsOf(source: Source): Promise<string[]> {
  const texts: string[] = [];
  for await (const page of source.pages()) for (let at = 0; at < page.length; at++) texts.push(page.textOf(at));
  return texts;
}

const STRAY = expect.stringContaining("a quotation mark inside a cell") as unknown;
const UNENDED = "a quotation mark opens a cell and none closes it";

describe("CSV", () => {
  test("a row's line is the one on which it begins, whatever line breaks its cells hold", async () => {
    const text = 'id,note\r\n1,"two\r\nlines"\r\n\r\n2,plain\r\n"3",""\r\n4,';
    expect(await rowsOf(await csv(text))).toEqual([
      [2, { id: "1", note: "two\r\nlines" }],
      [5, { id: "2", note: "plain" }],
      [6, { id: "3", note: "" }],
      [7, { id: "4", note: "" }],
    ]);
    expect((await textsOf(await csv(text)))[0]).toBe('1,"two\r\nlines"');
  });

  test("commas and doubled marks inside a quoted cell are its own", async () => {
    expect(await rowsOf(await csv('a,b\n"1,2","say ""so"""\n'))).toEqual([[2, { a: "1,2", b: 'say "so"' }]]);
  });

  test.each([
    ["too few cells", "1", "1 cell, where the header has 2"],
    ["too many", "1,2,3", "3 cells, where the header has 2"],
    ["a mark inside a plain cell", '1,a"b', STRAY],
    ["something after the mark that closes", '1,"a"b', STRAY],
    ["a mark that opens and closes nowhere", '1,"a', UNENDED],
  ])("a row with %s is told, and the next is read", async (_, row, reason) => {
    const after = row.endsWith('"a') ? "" : "8,9\n";
    expect(await rowsOf(await csv(`a,b\n5,6\n${row}\n${after}`))).toEqual([
      [2, { a: "5", b: "6" }],
      [3, reason],
      ...(after === "" ? [] : [[4, { a: "8", b: "9" }]]),
    ]);
  });

  test("a mark left open swallows no row that follows", async () => {
    expect(await rowsOf(await csv('a,b\n1,"open\n2,3\n4,"5"\n6,7\n'))).toEqual([
      [2, STRAY],
      [3, { a: "2", b: "3" }],
      [4, { a: "4", b: "5" }],
      [5, { a: "6", b: "7" }],
    ]);
    expect(await rowsOf(await csv('a,b\n1,"open\n2,3\n4,5\n'))).toEqual([
      [2, UNENDED],
      [3, { a: "2", b: "3" }],
      [4, { a: "4", b: "5" }],
    ]);
  });

  test("bytes that are no UTF-8, and lines without an end, are one row's fault", async () => {
    const bad = Uint8Array.from([...bytesOf("a,b\n1,2\n3,"), 0xff, ...bytesOf("\n5,6\n")]);
    expect(await rowsOf(await csv(bad))).toEqual([
      [2, { a: "1", b: "2" }],
      [3, "a row is text in UTF-8"],
      [4, { a: "5", b: "6" }],
    ]);
    const long = `a,b\n1,${"x".repeat(LONGEST)}\n3,4\n`;
    for (const ends of [[], [10], [10, LONGEST + 3], Array.from({ length: 30 }, (_, at) => at * 40_000)])
      expect(await rowsOf(await csv(long, ends))).toEqual([
        [2, "a row has at most 1 MiB"],
        [3, { a: "3", b: "4" }],
      ]);
  });

  test("a mark that stays open for a mebibyte is given up", async () => {
    const rows = await rowsOf(await csv(`a,b\n1,"${`${"x".repeat(1023)}\n`.repeat(1100)}2,3\n`));
    expect(rows[0]).toEqual([2, UNENDED]);
    expect(rows.at(-1)).toEqual([1102, { a: "2", b: "3" }]);
  });

  test("a byte order mark is no part of the first name", async () => {
    expect((await csv("\u{feff}a,b\n")).names).toEqual(["a", "b"]);
    expect(await rowsOf(await csv("\u{feff}a\n\u{feff}1\n"))).toEqual([[2, { a: "\u{feff}1" }]]);
  });

  test("a file without a header is refused", async () => {
    await expect(csv("")).rejects.toThrow("facts.csv:1: the file is empty: its first line names the columns");
    await expect(csv('a,"b\n1,2\n')).rejects.toThrow(`facts.csv:1: the names of columns: ${UNENDED}`);
  });

  test("whatever is written with quotation marks is read as it was, in whatever chunks it comes", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "é", "𝕏", "=") });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(200), { maxLength: 6 }), async (written, ends) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const bytes = bytesOf(`a,b\n${written.map((row) => row.map(quoted).join(",")).join("\n")}\n`);
        const read = await rowsOf(
          await csv(
            bytes,
            ends.filter((end) => end < bytes.length),
          ),
        );
        expect(read.map((row) => (row as unknown[])[1])).toEqual(written.map(([a, b]) => ({ a, b })));
      }),
      { numRuns: 300 },
    );
  });
});

describe("NDJSON", () => {
  test("an object a line; the keys of the first rows are the columns, later rows may have others", async () => {
    const source = await ndjson('{"a":1}\n\n{"b":true,"a":null}\r\n{"c":"x"}', [8]);
    expect(source.names).toEqual(["a"]);
    expect(await rowsOf(source)).toEqual([
      [1, { a: 1 }],
      [3, { a: null, b: true }],
      [4, { c: "x" }],
    ]);
  });

  test.each(["{", "[1]", "null", "7", '{"a":1} {"a":2}', '"text"'])("%s is no row", async (line) => {
    expect(await rowsOf(await ndjson(`{"a":1}\n${line}\n{"a":2}\n`))).toEqual([
      [1, { a: 1 }],
      [2, expect.stringContaining("a row is one JSON object on a line of its own")],
      [3, { a: 2 }],
    ]);
  });

  test("a key that is there twice is told, one inside a text is none", async () => {
    expect(await rowsOf(await ndjson('{"a":1,"a":2}\n{"a":"\\"b\\": 1","b":{"a":[{"a":1}]}}\n{"a":{"x":1,"x":2}}\n'))).toEqual([
      [1, "a key is there twice"],
      [2, { a: '"b": 1', b: { a: [{ a: 1 }] } }],
      [3, "a key is there twice"],
    ]);
  });

  test("an empty file has no rows", async () => {
    expect(await rowsOf(await ndjson(""))).toEqual([]);
  });
});
