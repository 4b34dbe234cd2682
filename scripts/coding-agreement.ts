/**
 * `npm run coding-agreement`: compares each earlier coding of the decided rulings with the one that is shipped, fact by fact, and each with what
 * the courts held; `--write` puts the figures into docs/coding-agreement.md. The files of one name are one ruling. What is compared is what each
 * record shows for each claim that both have, after derivation: a fact that only one of them settles is told apart from one on which they differ.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { admit, assess, rules } from "../src/index.ts";
import { readText } from "../src/input/read.ts";
import { score } from "../src/score.ts";
import { codeBetween } from "./between.ts";

interface Compared {
  readonly ruling: string;
  readonly fact: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

const SHIPPED = "examples/decided-cases";
const EARLIER = ["first", "second", "third", "fourth", "fifth", "sixth"].map((name) => ({ name, folder: `tests/coding/${name}` }));

/** The facts of the rulings that both folders hold, as each shows them. */
async function compared(first: string, second: string, rulings: readonly string[]): Promise<Compared[]> {
  const rows: Compared[] = [];
  for (const file of rulings) {
    const [one, two] = await Promise.all([first, second].map((folder) => shownBy(join(folder, file))));
    for (const claim of one!.keys()) {
      const [left, right] = [one!.get(claim)!, two!.get(claim)];
      if (right === undefined) continue;
      for (const fact of new Set([...left.keys(), ...right.keys()]))
        rows.push({ ruling: file.replace(/\.yaml$/, ""), fact, first: left.get(fact), second: right.get(fact) });
    }
  }
  return rows;
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

/** How one coding decides these rulings, without the law that each ruling made itself. */
async function agreementOf(folder: string, rulings: readonly string[]): Promise<string> {
  const cases = rulings.map((file) => ({ id: file, input: readText(readFileSync(join(folder, file), "utf8"), file).value as object }));
  const { leaveOneOut, apart } = await score(rules, cases, { leaveOneOut: true });
  return `${leaveOneOut.agree} of ${leaveOneOut.covered} outcomes agree (${percent(leaveOneOut.agree, leaveOneOut.covered)}); verdicts and instructions apart, ${apart.agree} of ${apart.covered}`;
}

/** By fact, the rulings in which a pair of answers is of some kind; the facts with most of them first. */
function worst(of: readonly Compared[], most: number): string[] {
  const counts = new Map<string, Set<string>>();
  for (const { fact, ruling } of of) counts.set(fact, (counts.get(fact) ?? new Set()).add(ruling));
  return [...counts]
    .toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([fact, where]) => `${fact} ${where.size}`);
}

const parts: string[] = [];
for (const { name, folder } of EARLIER) {
  const rulings = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml") && existsSync(join(SHIPPED, file)))
    .sort();
  const rows = await compared(folder, SHIPPED, rulings);
  const both = rows.filter(({ first: a, second: b }) => a !== undefined && b !== undefined);
  const same = both.filter(({ first: a, second: b }) => a === b);
  parts.push(
    `${name} coding beside the shipped one: ${rulings.length} rulings, ${rows.length} facts settled by either (each once a claim)`,
    `settled by both: ${both.length} (${percent(both.length, rows.length)}), of which alike ${same.length} (${percent(same.length, both.length)})`,
    `Cohen's kappa over yes, no and silence, of the facts that either settles: ${kappa(rows).toFixed(2)}`,
    `${name} coding, leave one out: ${await agreementOf(folder, rulings)}`,
    `the shipped one, of the same rulings: ${await agreementOf(SHIPPED, rulings)}`,
    `answered differently, in so many rulings: ${worst(
      both.filter(({ first: a, second: b }) => a !== b),
      6,
    ).join(", ")}`,
    `answered by one alone, in so many rulings: ${worst(
      rows.filter(({ first: a, second: b }) => (a === undefined) !== (b === undefined)),
      6,
    ).join(", ")}`,
    "",
  );
}
const figures = parts.join("\n");
console.log(figures);
if (process.argv.includes("--write")) {
  const page = "docs/coding-agreement.md";
  writeFileSync(page, codeBetween(readFileSync(page, "utf8"), "figures", figures, "text"));
}
