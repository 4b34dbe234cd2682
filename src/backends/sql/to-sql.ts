import { UnsupportedError } from "../../errors.ts";
import { interpret, type Interpretation } from "../../interpret.ts";
import type { Address, Rulebook } from "../../rulebook/linked.ts";
import { columnsOf, type Columns, type FactColumns, type TruthColumns } from "./columns.ts";
import { type Conditions, conditionsIn } from "./conditions.ts";
import { type Dialect, spellings } from "./dialect.ts";
import { inLevels, restingOn, sharedIn } from "./levels.ts";
import { written } from "./write.ts";

/** Where the rows are. */
export interface Table {
  readonly dialect: Dialect;
  /** The table of facts, one row a case; with its schema, `["claims", "facts"]`. Left out: `facts`. */
  readonly table?: string | readonly string[] | undefined;
  /** The column that names the case. Left out: `case_id`. */
  readonly key?: string | undefined;
}

export interface ToSql extends Table {
  /** Which elements and provisions to give. Left out: all. */
  readonly of?: readonly Address[] | undefined;
}

/** A query, and what its columns stand for. */
export interface SqlQuery {
  readonly text: string;
  /** By address, in the order of the columns. */
  readonly truths: ReadonlyMap<Address, TruthColumns>;
  /** The columns that it reads, by fact. */
  readonly facts: ReadonlyMap<string, FactColumns>;
}

/** PostgreSQL gives no query more columns. */
const MOST_COLUMNS = 1664;

/**
 * The rulebook as one query: from a row of facts for each case, a row of truths. It goes level by level, dependencies first, so that what
 * several provisions share is decided once; every condition is TRUE or FALSE, never NULL.
 *
 * @throws {UnsupportedError} where it cannot be said exactly: an address that there is not, a name or word that cannot be quoted, too many columns
 */
export function toSql<F>(rulebook: Rulebook<F>, { dialect, of, table = "facts", key = "case_id" }: ToSql): SqlQuery {
  const columns = columnsOf(rulebook, key);
  const asked = new Set(of ?? columns.truths.keys());
  for (const address of asked) if (!columns.truths.has(address)) throw new UnsupportedError(`no address \`${address}\` in this rulebook`);

  const definitions = restingOn(rulebook.definitions, asked);
  const { conditions, used } = conditionsOf({ ...rulebook, definitions }, columns, dialect);
  const facts = new Map([...columns.facts].filter(([fact]) => used.has(fact)));
  const truths = new Map([...columns.truths].filter(([address]) => asked.has(address)));
  const kept = new Set([...asked, ...sharedIn(definitions)]);
  const widest = Math.max(1 + [...facts.values()].flat().length + 2 * kept.size, 1 + 3 * truths.size);
  if (dialect === "postgres" && widest > MOST_COLUMNS)
    throw new UnsupportedError(`PostgreSQL has at most ${MOST_COLUMNS} columns: ask for fewer elements and provisions at a time`);

  const text = written({
    spelling: spellings[dialect],
    table: typeof table === "string" ? [table] : table,
    key,
    facts: [...facts.values()].flat(),
    levels: inLevels(definitions),
    keeps: (address) => kept.has(address),
    conditionsAt: (address) => conditions.get(address)!,
    columnsAt: (address) => columns.truths.get(address)!,
    citationOf: (provision) => rulebook.provisions.get(provision)?.citation,
    outputs: [...truths.values()],
  });
  return { text, truths, facts };
}

/** What each address comes to, and which facts that speaks of. */
function conditionsOf(
  rulebook: Pick<Rulebook<unknown>, "definitions" | "facts">,
  columns: Columns,
  dialect: Dialect,
): { readonly conditions: ReadonlyMap<Address, Conditions>; readonly used: ReadonlySet<string> } {
  const conditions = new Map<Address, Conditions>();
  const used = new Set<string>();
  const columnsAsked = {
    get: (fact: string) => {
      used.add(fact);
      return columns.facts.get(fact)!;
    },
  };
  const by = conditionsIn(rulebook.facts, columnsAsked, spellings[dialect]);
  const noting: Interpretation<Conditions> = {
    ...by,
    define: (address, value) => {
      conditions.set(address, value);
      return by.define(address, value);
    },
  };
  interpret(rulebook, noting);
  return { conditions, used };
}
