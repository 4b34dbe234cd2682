/** A way into a file. */
export type Path = readonly (string | number)[];

/** One change of a rule file: where, what in words, and the file's value after it. */
export interface Edit {
  readonly at: Path;
  readonly does: string;
  readonly value: unknown;
}

type Parent = Record<string | number, unknown>;

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Parent | undefined)?.[key], value);
}

/** A copy with another value there; the original stands. */
export function withValue(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const parent = value as Parent;
  const changed = withValue(parent[key], rest, to);
  return Array.isArray(parent) ? parent.with(key as number, changed) : { ...parent, [key]: changed };
}

/** A copy without what is there: a key, or an item of a list. */
export function without(value: unknown, path: Path): unknown {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1)!;
  const left = Array.isArray(parent)
    ? parent.toSpliced(key as number, 1)
    : Object.fromEntries(Object.entries(parent as Parent).filter(([name]) => name !== key));
  return withValue(value, path.slice(0, -1), left);
}

/** A thing in few words, for one line. */
export function brief(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map(brief).join(", ");
  const one = value as Record<string, unknown>;
  if (typeof one["fact"] === "string")
    return "operator" in one ? `${one["fact"]} ${String(one["operator"])} ${brief(one["value"])}` : one["fact"];
  if (typeof one["provision"] === "string") return one["provision"];
  const text = Object.entries(one)
    .map(([key, part]) => `${key}(${brief(part)})`)
    .join(" ");
  return text.length > 90 ? `${text.slice(0, 87)}...` : text;
}
