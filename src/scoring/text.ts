import { visible } from "../errors.ts";
import { type Colors, PLAIN, table } from "../report/layout.ts";
import type { Score, Tally } from "./tally.ts";

/** A score for reading in a terminal: one row for each expectation, then the figures, then every disagreement. */
export function scoreText(
  score: Score,
  { color = PLAIN, width = 100 }: { readonly color?: Colors | undefined; readonly width?: number | undefined } = {},
): string {
  const { rows } = score;
  const unlike = rows.flatMap((row) =>
    [...row.elements, ...row.remedies]
      .filter(({ expected, found }) => expected !== found)
      .map((part) => [visible(row.case), part.name, part.expected, part.found]),
  );
  const sections = [
    table(
      ["case", "claim", "expected", "found", "agree"],
      rows.map(({ case: id, claim, scope, expected, found, covered, agree }) => [
        visible(id),
        scope === null ? claim : `${claim} ${visible(scope)}`,
        expected,
        found,
        agree ? color.green("yes") : covered ? color.red("no") : color.yellow("not covered"),
      ]),
      width,
      color,
    ),
    figures(score),
    table(
      ["", "outcomes", "covered", "agree", "agreement"],
      [...groups("family", score.families), ...groups("stage", score.stages)],
      width,
      color,
    ),
    section(
      "Disagreements",
      ["case", "claim", "expected", "found", "class"],
      score.disagreements.map(({ case: id, claim, scope, expected, found, class: kind }) => [
        visible(id),
        scope === null ? claim : `${claim} ${visible(scope)}`,
        expected,
        found,
        kind,
      ]),
      width,
      color,
    ),
    section(
      "Not covered",
      ["case", "claim", "expected", "found", "class"],
      rows.flatMap(({ case: id, claim, expected, found, covered, class: kind }) =>
        covered ? [] : [[visible(id), claim, expected, found, kind ?? ""]],
      ),
      width,
      color,
    ),
    section("Elements and remedies that differ", ["case", "element", "expected", "found"], unlike, width, color),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function section(title: string, heading: readonly string[], rows: readonly string[][], width: number, color: Colors): string[] {
  return rows.length === 0 ? [] : [color.bold(title), ...table(heading, rows, width, color)];
}

function figures(score: Score): string[] {
  const headline = score[score.headline];
  const { interval, baseline } = score;
  const loo = `leave one out: ${share(score.leaveOneOut)}`;
  const all = `with every rule: ${share(score.total)}`;
  const folders = Object.entries(score.folders).map(
    ([folder, tally]) => `${folder === "" ? "elsewhere" : visible(folder)}: ${share(tally)}`,
  );
  return [
    ...folders,
    ...(folders.length > 0 ? ["all of these together:"] : []),
    ...(score.headline === "leaveOneOut" ? [loo, all] : [all, loo]),
    `exact 95% interval of the first: ${percent(interval[0])} to ${percent(interval[1])}`,
    `always \`${baseline.outcome}\` would agree in ${baseline.agree} of ${headline.covered}${headline.covered === 0 ? "" : ` (${percent(baseline.agree / headline.covered)})`}`,
    `elements: ${share(score.elements)}`,
    ...(score.apart.outcomes > 0 ? [`verdicts and rulings on instructions, apart: ${share(score.apart)}`] : []),
    ...(score.remedies.outcomes > 0 ? [`remedies: ${share(score.remedies)}`] : []),
  ];
}

function share({ outcomes, covered, agree }: Tally): string {
  return `${agree} of ${covered} agree${covered === 0 ? "" : ` (${percent(agree / covered)})`}; ${covered} of ${outcomes} covered${outcomes === 0 ? "" : ` (${percent(covered / outcomes)})`}`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)}%`;
}

function groups(kind: string, tallies: Readonly<Record<string, Tally>>): string[][] {
  return Object.entries(tallies).map(([name, { outcomes, covered, agree }]) => [
    `${kind} ${name}`,
    String(outcomes),
    String(covered),
    String(agree),
    covered === 0 ? "" : percent(agree / covered),
  ]);
}
