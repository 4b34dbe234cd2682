/** A rulebook as SQL, for those who have more cases than memory: `toSql`, and what its table of facts looks like. */
export { rowOf, type Columns, type FactColumns, type TruthColumns } from "./columns.ts";
export { comment, DIALECTS, type Dialect } from "./dialect.ts";
export { factsCheck, factsTable } from "./table.ts";
export { toSql, type SqlQuery, type Table, type ToSql } from "./to-sql.ts";
export { windowSums, type WindowSums } from "./windows.ts";
