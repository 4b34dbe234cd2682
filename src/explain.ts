import { reasonsOn, type Reasons } from "./because.ts";
import { coneOf } from "./cone.ts";
import { leaves } from "./rulebook/leaves.ts";
import { truthsIn } from "./evaluate.ts";
import { readPattern, type FactPattern, type Known, type Written } from "./facts/value.ts";
import { interpret, valueOf } from "./interpret.ts";
import { type Precedents, precedentsFor } from "./nearest-cases.ts";
import { written } from "./quantities.ts";
import type { Address, LinkedElement, LinkedProvision, Rulebook, Side } from "./rulebook/linked.ts";
import type { Truth } from "./truth.ts";

/** Why a provision came out as it did: its elements in the statute's order. */
export interface Finding {
  readonly provision: string;
  readonly title: string;
  readonly citation: string;
  readonly truth: Truth;
  readonly elements: readonly Reason[];
}

/** One element, what the record shows of it, and why. */
export interface Reason {
  readonly element: Address;
  readonly quote?: string | undefined;
  readonly paraphrase?: string | undefined;
  readonly citation: string;
  readonly burden: Side;
  readonly truth: Truth;
  /** Sufficient and minimal; empty where the truth is undetermined. */
  readonly because: readonly { readonly fact: string; readonly value: Written }[];
  /** The facts that an undetermined truth waits for. */
  readonly open: readonly { readonly fact: string; readonly question: string }[];
  /** Whether the law, not a fact, leaves it open. */
  readonly unsettled: boolean;
  readonly authorities: readonly string[];
  /** Where decided cases bear on it: the nearest on each side, and what distinguishes them. */
  readonly precedents?: Precedents | undefined;
  /** The elements of the provisions it refers to, each explained where it is first met. */
  readonly elements: readonly Reason[];
}

/**
 * The reasons for one provision on one fact pattern. The one place reasons are made: a fast backend says which
 * cases matter, this says why.
 *
 * @param id a provision's id
 * @throws {RangeError} where the rulebook has no such provision
 * @throws {CaseRecordError} as `evaluate` does
 */
export function explain<F>(rulebook: Rulebook<F>, facts: FactPattern<F>, id: string): Finding {
  const known = readPattern(rulebook.facts, facts);
  const by = truthsIn(known);
  const truths = new Map<Address, Truth>();
  const provision = provisionOf(rulebook, id);
  for (const { address, formula } of coneOf(rulebook, id).definitions) truths.set(address, valueOf(formula, by, truths));
  return findingOf(rulebook, provision, known, truths);
}

/**
 * The same for several provisions, deciding the rulebook once and reusing the reasons that they share.
 *
 * @throws as {@link explain} does
 */
export function explainAll<F>(rulebook: Rulebook<F>, facts: FactPattern<F>, ids: readonly string[]): Finding[] {
  const known = readPattern(rulebook.facts, facts);
  const truths = interpret(rulebook, truthsIn(known));
  const reasons = reasonsOn(rulebook, known, truths);
  return ids.map((id) => findingOf(rulebook, provisionOf(rulebook, id), known, truths, reasons));
}

function provisionOf(rulebook: Rulebook<unknown>, id: string): LinkedProvision {
  const provision = rulebook.provisions.get(id);
  if (provision === undefined) throw new RangeError(`no provision \`${id}\``);
  return provision;
}

/** As {@link explain}, where the truths are known already. */
export function findingOf(
  rulebook: Rulebook<unknown>,
  provision: LinkedProvision,
  facts: ReadonlyMap<string, Known>,
  truths: ReadonlyMap<Address, Truth>,
  reasons: Reasons = reasonsOn(rulebook, facts, truths),
): Finding {
  const reasonFor = ({ element, within, parts }: Outline): Reason => {
    const truth = truths.get(element.address)!;
    const waiting = truth === "undetermined" ? reasons.waiting(element.address) : undefined;
    return {
      element: element.address,
      quote: element.quote,
      paraphrase: element.paraphrase,
      citation: within.citation,
      burden: element.burden,
      truth,
      because: reasons.because(element.address).map((fact) => ({ fact, value: shown(rulebook, fact, facts.get(fact)!) })),
      open: waiting === undefined ? [] : waiting.facts.map((fact) => ({ fact, question: rulebook.facts.get(fact)!.question })),
      unsettled: waiting?.unsettled ?? false,
      authorities: element.authorities.length > 0 ? element.authorities : within.authorities,
      precedents: precedentsFor(rulebook, element.address, truths),
      elements: parts.map(reasonFor),
    };
  };
  return {
    provision: provision.id,
    title: provision.title,
    citation: provision.citation,
    truth: truths.get(provision.id)!,
    elements: outlineOf(rulebook, provision).map(reasonFor),
  };
}

/** An element and, below it, those of the provisions it refers to: the same for every case. */
interface Outline {
  readonly element: LinkedElement;
  readonly within: LinkedProvision;
  readonly parts: readonly Outline[];
}

const outlines = new WeakMap<LinkedProvision, readonly Outline[]>();

/** Each provision is laid out where it is first met. */
function outlineOf(rulebook: Rulebook<unknown>, provision: LinkedProvision): readonly Outline[] {
  let outline = outlines.get(provision);
  if (outline === undefined) {
    const met = new Set<Address>([provision.id]);
    const lay = (element: LinkedElement, within: LinkedProvision): Outline => ({ element, within, parts: referred(element) });
    const referred = (element: LinkedElement): Outline[] =>
      leaves(element.formula).flatMap((leaf) => {
        if (leaf.form !== "refer" || met.has(leaf.address)) return [];
        met.add(leaf.address);
        const [id, name] = leaf.address.split("#") as [string, string | undefined];
        const target = rulebook.provisions.get(id);
        // A factor of decided cases is no provision: it is told with the nearest case.
        if (target === undefined) return [];
        return target.elements.filter((part) => name === undefined || part.name === name).map((part) => lay(part, target));
      });
    outline = provision.elements.map((element) => lay(element, provision));
    outlines.set(provision, outline);
  }
  return outline;
}

/** A known value as people write it. */
export function shown(rulebook: Pick<Rulebook<unknown>, "facts">, fact: string, value: Known): Written {
  if (typeof value !== "object") return value;
  const type = rulebook.facts.get(fact)!.type as "usd" | "count" | "date";
  const low = Number.isFinite(value.low) ? written(type, value.low) : undefined;
  const high = Number.isFinite(value.high) ? written(type, value.high) : undefined;
  if (low !== undefined && low === high) return low;
  if (type === "date") return { from: String(low ?? "0001-01-01"), to: String(high ?? "9999-12-31") };
  return { ...(low !== undefined && { min: low as number }), ...(high !== undefined && { max: high as number }) };
}
