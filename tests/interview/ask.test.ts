import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { assessWith } from "../../src/assess.ts";
import { askCommand, type AskOptions } from "../../src/cli/ask.ts";
import { lineDialogue, promptDialogue } from "../../src/cli/dialogue.ts";
import { readText } from "../../src/input/read.ts";
import { folderOf, gardenFolder, primafacie } from "../cli/run.ts";
import { gardens, trial } from "../report/fixture.ts";

const rules = gardenFolder();
const said = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

/** An interview in which these lines are typed, and what was shown. */
async function ask(options: AskOptions, lines: readonly string[], file?: string): Promise<string> {
  const output = new PassThrough();
  let shown = "";
  output.on("data", (chunk: Buffer) => (shown += chunk.toString()));
  const { text, exitCode } = await askCommand(file, { rules, ...options }, lineDialogue(Readable.from([said(lines)]), output));
  expect(exitCode).toBeUndefined();
  return shown + text;
}

test("the command line reads its answers from a pipe", () => {
  const ran = primafacie(["ask", "--rules", rules, "--claim", "garden.1"], { input: said(["yes", "yes", "no", "250", "yes"]) });
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(ran.stdout).toContain("garden.1 at intake: LIABLE");
  expect(ran.stdout).not.toContain(String.fromCharCode(27));
});

describe("an interview in lines", () => {
  test("it says why, shows the finding as it firms up, and ends when it is settled", async () => {
    const shown = await ask({ claim: ["garden.1"] }, ["yes", "yes", "no", "250", "yes"]);
    for (const told of [
      'for garden.1: "enters a closed garden" (Garden Act § 1), and there A fence stood around it (Garden Act § 9)',
      "shown: garden.1#leave, without leave of its keeper",
      "seldom contested that it is so: A garden shows.",
      "garden.1: prima facie case shown, 4 of 4 elements shown",
      "No answer that is still to be had could change it.",
    ])
      expect(shown.replace(/\n +/g, " ")).toContain(told);
  });

  test("what counts, why, the finding, a step back, and bad answers leave the question where it was", async () => {
    const shown = await ask({ claim: ["garden.3"] }, ["?", "why", "finding", "back", "three", "3,000", "at least 2", "back", "4", "100"]);
    for (const told of [
      "how: Whole feet.",
      'garden.3#digs: "digs deep" (Garden Act § 3)',
      "open: garden.3#digs, digs deep",
      "this is the first question",
      "write a whole number (3)",
      "; here: 3000",
      "2. What did it cost?",
      "garden.3: prima facie case shown, 2 of 2 elements shown",
    ])
      expect(shown).toContain(told);
  });

  test("where the answers run out, the finding is open and says so", async () => {
    const shown = await ask({ claim: ["garden.1"] }, ["unknown"]);
    expect(shown).toContain("garden.1 at intake: OPEN");
    expect(shown).toContain("There are questions left that could change it.");
  });

  test("the record is saved and goes on: what is known is not asked, what nobody knew is", async () => {
    const folder = folderOf({});
    const file = join(folder, "case.yaml");
    expect(await ask({ claim: ["garden.1"], save: file }, ["yes", "disputed", "unknown", "quit"])).toContain(`saved in ${file}`);
    expect(readdirSync(folder)).toEqual(["case.yaml"]);
    const saved = readText(readFileSync(file, "utf8")).value as object;
    expect(saved).toEqual({
      schema: "primafacie/case@1",
      claims: [{ claim: "garden.1" }],
      answers: { entered: true, fenced: { status: "disputed" } },
    });
    expect((await assessWith(gardens, saved)).claims).toMatchObject([{ claim: "garden.1", primaFacie: "undetermined" }]);

    const on = await ask({ save: file }, ["yes"], file);
    expect(on).toContain("1. Had the keeper given leave?");
    expect(on).toContain("garden.1 at intake: NOT LIABLE");
    expect(readText(readFileSync(file, "utf8")).value).toEqual({
      ...saved,
      answers: { entered: true, fenced: { status: "disputed" }, had_leave: true },
    });
  });

  test("saving on the way, as JSON; never over a file that is not ours, and never a part of one", async () => {
    const folder = folderOf({ "theirs.yaml": "name: Theirs\n" });
    const [mine, theirs, nowhere] = [join(folder, "mine.json"), join(folder, "theirs.yaml"), join(folder, "no", "where.json")];
    const lines = [`save ${theirs}`, `save ${nowhere}`, "save", "unknown", `save ${mine}`, "back", `save ${mine}`, "quit"];
    const shown = await ask({ claim: ["garden.1"] }, lines);
    expect(shown).toContain("not saved: there is a file");
    expect(shown).toContain("there is no such folder");
    expect(shown).toContain("write `save FILE`");
    expect(readFileSync(theirs, "utf8")).toBe("name: Theirs\n");
    expect(JSON.parse(readFileSync(mine, "utf8"))).toEqual({ schema: "primafacie/case@1", claims: [{ claim: "garden.1" }] });
    expect(readdirSync(folder).sort()).toEqual(["mine.json", "theirs.yaml"]);
  });

  test("hostile text is shown, never obeyed", async () => {
    const hostile = `${String.fromCharCode(27)}[31mred\u202e`;
    const record = { name: hostile, parties: { a: { name: hostile, role: "plaintiff" } } };
    const file = join(folderOf({ "case.json": JSON.stringify(record) }), "case.json");
    const shown = await ask({ claim: ["garden.1"] }, [hostile, `save ${hostile}/x`, "quit"], file);
    expect(shown).toContain("> \\u{1b}[31mred\\u{202e}");
    expect(shown).toContain("not saved in \\u{1b}[31mred\\u{202e}/x");
    expect(shown).not.toContain(String.fromCharCode(27));
    expect(shown).not.toContain("\u202e");
  });
});

