/** Arbitraries for fast-check and the laws that every rulebook obeys, for those who write rules of their own. */
import { recordLaws } from "./record-laws.ts";
import { rulebookLaws } from "./rulebook-laws.ts";

export type { Law } from "./law.ts";
export { factPatterns, fullerPatterns, type Speaking } from "./patterns.ts";
export { ruleFolders } from "./folders.ts";
export { rulebooks, settledRulebooks } from "./rulebooks.ts";
export { caseRecords, stages, type About } from "./records.ts";
export { rulebookLaws } from "./rulebook-laws.ts";
export type { Meaning } from "./meaning.ts";
export { recordLaws } from "./record-laws.ts";
export type { Practice } from "./practice.ts";
export { plantedBugs, type PlantedBug } from "./planted-bugs.ts";

/** Every law, by name: those of rulebooks take a linked rulebook, those of records a folder of rules; or an arbitrary of them. */
export const laws = { ...rulebookLaws, ...recordLaws };
