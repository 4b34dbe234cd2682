/** Reads every rule file as the library does and lists every issue; links the law of several days. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { issueLine, RulebookError } from "../src/errors.ts";
import { readText } from "../src/input/read.ts";
import type { RuleFile } from "../src/rulebook/corpus.ts";
import { link } from "../src/rulebook/link.ts";

const root = process.argv[2] ?? "rules";
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
  .map((entry): RuleFile => {
    const path = join(entry.parentPath, entry.name);
    const { value, issues, lineOf } = readText(readFileSync(path, "utf8"), relative(root, path));
    for (const issue of issues) console.error(issueLine(issue));
    return { path: relative(root, path).split(sep).join("/"), value, lineOf };
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1));
try {
  for (const conduct of ["1995-01-01", "2004-01-01", "2010-01-01", "2019-05-01", "2025-01-01"])
    for (const court of [undefined, "cand", "ca7"]) link({ files }, { conduct: { from: conduct, to: conduct }, court });
  console.log(`${files.length} files, no issue`);
} catch (error) {
  if (!(error instanceof RulebookError)) throw error;
  console.error(error.issues.map(issueLine).join("\n"));
  process.exitCode = 1;
}
