import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, toMarkdown, toText } from "../../src/index.ts";
import { readText } from "../../src/input/read.ts";

const SEED = "examples/whatsapp-v-nso";
const SCENARIOS = "examples/scenarios";
const read = (path: string) =>
  readText(readFileSync(path, "utf8"), path).value as { name: string; note?: string; expected?: { why?: string }[] };

/** The digest changes with every rule file; that it is right is tested elsewhere. */
const undated = (report: string) => report.replace(/sha256:[0-9a-f]{64}/g, "sha256:…");

describe("whole reports, read in review", () => {
  test.each(readdirSync(SEED))("%s", async (file) => {
    const assessment = await assess(read(`${SEED}/${file}`));
    await expect(undated(toText(assessment))).toMatchFileSnapshot(`../golden/${file.replace(".yaml", ".txt")}`);
    await expect(undated(toMarkdown(assessment))).toMatchFileSnapshot(`../golden/${file.replace(".yaml", ".md")}`);
  });
});

describe("the scenarios", () => {
  const files = readdirSync(SCENARIOS);

  test("there are at least 24", () => {
    expect(files.length).toBeGreaterThanOrEqual(24);
  });

  test.each(files)("%s states what should come out and why", (file) => {
    const { expected = [] } = read(`${SCENARIOS}/${file}`);
    expect(expected.length).toBeGreaterThan(0);
    for (const { why } of expected) expect(why?.length ?? 0).toBeGreaterThan(20);
  });
});
