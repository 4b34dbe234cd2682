/** One of the processes that try mutants: told once what to go by, then mutant after mutant. */
import { judge, type Judge, type Sources } from "./judge.ts";
import type { Fate } from "./judge.ts";
import type { Mutant } from "./mutants.ts";

export type Task = { readonly sources: Sources } | { readonly index: number; readonly mutant: Mutant };
export type Answer = { readonly failing: readonly string[] } | { readonly index: number; readonly fate: Fate };

let sitting: Promise<Judge> | undefined;

async function answer(task: Task): Promise<Answer> {
  if ("sources" in task) {
    sitting = judge(task.sources);
    return { failing: (await sitting).failing };
  }
  return { index: task.index, fate: await (await sitting!).fateOf(task.mutant) };
}

process.on("message", (task: Task) => {
  answer(task).then(
    (answered) => process.send!(answered),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
