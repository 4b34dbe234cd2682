import { ALWAYS, NEVER, type Circuit, type InputPlane, type Node } from "./circuit.ts";
import { stepsOf, type Step } from "./steps.ts";

/**
 * A circuit as a list of instructions over registers, for as many cases at a time as a register holds. Plain data: it can be sent to
 * another thread.
 */
export interface FlatProgram {
  /** The planes to be filled from the facts, in order. */
  readonly planes: readonly InputPlane[];
  /** How many planes the instructions write to. The first two are not written: no case, every case. */
  readonly registers: number;
  /** {@link WIDTH} numbers an instruction: operation, register written, four operands. Operand `n` is input plane `n`, `-1 - n` register `n`. */
  readonly code: Int32Array;
  /** The operands that hold what was asked for, in the order in which it was asked. */
  readonly results: Int32Array;
}

export const WIDTH = 6;

/** Operations, by number: of as many operands as the name says. */
export const OPERATION = { all2: 0, all3: 1, all4: 2, any2: 3, any3: 4, any4: 5, but2: 6 } as const;

/** The part of a circuit that the asked nodes rest on. Registers are used again when their last reader is past. */
export function flatten(circuit: Circuit, asked: readonly Node[]): FlatProgram {
  const { inputs, steps } = stepsOf(circuit, asked);
  const operands = new Map<Node, number>([[NEVER, -1], [ALWAYS, -2], ...inputs.map((node, plane): [Node, number] => [node, plane])]);
  const planes = inputs.map((node) => circuit.nodes[node] as InputPlane);
  const { code, registers } = allocate(steps, operands, new Set(asked));
  return { planes, registers, code, results: Int32Array.from(asked, (node) => operands.get(node)!) };
}

/** Gives each result a register, and writes into `operands` where it lies. */
function allocate(steps: readonly Step[], operands: Map<Node, number>, kept: ReadonlySet<Node>): { code: Int32Array; registers: number } {
  const lastRead = new Map<Node, number>();
  for (const [at, { from }] of steps.entries()) for (const node of from) lastRead.set(node, at);
  const free: number[] = [];
  let registers = 2;
  const code = new Int32Array(steps.length * WIDTH);
  for (const [at, { kind, to, from }] of steps.entries()) {
    const read = from.map((node) => operands.get(node)!);
    // The register of what is read for the last time may be written by the same instruction.
    for (const node of new Set(from))
      if (lastRead.get(node) === at && !kept.has(node) && operands.get(node)! < 0) free.push(-1 - operands.get(node)!);
    if (!operands.has(to)) operands.set(to, -1 - (free.pop() ?? registers++));
    const operation = OPERATION[`${kind}${from.length}` as keyof typeof OPERATION];
    code.set([operation, -1 - operands.get(to)!, ...read], at * WIDTH);
  }
  return { code, registers };
}
