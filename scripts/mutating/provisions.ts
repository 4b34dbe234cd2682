import type { Fact } from "../../src/facts/schema.ts";
import { BARS, type Provision } from "../../src/rulebook/schema.ts";
import { type Edit, type Path, withValue, without } from "./edits.ts";
import { formulaEdits, shifted } from "./formulas.ts";

type Written = Partial<Provision> & Pick<Provision, "id" | "kind" | "elements">;

/** Kinds whose bearer decides something by itself; a definition's or an attribution's elements are borne with what refers to them. */
const BORNE: ReadonlySet<string> = new Set(["offense", "claim", "gate", "remedy", ...BARS]);

/** Every mutant of a provision's file: its conditions, then what it says of whom, when and against what it holds. */
export function provisionEdits(file: unknown, facts: ReadonlyMap<string, Fact>, bars: readonly string[]): Edit[] {
  const provision = file as Written;
  const set = (at: Path, to: unknown, does: string): Edit => ({ at, does, value: withValue(file, at, to) });
  const drop = (at: Path, does: string): Edit => ({ at, does, value: without(file, at) });
  const edits = provision.elements.flatMap((element, index): Edit[] => {
    const at = ["elements", index];
    return [
      ...formulaEdits(file, [...at, "when"], facts),
      ...(provision.elements.length > 1 ? [drop(at, `without element ${element.name}`)] : []),
      ...(element.burden === undefined ? [] : [drop([...at, "burden"], `element ${element.name}: without its burden (${element.burden})`)]),
      ...(element.standard === undefined
        ? []
        : [drop([...at, "standard"], `element ${element.name}: without its standard (${element.standard})`)]),
    ];
  });

  const { kind, appliesTo = [], effective, court, decided, until, since } = provision;
  if (BORNE.has(kind)) {
    // What takes a bar away is for the other side.
    const bar = (BARS as readonly string[]).includes(kind) && !(kind === "exception" && bars.includes(appliesTo[0]!));
    const bearer = provision.burden ?? (bar ? "defendant" : "plaintiff");
    edits.push(set(["burden"], bearer === "plaintiff" ? "defendant" : "plaintiff", `burden on ${bearer} → the other side`));
  }
  appliesTo.forEach((family, index) => {
    edits.push(drop(["appliesTo", index], `without appliesTo ${family}`));
    const other = bars.find((bar) => bar !== family && bar !== provision.id && !appliesTo.includes(bar));
    if (kind === "exception" && bars.includes(family) && other !== undefined)
      edits.push(set(["appliesTo", index], other, `appliesTo ${family} → ${other}`));
  });
  for (const end of ["from", "until"] as const) {
    const day = effective?.[end];
    if (day === undefined) continue;
    for (const by of [1, -1]) edits.push(set(["effective", end], shifted(day, by), `effective ${end} ${day} → ${shifted(day, by)}`));
  }
  if (effective?.added === true) edits.push(drop(["effective", "added"], "without added"));
  if (provision.succeeds !== undefined) edits.push(drop(["succeeds"], `without succeeds ${provision.succeeds}`));
  if (court !== undefined) {
    const general = without(without(file, ["court"]), ["decided"]);
    edits.push({ at: ["court"], does: `without court (${court})`, value: general });
  }
  for (const [name, day] of [
    ["decided", decided],
    ["until", until],
    ["since", since],
  ] as const) {
    if (day === undefined) continue;
    for (const by of [1, -1]) edits.push(set([name], shifted(day, by), `${name} ${day} → ${shifted(day, by)}`));
  }
  if (until !== undefined) edits.push(drop(["until"], `without until ${until}`));
  if (since !== undefined) edits.push(drop(["since"], `without since ${since}`));
  if (provision.persuasive === true) edits.push(drop(["persuasive"], "without persuasive"));
  if (kind === "gate") edits.push(set(["reach"], provision.reach === "suit" ? "claim" : "suit", `reach ${provision.reach!} → the other`));
  if (provision.proceeding !== undefined) edits.push(drop(["proceeding"], `without proceeding (${provision.proceeding})`));
  if (provision.limit !== undefined)
    for (const by of [1, -1]) {
      const { multiple } = provision.limit;
      edits.push(set(["limit", "multiple"], multiple + by, `limit ${multiple} → ${multiple + by}`));
    }
  return edits;
}
