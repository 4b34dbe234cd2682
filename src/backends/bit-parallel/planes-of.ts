import { interpret, type Interpretation } from "../../interpret.ts";
import type { Address, FactDeclaration, Rulebook } from "../../rulebook/linked.ts";
import { Circuit, type Node } from "./circuit.ts";

/** A truth in each of many cases: where it is established, where it is refuted. Never both; neither: undetermined. */
export interface TruthNodes {
  readonly established: Node;
  readonly refuted: Node;
}

/** A rulebook as gates over planes: every address by its pair. */
export interface Wired {
  readonly circuit: Circuit;
  readonly truths: ReadonlyMap<Address, TruthNodes>;
}

export function wire(rulebook: Rulebook<unknown>): Wired {
  const circuit = new Circuit();
  return { circuit, truths: interpret(rulebook, gatesIn(circuit, rulebook.facts)) };
}

/** The pair of gates that each kind of formula comes to: two planes carry three truths, so `not` costs nothing. */
function gatesIn(circuit: Circuit, facts: ReadonlyMap<string, FactDeclaration>): Interpretation<TruthNodes> {
  const established = (parts: readonly TruthNodes[]) => parts.map((part) => part.established);
  const refuted = (parts: readonly TruthNodes[]) => parts.map((part) => part.refuted);
  const anyWord = (fact: string, words: readonly string[]) => circuit.any(words.map((word) => circuit.input({ fact, word })));
  return {
    holds: (fact) => ({ established: circuit.input({ fact, is: true }), refuted: circuit.input({ fact, is: false }) }),
    oneOf: (fact, values) => {
      const words = facts.get(fact)!.values;
      return {
        established: anyWord(
          fact,
          words.filter((word) => values.includes(word)),
        ),
        refuted: anyWord(
          fact,
          words.filter((word) => !values.includes(word)),
        ),
      };
    },
    atLeast: (fact, threshold) => ({
      established: circuit.input({ fact, atLeast: threshold }),
      refuted: circuit.input({ fact, below: threshold }),
    }),
    not: (part) => ({ established: part.refuted, refuted: part.established }),
    all: (parts) => ({ established: circuit.all(established(parts)), refuted: circuit.any(refuted(parts)) }),
    any: (parts) => ({ established: circuit.any(established(parts)), refuted: circuit.all(refuted(parts)) }),
    settledBy: (first, second) => ({
      established: first.established,
      refuted: circuit.but(second.established, first.established),
    }),
    define: (_, truth) => truth,
  };
}
