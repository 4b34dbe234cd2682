import type { Corpus, Rules } from "../../src/rulebook/corpus.ts";
import { inForce } from "../../src/rulebook/in-force.ts";
import { partOf, withoutDays } from "./chosen.ts";
import { shifted } from "./formulas.ts";

/** Whether the same text is chosen for an id, and told of in the same words, on every day and in every court that makes a difference. */
export function sameChoice(rules: Rules<unknown>, changed: Rules<unknown>, id: string): boolean {
  const [one, other] = [partOf(rules, id), partOf(changed, id)];
  const written = [...one.provisions, ...other.provisions];
  const around = (days: readonly (string | undefined)[]) => [
    ...new Set(days.flatMap((day) => (day === undefined ? [] : [shifted(day, -1), day, shifted(day, 1)]))),
  ];
  const conducts = around(written.flatMap(({ effective }) => [effective?.from, effective?.until]));
  const decisions = around(written.flatMap(({ decided, until, since }) => [decided, until, since]));
  const courts = new Set([undefined, ...written.map(({ court }) => court)]);
  const last = one.about.asOf;
  return [...conducts, last].every((conduct) =>
    [...decisions, last].every((decided) =>
      [...courts].every((court) => chosenIn(one, id, conduct, { decided, court }) === chosenIn(other, id, conduct, { decided, court })),
    ),
  );
}

function chosenIn(corpus: Corpus, id: string, conduct: string, forum: Parameters<typeof inForce>[2]): string {
  const choice = inForce(corpus, conduct, forum, {}).get(id);
  return choice === undefined ? "none" : JSON.stringify([[choice.provision, ...choice.rivals].map(withoutDays), choice.chosen]);
}
