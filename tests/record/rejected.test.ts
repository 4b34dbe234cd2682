import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess, CaseRecordError, issueLine } from "../../src/index.ts";
import { readText } from "../../src/input/read.ts";

const folder = new URL("rejected/", import.meta.url);

test.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))("%s is no case record, and earns its message", async (file) => {
  const { value, lineOf } = readText(readFileSync(new URL(file, folder), "utf8"), file);
  let refused = "";
  try {
    await assess(value as object, { file, lineOf });
  } catch (error) {
    if (!(error instanceof CaseRecordError)) throw error;
    refused = error.issues.map((issue) => `${issue.code} | ${issueLine(issue)}\n`).join("");
  }
  expect(refused).not.toBe("");
  await expect(refused).toMatchFileSnapshot(`rejected/${file.replace(".yaml", ".txt")}`);
});
