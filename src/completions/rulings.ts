import type { DefenseFinding, ElementFinding, Resolution } from "../assessment.ts";
import { ruling as rulingOn } from "../courtroom.ts";
import { outcomeOf, type Verdict } from "../outcome.ts";
import { isListed, ownFacts, relatedTo, required, underEveryReading, type Matter } from "../readings.ts";
import { exceptionsTo, isBar } from "../record/bearing.ts";
import { governingStage, stageRow } from "../record/stages.ts";
import { together, unless } from "../resolve.ts";
import type { LinkedProvision, Side } from "../rulebook/linked.ts";
import { Diagrams, type Joining, type Node } from "./diagram.ts";
import { fromCode, SHARED, shownIn, type Changeable } from "./states.ts";

/** For whom a stage rules on a claim; a motion that is denied leaves it to be tried. */
export type Ruling = "plaintiff" | "defendant" | "denied" | "open";

const FOR = new Set(["liable", "upheld", "survives", "likely"]);
const AGAINST = new Set(["not-liable", "not-upheld", "dismissed", "unlikely", "not-reached"]);

export function rulingOf({ outcome, granted }: Pick<Verdict, "outcome" | "granted">): Ruling {
  if (outcome === "granted") return granted!;
  if (FOR.has(outcome)) return "plaintiff";
  if (AGAINST.has(outcome)) return "defendant";
  return outcome === "denied" ? "denied" : "open";
}

/** What matters of the elements together, of the bars, of those of the suit, of the gates of the suit. */
const worst: Joining<string> = {
  of: (a, b) => (a === "not-met" || b === "not-met" ? "not-met" : a === "met" ? b : a),
  absorbing: "not-met",
  neutral: "met",
};
const nearest: Joining<string> = {
  of: (a, b) => (a === "met" || b === "met" ? "met" : a === "not-met" ? b : a),
  absorbing: "met",
  neutral: "not-met",
};
const whole: Joining<string> = { of: (a, b) => together([a, b] as Resolution[]), absorbing: "not-met", neutral: "not-in-issue" };
const taking: Joining<string> = { of: (bar, exception) => unless(bar as Resolution, [exception as Resolution]) };
const either: Joining<string> = { of: (a, b) => (a === "yes" ? a : b), absorbing: "yes", neutral: "no" };
const both: Joining<string> = { of: (a, b) => (a === "no" ? a : b), absorbing: "no", neutral: "yes" };
const given: Joining<string> = { of: (raised, resolution) => (raised === "yes" ? resolution : "unraised") };
const beside: Joining<string> = { of: (a, b) => `${a} ${b}` };

/**
 * The ruling on a claim in every state of the facts that may change: what `adjudicate` comes to, as one diagram.
 *
 * @param matters one for each live reading, the governing one first
 */
