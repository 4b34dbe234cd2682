import { DuckDBInstance } from "@duckdb/node-api";
import type { Asked, PlainCase, Ready } from "./engine.ts";

export interface DuckdbRules {
  /** Statements that make the types and the table `facts`. */
  readonly tables: readonly string[];
  /** In the order of the table; without a fact, the number of the case. */
  readonly columns: readonly { readonly fact?: string; readonly isDay?: boolean }[];
  readonly query: string;
  /** Where a column holds NULL for undetermined, TRUE and FALSE stand for the two sides. */
  readonly asked: readonly { readonly column: string; readonly is: boolean; readonly side: Asked["side"] }[];
}

/** Two row groups, which is what two threads need to have one each. */
export const ROWS = 2 * 122_880;
const THREADS = 2;

/** Tables in memory; the result is in memory too when the query ends, but not yet as values of JavaScript. */
export async function duckdb({ tables, columns, query, asked }: DuckdbRules, cases: readonly PlainCase[], rows = ROWS): Promise<Ready> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    threads: String(THREADS),
  });
  const connection = await instance.connect();
  for (const statement of tables) await connection.run(statement);
  await connection.run("CREATE TEMP TABLE block AS FROM facts");
  for (let from = 0; from < cases.length; from += 256) {
    const values = cases
      .slice(from, from + 256)
      .map((one, at) => `(${columns.map((column) => literal(column, one, from + at)).join(",")})`);
    await connection.run(`INSERT INTO block VALUES ${values.join(",")}`);
  }
  await connection.run("INSERT INTO facts FROM block");
  for (let filled = cases.length; filled < rows; filled *= 2) await connection.run(`INSERT INTO facts FROM facts LIMIT ${rows - filled}`);
  const decided = Math.ceil(rows / cases.length) * cases.length;
  return {
    cases: decided,
    decide: () => connection.run(query),
    threads: THREADS,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
    answers: async () => {
      const reader = await connection.runAndReadUntil(query, cases.length);
      const found = reader.getRowObjectsJS().slice(0, cases.length);
      return found.map((row) => asked.map(({ column, is }) => row[column] === is));
    },
  };
}

function literal({ fact, isDay }: DuckdbRules["columns"][number], one: PlainCase, at: number): string {
  const value = fact === undefined ? String(at) : one[fact];
  if (value === undefined) return "NULL";
  if (isDay === true) return `DATE '1970-01-01' + ${Number(value)}`;
  return typeof value === "string" ? `'${value}'` : String(value);
}
