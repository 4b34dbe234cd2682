import * as fc from "fast-check";
import { expect, test } from "vitest";
import { batchClaims, type BatchLaw } from "../../src/batch/claims.ts";
import { factsIn } from "../../src/batch/facts-in.ts";
import { Header } from "../../src/batch/header.ts";
import { ndjsonSource } from "../../src/batch/ndjson.ts";
import { assessWith } from "../../src/assess.ts";
import { TRUTHS } from "../../src/columns/index.ts";
import type { FactPattern, Written } from "../../src/facts/value.ts";
import { rules as shipped } from "../../src/index.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import { link } from "../../src/rulebook/link.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { declarationOf } from "../../src/rulebook/references.ts";
import { factPatterns } from "../../src/testing/index.ts";
import { gardens } from "../report/fixture.ts";

/** A fact pattern as a row: an interval is two columns. */
function rowOf(pattern: FactPattern): Record<string, unknown> {
  const cells = Object.entries<Written | null | undefined>(pattern).flatMap(([name, written]) => {
    if (written === undefined || written === null) return [];
    if (typeof written !== "object") return [[name, written] as const];
    return Object.entries(written).map(([end, at]) => [`${name}_${end}`, at] as const);
  });
  return Object.fromEntries(cells);
}

async function* bytesOf(rows: readonly object[]): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join("")));
}

/** What the batch finds of each row, by claim. */
async function inBatch(rules: Rules<unknown>, patterns: readonly FactPattern[], law: BatchLaw): Promise<Map<string, string>[]> {
  const corpus = corpusOf(rules);
  const facts = new Map([...corpus.facts.values()].map((fact) => [fact.name, declarationOf(fact)]));
  const ids = corpus.provisions.filter(({ kind }) => kind === "offense" || kind === "claim").map(({ id }) => id);
  const claims = batchClaims(rules, [...new Set(ids)], law);
  const found: Map<string, string>[] = [];
  const source = await ndjsonSource(bytesOf(patterns.map((pattern) => ({ id: "x", ...rowOf(pattern) }))));
  for await (const page of source.pages()) {
    const { columns, sound, wrong } = factsIn(page, new Header(facts, []));
    expect([...wrong]).toEqual([]);
    const truths = claims.decide(columns, sound.length);
    sound.forEach((_, at) => found.push(new Map([...truths].map(([claim, bytes]) => [claim, TRUTHS[bytes[at]!]!]))));
  }
  return found;
}

/** The truths that were met. Each pattern is compared on one claim, or on all where it is for none in particular. */
async function agrees(rules: Rules<unknown>, law: BatchLaw, patterns: readonly Sampled[]): Promise<Set<string>> {
  const { conduct, decided, court } = law;
  const found = await inBatch(
    rules,
    patterns.map(({ answers }) => answers),
    law,
  );
  const truths = new Set<string>();
  for (const [at, { answers, of }] of patterns.entries()) {
    const record = { ...(court !== undefined && { court }), dates: { conduct, decided }, answers: answers as object };
    const alone = await assessWith(rules, record, { claim: of });
    for (const { claim, primaFacie } of alone.claims) {
      expect(found[at]!.get(claim), `${claim} on ${JSON.stringify(answers)}`).toBe(primaFacie);
      truths.add(primaFacie);
    }
    if (of === undefined) expect([...found[at]!.keys()].sort()).toEqual(alone.claims.map(({ claim }) => claim).sort());
  }
  return truths;
}

interface Sampled {
  readonly answers: FactPattern;
  readonly of: string | undefined;
}

/** Patterns on the facts that a claim rests on, or on any. */
function sampled(rulebook: Rulebook<unknown>, numRuns: number, of?: string): Sampled[] {
  return fc.sample(factPatterns(rulebook, { of }), { numRuns, seed: 7 }).map((answers) => ({ answers: answers as FactPattern, of }));
}

const rulebookOf = (rules: Rules<unknown>, { conduct, decided, court }: BatchLaw) =>
  link(rules, { conduct: { from: conduct, to: conduct }, decided, court }).periods[0]!.rulebook;

test.each(["east", "west", undefined])(
  "a row comes to what `assess` calls its prima facie case, in the invented law, court %s",
  async (court) => {
    const law = { conduct: "2024-01-01", decided: "2024-01-01", court };
    const truths = await agrees(gardens, law, sampled(rulebookOf(gardens, law), 150));
    expect(truths).toEqual(new Set(["established", "refuted", "undetermined"]));
  },
);

test.each([
  ["cand", "2019-05-01", "2024-12-20"],
  [undefined, "2014-06-01", "2020-01-01"],
] as const)("and on the shipped rules: court %s, conduct of %s, decided %s", async (court, conduct, decided) => {
  const law = { conduct, decided, court };
  const rulebook = rulebookOf(shipped, law);
  const claims = [...rulebook.provisions.values()].filter(({ kind }) => kind === "offense" || kind === "claim");
  const truths = await agrees(shipped, law, [...sampled(rulebook, 1), ...claims.flatMap(({ id }) => sampled(rulebook, 1, id))]);
  expect(truths).toContain("undetermined");
  expect(truths).toContain("refuted");
});
