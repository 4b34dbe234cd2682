import type { Assessment } from "../assessment.ts";
import { capital, claimMarkdown, mark } from "./claim-markdown.ts";
import { code, escaped, markdownTable } from "./escape.ts";
import { authoritiesUsed, bySilence, byOutcome, circumstances, CONTROLS } from "./sections.ts";
import { whyOf } from "./why.ts";
import { namesIn, partiesOf, spoken } from "./words.ts";

/** An assessment as a memorandum in Markdown: for each claim issue, rule, application and conclusion, and the other side's best argument. */
export function toMarkdown(assessment: Assessment): string {
  const { claims, rulebook, notice, gaps } = assessment;
  const nameOf = namesIn(assessment);
  const { full, silent } = bySilence(claims);
  const lines = [
    `# ${assessment.case.name === "" ? "Unnamed case" : escaped(assessment.case.name)}`,
    "",
    `*${escaped(notice)}*`,
    "",
    `${capital(escaped(circumstances(assessment)))}.`,
    "",
    "## Summary",
    "",
    ...(claims.length === 0
      ? ["No claim is made that these rules know."]
      : markdownTable(
          ["claim", "parties", "outcome", "liability", "why"],
          claims.map((claim) => [
            code(claim.claim),
            escaped(partiesOf(claim, nameOf)),
            spoken(claim.outcome),
            claim.liability,
            escaped(whyOf(claim, nameOf)),
          ]),
        )),
    ...full.flatMap((claim) => ["", ...claimMarkdown(claim, assessment, nameOf)]),
    ...(silent.length === 0
      ? []
      : [
          "",
          "## Claims on which the record says little or nothing",
          "",
          ...silent.map(
            (claim) => `- ${code(claim.claim)} ${escaped(claim.title)}, ${escaped(partiesOf(claim, nameOf))}: ${spoken(claim.outcome)}`,
          ),
        ]),
    ...controlMarkdown(assessment),
    ...authoritiesMarkdown(assessment),
    "",
    "## The law that was applied",
    "",
    `Law as of ${rulebook.decided}; rules ${escaped(rulebook.version)}, \`${rulebook.digest}\`.`,
    "",
    ...(gaps.length === 0 ? ["Known gaps: none listed."] : ["Known gaps:", "", ...gaps.map((gap) => `- ${escaped(gap)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

function controlMarkdown({ control, exposure }: Assessment): string[] {
  const held = CONTROLS.filter((part) => control.some((row) => row[part].length > 0));
  const steps = markdownTable(
    ["step", "act", ...held.map((part) => (part === "couldStop" ? "could stop" : part))],
    control.map((row) => [code(row.step), spoken(row.act), ...held.map((part) => row[part].map(code).join(", "))]),
  );
  const exposed = markdownTable(
    ["party", "outcome", "claims"],
    exposure.flatMap(({ name, claims }) =>
      byOutcome(claims).map(([outcome, ids]) => [
        escaped(name),
        spoken(outcome),
        ids.map((id) => id.split(" ").map(code).join(" ")).join(", "),
      ]),
    ),
  );
  return [
    ...(control.length === 0 ? [] : ["", "## Who controlled what", "", ...steps]),
    ...(exposure.length === 0 ? [] : ["", "## What each party is exposed to", "", ...exposed]),
  ];
}

function authoritiesMarkdown(assessment: Assessment): string[] {
  const used = authoritiesUsed(assessment);
  if (used.length === 0) return [];
  return [
    "",
    "## Authorities",
    "",
    ...used.flatMap(({ citation, propositions }) => [
      `- ${escaped(citation)}`,
      ...propositions.map(({ says, checked }) => `  - ${mark(checked)} ${escaped(says)}`),
    ]),
  ];
}
