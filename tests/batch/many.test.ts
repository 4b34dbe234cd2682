import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("fifty thousand rows of Parquet go through in one pass, in memory that does not grow with them", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/million.ts", "50000"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout.trim().split("\n")).toEqual([
    expect.stringMatching(/^5000 rows .*: 5000 with findings, 0 rejected, .* MB of memory$/),
    expect.stringMatching(/^50000 rows .*: 49995 with findings, 5 rejected, .* MB of memory$/),
  ]);
});
