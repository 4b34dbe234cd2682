import { FATES, type Fate } from "./judge.ts";
import type { Tried } from "./run.ts";

/** How many mutants of a folder met which fate. */
export type Counts = Readonly<Record<Fate | "mutants", number>>;

const COLUMNS = ["mutants", ...FATES] as const;

export function countsOf(tried: readonly Tried[]): Counts {
  const count = (fate: Fate) => tried.filter((mutant) => mutant.fate === fate).length;
  return { mutants: tried.length, ...(Object.fromEntries(FATES.map((fate) => [fate, count(fate)])) as Record<Fate, number>) };
}

/** Noticed of those that could be: refused ones are caught before, equivalent ones are no mistakes. */
export function shareOf({ mutants, refused, equivalent, survived }: Counts): number {
  const fair = mutants - refused - equivalent;
  return fair === 0 ? 1 : (fair - survived) / fair;
}

export function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
}

/** The figures as a Markdown table: a row for each folder, then all. */
export function tableOf(tried: readonly Tried[]): string {
  const folders = [...new Set(tried.map(({ file }) => file.split("/")[0]!))];
  const row = (name: string, of: readonly Tried[]) => {
    const counts = countsOf(of);
    return [name, ...COLUMNS.map((column) => String(counts[column])), percent(shareOf(counts))];
  };
  const rows = [
    ["folder", ...COLUMNS, "noticed"],
    ...folders.map((folder) =>
      row(
        folder,
        tried.filter(({ file }) => file.startsWith(`${folder}/`)),
      ),
    ),
    row("all", tried),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}

/** A mutant in one line: file, place, what was done. */
export function mutantLine({ file, at, does }: Tried): string {
  return `${file} ${at}: ${does}`;
}

/** The survivors as a Markdown list; a reason that stands beside one already is kept. */
export function survivorList(survivors: readonly Tried[], before: string): string {
  if (survivors.length === 0) return "None.";
  const reasons = new Map([...before.matchAll(/^- `(.+?)`: (.+)$/gm)].map(([, line, reason]) => [line, reason]));
  return survivors
    .map((survivor) => `- \`${mutantLine(survivor)}\`: ${reasons.get(mutantLine(survivor)) ?? "no reason is known."}`)
    .join("\n");
}
