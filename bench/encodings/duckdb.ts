import { inLevels, restingOn, sharedIn } from "../../src/backends/sql/levels.ts";
import { factsTable, toSql } from "../../src/backends/sql/index.ts";
import { columnsOf } from "../../src/backends/sql/columns.ts";
import { definitionOf } from "../../src/cone.ts";
import { dayOf } from "../../src/quantities.ts";
import type { Address, FactDeclaration, LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";
import type { Asked } from "../engines/engine.ts";
import type { DuckdbRules } from "../engines/duckdb.ts";

/**
 * As one writes it by hand: a column a fact, words as an ENUM, amounts as INTEGER; SQL's own three values.
 *
 * @param sharing whether what several make use of is found first, in a step of its own; otherwise it is written out at each use
 */
export function asSql(rulebook: Rulebook<unknown>, asked: readonly Asked[], sharing: boolean): DuckdbRules {
  const facts = [...rulebook.facts.values()];
  const claims = new Set(asked.map(({ claim }) => claim));
  const definitions = restingOn(rulebook.definitions, claims);
  const shared = sharing ? sharedIn(definitions) : new Set<Address>();
  const written = (formula: LinkedFormula): string => {
    switch (formula.form) {
      case "holds":
        return quoted(formula.fact);
      case "oneOf":
        return `${quoted(formula.fact)} IN (${formula.values.map((word) => `'${word}'`).join(", ")})`;
      case "atLeast": {
        const isDay = rulebook.facts.get(formula.fact)!.type === "date";
        return `${quoted(formula.fact)} >= ${isDay ? `DATE '${dayOf(formula.threshold)}'` : formula.threshold}`;
      }
      case "refer":
        return shared.has(formula.address) ? quoted(formula.address) : written(definitionOf(rulebook, formula.address));
      case "not":
        return `(NOT ${written(formula.part)})`;
      case "settledBy":
        return `CASE WHEN ${written(formula.establishing)} THEN TRUE WHEN ${written(formula.refuting)} THEN FALSE END`;
      default:
        return `(${formula.parts.map(written).join(formula.form === "all" ? " AND " : " OR ")})`;
    }
  };
  const named = (address: Address) => `${written(definitionOf(rulebook, address))} AS ${quoted(address)}`;
  const levels = inLevels(definitions)
    .map((level) => level.filter(({ address }) => shared.has(address)).map(({ address }) => named(address)))
    .filter((columns) => columns.length > 0);
  const steps = levels.map(
    (columns, at) => `step_${at} AS (SELECT *, ${columns.join(", ")} FROM ${at === 0 ? "facts" : `step_${at - 1}`})`,
  );
  const found = [...claims].map((claim) => (shared.has(claim) ? quoted(claim) : named(claim)));
  return {
    tables: [
      ...facts.flatMap(({ name, values, type }) =>
        type === "enum" ? [`CREATE TYPE ${quoted(`words ${name}`)} AS ENUM (${values.map((word) => `'${word}'`).join(", ")})`] : [],
      ),
      `CREATE TABLE facts (${facts.map((fact) => `${quoted(fact.name)} ${typeOf(fact)}`).join(", ")})`,
    ],
    columns: facts.map(({ name, type }) => ({ fact: name, isDay: type === "date" })),
    query: `${steps.length === 0 ? "" : `WITH ${steps.join(", ")} `}SELECT ${found.join(", ")} FROM ${steps.length === 0 ? "facts" : `step_${steps.length - 1}`}`,
    asked: asked.map(({ claim, side }) => ({ column: claim, side, is: side === "established" })),
  };
}

/** What `toSql` gives: two columns a claim that are never NULL, and its truth as a word. */
export function asOwnSql(rulebook: Rulebook<unknown>, asked: readonly Asked[]): DuckdbRules {
  const { text, truths } = toSql(rulebook, { dialect: "duckdb", of: [...new Set(asked.map(({ claim }) => claim))] });
  const columns = [...columnsOf(rulebook, "case_id").facts].flatMap(([fact, names]) =>
    names.map(() => ({ fact, isDay: rulebook.facts.get(fact)!.type === "date" })),
  );
  return {
    tables: [factsTable(rulebook, { dialect: "duckdb" })],
    columns: [{}, ...columns],
    query: text,
    asked: asked.map(({ claim, side }) => ({ column: truths.get(claim)![side], side, is: true })),
  };
}

const TYPES = { boolean: "BOOLEAN", usd: "INTEGER", count: "INTEGER", date: "DATE" } as const;

function typeOf({ name, type }: FactDeclaration): string {
  return type === "enum" ? quoted(`words ${name}`) : TYPES[type];
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
