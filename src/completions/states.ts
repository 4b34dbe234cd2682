import { bestOfBoth, bestOfEither, bestOfFact, bestSettled, bits, swapped, withConcessions, type Best } from "../best.ts";
import { coneOf } from "../cone.ts";
import { truthsIn } from "../evaluate.ts";
import type { Known, Written } from "../facts/value.ts";
import { valueOf, type Interpretation } from "../interpret.ts";
import { written, type Interval, type QuantityType } from "../quantities.ts";
import type { Admission } from "../record/admit.ts";
import type { Address, FactDeclaration, Rulebook } from "../rulebook/linked.ts";
import { all, any, not, settledBy, type Truth } from "../truth.ts";
import { answersTo, type FactAnswers } from "./answers.ts";
import type { Diagrams, Joining, Node } from "./diagram.ts";

/** What a fact might be instead of what the record makes of it. Without a value: that nothing shows it. */
export interface State {
  readonly value: Written | undefined;
  readonly known: Known | undefined;
  /** Of an amount, how many thresholds away and on which side; of an open one, below the first or above. */
  readonly away?: number;
}

/** A fact and what it might be instead, in places of a diagram: first as it is, then each of the states. */
export interface Changeable {
  readonly fact: FactDeclaration;
  readonly states: readonly State[];
}

/**
 * Every other answer that formulas tell apart: to an amount, the nearest on each other side of a threshold.
 *
 * @param unshown whether it may also be left unshown
 */
export function statesOf(
  fact: FactDeclaration,
  comparisons: Parameters<typeof answersTo>[1],
  known: Known | undefined,
  unshown: boolean,
): State[] {
  const answers = answersTo(fact, comparisons, undefined);
  // An amount that is known between two ends stands between the answers in which they lie.
  const standing = (end: number) => answers.findIndex((answer) => (answer.known as Interval).high >= end);
  const at = typeof known === "object" ? (standing(known.low) + standing(known.high)) / 2 : 0.5;
  const states = answers.flatMap((answer, index): State[] => {
    if (holds(answer, known)) return [];
    if (typeof answer.known !== "object") return answer.written.map((value) => ({ known: answer.known, value }));
    const { low, high } = answer.known;
    const near = index < at && Number.isFinite(high) ? high : low;
    return [{ known: { low: near, high: near }, value: written(fact.type as QuantityType, near), away: index - at }];
  });
  return unshown && known !== undefined ? [...states, { known: undefined, value: undefined }] : states;
}

/** Whether what is known is one of these answers already. */
function holds({ known: answers, written: words }: FactAnswers["answers"][number], known: Known | undefined): boolean {
  if (known === undefined) return false;
  if (typeof known !== "object" || typeof answers !== "object") return words.includes(known as Written);
  return answers.low <= known.low && known.high <= answers.high;
}

const WORDS: readonly Truth[] = ["refuted", "undetermined", "established"];

/** What is shown of one address: its truth, what could be shown of it, its truth with what nobody contests. */
export interface Shown {
  readonly truth: Truth;
  readonly best: Best;
  readonly conceded: Truth;
}

/** All of it as one number, since diagrams end in words or numbers. */
function toCode({ truth, best, conceded }: Shown): number {
  return (WORDS.indexOf(truth) * 4 + best) * 3 + WORDS.indexOf(conceded);
}

export function fromCode(code: number): Shown {
  return { truth: WORDS[Math.floor(code / 12)]!, best: (Math.floor(code / 3) % 4) as Best, conceded: WORDS[code % 3]! };
}

const BOTH = toCode({ truth: "established", best: 1, conceded: "established" });
const NONE = toCode({ truth: "refuted", best: 2, conceded: "refuted" });

function joining(
  ofTruths: (a: Truth, b: Truth) => Truth,
  ofBest: (a: Best, b: Best) => Best,
  ends: Pick<Joining<number>, "absorbing" | "neutral"> = {},
): Joining<number> {
  return {
    of: (first, second) => {
      const [a, b] = [fromCode(first), fromCode(second)];
      return toCode({ truth: ofTruths(a.truth, b.truth), best: ofBest(a.best, b.best), conceded: ofTruths(a.conceded, b.conceded) });
    },
    ...ends,
  };
}

const ALL = joining((a, b) => all([a, b]), bestOfBoth, { absorbing: NONE, neutral: BOTH });
const ANY = joining((a, b) => any([a, b]), bestOfEither, { absorbing: BOTH, neutral: NONE });
const SETTLED = joining(settledBy, bestSettled);
const shared = (a: Truth, b: Truth): Truth => (a === b ? a : "undetermined");
/** Under rival readings a truth is what they share, and what could be shown under any of them could be shown. */
export const SHARED = joining(shared, (a, b) => (a | b) as Best);

/** What is shown of every address of a cone, in every state of the facts that may change. */
export function shownIn(
  diagrams: Diagrams<number>,
  changeable: readonly Changeable[],
  rulebook: Rulebook<unknown>,
  { known, open, contended, answered }: Admission,
): (address: Address) => Node {
  const places = new Map(changeable.map(({ fact }, place) => [fact.name, place]));
  const conceded = withConcessions(rulebook.facts, known, (fact) => open.has(fact) || answered.has(fact));
  const [truths, concessions] = [truthsIn(known), truthsIn(conceded)];
  const bestOf = bestOfFact(rulebook, conceded, contended);
  const leaf = (fact: string, decide: (by: Interpretation<Truth>) => Truth): Node => {
    const asIs = diagrams.end(toCode({ truth: decide(truths), best: bestOf(fact, decide), conceded: decide(concessions) }));
    const place = places.get(fact);
    if (place === undefined) return asIs;
    const others = changeable[place]!.states.map((state) => {
      const truth = state.known === undefined ? "undetermined" : decide(truthsIn(new Map([[fact, state.known]])));
      return diagrams.end(toCode({ truth, best: bits(truth), conceded: truth }));
    });
    return diagrams.choice(place, [asIs, ...others]);
  };
  const joined = (joining: Joining<number>) => (parts: readonly Node[]) => parts.reduce((a, b) => diagrams.join(a, b, joining));
  const contrary = (code: number): number => {
    const { truth, best, conceded: granted } = fromCode(code);
    return toCode({ truth: not(truth), best: swapped(best), conceded: not(granted) });
  };
  const by: Interpretation<Node> = {
    holds: (fact) => leaf(fact, (on) => on.holds(fact)),
    oneOf: (fact, values) => leaf(fact, (on) => on.oneOf(fact, values)),
    atLeast: (fact, threshold) => leaf(fact, (on) => on.atLeast(fact, threshold)),
    not: (part) => diagrams.map(part, contrary, diagrams),
    all: joined(ALL),
    any: joined(ANY),
    settledBy: (establishing, refuting) => diagrams.join(establishing, refuting, SETTLED),
    define: (_, node) => node,
  };
  const nodes = new Map<Address, Node>();
  return (address) => {
    for (const definition of coneOf(rulebook, address).definitions)
      if (!nodes.has(definition.address)) nodes.set(definition.address, valueOf(definition.formula, by, nodes));
    return nodes.get(address)!;
  };
}
