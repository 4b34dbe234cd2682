const LONGEST = 80;

/** The author's own words in backticks, cut where they are long. */
export function quoted(text: string): string {
  const characters = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `\`${characters.replaceAll("\n", " ")}\``;
}

/** "`a`, `b` and `c`". */
export function listed(words: readonly string[], last: "and" | "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)!}`;
}

/** What a value is, as JSON has it. */
export type Kind = "text" | "number" | "yes-no" | "list" | "object" | "nothing";

export function kindOf(value: unknown): Kind {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "yes-no";
  if (typeof value !== "object" || value === null) return "nothing";
  return Array.isArray(value) ? "list" : "object";
}

const WORDS: Record<Kind, string> = {
  text: "text",
  number: "a number",
  "yes-no": "true or false",
  list: "a list",
  object: "an object",
  nothing: "nothing",
};

/** "a number or a list". */
export function articled(kinds: readonly Kind[]): string {
  return listed([...new Set(kinds.map((kind) => WORDS[kind]))], "or");
}

/** "write a number, not the text `5`". */
export function writeInstead(kinds: readonly Kind[], value: unknown): string {
  const kind = kindOf(value);
  const found =
    kind === "text" ? `the text ${quoted(String(value))}` : kind === "number" || kind === "yes-no" ? quoted(String(value)) : WORDS[kind];
  const hint = kinds.includes("text") && (kind === "number" || kind === "yes-no") ? ": in quotes it is text" : "";
  return `write ${articled(kinds)}, not ${found}${hint}`;
}
