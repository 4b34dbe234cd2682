import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type * as z from "zod";
import { issueLine } from "../../src/errors.ts";
import { FactFile } from "../../src/facts/schema.ts";
import { check } from "../../src/input/check.ts";
import { readText } from "../../src/input/read.ts";
import { CaseRecord } from "../../src/record/schema.ts";
import { Authority, Provision } from "../../src/rulebook/schema.ts";

const folder = new URL("rejected/", import.meta.url);
const schemas: Readonly<Record<string, z.ZodType>> = { provision: Provision, authority: Authority, facts: FactFile, case: CaseRecord };
const files = readdirSync(folder).filter((name) => !name.endsWith(".txt"));

/** Code and message of each issue, as `rejected/NAME.txt` has them. */
function refusal(name: string): string {
  const schema = schemas[name.split(".")[0]!]!;
  const { value, issues, lineOf } = readText(readFileSync(new URL(name, folder), "utf8"), name);
  const found = value === undefined ? [] : check(schema, value, { file: name, lineOf }).issues;
  return [...issues, ...found].map((issue) => `${issue.code} | ${issueLine(issue)}\n`).join("");
}

test.each(files)("%s earns its message", async (name) => {
  await expect(refusal(name)).toMatchFileSnapshot(`rejected/${name.replace(/\.(json|yaml)$/, ".txt")}`);
});

test.each(files)("every message about %s is one line, lower case, with no full stop", (name) => {
  const lines = refusal(name).trimEnd().split("\n");
  expect(lines).not.toEqual([""]);
  for (const line of lines) expect(line).toMatch(/^[a-z]+(-[a-z]+)* \| [^\n]*[^.\n]$/);
});
