import type { ClaimFinding, ElementFinding, Settled } from "../assessment.ts";
import { definitionOf } from "../cone.ts";
import { required, type Matter } from "../readings.ts";
import type { Address, LinkedElement, LinkedFormula, Rulebook } from "../rulebook/linked.ts";
import { BudgetError } from "./diagram.ts";
import { ALL, completionsOf, SHARED, type Asked, type Completions } from "./truths.ts";

/**
 * The finding with what is settled all the same marked: each truth that is undetermined although every completion of the record, under
 * every live reading, comes to the same.
 *
 * @param matters one for each live reading, the governing one first
 */
export function withSettled(finding: ClaimFinding, matters: readonly Matter[]): ClaimFinding {
  const [governing] = matters as [Matter];
  const parts = new Map(
    required(governing).flatMap((provision) => provision.elements.map((element) => [element.address, element] as const)),
  );
  const marked = (element: ElementFinding): ElementFinding => {
    const elements = element.elements.map(marked);
    const settled =
      element.truth === "undetermined" ? settledIn(matters, [{ address: element.element, standard: element.standard }]) : undefined;
    return { ...element, ...(settled !== undefined && { settled }), elements };
  };
  const elements = finding.elements.map(marked);
  const defenses = finding.defenses.map((defense) => ({ ...defense, elements: defense.elements.map(marked) }));
  const settled = finding.primaFacie === "undetermined" ? settledIn(matters, [...parts.values()]) : undefined;
  return { ...finding, ...(settled !== undefined && { settled }), elements, defenses };
}

type Part = Pick<LinkedElement, "address" | "standard">;

/** What all completions agree on of some elements together, where three-valued truth may miss it. */
function settledIn(matters: readonly Matter[], parts: readonly Part[]): Settled | undefined {
  // What one reading alone has is read under it alone.
  const having = matters
    .map((matter) => ({ matter, own: parts.filter(({ address }) => matter.run(undefined).truths.has(address)) }))
    .filter(({ own }) => own.length > 0);
  const simple = ({ matter, own }: (typeof having)[number]) =>
    isSimple(
      matter.rulebook,
      own.map(({ address }) => address),
    );
  // Several parts may fail under each reading on another of them.
  if ((having.length === 1 || parts.length === 1) && having.every(simple)) return undefined;
  const asked = having.map(({ matter, own }) =>
    own.map(({ address, standard }): Asked => ({ rulebook: matter.rulebook, address, known: matter.run(standard).admission.known })),
  );
  try {
    const completions = completionsOf(asked.flat());
    const { diagrams, open } = completions;
    const verdict = diagrams.valueOf(underAll(completions, asked));
    if (verdict === undefined || verdict === "undetermined") return undefined;
    return { verdict, whatever: open.map(({ fact }) => fact.name) };
  } catch (error) {
    if (error instanceof BudgetError) return { verdict: "not-decided", whatever: [] };
    throw error;
  }
}

/** The parts together under each reading, and what the readings share. */
export function underAll({ diagrams, truth }: Pick<Completions, "diagrams" | "truth">, asked: readonly (readonly Asked[])[]): number {
  return asked
    .map((parts) => parts.map(truth).reduce((a, b) => diagrams.join(a, b, ALL), diagrams.end("established")))
    .reduce((a, b) => diagrams.join(a, b, SHARED));
}

const simple = new WeakMap<object, Map<string, boolean>>();

/**
 * Whether three-valued truth finds all that completions agree on, because every fact counts one way only: what is best for one side is then
 * best at every place. An amount is compared with what it may fall short of; a word of several is looked at once.
 */
function isSimple(rulebook: Rulebook<unknown>, addresses: readonly Address[]): boolean {
  const known = simple.get(rulebook) ?? new Map<string, boolean>();
  simple.set(rulebook, known);
  const key = addresses.join(" ");
  const found = known.get(key) ?? countsOneWay(rulebook, addresses);
  known.set(key, found);
  return found;
}

function countsOneWay(rulebook: Rulebook<unknown>, addresses: readonly Address[]): boolean {
  const ways = new Map<string, boolean>();
  const visited = new Set<string>();
  const visit = (formula: LinkedFormula, positive: boolean): boolean => {
    switch (formula.form) {
      case "not":
        return visit(formula.part, !positive);
      case "all":
      case "any":
        return formula.parts.every((part) => visit(part, positive));
      case "settledBy":
        return visit(formula.establishing, positive) && visit(formula.refuting, !positive);
      case "refer": {
        const key = `${positive ? "+" : "-"}${formula.address}`;
        if (visited.has(key)) return true;
        visited.add(key);
        return visit(definitionOf(rulebook, formula.address), positive);
      }
      case "oneOf": {
        const { values } = rulebook.facts.get(formula.fact)!;
        const before = ways.has(formula.fact);
        ways.set(formula.fact, positive);
        return !before && values.some((value) => !formula.values.includes(value));
      }
      default: {
        if (formula.form === "atLeast" && formula.threshold <= 0 && rulebook.facts.get(formula.fact)!.type !== "date") return false;
        const way = ways.get(formula.fact);
        ways.set(formula.fact, positive);
        return way === undefined || way === positive;
      }
    }
  };
  return addresses.every((address) => visit({ form: "refer", address }, true));
}
