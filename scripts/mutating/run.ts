import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Fate, Sources } from "./judge.ts";
import type { Mutant } from "./mutants.ts";
import type { Answer, Task } from "./worker.ts";

export interface Tried extends Mutant {
  readonly fate: Fate;
}

/** Mutants that wait at a process, so that it never waits for one. */
const AHEAD = 2;

/** Tries every mutant, in several processes; in the order given. */
export function tryAll(
  sources: Sources,
  mutants: readonly Mutant[],
  processes: number,
  progress: (done: number) => void,
): Promise<{ readonly tried: readonly Tried[]; readonly failing: readonly string[] }> {
  const tried = new Array<Tried>(mutants.length);
  let failing: readonly string[] = [];
  let next = 0;
  let done = 0;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
      const tell = (task: Task) => child.send(task);
      const more = () => {
        tell({ index: next, mutant: mutants[next]! });
        next += 1;
      };
      let waiting = 0;
      child.on("message", (answer: Answer) => {
        if ("failing" in answer) {
          failing = answer.failing;
          for (; waiting < AHEAD && next < mutants.length; waiting++) more();
          if (waiting === 0) child.disconnect();
          return;
        }
        tried[answer.index] = { ...mutants[answer.index]!, fate: answer.fate };
        progress(++done);
        if (next < mutants.length) more();
        else if (--waiting === 0) child.disconnect();
      });
      child.on("error", reject);
      child.on("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`a process that tried mutants ended with ${String(code)}`));
      });
      tell({ sources });
    });
  return Promise.all(Array.from({ length: processes }, one)).then(() => ({ tried, failing }));
}
