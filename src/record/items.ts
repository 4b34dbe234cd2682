/** A list as written: bare, and so open; or said to be complete. */
export type Listed<T> = readonly T[] | { readonly complete: boolean; readonly items: readonly T[] };

export function itemsOf<T>(list: Listed<T> | undefined): readonly T[] {
  if (list === undefined) return [];
  return "items" in list ? list.items : list;
}

/** Whether nothing unlisted belongs to it; one entry written alone says nothing of others. */
export function isComplete(list: Listed<unknown> | string | Holder | undefined): boolean {
  return typeof list === "object" && "items" in list && list.complete;
}

/** A party named in a control list, and how that is known. */
export interface Holder {
  readonly party: string;
  readonly status?: string | undefined;
  readonly by?: string | undefined;
  readonly source?: string | undefined;
}

type Control = string | Holder | Listed<string | Holder>;

/** The parties of a control list or a list of parties, one alone as a list of one. */
export function holdersIn(control: Control | undefined): readonly Holder[] {
  if (control === undefined) return [];
  if (typeof control === "string") return [{ party: control }];
  if ("party" in control) return [control];
  return itemsOf(control).map((entry) => (typeof entry === "string" ? { party: entry } : entry));
}

export function partiesIn(control: Control | undefined): readonly string[] {
  return holdersIn(control).map(({ party }) => party);
}
