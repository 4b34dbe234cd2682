/** Imports, those of types among them, point down these floors or stay on theirs. The words are those of docs/architecture.md. */
const below = [
  ["vocabulary", "(truth|errors|names|quantities|digest)\\.ts$"],
  // Admission and the choice of readings are in these folders only by name: both ask where a claim looks, and stand with the words.
  ["law-and-facts", "(rulebook/(?!readings\\.ts)|facts/|record/(?!admit\\.ts|bearing\\.ts)|input/|assessment\\.ts$)"],
  ["fold", "interpret\\.ts$"],
  ["answers", "((evaluate|best)\\.ts$|backends/)"],
];
const people = ["people", "((assess|score|whatif|index|core)\\.ts$|scoring/|risk/|cli/|testing/)"];
// What stands nowhere else: a file that a lower floor needs is reported until it is given that floor.
const words = ["words", `(?!${[...below, people].map(([, files]) => files).join("|")})`];

const floors = [...below, words, people].map(([name, files]) => ({ name, path: `^src/${files}` }));
const upward = floors.slice(0, -1).map(({ name, path }, floor) => ({
  name: `${name}-looks-down`,
  comment: "an import points up the floors",
  severity: "error",
  from: { path },
  to: { path: floors.slice(floor + 1).map((above) => above.path) },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "backends-apart",
      severity: "error",
      from: { path: "^src/backends/([^/]+)" },
      to: { path: "^src/backends/", pathNot: "^src/backends/$1" },
    },
    { name: "core-is-bare", severity: "error", from: { path: "^src/core\\.ts$" }, to: { reachable: true, pathNot: "^src/" } },
    { name: "no-law-below", severity: "error", from: { path: "^src/(?!index\\.ts$|cli/|testing/)" }, to: { path: "^rules/" } },
    { name: "resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
