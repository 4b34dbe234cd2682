import { CaseRecordError } from "../errors.ts";
import { linesOf, LONGEST, type Line } from "./lines.ts";
import type { Page, Source } from "./page.ts";

/** A record of a CSV file: its cells, or why it has none. */
interface CsvRecord {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
  readonly flaw?: string | undefined;
}

const UNENDED = "a quotation mark opens a cell and none closes it";
const STRAY = 'a quotation mark inside a cell: put the cell in quotation marks, and write the mark twice (`"a ""b"" c"`)';

/**
 * A file of comma-separated values, as RFC 4180 has them. A record that cannot be read is given up at its first line, so that no
 * quotation mark left open swallows what follows.
 *
 * @throws {CaseRecordError} where there is no header
 */
export async function csvSource(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Source> {
  const records = recordsOf(linesOf(chunks));
  const first = await firstOf(records);
  const header = first?.[0];
  if (header === undefined || header.flaw !== undefined) {
    const message =
      header?.flaw === undefined ? "the file is empty: its first line names the columns" : `the names of columns: ${header.flaw}`;
    throw new CaseRecordError([{ code: "no-header", message, path: [], file, line: header?.line ?? 1 }]);
  }
  const names = header.cells;
  return {
    names,
    pages: async function* () {
      let row = 1;
      for await (const read of following(first!.slice(1), records)) {
        if (read.length === 0) continue;
        yield pageOf(read, names, row);
        row += read.length;
      }
    },
  };
}

async function firstOf(records: AsyncGenerator<readonly CsvRecord[]>): Promise<readonly CsvRecord[] | undefined> {
  for (;;) {
    const next = await records.next();
    if (next.done === true) return undefined;
    if (next.value.length > 0) return next.value;
  }
}

async function* following<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

function pageOf(records: readonly CsvRecord[], names: readonly string[], first: number): Page {
  const broken = new Map<number, string>();
  const columns = names.map(() => new Array<unknown>(records.length));
  records.forEach(({ cells, flaw }, at) => {
    const ragged = cells.length === names.length ? undefined : `${counted(cells.length)}, where the header has ${names.length}`;
    if (flaw !== undefined || ragged !== undefined) broken.set(at, flaw ?? ragged!);
    else for (let place = 0; place < cells.length; place++) columns[place]![at] = cells[place];
  });
  return {
    first,
    length: records.length,
    names,
    columns,
    lines: records.map(({ line }) => line),
    broken,
    textOf: (at) => records[at]!.text,
  };
}

function counted(cells: number): string {
  return cells === 1 ? "1 cell" : `${cells} cells`;
}

async function* recordsOf(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<readonly CsvRecord[]> {
  let rest: readonly Line[] = [];
  for await (const more of lines) {
    const read = recordsIn([...rest, ...more], false);
    rest = read.rest;
    yield read.records;
  }
  yield recordsIn(rest, true).records;
}

/** The records that are complete in these lines, and the lines of one that may go on. Blank lines between records are none. */
function recordsIn(lines: readonly Line[], ended: boolean): { readonly records: readonly CsvRecord[]; readonly rest: readonly Line[] } {
  const records: CsvRecord[] = [];
  let at = 0;
  while (at < lines.length) {
    const { number, text, flaw } = lines[at]!;
    const read = flaw === undefined ? recordAt(lines, at) : { flaw };
    if (read === "open" && !ended) return { records, rest: lines.slice(at) };
    if (typeof read === "object" && "cells" in read) {
      const { cells, next } = read;
      const whole =
        next === at + 1
          ? text
          : lines
              .slice(at, next)
              .map((line) => line.text)
              .join("\n");
      if (next > at + 1 || withoutReturn(text) !== "") records.push({ line: number, text: withoutReturn(whole), cells });
      at = next;
    } else {
      records.push({ line: number, text: withoutReturn(text), cells: [], flaw: read === "open" ? UNENDED : read.flaw });
      at += 1;
    }
  }
  return { records, rest: [] };
}

type Read = { readonly cells: readonly string[]; readonly next: number } | { readonly flaw: string } | "open";

/** The record that begins on a line. */
function recordAt(lines: readonly Line[], at: number): Read {
  let text = withoutReturn(lines[at]!.text);
  if (!text.includes('"')) return { cells: text.split(","), next: at + 1 };
  let next = at + 1;
  const cells: string[] = [];
  for (let from = 0; ; from += 1) {
    if (text[from] !== '"') {
      const comma = text.indexOf(",", from);
      const cell = text.slice(from, comma < 0 ? undefined : comma);
      if (cell.includes('"')) return { flaw: STRAY };
      cells.push(cell);
      if (comma < 0) return { cells, next };
      from = comma;
      continue;
    }
    let cell = "";
    from += 1;
    for (let size = 0; ;) {
      const mark = text.indexOf('"', from);
      if (mark < 0) {
        size += text.length + 1;
        if (size > LONGEST) return { flaw: UNENDED };
        if (next === lines.length) return "open";
        if (lines[next]!.flaw !== undefined) return { flaw: lines[next]!.flaw! };
        // Inside a cell the line break is the file's own.
        cell += `${text.slice(from)}${lines[next - 1]!.text.endsWith("\r") ? "\r" : ""}\n`;
        text = withoutReturn(lines[next]!.text);
        next += 1;
        from = 0;
      } else {
        cell += text.slice(from, mark);
        from = mark + 1;
        if (text[from] !== '"') break;
        cell += '"';
        from += 1;
      }
    }
    cells.push(cell);
    if (from === text.length) return { cells, next };
    if (text[from] !== ",") return { flaw: STRAY };
  }
}

function withoutReturn(text: string): string {
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
