/** A place in a circuit: a plane of bits, one bit a case. */
export type Node = number;

export const NEVER: Node = 0;
export const ALWAYS: Node = 1;

/** A plane that the facts give: which cases answer so. */
export type InputPlane =
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly word: string }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly below: number };

export interface Gate {
  /** `but`: the first and not the second. */
  readonly kind: "all" | "any" | "but";
  readonly parts: readonly Node[];
}

/**
 * Gates over planes, each made once: what is written twice in the rules, or is reached by two references, is one node.
 * A node stands after those it is made of.
 */
export class Circuit {
  readonly nodes: (InputPlane | Gate | "never" | "always")[] = ["never", "always"];
  readonly #made = new Map<string, Node>();

  input(plane: InputPlane): Node {
    const [key, value] = Object.entries(plane)[1] as [string, boolean | number | string];
    return this.#node(`${plane.fact} ${key} ${value}`, plane);
  }

  all(parts: readonly Node[]): Node {
    return this.#gate("all", parts, ALWAYS, NEVER);
  }

  any(parts: readonly Node[]): Node {
    return this.#gate("any", parts, NEVER, ALWAYS);
  }

  but(part: Node, without: Node): Node {
    if (part === NEVER || without === ALWAYS || part === without) return NEVER;
    return without === NEVER ? part : this.#node(`but ${part} ${without}`, { kind: "but", parts: [part, without] });
  }

  gateAt(node: Node): Gate | undefined {
    const what = this.nodes[node]!;
    return typeof what === "object" && "kind" in what ? what : undefined;
  }

  /** What a node is made of; of an input, nothing. */
  partsOf(node: Node): readonly Node[] {
    return this.gateAt(node)?.parts ?? [];
  }

  /** `idle` changes nothing among the parts, `forcing` decides. */
  #gate(kind: "all" | "any", parts: readonly Node[], idle: Node, forcing: Node): Node {
    const distinct = [...new Set(parts)].filter((part) => part !== idle).sort((a, b) => a - b);
    if (distinct.includes(forcing)) return forcing;
    if (distinct.length < 2) return distinct[0] ?? idle;
    return this.#node(`${kind} ${distinct.join(" ")}`, { kind, parts: distinct });
  }

  #node(key: string, what: InputPlane | Gate): Node {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const node = this.nodes.push(what) - 1;
    this.#made.set(key, node);
    return node;
  }
}
