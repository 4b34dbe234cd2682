/**
 * What the record shows about a fact, an element or a claim. There is no fourth value:
 * evidence on both sides leaves a question undetermined until someone finds on it.
 */
export type Truth = "established" | "refuted" | "undetermined";

/** Swaps established and refuted; an open question stays open. */
export function not(truth: Truth): Truth {
  if (truth === "undetermined") return truth;
  return truth === "established" ? "refuted" : "established";
}

/** Refuted by any refuted part, established by all established parts, else open. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes("refuted")) return "refuted";
  return parts.includes("undetermined") ? "undetermined" : "established";
}

/** The mirror of {@link all}: one established part is enough. */
export function any(parts: readonly Truth[]): Truth {
  if (parts.includes("established")) return "established";
  return parts.includes("undetermined") ? "undetermined" : "refuted";
}

/**
 * An open-textured term by its decided cases: `establishing` and `refuting` each say whether
 * a case on that side forces the result. Linking refuses case bases in which both could force.
 */
export function settledBy(establishing: Truth, refuting: Truth): Truth {
  if (establishing === "established") return "established";
  return refuting === "established" ? "refuted" : "undetermined";
}
