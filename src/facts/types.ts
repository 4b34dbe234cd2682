import type { Fact } from "./schema.ts";

/** A TypeScript interface of a vocabulary: each fact with the type of its answer and its question, by name. */
export function factTypes(facts: readonly Fact[], name: string): string {
  const sorted = [...facts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const members = sorted.map((fact) => `  /** ${fact.question.replaceAll("*/", "*\\/")} */\n  readonly ${fact.name}: ${typeOf(fact)};\n`);
  return `/** Facts by name, with what may answer them. Generated from the fact files; not edited by hand. */\nexport interface ${name} {\n${members.join("")}}\n`;
}

function typeOf(fact: Fact): string {
  switch (fact.type) {
    case "boolean":
      return "boolean";
    case "enum":
      return Object.keys(fact.values ?? {}).map((value) => JSON.stringify(value)).join(" | ");
    case "date":
      return "string";
    default:
      return "number";
  }
}
