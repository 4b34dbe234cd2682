import { coneOf } from "../cone.ts";
import { truthsIn } from "../evaluate.ts";
import type { Known } from "../facts/value.ts";
import { valueOf, type Interpretation } from "../interpret.ts";
import type { Address, Rulebook } from "../rulebook/linked.ts";
import { all, any, not, settledBy, type Truth } from "../truth.ts";
import { answersTo, comparisonsIn, type FactAnswers } from "./answers.ts";
import { Diagrams, type Joining, type Node } from "./diagram.ts";

/** One address on some facts: under one reading of the law, to one standard. */
export interface Asked {
  readonly rulebook: Pick<Rulebook<unknown>, "definitions" | "facts">;
  readonly address: Address;
  readonly known: ReadonlyMap<string, Known>;
}

/** The truth of complete patterns: a diagram over the facts that are open, each at its place. */
export interface Completions {
  readonly diagrams: Diagrams<Truth>;
  readonly open: readonly FactAnswers[];
  /** The truth of one address on every completion. */
  readonly truth: (asked: Asked) => Node;
}

export const ALL: Joining<Truth> = { of: (a, b) => all([a, b]), absorbing: "refuted", neutral: "established" };
export const ANY: Joining<Truth> = { of: (a, b) => any([a, b]), absorbing: "established", neutral: "refuted" };
const SETTLED: Joining<Truth> = { of: settledBy };
/** Where readings of the law part, none of them is settled. */
export const SHARED: Joining<Truth> = { of: (a, b) => (a === b ? a : "undetermined") };

/** Every completion of the facts on which some addresses rest; a fact that is open for one of them is open, its places in the order of the text. */
export function completionsOf(asked: readonly Asked[], budget?: number): Completions {
  const diagrams = new Diagrams<Truth>(budget);
  const comparisons = comparisonsIn(asked.flatMap(({ rulebook, address }) => coneOf(rulebook as Rulebook<unknown>, address).definitions));
  const facts = new Set(asked.flatMap(({ rulebook, address }) => coneOf(rulebook as Rulebook<unknown>, address).facts));
  const open: FactAnswers[] = [];
  const places = new Map<string, number>();
  const add = (name: string): void => {
    const { facts: declared } = asked.find(({ rulebook }) => rulebook.facts.has(name))!.rulebook;
    const values = asked.map(({ known }) => known.get(name));
    const [first] = values;
    // Known apart under two standards, it may be anything that either leaves.
    const shared = values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
    const fact = declared.get(name)!;
    const answers = answersTo(fact, comparisons.get(name)!, shared);
    if (answers.length < 2) return;
    places.set(name, open.length);
    open.push({ fact, answers });
  };
  facts.forEach(add);

  const truth = ({ rulebook, address, known }: Asked): Node => {
    const decided = truthsIn(known);
    const leaf = (fact: string, decide: (by: Interpretation<Truth>) => Truth): Node => {
      const settled = decide(decided);
      const place = places.get(fact);
      if (settled !== "undetermined" || place === undefined) return diagrams.end(settled !== "undetermined" ? settled : only(fact, decide));
      return diagrams.choice(
        place,
        open[place]!.answers.map((answer) => diagrams.end(decide(truthsIn(new Map([[fact, answer.known]]))))),
      );
    };
    // Known so far that one answer alone is left, though a comparison by itself does not say so.
    const only = (fact: string, decide: (by: Interpretation<Truth>) => Truth): Truth => {
      const [answer] = answersTo(rulebook.facts.get(fact)!, comparisons.get(fact)!, known.get(fact));
      return decide(truthsIn(new Map([[fact, answer!.known]])));
    };
    const joined = (joining: Joining<Truth>) => (parts: readonly Node[]) => parts.reduce((a, b) => diagrams.join(a, b, joining));
    const by: Interpretation<Node> = {
      holds: (fact) => leaf(fact, (truths) => truths.holds(fact)),
      oneOf: (fact, values) => leaf(fact, (truths) => truths.oneOf(fact, values)),
      atLeast: (fact, threshold) => leaf(fact, (truths) => truths.atLeast(fact, threshold)),
      not: (part) => diagrams.map(part, not, diagrams),
      all: joined(ALL),
      any: joined(ANY),
      settledBy: (establishing, refuting) => diagrams.join(establishing, refuting, SETTLED),
      define: (_, node) => node,
    };
    const nodes = new Map<Address, Node>();
    for (const definition of coneOf(rulebook as Rulebook<unknown>, address).definitions)
      nodes.set(definition.address, valueOf(definition.formula, by, nodes));
    return nodes.get(address)!;
  };
  return { diagrams, open, truth };
}
