import { coneOf } from "../cone.ts";
import type { Known, Written } from "../facts/value.ts";
import { relatedTo, required, type Matter } from "../readings.ts";
import { isBar, withExceptions } from "../record/bearing.ts";
import { governingStage, stageRow } from "../record/stages.ts";
import type { LinkedProvision } from "../rulebook/linked.ts";
import { comparisonsIn } from "./answers.ts";
import { BudgetError, type Diagrams, type Node } from "./diagram.ts";
import { nearestWays, type Otherwise } from "./nearest.ts";
import { rulingsOn, type Ruling } from "./rulings.ts";
import { statesOf, type Changeable } from "./states.ts";

/** One fact supposed otherwise. Without a value: supposed not to be shown. */
export interface Supposition {
  readonly fact: string;
  readonly value: Written | undefined;
}

/** Which facts a change may touch: those that are known, those that are open, or both. */
export type Touching = "known" | "open" | "any";

/** The smallest changes that would bring a claim to another ruling. */
export interface Changes {
  readonly touching: Touching;
  readonly sets: readonly (readonly Supposition[])[];
}

export interface Flips {
  readonly to: Exclude<Ruling, "open">;
  readonly changes: readonly Changes[];
  /** The same where only some facts may change, for the groups of facts that were asked for. */
  readonly within: readonly (Changes & { readonly group: string })[];
}

/** The rulings that are contrary to this one: on a motion by one side alone, its denial is. */
function contraryTo(
  now: Ruling,
  motions: { readonly plaintiff: boolean; readonly defendant: boolean; readonly any: boolean },
): Flips["to"][] {
  if (now === "plaintiff") return motions.any && !motions.defendant ? ["denied"] : ["defendant"];
  if (now === "defendant") return motions.any && !motions.plaintiff ? ["denied"] : ["plaintiff"];
  if (now === "denied") return [...(motions.plaintiff ? ["plaintiff" as const] : []), ...(motions.defendant ? ["defendant" as const] : [])];
  return ["plaintiff", "defendant"];
}

/**
 * For each contrary ruling the smallest changes that would bring it about: of known facts, and, apart from those, answers to open ones; both
 * together only where neither would. "not-decided" where the diagram outgrew its budget.
 *
 * @param matters one for each live reading: a change has to hold under all of them
 * @param groupOf the group of a fact, as who controls it: where no smallest change lies within a group, its own smallest is sought
 */
export function flipsOf(
  matters: readonly Matter[],
  now: Ruling,
  moved: { readonly plaintiff: boolean; readonly defendant: boolean; readonly any: boolean },
  groupOf: (fact: string) => string | undefined,
): readonly Flips[] | "not-decided" {
  try {
    const searches = new Map<Touching, Search>();
    const search = (touching: Touching): Search => {
      const found = searches.get(touching) ?? searchIn(matters, touching);
      searches.set(touching, found);
      return found;
    };
    return contraryTo(now, moved).map((to) => {
      const found = (["known", "open"] as const).map((touching): Changes => ({ touching, sets: waysTo(search(touching), to) }));
      const some = found.filter(({ sets }) => sets.length > 0);
      const mixed: Changes = { touching: "any", sets: some.length > 0 ? [] : waysTo(search("any"), to) };
      const changes = some.length > 0 ? some : mixed.sets.length > 0 ? [mixed] : [];
      const groups = new Set(search("known").changeable.flatMap(({ fact }) => groupOf(fact.name) ?? []));
      const within = [...groups].flatMap((group) => {
        const listed = changes.some(({ sets }) => sets.some((set) => set.every(({ fact }) => groupOf(fact) === group)));
        const sets = listed ? [] : waysTo(search("known"), to, (fact) => groupOf(fact) === group);
        return sets.length === 0 ? [] : [{ group, touching: "known" as const, sets }];
      });
      return { to, changes, within };
    });
  } catch (error) {
    if (error instanceof BudgetError) return "not-decided";
    throw error;
  }
}

/** The ruling on a claim as a diagram, over the facts that may change. */
export interface Search {
  readonly changeable: readonly Changeable[];
  readonly diagrams: Diagrams<string>;
  readonly node: Node;
}

export function searchIn(matters: readonly Matter[], touching: Touching): Search {
  const [governing] = matters as [Matter];
  const { known } = governing.run(undefined).admission;
  const unshown = stageRow(governingStage(governing.record.posture)).otherwise !== "open";
  const roots = (matter: Matter): LinkedProvision[] => [
    ...required(matter),
    ...relatedTo(matter)
      .filter((provision) => isBar(provision) || (provision.kind === "gate" && provision.reach === "suit"))
      .flatMap((provision) => withExceptions(matter.rulebook, provision)),
  ];
  const cones = matters.flatMap((matter) => roots(matter).map(({ id }) => coneOf(matter.rulebook, id)));
  const comparisons = comparisonsIn(cones.flatMap(({ definitions }) => definitions));
  const changeable = [...new Set(cones.flatMap(({ facts }) => facts))].flatMap((name): Changeable[] => {
    const value: Known | undefined = known.get(name);
    if (touching !== "any" && (touching === "known") !== (value !== undefined)) return [];
    const fact = matters.find(({ rulebook }) => rulebook.facts.has(name))!.rulebook.facts.get(name)!;
    const states = statesOf(fact, comparisons.get(name)!, value, unshown);
    return states.length === 0 ? [] : [{ fact, states }];
  });
  return { changeable, ...rulingsOn(matters, changeable) };
}

function waysTo({ changeable, diagrams, node }: Search, to: Ruling, of: (fact: string) => boolean = () => true): Supposition[][] {
  const ways = nearestWays(
    diagrams,
    node,
    (ruling) => ruling === to,
    (place) => of(changeable[place]!.fact.name),
  );
  return ways
    .filter((way) => !ways.some((other) => isNearer(other, way, changeable)))
    .map((way) => way.map(({ place, state }) => ({ fact: changeable[place]!.fact.name, value: changeable[place]!.states[state]!.value })));
}

/** Whether one way differs from another only in amounts, which cross fewer thresholds on the same side. */
function isNearer(one: readonly Otherwise[], other: readonly Otherwise[], changeable: readonly Changeable[]): boolean {
  if (one === other || one.length !== other.length) return false;
  return one.every(({ place, state }, at) => {
    const far = other[at]!;
    if (far.place !== place || far.state === state) return far.place === place;
    const [a = 0, b = 0] = [changeable[place]!.states[state]!.away, changeable[place]!.states[far.state]!.away];
    return Math.sign(a) === Math.sign(b) && Math.abs(a) < Math.abs(b);
  });
}
