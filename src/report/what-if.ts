import type { Assessment, ClaimFinding, ElementFinding, Ground } from "../assessment.ts";
import type { Decisive } from "../completions/decisive.ts";
import type { Supposition } from "../completions/flips.ts";
import { visible } from "../errors.ts";
import type { FactPattern } from "../facts/value.ts";
import { elementsOf, groundsIn, wordsOf } from "./elements.ts";
import { type Colors, PLAIN, wrapped } from "./layout.ts";
import type { TextOptions } from "./text.ts";
import { isBar, whyOf } from "./why.ts";
import { listed, namesIn, partiesOf, provenance, RESOLUTION_WORDS, spoken, valueText } from "./words.ts";

/** The question that each fact answers. */
export type Questions = (fact: string) => string;

interface Writing {
  readonly colors: Colors;
  readonly width: number;
  readonly nameOf: (id: string) => string;
  readonly questionOf: Questions;
}

/** More than these are counted, and listed in JSON alone. */
const MOST_LINES = 12;

function writingFor(assessment: Assessment, questionOf: Questions, { color = PLAIN, width = 88 }: TextOptions): Writing {
  return { colors: color, width: Math.max(width, 40), nameOf: namesIn(assessment), questionOf };
}

/** What some suppositions change, claim by claim, and why. */
export function whatIfText(
  { before, after, suppositions }: { before: Assessment; after: Assessment; suppositions: readonly Supposition[] },
  questionOf: Questions,
  options: TextOptions = {},
): string {
  const writing = writingFor(before, questionOf, options);
  const { colors, width, nameOf } = writing;
  const known = new Map(before.claims.flatMap((claim) => groundsIn(elementsOf(claim))).map((ground) => [ground.fact, ground]));
  const pairs = before.claims.map((claim, index) => ({ claim, then: after.claims[index]! }));
  const changed = pairs.filter(
    ({ claim, then }) => changesIn(claim, then).length > 0 || outcomeText(claim, nameOf) !== outcomeText(then, nameOf),
  );
  const same = pairs.filter((pair) => !changed.includes(pair));
  const lines = [
    colors.bold("WHAT IF"),
    ...suppositions.flatMap((one) => [
      ...wrapped(`${one.fact}: ${supposedText(one, known.get(one.fact), nameOf)}`, width, "  ", "    "),
      ...wrapped(colors.dim(visible(questionOf(one.fact))), width, "    "),
    ]),
    "",
    colors.bold("WHAT CHANGES"),
    ...(changed.length === 0 ? ["  nothing"] : []),
    ...changed.flatMap(({ claim, then }) => [
      ...wrapped(
        `${colors.bold(claim.claim)}  ${visible(claim.title)}, ${partiesOf(claim, nameOf)}: ${becoming(outcomeText(claim, nameOf), outcomeText(then, nameOf))}: ${visible(whyOf(then, nameOf))}.`,
        width,
        "  ",
        "    ",
      ),
      ...changesIn(claim, then).flatMap((text) => wrapped(visible(text), width, "    ", "      ")),
    ]),
    ...(same.length === 0
      ? []
      : ["", ...wrapped(`unchanged: ${listed(same.map(({ claim }) => `${claim.claim} (${spoken(claim.outcome)})`))}`, width)]),
    "",
    ...wrapped(colors.bold(visible(before.notice)), width),
  ];
  return `${lines.join("\n")}\n`;
}

function becoming(first: string, then: string): string {
  return first === then ? `${first} as before` : `${first} becomes ${then}`;
}

/** The outcome, and on whose motion: of several the one that is granted, since another grant is for another winner. */
function outcomeText({ outcome, motions }: ClaimFinding, nameOf: Writing["nameOf"]): string {
  const told = motions.length > 1 ? motions.filter((motion) => outcome === "granted" && motion.outcome === outcome) : motions;
  return told[0] === undefined ? spoken(outcome) : `${spoken(outcome)} on ${nameOf(told[0].by)}'s motion`;
}

/** Elements, defenses and remedies that come out otherwise. */
export function changesIn(claim: ClaimFinding, then: ClaimFinding): string[] {
  const elements = claim.elements.flatMap((element) => {
    const now = then.elements.find((one) => one.element === element.element);
    if (now === undefined || (now.resolution === element.resolution && now.truth === element.truth)) return [];
    const words = becoming(RESOLUTION_WORDS[element.resolution], RESOLUTION_WORDS[now.resolution]);
    return [`${element.element}, ${wordsOf(element)} (${element.citation}): ${words}${reasonsText(now)}`];
  });
  const defenses = claim.defenses.flatMap((defense) => {
    const now = then.defenses.find(({ provision }) => provision === defense.provision);
    if (now === undefined || (now.resolution === defense.resolution && now.raised === defense.raised)) return [];
    const word = (one: typeof defense) => (one.raised ? RESOLUTION_WORDS[one.resolution] : "not raised");
    return word(defense) === word(now) ? [] : [`${defense.title} (${defense.provision}): ${becoming(word(defense), word(now))}`];
  });
  const remedies = claim.remedies.flatMap((remedy) => {
    const now = then.remedies.find((one) => one.remedy === remedy.remedy && one.provision === remedy.provision);
    if (now === undefined || now.resolution === remedy.resolution) return [];
    return [`remedy, ${spoken(remedy.remedy)}: ${becoming(RESOLUTION_WORDS[remedy.resolution], RESOLUTION_WORDS[now.resolution])}`];
  });
  return [...elements, ...defenses, ...remedies];
}

