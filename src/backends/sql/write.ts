import type { Address, Definition } from "../../rulebook/linked.ts";
import type { TruthColumns } from "./columns.ts";
import type { Condition, Conditions } from "./conditions.ts";
import { comment, type Spelling } from "./dialect.ts";
import { provisionOf } from "./levels.ts";
import { namesFor } from "./names.ts";

/** All that the text of a query says. */
export interface Plan {
  readonly spelling: Spelling;
  readonly table: readonly string[];
  readonly key: string;
  /** The columns to read. */
  readonly facts: readonly string[];
  readonly levels: readonly (readonly Definition[])[];
  /** Whether an address has columns of its own: it is asked for, or another provision needs it. */
  readonly keeps: (address: Address) => boolean;
  readonly conditionsAt: (address: Address) => Conditions;
  readonly columnsAt: (address: Address) => TruthColumns;
  readonly citationOf: (provision: string) => string | undefined;
  readonly outputs: readonly TruthColumns[];
}

/** The text: the facts first, then the levels, each with all columns of the one before, then what was asked for. */
export function written(plan: Plan): string {
  const { spelling, table, key, facts, outputs } = plan;
  const levels = plan.levels.map((level) => columnsOfLevel(level, plan)).filter((columns) => columns.length > 0);
  const wanted = ["answers", ...levels.map((_, at) => `level_${at + 1}`)].map((name) => ({ of: name, name }));
  const names = [...namesFor(wanted, [table.at(-1)!]).values()].map(spelling.name);
  const parts = [
    `${names[0]!} AS (\n${select([key, ...facts].map(spelling.name), table.map(spelling.name).join("."))}${spelling.fence}\n)`,
    ...levels.map((columns, at) => `${names[at + 1]!} AS (\n${select(["*", ...columns], names[at]!)}${spelling.fence}\n)`),
  ];
  const truths = outputs.flatMap(({ established, refuted, truth }) => {
    const [is, isNot] = [spelling.name(established), spelling.name(refuted)];
    return [
      is,
      isNot,
      `CASE WHEN ${is} THEN 'established' WHEN ${isNot} THEN 'refuted' ELSE 'undetermined' END AS ${spelling.name(truth)}`,
    ];
  });
  return `WITH ${parts.join(", ")}\n${select([spelling.name(key), ...truths], names.at(-1)!)}\n`;
}

function columnsOfLevel(level: readonly Definition[], { spelling, keeps, conditionsAt, columnsAt, citationOf }: Plan): string[] {
  const here = new Set(level.map(({ address }) => address));
  const text = (condition: Condition): string =>
    condition
      .map((piece) => {
        if (typeof piece === "string") return piece;
        return here.has(piece.address)
          ? text(conditionsAt(piece.address)[piece.side])
          : spelling.name(columnsAt(piece.address)[piece.side]);
      })
      .join("");
  let last: string | undefined;
  return level.flatMap(({ address }) => {
    if (!keeps(address)) return [];
    const provision = provisionOf(address);
    const citation = provision === last ? undefined : citationOf(provision);
    const heading = citation === undefined ? "" : `${comment(citation)}${MARGIN}`;
    last = provision;
    return (["established", "refuted"] as const).map(
      (side) =>
        `${side === "established" ? heading : ""}${text(conditionsAt(address)[side])} AS ${spelling.name(columnsAt(address)[side])}`,
    );
  });
}

const MARGIN = "\n    ";

function select(columns: readonly string[], from: string): string {
  return `  SELECT ${columns.join(`,${MARGIN}`)}\n  FROM ${from}`;
}
