import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { assess, rules, type CaseRecordInput } from "../../src/index.ts";

/** The published schema, read by an independent validator. */
function published(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(`schema/${name}.json`, "utf8")) as object;
  return new Ajv2020({ strict: true, strictTypes: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);
}

function refusals(validate: ValidateFunction, values: readonly (readonly [path: string, value: unknown])[]): string[] {
  return values.flatMap(([path, value]) => (validate(value) ? [] : [`${path}: ${JSON.stringify(validate.errors)}`]));
}

const NOT_PROVISIONS = ["authorities", "facts", "coverage", "precedents", "procedure", "properties"];
const shipped = (belongs: (folder: string) => boolean) =>
  rules.files.filter(({ path }) => path.includes("/") && belongs(path.split("/")[0]!)).map(({ path, value }) => [path, value] as const);
const records = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => [path, parse(readFileSync(`examples/${path}`, "utf8")) as CaseRecordInput] as const);

const cases = [
  { schema: "provision", values: shipped((folder) => !NOT_PROVISIONS.includes(folder)) },
  { schema: "authority", values: shipped((folder) => folder === "authorities") },
  { schema: "facts", values: shipped((folder) => folder === "facts") },
  { schema: "properties", values: shipped((folder) => folder === "properties") },
  { schema: "case", values: records },
];

describe.each(cases)("schema/$schema.json", ({ schema, values }) => {
  const validate = published(schema);

  test("takes every shipped file", () => {
    expect(values.length).toBeGreaterThan(0);
    expect(refusals(validate, values)).toEqual([]);
  });

  test("refuses a key that it does not know", () => {
    const unknown = values.map(([path, value]) => [path, { ...(value as object), colour: "red" }] as const);
    expect(refusals(validate, unknown)).toHaveLength(values.length);
  });
});

test("schema/assessment.json describes what assess returns", async () => {
  const validate = published("assessment");
  const [, record] = records.find(([path]) => path.endsWith("2024-summary-judgment.yaml"))!;
  const assessment = JSON.parse(JSON.stringify(await assess(record))) as object;
  expect(refusals(validate, [["assessment", assessment]])).toEqual([]);
  expect(refusals(validate, [["assessment", { ...assessment, stage: "trail" }]])).toHaveLength(1);
});
