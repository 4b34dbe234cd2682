import { assessWith } from "../../assess.ts";
import type { Assessment } from "../../assessment.ts";
import { written } from "../../batch/cells.ts";
import type { BatchLaw } from "../../batch/claims.ts";
import type { AskedRow } from "../../batch/pass.ts";
import { DisagreementError, visible } from "../../errors.ts";
import { shown } from "../../explain.ts";
import { plainJson } from "../../report/json.ts";
import { toMarkdown } from "../../report/markdown.ts";
import { toText } from "../../report/text.ts";
import { corpusOf, type Rules } from "../../rulebook/corpus.ts";
import { declarationOf } from "../../rulebook/references.ts";
import { terminalColors, terminalWidth } from "../output.ts";

interface Explained {
  readonly row: AskedRow;
  readonly assessment?: Assessment;
}

/** The row as a case of its own. */
export async function explainedRow(rules: Rules<unknown>, row: AskedRow, claims: readonly string[], law: BatchLaw): Promise<Explained> {
  const { found } = row;
  if ("reasons" in found) return { row };
  const facts = new Map([...corpusOf(rules).facts.values()].map((fact) => [fact.name, declarationOf(fact)]));
  const answers = Object.fromEntries([...found.known].map(([name, value]) => [name, shown({ facts }, name, value)]));
  const assessment = await assessWith(rules, {
    name: titleOf(row),
    ...(law.court !== undefined && { court: law.court }),
    dates: { conduct: law.conduct, decided: law.decided },
    claims: claims.map((claim) => ({ claim })),
    answers,
  });
  for (const { claim, primaFacie } of assessment.claims)
    if (found.truths.get(claim) !== primaFacie)
      throw new DisagreementError(`row ${row.row}, ${claim}: ${found.truths.get(claim)!} among many, ${primaFacie} alone`);
  return { row, assessment };
}

function titleOf({ row, line, id }: AskedRow): string {
  return [`Row ${row}`, ...(line === undefined ? [] : [`line ${line}`]), ...(id === undefined || id === null ? [] : [written(id)])].join(
    ", ",
  );
}

export function asText(explained: readonly Explained[], format: string): string {
  if (format === "json")
    return `${plainJson(
      explained.map(({ row: { row, line, id, found }, assessment }) => ({
        row,
        ...(line !== undefined && { line }),
        ...(id !== undefined && id !== null && { id: written(id) }),
        ...("reasons" in found ? { rejected: found.reasons } : { assessment }),
      })),
    )}\n`;
  const texts = explained.map(({ row, assessment }) => {
    if (assessment !== undefined)
      return format === "markdown" ? toMarkdown(assessment) : toText(assessment, { color: terminalColors(), width: terminalWidth() });
    const reasons = "reasons" in row.found ? row.found.reasons : [];
    return `${visible(titleOf(row))}: rejected\n${reasons.map((reason) => `- ${visible(reason)}\n`).join("")}`;
  });
  return texts.join("\n");
}
