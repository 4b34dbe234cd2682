import { definitionOf } from "../cone.ts";
import { truthsIn } from "../evaluate.ts";
import type { Fact } from "../facts/schema.ts";
import { valueOf } from "../interpret.ts";
import { required, type Matter } from "../readings.ts";
import type { Address, LinkedFormula, LinkedProvision, Rulebook } from "../rulebook/linked.ts";
import { arguedIn, countedIn, openOn } from "./goals.ts";
import { recordIn, type Interview } from "./interview.ts";
import { matterOf } from "./matter.ts";
import type { Contested, Reading } from "./setting.ts";

/** An element that waits for a fact, with its words. */
export interface Waiting {
  readonly address: Address;
  /** The statute's words, or what the rule says in ours. */
  readonly words: string;
  readonly quoted: boolean;
  readonly citation: string;
}

/** A question that can still change the finding, and why it is asked. */
export interface Question {
  readonly fact: string;
  readonly type: Fact["type"];
  readonly question: string;
  /** What counts as yes and as no; of an enum, each word; of an amount, count or date, how to answer. */
  readonly yes?: string | undefined;
  readonly no?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly guidance?: string | undefined;
  /** Why parties seldom contest it, and the answer that they seldom contest. */
  readonly conceded?: { readonly answer: boolean; readonly because: string } | undefined;
  readonly claim: string;
  /** From the element of the claim, gate or defense down to the one that asks for the fact. */
  readonly elements: readonly Waiting[];
  /** The rival reading under which it matters; empty where it matters as the law is read first. */
  readonly reading: Readonly<Record<string, string>>;
  /** How many facts can still matter to this claim under this reading, this one counted. */
  readonly left: number;
}

type Leaf = Extract<LinkedFormula, { form: "holds" | "oneOf" | "atLeast" | "refer" }>;

interface Asked {
  readonly pending: Pending;
  readonly fact: string;
  readonly left: number;
}

/** A claim under one reading as it stands, with the bars that count. */
export interface Pending {
  readonly contested: Contested;
  readonly reading: Reading;
  readonly matter: Matter;
  readonly counted: readonly LinkedProvision[];
}

/**
 * The next question, or none where nothing that may be asked can change a finding any more. What parties seldom contest comes
 * when nothing else is left.
 */
export function next(interview: Interview): Question | undefined {
  const later: Asked[] = [];
  const given = interview.answers.map(({ fact }) => fact);
  for (const pending of pendingIn(interview)) {
    const { admission } = pending.matter.run(undefined);
    const { facts } = openOn(pending.matter, pending.counted, new Set([...given, ...admission.answered, ...admission.open.keys()]));
    for (const fact of facts) {
      const asked = { pending, fact, left: facts.length };
      if (interview.setting.corpus.facts.get(fact)!.usually_conceded === undefined) return questionOf(interview, asked);
      later.push(asked);
    }
  }
  return later[0] && questionOf(interview, later[0]);
}

/** Each claim under each reading, decided as it is reached. */
export function* pendingIn(interview: Interview): Generator<Pending> {
  const { corpus, contested, pair, defenses } = interview.setting;
  const record = recordIn(interview);
  for (const one of contested) {
    let counted: readonly LinkedProvision[] | undefined;
    for (const reading of one.readings) {
      const matter = matterOf(corpus, record, { ...pair, issues: one.issues }, one.claim, reading.rulebook);
      counted ??= countedIn(matter, defenses);
      yield { contested: one, reading, matter, counted };
    }
  }
}

function questionOf({ setting }: Interview, { pending, fact, left }: Asked): Question {
  const { contested, reading, matter, counted } = pending;
  const { type, question, yes, no, values, guidance, usually_conceded: said } = setting.corpus.facts.get(fact)!;
  return {
    fact,
    type,
    question,
    yes,
    no,
    values,
    guidance,
    conceded: said === undefined ? undefined : typeof said === "string" ? { answer: true, because: said } : said,
    claim: contested.claim.id,
    elements: wayDown(matter, counted, fact).flatMap((address) => wordsOf(matter.rulebook, address)),
    reading: reading === contested.readings[0] ? {} : reading.choices,
    left,
  };
}

/**
 * The addresses from an element of the claim, a gate or a bar to where a fact stands, through what is undetermined alone; the shortest
 * way, the first in the text among several.
 */
function wayDown(matter: Matter, counted: readonly LinkedProvision[], fact: string): readonly Address[] {
  const { rulebook, run } = matter;
  const { admission, truths } = run(undefined);
  const by = truthsIn(admission.known);
  const live = (formula: LinkedFormula): Leaf[] => {
    if (valueOf(formula, by, truths) !== "undetermined") return [];
    switch (formula.form) {
      case "not":
        return live(formula.part);
      case "all":
      case "any":
        return formula.parts.flatMap(live);
      case "settledBy":
        return [...live(formula.establishing), ...live(formula.refuting)];
      default:
        return [formula];
    }
  };
  const provisions = [...required(matter), ...counted];
  let ways: (readonly Address[])[] = provisions.flatMap(arguedIn(matter)).map(({ address }) => [address]);
  const seen = new Set(ways.flat());
  while (ways.length > 0) {
    const longer: (readonly Address[])[] = [];
    for (const way of ways) {
      for (const leaf of live(definitionOf(rulebook, way.at(-1)!))) {
        if (leaf.form !== "refer") {
          if (leaf.fact === fact) return way;
        } else if (!seen.has(leaf.address)) {
          seen.add(leaf.address);
          longer.push([...way, leaf.address]);
        }
      }
    }
    ways = longer;
  }
  return [];
}

/** What an address says; of a provision nothing, since its elements follow. */
function wordsOf({ provisions, precedents }: Rulebook<unknown>, address: Address): Waiting[] {
  const provision = provisions.get(address.split("#")[0]!);
  const element = provision?.elements.find((one) => one.address === address);
  if (provision !== undefined && element !== undefined) {
    const { quote, paraphrase } = element;
    return [{ address, words: quote ?? paraphrase ?? element.name, quoted: quote !== undefined, citation: provision.citation }];
  }
  for (const { title, factors } of precedents.values()) {
    const factor = factors.find((one) => one.address === address);
    if (factor !== undefined) return [{ address, words: factor.says, quoted: false, citation: title }];
  }
  return [];
}
