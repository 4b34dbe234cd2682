import * as z from "zod";
import { kindFor, type Schema } from "./forms.ts";
import type { Path } from "./limits.ts";
import { didYouMean } from "./nearest.ts";
import { kindOf, listed, quoted, writeInstead } from "./words.ts";

/** One thing that is not as a schema has it. */
export interface Misfit {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
}

/** Zod's issues in our words; the words of the schema where it has some. */
export function told(form: Schema, value: unknown, path: Path): { issue: z.core.$ZodIssue; misfit: Misfit }[] {
  const { error } = z.safeParse(form, value, { error: () => "", reportInput: true });
  return (error?.issues ?? []).map((issue) => ({ issue, misfit: { ...worded(form, issue), path: [...path, ...(issue.path as Path)] } }));
}

function worded(form: Schema, issue: z.core.$ZodIssue): Omit<Misfit, "path"> {
  const { message, input } = issue;
  switch (issue.code) {
    case "invalid_type": {
      const { code, message: usual } = wrongType([form], input, []);
      return { code, message: input === null || message === "" ? usual : message };
    }
    case "invalid_value": {
      if (typeof input !== "string" || kindFor(form) !== "text") return wrongType([form], input, [], `write ${choiceOf(issue)}`);
      return {
        code: "not-one-of",
        message: `write ${choiceOf(issue)}, not ${quoted(input)}${didYouMean(input, issue.values.map(String))}`,
      };
    }
    case "invalid_format":
      return { code: "wrong-form", message: `${quoted(String(input))}: ${message || "it is not of the right form"}` };
    case "too_small":
    case "too_big":
      if (kindOf(input) === "text") return { code: "empty-text", message: message || "it is empty: write something" };
      return {
        code: "out-of-range",
        message: message || `write a number that is at ${issue.code === "too_small" ? `least ${issue.minimum}` : `most ${issue.maximum}`}`,
      };
    case "custom":
      return { code: String(issue.params?.["code"] ?? "wrong-value"), message: message || "this is not read here" };
    default:
      return { code: "wrong-value", message: message || "this is not read here" };
  }
}

export function wrongType(forms: readonly Schema[], value: unknown, path: Path, message?: string): Misfit {
  if (value === null) return { code: "empty-item", message: "an item is empty: write it, or take it out", path };
  return { code: "wrong-type", message: message ?? writeInstead(forms.map(kindFor), value), path };
}

/** The words of a choice: "`civil` or `criminal`". */
export function choiceOf({ values }: z.core.$ZodIssueInvalidValue): string {
  return listed(
    values.map((one) => quoted(String(one))),
    "or",
  );
}
