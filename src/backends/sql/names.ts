import { digestOf } from "../../digest.ts";
import { UnsupportedError } from "../../errors.ts";

/** PostgreSQL cuts a name after so many bytes. */
const LONGEST = 63;
const DIGITS = 8;

/** A name that something would like to have. */
export interface Wanted {
  /** What it names, told apart from everything else. */
  readonly of: string;
  readonly name: string;
}

/**
 * A name for each, the same in every engine and in whatever order they come: as wanted, or, where it is too long or differs from another
 * only in case, shortened and with digits of its own.
 *
 * @param reserved names that are taken
 * @throws {UnsupportedError} where that is not enough
 */
export function namesFor(wanted: readonly Wanted[], reserved: readonly string[] = []): Map<string, string> {
  const seekers = new Map<string, number>();
  for (const name of [...reserved, ...wanted.map((one) => one.name)]) seekers.set(folded(name), (seekers.get(folded(name)) ?? 0) + 1);
  const names = new Map<string, string>();
  const given = new Set(reserved.map(folded));
  for (const { of, name } of wanted) {
    const own = seekers.get(folded(name)) === 1 && bytes(name) <= LONGEST ? name : shortened(of, name);
    if (given.has(folded(own))) throw new UnsupportedError(`two columns would be called ${JSON.stringify(own)}`);
    given.add(folded(own));
    names.set(of, own);
  }
  return names;
}

/** DuckDB and Spark do not tell cases apart, even between quotes. */
function folded(name: string): string {
  return name.toLowerCase();
}

function bytes(name: string): number {
  return new TextEncoder().encode(name).length;
}

function shortened(of: string, name: string): string {
  const characters = [...name];
  while (bytes(characters.join("")) > LONGEST - DIGITS - 1) characters.pop();
  return `${characters.join("")}~${digestOf(of).slice("sha256:".length).slice(0, DIGITS)}`;
}
