import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import type { Address } from "../rulebook/linked.ts";
import { alikeIn } from "./alike.ts";
import { caseBaseFindings, silentCaseBases } from "./case-bases.ts";
import { type DeepFinding, type DeepLint, KINDS } from "./finding.ts";
import { impossibleClaims } from "./impossible.ts";
import { unreachableIn } from "./matters.ts";
import { neverIn } from "./never.ts";
import { type Place, placesOf } from "./places.ts";
import { agreeingReadings } from "./rivals.ts";
import { Space } from "./space.ts";
import { spareIn } from "./spare.ts";
import { type Found, type Text, textsOf } from "./texts.ts";

/** A text in one of the rulebooks in which it stands. */
interface Standing {
  readonly text: Text;
  readonly place: Place;
}

/**
 * What is wrong with rules that load, over all fact patterns: conditions that settle nothing, contradict, say nothing more, matter to nothing
 * or repeat each other; readings and decided cases that overlap or leave gaps. Facts are taken to be independent of each other, but that an
 * amount has one value and a word is one of its list.
 *
 * @param progress told what is being read
 * @throws {RulebookError} where the rules do not load
 */
export function lintDeeply(rules: Rules<unknown>, progress: (what: string) => void = () => undefined): DeepLint {
  const corpus = corpusOf(rules);
  const places = placesOf(rules, corpus);
  const current = places[0]!;
  const findings = new Map<string, DeepFinding>();
  const undecided = new Set<string>();
  const givingUp = (what: string) => () => void undecided.add(what);
  const add = (found: readonly Found[], place: Place) => {
    for (const one of found) {
      const ids = new Set(one.addresses.map((address) => address.split("#")[0]!));
      const files = [...new Set(textsOf(corpus, place).flatMap(({ id, file }) => (ids.has(id) ? [file] : [])))];
      const key = JSON.stringify([one.kind, one.addresses, one.conditions, one.says, files]);
      if (!findings.has(key)) findings.set(key, { ...one, files, law: place.choice });
    }
  };

  const standing = new Map<object, Standing[]>();
  for (const place of places)
    for (const text of textsOf(corpus, place)) standing.set(text.key, [...(standing.get(text.key) ?? []), { text, place }]);

  const never = new Set<Address>();
  for (const everywhere of standing.values()) {
    const [{ text, place }] = everywhere as [Standing];
    progress(text.file);
    const giveUp = givingUp(`whether anything in ${text.file} is vacuous or redundant`);
    const here = inText({ text, place }, giveUp);
    if (place === current) for (const address of here.never) never.add(address);
    add(
      stayingIn(here.found, everywhere, (other) => inText(other, giveUp).found),
      place,
    );
  }
  for (const everywhere of standing.values()) {
    const [{ text, place }] = everywhere as [Standing];
    if (!text.whole) continue;
    progress(`what matters in ${text.file}`);
    const giveUp = givingUp(`whether all of ${text.file} matters to a claim`);
    const silent = (at: Standing) => unreachableIn(at.text, at.place.rulebook, never, giveUp);
    add(stayingIn(silent({ text, place }), everywhere, silent), place);
  }
  progress("what is said twice");
  add(alikeIn(places, never, givingUp("whether two addresses are the same")), current);
  add(impossibleClaims(current, never, givingUp("whether a claim and its gate exclude each other")), current);
  progress("readings and decided cases");
  add(agreeingReadings(rules, corpus, current, givingUp("whether two readings are the same")), current);
  for (const place of places) add(caseBaseFindings(corpus, place, givingUp("whether decided cases overlap")), place);

  add(silentCaseBases(corpus, places, givingUp("whether decided cases add to a test")), current);

  const order = new Map(KINDS.map((kind, place) => [kind, place]));
  return {
    findings: [...findings.values()].sort((a, b) => order.get(a.kind)! - order.get(b.kind)!),
    undecided: [...undecided].sort(),
    rulebooks: places.length,
  };
}

function inText({ text, place: { rulebook } }: Standing, giveUp: () => void) {
  const spaces = { complete: new Space(rulebook, "complete", giveUp), partial: new Space(rulebook, "partial", giveUp) };
  const never = neverIn(text, spaces.complete);
  return { found: [...never.found, ...spareIn(text, never, spaces)], never: never.addresses };
}

/** Those that are so wherever the text stands: what is to spare under one reading may be needed under another. */
function stayingIn(found: readonly Found[], everywhere: readonly Standing[], find: (at: Standing) => readonly Found[]): Found[] {
  // A paragraph that was renumbered stands under two ids.
  const keyOf = ({ kind, addresses, conditions = [] }: Found, { id }: Text) =>
    JSON.stringify([kind, addresses.map((address) => address.replace(id, "")), conditions]);
  const [first, ...others] = everywhere as [Standing, ...Standing[]];
  let left = [...found];
  for (const other of others) {
    if (left.length === 0) break;
    const there = new Set(find(other).map((one) => keyOf(one, other.text)));
    left = left.filter((one) => there.has(keyOf(one, first.text)));
  }
  return left;
}
