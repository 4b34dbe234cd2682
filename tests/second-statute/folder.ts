import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { RuleFile, Rules } from "../../src/index.ts";

const HERE = "tests/second-statute";
export const RULES = `${HERE}/rules`;
export const CASES = `${HERE}/cases`;

/** The folder as anyone would read it from the disk: paths below it, and what the files say. */
export const statute: Rules<unknown> = {
  files: readdirSync(RULES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path): RuleFile => ({ path: path.replaceAll("\\", "/"), value: JSON.parse(readFileSync(`${RULES}/${path}`, "utf8")) })),
};

export const caseFiles = readdirSync(CASES).sort();

interface Draft {
  [key: string]: unknown;
  answers: Record<string, unknown>;
}

/** A case record of the folder, changed in one respect. */
export function caseRecord(name: string, change?: (draft: Draft) => void): Draft {
  const draft = parse(readFileSync(`${CASES}/${name}.yaml`, "utf8")) as Draft;
  change?.(draft);
  return draft;
}
