/**
 * Statutory order: families in the order given; paragraphs as a code prints them (1 before 10, `a` before
 * `b`); terms that are words (`without-authorization`) after the paragraphs; texts of one id by their first day,
 * constructions by court and date.
 */
export function byStatutoryOrder(families: readonly string[]) {
  return (a: Ordered, b: Ordered): number => {
    const [first, ...left] = a.id.split(".") as [string, ...string[]];
    const [second, ...right] = b.id.split(".") as [string, ...string[]];
    const family = families.indexOf(first) - families.indexOf(second);
    if (family !== 0) return family;
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const order = bySegment(left[i], right[i]);
      if (order !== 0) return order;
    }
    return compare(tie(a), tie(b));
  };
}

interface Ordered {
  readonly id: string;
  readonly effective?: { readonly from?: string | undefined } | undefined;
  readonly court?: string | undefined;
  readonly decided?: string | undefined;
  readonly reading?: string | undefined;
}

function tie({ effective, court, decided, reading }: Ordered): string {
  return [effective?.from, decided, court, reading].map((part) => part ?? "").join(" ");
}

function bySegment(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return left - right;
  return left === 0 ? Number(a) - Number(b) : compare(a, b);
}

/** Numbers, then single letters and roman numerals, then words. */
function rank(segment: string): number {
  if (/^\d+$/.test(segment)) return 0;
  return /^([A-Za-z]|[ivxIVX]+)$/.test(segment) ? 1 : 2;
}

/** By code unit, the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
