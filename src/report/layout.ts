/** Colours, as picocolors makes them; every one may be left plain. */
export type Colors = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", (text: string) => string>>;

const same = (text: string) => text;
export const PLAIN: Colors = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

/** What the colours add to a text. */
const COLOR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

/** How many columns a text takes, colours not counted. */
export function columns(text: string): number {
  return [...text.replace(COLOR, "")].length;
}

export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

/** Lines of at most `width` columns, broken at spaces; the first begins with `first`, the others with `hanging`. A longer word stays whole. */
export function wrapped(text: string, width: number, first = "", hanging = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      [line, empty] = [hanging, true];
    }
    line = empty ? line + word : `${line} ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Rows under a heading, columns aligned; the widest columns give way until all fit. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[], width: number, colors: Colors = PLAIN): string[] {
  const widths = heading.map((title, at) => Math.max(columns(title), ...rows.map((row) => columns(row[at] ?? ""))));
  const gaps = 2 * (widths.length - 1);
  while (widths.reduce((sum, one) => sum + one, gaps) > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= 8) break;
    widths[widest]!--;
  }
  const laid = (row: readonly string[]): string[] => {
    const cells = widths.map((wide, at) => wrapped(row[at] ?? "", wide));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) =>
      cells
        .map((lines, at) => padded(lines[index] ?? "", widths[at]!))
        .join("  ")
        .trimEnd(),
    );
  };
  return [...laid(heading).map((line) => colors.dim(line)), ...rows.flatMap(laid)];
}
