import type { Rulebook } from "../../rulebook/linked.ts";
import { columnsOf } from "./columns.ts";
import { spellings } from "./dialect.ts";
import type { Table } from "./to-sql.ts";

/** The statement that makes an empty table of facts: a row for each case, NULL for what is not known. */
export function factsTable<F>(rulebook: Rulebook<F>, { dialect, table = "facts", key = "case_id" }: Table): string {
  const { name, types } = spellings[dialect];
  const columns = [...columnsOf(rulebook, key).facts].flatMap(([fact, columns]) =>
    columns.map((column) => `${name(column)} ${types[rulebook.facts.get(fact)!.type]}`),
  );
  const path = typeof table === "string" ? [table] : table;
  return `CREATE TABLE ${path.map(name).join(".")} (\n  ${[`${name(key)} ${types.enum}`, ...columns].join(",\n  ")}\n)\n`;
}

/**
 * A query for what `evaluate` would refuse in the table, case by case: a word that is none of the fact's, an amount or count below nothing,
 * ends the wrong way round. It gives no row where all is well.
 */
export function factsCheck<F>(rulebook: Rulebook<F>, { dialect, table = "facts", key = "case_id" }: Table): string {
  const { name, word, integer } = spellings[dialect];
  const from = (typeof table === "string" ? [table] : table).map(name).join(".");
  const columns = columnsOf(rulebook, key).facts;
  const found = [...rulebook.facts.values()].flatMap((fact) => {
    const [low, high] = columns.get(fact.name)!.map(name) as [string, string | undefined];
    if (fact.type === "boolean") return [];
    if (high === undefined) return [[fact.name, "not one of its words", `${low} NOT IN (${fact.values.map(word).join(", ")})`]];
    const backwards = [fact.name, "the ends are the wrong way round", `${low} > ${high}`];
    return fact.type === "date"
      ? [backwards]
      : [backwards, [fact.name, "less than nothing", `${low} < ${integer(0)} OR ${high} < ${integer(0)}`]];
  }) as [fact: string, problem: string, where: string][];
  const rows = found.map(
    ([fact, problem, where]) =>
      `SELECT ${name(key)}, ${word(fact)} AS ${name("fact")}, ${word(problem)} AS ${name("problem")} FROM ${from} WHERE ${where}`,
  );
  return `${rows.join("\nUNION ALL\n")}\n`;
}
