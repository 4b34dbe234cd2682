import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { assessWith } from "../../src/assess.ts";
import { isClaim } from "../../src/cli/choices.ts";
import { answer, begin, findings, next, recordOf, type Interview, type Question, type Said } from "../../src/interview/index.ts";
import { corpusOf } from "../../src/rulebook/corpus.ts";
import { link } from "../../src/rulebook/link.ts";

const { provisions } = link(rules).periods[0]!.rulebook;
const claims = [
  ...new Set(
    corpusOf(rules)
      .provisions.filter(isClaim)
      .map(({ id }) => id),
  ),
].filter((id) => provisions.has(id));

/** Answers without a pattern, the same at each run. */
function answering(seed: number): (question: Question) => Said {
  let state = seed;
  const below = (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
  return ({ type, values = {} }) => {
    const kind = below(10);
    if (kind === 0) return "unknown";
    if (kind === 1) return "disputed";
    const words = Object.keys(values);
    return {
      value: { boolean: below(3) > 0, enum: words[below(words.length)]!, usd: below(20_000), count: below(12), date: "2020-05-01" }[type],
    };
  };
}

function interviewed(begun: Interview, say: (question: Question) => Said): { state: Interview; questions: Question[] } {
  const questions: Question[] = [];
  let state = begun;
  for (let question = next(state); question !== undefined; question = next(state)) {
    questions.push(question);
    state = answer(state, question.fact, say(question));
  }
  return { state, questions };
}

describe("an interview on a shipped claim ends, asks nothing twice, says for which words, and its record comes to the same by both engines", () => {
  test.each(claims.map((claim, index) => [claim, index] as const))("%s", async (claim, index) => {
    const { state, questions } = interviewed(
      begin({ rules, claims: [claim], ...(index % 5 === 0 ? { defenses: true, court: "cand" } : {}) }),
      answering(index + 1),
    );
    expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
    for (const { elements, fact } of questions) {
      expect(elements.length, fact).toBeGreaterThan(0);
      for (const { address, words, quoted } of elements) {
        const text = provisions.get(address.split("#")[0]!)?.text;
        if (quoted && text !== undefined) expect(text).toContain(words);
      }
    }
    const found = (await assessWith(rules, recordOf(state))).claims;
    expect(found.map((one) => [one.claim, one.primaFacie, one.elements.map(({ element, truth }) => [element, truth])])).toEqual(
      findings(state).map((one) => [one.claim, one.primaFacie, one.elements.map(({ element, truth }) => [element, truth])]),
    );
  });
});

test("all claims at once: what one claim has asked is not asked for another", () => {
  const { questions } = interviewed(begin({ rules, claims }), answering(7));
  expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
  expect(questions.length).toBeLessThan(corpusOf(rules).facts.size);
});
