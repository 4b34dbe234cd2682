import type { Assessment, ClaimFinding } from "../assessment.ts";
import type { Supposition, Touching } from "../completions/flips.ts";
import { visible } from "../errors.ts";
import { elementsOf, groundsIn } from "./elements.ts";
import { PLAIN, wrapped } from "./layout.ts";
import type { TextOptions } from "./text.ts";
import { consequence, personal, supposedText, type Questions } from "./what-if.ts";
import { namesIn, partiesOf, spoken } from "./words.ts";

/** What a flip says of itself; `control` is who holds all of its facts. */
interface Told {
  readonly suppositions: readonly Supposition[];
  readonly touching: Touching;
  readonly control?: "defendant" | "claimant" | "court" | "neither" | undefined;
  readonly after: ClaimFinding;
  readonly smallest: boolean;
}

interface ToldClaim {
  readonly finding: ClaimFinding;
  readonly flips: readonly { readonly to: "plaintiff" | "defendant" | "denied"; readonly found: readonly Told[] }[] | "not-decided";
}

const HANDS = ["defendant", "claimant", "court", "neither", undefined] as const;

/** For each claim, the smallest changes that would flip it, by who holds the facts in hand. */
export function flipsText(
  assessment: Assessment,
  claims: readonly ToldClaim[],
  questionOf: Questions,
  { color = PLAIN, width: asked = 88 }: TextOptions = {},
): string {
  const nameOf = namesIn(assessment);
  const width = Math.max(asked, 40);
  const sections = claims.map(({ finding, flips }) => [
    ...wrapped(`${color.bold(finding.claim)}  ${visible(finding.title)}, ${visible(finding.citation)}`, width, "", "  "),
    ...wrapped(`${partiesOf(finding, nameOf)}: ${spoken(finding.outcome)}`, width, "  "),
    ...(flips === "not-decided"
      ? ["  not decided what would flip it: too many facts bear on it in too many ways"]
      : flips.flatMap(({ to, found }) => ["", ...directionText(finding, to, found)])),
  ]);

  function directionText(claim: ClaimFinding, to: "plaintiff" | "defendant" | "denied", found: readonly Told[]): string[] {
    const would =
      to === "denied" ? "the motion would be denied" : `${nameOf(to === "plaintiff" ? claim.plaintiff : claim.defendant)} would prevail`;
    if (found.length === 0) return wrapped(color.bold(`no change of the facts was found with which ${would}`), width, "  ", "    ");
    const groups = [
      { told: found.filter(({ touching, smallest }) => smallest && touching === "known"), if: "were otherwise on the record" },
      { told: found.filter(({ touching, smallest }) => smallest && touching === "open"), if: ", now open, were answered" },
      {
        told: found.filter(({ touching, smallest }) => smallest && touching === "any"),
        if: ", otherwise or newly answered, were as follows",
      },
      { told: found.filter(({ smallest }) => !smallest), if: "in one hand were otherwise, though fewer elsewhere would do" },
    ];
    return groups.flatMap(({ told, if: condition }) => {
      const [first] = told;
      if (first === undefined) return [];
      const merged = mergedBy(told);
      const size = first.suppositions.length;
      const facts =
        size === 1
          ? merged.length === 1
            ? "this fact"
            : "any one of these facts"
          : merged.length === 1
            ? `these ${size} facts together`
            : "any one of these sets of facts";
      return [
        ...wrapped(color.bold(`${would} if ${facts}${condition.startsWith(",") ? "" : " "}${condition}:`), width, "  ", "    "),
        ...HANDS.flatMap((control) => {
          const held = merged.filter((one) => one[0]!.control === control);
          if (held.length === 0) return [];
          return [...wrapped(color.dim(handText(control, claim)), width, "    "), ...held.flatMap((one) => flipText(claim, one))];
        }),
      ];
    });
  }

  function handText(control: Told["control"], { plaintiff, defendant }: ClaimFinding): string {
    if (control === "defendant") return `in the hands of ${nameOf(defendant)}:`;
    if (control === "claimant") return `in the hands of ${nameOf(plaintiff)}:`;
    if (control === "court") return "for the court:";
    return control === "neither" ? "in neither side's hands:" : "in several hands, or nobody's in particular:";
  }

  /** One fact, or several together, with the values that would do and what becomes of the claim. */
  function flipText(claim: ClaimFinding, ways: readonly Told[]): string[] {
    const known = new Map(groundsIn(elementsOf(claim)).map((ground) => [ground.fact, ground]));
    const [first] = ways as [Told];
    const lines = first.suppositions.map(({ fact }, at) => {
      const values = ways
        .map(({ suppositions }) => suppositions[at]!)
        .sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined));
      const [value, ...others] = [...new Map(values.map((one) => [JSON.stringify(one.value ?? null), one])).values()];
      const also = others.map((one) => ` or ${supposedText(one, undefined, nameOf)}`).join("");
      const question = personal(questionOf(fact), claim, nameOf);
      const [head, ...rest] = supposedText(value!, known.get(fact), nameOf).split(/(?=, not |; on the record )/);
      return `${visible(question)} If ${head}${also}${rest.join("")} [${fact}]`;
    });
    const then = `then ${visible(consequence(claim, first.after, nameOf))}.`;
    if (lines.length === 1) return wrapped(`- ${lines[0]!}: ${then}`, width, "    ", "      ");
    return [
      ...lines.flatMap((line, at) => wrapped(`${at === 0 ? "-" : "  and"} ${line}`, width, "    ", "        ")),
      ...wrapped(then, width, "        "),
    ];
  }

  const note =
    "Each change was tried on the record: with it the claim flips, with any one of its facts as it was it does not; no change of fewer facts flips it.";
  return `${[...sections.map((lines) => lines.join("\n")), wrapped(note, width).join("\n"), color.bold(visible(assessment.notice))].join("\n\n")}\n`;
}

/** Changes of the same facts told as one. */
function mergedBy(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = JSON.stringify([one.control ?? null, one.suppositions.map(({ fact }) => fact)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
