import { CaseRecordError } from "../errors.ts";
import type { Column } from "./column.ts";
import { Decider, type ProgramData } from "./decider.ts";

/** What a thread is told to decide, and where it answers. */
export interface Job<Port> {
  readonly data: ProgramData;
  readonly columns: Readonly<Record<string, Column | undefined>>;
  readonly length: number;
  readonly port: Port;
}

export type Reply =
  | { readonly answers: readonly Uint8Array[] }
  /** The facts that have values they may not have. */
  | { readonly wrong: readonly string[] }
  | { readonly failed: string };

/** Where a worker hears of its jobs: `parentPort` in Node, `self` in a browser. */
export interface Listening {
  addEventListener(type: "message", listener: (event: object) => void): void;
}

/** Decides what comes in. For the file of a worker: `serve(parentPort)`. The last program is kept, and its memory with it. */
export function serve(from: Listening): void {
  let decider: Decider | undefined;
  from.addEventListener("message", (event) => {
    const { data: job } = event as { readonly data: Job<Answering> };
    if (decider?.data.id !== job.data.id) decider = new Decider(job.data);
    const reply = replyTo(decider, job);
    job.port.postMessage(reply, "answers" in reply ? reply.answers.map(({ buffer }) => buffer as ArrayBuffer) : []);
  });
}

interface Answering {
  postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
}

function replyTo(decider: Decider, { columns, length }: Job<Answering>): Reply {
  try {
    return { answers: [...decider.evaluateBatch(columns, { length }).values()] };
  } catch (error) {
    if (error instanceof CaseRecordError) return { wrong: error.issues.map(({ path }) => String(path[0])) };
    return { failed: String(error) };
  }
}
