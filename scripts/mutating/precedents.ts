import type { Fact } from "../../src/facts/schema.ts";
import type { Precedent } from "../../src/rulebook/precedent.ts";
import { type Edit, type Path, withValue, without } from "./edits.ts";
import { formulaEdits, shifted } from "./formulas.ts";

/** Every mutant of a case base that could change what it forces: its factors, and the cases that are held as law. */
export function precedentEdits(file: unknown, facts: ReadonlyMap<string, Fact>): Edit[] {
  const precedent = file as Precedent;
  const set = (at: Path, to: unknown, does: string): Edit => ({ at, does, value: withValue(file, at, to) });
  const drop = (at: Path, does: string): Edit => ({ at, does, value: without(file, at) });
  const edits = precedent.factors.flatMap(({ name, favors }, index): Edit[] => {
    const at = ["factors", index];
    const cases = precedent.cases.map((one) => ({ ...one, factors: one.factors.filter((factor) => factor !== name) }));
    return [
      ...formulaEdits(file, [...at, "when"], facts),
      set([...at, "favors"], favors === "established" ? "refuted" : "established", `factor ${name} favors the other side`),
      { at, does: `without factor ${name}`, value: withValue(without(file, at), ["cases"], cases) },
    ];
  });
  precedent.cases.forEach((one, index) => {
    if (!one.held.endsWith("-as-law")) return;
    const at = ["cases", index];
    if (one.persuasive === true) {
      edits.push(drop([...at, "persuasive"], `${one.authority}: without persuasive`));
      return;
    }
    const other = one.held === "established-as-law" ? "refuted-as-law" : "established-as-law";
    edits.push(
      drop(at, `without case ${one.authority}`),
      set([...at, "held"], other, `${one.authority}: ${one.held} → ${other}`),
      set([...at, "persuasive"], true, `${one.authority}: persuasive`),
      ...one.factors.map((factor, place) => drop([...at, "factors", place], `${one.authority}: without factor ${factor}`)),
      ...precedent.factors
        .filter(({ name }) => !one.factors.includes(name))
        .map(({ name }) => set([...at, "factors"], [...one.factors, name], `${one.authority}: with factor ${name}`)),
    );
    for (const [name, day] of [
      ["decided", one.decided],
      ["until", one.until],
    ] as const)
      if (day !== undefined)
        for (const by of [1, -1])
          edits.push(set([...at, name], shifted(day, by), `${one.authority}: ${name} ${day} → ${shifted(day, by)}`));
    if (one.until !== undefined) edits.push(drop([...at, "until"], `${one.authority}: without until ${one.until}`));
    if (one.law !== undefined) edits.push(drop([...at, "law"], `${one.authority}: without law (${one.law})`));
  });
  if (precedent.alone === true) edits.push(drop(["alone"], "without alone"));
  return edits;
}
