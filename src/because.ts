import { coneOf, definitionOf, truthOf } from "./cone.ts";
import { truthsIn } from "./evaluate.ts";
import type { Known } from "./facts/value.ts";
import { valueOf } from "./interpret.ts";
import type { Address, LinkedFormula, Rulebook } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

/** What an undetermined truth waits for. */
export interface Waiting {
  /** Facts not settled, in statutory order, that stand where nothing else has decided. */
  readonly facts: readonly string[];
  /** Whether a term is open although every fact of its decided cases is known. */
  readonly unsettled: boolean;
}

/** The reasons for the truths of one fact pattern. */
export interface Reasons {
  /**
   * The facts that a settled truth rests on, in statutory order: enough for it, and none to spare. From the last to the first, each fact is
   * dropped whose removal keeps the truth. Empty for an undetermined truth.
   */
  because(address: Address): readonly string[];
  /** The open facts of an undetermined truth, and no others. */
  waiting(address: Address): Waiting;
}

/** The facts that support a truth. */
interface Support {
  /** Those of the way that is left when facts are dropped from the last to the first. */
  readonly left: readonly string[];
  /** The place of the fact with which that way falls: of several ways, the one that falls last is left. */
  readonly falls: number;
  /** Those on any way; no other fact bears on it. */
  readonly every: readonly string[];
  /** Whether a fact supports it in two places, so that the ways are not independent. */
  readonly shared: boolean;
}

const NONE: readonly string[] = [];
const SETTLED: Waiting = { facts: NONE, unsettled: false };

export function reasonsOn(rulebook: Rulebook<unknown>, facts: ReadonlyMap<string, Known>, truths: ReadonlyMap<Address, Truth>): Reasons {
  const by = truthsIn(facts);
  const waits = new Map<Address, Waiting>();

  /** In the order of one cone, which is not that of another: a fact may be met earlier on the way to it. */
  const supporting = (root: Address, rootTruth: Truth, placeOf: ReadonlyMap<string, number>): Support => {
    const supports = new Map<Address, Support>();
    const supportAt = (address: Address, truth: Truth): Support => {
      let support = supports.get(address);
      if (support === undefined) {
        support = supportOf(definitionOf(rulebook, address), truth);
        supports.set(address, support);
      }
      return support;
    };
    const supportOf = (formula: LinkedFormula, truth: Truth): Support => {
      switch (formula.form) {
        case "refer":
          return supportAt(formula.address, truth);
        case "not":
          return supportOf(formula.part, truth === "established" ? "refuted" : "established");
        case "settledBy":
          return supportOf(truth === "established" ? formula.establishing : formula.refuting, "established");
        case "all":
        case "any": {
          const everyPart = (formula.form === "all") === (truth === "established");
          let support: Support | undefined;
          for (const part of formula.parts) {
            if (!everyPart && valueOf(part, by, truths) !== truth) continue;
            const next = supportOf(part, truth);
            support = support === undefined ? next : joined(support, next, everyPart);
          }
          return support!;
        }
        default: {
          const fact = [formula.fact];
          return { left: fact, falls: placeOf.get(formula.fact)!, every: fact, shared: false };
        }
      }
    };
    return supportAt(root, rootTruth);
  };

  const waitingAt = (address: Address): Waiting => {
    let waiting = waits.get(address);
    if (waiting === undefined) {
      waiting = waitingOf(definitionOf(rulebook, address));
      waits.set(address, waiting);
    }
    return waiting;
  };
  const waitingOf = (formula: LinkedFormula): Waiting => {
    if (valueOf(formula, by, truths) !== "undetermined") return SETTLED;
    switch (formula.form) {
      case "refer":
        return waitingAt(formula.address);
      case "not":
        return waitingOf(formula.part);
      case "settledBy": {
        const parts = both(waitingOf(formula.establishing), waitingOf(formula.refuting));
        return parts.facts.length > 0 ? parts : { facts: NONE, unsettled: true };
      }
      case "all":
      case "any":
        return formula.parts.map(waitingOf).reduce(both);
      default:
        return { facts: [formula.fact], unsettled: false };
    }
  };

  return {
    because(address) {
      const truth = truths.get(address)!;
      if (truth === "undetermined") return NONE;
      const { facts: cone, places: placeOf } = coneOf(rulebook, address);
      // A truth that looks at one fact rests on it.
      if (cone.length === 1) return cone;
      const { left, every, shared } = supporting(address, truth, placeOf);
      return shared ? dropped(rulebook, address, facts, truth, new Set(every)) : inOrder(left, placeOf);
    },
    waiting(address) {
      const waiting = waitingAt(address);
      return waiting.facts.length < 2 ? waiting : { ...waiting, facts: inOrder(waiting.facts, coneOf(rulebook, address).places) };
    },
  };
}

function inOrder(facts: readonly string[], placeOf: ReadonlyMap<string, number>): readonly string[] {
  return facts.length < 2 ? facts : facts.toSorted((a, b) => placeOf.get(a)! - placeOf.get(b)!);
}

function joined(a: Support, b: Support, everyPart: boolean): Support {
  const fresh = b.every.filter((fact) => !a.every.includes(fact));
  const every = [...a.every, ...fresh];
  const shared = a.shared || b.shared || fresh.length < b.every.length;
  if (everyPart) return { left: [...a.left, ...b.left], falls: Math.max(a.falls, b.falls), every, shared };
  const { left, falls } = a.falls < b.falls ? a : b;
  return { left, falls, every, shared };
}

function both(a: Waiting, b: Waiting): Waiting {
  if (b === SETTLED) return a;
  if (a === SETTLED) return b;
  return { facts: [...a.facts, ...b.facts.filter((fact) => !a.facts.includes(fact))], unsettled: a.unsettled || b.unsettled };
}

/** The definition itself, over the facts that bear on it at all. */
function dropped(
  rulebook: Rulebook<unknown>,
  address: Address,
  facts: ReadonlyMap<string, Known>,
  truth: Truth,
  bearing: ReadonlySet<string>,
): string[] {
  const ordered = coneOf(rulebook, address).facts.filter((fact) => bearing.has(fact));
  const kept = new Map(ordered.map((fact) => [fact, facts.get(fact)!]));
  for (const fact of ordered.toReversed()) {
    const value = kept.get(fact)!;
    kept.delete(fact);
    if (truthOf(rulebook, address, kept) !== truth) kept.set(fact, value);
  }
  return ordered.filter((fact) => kept.has(fact));
}
