import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { CaseRecordError } from "../../errors.ts";

/** A folder beside the output in which everything is written first. Whatever ends the run, nothing in it looks like an output. */
export class Work {
  readonly folder: string;

  constructor(output: string) {
    try {
      this.folder = resolve(mkdtempSync(`${output}.part-`));
    } catch {
      throw new CaseRecordError([{ code: "unwritable", message: "nothing can be written beside this file", path: [], file: output }]);
    }
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Puts a finished file in its place, all at once. */
  deliver(name: string, to: string): void {
    const from = this.path(name);
    const file = openSync(from, "r+");
    fsyncSync(file);
    closeSync(file);
    renameSync(from, to);
  }

  remove(): void {
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
