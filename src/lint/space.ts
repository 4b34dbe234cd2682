import { Clauses, type Literal } from "../backends/sat/clauses.ts";
import { patternOf } from "../backends/sat/decode.ts";
import { FactVariables, literalsOf, type Pair, type Patterns } from "../backends/sat/encode.ts";
import { solve } from "../backends/sat/solve.ts";
import { coneOf } from "../cone.ts";
import type { FactPattern } from "../facts/value.ts";
import { type Interpretation, valueOf } from "../interpret.ts";
import { leaves } from "../rulebook/leaves.ts";
import type { Address, LinkedFormula, Rulebook } from "../rulebook/linked.ts";

const CONFLICTS = 20_000;

/** Where facts are sought. What is not decided within the budget counts as possible, and is told. */
export type Answer = { readonly possible: false } | { readonly possible: true; readonly facts?: FactPattern | undefined };

/** All fact patterns at once: each formula as a pair of literals, each address encoded when it is first asked for. */
export class Space {
  readonly #clauses = new Clauses();
  readonly #facts: FactVariables;
  readonly #by: Interpretation<Pair>;
  readonly #values = new Map<object, Map<Address, Pair>>();

  constructor(
    readonly rulebook: Rulebook,
    patterns: Patterns,
    readonly giveUp: () => void,
  ) {
    this.#facts = new FactVariables(this.#clauses, rulebook.facts, patterns);
    this.#by = literalsOf(this.#facts);
  }

  /** What a formula comes to; under another rulebook of the same facts, where one is given. */
  truth(formula: LinkedFormula, rulebook: Rulebook = this.rulebook): Pair {
    const values = this.#values.get(rulebook) ?? new Map<Address, Pair>();
    this.#values.set(rulebook, values);
    for (const leaf of leaves(formula))
      if (leaf.form === "refer" && !values.has(leaf.address))
        for (const definition of coneOf(rulebook, leaf.address).definitions)
          if (!values.has(definition.address)) values.set(definition.address, valueOf(definition.formula, this.#by, values));
    return valueOf(formula, this.#by, values);
  }

  at(address: Address, rulebook: Rulebook = this.rulebook): Pair {
    return this.truth({ form: "refer", address }, rulebook);
  }

  /** What the root comes to where an address has any other truth than its own: established, refuted or neither. */
  supposing(address: Address, root: Address): Pair {
    const free = { established: this.#clauses.fresh(), refuted: this.#clauses.fresh() };
    this.#clauses.add(-free.established, -free.refuted);
    this.at(root);
    const actual = this.#values.get(this.rulebook)!;
    const supposed = new Map<Address, Pair>([[address, free]]);
    for (const definition of coneOf(this.rulebook, root).definitions) {
      if (definition.address === address) continue;
      const rests = leaves(definition.formula).some((leaf) => leaf.form === "refer" && supposed.has(leaf.address));
      if (rests) supposed.set(definition.address, valueOf(definition.formula, this.#by, new Map([...actual, ...supposed])));
    }
    return supposed.get(root) ?? actual.get(root)!;
  }

  /** A literal that is true where the two have not the same truth. */
  differing(one: Pair, other: Pair): Literal {
    const apart = (side: keyof Pair) => [this.#clauses.and([one[side], -other[side]]), this.#clauses.and([-one[side], other[side]])];
    return this.#clauses.or([...apart("established"), ...apart("refuted")]);
  }

  all(literals: readonly Literal[]): Literal {
    return this.#clauses.and(literals);
  }

  any(literals: readonly Literal[]): Literal {
    return this.#clauses.or(literals);
  }

  /** Whether some facts make all of these true, and which. */
  ask(...needed: readonly Literal[]): Answer {
    const clauses = [...this.#clauses.list, ...needed.map((literal) => [literal])];
    const solution = solve(this.#clauses.variables, clauses, { conflicts: CONFLICTS });
    if (solution.verdict === "unsatisfiable") return { possible: false };
    if (solution.verdict === "satisfiable") return { possible: true, facts: patternOf(this.#facts, solution.isTrue) };
    this.giveUp();
    return { possible: true };
  }
}
