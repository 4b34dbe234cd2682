import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("the WebAssembly that ships is what its source compiles to", () => {
  expect(() => execFileSync("node", ["--import", "tsx", "scripts/kernel.ts", "--check"], { encoding: "utf8" })).not.toThrow();
});