export function rulingsOn(matters: readonly Matter[], changeable: readonly Changeable[]): { diagrams: Diagrams<string>; node: Node } {
  const matter = underEveryReading(matters);
  const { rulebook, record } = matter;
  const row = stageRow(governingStage(record.posture));
  const { listedIn, resolved } = rulingOn(matter, row);
  const codes = new Diagrams<number>();
  const diagrams = new Diagrams<string>();
  const views = new Map<string | undefined, (address: string) => Node>();
  const shownAt = (address: string, standard: Parameters<Matter["run"]>[0]): Node => {
    let view = views.get(standard);
    if (view === undefined) {
      const readings = matters.map((one) => ({ one, shown: shownIn(codes, changeable, one.rulebook, one.run(standard).admission) }));
      const has = (one: Matter, at: string) => one.run(standard).truths.has(at);
      view = (at) =>
        readings
          .filter(({ one }) => has(one, at))
          .map(({ shown }) => shown(at))
          .reduce((a, b) => codes.join(a, b, SHARED));
      views.set(standard, view);
    }
    return view(address);
  };
  const elementsOf = (provision: LinkedProvision, needs: Side): Node[] =>
    provision.elements.map((element) => {
      const listed = listedIn(provision, element);
      return codes.map(
        shownAt(element.address, element.standard),
        (code) => resolved({ ...fromCode(code), bearer: element.burden, needs, listed }).resolution as string,
        diagrams,
      );
    });
  const answeredIn = (facts: readonly string[], asIs: (fact: string) => boolean, changed: (known: boolean) => boolean): Node =>
    facts
      .map((fact) => {
        const place = changeable.findIndex((one) => one.fact.name === fact);
        const word = (is: boolean) => diagrams.end(is ? "yes" : "no");
        if (place < 0) return word(asIs(fact));
        return diagrams.choice(place, [
          word(asIs(fact)),
          ...changeable[place]!.states.map(({ known }) => word(changed(known !== undefined))),
        ]);
      })
      .reduce((a, b) => diagrams.join(a, b, either), diagrams.end("no"));
  const raised = (provision: LinkedProvision): Node => {
    if (isListed(matter, provision)) return diagrams.end("yes");
    const { admission } = matter.run(undefined);
    const own = ownFacts(matter, provision);
    const answered = answeredIn(
      own,
      (fact) => admission.answered.has(fact),
      () => true,
    );
    const truthIs = (word: (truth: string) => boolean) =>
      codes.map(shownAt(provision.id, undefined), (code) => (word(fromCode(code).truth) ? "yes" : "no"), diagrams);
    if (isBar(provision))
      return diagrams.join(
        answered,
        truthIs((truth) => truth === "established"),
        either,
      );
    const open = answeredIn(
      own,
      (fact) => admission.open.has(fact),
      (known) => !known,
    );
    return diagrams.join(
      answered,
      diagrams.join(
        truthIs((truth) => truth !== "undetermined"),
        open,
        either,
      ),
      both,
    );
  };
  const standing = (provision: LinkedProvision, needs: Side, met: readonly string[]): Node => {
    const other: Side = needs === "defendant" ? "plaintiff" : "defendant";
    const exceptions = exceptionsTo(rulebook, provision.id).filter(({ id }) => !met.includes(id) && id !== provision.id);
    return exceptions.reduce(
      (bar, exception) => {
        const stands = standing(exception, other, [...met, provision.id]);
        return diagrams.join(bar, diagrams.join(raised(exception), stands, given), taking);
      },
      elementsOf(provision, needs).reduce((a, b) => diagrams.join(a, b, whole)),
    );
  };
  const coarse = (node: Node): Node => diagrams.map(node, (word) => COARSE[word] ?? "open", diagrams);

  const related = relatedTo(matter);
  const elements = required(matter).flatMap((provision) => elementsOf(provision, "plaintiff"));
  const bars = (reach: "suit" | "claim") => related.filter((provision) => isBar(provision) && provision.reach === reach);
  const barred = (reach: "suit" | "claim") =>
    bars(reach)
      .map((bar) =>
        diagrams.map(diagrams.join(raised(bar), standing(bar, "defendant", []), given), (word) => BARRED[word] ?? "open", diagrams),
      )
      .reduce((a, b) => diagrams.join(a, b, nearest), diagrams.end("not-met"));
  const gates = related
    .filter((provision) => provision.kind === "gate" && provision.reach === "suit" && !isBar(provision))
    .map((gate) => coarse(diagrams.join(raised(gate), standing(gate, "plaintiff", []), given)))
    .reduce((a, b) => diagrams.join(a, b, worst), diagrams.end("met"));
  const claimed = elements.map(coarse).reduce((a, b) => diagrams.join(a, b, worst), diagrams.end("met"));
  const parts = [claimed, barred("claim"), barred("suit"), gates].reduce((a, b) => diagrams.join(a, b, beside));

  const ruled = (summary: string): Ruling => {
    const [element, bar, suit, gate] = summary.split(" ") as [Resolution, Resolution, Resolution, Resolution];
    const defense = (reach: "suit" | "claim", resolution: Resolution) => ({ reach, resolution }) as DefenseFinding;
    return rulingOf(
      outcomeOf(
        matter,
        row,
        [{ resolution: element } as ElementFinding],
        [defense("claim", bar), defense("suit", suit)],
        [defense("suit", gate)],
      ),
    );
  };
  return { diagrams, node: diagrams.map(parts, ruled, diagrams) };
}

/** Of what a claim needs, and of bars to it; an unraised one changes nothing. */
const COARSE: Readonly<Record<string, string>> = { met: "met", "not-in-issue": "met", unraised: "met", "not-met": "not-met" };
const BARRED: Readonly<Record<string, string>> = { met: "met", "not-in-issue": "not-met", unraised: "not-met", "not-met": "not-met" };
