import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsCheck, factsTable, toSql, windowSums } from "../../src/backends/sql/index.ts";
import { evaluate } from "../../src/evaluate.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { factPatterns, rulebooks, settledRulebooks } from "../../src/testing/index.ts";
import { rulebookOf } from "../laws/builders.ts";
import { agrees } from "./compare.ts";
import { DIAMOND_PATTERNS, diamonds } from "./diamonds.ts";
import { shippedRulebook, shownInDecidedCases } from "./decided.ts";
import { type Engine, insert } from "./engines.ts";
import { hostile } from "./hostile.ts";
import { limits } from "./limits.ts";
import { amountRows, boundsOf, losses, WINDOWS } from "./losses.ts";

const PATTERNS = 40;

/** Everything that an engine must give as `evaluate` does. */
export function agreesWithEvaluate(engine: () => Engine): void {
  test.each([
    ["rulebooks", rulebooks],
    ["rulebooks with terms left to decided cases", settledRulebooks],
  ])("generated %s: every cell of the table", async (_, arbitrary) => {
    let cells = 0;
    const cases = arbitrary.chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), fc.array(factPatterns(rulebook), { minLength: PATTERNS, maxLength: PATTERNS })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([rulebook, patterns]) => {
        cells += await agrees(engine(), rulebook, patterns);
      }),
      { numRuns: 60 },
    );
    expect(cells).toBeGreaterThan(50_000);
  });

  describe("the shipped rules", () => {
    const rulebook = shippedRulebook();
    const addresses = rulebook.definitions.map(({ address }) => address);
    const decided = shownInDecidedCases();

    test("all of them, on what the decided cases show and on generated patterns", async () => {
      const patterns = [...decided.map(({ pattern }) => pattern), ...fc.sample(factPatterns(rulebook), 100)];
      // As many columns as every engine has.
      for (let from = 0; from < addresses.length; from += 300)
        await agrees(engine(), rulebook, patterns, { of: addresses.slice(from, from + 300) });
    });

    test("each decided case under the law that governed it", async () => {
      for (const governing of new Set(decided.map((one) => one.rulebook))) {
        const own = decided.filter((one) => one.rulebook === governing);
        // A claim that was not yet law then has no provision.
        const claims = [...new Set(own.flatMap(({ claim }) => governing.provisions.get(claim) ?? []))];
        const of = claims.flatMap(({ id, elements }) => [...elements.map(({ address }) => address), id]);
        await agrees(
          engine(),
          governing,
          own.map(({ pattern }) => pattern),
          { of },
        );
      }
    });
  });

  test("names that a rule file could never have are quoted, not obeyed", async () => {
    await agrees(engine(), hostile.rulebook, hostile.patterns, { table: hostile.table, key: hostile.key });
  });

  test("the ends of the calendar and of whole numbers", async () => {
    await agrees(engine(), limits.rulebook, limits.patterns);
  });

  test("a chain of diamonds sixty deep costs no more than its length", async () => {
    await agrees(engine(), diamonds(60), DIAMOND_PATTERNS);
  });

  describe("rows that nobody could write in a record", () => {
    const rulebook = rulebookOf({
      facts: ["loss_usd", "n_visits", "on_day", { name: "screen", type: "enum", values: { open: "Open.", gated: "Gated." } }],
      provisions: [
        { id: "law.a", elements: { loss: { fact: "loss_usd", operator: "greaterThanInclusive", value: 5000 } } },
        { id: "law.b", elements: { visits: { fact: "n_visits", operator: "lessThan", value: 3 } } },
        { id: "law.c", elements: { day: { fact: "on_day", operator: "greaterThanInclusive", value: "2020-02-29" } } },
        { id: "law.d", elements: { gate: { fact: "screen", operator: "notEqual", value: "open" } } },
      ],
    });
    const rows = [
      { case_id: "fine", loss_usd_min: 400_000, loss_usd_max: 600_000, n_visits_min: 0, on_day_to: "2020-02-28", screen: "gated" },
      { case_id: "ends", loss_usd_min: 600_000, loss_usd_max: 400_000, n_visits_min: 3, on_day_to: "2020-02-28", screen: "open" },
      { case_id: "days", loss_usd_min: 1, loss_usd_max: 2, n_visits_min: 3, on_day_from: "2020-03-01", on_day_to: "2020-02-28" },
      { case_id: "word", loss_usd_min: null, screen: "Gated" },
      { case_id: "sign", loss_usd_min: -1, n_visits_min: null, n_visits_max: -1 },
    ];
    const columns = { loss_usd_min: null, loss_usd_max: null, n_visits_min: null, n_visits_max: null, on_day_from: null, on_day_to: null };
    const filled = async () => {
      const { dialect } = engine();
      await engine().run("DROP TABLE IF EXISTS facts");
      await engine().run(factsTable(rulebook, { dialect }));
      await insert(
        engine(),
        "facts",
        rows.map((row) => ({ screen: null, ...columns, ...row })),
      );
      return dialect;
    };

    test("are found, each with the fact and what is wrong", async () => {
      const found = await engine().rows(factsCheck(rulebook, { dialect: await filled() }));
      expect(found.map((row) => `${String(row["case_id"])}: ${String(row["fact"])}, ${String(row["problem"])}`).sort()).toEqual([
        "days: on_day, the ends are the wrong way round",
        "ends: loss_usd, the ends are the wrong way round",
        "sign: loss_usd, less than nothing",
        "sign: n_visits, less than nothing",
        "word: screen, not one of its words",
      ]);
    });

    test("settle nothing, and nothing both ways", async () => {
      const query = toSql(rulebook, { dialect: await filled() });
      const found = new Map((await engine().rows(query.text)).map((row) => [row["case_id"], row]));
      const truths = (id: string) => ["law.a", "law.b", "law.c", "law.d"].map((address) => found.get(id)![address]);
      expect(truths("fine")).toEqual(["undetermined", "undetermined", "refuted", "established"]);
      expect(truths("ends")).toEqual(["undetermined", "refuted", "refuted", "refuted"]);
      expect(truths("days")).toEqual(["refuted", "refuted", "undetermined", "undetermined"]);
      expect(truths("word")).toEqual(["undetermined", "undetermined", "undetermined", "undetermined"]);
    });
  });

  test("a table without facts gives no row, and a case of which nothing is known is open throughout", async () => {
    const rulebook: Rulebook = rulebookOf({
      facts: ["entered"],
      provisions: [{ id: "law.a", elements: { entry: { not: { fact: "entered" } } } }],
    });
    expect(evaluate(rulebook, {}).get("law.a")).toBe("undetermined");
    expect(await agrees(engine(), rulebook, [])).toBe(0);
    expect(await agrees(engine(), rulebook, [{}])).toBe(6);
  });

  test.each(WINDOWS)("the largest sum in any window of %s is bounded as a case record bounds it", async (window) => {
    await engine().run("DROP TABLE IF EXISTS losses");
    await engine().run("DROP TABLE IF EXISTS cases");
    await engine().run("CREATE TABLE losses (case_id TEXT, amount_min BIGINT, amount_max BIGINT, day_from DATE, day_to DATE)");
    await engine().run("CREATE TABLE cases (case_id TEXT, all_listed BOOLEAN)");
    const cases = fc.sample(losses, 500);
    await insert(engine(), "losses", amountRows(cases));
    await insert(
      engine(),
      "cases",
      // Where nobody says that all is listed, it is not.
      cases.map(({ complete }, at) => ({ case_id: String(at), all_listed: complete || (at % 2 === 0 ? null : false) })),
    );
    const { dialect } = engine();
    const query = windowSums({ dialect, fact: "loss_usd", window, amounts: "losses", cases: "cases", complete: "all_listed" });
    const end = (value: unknown) => (value === null ? null : Number(value));
    const found = (await engine().rows(query)).map((row) => [Number(row["case_id"]), end(row["loss_usd_min"]), end(row["loss_usd_max"])]);
    const wanted = cases.map((one, at) => {
      const { min, max } = boundsOf(one, window);
      return [at, min, max];
    });
    expect(found.sort(([a], [b]) => a! - b!)).toEqual(wanted);
  });
}
