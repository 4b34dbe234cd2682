import type { DuckDBType } from "@duckdb/node-api";
import { CaseRecordError, type Issue } from "../../errors.ts";
import { identifier, literal, pattern, type Engine } from "./duckdb.ts";
import { written } from "../../batch/cells.ts";
import type { Header } from "../../batch/header.ts";
import type { Page, Source } from "../../batch/page.ts";

/** A source whose columns have types of their own. */
export interface TypedSource extends Source {
  readonly typeOf: (name: string) => DuckDBType;
}

const WHOLE = ["TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "HUGEINT", "UHUGEINT"];
const NUMBERS = [...WHOLE, "FLOAT", "DOUBLE", "DECIMAL"];
const TEXT = ["VARCHAR", "ENUM"];
/** What a column may be, by the type of the fact; a column of nothing but `NULL` may be any. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  boolean: ["BOOLEAN", ...TEXT],
  enum: TEXT,
  usd: [...NUMBERS, ...TEXT],
  count: [...NUMBERS, ...TEXT],
  date: ["DATE", ...TEXT],
};
/** Passed through as they are; anything else as text. */
const KEPT = ["BOOLEAN", ...NUMBERS, "VARCHAR", "DATE", "TIME", "TIMESTAMP", "TIMESTAMPTZ", "UUID"];

/**
 * A Parquet file, a chunk at a time.
 *
 * @throws {CaseRecordError} where it is none
 */
export async function parquetSource({ connection, duckdb }: Engine, file: string, header: Header): Promise<TypedSource> {
  const from = `FROM read_parquet(${literal(pattern(file))}, hive_partitioning = false, filename = false)`;
  const shape = await orUnreadable(file, connection.run(`SELECT * ${from} LIMIT 0`));
  const names = shape.columnNames();
  const types = new Map(names.map((name, at) => [name, shape.columnType(at)]));
  const kindOf = (name: string) => String(types.get(name)).split("(")[0]!;
  const count = await orUnreadable(file, connection.runAndReadAll(`SELECT count(*) ${from}`));

  const issues = names.flatMap((name, at): Issue[] => {
    const fact = header.feedOf(name)?.fact;
    if (fact === undefined || [...FITTING[fact.type]!, '"NULL"', "NULL"].includes(kindOf(name))) return [];
    const wanted = { boolean: "BOOLEAN", enum: "VARCHAR", usd: "DOUBLE or DECIMAL", count: "BIGINT", date: "DATE" }[fact.type];
    const message = `\`${name}\` is a column of ${kindOf(name)}: write it as ${wanted}`;
    return [{ code: "column-type", message, path: [`column ${at + 1}`], file }];
  });
  if (issues.length > 0) throw new CaseRecordError(issues);

  const kept = (name: string) => KEPT.includes(kindOf(name));
  const selected = names.map((name) => {
    const column = identifier(name);
    if (header.passes(name)) return kept(name) ? column : `CAST(${column} AS VARCHAR)`;
    if (NUMBERS.includes(kindOf(name))) return `CAST(${column} AS DOUBLE)`;
    return kindOf(name) === "ENUM" ? `CAST(${column} AS VARCHAR)` : column;
  });
  return {
    names,
    total: Number(count.getRows()[0]![0]),
    typeOf: (name) => (kept(name) ? types.get(name)! : duckdb.VARCHAR),
    pages: async function* () {
      const result = await orUnreadable(file, connection.stream(`SELECT ${selected.join(", ")} ${from}`));
      let first = 1;
      for (;;) {
        const chunk = await orUnreadable(file, result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        yield pageOf(names, chunk.getColumns(), chunk.rowCount, first);
        first += chunk.rowCount;
      }
    },
  };
}

function pageOf(names: readonly string[], columns: readonly (readonly unknown[])[], length: number, first: number): Page {
  const textOf = (at: number) => {
    const cells = names.flatMap((name, place) => {
      const cell = columns[place]![at];
      return cell === null ? [] : [[name, typeof cell === "boolean" || typeof cell === "number" ? cell : written(cell)] as const];
    });
    return JSON.stringify(Object.fromEntries(cells));
  };
  return { first, length, names, columns, broken: new Map(), textOf };
}

async function orUnreadable<T>(file: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    throw new CaseRecordError([{ code: "unreadable", message: `the file cannot be read as Parquet: ${why}`, path: [], file }]);
  }
}
