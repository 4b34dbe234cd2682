/** A line of a text file, without its line feed. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly text: string;
  /** Why its text is not what the file says. */
  readonly flaw?: string | undefined;
}

/** A longer line, or record of lines, is refused: a file without line breaks must not fill the memory. */
export const LONGEST = 1024 * 1024;

const LINE_FEED = 0x0a;
const NOT_UTF8 = "a row is text in UTF-8";
const TOO_LONG = "a row has at most 1 MiB";
const KEPT_OF_TOO_LONG = 200;
const BYTE_ORDER_MARK = "\u{feff}";

/** The lines of a file, as many at a time as its chunks hold. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const splitter = new Splitter();
  for await (const chunk of chunks) {
    const lines = splitter.take(chunk);
    if (lines.length > 0) yield lines;
  }
  yield splitter.end();
}

class Splitter {
  readonly #strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  #number = 0;
  /** The beginning of a line whose end has not been seen; of one that is too long, enough to show it. */
  #begun: Uint8Array[] = [];
  #size = 0;

  take(chunk: Uint8Array): Line[] {
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last < 0) {
      this.#keep(chunk);
      return [];
    }
    const lines = this.#linesIn(joined([...this.#begun, chunk.subarray(0, last)]));
    this.#begun = [];
    this.#size = 0;
    this.#keep(chunk.subarray(last + 1));
    return lines;
  }

  end(): Line[] {
    return this.#size === 0 ? [] : this.#linesIn(joined(this.#begun));
  }

  #keep(part: Uint8Array): void {
    if (part.length > 0 && this.#size <= LONGEST) {
      this.#begun.push(part);
      this.#size += part.length;
    }
  }

  /** All at once where nothing is wrong with any, which is nearly always. */
  #linesIn(bytes: Uint8Array): Line[] {
    if (bytes.length <= LONGEST)
      try {
        return this.#strict
          .decode(bytes)
          .split("\n")
          .map((text) => this.#line(text));
      } catch {
        // One of them is to be told from the others.
      }
    const lines: Line[] = [];
    for (let from = 0; from <= bytes.length;) {
      const feed = bytes.indexOf(LINE_FEED, from);
      const end = feed < 0 ? bytes.length : feed;
      lines.push(this.#alone(bytes.subarray(from, end)));
      from = end + 1;
    }
    return lines;
  }

  #alone(bytes: Uint8Array): Line {
    if (bytes.length > LONGEST) return this.#line(this.#lenient.decode(bytes.subarray(0, KEPT_OF_TOO_LONG)), TOO_LONG);
    try {
      return this.#line(this.#strict.decode(bytes));
    } catch {
      return this.#line(this.#lenient.decode(bytes), NOT_UTF8);
    }
  }

  #line(text: string, flaw?: string): Line {
    this.#number += 1;
    const shown = this.#number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    return { number: this.#number, text: shown, flaw };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1) return only!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
