import type { Corpus } from "../rulebook/corpus.ts";
import { caseBases, settled } from "../rulebook/precedents.ts";
import { type Precedent, type PrecedentCase, sideOf } from "../rulebook/precedent.ts";
import type { LinkedFormula } from "../rulebook/linked.ts";
import { toLinked } from "../rulebook/operators.ts";
import { exampleOf } from "./examples.ts";
import type { Place } from "./places.ts";
import { Space } from "./space.ts";
import type { Found } from "./texts.ts";

/** Where decided cases force a term both ways, in whatever courts they bind, and where those that bind here and alone decide it force neither. */
export function caseBaseFindings(corpus: Corpus, { rulebook, choice }: Place, giveUp: () => void): Found[] {
  const forum = { decided: choice.decided ?? corpus.about.asOf, court: choice.court };
  return caseBases(corpus, forum).flatMap(({ precedent, cases }) => {
    if (!rulebook.precedents.has(precedent.term)) return [];
    const space = new Space(rulebook, "complete", giveUp);
    const found: Found[] = [];
    const standing = cases.filter(({ held, persuasive }) => held.endsWith("-as-law") && persuasive !== true);
    const forcing = (one: PrecedentCase) => forcedBy(precedent, one, rulebook.facts);
    for (const one of standing.filter((each) => sideOf(each) === "established"))
      for (const other of standing.filter((each) => sideOf(each) === "refuted")) {
        const answer = space.ask(space.truth(forcing(one)).established, space.truth(forcing(other)).established);
        if (!answer.possible) continue;
        found.push({
          kind: "precedents-overlap",
          addresses: [precedent.term, precedent.id],
          says: `\`${one.authority}\` (${one.court}) and \`${other.authority}\` (${other.court}) force it both ways on the same facts`,
          ...(answer.facts && { example: exampleOf(rulebook, answer.facts, [precedent.term], [forcing(one), forcing(other)]) }),
        });
      }
    const { established, refuted } = space.at(precedent.term);
    const neither = space.ask(-established, -refuted);
    if (neither.possible)
      found.push({
        kind: "precedents-leave-open",
        addresses: [precedent.term, precedent.id],
        says: "on facts that answer every question no case forces either side, and the term has no other test",
        // All of these facts: with fewer it would be open for want of an answer.
        ...(neither.facts && { example: { ...exampleOf(rulebook, {}, [precedent.term]), facts: neither.facts } }),
      });
    return found;
  });
}

/** What forces a case's side: as if it were the only one that binds. */
function forcedBy(precedent: Precedent, one: PrecedentCase, facts: Place["rulebook"]["facts"]): LinkedFormula {
  const { addresses } = settled({ precedent, cases: [one], binding: [one] });
  const forced = addresses.get(`${precedent.id}#${sideOf(one)}`);
  return forced === undefined ? { form: "all", parts: [] } : toLinked(forced, facts);
}

/** Case bases that nowhere decide their term otherwise than its own test does: they show the nearest case and constrain nobody. */
export function silentCaseBases(corpus: Corpus, places: readonly Place[], giveUp: () => void): Found[] {
  return corpus.precedents.flatMap((precedent): Found[] => {
    const [id, name] = precedent.term.split("#") as [string, string];
    const standing = places.filter(({ rulebook }) => rulebook.precedents.has(precedent.term));
    let example: Found["example"];
    for (const { rulebook, texts } of standing) {
      const { when } = texts.get(id)!.elements.find((element) => element.name === name)!;
      const space = new Space(rulebook, "partial", giveUp);
      const own = space.truth(toLinked(when, rulebook.facts));
      if (space.ask(space.differing(own, space.at(precedent.term))).possible) return [];
      const answer = space.ask(own.established);
      if (answer.possible && answer.facts) example ??= exampleOf(rulebook, answer.facts, [precedent.term]);
    }
    const binds = standing.some(({ rulebook }) => rulebook.precedents.get(precedent.term)!.cases.some((one) => one.binds));
    return standing.length === 0
      ? []
      : [
          {
            kind: "precedents-add-nothing",
            addresses: [precedent.term, precedent.id],
            says: binds ? "wherever cases force it, its own test comes to the same" : "no case of it binds in any court that is encoded",
            ...(example && { example }),
          },
        ];
  });
}
