import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { CaseRecordError, type Issue, visible } from "../errors.ts";
import { plainJson } from "../report/json.ts";
import { score, type ScoredCase } from "../score.ts";
import { scoreText } from "../scoring/text.ts";
import { readDataFile } from "./disk.ts";
import { filesUnder, rulesFrom } from "./folder.ts";
import { type Output, progressLine, terminalColors, terminalWidth } from "./output.ts";

export interface ScoreOptions {
  readonly leaveOneOut?: boolean;
  readonly strict?: boolean;
  readonly format: string;
  readonly rules?: string;
}

/** `primafacie score [DIR]`: do the rules decide the cases as their `expected` says. */
export async function scoreCommand(
  folder: string | undefined,
  { leaveOneOut = false, strict = false, format, rules: from }: ScoreOptions,
): Promise<Output> {
  const rules = await rulesFrom(from);
  const cases = casesUnder(folder ?? shippedExamples());
  const line = progressLine();
  const result = await score(rules, cases, {
    leaveOneOut,
    progress: (done, of, id) => line.show(`case ${done + 1} of ${of}: ${visible(id)}`),
  }).finally(line.clear);
  const text =
    format === "json" ? `${plainJson(result)}\n` : scoreText(result, { color: terminalColors(), width: Math.max(terminalWidth(), 100) });
  const agrees = result.rows.every(
    ({ agree, elements, remedies }) => agree && [...elements, ...remedies].every(({ expected, found }) => expected === found),
  );
  return { text, exitCode: strict && !agrees ? 1 : 0 };
}

/** Every case record below a folder, or in one file, that says what it expects. */
function casesUnder(root: string): ScoredCase[] {
  const issues: Issue[] = [];
  const single = existsSync(root) && statSync(root).isFile();
  const cases = (single ? [root] : filesUnder(root, [".yaml", ".yml", ".json"])).flatMap((full): ScoredCase[] => {
    const { value, issues: found, ...origin } = readDataFile(full);
    issues.push(...found);
    if (typeof value !== "object" || value === null || !("expected" in value)) return [];
    const id = (single ? full : relative(root, full))
      .split(sep)
      .join("/")
      .replace(/\.(ya?ml|json)$/, "");
    return [{ id, input: value, ...origin }];
  });
  if (issues.length === 0 && cases.length === 0)
    issues.push({ code: "no-case", message: "no case record here has `expected`", path: [], file: root });
  if (issues.length > 0) throw new CaseRecordError(issues);
  return cases;
}

/** The examples of the package, wherever this file was built to. */
function shippedExamples(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, "examples");
}
