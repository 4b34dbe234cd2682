import type { ClaimFinding, ElementFinding, OpenQuestion, Resolution } from "../assessment.ts";
import { visible } from "../errors.ts";
import { flattened, isIdle, wordsOf } from "./elements.ts";
import { type Colors, padded, wrapped } from "./layout.ts";
import { precedentLines } from "./precedents.ts";
import { bearerOf, openWords, provenance, RESOLUTION_WORDS, settledLines, shortfall, STANDARD_WORDS, valueText } from "./words.ts";

/** What a text report is being written with. */
export interface Writing {
  readonly colors: Colors;
  readonly width: number;
  readonly nameOf: (id: string) => string;
  /** What has been told in full already, and under which claim. */
  readonly told: Map<string, string>;
}

const LABEL = 14;

/** A resolution in its colour. */
export function labelled(resolution: Resolution, colors: Colors): string {
  const words = RESOLUTION_WORDS[resolution];
  if (resolution === "met") return colors.green(words);
  if (resolution === "not-met") return colors.red(words);
  return resolution === "not-in-issue" || resolution === "not-reached" ? colors.dim(words) : colors.yellow(words);
}

/**
 * An element with its words, the facts it rests on, what is open and who must show it, then what it refers to. One that has been
 * told for these parties before is named only, and so is what a settled or conceded element does not need.
 */
export function elementText(element: ElementFinding, claim: ClaimFinding, writing: Writing, indent = "  "): string[] {
  const { told, colors, width } = writing;
  const before = told.get(keyOf(element, claim));
  if (before === undefined) return inFull(element, claim, writing, new Set(), indent);
  return wrapped(
    `${headOf(element, colors)} ${before === claim.claim ? "as above" : `as under ${before}`}`,
    width,
    indent,
    indent + " ".repeat(LABEL),
  );
}

function keyOf(part: unknown, { plaintiff, defendant, scope, period }: ClaimFinding): string {
  return JSON.stringify([plaintiff, defendant, scope, period, part]);
}

/** The claim under which the very same has been told for these parties; from now on this one, where there was none. */
export function toldBefore(part: unknown, claim: ClaimFinding, { told }: Writing): string | undefined {
  const key = keyOf(part, claim);
  const before = told.get(key);
  if (before === undefined) told.set(key, claim.claim);
  return before;
}

function headOf({ resolution, element }: ElementFinding, colors: Colors): string {
  return `${padded(labelled(resolution, colors), LABEL)}${colors.bold(element)}`;
}

function inFull(element: ElementFinding, claim: ClaimFinding, writing: Writing, facts: Set<string>, indent: string): string[] {
  const { colors, told, width } = writing;
  told.set(keyOf(element, claim), claim.claim);
  const inside = `${indent}    `;
  const paragraph = (text: string) => wrapped(text, width, inside, `${inside}  `);
  const idle = element.elements.filter((part) => isIdle(part, element));
  const others = element.elements.filter((part) => !idle.includes(part));
  const known = others.filter((part) => told.has(keyOf(part, claim)));
  const conceded = element.by === "concession";
  const named = briefly(conceded ? [element] : idle, claim, writing);
  return [
    `${indent}${headOf(element, colors)}`,
    ...paragraph(`${visible(wordsOf(element))} ${colors.dim(`(${visible(element.citation)})`)}`),
    ...manner(element, claim, writing).flatMap(paragraph),
    ...settledLines(element).flatMap(paragraph),
    ...groundLines(element, writing, facts).flatMap(paragraph),
    ...(conceded ? [] : openLines(element, claim, writing, facts).flatMap(paragraph)),
    ...precedentLines(element).flatMap((line) => paragraph(visible(line))),
    ...(element.authorities.length > 0 ? paragraph(colors.dim(`see ${element.authorities.join(", ")}`)) : []),
    ...(known.length > 0
      ? paragraph(`${known.map((part) => `${part.element} (${RESOLUTION_WORDS[part.resolution]})`).join(", ")}: as told before`)
      : []),
    ...others.filter((part) => !known.includes(part)).flatMap((nested) => inFull(nested, claim, writing, facts, `${indent}  `)),
    ...(named === "" ? [] : paragraph(colors.dim(`${conceded ? "not asked" : "not needed for this"}: ${named}`))),
  ];
}

/** How it was resolved, where the record's facts do not say so by themselves. */
function manner(element: ElementFinding, claim: ClaimFinding, { nameOf }: Writing): string[] {
  const standard = element.standard === undefined ? [] : [`to be shown by ${STANDARD_WORDS[element.standard]}`];
  if (element.by === "concession") return [...standard, "not contested: defeats no claim"];
  if (element.by === "burden" && (element.resolution === "met" || element.resolution === "not-met"))
    return [...standard, `by burden: ${shortfall(element.open, nameOf(bearerOf(claim, element.burden)))}`];
  return standard;
}

/** Each fact in full where the element first rests on it, by name where a part of it does again. */
function groundLines({ because }: ElementFinding, { nameOf }: Writing, facts: Set<string>): string[] {
  const fresh = because.filter(({ fact }) => !facts.has(fact));
  const again = because.filter(({ fact }) => facts.has(fact));
  for (const { fact } of fresh) facts.add(fact);
  const lines = fresh.map((ground) => `${ground.fact}: ${valueText(ground.fact, ground.value)} (${provenance(ground, nameOf)})`);
  return again.length === 0 ? lines : [...lines, `on ${again.map(({ fact, value }) => `${fact}: ${valueText(fact, value)}`).join(", ")}`];
}

function openLines({ open }: ElementFinding, claim: ClaimFinding, { nameOf }: Writing, facts: Set<string>): string[] {
  const fresh = open.filter(({ fact }) => !facts.has(`${fact}?`));
  const again = open.filter(({ fact }) => facts.has(`${fact}?`));
  for (const { fact } of fresh) facts.add(`${fact}?`);
  const lines = grouped(fresh).flatMap((questions) => {
    const [{ why, burden }] = questions as [OpenQuestion];
    return [
      `open, ${openWords(why, nameOf(bearerOf(claim, burden)))}:`,
      ...questions.map(({ fact, question }) => `- ${fact}: ${visible(question)}`),
    ];
  });
  return again.length === 0 ? lines : [...lines, `waits for ${again.map(({ fact }) => fact).join(", ")}`];
}

/** Questions that are open for the same reason, and for the same party to answer. */
function grouped(questions: readonly OpenQuestion[]): OpenQuestion[][] {
  const groups = new Map<string, OpenQuestion[]>();
  for (const question of questions) {
    const key = `${question.why} ${question.burden}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()];
}

/** Elements by address with the facts each rests on or waits for (`?`): for what needs no more. Each element, and here each fact, is told once. */
export function briefly(elements: readonly ElementFinding[], claim: ClaimFinding, { told }: Writing): string {
  const named = new Set<string>();
  const fresh = flattened(elements).filter((element) => {
    const key = JSON.stringify(["brief", element.element, element.because, element.open]);
    if (told.has(key)) return false;
    told.set(key, claim.claim);
    return true;
  });
  return fresh
    .map(({ element, because, open }) => {
      const all = [...because.map(({ fact, value }) => `${fact}: ${valueText(fact, value)}`), ...open.map(({ fact }) => `${fact}?`)];
      const facts = all.filter((fact) => !named.has(fact));
      for (const fact of facts) named.add(fact);
      return facts.length === 0 ? element : `${element} (${facts.join(", ")})`;
    })
    .join(", ");
}
