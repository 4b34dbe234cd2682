import { UnsupportedError } from "../../errors.ts";
import { type Dialect, spellings } from "./dialect.ts";
import { namesFor } from "./names.ts";

/** Amounts on days, such as losses, and the cases they belong to. */
export interface WindowSums {
  readonly dialect: Dialect;
  /** The amount that is derived, `loss_usd`: its name begins those of the two columns. */
  readonly fact: string;
  /** The length of a window: a number of days, months or years, as `1 year`. */
  readonly window: string;
  /**
   * The table of amounts, each with the column `key` and `amount_min`, `amount_max` (cents), `day_from`, `day_to` (the days it may have been
   * on). NULL: not known.
   */
  readonly amounts: string | readonly string[];
  /** The table with one row a case. */
  readonly cases: string | readonly string[];
  /** The column of both that names the case. Left out: `case_id`. */
  readonly key?: string | undefined;
  /**
   * A yes/no column of `cases`: whether all amounts of the case are in the table. Where it is not TRUE, or left out, something may be missing and
   * there is no upper bound.
   */
  readonly complete?: string | undefined;
}

const LENGTH = /^([1-9]\d{0,3}) (day|month|year)s?$/;

/**
 * A query for the bounds of the largest sum within any window `[d, d + length)`, by case: `…_min` and `…_max`, NULL where there is none. They
 * hold wherever in its range each day lies, and whatever an unknown amount was.
 *
 * @throws {UnsupportedError} where a name cannot be quoted or the window is no length
 */
export function windowSums({ dialect, fact, window, amounts, cases, key = "case_id", complete }: WindowSums): string {
  const { name, integer, day, sum } = spellings[dialect];
  const [, length, unit] = LENGTH.exec(window) ?? [];
  if (length === undefined || unit === undefined) throw new UnsupportedError(`no length of time: ${JSON.stringify(window)}`);

  const paths = [amounts, cases].map((table) => (typeof table === "string" ? [table] : table));
  const [from, of] = paths.map((path) => path.map(name).join(".")) as [string, string];
  const [starts, windows, bounds, answered] = partNames(paths.map((path) => path.at(-1)!)).map(name) as [string, string, string, string];
  const [id, start, low, largest, high, open] = [key, "first_day", "low", "largest", "high", "unknown_amounts"].map(name) as Six;
  const [min, max, first, last] = ["amount_min", "amount_max", "day_from", "day_to"].map((column) => `a.${name(column)}`) as Four;
  const [zero, one] = [integer(0), integer(1)];

  const end = `s.${start} + INTERVAL '${length}' ${unit.toUpperCase()}`;
  const inside = `${first} >= s.${start} AND ${last} < ${end}`;
  const possible = `(${last} IS NULL OR ${last} >= s.${start}) AND (${first} IS NULL OR ${first} < ${end})`;
  const isComplete = complete === undefined ? "FALSE" : `c.${name(complete)} IS NOT NULL AND c.${name(complete)}`;
  return `WITH ${starts} AS (
  SELECT a.${id}, ${first} AS ${start} FROM ${from} a WHERE ${first} IS NOT NULL
  UNION SELECT a.${id}, ${last} AS ${start} FROM ${from} a WHERE ${last} IS NOT NULL
  -- Where nothing has a day, any will do.
  UNION SELECT a.${id}, ${day(0)} AS ${start} FROM ${from} a
), ${windows} AS (
  SELECT s.${id},
    ${sum(`CASE WHEN ${inside} THEN ${min} ELSE ${zero} END`)} AS ${low},
    MAX(${min}) AS ${largest},
    ${sum(`CASE WHEN ${possible} THEN ${max} ELSE ${zero} END`)} AS ${high},
    MAX(CASE WHEN ${possible} AND ${max} IS NULL THEN ${one} ELSE ${zero} END) AS ${open}
  FROM ${starts} s JOIN ${from} a ON a.${id} = s.${id}
  GROUP BY s.${id}, s.${start}
), ${bounds} AS (
  SELECT ${id},
    CASE WHEN COALESCE(MAX(${low}), ${zero}) >= COALESCE(MAX(${largest}), ${zero}) THEN COALESCE(MAX(${low}), ${zero}) ELSE MAX(${largest}) END AS ${low},
    CASE WHEN MAX(${open}) = ${zero} AND COUNT(*) = COUNT(${high}) THEN MAX(${high}) END AS ${high}
  FROM ${windows}
  GROUP BY ${id}
), ${answered} AS (
  SELECT c.${id},
    COALESCE(b.${low}, ${zero}) AS ${low},
    CASE WHEN ${isComplete} THEN CASE WHEN b.${id} IS NULL THEN ${zero} ELSE b.${high} END END AS ${high}
  FROM ${of} c LEFT JOIN ${bounds} b ON b.${id} = c.${id}
)
SELECT ${id},
  CASE WHEN ${low} > ${zero} OR ${high} IS NOT NULL THEN ${low} END AS ${name(`${fact}_min`)},
  ${high} AS ${name(`${fact}_max`)}
FROM ${answered}
`;
}

type Four = [string, string, string, string];
type Six = [string, string, string, string, string, string];

function partNames(tables: readonly string[]): string[] {
  return [
    ...namesFor(
      ["starts", "windows", "bounds", "answered"].map((part) => ({ of: part, name: part })),
      tables,
    ).values(),
  ];
}
