import { readFileSync } from "node:fs";
import type { Pace } from "./interleave.ts";

const ENGINES = ["json-rules-engine", "@gorules/zen-engine", "json-logic-engine", "publicodes", "@duckdb/node-api"];

/** Which versions were compared, and how long. */
export function versions({ rounds, sampleMilliseconds }: Pace): string {
  const versionOf = (folder: string) => (JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as { readonly version: string }).version;
  const lines = ENGINES.map((name) => `${name} ${versionOf(`node_modules/${name}/`)}`);
  return [
    `primafacie ${versionOf("")}`,
    ...lines,
    `Node ${process.versions.node.split(".")[0]!}`,
    `${rounds} samples of about ${sampleMilliseconds} ms`,
  ].join("\n");
}
