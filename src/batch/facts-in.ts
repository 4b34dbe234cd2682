import type { Known } from "../facts/value.ts";
import type { FactDeclaration } from "../rulebook/linked.ts";
import { isUnknown, mended, quantityIn, yesOrNo } from "./cells.ts";
import type { Header, Part } from "./header.ts";
import type { Page } from "./page.ts";

/** A fact in the rows of a page, as the columnar evaluator takes it. */
export type FactColumn = Uint8Array | { readonly low: Float64Array; readonly high: Float64Array };

/** The facts of a page: the rows that are sound, closed up, and every reason why the others are not. */
export interface PageFacts {
  readonly columns: Readonly<Record<string, FactColumn>>;
  /** The places in the page of the rows that are sound. */
  readonly sound: readonly number[];
  readonly wrong: ReadonlyMap<number, readonly string[]>;
}

const NOBODY_KNOWS = 2;
const NO_WORD = 255;

export function factsIn(page: Page, header: Header): PageFacts {
  const wrong = new Map<number, string[]>([...page.broken].map(([at, reason]) => [at, [reason]]));
  const report = (at: number, reason: string): void => {
    const reasons = wrong.get(at);
    if (reasons === undefined) wrong.set(at, [reason]);
    else reasons.push(reason);
  };
  const columns: Record<string, FactColumn> = {};
  const quantities = new Map<FactDeclaration, Quantities>();
  page.names.forEach((name, place) => {
    const cells = page.columns[place]!;
    const feed = header.feedOf(name);
    const wrongCell = (at: number, fact: FactDeclaration) => {
      report(at, `\`${name}\`: ${mended(fact, cells[at])}`);
    };
    if (feed === undefined) unread(cells, name, header, report);
    else if (feed.fact.type === "boolean") columns[name] = yesNoColumn(cells, (at) => wrongCell(at, feed.fact));
    else if (feed.fact.type === "enum") columns[name] = wordColumn(cells, feed.fact.values, (at) => wrongCell(at, feed.fact));
    else {
      const { fact, part } = feed;
      const quantity = quantities.get(fact) ?? new Quantities(page.length, fact.type as "usd" | "count" | "date");
      quantities.set(fact, quantity);
      quantity.read(cells, part, (at) => wrongCell(at, fact));
    }
  });
  for (const [{ name }, quantity] of quantities)
    columns[name] = quantity.column((at, reason) => {
      report(at, `\`${name}\`: ${reason}`);
    });
  const sound = Array.from({ length: page.length }, (_, at) => at).filter((at) => !wrong.has(at));
  if (wrong.size === 0) return { columns, sound, wrong };
  const closed = Object.entries(columns).map(([name, column]) => [name, closedUp(column, sound)] as const);
  return { columns: Object.fromEntries(closed), sound, wrong };
}

/** What the sound row in that place says of each fact. */
export function knownAt(facts: ReadonlyMap<string, FactDeclaration>, { columns }: PageFacts, at: number): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [name, column] of Object.entries(columns)) {
    if (!(column instanceof Uint8Array)) {
      const [low, high] = [column.low[at]!, column.high[at]!];
      if (!Number.isNaN(low)) known.set(name, { low, high });
    } else if (facts.get(name)!.type === "enum") {
      if (column[at] !== NO_WORD) known.set(name, facts.get(name)!.values[column[at]!]!);
    } else if (column[at] !== NOBODY_KNOWS) known.set(name, column[at] === 1);
  }
  return known;
}

/** A column that no fact is read from: passed through, or named in a row where nothing of the name was to be expected. */
function unread(cells: readonly unknown[], name: string, header: Header, report: (at: number, reason: string) => void): void {
  const misnamed = header.misnamed(name);
  cells.forEach((cell, at) => {
    if (misnamed !== undefined && cell !== undefined) report(at, misnamed);
    else if (typeof cell === "number" && Number.isInteger(cell) && !Number.isSafeInteger(cell))
      report(at, `\`${name}\`: write it as text, a number this long is not kept exactly`);
  });
}

function yesNoColumn(cells: readonly unknown[], wrong: (at: number) => void): Uint8Array {
  const column = new Uint8Array(cells.length).fill(NOBODY_KNOWS);
  for (let at = 0; at < cells.length; at++) {
    if (isUnknown(cells[at])) continue;
    const answer = yesOrNo(cells[at]);
    if (answer === undefined) wrong(at);
    else column[at] = answer ? 1 : 0;
  }
  return column;
}

function wordColumn(cells: readonly unknown[], words: readonly string[], wrong: (at: number) => void): Uint8Array {
  const places = new Map<unknown, number>(words.map((word, place) => [word, place]));
  const column = new Uint8Array(cells.length).fill(NO_WORD);
  for (let at = 0; at < cells.length; at++) {
    if (isUnknown(cells[at])) continue;
    const place = places.get(cells[at]);
    if (place === undefined) wrong(at);
    else column[at] = place;
  }
  return column;
}

/** One quantity in the rows of a page, put together from the columns that speak of it. */
class Quantities {
  readonly #parts = new Map<Part, { readonly low: Float64Array; readonly high: Float64Array }>();

  constructor(
    readonly length: number,
    readonly type: "usd" | "count" | "date",
  ) {}

  read(cells: readonly unknown[], part: Part, wrong: (at: number) => void): void {
    const low = new Float64Array(this.length).fill(NaN);
    const high = new Float64Array(this.length).fill(NaN);
    for (let at = 0; at < cells.length; at++) {
      if (isUnknown(cells[at])) continue;
      const interval = quantityIn(this.type, cells[at]);
      if (interval === undefined) wrong(at);
      else [low[at], high[at]] = [interval.low, interval.high];
    }
    this.#parts.set(part, { low, high });
  }

  /** An end that is not given is infinite. */
  column(wrong: (at: number, reason: string) => void): { readonly low: Float64Array; readonly high: Float64Array } {
    const exact = this.#parts.get("value");
    const [least, most] = [this.#parts.get("low")?.low, this.#parts.get("high")?.high];
    if (exact !== undefined && least === undefined && most === undefined) return exact;
    const low = exact?.low ?? new Float64Array(this.length).fill(NaN);
    const high = exact?.high ?? new Float64Array(this.length).fill(NaN);
    for (let at = 0; at < this.length; at++) {
      const [from, to] = [least?.[at] ?? NaN, most?.[at] ?? NaN];
      if (Number.isNaN(from) && Number.isNaN(to)) continue;
      if (!Number.isNaN(low[at]!)) wrong(at, "write its value or its bounds, not both");
      low[at] = Number.isNaN(from) ? -Infinity : from;
      high[at] = Number.isNaN(to) ? Infinity : to;
      if (low[at]! > high[at]!) wrong(at, "its lower bound is above its upper one");
    }
    return { low, high };
  }
}

function closedUp(column: FactColumn, sound: readonly number[]): FactColumn {
  if (column instanceof Uint8Array) return Uint8Array.from(sound, (at) => column[at]!);
  const { low, high } = column;
  return { low: Float64Array.from(sound, (at) => low[at]!), high: Float64Array.from(sound, (at) => high[at]!) };
}
