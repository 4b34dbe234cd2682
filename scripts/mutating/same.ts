import { leaves } from "../../src/cone.ts";
import { truthsIn } from "../../src/evaluate.ts";
import type { Known } from "../../src/facts/value.ts";
import { valueOf } from "../../src/interpret.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import type { FactDeclaration, LinkedFormula } from "../../src/rulebook/linked.ts";
import { toLinked } from "../../src/rulebook/operators.ts";
import { declarationOf } from "../../src/rulebook/references.ts";
import type { Provision } from "../../src/rulebook/schema.ts";
import type { Truth } from "../../src/truth.ts";
import type { Mutant } from "./mutants.ts";

/** More combinations than this are not tried; the mutant then counts like any other. */
const MOST = 60_000;

/**
 * Whether a changed condition has the same truth as the old one, whatever its facts and references come to: tried on every combination, the
 * unknown among them. Then no test could ever notice.
 */
export function sameEverywhere(rules: Rules<unknown>, changed: Rules<unknown>, { file, conditions }: Mutant): boolean {
  if (!conditions) return false;
  const facts = new Map([...corpusOf(rules).facts.values()].map((fact) => [fact.name, declarationOf(fact)]));
  const formulasOf = (of: Rules<unknown>) => {
    const { elements, factors } = of.files.find(({ path }) => path === file)!.value as Pick<Provision, "elements"> & {
      factors?: Provision["elements"];
    };
    return (factors ?? elements).map(({ when }) => toLinked(when, facts));
  };
  const [before, after] = [formulasOf(rules), formulasOf(changed)];
  const cases = (of: Rules<unknown>) => JSON.stringify((of.files.find(({ path }) => path === file)!.value as { cases?: unknown }).cases);
  return (
    cases(rules) === cases(changed) && before.length === after.length && before.every((one, index) => alike(one, after[index]!, facts))
  );
}

function alike(one: LinkedFormula, other: LinkedFormula, facts: ReadonlyMap<string, FactDeclaration>): boolean {
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
    const known = new Map(
      names.flatMap((name, place): [string, Known][] => {
        const value = next(values[place]!);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const referred = new Map(addresses.map((address) => [address, next(truths)]));
    if (valueOf(one, truthsIn(known), referred) !== valueOf(other, truthsIn(known), referred)) return false;
  }
  return true;
}
