import type { Issue } from "../errors.ts";
import { didYouMean } from "../input/nearest.ts";
import type { FactDeclaration } from "../rulebook/linked.ts";

/** What a column says of its fact: its value, or the least or the most it can be. */
export type Part = "value" | "low" | "high";

export interface Feed {
  readonly fact: FactDeclaration;
  readonly part: Part;
}

/** The column that names a row; it is passed through. */
export const ID = "id";
/** Names a row where no column does. */
export const ROW = "row";

/** What the columns of a file are for. */
export class Header {
  readonly #feeds = new Map<string, Feed>();
  readonly #passed: ReadonlySet<string>;

  constructor(
    facts: ReadonlyMap<string, FactDeclaration>,
    readonly ignored: readonly string[],
  ) {
    for (const fact of facts.values())
      for (const [ending, part] of endingsOf(fact)) this.#feeds.set(`${fact.name}${ending}`, { fact, part });
    // A fact's own name stands before the end of another's interval.
    for (const fact of facts.values()) this.#feeds.set(fact.name, { fact, part: "value" });
    this.#passed = new Set([ID, ...ignored]);
  }

  /** Whether a column goes through to the output unread. */
  passes(name: string): boolean {
    return this.#passed.has(name);
  }

  feedOf(name: string): Feed | undefined {
    return this.passes(name) ? undefined : this.#feeds.get(name);
  }

  /** What is wrong with the name of one column, or nothing. */
  misnamed(name: string): string | undefined {
    if (name === "") return "a column without a name";
    if (this.passes(name) || this.#feeds.has(name)) return undefined;
    return `no fact \`${name}\`${didYouMean(name, [...this.#feeds.keys(), ID])}`;
  }

  /** Every issue of the columns of a file, and of what is asked of them. */
  issues(names: readonly string[], outputs: readonly string[], file: string): Issue[] {
    const issues: Issue[] = [];
    const report = (code: string, message: string, path: string[] = []) => issues.push({ code, message, path, file });
    names.forEach((name, at) => {
      const wrong = this.misnamed(name);
      if (wrong !== undefined) report("unknown-fact", wrong, [`column ${at + 1}`]);
      if (names.indexOf(name) !== at) report("duplicate", `two columns are \`${name}\``, [`column ${at + 1}`]);
    });
    for (const name of this.ignored)
      if (!names.includes(name)) report("unknown-column", `no column \`${name}\` to ignore${didYouMean(name, names)}`);
    // Engines that read tables do not tell capitals apart in names.
    const taken = outputs.map((name) => name.toLowerCase());
    outputs.forEach((name, at) => {
      const other = taken.indexOf(taken[at]!);
      if (other !== at) report("duplicate", `the output would have two columns of one name, \`${outputs[other]!}\` and \`${name}\``);
    });
    return issues;
  }
}

function endingsOf({ type }: FactDeclaration): readonly (readonly [string, Part])[] {
  if (type === "boolean" || type === "enum") return [];
  return type === "date"
    ? [
        ["_from", "low"],
        ["_to", "high"],
      ]
    : [
        ["_min", "low"],
        ["_max", "high"],
      ];
}
