import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gardens } from "../report/fixture.ts";

/** What a run of the command line gave. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in a process of its own: a second each. */
export function primafacie(
  args: readonly string[],
  { input, env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    input: input ?? "",
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** A folder of these files, for this run of the tests. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), "primafacie-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The invented law of the reports, on the disk. */
export function gardenFolder(changed: Readonly<Record<string, string>> = {}): string {
  return folderOf({ ...Object.fromEntries(gardens.files.map(({ path, value }) => [path, JSON.stringify(value, null, 2)])), ...changed });
}
