import type * as duckdbApi from "@duckdb/node-api";
import { resolve } from "node:path";
import manifest from "../../../package.json" with { type: "json" };
import { CaseRecordError } from "../../errors.ts";

export type DuckDB = typeof duckdbApi;

/** The version that our tests run with. */
const TESTED = manifest.devDependencies["@duckdb/node-api"];

/** A database of one run: it reaches one file to read and one folder to write, and no network. */
export interface Engine {
  readonly duckdb: DuckDB;
  readonly connection: duckdbApi.DuckDBConnection;
  /** A second one, to write while the first is read from. */
  readonly writing: duckdbApi.DuckDBConnection;
  readonly close: () => void;
}

/** @throws {CaseRecordError} where DuckDB is not installed: it is an optional dependency */
export async function loadDuckDB(load: () => Promise<DuckDB> = () => import("@duckdb/node-api")): Promise<DuckDB> {
  try {
    return await load();
  } catch {
    const message = `\`batch\` reads and writes with DuckDB, which is not installed here: \`npm install @duckdb/node-api@${TESTED}\``;
    throw new CaseRecordError([{ code: "not-installed", message, path: [] }]);
  }
}

/** @param folder where it keeps its own file and may write; in memory where none is given */
export async function openEngine(duckdb: DuckDB, file: string, folder: string | undefined): Promise<Engine> {
  const instance = await duckdb.DuckDBInstance.create(folder === undefined ? ":memory:" : `${folder}/work.duckdb`, {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: "256MB",
    threads: "2",
  });
  const connection = await instance.connect();
  const settings = [
    `allowed_paths = [${literal(resolve(file))}, ${literal(pattern(file))}]`,
    `allowed_directories = [${folder === undefined ? "" : literal(folder)}]`,
    ...(folder === undefined ? [] : [`temp_directory = ${literal(`${folder}/spill`)}`]),
    "enable_external_access = false",
    "lock_configuration = true",
  ];
  for (const setting of settings) await connection.run(`SET ${setting}`);
  const writing = await instance.connect();
  return {
    duckdb,
    connection,
    writing,
    close: () => {
      writing.closeSync();
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A string in SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name in SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The pattern that one path alone fits: DuckDB takes the path of what it reads for a pattern, and what looks like an address for one. */
export function pattern(path: string): string {
  return resolve(path).replaceAll(/[[*?]/g, (sign) => `[${sign}]`);
}
