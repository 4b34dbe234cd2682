import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { stringify } from "yaml";
import { visible } from "../errors.ts";
import { recordOf, type Interview } from "../interview/index.ts";
import { plainJson } from "../report/json.ts";
import { diskIssue } from "./disk.ts";

/**
 * Writes the case record, whole or not at all; JSON where the name ends so, YAML otherwise.
 *
 * @param own files of this interview, which alone are written over
 * @returns what became of it
 */
export function saveRecord(interview: Interview, file: string, own: Set<string>): string {
  const name = visible(file);
  if (existsSync(file) && !own.has(resolve(file))) return `not saved: there is a file ${name} already; name another`;
  const record = recordOf(interview);
  const beside = `${file}.part-${process.pid}`;
  try {
    writeFileSync(beside, file.endsWith(".json") ? `${plainJson(record)}\n` : stringify(record, { lineWidth: 0 }), { flag: "wx" });
    renameSync(beside, file);
    own.add(resolve(file));
    return `saved in ${name}`;
  } catch (error) {
    rmSync(beside, { force: true });
    const { message } = diskIssue(error, file);
    return `not saved in ${name}: ${message === "there is no such file" ? "there is no such folder" : message}`;
  }
}
