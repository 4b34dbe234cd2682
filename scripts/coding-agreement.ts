/**
 * Compares two independent codings of the same rulings fact by fact and prints the figures of `docs/coding-agreement.md`: two folders of case
 * records, the files of one name being one ruling. What is compared is what each record shows for each claim that both have, after derivation: a
 * fact that only one of them settles is told apart from one on which they differ.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { admit, assess } from "../src/index.ts";
import { readText } from "../src/input/read.ts";

interface Compared {
  readonly ruling: string;
  readonly fact: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

const [first, second] = process.argv.slice(2) as [string, string];
const rows: Compared[] = [];
const rulings = readdirSync(second).filter((file) => file.endsWith(".yaml") && existsSync(join(first, file)));
for (const file of rulings) {
  const [one, two] = await Promise.all([first, second].map((folder) => shownBy(join(folder, file))));
  for (const claim of one!.keys()) {
    const [left, right] = [one!.get(claim)!, two!.get(claim)];
    if (right === undefined) continue;
    for (const fact of new Set([...left.keys(), ...right.keys()]))
      rows.push({ ruling: file.replace(/\.yaml$/, ""), fact, first: left.get(fact), second: right.get(fact) });
  }
}

/** By claim, what the first of its pairs and scopes shows. */
async function shownBy(path: string): Promise<Map<string, Map<string, string>>> {
  const record = readText(readFileSync(path, "utf8"), path).value as object;
  const shown = new Map<string, Map<string, string>>();
  for (const { claim, plaintiff, defendant, scope } of (await assess(record)).claims) {
    if (shown.has(claim)) continue;
    const pattern = admit(record, { claim, by: plaintiff, against: defendant, ...(scope !== null && { scope }) });
    shown.set(claim, new Map(Object.entries(pattern).map(([fact, value]) => [fact, JSON.stringify(value)])));
  }
  return shown;
}

const both = rows.filter(({ first: a, second: b }) => a !== undefined && b !== undefined);
const same = both.filter(({ first: a, second: b }) => a === b);
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)}%`;

/** Chance-corrected agreement over yes, no and silence (J. Cohen, 1960), of the yes/no facts that either coder settles in some ruling. */
function kappa(compared: readonly Compared[]): number {
  const word = (value: string | undefined) => (value === "true" || value === "false" ? value : "silent");
  const yesNo = compared.filter(({ first: a, second: b }) =>
    [a, b].every((value) => value === undefined || value === "true" || value === "false"),
  );
  const share = (pick: (row: Compared) => string | undefined, wanted: string) =>
    yesNo.filter((row) => word(pick(row)) === wanted).length / yesNo.length;
  const observed = yesNo.filter(({ first: a, second: b }) => word(a) === word(b)).length / yesNo.length;
  const expected = ["true", "false", "silent"]
    .map((wanted) => share(({ first: a }) => a, wanted) * share(({ second: b }) => b, wanted))
    .reduce((a, b) => a + b, 0);
  return (observed - expected) / (1 - expected);
}

console.log(`${rulings.length} rulings, ${rows.length} facts settled by either coder (each once a claim)`);
console.log(
  `settled by both: ${both.length} (${percent(both.length, rows.length)}), of which alike ${same.length} (${percent(same.length, both.length)})`,
);
console.log(`Cohen's kappa over yes, no and silence, of the facts that either settles: ${kappa(rows).toFixed(2)}`);

const differing = new Map<string, Set<string>>();
for (const { fact, ruling, first: a, second: b } of both) if (a !== b) differing.set(fact, (differing.get(fact) ?? new Set()).add(ruling));
const silent = new Map<string, Set<string>>();
for (const { fact, ruling, first: a, second: b } of rows)
  if ((a === undefined) !== (b === undefined)) silent.set(fact, (silent.get(fact) ?? new Set()).add(ruling));
const worst = (counts: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...counts].toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1)).slice(0, 20);
console.log("\nanswered differently, by rulings:");
for (const [fact, where] of worst(differing)) console.log(`- ${fact}: ${where.size} (${[...where].join(", ")})`);
console.log("\nanswered by one alone, by rulings:");
for (const [fact, where] of worst(silent)) console.log(`- ${fact}: ${where.size}`);
