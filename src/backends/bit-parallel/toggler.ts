import { CaseRecordError } from "../../errors.ts";
import { known, readPattern, type Known, type Written } from "../../facts/value.ts";
import type { Address, FactDeclaration } from "../../rulebook/linked.ts";
import type { Truth } from "../../truth.ts";
import { ALWAYS, NEVER, type InputPlane } from "./circuit.ts";
import type { TruthNodes, Wired } from "./planes-of.ts";
import { Ripple } from "./ripple.ts";
import { dependenciesFirst } from "./steps.ts";

/** One case, held decided: a changed fact decides again only what it changes. */
export class Toggler {
  readonly #inputs = new Map<string, { readonly place: number; readonly saysSo: (value: Known) => boolean }[]>();
  readonly #truths: ReadonlyMap<Address, TruthNodes>;
  readonly #ripple: Ripple;

  /** @throws {CaseRecordError} as `evaluate` does */
  constructor(
    readonly facts: ReadonlyMap<string, FactDeclaration>,
    { circuit, truths }: Wired,
    asked: readonly Address[],
    pattern: object,
  ) {
    const nodesOf = (address: Address) => truths.get(address)!;
    const order = dependenciesFirst(
      circuit,
      asked.flatMap((address) => [nodesOf(address).established, nodesOf(address).refuted]),
    );
    const nodes = [NEVER, ALWAYS, ...order.filter((node) => node > ALWAYS)];
    const places = new Map(nodes.map((node, place) => [node, place]));
    const placesOf = ({ established, refuted }: TruthNodes) => ({ established: places.get(established)!, refuted: places.get(refuted)! });
    this.#truths = new Map(asked.map((address) => [address, placesOf(nodesOf(address))]));
    const gates = nodes.map((node) => circuit.gateAt(node));
    this.#ripple = new Ripple(gates.map((gate) => gate && { ...gate, parts: gate.parts.map((part) => places.get(part)!) }));
    for (const [place, node] of nodes.entries()) {
      const plane = circuit.nodes[node]!;
      if (typeof plane !== "object" || "kind" in plane) continue;
      this.#inputs.set(plane.fact, [...(this.#inputs.get(plane.fact) ?? []), { place, saysSo: saying(plane) }]);
    }
    this.#ripple.turn(ALWAYS, true);
    for (const [fact, value] of readPattern(facts, pattern)) this.#put(fact, value);
    this.#ripple.settle();
  }

  /**
   * Another answer to one fact; none at all where it is `null` or `undefined`. Everything is up to date when it returns.
   *
   * @throws {CaseRecordError} where there is no such fact or the value is not of its type
   */
  set(name: string, value: Written | null | undefined): void {
    const fact = this.#declared(name);
    this.#put(name, value === null || value === undefined ? undefined : valueOf(fact, value));
    this.#ripple.settle();
  }

  /** Of what was compiled; `undefined` of anything else. */
  truth(address: Address): Truth | undefined {
    const at = this.#truths.get(address);
    if (at === undefined) return undefined;
    if (this.#ripple.isOn(at.established)) return "established";
    return this.#ripple.isOn(at.refuted) ? "refuted" : "undetermined";
  }

  #put(fact: string, value: Known | undefined): void {
    for (const { place, saysSo } of this.#inputs.get(fact) ?? []) this.#ripple.turn(place, value !== undefined && saysSo(value));
  }

  #declared(name: string): FactDeclaration {
    const fact = this.facts.get(name);
    if (fact === undefined) throw new CaseRecordError([{ code: "unknown-fact", message: `no fact \`${name}\``, path: [name] }]);
    return fact;
  }
}

function valueOf(fact: FactDeclaration, value: Written): Known {
  const read = known(fact, value);
  if ("value" in read) return read.value;
  throw new CaseRecordError([{ code: "wrong-type", message: read.expected, path: [fact.name] }]);
}

/** Whether an answer is what a plane tells of. */
function saying(plane: InputPlane): (value: Known) => boolean {
  if ("is" in plane) return (value) => value === plane.is;
  if ("word" in plane) return (value) => value === plane.word;
  if ("atLeast" in plane) return (value) => typeof value === "object" && value.low >= plane.atLeast;
  return (value) => typeof value === "object" && value.high < plane.below;
}
