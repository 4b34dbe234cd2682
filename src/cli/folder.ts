import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Issue, RulebookError } from "../errors.ts";
import { corpusOf, type RuleFile, type Rules } from "../rulebook/corpus.ts";
import { diskIssue, readDataFile } from "./disk.ts";

/** Files below a folder that end in one of these, by path. */
export function filesUnder(root: string, endings: readonly string[]): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw new RulebookError([{ ...diskIssue(error, root), message: "there is no such folder" }]);
  }
}

/** The rule files of a folder, by path, and every issue of their text. */
export function readFiles(root: string): { readonly rules: Rules<unknown>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const files = filesUnder(root, [".json"]).map((full): RuleFile => {
    const { value, issues: found, lineOf } = readDataFile(full);
    issues.push(...found);
    return { path: relative(root, full).split(sep).join("/"), value, ...(lineOf && { lineOf }) };
  });
  return { rules: { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }, issues };
}

/**
 * The rule files of a folder, by path.
 *
 * @throws {RulebookError} with every issue of every file that is not JSON
 */
export function readFolder(root: string): Rules<unknown> {
  const { rules, issues } = readFiles(root);
  if (issues.length > 0) throw new RulebookError(issues);
  return rules;
}

/**
 * The rules of a folder, checked; of the package where none is named.
 *
 * @throws {RulebookError} with every issue, the files named as they lie on the disk
 */
export async function rulesFrom(folder: string | undefined): Promise<Rules<unknown>> {
  if (folder === undefined) return (await import("../../rules/index.ts")).rules;
  const rules = readFolder(folder);
  const issues = located(folder, () => corpusOf(rules));
  if (issues.length > 0) throw new RulebookError(issues);
  return rules;
}

/** The issues that something raises about the files of a folder, each with the path from here. */
export function located(folder: string | undefined, run: () => unknown): Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    return error.issues.map((issue) =>
      folder === undefined || issue.file === undefined ? issue : { ...issue, file: join(folder, issue.file) },
    );
  }
}
