/** A record drawn with numbers where it will name steps and scopes of its own. */
interface Numbered {
  readonly conduct: Listed;
  readonly losses: Listed;
  readonly scopes: Readonly<Record<string, { readonly steps?: readonly number[] | undefined } | undefined>>;
}
type Listed = readonly object[] | { readonly complete: boolean; readonly items: readonly object[] };

/** Steps get their names, and what was drawn as a number becomes a step or scope that there is, or is left out. */
export function named(sketch: Numbered): unknown {
  const each = (list: Listed, change: (item: object, index: number) => object): Listed =>
    "items" in list ? { ...list, items: list.items.map(change) } : list.map(change);
  const steps = ("items" in sketch.conduct ? sketch.conduct.items : sketch.conduct).map((_, index) => `s${index + 1}`);
  const scopes = Object.keys(sketch.scopes);
  const tidy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(tidy);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
      if (key === "scope" && typeof part === "number") return [key, scopes[part % scopes.length]];
      if (key === "cause" && typeof part === "number") return [key, steps[part % steps.length]];
      return [key, tidy(part)];
    });
    return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
  };
  const spanned = Object.entries(sketch.scopes).map(([id, scope]) => [
    id,
    { ...scope, steps: scope?.steps?.flatMap((index) => steps[index] ?? []) },
  ]);
  return tidy({
    ...sketch,
    conduct: each(sketch.conduct, (item, index) => ({ id: steps[index], ...item })),
    scopes: Object.fromEntries(spanned) as object,
  });
}
