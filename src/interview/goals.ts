import { coneOf } from "../cone.ts";
import { ruling } from "../courtroom.ts";
import { truthsIn } from "../evaluate.ts";
import type { Known } from "../facts/value.ts";
import { valueOf } from "../interpret.ts";
import { isRaised, relatedTo, required, type Matter } from "../readings.ts";
import { exceptionsTo, isBar } from "../record/bearing.ts";
import { governingStage, stageRow } from "../record/stages.ts";
import { leaves } from "../rulebook/leaves.ts";
import type { Address, FactDeclaration, LinkedElement, LinkedFormula, LinkedProvision, Rulebook } from "../rulebook/linked.ts";
import { openIn, type Open } from "./order.ts";

/** The address of a formula that an interview asks about; no provision has a space in its name. */
const GOAL: Address = "the claim";
/** A fact that everybody knows not to hold: what is settled by it either way is settled by nothing. */
const NEVER = "what never holds";
const never: FactDeclaration = { name: NEVER, type: "boolean", values: [], question: "" };
const UNSETTLED: LinkedFormula = {
  form: "settledBy",
  establishing: { form: "holds", fact: NEVER },
  refuting: { form: "holds", fact: NEVER },
};

const SETTLED: ReadonlySet<Open["verdict"]> = new Set(["established", "refuted"]);

/**
 * What can still change the finding on a claim: its elements and gates first; then the bars and gates of the suit that are counted.
 *
 * @param spoken facts that are not asked about again
 */
export function openOn(matter: Matter, counted: readonly LinkedProvision[], spoken: ReadonlySet<string>): Open {
  const argued = arguedIn(matter);
  const claim = required(matter).flatMap((provision) => asArgued(provision, argued));
  const prima = askable(matter, claim, spoken);
  const contested = counted.filter((provision) => argued(provision).length > 0);
  if (contested.length === 0) return prima;
  const chosen = new Set(contested.map(({ id }) => id));
  const against = contested
    .filter(({ kind }) => kind !== "exception")
    .map((provision) => {
      const stands = standing(matter.rulebook, provision, chosen, argued, []);
      return isBar(provision) ? ({ form: "not", part: stands } as const) : stands;
    });
  const liability = askable(matter, [...claim, ...against], spoken);
  if (SETTLED.has(liability.verdict)) return liability;
  const first = prima.facts.filter((fact) => liability.facts.includes(fact));
  return { verdict: liability.verdict, facts: [...first, ...liability.facts.filter((fact) => !first.includes(fact))] };
}

type Argued = (provision: LinkedProvision) => readonly LinkedElement[];

/** The elements of a provision that are argued: an assessment leaves the rest not in issue, so that no answer on it changes anything. */
export function arguedIn(matter: Matter): Argued {
  const { listedIn } = ruling(matter, stageRow(governingStage(matter.record.posture)));
  return (provision) => provision.elements.filter((element) => listedIn(provision, element));
}

/** Bars and gates of the suit, and what takes bars away: those that are raised, or all where all are asked for. */
export function countedIn(matter: Matter, all: boolean): LinkedProvision[] {
  const counts = (provision: LinkedProvision) => all || isRaised(matter, provision);
  const found: LinkedProvision[] = [];
  const add = (provision: LinkedProvision): void => {
    if (found.includes(provision) || !counts(provision)) return;
    found.push(provision);
    exceptionsTo(matter.rulebook, provision.id).forEach(add);
  };
  relatedTo(matter)
    .filter((provision) => isBar(provision) || (provision.kind === "gate" && provision.reach === "suit"))
    .forEach(add);
  return found;
}

/** A provision without what takes it away. */
function standing(
  rulebook: Rulebook<unknown>,
  provision: LinkedProvision,
  counted: ReadonlySet<string>,
  argued: Argued,
  met: readonly string[],
): LinkedFormula {
  const { id } = provision;
  const exceptions = exceptionsTo(rulebook, id)
    .filter((exception) => counted.has(exception.id) && !met.includes(exception.id) && exception.id !== id)
    .map((exception): LinkedFormula => ({ form: "not", part: standing(rulebook, exception, counted, argued, [...met, id]) }));
  return both([...asArgued(provision, argued), ...exceptions]);
}

