import { defineConfig } from "tsup";

/** As it would run in a program of its own; the engines stay as they are installed. */
export default defineConfig({
  entry: { index: "bench/index.ts", child: "bench/child.ts", cli: "src/cli/main.ts", thread: "bench/thread.ts" },
  format: "esm",
  platform: "node",
  outDir: "reports/bench",
  outExtension: () => ({ js: ".mjs" }),
  skipNodeModulesBundle: true,
  splitting: true,
  silent: true,
});
