import type { Assessment, ClaimFinding, DefenseFinding, ElementFinding } from "../assessment.ts";
import { amountLines, defenseWord, readingLines, remedyHead } from "./claim-text.ts";
import { needed, wordsOf } from "./elements.ts";
import { code, escaped } from "./escape.ts";
import { otherSide } from "./other-side.ts";
import { precedentLines } from "./precedents.ts";
import { isBar, whyOf } from "./why.ts";
import {
  bearerOf,
  favoring,
  openWords,
  partiesOf,
  provenance,
  RESOLUTION_WORDS,
  settledLines,
  shortfall,
  spoken,
  STANDARD_WORDS,
  valueText,
} from "./words.ts";

type NameOf = (id: string) => string;

/** One claim as a memorandum has it: issue, rule, application, conclusion, and what the other side would say. */
export function claimMarkdown(claim: ClaimFinding, { authorities, stage }: Assessment, nameOf: NameOf): string[] {
  const [by, against] = [escaped(nameOf(claim.plaintiff)), escaped(nameOf(claim.defendant))];
  const raised = claim.defenses.filter((defense) => defense.raised);
  const unraised = claim.defenses.filter((defense) => !defense.raised && isBar(defense));
  return [
    `## ${code(claim.claim)} ${escaped(claim.title)}`,
    "",
    escaped(partiesOf(claim, nameOf)),
    ...section("Issue", [
      `Does the record at ${spoken(stage)} make out ${escaped(claim.title)} (${escaped(claim.citation)}) by ${by} against ${against}?`,
    ]),
    ...section("Rule", [...ruleOf(claim), ...authorityLines(claim, authorities)]),
    ...section("Application", [
      ...claim.elements.flatMap((element, index) => elementMarkdown(element, claim, nameOf, `${index + 1}. `, "   ")),
      ...raised.flatMap((defense) => [
        "",
        `**${isBar(defense) ? "Defense" : "Gate"} raised: ${escaped(defense.title)}** (${code(defense.provision)}): ${defenseWord(defense)}.`,
        "",
        ...defense.elements.flatMap((element) => elementMarkdown(element, claim, nameOf, "- ", "  ")),
      ]),
      ...(unraised.length > 0 ? ["", `Not raised: ${unraised.map(unraisedMarkdown).join("; ")}.`] : []),
      ...readingsMarkdown(claim),
    ]),
    ...section("Conclusion", [
      `**${capital(spoken(claim.outcome))}**${motionsOf(claim, nameOf)}; liability ${claim.liability}: ${escaped(whyOf(claim, nameOf))}.`,
      ...paragraphs(remedyLines(claim)),
      ...paragraphs(claim.notes.map((note) => `Note: ${escaped(note)}.`)),
      ...paragraphs(claim.unencoded.map((clause) => `Not encoded: ${escaped(clause)}.`)),
    ]),
    ...section("The other side's best argument", argumentLines(claim, nameOf)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", `### ${title}`, "", ...lines];
}

function paragraphs(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

/** The provisions with the words that have to be shown, as far as the findings quote them. */
function ruleOf({ elements }: ClaimFinding): string[] {
  const byCitation = new Map<string, ElementFinding[]>();
  for (const element of elements) byCitation.set(element.citation, [...(byCitation.get(element.citation) ?? []), element]);
  return [...byCitation].map(([citation, parts]) => `- ${escaped(citation)}: ${parts.map((part) => escaped(wordsOf(part))).join("; ")}`);
}

/** The authorities that this claim's findings cite, each with the propositions that bear on them and their check marks. */
function authorityLines(claim: ClaimFinding, authorities: Assessment["authorities"]): string[] {
  const found = needed([...claim.elements, ...claim.defenses.filter(({ raised }) => raised).flatMap(({ elements }) => elements)]);
  const addresses = new Set(found.flatMap(({ element }) => [element, element.split("#")[0]!]));
  const cited = new Set(found.flatMap((element) => element.authorities));
  return [...cited].sort().flatMap((id) => {
    const authority = Object.hasOwn(authorities, id) ? authorities[id]! : undefined;
    if (authority === undefined) return [];
    const bearing = authority.propositions.filter(({ supports }) => supports.some((address) => addresses.has(address)));
    return [
      `- ${escaped(authority.citation)}`,
      ...(bearing.length > 0 ? bearing : authority.propositions).map(({ says, checked }) => `  - ${mark(checked)} ${escaped(says)}`),
    ];
  });
}

/** Whether a proposition was compared with its source. */
export function mark(checked: boolean): string {
  return checked ? "✓ (checked)" : "✗ (not checked)";
}

function elementMarkdown(element: ElementFinding, claim: ClaimFinding, nameOf: NameOf, bullet: string, indent: string): string[] {
  const through = needed([element]).slice(1);
  return [
    `${bullet}**${escaped(wordsOf(element))}** (${code(element.element)}): **${RESOLUTION_WORDS[element.resolution]}**${mannerOf(element, claim, nameOf)}.`,
    ...settledLines(element).map((text) => `${indent}- ${escaped(text)}`),
    ...element.because.map(
      (ground) =>
        `${indent}- ${code(ground.fact)}: ${escaped(valueText(ground.fact, ground.value))} (${escaped(provenance(ground, nameOf))})`,
    ),
    ...(element.by === "concession"
      ? []
      : element.open.map(
          ({ fact, question, why, burden }) =>
            `${indent}- open: ${code(fact)}, ${escaped(openWords(why, nameOf(bearerOf(claim, burden))))}: ${escaped(question)}`,
        )),
    ...precedentLines(element).map((line) => `${indent}- ${escaped(line)}`),
    ...(through.length === 0
      ? []
      : [`${indent}- through ${through.map((part) => `${code(part.element)} (${RESOLUTION_WORDS[part.resolution]})`).join(", ")}`]),
  ];
}

function mannerOf(element: ElementFinding, claim: ClaimFinding, nameOf: NameOf): string {
  const standard = element.standard === undefined ? "" : `, to be shown by ${STANDARD_WORDS[element.standard]}`;
  if (element.by === "concession") return `${standard}: nobody contests it`;
  const settled = element.resolution === "met" || element.resolution === "not-met";
  return element.by === "burden" && settled
    ? `${standard}, by burden: ${escaped(shortfall(element.open, nameOf(bearerOf(claim, element.burden))))}`
    : standard;
}

function unraisedMarkdown({ title, provision, truth }: DefenseFinding): string {
  return `${escaped(title)} (${code(provision)})${truth === "refuted" ? ", excluded on this record" : ""}`;
}

function motionsOf({ motions }: ClaimFinding, nameOf: NameOf): string {
  return motions.length === 0 ? "" : ` (${motions.map(({ by, outcome }) => `${escaped(nameOf(by))}'s motion ${outcome}`).join("; ")})`;
}

function remedyLines({ remedies }: ClaimFinding): string[] {
  return remedies.map((remedy) => {
    const word = remedy.provision === undefined ? "not given" : RESOLUTION_WORDS[remedy.resolution];
    return `- Remedy, ${escaped(remedyHead(remedy))}: ${word}${amountLines(remedy)
      .map((line) => `; ${escaped(line)}`)
      .join("")}`;
  });
}

function argumentLines(claim: ClaimFinding, nameOf: NameOf): string[] {
  return [
    ...(favoring(claim) === "undetermined" ? ["On this record nothing is decided, so each side is heard.", ""] : []),
    ...otherSide(claim, nameOf).flatMap(({ party, points }, index) => [
      ...(index > 0 ? [""] : []),
      `${escaped(nameOf(party))} would say:`,
      "",
      ...(points.length === 0
        ? ["- Nothing on this record supports an argument against the conclusion."]
        : points.map((point) => `- ${escaped(point)}`)),
    ]),
  ];
}

/** Readings as a paragraph, each that differs as an item. */
function readingsMarkdown(claim: ClaimFinding): string[] {
  const [head, ...items] = readingLines(claim);
  if (head === undefined) return [];
  return ["", `${capital(escaped(head))}${items.length > 0 ? "" : "."}`, ...paragraphs(items.map((item) => `- ${escaped(item.slice(2))}`))];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
