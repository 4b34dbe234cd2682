import { CaseRecordError } from "../errors.ts";
import type { Address } from "../rulebook/linked.ts";
import { misfits } from "./check.ts";
import type { BatchSize, Column } from "./column.ts";
import type { ProgramData } from "./decider.ts";
import { TURN } from "./kernel.ts";
import type { Job, Reply } from "./serve.ts";
import { shared } from "./shared.ts";
import { wrongValues } from "./wrong-values.ts";

type Given = Readonly<Record<string, Column | undefined>>;

/** A thread of the caller's, a worker of Node or of a browser, that serves. */
export interface Thread {
  postMessage(message: unknown, transfer: never[]): void;
}

/**
 * A batch decided by several threads, each a run of its cases. Columns on shared memory are read where they lie; others are copied.
 *
 * @throws {RangeError} where there is no thread
 * @throws {Error} where a thread ends before it has answered
 * @throws {CaseRecordError} with every issue, as on one thread
 */
export async function evaluateOn(
  threads: readonly Thread[],
  data: ProgramData,
  columns: Given,
  { length }: BatchSize,
): Promise<Map<Address, Uint8Array>> {
  if (threads.length === 0) throw new RangeError("no thread to decide on");
  const issues = misfits(data.facts, columns, length);
  if (issues.length > 0) throw new CaseRecordError(issues);
  const share = Math.ceil(length / threads.length / TURN) * TURN;
  const answers = data.addresses.map(() => new Uint8Array(length));
  const wrong = new Set<string>();
  const asked = threads.map(async (thread, at) => {
    const start = at * share;
    const end = Math.min(start + share, length);
    if (start >= end) return;
    const reply = await ask(thread, data, columns, start, end);
    if ("failed" in reply) throw new Error(reply.failed);
    if ("wrong" in reply) for (const fact of reply.wrong) wrong.add(fact);
    else for (const [index, part] of reply.answers.entries()) answers[index]!.set(part, start);
  });
  await Promise.all(asked);
  if (wrong.size > 0) throw new CaseRecordError([...wrong].map((name) => wrongValues(data.facts.get(name)!, columns[name]!, length)));
  return new Map(data.addresses.map((address, at) => [address, answers[at]!]));
}

/** A channel as browsers and Node both have it, which the types of neither say. */
interface Channel {
  readonly port1: {
    onmessage: (event: { readonly data: Reply }) => void;
    addEventListener(type: "close", listener: () => void): void;
    close(): void;
  };
  readonly port2: object;
}

/** Each job has a channel of its own, so that a thread may have several and other business besides. */
function ask(thread: Thread, data: ProgramData, columns: Given, start: number, end: number): Promise<Reply> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel() as unknown as Channel;
    const { columns: own, transfer } = shared(columns, start, end);
    const job: Job<object> = { data, columns: own, length: end - start, port: port2 };
    port1.onmessage = ({ data: reply }) => {
      port1.close();
      resolve(reply);
    };
    port1.addEventListener("close", () => {
      resolve({ failed: "a thread ended before it had decided its cases" });
    });
    thread.postMessage(job, [port2, ...transfer] as never[]);
  });
}
