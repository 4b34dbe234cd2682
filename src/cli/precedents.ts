import { visible } from "../errors.ts";
import { wrapped } from "../report/layout.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import { type Precedent, sideOf } from "../rulebook/precedent.ts";
import { formulaText } from "./formula.ts";
import { terminalColors, terminalWidth } from "./output.ts";

/** A case base in full: the term, the factors for each side, and what was decided on which of them. */
export function precedentText(corpus: Corpus, { id, title, term, question, factors, cases, note }: Precedent): string {
  const colors = terminalColors();
  const line = (text: string, first = "  ") => wrapped(visible(text), terminalWidth(), first, `${first}  `);
  const says = new Map(factors.map((factor) => [factor.name, factor.favors]));
  return [
    ...wrapped(`${colors.bold(id)}  ${visible(title)}: decided cases of ${term}`, terminalWidth(), "", "  "),
    ...line(question),
    ...(["established", "refuted"] as const).flatMap((side) => [
      `  ${colors.bold(side === "established" ? "factors for" : "factors against")}`,
      ...factors
        .filter(({ favors }) => favors === side)
        .flatMap((factor) => line(`${factor.name}: ${factor.says} (when ${formulaText(factor.when)})`, "    ")),
    ]),
    `  ${colors.bold("decided")}`,
    ...cases.flatMap((one) => {
      const authority = corpus.authorities.get(one.authority)!;
      const own = one.factors.filter((name) => says.get(name) === sideOf(one));
      const against = one.factors.filter((name) => says.get(name) !== sideOf(one));
      return [
        ...line(
          `${authority.name}, ${authority.citation} (${one.court}, ${one.decided}): ${one.held.replaceAll("-", " ")}${one.persuasive ? ", binds nobody" : ""}, ${one.checked ? "checked" : "not checked"}`,
          "    ",
        ),
        ...line(
          `${one.says} With ${own.join(", ") || "no factor of its side"}${against.length > 0 ? `, despite ${against.join(", ")}` : ""}.`,
          "      ",
        ),
      ];
    }),
    ...(note === undefined ? [] : line(`note: ${note}`)),
  ].join("\n");
}
