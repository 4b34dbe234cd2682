/** What is wrong and where: enough to mend it without a debugger. */
export interface Issue {
  /** For programs, and stable: `unknown-fact`, `unknown-provision`, `cycle`. */
  readonly code: string;
  /** For people: one line, lower case, no full stop, the author's own names in backticks. */
  readonly message: string;
  /** The provision or record, then the way into it: `act.a.2.C`, `elements`, 1, `when`. */
  readonly path: readonly (string | number)[];
  /** The file it was read from, where there was one. */
  readonly file?: string;
  /** The line in that file, from 1. */
  readonly line?: number;
}

/** One line for people: where, then what. */
export function issueLine({ file, line, path, message }: Issue): string {
  const place = file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}: `;
  const inside = path.length === 0 ? "" : `${path.join(".")}: `;
  return visible(`${place}${inside}${message}`);
}

/** An error that carries every issue, not the first alone. */
abstract class IssuesError extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(issueLine).join("\n"));
  }
}

/** These rule files do not make a rulebook. */
export class RulebookError extends IssuesError {
  override readonly name = "RulebookError";
}

/** This is not a case record, or names what the rulebook does not have. */
export class CaseRecordError extends IssuesError {
  override readonly name = "CaseRecordError";
}

/** A backend cannot say this exactly and refuses to say it nearly. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
}

/** The two engines differ: a defect of this library, never of the input. */
export class DisagreementError extends Error {
  override readonly name = "DisagreementError";
}

const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * Text from an untrusted file, safe to show on one line: terminal controls, line breaks and
 * bidirectional overrides become their code points.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => (character === "\n" ? " " : `\\u{${character.codePointAt(0)!.toString(16)}}`));
}
