import { definitionOf } from "../cone.ts";
import { truthsIn } from "../evaluate.ts";
import type { Known } from "../facts/value.ts";
import { valueOf } from "../interpret.ts";
import { within } from "../names.ts";
import type { Truth } from "../truth.ts";
import type { LinkedFormula, LinkedProvision, Rulebook, Side } from "../rulebook/linked.ts";

/** The provisions that gate, bar or remedy a claim. */
export function concerning(rulebook: Rulebook<unknown>, claim: string): LinkedProvision[] {
  return [...rulebook.provisions.values()].filter(({ appliesTo }) => appliesTo.some((family) => within(family, claim)));
}

/** What takes a bar away again: exceptions that name it, not those of a claim that happens to share its family. */
export function exceptionsTo(rulebook: Rulebook<unknown>, bar: string): LinkedProvision[] {
  return [...rulebook.provisions.values()].filter(({ kind, appliesTo }) => kind === "exception" && appliesTo.includes(bar));
}

/** A provision and whatever takes it away again, to any depth. */
export function withExceptions(rulebook: Rulebook<unknown>, provision: LinkedProvision, met: readonly string[] = []): LinkedProvision[] {
  const exceptions = exceptionsTo(rulebook, provision.id).filter(({ id }) => !met.includes(id) && id !== provision.id);
  return [provision, ...exceptions.flatMap((exception) => withExceptions(rulebook, exception, [...met, provision.id]))];
}

/** Whether a provision defeats what it applies to when it is met. */
export function isBar({ kind, burden }: LinkedProvision): boolean {
  return kind === "defense" || kind === "exception" || kind === "immunity" || (kind === "gate" && burden === "defendant");
}

/**
 * Whether an answer favors a side and never the other, wherever the claim, its gates and its bars look at the fact. An
 * admission in its maker's own favor is none.
 */
export function favorsOnly(rulebook: Rulebook<unknown>, claim: string, fact: string, value: Known, side: Side): boolean {
  const by = truthsIn(new Map([[fact, value]]));
  const favored = new Set<Side>();
  const visited = new Set<string>();
  const visit = (formula: LinkedFormula, helps: Side): void => {
    if (formula.form === "not") visit(formula.part, helps === "plaintiff" ? "defendant" : "plaintiff");
    else if (formula.form === "all" || formula.form === "any")
      formula.parts.forEach((part) => {
        visit(part, helps);
      });
    else if (formula.form === "settledBy") {
      visit(formula.establishing, helps);
      visit(formula.refuting, helps === "plaintiff" ? "defendant" : "plaintiff");
    } else if (formula.form === "refer") {
      const key = `${helps} ${formula.address}`;
      if (visited.has(key)) return;
      visited.add(key);
      visit(definitionOf(rulebook, formula.address), helps);
    } else if (formula.fact === fact) {
      const truth = valueOf(formula, by, new Map<string, Truth>());
      if (truth === "established") favored.add(helps);
      if (truth === "refuted") favored.add(helps === "plaintiff" ? "defendant" : "plaintiff");
    }
  };
  const other = (side: Side): Side => (side === "plaintiff" ? "defendant" : "plaintiff");
  const start = (id: string, helps: Side, met: readonly string[]): void => {
    visit({ form: "refer", address: id }, helps);
    if (met.includes(id)) return;
    for (const exception of exceptionsTo(rulebook, id)) start(exception.id, other(helps), [...met, id]);
  };
  start(claim, "plaintiff", []);
  for (const provision of concerning(rulebook, claim)) start(provision.id, isBar(provision) ? "defendant" : "plaintiff", []);
  return favored.size === 1 && favored.has(side);
}
