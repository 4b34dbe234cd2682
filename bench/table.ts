/** One line of the table: an engine's time, in nanoseconds, or memory, in bytes. */
export interface Row {
  readonly name: string;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** Where it was taken: the processor's time, by the threads that may be used. */
  readonly processor?: number;
}

/** Lines that are to be compared with one another. */
export interface Group {
  readonly title: string;
  /** What a line is of: `a case`, `a call`, ... */
  readonly of: string;
  readonly unit: "time" | "memory";
  readonly rows: readonly Row[];
  /** The line that the others are so many times as fast as. */
  readonly base?: string;
  readonly notes?: readonly string[];
}

const WIDTHS = [64, 10, 10, 10, 10, 8] as const;

/** The groups as one table. */
export function tableOf(groups: readonly Group[]): string {
  return groups.map(linesOf).join("\n\n");
}

export function linesOf({ title, of, unit, rows, base, notes = [] }: Group): string {
  const slowest = rows.find(({ name }) => name === base)?.median;
  const shown = unit === "time" ? duration : size;
  const isOnProcessor = rows.some(({ processor }) => processor !== undefined);
  const head = cells([
    `  ${unit} ${of}`,
    "median",
    "quartile",
    "quartile",
    isOnProcessor ? "processor" : "",
    slowest === undefined ? "" : "ratio",
  ]);
  const lines = rows.map(({ name, median, lower, upper, processor }) =>
    cells([
      `  ${name}`,
      ...[median, lower, upper].map(shown),
      processor === undefined ? "" : shown(processor),
      slowest === undefined ? "" : significant(slowest / median),
    ]),
  );
  return [title, head, ...lines, ...notes.map((note) => `  (${note})`)].join("\n");
}

function cells(texts: readonly string[]): string {
  return texts
    .map((text, at) => (at === 0 ? text.padEnd(WIDTHS[0]) : text.padStart(WIDTHS[at]!)))
    .join(" ")
    .trimEnd();
}

export function duration(nanoseconds: number): string {
  const [divisor, unit] = (
    [
      [1e9, "s"],
      [1e6, "ms"],
      [1e3, "µs"],
    ] as const
  ).find(([least]) => nanoseconds >= least) ?? [1, "ns"];
  return `${significant(nanoseconds / divisor)} ${unit}`;
}

function size(bytes: number): string {
  return `${significant(bytes / 1e6)} MB`;
}

/** Three figures, and no more zeros than the number has. */
export function significant(number: number): string {
  if (number >= 100) return Math.round(number).toLocaleString("en-US");
  return number.toFixed(number >= 10 ? 1 : 2);
}
