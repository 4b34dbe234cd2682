import { visible } from "../errors.ts";
import type { Risk } from "./risk.ts";
import { type Colors, PLAIN, table, wrapped } from "../report/layout.ts";

const percent = (chance: number) => `${(100 * chance).toFixed(1)}%`;
const dollars = (amount: number) => `$${Math.round(amount).toLocaleString("en-US")}`;

/** For a terminal: the chances first, then what moves them, then what is assumed. */
export function riskText(risk: Risk, { color = PLAIN, width = 88 }: { color?: Colors; width?: number } = {}): string {
  const { method, claims, recovery, moves, assumptions } = risk;
  const how =
    method.kind === "exact" ? `all ${method.worlds} ways in which the facts may be found` : `${method.worlds} draws, seed ${method.seed}`;
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", color.bold(title), ...lines]);
  return [
    color.bold(`Risk: ${visible(risk.case)}`),
    `At the stage ${risk.stage}; from ${how}.`,
    ...section(
      "Liability",
      table(
        ["claim", "by", "against", "scope", "established", "refuted", "neither", ...(method.kind === "sampled" ? ["±"] : [])],
        claims.map(({ claim, plaintiff, defendant, scope, liability, error }) => [
          claim,
          visible(plaintiff),
          visible(defendant),
          visible(scope ?? ""),
          percent(liability.established),
          percent(liability.refuted),
          percent(liability.undetermined),
          ...(error === undefined ? [] : [percent(error)]),
        ]),
        width,
        color,
      ),
    ),
    ...section(
      "Recovery",
      recovery === undefined
        ? []
        : [
            `  expected ${dollars(recovery.mean)}${recovery.error === undefined ? "" : ` (± ${dollars(recovery.error)})`}; anything at all: ${percent(recovery.any)}`,
            `  at most ${(["5", "25", "50", "75", "95"] as const).map((share) => `${dollars(recovery.quantiles[share])} (${share}%)`).join(", ")}`,
            ...recovery.parts.map(
              ({ name, remedy, chance, mean }) => `  ${visible(name)} (${remedy}): ${percent(chance)}, expected ${dollars(mean)}`,
            ),
          ],
    ),
    ...section(
      "What moves it most",
      moves.flatMap(({ fact, question, claims: moved, recovery: swing }) => {
        const most = moved[0];
        const said =
          most === undefined
            ? "moves no claim"
            : `${moved.length === 1 ? most.claim : `${most.claim} and ${moved.length - 1} more`}: ${percent(most.swing)}, most likely where it is ${most.when}`;
        return [
          `  ${color.bold(fact)}  ${said}${swing === undefined || swing < 0.5 ? "" : `; ${dollars(swing)} of expected recovery`}`,
          ...wrapped(visible(question), width, "    ").map(color.dim),
        ];
      }),
    ),
    ...section(
      "What this assumes",
      assumptions.flatMap((line) => wrapped(visible(line), width, "  - ", "    ")),
    ),
    "",
    ...wrapped(risk.notice, width).map(color.dim),
    "",
  ].join("\n");
}
