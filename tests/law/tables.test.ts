import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluate, link, rules, type Truth } from "../../src/index.ts";
import { readText } from "../../src/input/read.ts";

/** Where a row is looked at: the conduct's day, the day of decision, the court, readings chosen. */
interface Place {
  readonly conduct?: string;
  readonly decided?: string;
  readonly court?: string;
  readonly readings?: Record<string, string>;
}

/** A row: what is changed in the facts `given`, and what that makes of the provision, or of `of`. */
interface Row extends Place {
  readonly set?: Record<string, unknown>;
  readonly without?: readonly string[];
  readonly of?: string;
  readonly truth: Truth;
  readonly because: string;
}

interface Table extends Place {
  readonly provision: string;
  readonly given: Record<string, unknown>;
  readonly truth: Truth;
  readonly rows: readonly Row[];
}

const folder = new URL("tables/", import.meta.url);

/** Everybody's reasoned table for a provision: what establishes it, and what one change makes of it. */
describe.each(readdirSync(folder))("%s", (file) => {
  const { tables } = readText(readFileSync(new URL(file, folder), "utf8"), file).value as { tables: Table[] };

  describe.each(tables)("$provision", (table) => {
    const truthOf = (row: Pick<Row, "set" | "without" | "of"> & Place): Truth | undefined => {
      const day = row.conduct ?? table.conduct;
      const governing = link(rules, {
        conduct: day === undefined ? undefined : { from: day, to: day },
        decided: row.decided ?? table.decided,
        court: row.court ?? table.court,
        readings: row.readings ?? table.readings,
      });
      const taken = new Set(row.without);
      const all = { ...table.given, ...row.set };
      for (const name of taken) expect(all, "a fact taken away was given").toHaveProperty(name);
      const facts = Object.fromEntries(Object.entries(all).filter(([name]) => !taken.has(name)));
      return evaluate(governing.periods[0]!.rulebook, facts as never).get(row.of ?? table.provision);
    };

    test(`the facts given make it ${table.truth}`, () => {
      expect(truthOf({})).toBe(table.truth);
    });

    test.each(table.rows)("$because", (row) => {
      expect(truthOf(row)).toBe(row.truth);
    });
  });
});
