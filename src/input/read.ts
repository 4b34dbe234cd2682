import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from "yaml";
import type { Issue } from "../errors.ts";
import { MAX_BYTES, MAX_DEPTH, type Path } from "./limits.ts";
import { type Report, plain } from "./plain.ts";
import { quoted } from "./words.ts";

/** More than 5 MiB of a record need; what bounds the memory that a file of brackets and commas takes. */
const MAX_TOKENS = 3_000_000;
/** One slip of syntax brings others after it. */
const MAX_SYNTAX_ISSUES = 20;

/** What a text says, as plain data. */
export interface ReadResult {
  /** `undefined` where the text says nothing that can be read. Where there are issues, only for looking for more of them. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The line, from 1, of what lies at a path into `value`, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number | undefined;
}

/**
 * Reads JSON or YAML (1.2, core schema, one document, no tags or merge keys), both by the same tokenizer. A key with nothing or
 * `null` after it is as good as left out; an item with nothing in it is an issue. Never throws.
 */
export function readText(text: string, file?: string): ReadResult {
  const lines = new LineCounter();
  const issues: Issue[] = [];
  const report: Report = (code, message, path, offset) =>
    issues.push({ code, message, path, ...(file !== undefined && { file }), line: lines.linePos(offset).line });

  const tokens = tokensOf(text, lines, report);
  const root = tokens && compose(tokens, report)?.contents;
  const broken = issues.some(({ code }) => code === "syntax");
  const { value, offsetOf } = root ? plain(root, MAX_BYTES - text.length, report) : NOTHING;
  if (value === undefined && issues.length === 0) report("empty-file", "the file is empty", [], 0);
  const lineOf = (path: Path) => {
    const offset = offsetOf(path);
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
  return { value: broken ? undefined : value, issues: issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), lineOf };
}

const NOTHING = { value: undefined, offsetOf: () => undefined };

/** The tokens of one document, or `undefined` where they are not worth composing: too many, too deep, not text. */
function tokensOf(text: string, lines: LineCounter, report: Report): CST.Token[] | undefined {
  lines.addNewLine(0);
  if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES) {
    report("too-large", "a file has at most 5 MiB", [], 0);
    return undefined;
  }
  const odd = /[\0\p{Surrogate}]/u.exec(text);
  if (odd) {
    for (let end = text.indexOf("\n"); end !== -1 && end < odd.index; end = text.indexOf("\n", end + 1)) lines.addNewLine(end + 1);
    report("not-text", odd[0] === "\0" ? "a file is text: it has no NUL" : "a file is text: half a character stands here", [], odd.index);
    return undefined;
  }

  const tokens: CST.Token[] = [];
  const parser = new Parser(lines.addNewLine);
  let errors = 0;
  let documents = 0;
  const take = (token: CST.Token): void => {
    if (token.type === "error") {
      if (++errors <= MAX_SYNTAX_ISSUES)
        report("syntax", token.source ? `unexpected ${quoted(token.source)}` : told(token.message), [], token.offset);
    } else if (token.type === "directive") {
      if (/^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)) return;
      if (++errors <= MAX_SYNTAX_ISSUES) report("directive", `a file has no directives, as ${quoted(token.source)}`, [], token.offset);
    } else if (token.type === "document" && ++documents > 1) {
      if (documents === 2) report("several-documents", "a file has one document: nothing stands after `---`", [], token.offset);
    } else tokens.push(token);
  };

  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) take(token);
    if (tooDeep(parser.stack)) {
      report("too-deep", `lists and objects lie at most ${MAX_DEPTH} deep`, [], parser.offset);
      return undefined;
    }
    if (++count > MAX_TOKENS) {
      report("too-large", `a file has at most ${MAX_TOKENS / 1e6} million words and signs`, [], parser.offset);
      return undefined;
    }
    if (errors > MAX_SYNTAX_ISSUES || documents > 1) return undefined;
  }
  for (const token of parser.end()) take(token);
  return tokens;
}

/** The parser's stack is the document, then each list and object that is still open, then perhaps a scalar. */
function tooDeep(stack: readonly CST.Token[]): boolean {
  const top = stack.length > MAX_DEPTH + 1 ? stack.at(-1) : undefined;
  return top !== undefined && "items" in top;
}

type At = number | readonly number[] | { readonly offset: number };

function compose(tokens: readonly CST.Token[], report: Report): Document.Parsed | undefined {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  let errors = 0;
  // The composer would make an Error, with its stack, of every comma that is too many: gigabytes, for a file of commas.
  composer["onError"] = (at: At, code: string, message: string, warning?: boolean): void => {
    if (warning || ++errors > MAX_SYNTAX_ISSUES) return;
    const offset = typeof at === "number" ? at : "offset" in at ? at.offset : at[0]!;
    report("syntax", code === "NON_STRING_KEY" ? "a key is a word, not a list, an object or an alias" : told(message), [], offset);
  };
  return [...composer.compose(tokens, true, 0)][0];
}

/** The tokenizer's message in the manner of ours. */
function told(message: string): string {
  const words = message.replace(/flow map(ping)?/i, "object").replace(/flow (sequence|collection)/i, "list");
  return `${words.charAt(0).toLowerCase()}${words.slice(1, 160)}`;
}
