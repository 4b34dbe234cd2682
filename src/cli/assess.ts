import { assessWith } from "../assess.ts";
import type { Assessment } from "../assessment.ts";
import { CaseRecordError } from "../errors.ts";
import { dayNumber } from "../quantities.ts";
import { STAGES, type Stage } from "../record/schema.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown.ts";
import { toText } from "../report/text.ts";
import { corpusOf } from "../rulebook/corpus.ts";
import { claimsIn, oneOf } from "./choices.ts";
import { inFile, readCase } from "./disk.ts";
import { rulesFrom } from "./folder.ts";
import { type Output, terminalColors, terminalWidth, UsageError } from "./output.ts";

export interface AssessOptions {
  readonly claim?: string;
  readonly against?: string;
  readonly stage?: string;
  readonly decided?: string;
  readonly format: string;
  readonly rules?: string;
}

/** `primafacie assess FILE`: which claims stand on a record, and why. */
export async function assessCommand(file: string, options: AssessOptions): Promise<Output> {
  const { claim, against, decided, format } = options;
  const stage = options.stage === undefined ? undefined : (oneOf("stage", options.stage, STAGES) as Stage);
  if (decided !== undefined && dayNumber(decided) === undefined) throw new UsageError(`\`${decided}\` is no day: write it as 2024-12-20`);
  const rules = await rulesFrom(options.rules);
  if (claim !== undefined) claimsIn(corpusOf(rules), claim);
  const { value, ...origin } = await readCase(file);
  const assessment = await inFile(origin, async () => {
    const found = await assessWith(rules, value, { ...origin, claim, against, stage, decided });
    if (claim === undefined || found.claims.length > 0) return found;
    const message = `the record makes no claim \`${claim}\` on a text that was in force at its conduct`;
    throw new CaseRecordError([{ code: "no-claim", message, path: ["claims"] }]);
  });
  return { text: shown(assessment, format) };
}

function shown(assessment: Assessment, format: string): string {
  if (format === "json") return toJson(assessment);
  return format === "markdown" ? toMarkdown(assessment) : toText(assessment, { color: terminalColors(), width: terminalWidth() });
}
