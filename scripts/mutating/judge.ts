import { RulebookError } from "../../src/errors.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import { link } from "../../src/rulebook/link.ts";
import type { Mutant } from "./mutants.ts";
import { readProperties } from "./properties.ts";
import { type Case, type CaseFile, caseNotices, readCases } from "./records.ts";
import { sameEverywhere } from "./same.ts";
import { readTables, type Tables } from "./tables.ts";

/** What became of a mutant. `equivalent`: its condition has the same truth on every fact pattern. */
export const FATES = ["refused", "equivalent", "tables", "properties", "scenarios", "cases", "survived"] as const;
export type Fate = (typeof FATES)[number];

export interface Sources {
  readonly rules: Rules<unknown>;
  readonly tables: string;
  readonly scenarios: readonly CaseFile[];
  readonly cases: readonly CaseFile[];
}

/** What the tests say of the rules as they are; asked about one mutant after another. */
export interface Judge {
  readonly fateOf: (mutant: Mutant) => Promise<Fate>;
  readonly failing: readonly string[];
}

export async function judge({ rules, tables: folder, scenarios, cases }: Sources): Promise<Judge> {
  const tables: Tables = readTables(rules, new URL(folder));
  const propertyNotices = readProperties(rules);
  const kept: readonly (readonly [Fate, readonly Case[]])[] = [
    ["scenarios", await readCases(rules, scenarios)],
    ["cases", await readCases(rules, cases)],
  ];
  return {
    failing: tables.failing,
    async fateOf(mutant) {
      const changed = { files: rules.files.map((file) => (file.path === mutant.file ? { path: file.path, value: mutant.value } : file)) };
      if (!loads(changed, mutant)) return "refused";
      if (tables.notice(changed, mutant)) return "tables";
      if (sameEverywhere(rules, changed, mutant)) return "equivalent";
      if (propertyNotices(changed, mutant)) return "properties";
      for (const [fate, records] of kept) for (const record of records) if (await caseNotices(record, rules, changed, mutant)) return fate;
      return "survived";
    },
  };
}

/** As `npm run check-rules` does: every file read, and the law of several days linked; of a case base in each court that decided in it. */
function loads(rules: Rules<unknown>, { fact, file }: Mutant): boolean {
  try {
    const { precedents } = corpusOf(rules);
    // What a fact is derived from, the linker does not look at.
    if (fact !== undefined) return true;
    for (const day of ["1995-01-01", "2010-01-01", "2019-05-01", "2025-01-01"]) link(rules, { conduct: { from: day, to: day } });
    const courts = file.startsWith("precedents/") ? precedents.flatMap(({ cases }) => cases.map(({ court }) => court)) : [];
    for (const court of new Set(courts)) link(rules, { court });
    return true;
  } catch (error) {
    if (error instanceof RulebookError) return false;
    throw error;
  }
}
