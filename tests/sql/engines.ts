import { DuckDBInstance } from "@duckdb/node-api";
import pg from "pg";
import type { Dialect } from "../../src/backends/sql/index.ts";

export type Cell = boolean | string | number | bigint | null;
export type Row = Readonly<Record<string, Cell>>;

/** A database to put questions to. */
export interface Engine {
  readonly dialect: Dialect;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** DuckDB, in this process and in memory. */
export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false" });
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[],
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

/** The server that `scripts/postgres.sh` starts. */
const SERVER = { host: "127.0.0.1", port: 55432, user: "postgres", database: "postgres" };

/** PostgreSQL, in tables that only this connection sees; nothing where no server answers. */
export async function postgres(): Promise<Engine | undefined> {
  const client = new pg.Client({ ...SERVER, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch {
    return undefined;
  }
  // Tables without a schema go there.
  await client.query("SET search_path TO pg_temp");
  return {
    dialect: "postgres",
    run: async (sql) => {
      await client.query(sql);
    },
    rows: async (sql) => (await client.query<Row>(sql)).rows,
    close: () => client.end(),
  };
}

/** A value as SQL. */
export function literal(value: Cell | undefined): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Puts rows into a table that there is. */
export async function insert(engine: Engine, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join(", ")})`);
  await engine.run(`INSERT INTO ${quoted(table)} (${columns.map(quoted).join(", ")}) VALUES ${values.join(", ")}`);
}
