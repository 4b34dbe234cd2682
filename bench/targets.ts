import { significant, type Group, type Row } from "./table.ts";

/** What is wanted, what was found, and how it compares. */
export interface Target {
  readonly says: string;
  readonly wanted: number;
  readonly found: number;
  /** Whether the figure may be at most, or has to be at least, what is wanted. */
  readonly is: "at least" | "at most";
  readonly unit?: string;
}

export function isMet({ is, wanted, found }: Target): boolean {
  return is === "at least" ? found >= wanted : found <= wanted;
}

export function targetLines(targets: readonly Target[]): string {
  return targets
    .map((target) => {
      const { says, is, wanted, found, unit = "times" } = target;
      const what = `${is} ${significant(wanted)} ${unit}`;
      return `${(isMet(target) ? "met" : "NOT MET").padEnd(8)} ${says.padEnd(86)} ${what.padEnd(22)} ${significant(found).padStart(8)}`;
    })
    .join("\n");
}

/**
 * How many times as fast one line of a group is as another: by the clock or by the processor, whichever says less. Other work on the machine
 * slows down what uses two threads more than what uses one, and what takes long more than what does not.
 */
export function timesAsFast(group: Group, fast: string, slow: string): number {
  const [one, other] = [rowOf(group, fast), rowOf(group, slow)];
  return Math.min(other.median / one.median, other.processor! / one.processor!);
}

export function rowOf({ title, rows }: Group, name: string): Row {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`${title}: no line ${name}`);
  return row;
}

/** The time of a line, by the clock. */
export function timeOf(group: Group, name: string): number {
  return rowOf(group, name).median;
}
