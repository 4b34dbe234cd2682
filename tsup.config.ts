import { defineConfig } from "tsup";

// TypeScript 6 refuses the `baseUrl` that tsup sets for declarations unless told to let it pass.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

export default defineConfig([
  {
    entry: { index: "src/index.ts", core: "src/core.ts", rules: "rules/index.ts", testing: "src/testing/index.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    external: ["json-rules-engine", "fast-check"],
    splitting: true,
    clean: true,
    dts,
  },
  { entry: { cli: "src/cli/main.ts" }, format: ["esm"], target: "node20", platform: "node", splitting: true, outDir: "dist", clean: false },
]);
