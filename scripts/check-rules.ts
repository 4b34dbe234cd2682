/** Reads every rule file as the library does and lists every issue; links the law of several days and courts. */
import { issueLine, RulebookError } from "../src/errors.ts";
import { readFolder } from "../src/cli/folder.ts";
import { link } from "../src/rulebook/link.ts";

try {
  const rules = readFolder(process.argv[2] ?? "rules");
  for (const conduct of ["1995-01-01", "2004-01-01", "2010-01-01", "2019-05-01", "2025-01-01"])
    for (const court of [undefined, "cand", "ca7"]) link(rules, { conduct: { from: conduct, to: conduct }, court });
  console.log(`${rules.files.length} files, no issue`);
} catch (error) {
  if (!(error instanceof RulebookError)) throw error;
  console.error(error.issues.map(issueLine).join("\n"));
  process.exitCode = 1;
}
