import { expect } from "vitest";
import { factsTable, toSql, type ToSql } from "../../src/backends/sql/index.ts";
import type { FactPattern } from "../../src/facts/value.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import { type Engine, insert, quoted } from "./engines.ts";
import { rowsOf, truthsOf } from "./rows.ts";

/**
 * Makes the table, fills it, runs the query, and compares every cell with `evaluate`.
 *
 * @returns how many cells there were
 */
export async function agrees(
  engine: Engine,
  rulebook: Rulebook,
  patterns: readonly FactPattern[],
  options: Omit<ToSql, "dialect" | "table"> & { readonly table?: string } = {},
): Promise<number> {
  const { table = "facts", key = "case_id" } = options;
  const query = toSql(rulebook, { ...options, dialect: engine.dialect });
  await engine.run(`DROP TABLE IF EXISTS ${quoted(table)}`);
  await engine.run(factsTable(rulebook, { dialect: engine.dialect, table, key }));
  await insert(engine, table, rowsOf(rulebook, patterns, key));
  const { columns, rows } = truthsOf(rulebook, patterns, query, key);
  const found = await engine.rows(query.text);
  const cells = found.map((row) => {
    expect(Object.keys(row)).toEqual(columns);
    return columns.map((column) => row[column]);
  });
  expect(cells.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(rows);
  return rows.length * (columns.length - 1);
}
