import { afterAll, beforeAll, describe } from "vitest";
import { duckdb, type Engine } from "./engines.ts";
import { agreesWithEvaluate } from "./suite.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await duckdb();
});
afterAll(() => engine.close());

describe("DuckDB agrees with the reference evaluator", () => {
  agreesWithEvaluate(() => engine);
});
