import { leaves } from "../../src/rulebook/leaves.ts";
import { truthsIn } from "../../src/evaluate.ts";
import type { Known } from "../../src/facts/value.ts";
import { valueOf } from "../../src/interpret.ts";
import { type Corpus, corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import type { FactDeclaration, LinkedFormula } from "../../src/rulebook/linked.ts";
import { toLinked } from "../../src/rulebook/operators.ts";
import { caseBases, settled } from "../../src/rulebook/precedents.ts";
import type { Precedent } from "../../src/rulebook/precedent.ts";
import { declarationOf } from "../../src/rulebook/references.ts";
import type { Formula, Provision } from "../../src/rulebook/schema.ts";
import type { Truth } from "../../src/truth.ts";
import type { Mutant } from "./mutants.ts";
import { sameChoice } from "./same-choice.ts";
import { sameDerivation } from "./same-query.ts";

type Facts = ReadonlyMap<string, FactDeclaration>;

/** More combinations than this are not tried; the mutant then counts like any other. */
const MOST = 600_000;

/**
 * Whether a changed condition comes to the same as the old one, whatever its facts and references come to: tried on every combination, the
 * unknown among them. Then no test could ever notice.
 */
export function sameEverywhere(rules: Rules<unknown>, changed: Rules<unknown>, mutant: Mutant): boolean {
  const fileIn = (of: Rules<unknown>) => of.files.find(({ path }) => path === mutant.file)!.value;
  const [before, after] = [fileIn(rules), fileIn(changed)];
  if (mutant.fact !== undefined) return sameDerivation(before, after, mutant.fact);
  if (mutant.day === true) return mutant.provisions.every((id) => sameChoice(rules, changed, id));
  if (!mutant.conditions) return false;
  const facts = new Map([...corpusOf(rules).facts.values()].map((fact) => [fact.name, declarationOf(fact)]));
  if (mutant.file.startsWith("precedents/")) return sameForce(corpusOf(rules), before as Precedent, after as Precedent, facts);
  const [one, other] = [before as Provision, after as Provision];
  return (
    one.elements.length === other.elements.length &&
    one.elements.every(({ when }, index) => alike(toLinked(when, facts), toLinked(other.elements[index]!.when, facts), facts))
  );
}

/** Whether the cases force the same facts in every court that decided one of them, on every day from which one stands or no longer does. */
function sameForce(corpus: Corpus, before: Precedent, after: Precedent, facts: Facts): boolean {
  const cases = [...before.cases, ...after.cases];
  const courts = [...new Set(cases.map(({ court }) => court))];
  const days = [...new Set(cases.flatMap(({ decided, until }) => (until === undefined ? [decided] : [decided, until])))];
  return (
    before.alone === after.alone &&
    courts.every((court) =>
      days.every((decided) => {
        const [one, other] = [before, after].map((precedent) => forcing(corpus, precedent, { court, decided }, facts)) as [Forced, Forced];
        return ([0, 1] as const).every((side) => {
          const [left, right] = [one[side], other[side]];
          return left === undefined || right === undefined ? left === right : alike(left, right, facts);
        });
      }),
    )
  );
}

/** What forces a term to be established, and what to be refuted. */
type Forced = readonly [LinkedFormula | undefined, LinkedFormula | undefined];

/** What the cases that bind a court on a day ask of later facts, for either side, their factors written out. */
function forcing(corpus: Corpus, precedent: Precedent, forum: { readonly court: string; readonly decided: string }, facts: Facts): Forced {
  const [base] = caseBases({ ...corpus, precedents: [precedent] }, forum);
  const { addresses } = settled(base!);
  const writtenOut = (formula: Formula): Formula => {
    if ("provision" in formula) return addresses.get(formula.provision) ?? formula;
    if ("not" in formula) return { not: writtenOut(formula.not) };
    if ("all" in formula) return { all: formula.all.map(writtenOut) };
    if ("any" in formula) return { any: formula.any.map(writtenOut) };
    return formula;
  };
  const [established, refuted] = ["established", "refuted"].map((side) => {
    const forced = addresses.get(`${precedent.id}#${side}`);
    return forced === undefined ? undefined : toLinked(writtenOut(forced), facts);
  });
  return [established, refuted];
}

function alike(one: LinkedFormula, other: LinkedFormula, facts: Facts): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const found = [...leaves(one), ...leaves(other)];
  const addresses = [...new Set(found.flatMap((leaf) => (leaf.form === "refer" ? [leaf.address] : [])))];
  const names = [...new Set(found.flatMap((leaf) => (leaf.form === "refer" ? [] : [leaf.fact])))];
  const values = names.map((name): readonly (Known | undefined)[] => {
    const { type, values: words } = facts.get(name)!;
    if (type === "boolean") return [undefined, true, false];
    if (type === "enum") return [undefined, ...words];
    const limits = found.flatMap((leaf) =>
      leaf.form === "atLeast" && leaf.fact === name ? [leaf.threshold - 1, leaf.threshold, leaf.threshold + 1] : [],
    );
    return [undefined, ...limits.map((limit) => ({ low: limit, high: limit }))];
  });
  const truths: readonly Truth[] = ["established", "refuted", "undetermined"];
  const total = values.reduce((product, { length }) => product * length, truths.length ** addresses.length);
  if (total > MOST) return false;
  for (let index = 0; index < total; index++) {
    let rest = index;
    const next = <T>(choices: readonly T[]): T => {
      const choice = choices[rest % choices.length] as T;
      rest = Math.floor(rest / choices.length);
      return choice;
    };
    const known = new Map<string, Known>();
    names.forEach((name, place) => {
      const value = next(values[place]!);
      if (value !== undefined) known.set(name, value);
    });
    const referred = new Map(addresses.map((address) => [address, next(truths)]));
    const by = truthsIn(known);
    if (valueOf(one, by, referred) !== valueOf(other, by, referred)) return false;
  }
  return true;
}
