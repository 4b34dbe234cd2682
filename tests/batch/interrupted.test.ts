import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { folderOf, gardenFolder } from "../cli/run.ts";

const ROWS = 400_000;
const rules = gardenFolder();
const input = folderOf({ "in.csv": `id,fenced,had_leave,loss_usd\n${"a row,true,false,250\nanother,,maybe,\n".repeat(ROWS / 2)}` });

/** A run over many rows, in a process of its own, stopped as soon as `begun` is there. */
async function stopped(
  signal: NodeJS.Signals,
  begun: (names: readonly string[]) => boolean,
): Promise<{ code: number | null; left: string[] }> {
  const folder = folderOf({});
  const args = ["--import", "tsx", "src/cli/main.ts", "batch", `${input}/in.csv`, "--out", `${folder}/out.ndjson`, "--rules", rules];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  while (child.exitCode === null && !begun(readdirSync(folder, { recursive: true }) as string[])) await pause(2);
  expect(child.exitCode, "ended before it was stopped").toBeNull();
  child.kill(signal);
  return { code: await ended, left: readdirSync(folder) };
}

const reading = (names: readonly string[]) => names.length > 0;
const writing = (names: readonly string[]) => names.some((name) => name.endsWith("findings"));

test.each([
  ["SIGINT", "while it reads", reading],
  ["SIGTERM", "while it reads", reading],
  ["SIGINT", "while it writes", writing],
] as const)("%s %s: nothing is left, and the exit code is 130", async (signal, _, begun) => {
  expect(await stopped(signal, begun)).toEqual({ code: 130, left: [] });
});

test.each([
  ["while it reads", reading],
  ["while it writes", writing],
] as const)("killed %s, it leaves nothing of the output's name", async (_, begun) => {
  const { left } = await stopped("SIGKILL", begun);
  expect(left).toEqual([expect.stringMatching(/^out\.ndjson\.part-/)]);
});
