import { isatty } from "node:tty";
import { createColors } from "picocolors";
import type { Colors } from "../report/layout.ts";

/** What a command has to say, and whether it ends well all the same. */
export interface Output {
  readonly text: string;
  readonly exitCode?: 0 | 1;
}

/** A flag or argument that cannot be what was meant: exit code 2 and the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Colours on a terminal that shows them, unless `NO_COLOR` says otherwise. */
export function terminalColors(): Colors {
  const { NO_COLOR = "", TERM } = process.env;
  return createColors(isatty(1) && NO_COLOR === "" && TERM !== "dumb");
}

/** The terminal's width, within what reads well; the same everywhere else. */
export function terminalWidth(): number {
  return isatty(1) ? Math.min(Math.max(process.stdout.columns, 60), 110) : 88;
}

/** One line on standard error that the next one replaces; nothing where that is no terminal. */
export function progressLine(): { show: (text: string) => void; clear: () => void } {
  if (!isatty(2)) return { show: () => undefined, clear: () => undefined };
  const clear = () => process.stderr.write("\r\u001b[K");
  return {
    show: (text) => {
      clear();
      process.stderr.write(text.slice(0, Math.max(process.stderr.columns - 1, 20)));
    },
    clear,
  };
}
