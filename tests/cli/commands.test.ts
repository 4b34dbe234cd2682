import { Ajv2020 } from "ajv/dist/2020.js";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assessCommand } from "../../src/cli/assess.ts";
import { factsCommand } from "../../src/cli/facts.ts";
import { formulaText } from "../../src/cli/formula.ts";
import { lintCommand } from "../../src/cli/lint.ts";
import { UsageError } from "../../src/cli/output.ts";
import { rulesCommand } from "../../src/cli/rules.ts";
import { scoreCommand } from "../../src/cli/score.ts";
import { CaseRecordError, RulebookError } from "../../src/errors.ts";
import { gardens, motion, trial } from "../report/fixture.ts";
import { folderOf, gardenFolder } from "./run.ts";

const rules = gardenFolder();
const text = { rules, format: "text" };
const json = { rules, format: "json" };

async function refused(command: Promise<unknown>): Promise<Error> {
  const error: unknown = await command.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  return error as Error;
}

describe("assess", () => {
  const file = join(folderOf({ "trial.json": JSON.stringify({ ...trial, claims: [{ claim: "garden.1" }] }) }), "trial.json");

  test("takes claim, party, stage and day from its flags", async () => {
    const { text: out } = await assessCommand(file, {
      ...json,
      claim: "garden",
      against: "scout",
      stage: "pleading",
      decided: "2022-01-01",
    });
    expect(JSON.parse(out)).toMatchObject({
      stage: "pleading",
      rulebook: { decided: "2022-01-01" },
      claims: [{ claim: "garden.1", defendant: "scout" }],
    });
  });

  test.each([
    ["stage", { stage: "summary" }, "no stage `summary`"],
    ["day", { decided: "2022-02-30" }, "`2022-02-30` is no day"],
  ])("an impossible %s is a matter of usage", async (_, options, message) => {
    const error = await refused(assessCommand(file, { ...text, ...options }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(message);
  });

  test.each([
    ["a claim that the record does not make", file, { claim: "garden.2" }, `${file}:1: claims: the record makes no claim \`garden.2\``],
    ["a party that it does not name", file, { against: "nobody" }, `${file}:1: parties: no party \`nobody\``],
    ["a file that is not there", "nowhere.yaml", {}, "nowhere.yaml: there is no such file"],
    ["a folder", rules, {}, `${rules}: this is a folder, not a file`],
  ])("%s is refused", async (_, path, options, message) => {
    const error = await refused(assessCommand(path, { ...text, ...options }));
    expect(error).toBeInstanceOf(CaseRecordError);
    expect(error.message).toContain(message);
  });

  test("rules that do not load are refused with the file as it lies on the disk", async () => {
    const broken = gardenFolder({ "garden/closed.json": '{ "id": "garden.closed" }' });
    const error = await refused(assessCommand(file, { format: "text", rules: broken }));
    expect(error).toBeInstanceOf(RulebookError);
    expect(error.message).toContain(`${join(broken, "garden/closed.json")}:1:`);
    expect((await refused(assessCommand(file, { format: "text", rules: "nowhere" }))).message).toBe("nowhere: there is no such folder");
  });
});

describe("facts", () => {
  test("prints what a stranger needs to answer", async () => {
    const { text: out } = await factsCommand(text);
    expect(out).toContain(
      "entered  yes or no; derived from the record where nobody answers it\n  Did the defendant go in?\n  yes: It was so.\n  no: It was not so.",
    );
    expect(out).toContain("season  one of its words\n  When was it?\n  spring: March to May.");
  });

  test("asks of one claim what it, its gates, bars and remedies rest on, in their order", async () => {
    const { text: out } = await factsCommand({ ...json, claim: "garden.3" });
    expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name)).toEqual(["hole_depth", "loss_usd", "saved_life"]);
  });

  test("gives a JSON Schema that takes a fact pattern and refuses another", async () => {
    const schema = JSON.parse((await factsCommand({ ...text, schema: true })).text) as object;
    const valid = new Ajv2020().compile(schema);
    expect(valid({ fenced: true, loss_usd: { min: 0.1 }, hole_depth: 3, season: "fall", had_leave: null })).toBe(true);
    for (const wrong of [{ fence: true }, { fenced: "yes" }, { loss_usd: "$5" }, { season: "winter" }, { hole_depth: 1.5 }])
      expect(valid(wrong)).toBe(false);
  });

  test("gives the TypeScript interface of a folder", async () => {
    expect((await factsCommand({ format: "text", types: rules })).text).toContain('readonly season: "spring" | "fall";');
  });
});

