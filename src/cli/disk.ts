import { readFileSync, statSync } from "node:fs";
import { CaseRecordError, type Issue } from "../errors.ts";
import { readText } from "../input/read.ts";
import type { Origin } from "../record/read.ts";

/** What `readText` takes at most; a larger file is not even read. */
const MAX_BYTES = 5 * 1024 * 1024;

/** A file as plain data, with what its issues need. */
export interface ReadFile extends Origin {
  readonly value: unknown;
}

/** Why a file could not be read, in one issue. */
export function diskIssue(error: unknown, file: string): Issue {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Record<string, string> = {
    ENOENT: "there is no such file",
    EISDIR: "this is a folder, not a file",
    ENOTDIR: "there is no such folder",
    EACCES: "the file may not be read",
    EPERM: "the file may not be read",
  };
  return { code: "unreadable", message: reasons[code] ?? "the file cannot be read", path: [], file };
}

/** Bytes as text; UTF-8 and nothing else. */
export function textOf(bytes: Uint8Array, file: string): { text: string } | { issue: Issue } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const before = new TextDecoder().decode(bytes).split("\u{fffd}")[0]!;
    return { issue: { code: "not-utf8", message: "a file is text in UTF-8", path: [], file, line: before.split("\n").length } };
  }
}

/** JSON or YAML from a file: its value and every issue of its text. */
export function readDataFile(file: string): ReadFile & { readonly issues: readonly Issue[] } {
  try {
    if (statSync(file).size > MAX_BYTES) return { value: undefined, issues: [tooLarge(file)], file };
    return dataOf(readFileSync(file), file);
  } catch (error) {
    return { value: undefined, issues: [diskIssue(error, file)], file };
  }
}

function dataOf(bytes: Uint8Array, file: string): ReadFile & { readonly issues: readonly Issue[] } {
  const read = textOf(bytes, file);
  if ("issue" in read) return { value: undefined, issues: [read.issue], file };
  const { value, issues, lineOf } = readText(read.text, file);
  return { value, issues, file, lineOf };
}

/**
 * A case record from a file, or from standard input for `-`.
 *
 * @throws {CaseRecordError} with every issue of its text
 */
export async function readCase(file: string): Promise<ReadFile & { readonly value: object }> {
  const { issues, value, ...origin } = file === "-" ? dataOf(await standardInput(), "standard input") : readDataFile(file);
  if (issues.length > 0) throw new CaseRecordError(issues);
  if (typeof value !== "object" || value === null)
    throw new CaseRecordError([{ code: "wrong-type", message: "a case record is an object", path: [], file: origin.file!, line: 1 }]);
  return { ...origin, value };
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) throw new CaseRecordError([tooLarge("standard input")]);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string): Issue {
  return { code: "too-large", message: "a file has at most 5 MiB", path: [], file };
}

/** The same issues, each with the file and line where it names none. */
export async function inFile<T>({ file, lineOf }: Origin, of: () => Promise<T>): Promise<T> {
  try {
    return await of();
  } catch (error) {
    if (!(error instanceof CaseRecordError)) throw error;
    throw new CaseRecordError(
      error.issues.map((issue) => {
        const line = issue.line ?? lineOf?.(issue.path);
        return { ...issue, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
      }),
    );
  }
}
