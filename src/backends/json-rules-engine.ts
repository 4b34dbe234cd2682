import type { ConditionProperties, NestedCondition, RuleProperties, TopLevelCondition } from "json-rules-engine";
import { truthsIn } from "../evaluate.ts";
import { readPattern, type FactPattern } from "../facts/value.ts";
import { interpret, type Interpretation } from "../interpret.ts";
import type { Address, Rulebook } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";

/** json-rules-engine knows two values, so each formula becomes two conditions. */
interface Conditions {
  readonly established: NestedCondition;
  readonly refuted: NestedCondition;
}

/** What the engine is told of one comparison: a fact that it is known true, another that it is known false. */
interface Atom {
  readonly established: string;
  readonly refuted: string;
  readonly truthOn: (truths: Interpretation<Truth>) => Truth;
}

interface Program {
  readonly rules: readonly {
    readonly address: Address;
    readonly conditions: { readonly established: TopLevelCondition; readonly refuted: TopLevelCondition };
  }[];
  readonly atoms: readonly Atom[];
}

const programs = new WeakMap<object, Program>();

/**
 * The truth of every element and provision, reached by json-rules-engine: two rules for each address, all of one priority;
 * a reference is a dynamic fact that waits for the other rule's outcome, so that a shared provision is
 * decided once. A fresh engine for each run.
 *
 * @throws {CaseRecordError} as `evaluate` does
 */
export async function evaluateWithEngine<F>(rulebook: Rulebook<F>, facts: FactPattern<F>): Promise<Map<Address, Truth>> {
  // Named imports: the module's default export differs between module systems.
  const { Engine } = await import("json-rules-engine");
  const truths = truthsIn(readPattern(rulebook.facts, facts));
  const { rules, atoms } = programOf(rulebook);
  const engine = new Engine();
  for (const { established, refuted, truthOn } of atoms) {
    const truth = truthOn(truths);
    engine.addFact(established, truth === "established");
    engine.addFact(refuted, truth === "refuted");
  }
  const outcomes = rules.map(({ address, conditions }) => {
    const [established, refuted] = (["established", "refuted"] as const).map((side) => {
      const { promise, resolve } = deferred<boolean>();
      engine.addFact(outcomeFact(side, address), () => promise, { cache: false });
      const rule: RuleProperties = {
        conditions: conditions[side],
        event: { type: side },
        onSuccess: () => {
          resolve(true);
        },
        onFailure: () => {
          resolve(false);
        },
      };
      engine.addRule(rule);
      return promise;
    }) as [Promise<boolean>, Promise<boolean>];
    return { address, established, refuted };
  });
  await engine.run();
  const found = new Map<Address, Truth>();
  for (const { address, established, refuted } of outcomes)
    found.set(address, (await established) ? "established" : (await refuted) ? "refuted" : "undetermined");
  return found;
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function outcomeFact(side: "established" | "refuted", address: Address): string {
  return `${side} ${address}`;
}

function programOf(rulebook: Rulebook<unknown>): Program {
  let program = programs.get(rulebook);
  if (program === undefined) {
    program = compile(rulebook);
    programs.set(rulebook, program);
  }
  return program;
}

function compile(rulebook: Rulebook<unknown>): Program {
  const atoms = new Map<string, Atom>();
  const atom = (name: string, truthOn: Atom["truthOn"]): Conditions => {
    const established = `known: ${name}`;
    const refuted = `known not: ${name}`;
    atoms.set(name, { established, refuted, truthOn });
    return { established: isTrue(established), refuted: isTrue(refuted) };
  };
  const rules: { address: Address; conditions: { established: TopLevelCondition; refuted: TopLevelCondition } }[] = [];
  interpret<Conditions>(rulebook, {
    holds: (fact) => atom(fact, (truths) => truths.holds(fact)),
    oneOf: (fact, values) => atom(`${fact} in ${JSON.stringify(values)}`, (truths) => truths.oneOf(fact, values)),
    atLeast: (fact, threshold) => atom(`${fact} >= ${threshold}`, (truths) => truths.atLeast(fact, threshold)),
    not: ({ established, refuted }) => ({ established: refuted, refuted: established }),
    all: (parts) => ({ established: { all: parts.map((part) => part.established) }, refuted: { any: parts.map((part) => part.refuted) } }),
    any: (parts) => ({ established: { any: parts.map((part) => part.established) }, refuted: { all: parts.map((part) => part.refuted) } }),
    settledBy: (establishing, refuting) => ({ established: establishing.established, refuted: refuting.established }),
    define: (address, { established, refuted }) => {
      rules.push({ address, conditions: { established: topLevel(established), refuted: topLevel(refuted) } });
      return { established: isTrue(outcomeFact("established", address)), refuted: isTrue(outcomeFact("refuted", address)) };
    },
  });
  return { rules, atoms: [...atoms.values()] };
}

function isTrue(fact: string): ConditionProperties {
  return { fact, operator: "equal", value: true };
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return "all" in condition || "any" in condition ? condition : { all: [condition] };
}
