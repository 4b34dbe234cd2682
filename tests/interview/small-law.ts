import * as fc from "fast-check";
import type { Fact } from "../../src/facts/schema.ts";
import type { RuleFile, Rules } from "../../src/rulebook/corpus.ts";
import type { Formula } from "../../src/rulebook/schema.ts";
import { formulasOver, referring } from "../../src/testing/formulas.ts";

const NAMES = ["entered", "permitted", "warned", "connected", "operated", "employed", "careful", "timely"];

const facts: readonly Fact[] = NAMES.map((name) => ({
  name,
  type: "boolean",
  question: `Is it so: ${name}?`,
  yes: "It is.",
  no: "It is not.",
}));

const provision = (id: string, kind: string, elements: readonly Formula[], more: object = {}): RuleFile => ({
  path: `law/${id}.json`,
  value: {
    id,
    kind,
    title: id,
    citation: `§ ${id}`,
    source: "rule",
    checked: false,
    text: "Invented.",
    elements: elements.map((when, index) => ({ name: `part-${index}`, paraphrase: "What has to be shown.", when })),
    ...more,
  },
});

/** Small folders of rules, all yes or no: one claim, a definition that it may refer to, and now and then a gate. */
export const smallLaws: fc.Arbitrary<Rules> = fc
  .record({
    definition: formulasOver(facts),
    claim: fc.array(formulasOver(facts), { minLength: 1, maxLength: 3 }),
    gate: fc.option(formulasOver(facts), { nil: undefined }),
  })
  .map(({ definition, claim, gate }) => ({
    files: [
      {
        path: "corpus.json",
        value: { version: "0", asOf: "2024-12-31", notice: "Invented.", families: { law: { law: "federal", name: "Law" } } },
      },
      { path: "facts/all.json", value: { topic: "All", facts } },
      provision("law.x", "definition", [referring(definition, [], { fact: "entered" })]),
      provision(
        "law.a.1",
        "offense",
        claim.map((formula) => referring(formula, ["law.x"], { fact: "entered" })),
      ),
      ...(gate === undefined
        ? []
        : [provision("law.g", "gate", [referring(gate, ["law.x"], { fact: "entered" })], { reach: "claim", appliesTo: ["law.a"] })]),
    ],
  }));
