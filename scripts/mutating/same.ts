import { leaves } from "../../src/cone.ts";
import { truthsIn } from "../../src/evaluate.ts";
import type { Known } from "../../src/facts/value.ts";
import { valueOf } from "../../src/interpret.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import type { FactDeclaration, LinkedFormula } from "../../src/rulebook/linked.ts";
import { toLinked } from "../../src/rulebook/operators.ts";
import { settled } from "../../src/rulebook/precedents.ts";
import { type Precedent, type PrecedentCase, sideOf } from "../../src/rulebook/precedent.ts";
import { declarationOf } from "../../src/rulebook/references.ts";
import type { Formula, Provision } from "../../src/rulebook/schema.ts";
import type { Truth } from "../../src/truth.ts";
import type { Mutant } from "./mutants.ts";
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
  if (!mutant.conditions) return false;
  const facts = new Map([...corpusOf(rules).facts.values()].map((fact) => [fact.name, declarationOf(fact)]));
  if (mutant.file.startsWith("precedents/")) return sameForce(before as Precedent, after as Precedent, facts);
  const [one, other] = [before as Provision, after as Provision];
  return (
    one.elements.length === other.elements.length &&
    one.elements.every(({ when }, index) => alike(toLinked(when, facts), toLinked(other.elements[index]!.when, facts), facts))
  );
}

/** Whether every case that may bind forces the same facts, in the same courts and at the same time. */
function sameForce(before: Precedent, after: Precedent, facts: Facts): boolean {
  const binding = ({ cases }: Precedent) => cases.filter(({ held, persuasive }) => held.endsWith("-as-law") && persuasive !== true);
  const [ones, others] = [binding(before), binding(after)];
  return (
    before.alone === after.alone &&
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index]!;
      const told = ({ authority, court, decided, until, law, held }: PrecedentCase) =>
        JSON.stringify([authority, court, decided, until, law, held]);
      return told(one) === told(other) && alike(forcing(before, one, facts), forcing(after, other, facts), facts);
    })
  );
}

/** What a case asks of later facts, its factors written out. */
function forcing(precedent: Precedent, one: PrecedentCase, facts: Facts): LinkedFormula {
  const { addresses } = settled({ precedent, cases: [one], binding: [one] });
  const writtenOut = (formula: Formula): Formula => {
    if ("provision" in formula) return addresses.get(formula.provision) ?? formula;
    if ("not" in formula) return { not: writtenOut(formula.not) };
    if ("all" in formula) return { all: formula.all.map(writtenOut) };
    if ("any" in formula) return { any: formula.any.map(writtenOut) };
    return formula;
  };
  return toLinked(writtenOut(addresses.get(`${precedent.id}#${sideOf(one)}`)!), facts);
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
