import { afterAll, describe, test } from "vitest";
import { postgres } from "./engines.ts";
import { agreesWithEvaluate } from "./suite.ts";

const engine = await postgres();
afterAll(() => engine?.close());

// Where no server answers this is counted as skipped; in CI one must.
describe.skipIf(engine === undefined && process.env["CI"] === undefined)("PostgreSQL agrees with the reference evaluator", () => {
  test("a server answers", () => {
    if (engine === undefined) throw new Error("no server at 127.0.0.1:55432: scripts/postgres.sh starts one");
  });
  agreesWithEvaluate(() => engine!);
});
