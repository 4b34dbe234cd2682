import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { visible } from "../errors.ts";
import { readSaid, type Question } from "../interview/index.ts";
import { BESIDE_ANSWERS } from "./asking.ts";

/** What came back: a line, the end of the input, or that the person broke off. */
export type Reply = { readonly line: string } | "end" | "broken-off";

/** A person, or a script, at the other end. */
export interface Dialogue {
  /** @param again the same question as before: whoever can still read it is not told it once more */
  readonly ask: (question: Question, text: readonly string[], again: boolean) => Promise<Reply>;
  readonly tell: (lines: readonly string[]) => void;
  readonly close: () => void;
}

/** Plain lines, each answer written after its question: for pipes and scripts. */
export function lineDialogue(input: Readable, output: Writable): Dialogue {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  const tell = (told: readonly string[]) => {
    if (told.length > 0) output.write(`${told.join("\n")}\n`);
  };
  return {
    tell,
    ask: async (_, text, again) => {
      if (!again) tell(text);
      for (;;) {
        const read = (await lines.next()) as IteratorResult<string, undefined>;
        if (read.done === true) return "end";
        const line = read.value.trim();
        if (line === "") continue;
        tell([`> ${visible(line)}`]);
        return { line };
      }
    },
    close: () => {
      reader.close();
    },
  };
}

/** Prompts on a terminal: a list to choose from, or a line where an amount, a count or a day is wanted. */
export async function promptDialogue(streams: { readonly input?: Readable; readonly output?: Writable } = {}): Promise<Dialogue> {
  const { select, text, log, isCancel } = await import("@clack/prompts");
  const line = async (message: string, check: (typed: string) => string | undefined): Promise<Reply> => {
    const typed = await text({ ...streams, message, validate: (value) => check(value ?? "") });
    return isCancel(typed) ? "broken-off" : { line: typed };
  };
  const choose = async (question: Question, message: string): Promise<Reply> => {
    const words: [string, string | undefined][] =
      question.type === "boolean"
        ? [
            ["yes", question.yes],
            ["no", question.no],
          ]
        : Object.entries(question.values ?? {});
    const chosen = await select({
      ...streams,
      message,
      options: [...words, ...BESIDE].map(([value, hint]) => ({ value, ...(hint !== undefined && { hint: visible(hint) }) })),
    });
    if (isCancel(chosen)) return "broken-off";
    if (chosen !== "save") return { line: chosen };
    const file = await line("Save in which file?", (typed) => (typed.trim() === "" ? "write the name of a file" : undefined));
    return typeof file === "string" ? file : { line: `save ${file.line}` };
  };
  return {
    tell: (told) => {
      if (told.length > 0) log.message([...told], streams);
    },
    ask: (question, told) => {
      const message = told.join("\n");
      return question.type === "boolean" || question.type === "enum"
        ? choose(question, message)
        : line(message, (typed) => {
            if (isCommand(typed)) return undefined;
            const read = readSaid(question, typed);
            return "instead" in read ? `${read.instead}; or ${BESIDE_ANSWERS}` : undefined;
          });
    },
    close: () => undefined,
  };
}

const BESIDE: readonly [string, string][] = [
  ["unknown", "nobody knows, or the papers do not say"],
  ["disputed", "there is evidence both ways"],
  ["?", "what counts as yes and no"],
  ["why", "what it is asked for"],
  ["finding", "how the claims stand"],
  ["back", "to the question before"],
  ["save", "the case record as it is"],
  ["quit", "stop here"],
];

/** Whether a line is something beside an answer. */
export function isCommand(line: string): boolean {
  return /^(\?|help|why|finding|back|quit|save( .*)?)$/i.test(line.trim());
}
