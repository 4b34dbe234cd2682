import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Issue, RulebookError } from "../errors.ts";
import { readText } from "../input/read.ts";
import type { RuleFile, Rules } from "../rulebook/corpus.ts";

/**
 * The rule files of a folder, by path.
 *
 * @throws {RulebookError} with every issue of every file that is not JSON
 */
export function readFolder(root: string): Rules<unknown> {
  const issues: Issue[] = [];
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry): RuleFile => {
      const full = join(entry.parentPath, entry.name);
      const path = relative(root, full).split(sep).join("/");
      const read = readText(readFileSync(full, "utf8"), full);
      issues.push(...read.issues);
      return { path, value: read.value, lineOf: (place) => read.lineOf(place) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (issues.length > 0) throw new RulebookError(issues);
  return { files };
}
