import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueLine, link, RulebookError, type Rules } from "../../src/index.ts";

const folder = new URL("rejected/", import.meta.url);
const yesNo = { type: "boolean", yes: "It was.", no: "It was not." };
const facts = [
  { ...yesNo, name: "entered", question: "Was it entered?" },
  { name: "colour", type: "enum", question: "Which colour?", values: { red: "Red.", green: "Green." } },
  { name: "cost_usd", type: "usd", question: "How much?", guidance: "In dollars." },
  { name: "first_day", type: "date", question: "When?", guidance: "A day." },
];

/** A small folder of rules with the provisions of one file. */
function rulesWith(file: string): Rules<unknown> {
  const provisions = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as object[];
  return {
    files: [
      {
        path: "corpus.json",
        value: { version: "1", asOf: "2026-01-01", notice: "No advice.", families: { act: { law: "federal", name: "Act" } } },
      },
      { path: "facts/all.json", value: { topic: "all", facts } },
      { path: "courts.json", value: { courts: [{ id: "high", name: "High Ct.", system: "federal" }] } },
      {
        path: "authorities/smith-v-jones.json",
        value: { id: "smith-v-jones", name: "Smith v. Jones", citation: "1 R. 1", propositions: [{ says: "So.", checked: false }] },
      },
      ...provisions.map((value, index) => ({ path: `act/${index + 1}.json`, value })),
    ],
  };
}

test.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("%s makes no rulebook, and earns its message", async (file) => {
  let refused = "";
  try {
    link(rulesWith(file));
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    refused = error.issues.map((issue) => `${issue.code} | ${issueLine(issue)}\n`).join("");
  }
  expect(refused).not.toBe("");
  await expect(refused).toMatchFileSnapshot(`rejected/${file.replace(".json", ".txt")}`);
});
