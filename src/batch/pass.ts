import type { Known } from "../facts/value.ts";
import type { FactDeclaration } from "../rulebook/linked.ts";
import { TRUTHS } from "../columns/index.ts";
import type { Truth } from "../truth.ts";
import type { BatchClaims } from "./claims.ts";
import { factsIn, knownAt } from "./facts-in.ts";
import { ID, type Header } from "./header.ts";
import type { Page, Source } from "./page.ts";

/** Takes what a page comes to: the places of its sound rows with their truths, and the others with every reason. */
export interface Sink {
  readonly found: (page: Page, sound: readonly number[], truths: ReadonlyMap<string, Uint8Array>) => void;
  readonly rejected: (page: Page, wrong: ReadonlyMap<number, readonly string[]>) => void;
}

/** A row that is to be explained. */
export interface AskedRow {
  readonly row: number;
  readonly line?: number | undefined;
  readonly id?: unknown;
  /** What it says, and what its claims come to; or why it was rejected. */
  readonly found:
    { readonly known: ReadonlyMap<string, Known>; readonly truths: ReadonlyMap<string, Truth> } | { readonly reasons: readonly string[] };
}

/** How many rows there were: as many as were found on and rejected together. */
export interface Counts {
  readonly read: number;
  readonly found: number;
  readonly rejected: number;
}

export interface Passing {
  readonly source: Source;
  readonly header: Header;
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  readonly claims: BatchClaims;
  /** Left out: rows are read to explain some of them, and no further than these. */
  readonly sink?: Sink | undefined;
  readonly asked: ReadonlySet<number>;
  readonly progress: (read: number, total: number | undefined) => void;
}

/** One pass over a file: every row ends up among the findings or among the rejects. */
export async function pass({
  source,
  header,
  facts,
  claims,
  sink,
  asked,
  progress,
}: Passing): Promise<{ counts: Counts; rows: AskedRow[] }> {
  const rows: AskedRow[] = [];
  let [read, found, rejected] = [0, 0, 0];
  const last = Math.max(0, ...asked);
  for await (const page of source.pages()) {
    const inPage = factsIn(page, header);
    const { columns, sound, wrong } = inPage;
    const truths = claims.decide(columns, sound.length);
    sink?.found(page, sound, truths);
    sink?.rejected(page, wrong);
    for (const row of asked) {
      const at = row - page.first;
      if (at < 0 || at >= page.length) continue;
      const place = sound.indexOf(at);
      const reasons = wrong.get(at);
      const of = (byte: number) => TRUTHS[byte]!;
      rows.push({
        row,
        line: page.lines?.[at],
        id: page.columns[page.names.indexOf(ID)]?.[at],
        found:
          reasons === undefined
            ? { known: knownAt(facts, inPage, place), truths: new Map([...truths].map(([claim, bytes]) => [claim, of(bytes[place]!)])) }
            : { reasons },
      });
    }
    read += page.length;
    found += sound.length;
    rejected += wrong.size;
    progress(read, source.total);
    if (sink === undefined && read >= last) break;
  }
  return { counts: { read, found, rejected }, rows };
}
