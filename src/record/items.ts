import type { CaseRecord } from "./schema.ts";

/** A list as written: bare, and so open; or said to be complete. */
export type Listed<T> = readonly T[] | { readonly complete: boolean; readonly items: readonly T[] };

export function itemsOf<T>(list: Listed<T> | undefined): readonly T[] {
  if (list === undefined) return [];
  return "items" in list ? list.items : list;
}

export function isComplete(list: Listed<unknown> | undefined): boolean {
  return list !== undefined && "items" in list && list.complete;
}

/** A party named in a control list, and how that is known. */
export interface Holder {
  readonly party: string;
  readonly status?: string | undefined;
  readonly by?: string | undefined;
  readonly source?: string | undefined;
}

type Control = NonNullable<ReturnType<typeof itemsOf<CaseRecord["conduct"] extends Listed<infer S> ? S : never>>[number]["operated"]>;

/** The parties of a control list or a list of parties, one alone as a list of one. */
export function holdersIn(control: Control | Listed<string> | undefined): readonly Holder[] {
  if (control === undefined) return [];
  if (typeof control === "string") return [{ party: control }];
  return itemsOf<string | Holder>(control).map((entry) => (typeof entry === "string" ? { party: entry } : entry));
}

export function partiesIn(control: Control | Listed<string> | undefined): readonly string[] {
  return holdersIn(control).map(({ party }) => party);
}
