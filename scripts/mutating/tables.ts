import { type Said, tablesIn } from "../../tests/law/rows.ts";
import type { Rules } from "../../src/rulebook/corpus.ts";
import type { Mutant } from "./mutants.ts";

/** A row that holds of the rules as they are, and what it rests on. */
interface Row {
  readonly said: Said;
  readonly text: string;
  readonly rests: ReturnType<Said["rests"]>;
}

/** The rows of the tables, to be asked about mutants. */
export interface Tables {
  /** Whether a row comes out otherwise under these rules. */
  readonly notice: (rules: Rules<unknown>, mutant: Mutant) => boolean;
  /** Rows that do not hold of the rules as they are; they can notice nothing. */
  readonly failing: readonly string[];
}

export function readTables(rules: Rules<unknown>, folder: URL): Tables {
  const failing: string[] = [];
  const rows = tablesIn(folder).flatMap(({ file, said }) =>
    said.flatMap((one): Row[] => {
      const text = JSON.stringify(one.expected);
      if (foundIn(one, rules) === text) return [{ said: one, text, rests: one.rests(rules) }];
      failing.push(`${file}: ${one.table}: ${one.because}`);
      return [];
    }),
  );
  // What rests on little is asked first: it is the likelier to have been written for what was changed.
  rows.sort((a, b) => sizeOf(a) - sizeOf(b));
  return {
    failing,
    notice: (changed, mutant) =>
      rows
        .filter(({ rests }) => reaches(rests, mutant))
        .sort((a, b) => Number(about(b, mutant)) - Number(about(a, mutant)))
        .some(({ said, text }) => foundIn(said, changed) !== text),
  };
}

function sizeOf({ rests }: Row): number {
  return rests.provisions.size + rests.facts.size;
}

function about({ said }: Row, { provisions }: Mutant): boolean {
  return provisions.includes(said.table);
}

export function reaches(rests: { readonly provisions: ReadonlySet<string>; readonly facts: ReadonlySet<string> }, mutant: Mutant): boolean {
  return mutant.fact === undefined ? mutant.provisions.some((id) => rests.provisions.has(id)) : rests.facts.has(mutant.fact);
}

/** Rules that no longer link for a row are a difference too. */
function foundIn({ expected, found }: Said, rules: Rules<unknown>): string {
  try {
    const values = found(rules);
    return JSON.stringify(Object.fromEntries(Object.keys(expected).map((name) => [name, values[name]])));
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
