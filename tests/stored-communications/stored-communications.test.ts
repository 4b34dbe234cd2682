import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/cli/folder.ts";
import { readText } from "../../src/input/read.ts";
import { assess, link } from "../../src/index.ts";
import { score, type ScoredCase } from "../../src/score.ts";
import { laws } from "../../src/testing/index.ts";

const here = "tests/stored-communications";
const rules = readFolder(`${here}/rules`);
const caseAt = (file: string) => readText(readFileSync(`${here}/cases/${file}`, "utf8"), file).value as object;
const cases: ScoredCase[] = readdirSync(`${here}/cases`).map((file) => ({ id: file, input: caseAt(file) }));

describe("a second statute, added as data alone", () => {
  test("comes out in every case as its text and its decisions say", async () => {
    const { rows, elements } = await score(rules, cases);
    expect(rows.filter(({ agree }) => !agree)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(16);
    expect(elements.agree).toBe(elements.outcomes);
  });

  test.each([
    ["ca9", "2004-02-16", undefined],
    ["ca9", "2004-02-17", "kept-copy"],
    ["cand", "2005-03-01", "kept-copy"],
    ["moed", "2016-03-01", "second-copy"],
    ["vaed", "2019-03-05", undefined],
    ["vaed", "2019-03-06", "kept-copy"],
  ])("in %s on %s its courts bind to %s", (court, decided, reading) => {
    const { rivals, rulebook } = link(rules, { court, decided }).periods[0]!;
    expect(rivals.has("sca.2510.17") ? undefined : rulebook.label.readings["sca.2510.17"]).toBe(
      // Before any decision one reading alone is known, and there is no rival.
      decided === "2004-02-16" ? "second-copy" : reading,
    );
  });

  test("where no court is named both readings are run and the finding is what they share", async () => {
    const { court: _, ...record } = caseAt("ninth-circuit-opened-mail.yaml") as { court: string };
    const [claim] = (await assess({ ...record, dates: { decided: "2020-01-01" }, posture: { stage: "intake" } }, { rules })).claims;
    expect(claim!.readings.map(({ choices }) => choices["sca.2510.17"]).toSorted()).toEqual(["kept-copy", "second-copy"]);
    expect(claim!.liability).toBe("undetermined");
  });

  test.each([laws.emptyRecord, laws.fullerRecord, laws.reasons, laws.agreement])("$name", async (law) => {
    await fc.assert(law(link(rules).periods[0]!.rulebook), { numRuns: 50 });
  });

  test.each([laws.order, laws.unrelatedAnswers])("$name", async (law) => {
    await fc.assert(law(rules), { numRuns: 30 });
  });

  test("a deadline by a rule that the folder does not declare is refused", () => {
    const files = rules.files.filter(({ path }) => path !== "procedure/deadlines.json");
    expect(() => link({ files })).toThrow("no rule `federal` in `procedure/deadlines.json`");
  });

  test("no file of the library speaks of it", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
    expect(sources.length).toBeGreaterThan(50);
    for (const path of sources) expect(readFileSync(join("src", path), "utf8"), path).not.toMatch(/\bsca\.|2701|stored communications/i);
  });
});
