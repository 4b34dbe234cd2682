import { describe, expect, test } from "vitest";
import { DIALECTS, factsTable, rowOf, toSql, windowSums } from "../../src/backends/sql/index.ts";
import { UnsupportedError } from "../../src/errors.ts";
import type { LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";
import { rulebookOf } from "../laws/builders.ts";
import { shippedRulebook } from "./decided.ts";
import { diamonds } from "./diamonds.ts";
import { limits } from "./limits.ts";

const shipped = shippedRulebook();

/** The text without what stands between quotes or in a comment. */
function bare(text: string): string {
  return text.replaceAll(/--.*|"(?:[^"]|"")*"|`(?:[^`]|``)*`/g, "").replaceAll(/'(?:[^']|'')*'/g, "''");
}

describe.each(DIALECTS)("in %s", (dialect) => {
  const texts = [
    ...[limits.rulebook, { ...shipped, definitions: shipped.definitions.slice(0, 400) }].map(
      (rulebook) => toSql(rulebook, { dialect }).text,
    ),
    windowSums({ dialect, fact: "loss_usd", window: "1 year", amounts: "losses", cases: "cases", complete: "all_listed" }),
  ];

  test.each([
    ["cast", /\bCAST\b|::/i, "CAST(a AS b)"],
    ["division", /\//, 'a / "b"'],
    [
      "comparison but with a whole number, a day or another column",
      /[<>]=?\s*(?!=)(?!BIGINT ''|DATE ''|\d+L|\s|\.|[as]\.|COALESCE\(MAX)/,
      "\"a\" > 'b'",
    ],
    ["pattern, and no order of words", /\b(LIKE|ILIKE|RLIKE|BETWEEN|ORDER BY|COLLATE)\b/i, "\"a\" LIKE 'b'"],
    ["query within IN", /\bIN \(\s*SELECT/i, '"a" IN (\n  SELECT "b")'],
    ["name without quotes but of the parts of a join", /\bAS (?!\(|\s|,)[a-z]/i, "1 AS b"],
  ])("there is no %s", (_, pattern, example) => {
    expect(bare(example)).toMatch(pattern);
    for (const text of texts) expect(bare(text)).not.toMatch(pattern);
  });

  test("whole numbers and days have their type", () => {
    const [text] = texts;
    expect(text).toContain(dialect === "spark" ? ">= 9000000000000001L" : ">= BIGINT '9000000000000001'");
    expect(text).toContain(">= DATE '1582-10-05'");
    expect(text).toContain(dialect === "spark" ? ">= DATE '+10000-01-01'" : ">= DATE '10000-01-01'");
  });

  test("twice the depth is twice the text", () => {
    const [once, twice] = [50, 100].map((depth) => toSql(diamonds(depth), { dialect }).text.length) as [number, number];
    expect(twice / once).toBeLessThan(2.1);
  });
});

test("the query asks for no more facts than the claims in question rest on", () => {
  const one = toSql(shipped, { dialect: "duckdb", of: ["cfaa.a.2.C"] });
  expect([...one.truths.keys()]).toEqual(["cfaa.a.2.C"]);
  expect(one.facts.size).toBeLessThan(shipped.facts.size / 2);
  for (const [fact, columns] of one.facts) {
    expect(shipped.facts.has(fact)).toBe(true);
    for (const column of columns) expect(one.text).toContain(`"${column}"`);
  }
});

describe("names", () => {
  const similar = rulebookOf({
    facts: ["entered", "n_visits", "loss_usd", "on_day"],
    provisions: ["law.a.i", "law.a.I", `law.a.${"long-".repeat(12)}name`].map((id) => ({ id, elements: { entry: { fact: "entered" } } })),
  });
  const { truths } = toSql(similar, { dialect: "spark" });

  test("are the facts' and the addresses' own, with what end or side they are", () => {
    expect(truths.get("law.a.i#entry")!.truth).toMatch(/^law\.a\.i#entry~[0-9a-f]{8}$/);
    expect(toSql(shipped, { dialect: "spark" }).truths.get("cfaa.a.2.C#access")).toEqual({
      established: "cfaa.a.2.C#access_established",
      refuted: "cfaa.a.2.C#access_refuted",
      truth: "cfaa.a.2.C#access",
    });
    expect(Object.keys(rowOf(similar, {}))).toEqual([
      "entered",
      "loss_usd_min",
      "loss_usd_max",
      "n_visits_min",
      "n_visits_max",
      "on_day_from",
      "on_day_to",
    ]);
  });

  test("are at most 63 bytes and differ even where case does not count", () => {
    const all = [...truths.values()].flatMap((columns) => Object.values(columns) as string[]);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
    expect(all.filter((name) => new TextEncoder().encode(name).length > 63)).toEqual([]);
  });

  test("do not depend on what is asked", () => {
    expect(toSql(similar, { dialect: "duckdb", of: ["law.a.I"] }).truths.get("law.a.I")).toEqual(truths.get("law.a.I"));
  });
});

describe("is refused while compiling:", () => {
  const withFormula = (
    formula: LinkedFormula,
    fact: Partial<{ name: string; type: "enum" | "usd" | "date"; values: string[] }>,
  ): Rulebook => ({
    label: { text: "", readings: {} },
    definitions: [{ address: "law.a", formula }],
    provisions: new Map(),
    facts: new Map([[fact.name ?? "x", { name: fact.name ?? "x", type: fact.type ?? "enum", values: fact.values ?? [], question: "?" }]]),
    precedents: new Map(),
  });
  const word = (text: string) => withFormula({ form: "oneOf", fact: "x", values: [text] }, { values: [text] });
  const at = (type: "usd" | "date", threshold: number) => withFormula({ form: "atLeast", fact: "x", threshold }, { type });

  test.each([
    ["a word with a quote", word("it's")],
    ["a word with a backslash", word("a\\")],
    ["a word that Spark would replace", word("${env:HOME}")],
    ["a word with a line break", word("a\nb")],
    ["a name with a control character", withFormula({ form: "holds", fact: "a\u0000b" }, { name: "a\u0000b" })],
    ["half a cent", at("usd", 0.5)],
    ["more than an exact whole number", at("usd", 2 ** 60)],
    ["no number", at("usd", NaN)],
    ["a day before the calendar", at("date", -800_000)],
    ["a day long after it", at("date", 3_000_000)],
  ])("%s", (_, rulebook) => {
    for (const dialect of DIALECTS) expect(() => toSql(rulebook, { dialect })).toThrow(UnsupportedError);
  });

  test("an address that there is not", () => {
    expect(() => toSql(shipped, { dialect: "duckdb", of: ["cfaa.a.22"] })).toThrow("no address `cfaa.a.22`");
  });

  test("more columns than PostgreSQL has", () => {
    expect(() => toSql(shipped, { dialect: "postgres" })).toThrow("at most 1664 columns");
    expect(() => toSql(shipped, { dialect: "duckdb" })).not.toThrow();
  });

  test("a window of no length", () => {
    for (const window of ["", "0 years", "1", "a year", "1 year'; --", "12345 days"])
      expect(() => windowSums({ dialect: "spark", fact: "loss_usd", window, amounts: "a", cases: "c" })).toThrow(UnsupportedError);
  });
});

test("a citation ends no line and says nothing to the engine", () => {
  const rulebook = rulebookOf({
    facts: ["entered"],
    provisions: [{ id: "law.a", citation: "§ 1\nDROP TABLE facts; /* ${env:HOME} \\", elements: { entry: { fact: "entered" } } }],
  });
  for (const dialect of DIALECTS) {
    const lines = toSql(rulebook, { dialect }).text.split("\n");
    expect(lines.filter((line) => line.includes("DROP"))).toEqual(["    -- § 1?DROP TABLE facts, ?? ??env:HOME? ?"]);
  }
});

test("the table of facts has a column for each fact, of its type", () => {
  expect(factsTable(limits.rulebook, { dialect: "spark", table: ["claims", "facts"], key: "id" })).toBe(
    `CREATE TABLE \`claims\`.\`facts\` (
  \`id\` STRING,
  \`loss_usd_min\` BIGINT,
  \`loss_usd_max\` BIGINT,
  \`n_visits_min\` BIGINT,
  \`n_visits_max\` BIGINT,
  \`on_day_from\` DATE,
  \`on_day_to\` DATE
)
`,
  );
});
