import { expect, test } from "vitest";
import { proveCommand } from "../../src/cli/prove.ts";
import { UsageError } from "../../src/cli/output.ts";
import { gardenFolder, primafacie } from "../cli/run.ts";

const property = (id: string, more: object) => ({ id, says: `This is ${id}.`, citation: "Garden Act § 1", ...more });
const needsEntry = property("entry-is-needed", { proposition: { finding: { provision: "garden.1" }, requires: { fact: "entered" } } });
const lesson = property("a-fence-is-needed", {
  proposition: { if: { provision: "garden.1" }, then: { fact: "fenced" } },
  expect: "refuted",
  because: "On one reading a sign closes a garden too.",
});
const folder = (...properties: object[]) => gardenFolder({ "properties/all.json": JSON.stringify({ about: "Gardens", properties }) });
const rules = folder(needsEntry, lesson);

test("one line a property; of what is refuted, the counterexample in questions and answers", async () => {
  const { text, exitCode } = await proveCommand([], { rules, format: "text" });
  expect(exitCode).toBe(0);
  expect(text).toContain("proved  entry-is-needed: This is entry-is-needed. (Garden Act § 1)");
  expect(text).toContain("refuted, as expected  a-fence-is-needed");
  expect(text).toContain("On one reading a sign closes a garden too.");
  expect(text.replaceAll(/\s+/g, " ")).toContain("the law of 2024-06-01, decided 2024-06-01, garden.closed read as sign:");
  expect(text).toContain("- Did a fence stand around it? No. (fenced)");
  expect(text).toContain("1 proved, 1 refuted as expected, 0 not as expected");
});

test("as JSON: the property, the verdict, and a counterexample whose facts `assess` reads", async () => {
  const { text } = await proveCommand(["a-fence-is-needed"], { rules, format: "json" });
  const [proof] = JSON.parse(text) as { verdict: string; counterexample: { facts: object } }[];
  expect(proof).toMatchObject({
    property: "a-fence-is-needed",
    expect: "refuted",
    verdict: "refuted",
    counterexample: { facts: { fenced: false } },
  });
  const ran = primafacie(["assess", "-", "--rules", rules, "--claim", "garden.1"], { input: JSON.stringify(proof!.counterexample.facts) });
  expect(ran).toMatchObject({ status: 0, stderr: "" });
});

test("it fails where a property is not as expected, and where it says nothing", async () => {
  const wrong = folder({ ...lesson, expect: "proved" });
  expect(await proveCommand([], { rules: wrong, format: "text" })).toMatchObject({ exitCode: 1 });
  const idle = folder({ ...needsEntry, assuming: [{ all: [{ fact: "entered" }, { not: { fact: "entered" } }] }] });
  const { text, exitCode } = await proveCommand([], { rules: idle, format: "text" });
  expect(exitCode).toBe(1);
  expect(text).toContain("vacuous  entry-is-needed");
  expect(text).toContain("because no facts establish all that it assumes");
});

test("a name that there is not is wrong usage, with the nearest", async () => {
  await expect(proveCommand(["entry-is-neded"], { rules, format: "text" })).rejects.toThrow(UsageError);
  await expect(proveCommand(["entry-is-neded"], { rules, format: "text" })).rejects.toThrow("entry-is-needed");
});

test("from the command line, for another solver", () => {
  const ran = primafacie(["prove", "entry-is-needed", "--rules", rules, "--smtlib"]);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(ran.stdout).toMatch(/^; entry-is-needed: /);
  expect(ran.stdout).toContain("(check-sat)");
});
