import { type Circuit, type Gate, type Node } from "./circuit.ts";

/** One instruction, before it is known where its operands lie. Of two to four operands; what has more is built up in place. */
export interface Step {
  readonly kind: Gate["kind"];
  readonly to: Node;
  readonly from: readonly Node[];
}

/** What the asked nodes rest on: the inputs, and the steps in an order in which everything is there when it is read. */
export function stepsOf(circuit: Circuit, asked: readonly Node[]): { inputs: Node[]; steps: Step[] } {
  const order = dependenciesFirst(circuit, asked);
  const kept = new Set(asked);
  const readers = new Map<Node, number>();
  const lastReader = new Map<Node, Node>();
  for (const node of order)
    for (const part of circuit.partsOf(node)) {
      readers.set(part, (readers.get(part) ?? 0) + 1);
      lastReader.set(part, node);
    }
  /** Whether one gate of the same kind alone reads it: its parts are then that gate's. */
  const isFolded = (node: Node, kind: Gate["kind"]): boolean =>
    kind !== "but" && !kept.has(node) && readers.get(node) === 1 && circuit.gateAt(lastReader.get(node)!)!.kind === kind;

  const inputs: Node[] = [];
  const steps: Step[] = [];
  const folded = new Map<Node, readonly Node[]>();
  for (const node of order) {
    const gate = circuit.gateAt(node);
    if (gate === undefined) {
      if (typeof circuit.nodes[node] === "object") inputs.push(node);
      continue;
    }
    const parts = [...new Set(gate.parts.flatMap((part) => folded.get(part) ?? [part]))];
    if (isFolded(node, gate.kind)) folded.set(node, parts);
    else steps.push(...inPlace(gate.kind, node, parts));
  }
  return { inputs, steps };
}

function inPlace(kind: Gate["kind"], to: Node, parts: readonly Node[]): Step[] {
  const steps: Step[] = [{ kind, to, from: parts.slice(0, 4) }];
  for (let at = 4; at < parts.length; at += 3) steps.push({ kind, to, from: [to, ...parts.slice(at, at + 3)] });
  return steps;
}

/** An explicit stack: chains of references may be long. */
export function dependenciesFirst(circuit: Circuit, asked: readonly Node[]): Node[] {
  const order: Node[] = [];
  const met = new Set<Node>();
  const trail: { node: Node; next: number }[] = [];
  const enter = (node: Node): void => {
    if (met.has(node)) return;
    met.add(node);
    trail.push({ node, next: 0 });
  };
  for (const root of asked) {
    enter(root);
    while (trail.length > 0) {
      const at = trail[trail.length - 1]!;
      const part = circuit.partsOf(at.node)[at.next++];
      if (part !== undefined) enter(part);
      else order.push(trail.pop()!.node);
    }
  }
  return order;
}
