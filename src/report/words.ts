import type { Assessment, ClaimFinding, Ground, OpenQuestion, Outcome, Resolution, Settled } from "../assessment.ts";
import { visible } from "../errors.ts";
import type { Side, Standard } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";

export const RESOLUTION_WORDS: Readonly<Record<Resolution, string>> = {
  met: "met",
  "not-met": "not met",
  triable: "triable",
  "serious-questions": "serious questions",
  open: "open",
  "not-in-issue": "not in issue",
  "not-reached": "not reached",
};

export const OPEN_WORDS: Readonly<Record<OpenQuestion["why"], string>> = {
  absent: "nothing on the record",
  disputed: "disputed",
  unsupported: "no support that counts at this stage",
  unproved: "not found by the trier",
  "unsettled-law": "the law is unsettled",
};

/** Why a thing is open, and for whom to close it: no party can show what the law is. */
export function openWords(why: OpenQuestion["why"], bearer: string): string {
  return why === "unsettled-law" ? OPEN_WORDS[why] : `${OPEN_WORDS[why]}; ${bearer} must show it`;
}

/** Why what nothing settles goes against the party that bears it. */
export function shortfall(open: readonly OpenQuestion[], bearer: string): string {
  return open.some(({ why }) => why === "unsettled-law")
    ? `the law is unsettled, and ${bearer}, who bears it, has not shown it whichever way it is read`
    : `${bearer} bears it and has not shown it`;
}

export const STANDARD_WORDS: Readonly<Record<Standard, string>> = {
  preponderance: "a preponderance of the evidence",
  "clear-and-convincing": "clear and convincing evidence",
  "beyond-reasonable-doubt": "proof beyond reasonable doubt",
};

/** `summary-judgment` as people say it. */
export function spoken(word: string): string {
  return word.replaceAll("-", " ");
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;
}

/** What is settled although the truth is open: apart from the truth, since no fact on the record shows it. */
export function settledLines({ settled }: { readonly settled?: Settled | undefined }): string[] {
  if (settled === undefined) return [];
  if (settled.verdict === "not-decided") return ["whether the open facts can still decide it is not decided: too many bear on it"];
  return [`settled all the same: ${settled.verdict}, whatever the answers to ${listed(settled.whatever)}`];
}

type Shown = Ground["value"];

/** A value in words: yes, $5,000, at least 3. The unit is the end of the fact's name. */
export function valueText(fact: string, value: Shown): string {
  switch (typeof value) {
    case "boolean":
      return value ? "yes" : "no";
    case "string":
      return visible(value);
    case "number":
      return numberText(fact, value);
    default:
      return between("from" in value || "to" in value ? days(value) : amounts(fact, value as Bounds));
  }
}

function numberText(fact: string, value: number): string {
  return fact.endsWith("_usd") ? dollars(value) : grouped(String(value));
}

/** Dollars without a locale: $1,234.50. */
export function dollars(value: number): string {
  return `$${grouped(Number.isInteger(value) ? String(value) : value.toFixed(2))}`;
}

function grouped(digits: string): string {
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}

interface Ends {
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly words: readonly [string, string];
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function amounts(fact: string, { min, max }: Bounds): Ends {
  return {
    low: min === undefined ? undefined : numberText(fact, min),
    high: max === undefined ? undefined : numberText(fact, max),
    words: ["at least", "at most"],
  };
}

function days({ from, to }: { from?: string | undefined; to?: string | undefined }): Ends {
  const [first, last] = ["0001-01-01", "9999-12-31"];
  return { low: from === first ? undefined : from, high: to === last ? undefined : to, words: ["not before", "not after"] };
}

function between({ low, high, words: [least, most] }: Ends): string {
  if (low !== undefined && high !== undefined) return low === high ? visible(low) : `between ${visible(low)} and ${visible(high)}`;
  if (low !== undefined) return `${least} ${visible(low)}`;
  return high === undefined ? "unbounded" : `${most} ${visible(high)}`;
}

/** Names of parties, as the record gives them; an id where it gives none. */
export function namesIn({ parties }: Pick<Assessment, "parties">): (id: string) => string {
  return (id) => visible(Object.hasOwn(parties, id) ? parties[id]! : id);
}

export function bearerOf({ plaintiff, defendant }: Pick<ClaimFinding, "plaintiff" | "defendant">, side: Side): string {
  return side === "plaintiff" ? plaintiff : defendant;
}

/** How a fact is known: its status, who says so, and where. */
export function provenance({ status, by, source, derivedFrom }: Ground, nameOf: (id: string) => string): string {
  const from =
    derivedFrom === undefined ? source : derivedFrom.length > 0 ? `derived from ${derivedFrom.join("; ")}` : "derived from the record";
  return `${status}${by === undefined ? "" : `, by ${nameOf(by)}`}${from === undefined ? "" : `; ${visible(from)}`}`;
}

const FOR: ReadonlySet<Outcome> = new Set(["liable", "upheld", "survives", "likely"]);
const AGAINST: ReadonlySet<Outcome> = new Set(["not-liable", "not-upheld", "dismissed", "unlikely"]);

/** Which way the outcome goes for the claim: established, refuted, or neither yet. */
export function favoring({ outcome, liability }: Pick<ClaimFinding, "outcome" | "liability">): Truth {
  if (FOR.has(outcome)) return "established";
  if (AGAINST.has(outcome)) return "refuted";
  return outcome === "granted" ? liability : "undetermined";
}

/** `A v. B`, with scope and text period where the claim has them. */
export function partiesOf({ plaintiff, defendant, scope, period }: ClaimFinding, nameOf: (id: string) => string): string {
  const parts = [`${nameOf(plaintiff)} v. ${nameOf(defendant)}`];
  if (scope !== null) parts.push(`scope ${visible(scope)}`);
  if (period) parts.push(`conduct of ${period.from} to ${period.to}`);
  return parts.join(", ");
}
