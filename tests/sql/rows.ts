import { rowOf, type SqlQuery } from "../../src/backends/sql/index.ts";
import { evaluate } from "../../src/evaluate.ts";
import type { FactPattern } from "../../src/facts/value.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import type { Cell, Row } from "./engines.ts";

/** A row for each pattern, by number. */
export function rowsOf(rulebook: Rulebook, patterns: readonly FactPattern[], key = "case_id"): Row[] {
  return patterns.map((pattern, at) => ({ [key]: String(at), ...rowOf(rulebook, pattern, { key }) }));
}

/** Rows of cells, in order of cases. */
export interface Cells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What the query should give, by the reference evaluator. */
export function truthsOf(rulebook: Rulebook, patterns: readonly FactPattern[], { truths }: SqlQuery, key = "case_id"): Cells {
  return {
    columns: [key, ...[...truths.values()].flatMap(({ established, refuted, truth }) => [established, refuted, truth])],
    rows: patterns.map((pattern, at) => {
      const found = evaluate(rulebook, pattern);
      const cells = [...truths.keys()].flatMap((address) => {
        const truth = found.get(address)!;
        return [truth === "established", truth === "refuted", truth];
      });
      return [String(at), ...cells];
    }),
  };
}
