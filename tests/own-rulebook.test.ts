import * as fc from "fast-check";
import { test } from "vitest";
import { link, type Rules } from "../src/index.ts";
import { laws } from "../src/testing/index.ts";

const yesNo = (name: string, question: string) => ({ name, type: "boolean", question, yes: "It was.", no: "It was not." });
const corpus = { version: "1.0.0", asOf: "2026-01-01", notice: "Not legal advice.", families: { mail: { law: "federal", name: "Mail" } } };
const facts = [yesNo("opened", "Was the letter opened?"), yesNo("addressee_agreed", "Had the addressee agreed?")];
const opening = {
  id: "mail.1", kind: "offense", title: "Opening mail", citation: "Mail Act § 1", source: "statute", checked: true,
  text: "opens a letter without consent",
  elements: [
    { name: "opens", quote: "opens a letter", when: { fact: "opened" } },
    { name: "consent", quote: "without consent", when: { not: { fact: "addressee_agreed" } } },
  ],
};
const mine: Rules<unknown> = {
  files: [
    { path: "corpus.json", value: corpus },
    { path: "facts/mail.json", value: { topic: "mail", facts } },
    { path: "mail/1.json", value: opening },
  ],
};
const { rulebook } = link(mine).periods[0]!;

test.each([laws.fullerRecord, laws.emptyRecord, laws.reasons])("$name", async (law) => {
  await fc.assert(law(rulebook));
});
