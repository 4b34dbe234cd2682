import { defineConfig, type Options } from "tsup";

export const library = {
  index: "src/index.ts",
  core: "src/core.ts",
  rules: "rules/index.ts",
  prove: "src/prove/index.ts",
  columns: "src/columns/index.ts",
  risk: "src/risk/index.ts",
  sql: "src/backends/sql/index.ts",
  testing: "src/testing/index.ts",
};

/** Entries share what they have in common, the rules above all; dependencies stay outside. */
export const shared: Options = {
  outDir: "dist",
  target: ["es2022", "node20"],
  platform: "neutral",
  external: [/^node:/],
  // It asks for a newer Node than we do, and needs nothing of it.
  noExternal: ["canonicalize"],
  removeNodeProtocol: false,
  splitting: true,
  // Section signs and accents as they are, not as escapes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

// The three run at once, so none may empty the folder: `npm run build` does that first.
export default defineConfig([
  { ...shared, format: "esm", entry: { ...library, cli: "src/cli/main.ts" } },
  // Rollup turns the shared chunks into CommonJS as they are; left to itself, tsup rewrites classes and `?.` on the way.
  { ...shared, format: "cjs", entry: library, treeshake: true },
  {
    outDir: "dist",
    format: ["esm", "cjs"],
    entry: library,
    // TypeScript 6 refuses the `baseUrl` that tsup sets for declarations unless told to let it pass.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
