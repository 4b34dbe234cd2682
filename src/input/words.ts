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
