import { type Best, best, withConcessions } from "../../src/best.ts";
import { leaves } from "../../src/rulebook/leaves.ts";
import { truthsIn } from "../../src/evaluate.ts";
import type { Known } from "../../src/facts/value.ts";
import { interpret, valueOf } from "../../src/interpret.ts";
import type { Admission } from "../../src/record/admit.ts";
import type { Definition, FactDeclaration, LinkedFormula, Rulebook } from "../../src/rulebook/linked.ts";
import type { Truth } from "../../src/truth.ts";

export type Shown = Pick<Admission, "known" | "contended" | "open" | "answered">;

/** What every address comes to: as shown, at best, and with what is seldom contested. */
export interface Values {
  readonly truths: ReadonlyMap<string, Truth>;
  readonly best: ReadonlyMap<string, Best>;
  readonly conceded: ReadonlyMap<string, Truth>;
}

export function valuesOf(rulebook: Rulebook<unknown>, shown: Shown): Values {
  return {
    truths: interpret(rulebook, truthsIn(shown.known)),
    best: best(rulebook, shown.known, shown.contended),
    conceded: interpret(rulebook, truthsIn(conceding(rulebook, shown))),
  };
}

function conceding(rulebook: Rulebook<unknown>, { known, open, answered }: Shown): Map<string, Known> {
  return withConcessions(rulebook.facts, known, (fact) => open.has(fact) || answered.has(fact));
}

/** The addresses that come to something else under other definitions of them, which stand in order. */
export function valuesWith(rulebook: Rulebook<unknown>, shown: Shown, values: Values, definitions: readonly Definition[]): string[] {
  const [truths, atBest, conceded] = [new Map(values.truths), new Map(values.best), new Map(values.conceded)];
  const [known, granted] = [truthsIn(shown.known), truthsIn(conceding(rulebook, shown))];
  return definitions.flatMap(({ address, formula }) => {
    truths.set(address, valueOf(formula, known, truths));
    conceded.set(address, valueOf(formula, granted, conceded));
    atBest.set(address, bestOf(rulebook, shown, formula, atBest));
    const same =
      truths.get(address) === values.truths.get(address) &&
      conceded.get(address) === values.conceded.get(address) &&
      atBest.get(address) === values.best.get(address);
    return same ? [] : [address];
  });
}

/** At best, one formula: each address that it refers to stands as a fact of its own. */
function bestOf(rulebook: Rulebook<unknown>, { known, contended }: Shown, formula: LinkedFormula, found: ReadonlyMap<string, Best>): Best {
  const [shown, disputed, facts] = [new Map<string, Known>(), new Map<string, readonly Known[]>(), new Map<string, FactDeclaration>()];
  for (const leaf of leaves(formula)) {
    if (leaf.form === "refer") {
      const value = found.get(leaf.address);
      facts.set(leaf.address, { name: leaf.address, type: "boolean", values: [], question: "" });
      if (value === 3) disputed.set(leaf.address, [true, false]);
      else if (value === 1 || value === 2) shown.set(leaf.address, value === 1);
    } else {
      facts.set(leaf.fact, rulebook.facts.get(leaf.fact)!);
      if (known.has(leaf.fact)) shown.set(leaf.fact, known.get(leaf.fact)!);
      if (contended.has(leaf.fact)) disputed.set(leaf.fact, contended.get(leaf.fact)!);
    }
  }
  const alone: Rulebook<unknown> = {
    label: rulebook.label,
    definitions: [{ address: "it", formula: asFacts(formula) }],
    provisions: new Map(),
    precedents: new Map(),
    facts,
  };
  return best(alone, shown, disputed).get("it")!;
}

function asFacts(formula: LinkedFormula): LinkedFormula {
  switch (formula.form) {
    case "refer":
      return { form: "holds", fact: formula.address };
    case "not":
      return { form: "not", part: asFacts(formula.part) };
    case "all":
    case "any":
      return { form: formula.form, parts: formula.parts.map(asFacts) };
    case "settledBy":
      return { form: "settledBy", establishing: asFacts(formula.establishing), refuting: asFacts(formula.refuting) };
    default:
      return formula;
  }
}