describe("what cannot be asked is told before the first question", () => {
  test.each([
    ["no claim and no record", {}, undefined, "name a claim"],
    ["an unknown claim", { claim: ["gardn.1"] }, undefined, "no claim `gardn.1`; did you mean `garden.1`"],
    ["an unknown stage", { claim: ["garden.1"], stage: "trail" }, undefined, "no stage `trail`; one of intake, pleading"],
    ["a day that there is not", { claim: ["garden.1"], decided: "2024-02-30" }, undefined, "`2024-02-30` is no day"],
    ["standard input as the record", {}, "-", "standard input is where the answers come from"],
    ["a file that is there already", { claim: ["garden.1"], save: join(rules, "corpus.json") }, undefined, "already: name another"],
    ["a record that is none", {}, join(rules, "corpus.json"), "no key `version`"],
    ["a party that there is not", { claim: ["garden.1"], against: "nobody" }, undefined, "no such claim between these parties"],
  ])("%s", async (_, options: AskOptions, file, message) => {
    await expect(ask(options, ["yes"], file)).rejects.toThrow(message);
  });
});

describe("prompts of a terminal", () => {
  const [down, enter] = [`${String.fromCharCode(27)}[B`, "\r"];

  /** An interview at a terminal that is not there: each key once the prompt before it has been drawn. */
  async function typed(claim: string, keys: readonly string[], record: object = {}) {
    const folder = folderOf({ "case.json": JSON.stringify(record) });
    const save = join(folder, "saved.json");
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
    let shown = "";
    output.on("data", (chunk: Buffer) => (shown += chunk.toString()));
    const dialogue = await promptDialogue({ input, output });
    const pressing = (async () => {
      for (const key of keys) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        input.write(key);
      }
    })();
    const { exitCode } = await askCommand(join(folder, "case.json"), { rules, claim: [claim], save }, dialogue);
    await pressing;
    return { shown, exitCode, record: existsSync(save) ? (JSON.parse(readFileSync(save, "utf8")) as object) : undefined };
  }

  test("a choice, then an amount that has to be mended", async () => {
    const { shown, record } = await typed("garden.3", ["9,0", enter, "\u007f", "\u007f", enter, "250", enter]);
    expect(shown).toContain("How many feet deep was the hole?");
    expect(shown).toContain("; here: 90");
    expect(record).toMatchObject({ answers: { hole_depth: 9, loss_usd: 250 } });
  });

  test("down the list, each word with what counts as such", async () => {
    const { shown, record } = await typed("garden.2", [down, enter], trial);
    expect(shown).toContain("Was it a rare one?");
    expect(shown).toContain("It was not so.");
    expect(record).toMatchObject({ answers: { flower_is_rare: false } });
  });

  test("a step back, typed where an amount is asked for", async () => {
    const { record } = await typed("garden.3", ["9", enter, "back", enter, "4", enter, "250", enter]);
    expect(record).toMatchObject({ answers: { hole_depth: 4, loss_usd: 250 } });
  });

  test("who breaks off leaves nothing behind", async () => {
    const { exitCode, record, shown } = await typed("garden.1", [enter, "\u0003"]);
    expect(shown).toContain("Did a fence stand around it?");
    expect(exitCode).toBe(1);
    expect(record).toBeUndefined();
  });
});
