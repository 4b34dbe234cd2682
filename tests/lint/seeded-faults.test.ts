import { beforeAll, describe, expect, test } from "vitest";
import { rules as shipped } from "../../rules/index.ts";
import { readProperties } from "../../scripts/mutating/properties.ts";
import { sameEverywhere } from "../../scripts/mutating/same.ts";
import { readTables } from "../../scripts/mutating/tables.ts";
import type { Mutant } from "../../scripts/mutating/mutants.ts";
import { warningsOf } from "../../src/cli/lint.ts";
import { RulebookError } from "../../src/errors.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import { link } from "../../src/rulebook/link.ts";
import { type Fault, faultsIn, KINDS_OF_FAULT } from "./faults.ts";

const rules: Rules<unknown> = shipped;
const OF_EACH = 6;
const DAYS = ["1987-01-01", "1995-01-01", "2000-01-01", "2003-01-01", "2010-01-01", "2019-05-01", "2025-01-01"];

/** What finds a fault, first to last: the rules no longer load, lint warns, a proof fails, a row of the law tables comes out otherwise. */
type Net = "refused" | "lint" | "proof" | "cases" | "none";

let netOf: (fault: Fault) => Net;
let isSame: (fault: Fault) => boolean;
beforeAll(() => {
  const warnings = new Set(warningsOf(corpusOf(rules)));
  const tables = readTables(rules, new URL("../law/tables/", import.meta.url));
  const proofs = readProperties(rules);
  const mutantOf = ({ file, does, provisions }: Fault): Mutant => ({ file, at: "", does, value: undefined, provisions, conditions: false });
  isSame = (fault) => fault.kind.startsWith("condition") && sameEverywhere(rules, fault.rules, { ...mutantOf(fault), conditions: true });
  netOf = (fault) => {
    try {
      if (warningsOf(corpusOf(fault.rules)).some((warning) => !warnings.has(warning))) return "lint";
      for (const day of DAYS) link(fault.rules, { conduct: { from: day, to: day } });
    } catch (error) {
      if (error instanceof RulebookError) return "refused";
      throw error;
    }
    if (proofs(fault.rules, mutantOf(fault))) return "proof";
    return tables.notice(fault.rules, mutantOf(fault)) ? "cases" : "none";
  };
}, 120_000);

/** Some of each kind, at equal steps through the files, none that leaves every truth as it was. */
function chosen(candidates: readonly Fault[]): Fault[] {
  const step = candidates.length / OF_EACH;
  return Array.from({ length: OF_EACH }, (_, index) =>
    candidates.slice(Math.floor(index * step), Math.floor((index + 1) * step)).find((fault) => !isSame(fault)),
  ).filter((fault) => fault !== undefined);
}

describe("a fault in the shipped rules is found", () => {
  test("where there is none, nothing is", () => {
    expect(
      netOf({ kind: "rule deleted", file: "", does: "nothing", provisions: corpusOf(rules).provisions.map(({ id }) => id), rules }),
    ).toBe("none");
  });

  test.each(KINDS_OF_FAULT)("%s", (kind) => {
    const faults = chosen(faultsIn(rules)[kind]);
    expect(faults.length).toBe(OF_EACH);
    const found = faults.map((fault) => ({ net: netOf(fault), file: fault.file, does: fault.does }));
    expect(found.filter(({ net }) => net === "none")).toEqual([]);
  });
});
