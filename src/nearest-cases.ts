import type { Address, LinkedCase, LinkedPrecedent, Rulebook } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

/** A decided case beside the one at hand. */
export interface NearestCase {
  readonly authority: string;
  readonly held: LinkedCase["held"];
  /** Whether it constrains this court. */
  readonly binds: boolean;
  readonly checked: boolean;
  readonly says: string;
  /** Factors for its side that both have. */
  readonly shared: string[];
  /** Factors against its side that are present here and were not there: with those below, what distinguishes it. */
  readonly onlyHere: string[];
  /** Factors for its side that it had and that are absent here. */
  readonly notHere: string[];
  /** Factors that would part or join them, and are not known here. */
  readonly unknown: string[];
}

/** What the decided cases say of a term: the nearest on each side, and the side that one of them forces. */
export interface Precedents {
  readonly precedent: string;
  readonly title: string;
  readonly forced: "established" | "refuted" | null;
  readonly established?: NearestCase | undefined;
  readonly refuted?: NearestCase | undefined;
}

/** The decided cases of an element that carries an open-textured term; nothing for any other. */
export function precedentsFor(rulebook: Rulebook<unknown>, element: Address, truths: ReadonlyMap<Address, Truth>): Precedents | undefined {
  const precedent = rulebook.precedents.get(element);
  if (precedent === undefined) return undefined;
  const { id, title, cases } = precedent;
  const nearest = (side: "established" | "refuted") =>
    cases
      .filter((one) => one.side === side)
      .map((one) => beside(precedent, one, truths))
      .reduce<NearestCase | undefined>((best, one) => (best === undefined || nearer(one, best) ? one : best), undefined);
  const forced = (["established", "refuted"] as const).find((side) => truths.get(`${id}#${side}`) === "established") ?? null;
  const [established, refuted] = [nearest("established"), nearest("refuted")];
  return { precedent: id, title, forced, ...(established && { established }), ...(refuted && { refuted }) };
}

function beside(precedent: LinkedPrecedent, one: LinkedCase, truths: ReadonlyMap<Address, Truth>): NearestCase {
  const [shared, onlyHere, notHere, unknown]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const { address, favors, says } of precedent.factors) {
    const truth = truths.get(address)!;
    const had = one.factors.has(address);
    if (favors === one.side && had) {
      if (truth === "established") shared.push(says);
      else if (truth === "refuted") notHere.push(says);
      else unknown.push(says);
    } else if (favors !== one.side && !had) {
      if (truth === "established") onlyHere.push(says);
      else if (truth === "undetermined") unknown.push(says);
    }
  }
  const { authority, held, binds, checked, says } = one;
  return { authority, held, binds, checked, says, shared, onlyHere, notHere, unknown };
}

/** Fewer differences, then fewer unknown factors, then more that are shared, then one that binds; else the one named first. */
function nearer(a: NearestCase, b: NearestCase): boolean {
  const rank = ({ onlyHere, notHere, unknown, shared, binds }: NearestCase) => [
    onlyHere.length + notHere.length,
    unknown.length,
    -shared.length,
    binds ? 0 : 1,
  ];
  const [left, right] = [rank(a), rank(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && left[at]! < right[at]!;
}
