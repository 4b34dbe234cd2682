import { builtinModules } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { library, shared } from "../../tsup.config.ts";
import { graphsOf, type Graph } from "./build.ts";

let graphs: Map<string, Graph>;
beforeAll(async () => {
  graphs = await graphsOf({ ...shared, format: "esm", entry: library });
});

const BUILT_IN = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

describe("primafacie/core", () => {
  test("holds the evaluator and rests on no package", () => {
    const { sources, outside, later } = graphs.get("src/core.ts")!;
    expect(sources).toContain("src/evaluate.ts");
    expect([...outside, ...later]).toEqual([]);
  });

  test("is under 10 kB, gzipped", () => {
    expect(graphs.get("src/core.ts")!.gzipped).toBeLessThan(10_000);
  });
});

test.each(Object.values(library))("%s runs where there is no Node", (entry) => {
  const { outside, later } = graphs.get(entry)!;
  expect([...outside, ...later].filter((name) => BUILT_IN.has(name))).toEqual([]);
});

test("the library loads json-rules-engine when it first assesses, not before", () => {
  const { outside, later } = graphs.get("src/index.ts")!;
  expect(outside).not.toContain("json-rules-engine");
  expect(later).toContain("json-rules-engine");
});

test("only primafacie/testing needs fast-check", () => {
  const needing = Object.values(library).filter((entry) => graphs.get(entry)!.outside.has("fast-check"));
  expect(needing).toEqual([library.testing]);
});

test("only primafacie/prove brings the solver", () => {
  const bringing = Object.values(library).filter((entry) =>
    [...graphs.get(entry)!.sources].some((source) => source.startsWith("src/backends/sat/")),
  );
  expect(bringing).toEqual([library.prove]);
});

test("the rules bring nothing but themselves", () => {
  const { sources, outside } = graphs.get("rules/index.ts")!;
  expect([...sources].filter((source) => !source.startsWith("rules/"))).toEqual([]);
  expect(outside).toEqual(new Set());
});
