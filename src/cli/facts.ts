import type { Fact } from "../facts/schema.ts";
import { factTypes } from "../facts/types.ts";
import { plainJson } from "../report/json.ts";
import { corpusOf } from "../rulebook/corpus.ts";
import { claimsIn } from "./choices.ts";
import { rulesFrom } from "./folder.ts";
import type { Output } from "./output.ts";
import { reachOf } from "./reach.ts";
import { vocabularyText } from "./vocabulary.ts";

export interface FactsOptions {
  readonly claim?: string;
  readonly schema?: boolean;
  readonly types?: string;
  readonly format: string;
  readonly rules?: string;
}

/** `primafacie facts`: the questions that a person answers about a case. */
export async function factsCommand({ claim, schema, types, format, rules }: FactsOptions): Promise<Output> {
  const corpus = corpusOf(await rulesFrom(types ?? rules));
  const names = claim === undefined ? [...corpus.facts.keys()] : reachOf(corpus, claimsIn(corpus, claim)).facts;
  const facts = [...names].map((name) => corpus.facts.get(name)!);
  if (types !== undefined) return { text: factTypes(facts, "Facts") };
  if (schema) return { text: `${plainJson(patternSchema(facts))}\n` };
  if (format === "json") return { text: `${plainJson(facts.map(described))}\n` };
  return { text: `${vocabularyText(corpus, claim, new Set(names)).join("\n\n")}\n` };
}

function described({ name, type, question, yes, no, guidance, values, derive, usually_conceded }: Fact): object {
  return { name, type, question, yes, no, guidance, values, derived: derive !== undefined, usually_conceded };
}

/** The JSON Schema of a plain object of facts. */
function patternSchema(facts: readonly Fact[]): object {
  const sorted = [...facts].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A fact pattern: a fact left out, or null, is undetermined",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(sorted.map((fact) => [fact.name, { description: fact.question, ...valueSchema(fact) }])),
  };
}

function valueSchema({ type, values }: Fact): object {
  const bounds = (number: object) => ({
    anyOf: [number, { type: "object", additionalProperties: false, properties: { min: number, max: number } }, { type: "null" }],
  });
  switch (type) {
    case "boolean":
      return { type: ["boolean", "null"] };
    case "enum":
      return { enum: [...Object.keys(values ?? {}), null] };
    case "usd":
      return bounds({ type: "number", minimum: 0, multipleOf: 0.01 });
    case "count":
      return bounds({ type: "integer", minimum: 0 });
    case "date": {
      const day = { type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" };
      return {
        anyOf: [
          day,
          { type: "object", additionalProperties: false, required: ["from", "to"], properties: { from: day, to: day } },
          { type: "null" },
        ],
      };
    }
  }
}
