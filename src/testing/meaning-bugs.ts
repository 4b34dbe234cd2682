import { evaluate, truthsIn } from "../evaluate.ts";
import { explain, type Finding, type Reason } from "../explain.ts";
import { readPattern, type FactPattern, type Known } from "../facts/value.ts";
import { interpret, type Interpretation } from "../interpret.ts";
import type { Truth } from "../truth.ts";
import type { Meaning } from "./meaning.ts";

type Bugs = Readonly<Record<string, Partial<Meaning> & { readonly backend?: Meaning["evaluate"] }>>;

/** A bug in one part of what formulas mean, or in what is read of the facts. */
function evaluator(
  bug: Partial<Interpretation<Truth>> | ((facts: ReadonlyMap<string, Known>) => Partial<Interpretation<Truth>>),
): Meaning["evaluate"] {
  return (rulebook, pattern) => {
    const facts = readPattern(rulebook.facts, pattern);
    return interpret(rulebook, { ...truthsIn(facts), ...(typeof bug === "function" ? bug(facts) : bug) });
  };
}

function explainer(bug: (reason: Reason) => Partial<Reason>): Meaning["explain"] {
  const spoil = (reason: Reason): Reason => ({ ...reason, ...bug(reason), elements: reason.elements.map(spoil) });
  return (rulebook, facts, id): Finding => {
    const finding = explain(rulebook, facts, id);
    return { ...finding, elements: finding.elements.map(spoil) };
  };
}

const few = (pattern: FactPattern, count: number) => Object.fromEntries(Object.entries(pattern).slice(0, count)) as FactPattern;
const closedWorld = evaluator((facts) => ({ holds: (fact) => (facts.get(fact) === true ? "established" : "refuted") }));
const exactlyOne = (parts: readonly Truth[]): Truth => {
  if (parts.filter((part) => part === "established").length === 1) return "established";
  return parts.includes("undetermined") ? "undetermined" : "refuted";
};

/** By law, what a rulebook may be made to mean by mistake. */
export const meaningBugs: Readonly<Record<string, Bugs>> = {
  fullerRecord: {
    "what nobody says is false": { evaluate: closedWorld },
    "an interval is its lower end": {
      evaluate: evaluator((facts) => ({
        atLeast: (fact, threshold) =>
          ((facts.get(fact) as { low: number } | undefined)?.low ?? -1) >= threshold ? "established" : "refuted",
      })),
    },
    "of an open question the contrary holds": {
      evaluate: evaluator({ not: (truth) => (truth === "established" ? "refuted" : "established") }),
    },
  },
  emptyRecord: {
    "what nobody says is false": { evaluate: closedWorld },
    "any of open parts is refuted": {
      evaluate: evaluator({ any: (parts) => (parts.includes("established") ? "established" : "refuted") }),
    },
  },
  orderOfFacts: { "only the first fact is read": { evaluate: (rulebook, facts) => evaluate(rulebook, few(facts, 1)) } },
  agreement: {
    "at least is more than": {
      backend: evaluator((facts) => ({ atLeast: (fact, threshold) => truthsIn(facts).atLeast(fact, threshold + 1) })),
    },
    "all of no more than two parts are looked at": {
      backend: evaluator((facts) => ({ all: (parts) => truthsIn(facts).all(parts.slice(0, 2)) })),
    },
    "a term that its cases refute is left open": {
      backend: evaluator({ settledBy: (establishing) => (establishing === "established" ? "established" : "undetermined") }),
    },
    "an address is left out": { backend: (rulebook, facts) => new Map([...evaluate(rulebook, facts)].slice(1)) },
  },
  reasons: {
    "the last reason is dropped": { explain: explainer(({ because }) => ({ because: because.slice(0, -1) })) },
    "every fact is a reason": {
      explain: (rulebook, facts, id) =>
        explainer(() => ({ because: Object.entries(facts).map(([fact, value]) => ({ fact, value })) as Reason["because"] }))(
          rulebook,
          facts,
          id,
        ),
    },
  },
  openFacts: {
    "the last open fact is dropped": { explain: explainer(({ open }) => ({ open: open.slice(0, -1), unsettled: true })) },
    "an open question has a reason": {
      explain: explainer(({ open, because }) => ({ because: [...because, ...open.map(({ fact }) => ({ fact, value: true }))] })),
    },
  },
  neverBoth: { "the contrary of what is established is too": { evaluate: evaluator({ not: (truth) => truth }) } },
  addedFactor: {
    "any is exactly one": { evaluate: evaluator({ any: exactlyOne }) },
    "a factor against a term is read as one for it": {
      evaluate: evaluator({ settledBy: (a, b) => (a === "established" || b === "established" ? "established" : "undetermined") }),
    },
  },
  greaterAmount: {
    "a threshold is a ceiling": {
      evaluate: evaluator((facts) => ({
        atLeast: (fact, threshold) => truthsIn(facts).not(truthsIn(facts).atLeast(fact, threshold)),
      })),
    },
  },
  unrelatedFacts: {
    "more than four facts establish everything": {
      evaluate: (rulebook, facts) =>
        Object.keys(facts).length > 4
          ? new Map([...evaluate(rulebook, facts)].map(([address]) => [address, "established" as const]))
          : evaluate(rulebook, facts),
    },
  },
  itsElements: {
    "one element is enough": { evaluate: evaluator((facts) => ({ all: (parts) => truthsIn(facts).any(parts) })) },
    "an open element counts as shown": {
      evaluate: evaluator({ all: (parts) => (parts.includes("refuted") ? "refuted" : "established") }),
    },
  },
  orderOfConditions: {
    "the last condition of a list is not read": {
      evaluate: evaluator((facts) => ({ any: (parts) => truthsIn(facts).any(parts.slice(0, -1)) })),
    },
  },
  writtenTwice: { "any is exactly one": { evaluate: evaluator({ any: exactlyOne }) } },
};
