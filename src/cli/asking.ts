import type { Assessment, ClaimFinding } from "../assessment.ts";
import { visible } from "../errors.ts";
import type { Question, Standing, Waiting } from "../interview/index.ts";
import { type Colors, wrapped } from "../report/layout.ts";
import { whyOf } from "../report/why.ts";
import { favoring, namesIn, spoken } from "../report/words.ts";
import type { Truth } from "../truth.ts";

/** How an interview looks. */
export interface Look {
  readonly colors: Colors;
  readonly width: number;
}

/** What may be typed beside an answer. */
export const BESIDE_ANSWERS = "? (what counts), why, finding, back, save FILE, quit";

/** A question, what it is asked for, and how to answer it. */
export function questionText(question: Question, number: number, { colors, width }: Look): string[] {
  const { conceded } = question;
  return [
    ...wrapped(colors.bold(`${number}. ${visible(question.question)}`), width, "", "   "),
    ...wrapped(colors.dim(forWhat(question)), width, "   ", "   "),
    ...(conceded === undefined
      ? []
      : wrapped(
          colors.dim(`seldom contested that it is ${conceded.answer ? "so" : "not so"}: ${visible(conceded.because)}`),
          width,
          "   ",
          "   ",
        )),
    ...wrapped(colors.dim(`${question.fact}: ${HOW[question.type](question)}`), width, "   ", "   "),
  ];
}

const HOW: Readonly<Record<Question["type"], (question: Question) => string>> = {
  boolean: () => "yes or no",
  enum: ({ values = {} }) => Object.keys(values).join(", "),
  usd: () => "dollars, as 12500 or `at least 4000`",
  count: () => "a whole number, as 3 or `at least 3`",
  date: () => "a day or a month, as 2019-05-10 or 2019-05",
};

/** The claim, the element and its words, and the element below it that asks for the fact. */
export function forWhat({ claim, elements }: Question): string {
  const [first] = elements;
  const last = elements.at(-1);
  if (first === undefined || last === undefined) return `for ${claim}`;
  return `for ${claim}: ${said(first)}${last === first ? "" : `, and there ${said(last)}`}`;
}

function said({ words, quoted, citation }: Waiting): string {
  return `${quoted ? `"${visible(words)}"` : visible(words).replace(/\.$/, "")} (${visible(citation)})`;
}

/** The whole way from the claim to the fact. */
export function whyText({ claim, elements, reading, left }: Question, { width }: Look): string[] {
  const chosen = Object.entries(reading).map(([term, one]) => `${term} read as ${one}`);
  return [
    `${claim} waits for it:`,
    ...elements.flatMap((element, depth) => {
      const indent = "  ".repeat(depth + 1);
      return wrapped(`${element.address}: ${said(element)}`, width, indent, `${indent}  `);
    }),
    ...(chosen.length === 0 ? [] : wrapped(`It matters where nothing binds and ${visible(chosen.join(", "))}.`, width, "  ", "  ")),
    left === 1 ? "Nothing else can still matter here." : `${left} facts can still matter here, this one counted.`,
  ];
}

/** What counts as yes and as no, each word, or how to answer. */
export function meaningText({ yes, no, values = {}, guidance }: Question, { width }: Look): string[] {
  const parts: [string, string | undefined][] = [["yes", yes], ["no", no], ...Object.entries(values), ["how", guidance]];
  return parts.flatMap(([word, means]) => (means === undefined ? [] : wrapped(`${word}: ${visible(means)}`, width, "   ", "     ")));
}

const TRUTHS: Readonly<Record<Truth, string>> = { established: "shown", refuted: "refuted", undetermined: "open" };

function colored(truth: Truth, { colors }: Look): string {
  const color = truth === "established" ? colors.green : truth === "refuted" ? colors.red : colors.yellow;
  return color(TRUTHS[truth]);
}

/** What an answer changed: elements, bars and claims. */
export function changedText(before: readonly Standing[], after: readonly Standing[], look: Look): string[] {
  return after.flatMap((claim, at) => {
    const old = before[at]!;
    const elements = claim.elements.filter(({ truth }, index) => truth !== old.elements[index]!.truth);
    const bars = claim.defenses.filter(({ provision, truth }) => truth !== old.defenses.find((one) => one.provision === provision)?.truth);
    const shown = claim.elements.filter(({ truth }) => truth === "established").length;
    if (elements.length === 0 && bars.length === 0) return [];
    return [
      ...elements.flatMap(({ element, words, truth }) =>
        wrapped(`${colored(truth, look)}: ${element}, ${visible(words)}`, look.width, "   ", "     "),
      ),
      ...bars.flatMap(({ provision, title, truth }) =>
        wrapped(`${colored(truth, look)}: ${provision}, ${visible(title)}`, look.width, "   ", "     "),
      ),
      `   ${claim.claim}: prima facie case ${colored(claim.primaFacie, look)}, ${shown} of ${claim.elements.length} elements shown`,
    ];
  });
}

/** Each claim as it stands, element by element. */
export function standingText(standings: readonly Standing[], look: Look): string[] {
  const { colors, width } = look;
  return standings.flatMap(({ claim, title, period, primaFacie, elements, defenses, readings }) => [
    ...wrapped(
      `${colors.bold(claim)}  ${visible(title)}${period === undefined ? "" : `, conduct of ${period.from} to ${period.to}`}: prima facie case ${colored(primaFacie, look)}`,
      width,
      "",
      "   ",
    ),
    ...elements.flatMap(({ element, words, truth }) =>
      wrapped(`${colored(truth, look)}: ${element}, ${visible(words)}`, width, "   ", "     "),
    ),
    ...defenses.flatMap(({ provision, title: name, truth }) =>
      wrapped(`${colored(truth, look)}: ${provision}, ${visible(name)}`, width, "   ", "     "),
    ),
    ...(readings.some((one) => one.primaFacie !== readings[0]!.primaFacie)
      ? wrapped("the live readings differ, and none of them binds here: `primafacie assess` lists them", width, "   ", "     ")
      : []),
  ]);
}

/** What the stage makes of it. */
export function outcomeText(assessment: Assessment, claims: readonly ClaimFinding[], { colors, width }: Look): string[] {
  const nameOf = namesIn(assessment);
  return claims.flatMap((claim) => {
    const favors = favoring(claim);
    const color = favors === "established" ? colors.green : favors === "refuted" ? colors.red : colors.yellow;
    return wrapped(
      `${colors.bold(claim.claim)} at ${spoken(assessment.stage)}: ${color(spoken(claim.outcome).toUpperCase())}, ${visible(whyOf(claim, nameOf))}.`,
      width,
      "",
      "   ",
    );
  });
}