/** What a provision asks as far as it is argued. */
function asArgued(provision: LinkedProvision, argued: Argued): LinkedFormula[] {
  const elements = argued(provision);
  return elements.length === provision.elements.length ? [refer(provision.id)] : elements.map(({ address }) => refer(address));
}

function refer(address: Address): LinkedFormula {
  return { form: "refer", address };
}

function both(parts: readonly LinkedFormula[]): LinkedFormula {
  return parts.length === 1 ? parts[0]! : { form: "all", parts };
}

const asked = new WeakMap<Rulebook<unknown>, Map<string, { goal: Rulebook<unknown>; found: Map<string, Open> }>>();

function askable(matter: Matter, parts: readonly LinkedFormula[], spoken: ReadonlySet<string>): Open {
  if (parts.length === 0) return { verdict: "established", facts: [] };
  const formula = both(parts);
  const { rulebook } = matter;
  const goals = asked.get(rulebook) ?? new Map<string, { goal: Rulebook<unknown>; found: Map<string, Open> }>();
  asked.set(rulebook, goals);
  const name = JSON.stringify(formula);
  const { goal, found } = goals.get(name) ?? { goal: withGoal(rulebook, formula), found: new Map<string, Open>() };
  goals.set(name, { goal, found });

  const { admission } = matter.run(undefined);
  const known = new Map([...admission.known, [NEVER, false] as const]);
  const { facts } = coneOf(goal, GOAL);
  const closed = facts.filter((fact) => spoken.has(fact));
  const pattern = Object.fromEntries(facts.flatMap((fact) => (admission.known.has(fact) ? [[fact, admission.pattern[fact]]] : [])));
  const key = JSON.stringify([pattern, closed]);
  const open = found.get(key) ?? openBeside(goal, known, new Set(closed));
  found.set(key, open);
  return open;
}

function openBeside(goal: Rulebook<unknown>, known: ReadonlyMap<string, Known>, closed: ReadonlySet<string>): Open {
  const open = openIn({ rulebook: closed.size === 0 ? goal : withoutAnswer(goal, known, closed), address: GOAL, known });
  if (open.verdict !== "not-decided") return open;
  // Rather a question too many than none: every fact without an answer, in the order of the text.
  return { ...open, facts: coneOf(goal, GOAL).facts.filter((fact) => !known.has(fact) && !closed.has(fact)) };
}

function withGoal(rulebook: Rulebook<unknown>, formula: LinkedFormula): Rulebook<unknown> {
  return {
    ...rulebook,
    definitions: [...rulebook.definitions, { address: GOAL, formula }],
    facts: new Map([...rulebook.facts, [NEVER, never]]),
  };
}

/** The same law where some facts will get no better answer than they have: a comparison that it does not decide is never decided. */
function withoutAnswer(goal: Rulebook<unknown>, values: ReadonlyMap<string, Known>, closed: ReadonlySet<string>): Rulebook<unknown> {
  const by = truthsIn(values);
  const rewritten = (formula: LinkedFormula): LinkedFormula => {
    switch (formula.form) {
      case "not":
        return { form: "not", part: rewritten(formula.part) };
      case "all":
      case "any":
        return { form: formula.form, parts: formula.parts.map(rewritten) };
      case "settledBy":
        return { form: "settledBy", establishing: rewritten(formula.establishing), refuting: rewritten(formula.refuting) };
      case "refer":
        return formula;
      default:
        return closed.has(formula.fact) && valueOf(formula, by, new Map()) === "undetermined" ? UNSETTLED : formula;
    }
  };
  const touched = (formula: LinkedFormula) => leaves(formula).some((leaf) => leaf.form !== "refer" && closed.has(leaf.fact));
  return {
    ...goal,
    definitions: coneOf(goal, GOAL).definitions.map((definition) =>
      touched(definition.formula) ? { ...definition, formula: rewritten(definition.formula) } : definition,
    ),
  };
}
