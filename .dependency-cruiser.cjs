/** Imports point down the floors of docs/architecture.md, or stay on theirs. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "backends-apart", severity: "error", from: { path: "^src/backends/([^/]+)" }, to: { path: "^src/backends/", pathNot: "^src/backends/$1" } },
    { name: "core-is-bare", severity: "error", from: { path: "^src/core\\.ts$" }, to: { reachable: true, path: "node_modules/(zod|yaml|json-rules-engine)" } },
    { name: "no-law-in-core", severity: "error", from: { path: "^src/(?!index|cli/|testing/)" }, to: { path: "^rules/" } },
  ],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: false, tsConfig: { fileName: "tsconfig.json" } },
};