describe("rules", () => {
  test("lists every provision in statutory order", async () => {
    const { text: out } = await rulesCommand(undefined, json);
    expect((JSON.parse(out) as { id: string }[])[0]).toMatchObject({ id: "garden.1", file: "garden/1.entering.json" });
    expect((await rulesCommand(undefined, text)).text).toContain("Closed (reading sign; west, 2020-01-01)");
  });

  test("prints one with its words, its formula and its authorities", async () => {
    const { text: out } = await rulesCommand("garden.1", text);
    for (const part of [
      "“without leave of its keeper”",
      "when not had_leave",
      "all of (entered; garden.closed)",
      "not checked: A fence closes a garden.",
    ])
      expect(out).toContain(part);
  });

  test("prints the coverage", async () => {
    expect((await rulesCommand(undefined, { ...text, coverage: true })).text).toContain("garden: 1 of 2 clauses encoded");
  });

  test("names the nearest id", async () => {
    expect((await refused(rulesCommand("garden.closd", text))).message).toBe("no provision `garden.closd`; did you mean `garden.closed`");
  });

  test("writes a formula as a sentence", () => {
    expect(formulaText({ any: [{ fact: "a", operator: "in", value: ["x", "y"] }, { not: { provision: "garden.closed" } }] })).toBe(
      'any of (a in ["x","y"]; not garden.closed)',
    );
  });
});

describe("lint", () => {
  test("names what nothing uses in a folder that loads", async () => {
    const { text: out } = await lintCommand(rules);
    expect(out.split("\n")).toEqual([
      "fact `season` decides nothing that a claim rests on",
      "fact `unused` decides nothing that a claim rests on",
      "authority `idle` supports nothing",
      "no limitation (`limitations`) applies to `garden.3`",
      "note: 2 of 4 propositions are not checked against their source",
      `${gardens.files.length} files, no issue, 4 warnings`,
      "",
    ]);
  });

  test("doubts a day from which a rule stands among readings where there is no other reading", async () => {
    const entering = gardens.files.find(({ path }) => path === "garden/1.entering.json")!.value as object;
    const folder = gardenFolder({ "garden/1.entering.json": JSON.stringify({ ...entering, since: "2001-01-01" }) });
    expect((await lintCommand(folder)).text).toContain("`since` of `garden.1` changes nothing: no court read it otherwise\n");
  });

  test("gives every issue of every file at once, of text and of form", async () => {
    const broken = gardenFolder({ "garden/1.entering.json": '{ "id": ', "garden/2.picking.json": '{ "id": "garden.2", "kind": "crime" }' });
    const error = await refused(lintCommand(broken));
    expect(error).toBeInstanceOf(RulebookError);
    expect(error.message).toContain(`${join(broken, "garden/1.entering.json")}:1:`);
    expect(error.message).toContain(`${join(broken, "garden/2.picking.json")}:1: kind: write \`offense\``);
  });

  test("finds a cycle that only linking shows", async () => {
    const closed = JSON.stringify({
      ...(gardens.files.find(({ path }) => path === "garden/closed.json")!.value as object),
      elements: [{ name: "fence", paraphrase: "Itself.", when: { provision: "garden.closed" } }],
    });
    expect((await refused(lintCommand(gardenFolder({ "garden/closed.json": closed })))).message).toContain("defined through itself");
  });

  test("finds no issue in the shipped rules", async () => {
    expect((await lintCommand(undefined)).text).toContain("no issue");
  });
});

describe("score", () => {
  const folder = folderOf({
    "a/motion.json": JSON.stringify({ ...motion, expected: [{ claim: "garden.1", outcome: "undetermined-triable" }] }),
    "plain.yaml": "name: expects nothing\n",
  });

  test("takes the records of a folder that expect something", async () => {
    const { text: out, exitCode } = await scoreCommand(folder, { ...json, strict: true });
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      headline: "total",
      total: { outcomes: 1, covered: 1, agree: 1 },
      rows: [{ case: "a/motion" }],
    });
  });

  test("ends with 1 under `--strict` where anything is not as expected", async () => {
    const wrong = folderOf({
      "x.yaml": JSON.stringify({
        ...motion,
        expected: [{ claim: "garden.1", outcome: "undetermined-triable", elements: { "garden.1#leave": "not-met" } }],
      }),
    });
    expect((await scoreCommand(wrong, { ...text, strict: true })).exitCode).toBe(1);
    expect((await scoreCommand(wrong, { ...text, leaveOneOut: true })).exitCode).toBe(0);
  });

  test("is refused where there is nothing to score", async () => {
    expect((await refused(scoreCommand(folderOf({ "a.yaml": "name: A" }), text))).message).toContain("no case record here has `expected`");
  });
});
