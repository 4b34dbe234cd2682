import type { Risk } from "./risk.ts";
import { escapedHtml } from "../report/escape.ts";

const WIDTH = 720;
const LABEL = 260;
const BAR = 22;
const SHADES = { established: "#b3432f", undetermined: "#d8c38a", refuted: "#4a7a5c" } as const;

/** A chart of the chances, and of recovery where there is any, as an SVG document; what it shows is in words in its title and labels. */
export function riskChart({ case: name, claims, recovery }: Risk): string {
  const rows = claims.map((one, row) => {
    const top = 56 + row * (BAR + 10);
    let left = LABEL;
    const parts = (["established", "undetermined", "refuted"] as const).map((truth) => {
      const wide = one.liability[truth] * (WIDTH - LABEL - 80);
      const part = `<rect x="${fixed(left)}" y="${top}" width="${fixed(wide)}" height="${BAR}" fill="${SHADES[truth]}"><title>${truth} ${percent(one.liability[truth])}</title></rect>`;
      left += wide;
      return part;
    });
    const label = [one.claim, one.scope ?? "", one.plaintiff, "v.", one.defendant].filter((word) => word !== "").join(" ");
    return [text(8, top + 15, label), ...parts, text(WIDTH - 70, top + 15, percent(one.liability.established))].join("");
  });
  const below = 72 + claims.length * (BAR + 10);
  const tall = below + (recovery === undefined ? 0 : 220);
  const legend = (["established", "undetermined", "refuted"] as const)
    .map(
      (truth, at) =>
        `<rect x="${LABEL + at * 130}" y="32" width="12" height="12" fill="${SHADES[truth]}"/>${text(LABEL + 18 + at * 130, 43, truth)}`,
    )
    .join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${tall}" viewBox="0 0 ${WIDTH} ${tall}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escapedHtml(`Chances of liability: ${name}`)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="8" y="20" font-size="14" font-weight="bold">${escapedHtml(`Chances of liability: ${name}`)}</text>`,
    legend,
    ...rows,
    ...(recovery === undefined ? [] : [histogram(recovery, below)]),
    "</svg>\n",
  ].join("\n");
}

function histogram({ histogram: steps, mean }: NonNullable<Risk["recovery"]>, top: number): string {
  const most = Math.max(...steps.map(({ chance }) => chance), 1e-9);
  const [left, wide, tall] = [60, (WIDTH - 80) / steps.length, 140];
  const bars = steps.map(({ from, to, chance }, at) => {
    const high = (chance / most) * tall;
    return `<rect x="${fixed(left + at * wide)}" y="${fixed(top + 30 + tall - high)}" width="${fixed(wide - 2)}" height="${fixed(high)}" fill="#3f5f8a"><title>${dollars(from)} to ${dollars(to)}: ${percent(chance)}</title></rect>`;
  });
  return [
    `<text x="8" y="${top + 16}" font-size="14" font-weight="bold">${escapedHtml(`Recovery, expected ${dollars(mean)}`)}</text>`,
    ...bars,
    text(left, top + 48 + tall, dollars(steps[0]!.from)),
    `<text x="${WIDTH - 20}" y="${top + 48 + tall}" text-anchor="end">${dollars(steps.at(-1)!.to)}</text>`,
    text(8, top + 40, percent(most)),
  ].join("\n");
}

const fixed = (length: number) => length.toFixed(1);
const percent = (chance: number) => `${(100 * chance).toFixed(1)}%`;
const dollars = (amount: number) => `$${Math.round(amount).toLocaleString("en-US")}`;
const text = (x: number, y: number, said: string) => `<text x="${x}" y="${y}">${escapedHtml(said)}</text>`;
