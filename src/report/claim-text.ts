import type { ClaimFinding, DefenseFinding, RemedyFinding } from "../assessment.ts";
import { visible } from "../errors.ts";
import { distanceOf } from "./elements.ts";
import { briefly, elementText, labelled, toldBefore, type Writing } from "./element-text.ts";
import { padded, wrapped } from "./layout.ts";
import { differingReadings } from "./readings.ts";
import { dollars, listed, partiesOf, settledLines, spoken, valueText } from "./words.ts";
import { isBar } from "./why.ts";

/** One claim in full: elements in statutory order, readings, defenses, remedies. */
export function claimText(claim: ClaimFinding, writing: Writing): string[] {
  const { colors, width, nameOf } = writing;
  const raised = claim.defenses.filter((defense) => defense.raised);
  const line = (text: string) => wrapped(text, width, "  ", "    ");
  return [
    ...wrapped(colors.bold(`${claim.claim}  ${visible(claim.title)}, ${visible(claim.citation)}`), width, "", "  "),
    ...line(partiesOf(claim, nameOf)),
    ...line(`before any burden or concession: violation ${claim.violation}, prima facie case ${claim.primaFacie}`),
    ...settledLines(claim).flatMap((text) => line(`prima facie case ${text}`)),
    ...claim.notes.flatMap((note) => line(`note: ${visible(note)}`)),
    ...(claim.unencoded.length > 0 ? line(`not encoded: ${claim.unencoded.map(visible).join(", ")}`) : []),
    "",
    ...claim.elements.flatMap((element) => elementText(element, claim, writing)),
    ...readingLines(claim).flatMap(line),
    ...raised.flatMap((defense) => ["", ...defenseText(defense, claim, writing)]),
    ...unraisedText(claim, writing),
    ...remediesText(claim, writing),
  ];
}

/** What differs under rival readings, in sentences. */
export function readingLines(claim: ClaimFinding): string[] {
  const differing = differingReadings(claim);
  if (differing.length === 0)
    return claim.readings.length < 2
      ? []
      : [`the same under all ${claim.readings.length} combinations of the readings of ${listed(Object.keys(claim.readings[0]!.choices))}`];
  const chosen = (choices: Readonly<Record<string, string>>) =>
    Object.entries(choices)
      .map(([term, reading]) => `${term} read as ${reading}`)
      .join(", ");
  return [
    "readings differ, and none of them binds here:",
    ...differing.flatMap(({ truth, choices }) => choices.map((one) => `- ${chosen(one)}: ${truth}`)),
  ];
}

/** What a defense or a gate of the suit came to, as its side sees it. */
export function defenseWord(defense: DefenseFinding): string {
  const words: Record<string, string> = isBar(defense)
    ? { met: "made out", "not-met": "not made out" }
    : { met: "satisfied", "not-met": "not satisfied" };
  return words[defense.resolution] ?? spoken(defense.resolution);
}

function defenseText(defense: DefenseFinding, claim: ClaimFinding, writing: Writing): string[] {
  const { colors, width } = writing;
  const before = toldBefore(defense, claim, writing);
  const head = `${colors.bold(`${isBar(defense) ? "Defense" : "Gate"} raised: ${visible(defense.title)} (${defense.provision})`)}: ${defenseWord(defense)}`;
  if (before !== undefined) return wrapped(`${head}, as under ${before}`, width, "  ", "    ");
  return [...wrapped(head, width, "  ", "    "), ...defense.elements.flatMap((element) => elementText(element, claim, writing, "    "))];
}

/** Bars and gates nobody raised, the nearest to being made out first; those that this record excludes last. */
function unraisedText(claim: ClaimFinding, writing: Writing): string[] {
  const unraised = claim.defenses.filter(({ raised }) => !raised);
  if (unraised.length === 0) return [];
  const named = ({ provision, title }: DefenseFinding) => `${visible(title)} (${provision})`;
  const subject = unraised.filter(({ provision }) => claim.subjectTo.includes(provision));
  const open = unraised
    .filter(({ truth, provision }) => truth !== "refuted" && !claim.subjectTo.includes(provision))
    .sort((a, b) => distanceOf(a) - distanceOf(b));
  const excluded = unraised.filter(({ truth }) => truth === "refuted");
  const groups: [string, DefenseFinding[]][] = [
    ["liable, subject to", subject],
    ["not raised", open],
    ["not raised, and excluded on this record", excluded],
  ];
  return groups.flatMap(([word, defenses]) => {
    if (defenses.length === 0) return [];
    const before = toldBefore(defenses, claim, writing);
    if (before !== undefined) return ["", `  ${word}: ${defenses.length}, as under ${before}`];
    const details = briefly(
      defenses.flatMap(({ elements }) => elements),
      claim,
      writing,
    );
    return [
      "",
      ...wrapped(`${word}: ${listed(defenses.map(named))}`, writing.width, "  ", "    "),
      ...(details === "" ? [] : wrapped(writing.colors.dim(`on ${details}`), writing.width, "    ", "      ")),
    ];
  });
}

/** Remedies shown or limited in full, with amounts; the others in a line. */
function remediesText(claim: ClaimFinding, writing: Writing): string[] {
  if (claim.remedies.length === 0) return [];
  const { colors, width } = writing;
  const line = (text: string) => wrapped(text, width, "  ", "    ");
  const full = claim.remedies.filter(({ truth, amount }) => truth === "established" || amount !== undefined);
  return [
    "",
    `  ${colors.bold(claim.liability === "established" ? "Remedies" : "Remedies, if the claim is made out")}`,
    ...full.flatMap((remedy) => [
      ...line(`${padded(labelled(remedy.resolution, colors), 14)}${remedyHead(remedy)}`),
      ...amountLines(remedy).flatMap((text) => line(`  ${text}`)),
      ...remedy.elements.flatMap((element) => elementText(element, claim, writing, "    ")),
    ]),
    ...claim.remedies
      .filter((remedy) => !full.includes(remedy))
      .flatMap((remedy) => {
        const details = briefly(remedy.elements, claim, writing);
        return line(
          `${padded(remedy.provision === undefined ? colors.dim("not given") : labelled(remedy.resolution, colors), 14)}${remedyHead(remedy)}${details === "" ? "" : `: ${details}`}`,
        );
      }),
  ];
}

export function remedyHead({ remedy, provision }: RemedyFinding): string {
  return `${spoken(remedy)}${provision === undefined ? "" : ` (${provision})`}`;
}

/** What was awarded and what a ceiling leaves of it. */
export function amountLines({ amount }: RemedyFinding): string[] {
  if (amount === undefined) return [];
  const { awarded, allowed, limit } = amount;
  const text = (value: NonNullable<typeof awarded>) => (typeof value === "number" ? dollars(value) : valueText("amount_usd", value));
  return [
    ...(awarded === undefined ? [] : [`awarded ${text(awarded)}`]),
    ...(limit === undefined
      ? []
      : [
          `limit ${limit.multiple} to 1: at most ${limit.multiple} times ${limit.of}, ${text(limit.base)} (${[limit.provision, ...limit.authorities].join(", ")})`,
        ]),
    ...(allowed === undefined ? [] : [`allowed ${text(allowed)}`]),
  ];
}
