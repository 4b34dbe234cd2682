import type { Fact } from "./schema.ts";

/** The vocabulary as a TypeScript interface: each fact with its question and the type of its answer, by name. */
export function factTypes(facts: readonly Fact[], name: string): string {
  const members = [...facts]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((fact) => `  /** ${comment(fact.question)} */\n  readonly ${fact.name}: ${answers(fact)};\n`);
  return `/** Facts by name, with what may answer them. Generated from the fact files. */\nexport interface ${name} {\n${members.join("")}}\n`;
}

/** A question may come from a stranger's file: it ends no comment and breaks no line. */
function comment(question: string): string {
  return question.replaceAll("*/", "*\\/").replaceAll(/\s+/g, " ");
}

function answers({ type, values = {} }: Fact): string {
  switch (type) {
    case "boolean":
      return "boolean";
    case "enum":
      return Object.keys(values)
        .map((value) => JSON.stringify(value))
        .join(" | ");
    case "date":
      return "string";
    default:
      return "number";
  }
}
