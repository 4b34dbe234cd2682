/** Imports, those of types among them, point down these floors or stay on theirs. The words are those of docs/architecture.md. */
const floors = [
  ["vocabulary", "(truth|errors|names|quantities|digest)\\.ts$"],
  // Admission and readings are here only by folder: both ask where a claim looks, so they stand with the words.
  ["law-and-facts", "(rulebook/(?!readings\\.ts)|facts/|record/(?!admit\\.ts|bearing\\.ts)|input/|assessment\\.ts$)"],
  ["fold", "interpret\\.ts$"],
  ["answers", "(evaluate|best|backends/[^/]+)\\.ts$"],
  [
    "words",
    "((adjudicate|resolve|explain|because|cone|control|matters|forum|deciding)\\.ts$|rulebook/readings\\.ts$|record/(admit|bearing)\\.ts$|procedure/|report/)",
  ],
  ["people", "((assess|score|index|core)\\.ts$|scoring/|cli/|testing/)"],
].map(([name, files]) => ({ name, path: `^src/${files}` }));

const upward = floors.slice(0, -1).map(({ name, path }, floor) => ({
  name: `${name}-looks-down`,
  comment: "an import points up the floors",
  severity: "error",
  from: { path },
  to: { path: floors.slice(floor + 1).map((above) => above.path) },
}));

const everyFloor = floors.map(({ path }) => path);

module.exports = {
  forbidden: [
    ...upward,
    { name: "has-a-floor", comment: "give the new file a floor", severity: "error", from: {}, to: { path: "^src/", pathNot: everyFloor } },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "backends-apart", severity: "error", from: { path: "^src/backends/([^/]+)" }, to: { path: "^src/backends/", pathNot: "^src/backends/$1" } },
    { name: "core-is-bare", severity: "error", from: { path: "^src/core\\.ts$" }, to: { reachable: true, pathNot: "^src/" } },
    { name: "no-law-below", severity: "error", from: { path: "^src/(?!index\\.ts$|cli/|testing/)" }, to: { path: "^rules/" } },
    { name: "resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" } },
};
