import { link } from "../src/rulebook/link.ts";
import type { RuleFile, Rules } from "../src/rulebook/corpus.ts";
import type { Rulebook } from "../src/rulebook/linked.ts";
import type { Formula } from "../src/rulebook/schema.ts";
import { drawsFrom, type Draws } from "./random.ts";

/** What one measure of the made-up rulebook has; a larger one has so many times as much of each. */
const CLAIMS = 25;
const DEFINITIONS = 10;
const PARTS = 4;
/** Of the leaves, how many refer to a definition, and how many ask a fact. */
const REFERENCES = 60;
const QUESTIONS = 440;
const BOOLEANS = 150;
const AMOUNTS = 15;
const WORDS = 15;
const COLOURS = ["red", "green", "blue", "white"];

/**
 * Rule files drawn by lot, the same each time: 25 claims, 140 elements, 500 leaves
 * and 180 facts, or so many times that; claims, and definitions that several of them refer to.
 */
export function syntheticRules(times = 1): Rules {
  const draws = drawsFrom(20_241_220);
  const facts = factsOf(times);
  const definitions = names("law.d", DEFINITIONS * times);
  const claims = names("law.a", CLAIMS * times);
  const whens = formulasOf(draws, times, facts, definitions);
  const provisions = [...definitions, ...claims].map((id, at) => ({
    id,
    kind: at < definitions.length ? "definition" : "offense",
    title: id,
    citation: `§ ${id}`,
    source: "rule",
    checked: false,
    text: "Made up.",
    elements: whens
      .slice(at * PARTS, (at + 1) * PARTS)
      .map((when, part) => ({ name: `part-${part}`, paraphrase: "Has to be shown.", when })),
  }));
  const files: RuleFile[] = [
    {
      path: "corpus.json",
      value: { version: "0", asOf: "2024-12-31", notice: "Made up.", families: { law: { law: "federal", name: "Law" } } },
    },
    { path: "facts/all.json", value: { topic: "All", facts: facts.map(({ declared }) => declared) } },
    ...provisions.map((value, at) => ({ path: `law/${at}.json`, value })),
  ];
  return { files };
}

export function syntheticRulebook(times = 1): Rulebook {
  return link(syntheticRules(times)).periods[0]!.rulebook;
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}.${at + 1}`);
}

interface Asked {
  readonly declared: object;
  readonly formula: (draws: Draws) => Formula;
}

function factsOf(times: number): Asked[] {
  const many = (count: number, of: (at: number) => Asked) => Array.from({ length: count * times }, (_, at) => of(at));
  const question = "Is it so?";
  return [
    ...many(BOOLEANS, (at) => ({
      declared: { name: `said_${at}`, type: "boolean", question, yes: "It is.", no: "It is not." },
      formula: (draws) => (draws.chance(0.2) ? { not: { fact: `said_${at}` } } : { fact: `said_${at}` }),
    })),
    ...many(AMOUNTS, (at) => ({
      declared: { name: `amount_${at}_usd`, type: "usd", question, guidance: "In dollars." },
      formula: (draws) => ({ fact: `amount_${at}_usd`, operator: "greaterThanInclusive", value: 1000 * (1 + draws.below(8)) }),
    })),
    ...many(WORDS, (at) => ({
      declared: { name: `colour_${at}`, type: "enum", question, values: Object.fromEntries(COLOURS.map((word) => [word, "That one."])) },
      formula: (draws) => ({ fact: `colour_${at}`, operator: "in", value: draws.shuffled(COLOURS).slice(0, 2) }),
    })),
  ];
}

/** The formulas of all elements, of the definitions first. Each fact is asked about equally often; definitions rest on facts alone. */
function formulasOf(draws: Draws, times: number, facts: readonly Asked[], definitions: readonly string[]): Formula[] {
  const asked = Array.from({ length: QUESTIONS * times }, (_, at) => at % facts.length);
  const leaves = asked.map((at) => facts[at]!.formula(draws));
  const referring = Array.from({ length: REFERENCES * times }, (): Formula => ({ provision: draws.of(definitions) }));
  const inDefinitions = draws.shuffled(leaves);
  const inClaims = draws.shuffled([...inDefinitions.splice(0, leaves.length - 3 * PARTS * definitions.length), ...referring]);
  return [...dealt(inDefinitions, PARTS * definitions.length), ...dealt(inClaims, PARTS * CLAIMS * times)].map((parts) =>
    formulaOf(draws, parts),
  );
}

/** Some hands of leaves, as even as they come. */
function dealt(leaves: readonly Formula[], hands: number): Formula[][] {
  return Array.from({ length: hands }, (_, hand) => leaves.filter((_, at) => at % hands === hand));
}

/** Alternatives, of which one may be that several things come together: most elements hold in most cases, as in life. */
function formulaOf(draws: Draws, parts: readonly Formula[]): Formula {
  const [first, second, ...rest] = parts as [Formula, Formula, ...Formula[]];
  if (rest.length === 0) return { any: [first, second] };
  const both: Formula = draws.chance(0.5) ? { all: [first, second] } : { not: { any: [first, second] } };
  return { any: [both, ...rest] };
}