function reasonsText({ because, open }: ElementFinding): string {
  if (because.length > 0) return `; on ${because.map(({ fact, value }) => `${fact}: ${valueText(fact, value)}`).join(", ")}`;
  return open.length > 0 ? `; waits for ${open.map(({ fact }) => fact).join(", ")}` : "";
}

/** What a fact would be, and what it is on the record. */
export function supposedText({ fact, value }: Supposition, ground: Ground | undefined, nameOf: Writing["nameOf"]): string {
  const now = ground === undefined ? "" : `, not ${valueText(fact, ground.value)} (${provenance(ground, nameOf)})`;
  if (value === undefined) return ground === undefined ? "not shown" : `not shown${now.replace(", not ", "; on the record ")}`;
  return `${valueText(fact, value)}${now}`;
}

/** For each claim, what can still change it: what to ask, in which order, and the fewest answers that would decide it. */
export function decisiveText(
  assessment: Assessment,
  claims: readonly (Decisive & { readonly finding: ClaimFinding })[],
  questionOf: Questions,
  options: TextOptions = {},
): string {
  const writing = writingFor(assessment, questionOf, options);
  const { colors, width, nameOf } = writing;
  const sections = claims.map(({ finding, verdict, facts, establishing, refuting }) => [
    ...wrapped(`${colors.bold(finding.claim)}  ${visible(finding.title)}, ${visible(finding.citation)}`, width, "", "  "),
    ...wrapped(`${partiesOf(finding, nameOf)}: ${outcomeText(finding, nameOf)}`, width, "  "),
    ...wrapped(VERDICTS[verdict === "open" && facts.length === 0 ? "unsettled" : verdict], width, "  ", "    "),
    ...(facts.length === 0 ? [] : wrapped(`these ${facts.length} can still change it, in the order to ask:`, width, "  ", "    ")),
    ...facts
      .slice(0, MOST_LINES)
      .flatMap((fact, at) => wrapped(`${at + 1}. ${fact}: ${asked(fact, finding, writing)}`, width, "    ", "       ")),
    ...more(facts.length),
    ...setLines("would establish it", establishing, writing),
    ...setLines("would defeat it", refuting, writing),
  ]);
  return `${[...sections.map((lines) => lines.join("\n")), colors.bold(visible(assessment.notice))].join("\n\n")}\n`;
}

const VERDICTS: Readonly<Record<Decisive["verdict"] | "unsettled", string>> = {
  established: "before any burden it is established, and no open fact can change that",
  refuted: "before any burden it is refuted, and no open fact can change that",
  open: "before any burden it is open: the facts not known decide it",
  unsettled: "before any burden it is open, and no fact can change that: the law is unsettled",
  "not-decided": "not decided which open facts matter: there are too many ways in which they bear on it",
};

function setLines(would: string, sets: readonly FactPattern[], { width }: Writing): string[] {
  const [first] = sets;
  if (first === undefined) return [];
  const size = Object.keys(first).length;
  const head = `the fewest answers that ${would} (${size === 1 ? "one" : size}${sets.length === 1 ? "" : `, in ${sets.length} ways`}):`;
  const set = (pattern: FactPattern) =>
    listed(Object.entries(pattern).map(([fact, value]) => `${fact}: ${valueText(fact, value as Ground["value"])}`));
  return [
    ...wrapped(head, width, "  ", "    "),
    ...sets.slice(0, MOST_LINES).flatMap((pattern) => wrapped(`- ${set(pattern)}`, width, "    ", "      ")),
    ...more(sets.length),
  ];
}

function more(count: number): string[] {
  return count > MOST_LINES ? [`    and ${count - MOST_LINES} more`] : [];
}

function asked(fact: string, claim: ClaimFinding, { questionOf, nameOf }: Writing): string {
  return visible(personal(questionOf(fact), claim, nameOf));
}

/** A question with the parties' names in it. */
export function personal(question: string, { plaintiff, defendant }: ClaimFinding, nameOf: (id: string) => string): string {
  return question
    .replace(/\b(?:the|this) defendant\b/gi, () => nameOf(defendant))
    .replace(/\bthe party who claims\b/gi, () => nameOf(plaintiff));
}

/** What becomes of the claim in one clause: the elements and bars that come out otherwise, else why. */
export function consequence(claim: ClaimFinding, then: ClaimFinding, nameOf: (id: string) => string): string {
  const elements = then.elements.flatMap((element) => {
    const before = claim.elements.find((one) => one.element === element.element);
    if (before === undefined || before.resolution === element.resolution) return [];
    return [
      `${wordsOf(element)} (${element.citation}) ${element.resolution === "met" ? "is met" : `is ${RESOLUTION_WORDS[element.resolution]}`}`,
    ];
  });
  const defenses = then.defenses.flatMap((defense) => {
    const before = claim.defenses.find(({ provision }) => provision === defense.provision);
    const counts = (one: typeof defense | undefined) => one?.raised === true && one.resolution === "met";
    if (counts(before) === counts(defense)) return [];
    return [
      `${defense.title} (${defense.elements[0]?.citation ?? defense.provision}) is ${counts(defense) === isBar(defense) ? "made out" : "not made out"}`,
    ];
  });
  const parts = [...elements, ...defenses];
  return parts.length === 0 ? whyOf(then, nameOf) : listed(parts);
}
