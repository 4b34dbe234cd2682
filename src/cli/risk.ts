import { writeFileSync } from "node:fs";
import { CaseRecordError } from "../errors.ts";
import { dayNumber } from "../quantities.ts";
import { STAGES, type Stage } from "../record/schema.ts";
import { riskChart } from "../risk/chart.ts";
import { riskText } from "../risk/text.ts";
import { plainJson } from "../report/json.ts";
import { risk } from "../risk/risk.ts";
import { corpusOf } from "../rulebook/corpus.ts";
import { claimsIn, oneOf } from "./choices.ts";
import { diskIssue, inFile, readCase } from "./disk.ts";
import { rulesFrom } from "./folder.ts";
import { type Output, progressLine, terminalColors, terminalWidth, UsageError } from "./output.ts";

export interface RiskOptions {
  readonly claim?: string;
  readonly against?: string;
  readonly stage?: string;
  readonly decided?: string;
  readonly samples?: string;
  readonly seed?: string;
  readonly svg?: string;
  readonly format: string;
  readonly rules?: string;
}

/** `primafacie risk FILE`: how likely each finding is, what may be recovered, and what moves it. */
export async function riskCommand(file: string, options: RiskOptions): Promise<Output> {
  const { claim, against, decided, svg, format } = options;
  const stage = options.stage === undefined ? undefined : (oneOf("stage", options.stage, STAGES) as Stage);
  if (decided !== undefined && dayNumber(decided) === undefined) throw new UsageError(`\`${decided}\` is no day: write it as 2024-12-20`);
  const [samples, seed] = [wholeNumber("samples", options.samples, 100, 1_000_000), wholeNumber("seed", options.seed, 0, 0x7fffffff)];
  const rules = await rulesFrom(options.rules);
  if (claim !== undefined) claimsIn(corpusOf(rules), claim);
  const { value, ...origin } = await readCase(file);
  const line = progressLine();
  const found = await inFile(origin, () =>
    risk(rules, value, {
      ...origin,
      ...{ claim, against, stage, decided, samples, seed },
      progress: (done, of) => line.show(`${done + 1} of ${of}`),
    }).finally(line.clear),
  );
  if (svg !== undefined) {
    try {
      writeFileSync(svg, riskChart(found));
    } catch (error) {
      throw new CaseRecordError([{ ...diskIssue(error, svg), message: "the chart cannot be written here" }]);
    }
  }
  return { text: format === "json" ? `${plainJson(found)}\n` : riskText(found, { color: terminalColors(), width: terminalWidth() }) };
}

function wholeNumber(name: string, written: string | undefined, least: number, most: number): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}, not \`${written}\``);
}
