import { OUTCOMES, RESOLUTIONS, type Assessment, type ClaimFinding, type ElementFinding, type Resolution } from "../assessment.ts";
import type { Issue } from "../errors.ts";
import { didYouMean } from "../input/nearest.ts";
import { within } from "../names.ts";
import type { CaseRecord } from "../record/schema.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import { elementsOf, needed } from "../report/elements.ts";
import { differingReadings } from "../report/readings.ts";
import { together } from "../resolve.ts";
import { all, type Truth } from "../truth.ts";

export const SCORED = ["established", "not-established", "dismissed", "plausibly-alleged", "undetermined-triable", "not-reached"] as const;
/** What a court's ruling on a claim came to, in words that fit every stage. */
export type Scored = (typeof SCORED)[number];

const TRUTHS = ["established", "refuted", "undetermined"] as const;

/** What a record says that one claim, or the best of a family, should come to. */
export type Expectation = NonNullable<CaseRecord["expected"]>[number];

/** Why a finding is not what was expected. */
export type DisagreementClass = "facts" | "rule" | "unsettled-law" | "procedure";

/** A finding in the words of {@link Scored}; nothing where the outcome is open. */
export function scoredOf({ outcome, liability }: Pick<ClaimFinding, "outcome" | "liability">): Scored | undefined {
  switch (outcome) {
    case "liable":
    case "upheld":
    case "likely":
      return "established";
    case "granted":
      return liability === "established" ? "established" : "not-established";
    case "not-liable":
    case "not-upheld":
    case "unlikely":
    case "serious-questions":
      return "not-established";
    case "dismissed":
      return "dismissed";
    case "survives":
      return "plausibly-alleged";
    case "denied":
      return "undetermined-triable";
    case "not-reached":
      return "not-reached";
    case "open":
      return undefined;
  }
}

/** Best for the claim's proponent first; an open outcome is better than one that fails. A family is not reached only where none of its paragraphs was. */
const BEST_FIRST: readonly (Scored | undefined)[] = [
  "established",
  "plausibly-alleged",
  "undetermined-triable",
  undefined,
  "not-established",
  "dismissed",
  "not-reached",
];

/**
 * The findings that an expectation speaks of, the best first: a claim is established if one of its paragraphs or scopes is. Of a family, a
 * paragraph of which the record tells nothing and argues nothing is none that was brought, as long as another was.
 */
export function findingsFor({ claims }: Assessment, { claim: family, by, against, scope }: Expectation): ClaimFinding[] {
  const rank = (claim: ClaimFinding) => BEST_FIRST.indexOf(scoredOf(claim));
  const found = claims
    .filter(
      ({ claim, plaintiff, defendant, scope: at }) =>
        within(family, claim) && (by ?? plaintiff) === plaintiff && (against ?? defendant) === defendant && (scope ?? at) === at,
    )
    .sort((a, b) => rank(a) - rank(b));
  const brought = found.filter((finding) => finding.claim === family || isTouched(finding));
  return brought.length > 0 ? brought : found;
}

/** Whether anything is known of the paragraph itself, or argued about it. */
function isTouched({ claim, elements }: ClaimFinding): boolean {
  return elements.some(
    ({ element, truth, resolution }) => element.startsWith(`${claim}#`) && (truth !== "undetermined" || resolution !== "not-in-issue"),
  );
}

/** Both say that the claim fails; a pleading that fails is dismissed. */
const FAILS: ReadonlySet<string> = new Set(["not-established", "dismissed"]);

/**
 * What was found, in the words of the expectation: an outcome of ours where it names one, else a scored word; `open` or
 * `not-assessed` where the case is not covered.
 */
export function scored(assessment: Assessment, expectation: Expectation): string {
  const best = findingsFor(assessment, expectation)[0];
  if (best === undefined) return "not-assessed";
  const { outcome } = expectation;
  if (!(SCORED as readonly string[]).includes(outcome)) return best.outcome;
  const found = scoredOf(best) ?? "open";
  return FAILS.has(found) && FAILS.has(outcome) ? outcome : found;
}

/** One element, or remedy, as expected and as found. */
export interface Part {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}

