import type { DuckDBAppender, DuckDBType, DuckDBValue } from "@duckdb/node-api";
import { TRUTHS } from "../../columns/index.ts";
import { written } from "../../batch/cells.ts";
import { identifier, literal, type Engine } from "./duckdb.ts";

/** What a file may be, by the end of its name. */
export type FileForm = "csv" | "ndjson" | "parquet";

/** A column of a table: its name in the file, and how its values are written there. */
export interface TableColumn {
  readonly name: string;
  readonly type: DuckDBType;
  /** Whether its bytes stand for truths. */
  readonly truths?: boolean;
}

/** Rows that a chunk of DuckDB's holds. */
const CHUNK = 2048;

/** What begins a formula in a spreadsheet, and numbers, which begin none. */
const FORMULA = "^[=+@\\t\\r\\n-]";
const NUMBER = "^[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?$";
const FORMATS: Readonly<Record<FileForm, string>> = {
  csv: "FORMAT csv, HEADER",
  ndjson: "FORMAT json",
  parquet: "FORMAT parquet, ROW_GROUP_SIZE 32768",
};

/** Rows in the order in which they came, kept on the disk until all of them are there. */
export class Table {
  private constructor(
    readonly engine: Engine,
    readonly name: string,
    readonly columns: readonly TableColumn[],
    readonly appender: DuckDBAppender,
  ) {}

  static async create(engine: Engine, name: string, columns: readonly TableColumn[]): Promise<Table> {
    // Names of columns come from a stranger's file: they are used where the file is written, and nowhere else.
    const declared = columns.map(({ type }, at) => `c${at} ${type.toString()}`);
    await engine.writing.run(`CREATE TABLE ${name} (${declared.join(", ")})`);
    return new Table(engine, name, columns, await engine.writing.createAppender(name));
  }

  /** @param values by column; a column of truths as bytes */
  append(values: readonly ArrayLike<unknown>[], length: number): void {
    const { DuckDBDataChunk } = this.engine.duckdb;
    const types = this.columns.map(({ type }) => type);
    for (let from = 0; from < length; from += CHUNK) {
      const size = Math.min(CHUNK, length - from);
      const chunk = DuckDBDataChunk.create(types, size);
      this.columns.forEach(({ type }, place) => {
        const cells = values[place]!;
        const vector = chunk.getColumnVector(place);
        const asText = type === this.engine.duckdb.VARCHAR;
        for (let at = 0; at < size; at++) {
          const cell = cells[from + at];
          vector.setItem(at, cell === undefined || cell === null || cell === "" ? null : asText ? written(cell) : (cell as DuckDBValue));
        }
        vector.flush();
      });
      this.appender.appendDataChunk(chunk);
    }
  }

  /** No row comes after this. Gives how many there are. */
  async end(): Promise<number> {
    this.appender.closeSync();
    const count = await this.engine.writing.runAndReadAll(`SELECT count(*) FROM ${this.name}`);
    return Number(count.getRows()[0]![0]);
  }

  /** Writes all rows to a file. */
  async write(file: string, form: FileForm): Promise<void> {
    const columns = this.columns.map((column, at) => {
      const value = column.truths === true ? truthOf(`c${at}`) : form === "csv" ? inert(`c${at}`) : `c${at}`;
      return `${value} AS ${identifier(form === "csv" ? inertName(column.name) : column.name)}`;
    });
    await this.engine.writing.run(`COPY (SELECT ${columns.join(", ")} FROM ${this.name}) TO ${literal(file)} (${FORMATS[form]})`);
  }
}

function truthOf(column: string): string {
  const words = TRUTHS.map((word, byte) => `WHEN ${byte} THEN CAST(${literal(word)} AS ENUM (${TRUTHS.map(literal).join(", ")}))`);
  return `CASE ${column} ${words.join(" ")} END`;
}

/** A cell that no spreadsheet takes for a formula. */
function inert(column: string): string {
  const text = `CAST(${column} AS VARCHAR)`;
  const formula = `regexp_matches(${text}, ${literal(FORMULA)}) AND NOT regexp_matches(${text}, ${literal(NUMBER)})`;
  return `CASE WHEN ${formula} THEN '''' || ${text} ELSE ${text} END`;
}

function inertName(name: string): string {
  return new RegExp(FORMULA).test(name) && !new RegExp(NUMBER).test(name) ? `'${name}` : name;
}
