import { visible } from "../errors.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", ":": "&#58;", ".": "&#46;", "@": "&#64;" };

/** Text from an untrusted file as Markdown that shows that text: no markup of its own, no HTML, no link, no line of its own. */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]|~$]/g, "\\$&")
    .replace(/[&<>@]|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./gi, (character) => ENTITIES[character]!)
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** The same for HTML and SVG, as content or as an attribute. */
export function escapedHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A name from the rules or the record in code type, where it is one; anything else as text. */
export function code(name: string): string {
  return /^[\w.#-]+$/.test(name) ? `\`${name}\`` : escaped(name);
}

/** A table, its cells escaped by who makes them. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)];
}