/** The elements and remedies that an expectation names, in whichever of its findings has them first; a provision stands for its elements together. */
export function partsOf(assessment: Assessment, expectation: Expectation): { elements: Part[]; remedies: Part[] } {
  const findings = findingsFor(assessment, expectation);
  const elements = findings.flatMap(elementsOf);
  const remedies = findings.flatMap((finding) => finding.remedies);
  const word = (expected: string, found: { truth: string; resolution: string } | undefined) =>
    found === undefined ? "not-assessed" : (TRUTHS as readonly string[]).includes(expected) ? found.truth : found.resolution;
  return {
    elements: Object.entries(expectation.elements ?? {}).map(([name, expected]) => ({
      name,
      expected,
      found: word(expected, foundAt(name, elements)),
    })),
    remedies: Object.entries(expectation.remedies ?? {}).map(([name, expected]) => ({
      name,
      expected,
      found: word(
        expected,
        remedies.find(({ remedy }) => remedy === name),
      ),
    })),
  };
}

function foundAt(name: string, elements: readonly ElementFinding[]): { truth: Truth; resolution: Resolution } | undefined {
  const own = elements.filter(({ element }) => element === name || element.startsWith(`${name}#`));
  const first = new Map(own.toReversed().map((element) => [element.element, element]));
  if (first.size === 0) return undefined;
  const parts = [...first.values()];
  return { truth: all(parts.map(({ truth }) => truth)), resolution: together(parts.map(({ resolution }) => resolution)) };
}

/**
 * Where to look for the cause: the law was unsettled here; the suit or the trier decided, not the facts; the record
 * leaves open what decides; or, with all that settled, the rule.
 */
export function classOf(finding: ClaimFinding | undefined, expected: string): DisagreementClass {
  if (finding === undefined) return "rule";
  const unmet = finding.elements.filter(({ resolution }) => resolution !== "met" && resolution !== "not-in-issue");
  const open = needed(unmet).flatMap((element) => element.open);
  if (differingReadings(finding).length > 0 || open.some(({ why }) => why === "unsettled-law")) return "unsettled-law";
  if (expected === "not-reached" || finding.outcome === "not-reached" || open.some(({ why }) => why === "unproved")) return "procedure";
  return finding.outcome === "open" || unmet.some(({ by }) => by === "burden") ? "facts" : "rule";
}

/** Words in `expected` that no finding could ever have, and names of nothing. */
export function expectationIssues({ provisions }: Corpus, { expected, parties, scopes }: CaseRecord): Issue[] {
  const claims = provisions.filter(({ kind }) => kind === "offense" || kind === "claim").map(({ id }) => id);
  const addresses = provisions.flatMap(({ id, elements }) => [id, ...elements.map(({ name }) => `${id}#${name}`)]);
  const unknown = (kind: string, name: string | undefined, known: readonly string[], ...path: (string | number)[]): Issue[] =>
    name === undefined || known.some((one) => one === name || within(name, one))
      ? []
      : [{ code: `unknown-${kind}`, message: `no ${kind} \`${name}\`${didYouMean(name, known)}`, path: ["expected", ...path] }];
  const none = (word: string, words: readonly string[], ...path: (string | number)[]): Issue[] =>
    words.includes(word)
      ? []
      : [
          {
            code: "not-one-of",
            message: `\`${word}\` is none of the words for this${didYouMean(word, words)}`,
            path: ["expected", ...path],
          },
        ];
  return (expected ?? []).flatMap(({ claim, by, against, scope, outcome, elements, remedies }, index) => [
    ...unknown("claim", claim, claims, index, "claim"),
    ...unknown("party", by, Object.keys(parties), index, "by"),
    ...unknown("party", against, Object.keys(parties), index, "against"),
    ...unknown("scope", scope, Object.keys(scopes), index, "scope"),
    ...Object.keys(elements ?? {}).flatMap((address) => unknown("provision", address, addresses, index, "elements", address)),
    ...none(outcome, [...new Set([...SCORED, ...OUTCOMES])], index, "outcome"),
    ...Object.entries(elements ?? {}).flatMap(([address, word]) => none(word, [...RESOLUTIONS, ...TRUTHS], index, "elements", address)),
    ...Object.entries(remedies ?? {}).flatMap(([remedy, word]) => none(word, [...RESOLUTIONS, ...TRUTHS], index, "remedies", remedy)),
  ]);
}
