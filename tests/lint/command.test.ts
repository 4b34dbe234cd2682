import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintCommand, type LintOptions } from "../../src/cli/lint.ts";
import { UsageError } from "../../src/cli/output.ts";
import { assess, CaseRecordError } from "../../src/index.ts";
import { readFolder } from "../../src/cli/folder.ts";
import { folderOf } from "../cli/run.ts";
import { PLANTED } from "./planted.ts";

const { wrong, right, address } = PLANTED.find(({ kind }) => kind === "redundant")!;
const written = ({ files }: typeof wrong) => Object.fromEntries(files.map(({ path, value }) => [path, JSON.stringify(value)]));
const [bad, good] = [folderOf(written(wrong)), folderOf(written(right))];
const deep = (folder: string, options: LintOptions = {}) => lintCommand(folder, { deep: true, ...options });

interface Deep {
  readonly findings: readonly { readonly kind: string; readonly record: object; readonly example: { readonly claim: string } }[];
}

describe("lint --deep", () => {
  test("names the condition, the address, the file and a record", async () => {
    const { text, exitCode } = await deep(bad);
    expect(text).toContain(`redundant  ${address} (law/0.json)`);
    expect(text).toContain("`loss_usd greaterThanInclusive 1000`: it can be left out of its `all`");
    expect(text).toMatch(/^ {4}\{"claims":\[\{"claim":"law\.a\.1"\}\],"answers":\{/m);
    expect(text).toContain("rulebooks read deeply: 1 redundant\n");
    expect(exitCode).toBe(0);
  });

  test("says so where nothing is found", async () => {
    const { text, exitCode } = await deep(good, { strict: true });
    expect(text).toContain("rulebooks read deeply: nothing found\n");
    expect(exitCode).toBe(0);
  });

  test("as data gives a record that assess reads with the same rules", async () => {
    const { findings } = (JSON.parse((await deep(bad, { format: "json" })).text) as { deep: Deep }).deep;
    const { claims } = await assess(findings[0]!.record, { rules: readFolder(bad) });
    expect(claims.map(({ claim }) => claim)).toEqual([findings[0]!.example.claim]);
  });

  test("exits with 1 where it is strict and something is found, unless that is allowed with a reason", async () => {
    expect((await deep(bad, { strict: true })).exitCode).toBe(1);
    const allow = join(
      folderOf({ "allow.yaml": `- { kind: redundant, address: "${address}", because: The text says it twice. }\n` }),
      "allow.yaml",
    );
    const { text, exitCode } = await deep(bad, { strict: true, allow });
    expect(text).toContain("allowed: The text says it twice.");
    expect(exitCode).toBe(0);
    const idle = await deep(good, { strict: true, allow });
    expect(idle.text).toContain(`allowed and not found: redundant ${address}`);
    expect(idle.exitCode).toBe(1);
  });

  test("refuses what is allowed without a reason", async () => {
    const allow = join(folderOf({ "allow.yaml": `- { kind: redundant, address: "${address}" }\n` }), "allow.yaml");
    await expect(deep(bad, { allow })).rejects.toThrow(CaseRecordError);
  });

  test("alone may be strict", async () => {
    await expect(lintCommand(bad, { strict: true })).rejects.toThrow(UsageError);
  });
});
