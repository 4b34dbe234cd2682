import type { Forum } from "../../src/forum.ts";
import { type Corpus, corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import { inForce } from "../../src/rulebook/in-force.ts";
import type { Definition, FactDeclaration, LinkedFormula } from "../../src/rulebook/linked.ts";
import { toLinked } from "../../src/rulebook/operators.ts";
import { caseBases, settled } from "../../src/rulebook/precedents.ts";
import type { Provision } from "../../src/rulebook/schema.ts";

/** What chose the law of one rulebook. */
export interface Place {
  readonly day: string;
  readonly forum: Forum;
  readonly readings: Readonly<Record<string, string>>;
}

/** The text that stands for one id there, and what it defines, as the linker would. */
export interface Chosen {
  /** Everything about it and its rivals, to be compared. */
  readonly text: string;
  readonly definitions: readonly Definition[];
  /** Addresses that only the others of these definitions refer to: the factors of a case base. */
  readonly inner: ReadonlySet<string>;
}

/** What is in force for one id, without linking everything else. */
export function chosenOf(
  rules: Rules<unknown>,
  { day, forum, readings }: Place,
  id: string,
  facts: ReadonlyMap<string, FactDeclaration>,
): Chosen | undefined {
  const known = kept.get(rules) ?? new Map<string, Chosen | undefined>();
  kept.set(rules, known);
  const key = JSON.stringify([day, forum.decided, forum.court, readings[id], id]);
  if (!known.has(key)) known.set(key, chosen(partOf(rules, id), day, { decided: forum.decided, court: forum.court }, readings, id, facts));
  return known.get(key);
}

const kept = new WeakMap<Rules<unknown>, Map<string, Chosen | undefined>>();
const parts = new WeakMap<Rules<unknown>, Map<string, Corpus>>();

/** The corpus with no other provisions than those of an id and what it succeeds. */
export function partOf(rules: Rules<unknown>, id: string): Corpus {
  const known = parts.get(rules) ?? new Map<string, Corpus>();
  parts.set(rules, known);
  let part = known.get(id);
  if (part === undefined) {
    const corpus = corpusOf(rules);
    const succeeded = corpus.provisions.filter((provision) => provision.id === id).map(({ succeeds }) => succeeds);
    part = {
      ...corpus,
      provisions: corpus.provisions.filter((provision) => provision.id === id || succeeded.includes(provision.id)),
      precedents: corpus.precedents.filter(({ term }) => term.split("#")[0] === id),
    };
    known.set(id, part);
  }
  return part;
}

function chosen(
  corpus: Corpus,
  day: string,
  forum: { readonly decided: string; readonly court: string | undefined },
  readings: Readonly<Record<string, string>>,
  id: string,
  facts: ReadonlyMap<string, FactDeclaration>,
): Chosen | undefined {
  const choice = inForce(corpus, day, forum, readings).get(id);
  if (choice === undefined) return undefined;
  const bases = caseBases(corpus, forum);
  const definitions: Definition[] = [];
  const inner = new Set<string>();
  for (const { name, when } of choice.provision.elements) {
    const address = `${id}#${name}`;
    const base = bases.find(({ precedent }) => precedent.term === address);
    if (base === undefined) {
      definitions.push({ address, formula: toLinked(when, facts) });
      continue;
    }
    const cases = settled(base);
    for (const [factor, formula] of cases.addresses) {
      inner.add(factor);
      definitions.push({ address: factor, formula: toLinked(formula, facts) });
    }
    const term = cases.term(when);
    const formula: LinkedFormula =
      "settledBy" in term
        ? { form: "settledBy", establishing: toLinked(term.settledBy[0], facts), refuting: toLinked(term.settledBy[1], facts) }
        : toLinked(term, facts);
    definitions.push({ address, formula });
  }
  const elements = choice.provision.elements.map(({ name }) => ({ form: "refer", address: `${id}#${name}` }) as const);
  definitions.push({ address: id, formula: elements.length === 1 ? elements[0]! : { form: "all", parts: elements } });
  return { text: JSON.stringify([[choice.provision, ...choice.rivals].map(withoutDays), definitions]), definitions, inner };
}

/** A provision without what only chooses it, and has chosen. */
export function withoutDays(provision: Provision): Partial<Provision> {
  const {
    effective: _effective,
    succeeds: _succeeds,
    court: _court,
    decided: _decided,
    until: _until,
    persuasive: _persuasive,
    since: _since,
    ...rest
  } = provision;
  return rest;
}
