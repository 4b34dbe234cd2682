import { linesOf, type Line } from "./lines.ts";
import type { Page, Source } from "./page.ts";

const NOT_AN_OBJECT = 'a row is one JSON object on a line of its own, as `{ "id": "a", "accessed": true }`';

/** A file of JSON objects, one a line. Its columns are the keys of its first rows; a later row may have more. */
export async function ndjsonSource(chunks: AsyncIterable<Uint8Array>): Promise<Source> {
  const pages = pagesOf(linesOf(chunks));
  const first = await pages.next();
  return {
    names: first.done === true ? [] : first.value.names,
    pages: async function* () {
      if (first.done === true) return;
      yield first.value;
      yield* pages;
    },
  };
}

async function* pagesOf(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<Page> {
  let row = 1;
  for await (const more of lines) {
    const written = more.filter(({ text, flaw }) => flaw !== undefined || text.trim() !== "");
    if (written.length === 0) continue;
    yield pageOf(written, row);
    row += written.length;
  }
}

function pageOf(lines: readonly Line[], first: number): Page {
  const broken = new Map<number, string>();
  const columns = new Map<string, unknown[]>();
  lines.forEach(({ text, flaw }, at) => {
    const read = flaw === undefined ? objectIn(text) : flaw;
    if (typeof read === "string") broken.set(at, read);
    else
      for (const [name, value] of Object.entries(read)) {
        let column = columns.get(name);
        if (column === undefined) {
          column = Array.from({ length: lines.length }, () => undefined);
          columns.set(name, column);
        }
        column[at] = value;
      }
  });
  return {
    first,
    length: lines.length,
    names: [...columns.keys()],
    columns: [...columns.values()],
    lines: lines.map(({ number }) => number),
    broken,
    textOf: (at) => lines[at]!.text.replace(/\r$/, ""),
  };
}

/** The object on a line, or why there is none. */
function objectIn(text: string): object | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NOT_AN_OBJECT;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return NOT_AN_OBJECT;
  const keys = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
  return keys === keysIn(value) ? value : "a key is there twice";
}

function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const within = Object.values(value).reduce<number>((sum, part) => sum + keysIn(part), 0);
  return within + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
