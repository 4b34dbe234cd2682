import { existsSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { BatchLaw } from "../batch/claims.ts";
import { CaseRecordError, visible } from "../errors.ts";
import { didYouMean } from "../input/nearest.ts";
import { dayNumber } from "../quantities.ts";
import { corpusOf, type Corpus } from "../rulebook/corpus.ts";
import { asText, explainedRow } from "./batch/explained.ts";
import { batch, type BatchFile } from "./batch/run.ts";
import { grouped, summary } from "./batch/summary.ts";
import type { FileForm } from "./batch/tables.ts";
import { claimsIn, isClaim } from "./choices.ts";
import { diskIssue } from "./disk.ts";
import { rulesFrom } from "./folder.ts";
import { type Output, progressLine, UsageError } from "./output.ts";

export interface BatchOptions {
  readonly out?: string;
  readonly rejects?: string;
  readonly claim?: readonly string[];
  readonly conduct?: string;
  readonly decided?: string;
  readonly court?: string;
  readonly ignore?: readonly string[];
  readonly why?: string;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly format: string;
  readonly rules?: string;
}

const FORMS: Readonly<Record<string, FileForm>> = { ".csv": "csv", ".ndjson": "ndjson", ".jsonl": "ndjson", ".parquet": "parquet" };
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** `primafacie batch FILE`: each row of a table of facts to what its claims come to. */
export async function batchCommand(file: string, options: BatchOptions): Promise<Output> {
  const { force = false, strict = false } = options;
  const asked = rowsAsked(options.why);
  if (options.out === undefined && asked.size === 0) throw new UsageError("name a file to write with --out, or rows to explain with --why");
  const input = fileOf(file);
  const output = options.out === undefined ? undefined : fileOf(options.out);
  const rejects = output && rejectsFor(output, options.rejects);
  const rules = await rulesFrom(options.rules);
  const corpus = corpusOf(rules);
  const law = lawOf(corpus, options);
  const claims = claimsAsked(corpus, options.claim);
  mayRead(input);
  if (output !== undefined) mayWrite(input, output, rejects!, force);

  const line = progressLine();
  const result = await batch(rules, {
    ...{ input, output, rejects, claims, law, asked },
    ignored: options.ignore ?? [],
    progress: (read, total) => {
      line.show(`${grouped(read)}${total === undefined ? "" : ` of ${grouped(total)}`} rows`);
    },
    guard,
  }).finally(line.clear);
  const { counts, rows } = result;
  if (rejects !== undefined && force && counts.rejected === 0 && !rejects.always) rmSync(rejects.file, { force: true });
  process.stderr.write(summary(corpus, result, law, rejects?.file, output !== undefined));
  const missing = [...asked].filter((row) => rows.every((one) => one.row !== row));
  if (missing.length > 0) {
    const message = `no row ${missing.join(", ")} to explain: there are ${counts.read}`;
    throw new CaseRecordError([{ code: "no-row", message, path: [], file }]);
  }
  const explained = [];
  for (const row of rows) explained.push(await explainedRow(rules, row, result.claims.claims, law));
  return { text: explained.length === 0 ? "" : asText(explained, options.format), exitCode: strict && counts.rejected > 0 ? 1 : 0 };
}

function fileOf(file: string): BatchFile {
  const form = FORMS[extname(file).toLowerCase()];
  if (form === undefined) throw new UsageError(`\`${visible(file)}\`: the end of the name is one of ${Object.keys(FORMS).join(", ")}`);
  return { file, form };
}

/** Beside the output and of its form, unless another file is named. */
function rejectsFor({ file }: BatchFile, named: string | undefined): BatchFile & { readonly always: boolean } {
  const ending = extname(file);
  const beside = join(dirname(file), `${basename(file, ending)}.rejects${ending}`);
  return { ...fileOf(named ?? beside), always: named !== undefined };
}

function rowsAsked(why: string | undefined): Set<number> {
  if (why === undefined) return new Set();
  const rows = why.split(",").map((row) => (/^[1-9]\d*$/.test(row) ? Number(row) : NaN));
  if (rows.every(Number.isSafeInteger)) return new Set(rows.sort((a, b) => a - b));
  throw new UsageError(`--why takes numbers of rows from 1, as 3 or 3,17, not \`${visible(why)}\``);
}

function lawOf(corpus: Corpus, { conduct, decided, court }: BatchOptions): BatchLaw {
  for (const day of [conduct, decided])
    if (day !== undefined && dayNumber(day) === undefined) throw new UsageError(`\`${visible(day)}\` is no day: write it as 2024-12-20`);
  const courts = [...corpus.courts.values()];
  const found = courts.find(({ id, name, aliases }) => court !== undefined && [id, name, ...aliases].includes(court));
  if (court !== undefined && found === undefined) {
    const names = courts.flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
    throw new UsageError(`no court \`${visible(court)}\`${didYouMean(court, names)}`);
  }
  const day = decided ?? corpus.about.asOf;
  return { conduct: conduct ?? day, decided: day, court: found?.id };
}

function claimsAsked(corpus: Corpus, families: readonly string[] | undefined): string[] {
  const wanted = families === undefined ? undefined : new Set(families.flatMap((family) => claimsIn(corpus, family).map(({ id }) => id)));
  const ids = [...new Set(corpus.provisions.filter(isClaim).map(({ id }) => id))];
  return ids.filter((id) => wanted?.has(id) ?? true);
}

function mayRead({ file }: BatchFile): void {
  let issue;
  try {
    if (statSync(file).isDirectory()) issue = { code: "unreadable", message: "this is a folder, not a file", path: [], file };
  } catch (error) {
    issue = diskIssue(error, file);
  }
  if (issue !== undefined) throw new CaseRecordError([issue]);
}

/** @throws {CaseRecordError} where something would be written over */
function mayWrite(input: BatchFile, output: BatchFile, rejects: BatchFile, force: boolean): void {
  const issues = [output, rejects].flatMap(({ file }) => {
    const issue = (message: string) => [{ code: "not-writable", message, path: [], file }];
    if (!existsSync(dirname(file))) return issue("there is no such folder to write in");
    if (!existsSync(file)) return [];
    if (statSync(file).isDirectory()) return issue("there is a folder of this name");
    if (realpathSync(file) === realpathSync(input.file)) return issue("this is the file that is read");
    return force ? [] : issue("there is a file of this name; --force writes over it");
  });
  if (resolve(output.file) === resolve(rejects.file))
    issues.push({ code: "not-writable", message: "findings and rejects go to two files", path: [], file: output.file });
  if (issues.length > 0) throw new CaseRecordError(issues);
}

/** An interrupted run takes away what it has begun. */
function guard(remove: () => void): () => void {
  const end = () => {
    remove();
    process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}
