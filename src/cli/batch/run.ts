import { createReadStream } from "node:fs";
import { CaseRecordError, type Issue } from "../../errors.ts";
import { corpusOf, type Rules } from "../../rulebook/corpus.ts";
import { declarationOf } from "../../rulebook/references.ts";
import { batchClaims, type BatchClaims, type BatchLaw } from "../../batch/claims.ts";
import { csvSource } from "../../batch/csv.ts";
import { loadDuckDB, openEngine, type DuckDB, type Engine } from "./duckdb.ts";
import { Header, ID, ROW } from "../../batch/header.ts";
import { ndjsonSource } from "../../batch/ndjson.ts";
import type { Page, Source } from "../../batch/page.ts";
import { parquetSource, type TypedSource } from "./parquet.ts";
import { pass, type AskedRow, type Counts, type Sink } from "../../batch/pass.ts";
import { diskIssue } from "../disk.ts";
import { Table, type FileForm } from "./tables.ts";
import { Work } from "./work.ts";

export interface BatchFile {
  readonly file: string;
  readonly form: FileForm;
}

/** What is to be decided, by which law, and where it goes. */
export interface Batch {
  readonly input: BatchFile;
  /** Left out: some rows are explained, and nothing is written. */
  readonly output?: BatchFile | undefined;
  /** Where rejected rows go; written even where there are none if `always`. */
  readonly rejects?: (BatchFile & { readonly always: boolean }) | undefined;
  /** Claims by id, in statutory order. */
  readonly claims: readonly string[];
  readonly law: BatchLaw;
  /** Columns that are no facts and go through unread. */
  readonly ignored: readonly string[];
  /** Rows to explain, by number. */
  readonly asked: ReadonlySet<number>;
  readonly progress: (read: number, total: number | undefined) => void;
  /** Has `remove` called if the run is interrupted, until what it gives back is called. */
  readonly guard: (remove: () => void) => () => void;
  /** How DuckDB is loaded; for tests of its absence. */
  readonly load?: (() => Promise<DuckDB>) | undefined;
}

export interface BatchResult {
  readonly counts: Counts;
  /** The rows that were asked for and are in the file. */
  readonly rows: readonly AskedRow[];
  readonly claims: BatchClaims;
}

/**
 * Reads a file of fact patterns once and writes what each comes to. Nothing appears under the names of the output before all of it is there.
 *
 * @throws {CaseRecordError} with every issue of the file's columns
 */
export async function batch(rules: Rules<unknown>, asked: Batch): Promise<BatchResult> {
  const { input, output, rejects } = asked;
  const duckdb = await loadDuckDB(asked.load);
  const corpus = corpusOf(rules);
  const facts = new Map([...corpus.facts.values()].map((fact) => [fact.name, declarationOf(fact)]));
  const header = new Header(facts, asked.ignored);
  const claims = batchClaims(rules, asked.claims, asked.law);
  let work: Work | undefined;
  let engine: Engine | undefined;
  // Before there is anything to take away: an interruption may come at once.
  const release = asked.guard(() => work?.remove());
  try {
    if (output !== undefined) work = new Work(output.file);
    engine = await openEngine(duckdb, input.file, work?.folder);
    const source = await sourceOf(engine, input, header);
    const named = namedBy(header, source.names);
    const issues: Issue[] = header.issues(source.names, [...named, ...claims.claims], input.file);
    if (issues.length > 0) throw new CaseRecordError(issues);
    const reading = { source, header, facts, claims, asked: asked.asked, progress: asked.progress };
    if (output === undefined || work === undefined || rejects === undefined) return { ...(await pass(reading)), claims };

    const tables = await tablesOf(engine, source, named, claims);
    const passed = await pass({ ...reading, sink: tables.sink });
    const { found, rejected } = passed.counts;
    if ((await tables.findings.end()) !== found || (await tables.rejects.end()) !== rejected) throw new Error("a row was lost");
    await tables.findings.write(work.path("findings"), output.form);
    const withRejects = rejected > 0 || rejects.always;
    if (withRejects) await tables.rejects.write(work.path("rejects"), rejects.form);
    engine.close();
    engine = undefined;
    // Whoever sees the findings can rely on the rejects being there.
    if (withRejects) work.deliver("rejects", rejects.file);
    work.deliver("findings", output.file);
    return { ...passed, claims };
  } finally {
    engine?.close();
    work?.remove();
    release();
  }
}

async function sourceOf(engine: Engine, { file, form }: BatchFile, header: Header): Promise<Source | TypedSource> {
  if (form === "parquet") return parquetSource(engine, file, header);
  return form === "csv" ? csvSource(chunksOf(file), file) : ndjsonSource(chunksOf(file));
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new CaseRecordError([diskIssue(error, file)]);
  }
}

/** The columns that name a row in the output: those that are passed through, or else its number. */
function namedBy(header: Header, names: readonly string[]): string[] {
  const passed = names.filter((name) => header.passes(name));
  return passed.includes(ID) ? passed : [ROW, ...passed];
}

async function tablesOf(
  engine: Engine,
  source: Source | TypedSource,
  named: readonly string[],
  { claims }: BatchClaims,
): Promise<{ readonly findings: Table; readonly rejects: Table; readonly sink: Sink }> {
  const { BIGINT, UTINYINT, VARCHAR } = engine.duckdb;
  const numbered = !named.includes(ID);
  const typeOf = (name: string) => ("typeOf" in source ? source.typeOf(name) : VARCHAR);
  const findings = await Table.create(engine, "findings", [
    ...named.map((name, at) => ({ name, type: numbered && at === 0 ? BIGINT : typeOf(name) })),
    ...claims.map((name) => ({ name, type: UTINYINT, truths: true })),
  ]);
  const rejects = await Table.create(engine, "rejects", [
    { name: ROW, type: BIGINT },
    { name: "line", type: BIGINT },
    { name: "reasons", type: VARCHAR },
    { name: "input", type: VARCHAR },
  ]);
  const numberOf = (page: Page) => (at: number) => BigInt(page.first + at);
  return {
    findings,
    rejects,
    sink: {
      found: (page, sound, truths) => {
        const passed = named.map((name, at): readonly unknown[] => {
          if (numbered && at === 0) return sound.map(numberOf(page));
          const column = page.columns[page.names.indexOf(name)];
          return sound.map((place) => column?.[place]);
        });
        findings.append([...passed, ...claims.map((claim) => truths.get(claim)!)], sound.length);
      },
      rejected: (page, wrong) => {
        const places = [...wrong.keys()].sort((a, b) => a - b);
        const lines = places.map((at) => (page.lines === undefined ? undefined : BigInt(page.lines[at]!)));
        const reasons = places.map((at) => wrong.get(at)!.join("; "));
        rejects.append([places.map(numberOf(page)), lines, reasons, places.map(page.textOf)], places.length);
      },
    },
  };
}
