import type { Assessment } from "../assessment.ts";

/** An assessment as JSON: the same bytes for the same assessment, and nothing in them that a terminal would obey. */
export function toJson(assessment: Assessment): string {
  return `${plainJson(assessment)}\n`;
}

/** Two-space JSON in which invisible characters of names and sources stand as escapes; it parses to the same value. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (hidden) =>
    Array.from({ length: hidden.length }, (_, at) => `\\u${hidden.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
