import type { Assessment, ClaimFinding } from "../assessment.ts";
import { visible } from "../errors.ts";
import { claimText } from "./claim-text.ts";
import { briefly, type Writing } from "./element-text.ts";
import { type Colors, padded, PLAIN, table, wrapped } from "./layout.ts";
import { authoritiesUsed, byOutcome, bySilence, circumstances, CONTROLS } from "./sections.ts";
import { whyOf } from "./why.ts";
import { favoring, namesIn, partiesOf, spoken } from "./words.ts";

/** How a text report looks. Left out: no colour, 88 columns. */
export interface TextOptions {
  readonly color?: Colors | undefined;
  readonly width?: number | undefined;
}

/** An assessment for reading in a terminal: the conclusion, then each claim element by element, then what it all rests on. */
export function toText(assessment: Assessment, { color = PLAIN, width = 88 }: TextOptions = {}): string {
  const writing: Writing = { colors: color, width: Math.max(width, 40), nameOf: namesIn(assessment), told: new Map() };
  const { full, silent } = bySilence(assessment.claims);
  const sections = [
    headText(assessment, writing),
    conclusionText(assessment, writing),
    ...full.map((claim) => claimText(claim, writing)),
    silentText(silent, writing),
    controlText(assessment, writing),
    exposureText(assessment, writing),
    authoritiesText(assessment, writing),
    footText(assessment, writing),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headText(assessment: Assessment, { colors, width }: Writing): string[] {
  const name = assessment.case.name === "" ? "Unnamed case" : visible(assessment.case.name);
  return [...wrapped(colors.bold(name), width), ...wrapped(circumstances(assessment), width)];
}

function conclusionText({ claims }: Assessment, writing: Writing): string[] {
  const { colors, width, nameOf } = writing;
  if (claims.length === 0) return [colors.bold("CONCLUSION"), "  no claim is made that these rules know"];
  const widest = Math.max(...claims.map(({ claim }) => claim.length));
  return [
    colors.bold("CONCLUSION"),
    ...claims.flatMap((claim, index) => [
      ...(index > 0 && partiesOf(claims[index - 1]!, nameOf) === partiesOf(claim, nameOf)
        ? []
        : wrapped(partiesOf(claim, nameOf), width, "  ")),
      ...wrapped(
        `${padded(claim.claim, widest)}  ${outcomeText(claim, writing)} ${visible(claim.title)}: ${visible(whyOf(claim, nameOf))}.`,
        width,
        "  ",
        " ".repeat(widest + 4),
      ),
    ]),
  ];
}

function outcomeText(claim: ClaimFinding, { colors, nameOf }: Writing): string {
  const favors = favoring(claim);
  const color = favors === "established" ? colors.green : favors === "refuted" ? colors.red : colors.yellow;
  const [first, ...others] = claim.motions;
  const word = color(spoken(claim.outcome).toUpperCase());
  const motions =
    first === undefined
      ? ""
      : others.length === 0
        ? ` on ${nameOf(first.by)}'s motion`
        : ` (${claim.motions.map(({ by, outcome }) => `${nameOf(by)}'s motion ${outcome}`).join("; ")})`;
  return `${word}${motions}, liability ${claim.liability}.`;
}

function silentText(silent: readonly ClaimFinding[], writing: Writing): string[] {
  if (silent.length === 0) return [];
  const { colors, width, nameOf } = writing;
  return [
    colors.bold("CLAIMS ON WHICH THE RECORD SAYS LITTLE OR NOTHING"),
    ...wrapped("Each with its elements and the facts they wait for (?); `primafacie facts --claim ID` asks the questions.", width, "  "),
    ...silent.flatMap((claim) => [
      ...wrapped(
        `${colors.bold(claim.claim)}  ${visible(claim.title)}, ${partiesOf(claim, nameOf)}: ${spoken(claim.outcome)}.`,
        width,
        "  ",
        "      ",
      ),
      ...wrapped(
        colors.dim(
          briefly(
            [
              ...claim.elements,
              ...claim.defenses.flatMap(({ elements }) => elements),
              ...claim.remedies.flatMap(({ elements }) => elements),
            ],
            claim,
            writing,
          ),
        ),
        width,
        "      ",
      ),
    ]),
  ];
}

function controlText({ control }: Assessment, { colors, width }: Writing): string[] {
  if (control.length === 0) return [];
  const held = CONTROLS.filter((part) => control.some((row) => row[part].length > 0));
  const heading = ["step", "act", ...held.map((part) => (part === "couldStop" ? "could stop" : part))];
  return [
    colors.bold("WHO CONTROLLED WHAT"),
    ...indented(
      table(
        heading,
        control.map((row) => [row.step, spoken(row.act), ...held.map((part) => row[part].join(", "))]),
        width - 2,
        colors,
      ),
    ),
  ];
}

function exposureText({ exposure }: Assessment, { colors, width }: Writing): string[] {
  if (exposure.length === 0) return [];
  const rows = exposure.flatMap(({ party, name, claims }) =>
    byOutcome(claims).map(([outcome, ids], index) => [index === 0 ? named(party, name) : "", spoken(outcome), ids.join(", ")]),
  );
  return [colors.bold("WHAT EACH PARTY IS EXPOSED TO"), ...indented(table(["party", "outcome", "claims"], rows, width - 2, colors))];
}

function named(party: string, name: string): string {
  return name === party ? party : `${visible(name)} (${party})`;
}

function authoritiesText(assessment: Assessment, { colors, width }: Writing): string[] {
  const authorities = authoritiesUsed(assessment);
  if (authorities.length === 0) return [];
  return [
    colors.bold("AUTHORITIES"),
    ...authorities.flatMap(({ id, citation, propositions }) => [
      ...wrapped(`${colors.bold(id)}  ${visible(citation)}`, width, "  ", "    "),
      ...propositions.flatMap(({ says, checked }) =>
        wrapped(`${checked ? colors.green("checked") : colors.yellow("not checked")}: ${visible(says)}`, width, "    ", "      "),
      ),
    ]),
  ];
}

function footText({ notice, gaps, rulebook }: Assessment, { colors, width }: Writing): string[] {
  return [
    ...wrapped(colors.bold(visible(notice)), width),
    ...wrapped(`Law as of ${rulebook.decided}; rules ${visible(rulebook.version)}, ${rulebook.digest}.`, width),
    ...(gaps.length > 0
      ? ["Known gaps:", ...gaps.flatMap((gap) => wrapped(`- ${visible(gap)}`, width, "", "  "))]
      : ["Known gaps: none listed."]),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
