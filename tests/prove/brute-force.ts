import { evaluate, truthsIn } from "../../src/evaluate.ts";
import { readPattern, type FactPattern, type Written } from "../../src/facts/value.ts";
import { valueOf } from "../../src/interpret.ts";
import { between, thresholdsIn } from "../../src/testing/values.ts";
import { written } from "../../src/quantities.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { toLinked } from "../../src/rulebook/operators.ts";
import type { Property } from "../../src/rulebook/property.ts";
import type { Formula } from "../../src/rulebook/schema.ts";
import type { Truth } from "../../src/truth.ts";

/** An answer to one fact, with the ends between which it lies: -1, 0, 1 for no, not known, yes. */
export interface Answer {
  readonly value: Written | undefined;
  readonly low: number;
  readonly high: number;
}

type Pattern = Readonly<Record<string, Answer>>;

/** Every answer to a fact that some provision of the rulebook can tell from the others. */
export function answersTo(rulebook: Rulebook, name: string, patterns: Property["patterns"]): Answer[] {
  const { type, values } = rulebook.facts.get(name)!;
  const unknown = { value: undefined, low: -Infinity, high: Infinity };
  const open = patterns === "partial" ? [unknown] : [];
  if (type === "boolean")
    return [
      { value: false, low: -1, high: -1 },
      { value: true, low: 1, high: 1 },
      ...open.map((answer) => ({ ...answer, low: 0, high: 0 })),
    ];
  if (type === "enum") return [...values.map((value) => ({ value, low: 0, high: 0 })), ...open];
  const thresholds = thresholdsIn(rulebook).get(name) ?? [];
  const least = type === "date" ? -Infinity : 0;
  const ends = [...new Set(thresholds.flatMap((at) => [at - 1, at]))].filter((end) => end >= least).sort((a, b) => a - b);
  const exact = ends.map((end) => ({ value: written(type, end), low: end, high: end }));
  if (patterns === "complete") return exact;
  const bounds = [-Infinity, ...ends].flatMap((low) => [...ends, Infinity].filter((high) => low < high).map((high) => ({ low, high })));
  return [
    ...exact,
    ...bounds.map(({ low, high }) => (low === -Infinity && high === Infinity ? unknown : { value: between(type, low, high), low, high })),
  ];
}

/** Every pattern over some facts. */
function* over(rulebook: Rulebook, names: readonly string[], patterns: Property["patterns"]): Generator<Pattern> {
  const [name, ...others] = names;
  if (name === undefined) yield {};
  else
    for (const answer of answersTo(rulebook, name, patterns))
      for (const rest of over(rulebook, others, patterns)) yield { ...rest, [name]: answer };
}

/** The verdict by trying every pattern over the facts that matter, each sentence read as it stands. */
export function byTryingAll(rulebook: Rulebook, names: readonly string[], property: Property): "proved" | "refuted" | "vacuous" {
  const { proposition, assuming, patterns } = property;
  const truths = new Map<string, (formula: Formula) => Truth>();
  const on = (pattern: Pattern) => {
    const key = JSON.stringify(names.map((name) => pattern[name]!.value ?? null));
    let meaning = truths.get(key);
    if (meaning === undefined) {
      const facts: FactPattern = Object.fromEntries(names.map((name) => [name, pattern[name]!.value]));
      const all = evaluate(rulebook, facts);
      const by = truthsIn(readPattern(rulebook.facts, facts));
      meaning = (formula) => valueOf(toLinked(formula, rulebook.facts), by, all);
      truths.set(key, meaning);
    }
    return meaning;
  };
  const admitted = [...over(rulebook, names, patterns)].filter((pattern) =>
    assuming.every((formula) => on(pattern)(formula) === "established"),
  );
  const some = (formula: Formula, truth: Truth) => admitted.some((pattern) => on(pattern)(formula) === truth);
  const every = (holds: (truth: (formula: Formula) => Truth) => boolean) => admitted.every((pattern) => holds(on(pattern)));
  const pairs = (
    facts: readonly string[],
    allowed: (first: Answer, second: Answer) => boolean,
    holds: (first: Truth, second: Truth) => boolean,
    of: Formula,
  ) =>
    admitted.every((first) =>
      [
        ...over(
          rulebook,
          facts.filter((fact) => names.includes(fact)),
          patterns,
        ),
      ].every((changed) => {
        const second = { ...first, ...changed };
        if (!Object.entries(changed).every(([fact, answer]) => allowed(first[fact]!, answer))) return true;
        if (!assuming.every((formula) => on(second)(formula) === "established")) return true;
        return holds(on(first)(of), on(second)(of));
      }),
    );
  const judged = (holds: boolean, saysSomething: boolean) =>
    !holds ? "refuted" : admitted.length > 0 && saysSomething ? "proved" : "vacuous";

  if ("never" in proposition) {
    const { never } = proposition;
    return judged(
      every((truth) => truth(never) !== "established"),
      ("all" in never ? never.all : []).every((part) => some(part, "established")),
    );
  }
  if ("always" in proposition)
    return judged(
      every((truth) => truth(proposition.always) === "established"),
      true,
    );
  if ("if" in proposition)
    return judged(
      every((truth) => truth(proposition.if) !== "established" || truth(proposition.then) === "established"),
      some(proposition.if, "established") && some(proposition.then, "refuted"),
    );
  if ("finding" in proposition)
    return judged(
      every((truth) => truth(proposition.finding) !== "established" || truth(proposition.requires) === "established") &&
        every((truth) => truth(proposition.requires) !== "refuted" || truth(proposition.finding) === "refuted"),
      some(proposition.finding, "established") && some(proposition.requires, "refuted"),
    );
  if ("equivalent" in proposition) {
    const [first, second] = proposition.equivalent;
    return judged(
      every((truth) => truth(first) === truth(second)),
      some(first, "established") && some(second, "established"),
    );
  }
  if ("irrelevant" in proposition) {
    const { irrelevant, to } = proposition;
    const same = pairs(
      irrelevant,
      () => true,
      (first, second) => first === second,
      to,
    );
    return judged(same, some(to, "established") && some(to, "refuted"));
  }
  if ("raising" in proposition) {
    const { raising, of, favors } = proposition;
    const rank = { refuted: 0, undetermined: 1, established: 2 };
    const up = (first: Truth, second: Truth) => (favors === "established" ? rank[first] <= rank[second] : rank[first] >= rank[second]);
    const kept = pairs(raising, (first, second) => first.low <= second.low && first.high <= second.high, up, of);
    return judged(kept, some(of, "established") && some(of, "refuted"));
  }
  throw new Error("it speaks of two rulebooks");
}

/** How many patterns there are. */
export function countOver(rulebook: Rulebook, names: readonly string[], patterns: Property["patterns"]): number {
  return names.reduce((product, name) => product * answersTo(rulebook, name, patterns).length, 1);
}
