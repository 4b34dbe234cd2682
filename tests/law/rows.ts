import { readdirSync, readFileSync } from "node:fs";
import { coneOf } from "../../src/cone.ts";
import { readText } from "../../src/input/read.ts";
import { evaluate, link, type Rulebook, type Rules } from "../../src/index.ts";
import { admission } from "../../src/record/admit.ts";
import { concerning, exceptionsTo } from "../../src/record/bearing.ts";
import { readRecord } from "../../src/record/read.ts";
import { corpusOf } from "../../src/rulebook/corpus.ts";

/** Where a row is looked at: the conduct's day, the day of decision, the court, readings chosen. */
interface Place {
  readonly conduct?: string;
  readonly decided?: string;
  readonly court?: string;
  readonly readings?: Record<string, string>;
}

/** What a row may say of a provision or an element besides its truth. */
interface Standing {
  /** Who has to show it. */
  readonly bearer?: "plaintiff" | "defendant";
  readonly standard?: string;
  /** Whether it bears on the claim alone or on the whole suit. */
  readonly reach?: "suit" | "claim";
  /** The only kind of proceeding in which it applies; `both` where it applies in either. */
  readonly proceeding?: "civil" | "criminal" | "both";
  /** Claims that it gates, bars or remedies, and claims that it leaves alone. */
  readonly concerns?: readonly string[];
  readonly spares?: readonly string[];
  /** Bars that it takes away, and bars that it leaves alone. */
  readonly takes_away?: readonly string[];
  readonly leaves?: readonly string[];
  /** Whether there is such a provision on that day. */
  readonly in_force?: boolean;
  /** Whether a reader is told that the text is another's, or another period's. */
  readonly told?: boolean;
  /** How many times the base a ceiling allows. */
  readonly multiple?: number;
  /** The citation of the text, or of the decision that construes it. */
  readonly cites?: string;
  /** Whether one reading binds, so that there are no rival ones. */
  readonly settled?: boolean;
}

/** A row: what is changed in the facts `given`, and what that makes of the provision, or of `of`. */
interface Row extends Place, Standing {
  readonly set?: Record<string, unknown>;
  readonly without?: readonly string[];
  readonly of?: string;
  /** A truth, or `absent` where there is nothing by that address. */
  readonly truth?: string;
  readonly because: string;
}

interface ProvisionTable extends Place {
  readonly provision: string;
  /** Left out where the rows speak of no facts. */
  readonly given?: Record<string, unknown>;
  readonly truth?: string;
  readonly rows: readonly Row[];
}

/** A row about a record: what is changed in it, one way or each of several, and the answer that it then gives. */
interface RecordRow {
  readonly set?: Record<string, unknown>;
  readonly each?: Record<string, readonly unknown[]>;
  readonly without?: readonly string[];
  readonly value: unknown;
  readonly because: string;
}

/** A fact, or several, that the record derives: `$claimant` is ann, `$against` is bob. The record is written out, or one of the file's `records`. */
interface FactTable {
  readonly fact?: string;
  readonly facts?: readonly string[];
  readonly record: string | object;
  readonly set?: Record<string, unknown>;
  readonly value: unknown;
  readonly rows: readonly RecordRow[];
}

/** Something that a table says, to be compared with what the rules make of it. */
export interface Said {
  readonly table: string;
  readonly because: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly found: (rules: Rules<unknown>) => Record<string, unknown>;
  /** The provisions and facts on which it rests. */
  readonly rests: (rules: Rules<unknown>) => { readonly provisions: ReadonlySet<string>; readonly facts: ReadonlySet<string> };
}

/** Everything that the tables of a folder say, by file. */
export function tablesIn(folder: URL): { readonly file: string; readonly said: readonly Said[] }[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { value, issues } = readText(readFileSync(new URL(file, folder), "utf8"), file);
      if (issues.length > 0) throw new Error(`${file}: ${issues.map(({ message }) => message).join("; ")}`);
      const { tables, records = {} } = value as { tables: (ProvisionTable | FactTable)[]; records?: Record<string, object> };
      return { file, said: tables.flatMap((table) => ("record" in table ? ofFacts(table, records) : ofProvision(table))) };
    });
}

const STANDINGS = {
  bearer: (rulebook: Rulebook, of: string) => elementOf(rulebook, of)?.burden ?? provisionOf(rulebook, of)?.burden,
  standard: (rulebook: Rulebook, of: string) => elementOf(rulebook, of)?.standard ?? "ordinary",
  reach: (rulebook: Rulebook, of: string) => provisionOf(rulebook, of)?.reach,
  proceeding: (rulebook: Rulebook, of: string) => provisionOf(rulebook, of)?.proceeding ?? "both",
  concerns: (rulebook: Rulebook, of: string, claims: readonly string[]) =>
    claims.filter((claim) => isAmong(of, concerning(rulebook, claim))),
  spares: (rulebook: Rulebook, of: string, claims: readonly string[]) =>
    claims.filter((claim) => !isAmong(of, concerning(rulebook, claim))),
  takes_away: (rulebook: Rulebook, of: string, bars: readonly string[]) => bars.filter((bar) => isAmong(of, exceptionsTo(rulebook, bar))),
  leaves: (rulebook: Rulebook, of: string, bars: readonly string[]) => bars.filter((bar) => !isAmong(of, exceptionsTo(rulebook, bar))),
  in_force: (rulebook: Rulebook, of: string) => provisionOf(rulebook, of) !== undefined,
  told: (rulebook: Rulebook, of: string) => provisionOf(rulebook, of)?.chosen !== undefined,
  multiple: (rulebook: Rulebook, of: string) => provisionOf(rulebook, of)?.limit?.multiple,
  cites: (rulebook: Rulebook, of: string) => provisionOf(rulebook, of)?.citation,
  settled: (_: Rulebook, of: string, __: unknown, rivals: ReadonlyMap<string, unknown>) => !rivals.has(of),
};
type Ask = (rulebook: Rulebook, of: string, names: readonly string[], rivals: ReadonlyMap<string, unknown>) => unknown;

function provisionOf(rulebook: Rulebook, address: string) {
  return rulebook.provisions.get(address.split("#")[0]!);
}

function elementOf(rulebook: Rulebook, address: string) {
  return provisionOf(rulebook, address)?.elements.find((element) => element.address === address);
}

function isAmong(id: string, provisions: readonly { readonly id: string }[]): boolean {
  return provisions.some((provision) => provision.id === id);
}

function ofProvision(table: ProvisionTable): Said[] {
  const first: Row[] = table.truth === undefined ? [] : [{ truth: table.truth, because: `the facts given make it ${table.truth}` }];
  return [...first, ...table.rows].map((row): Said => {
    const of = row.of ?? table.provision;
    const day = row.conduct ?? table.conduct;
    const lawOf = (rules: Rules<unknown>) =>
      link(rules, {
        conduct: day === undefined ? undefined : { from: day, to: day },
        decided: row.decided ?? table.decided,
        court: row.court ?? table.court,
        readings: row.readings ?? table.readings,
      }).periods[0]!;
    const rulebookOf = (rules: Rules<unknown>) => lawOf(rules).rulebook as Rulebook;
    const standings = Object.entries(STANDINGS).filter(([name]) => name in row) as [keyof Standing, Ask][];
    if (row.truth === undefined && standings.length === 0) throw new Error(`${table.provision}: "${row.because}" says nothing`);
    return {
      table: table.provision,
      because: row.because,
      expected: {
        ...(row.truth !== undefined && { truth: row.truth }),
        ...Object.fromEntries(standings.map(([name]) => [name, row[name]])),
      },
      found: (rules) => {
        const rulebook = rulebookOf(rules);
        return {
          ...(row.truth !== undefined && { truth: evaluate(rulebook, factsOf(table, row) as never).get(of) ?? "absent" }),
          ...Object.fromEntries(
            standings.map(([name, ask]) => [name, ask(rulebook, of, row[name] as readonly string[], lawOf(rules).rivals)]),
          ),
        };
      },
      rests: (rules) => {
        const rulebook = rulebookOf(rules);
        if (!rulebook.definitions.some(({ address }) => address === of))
          return { provisions: new Set([of.split("#")[0]!]), facts: new Set() };
        const { definitions, facts } = coneOf(rulebook, of);
        return { provisions: new Set(definitions.map(({ address }) => address.split("#")[0]!)), facts: new Set(facts) };
      },
    };
  });
}

function factsOf(table: ProvisionTable, row: Row): Record<string, unknown> {
  const all = { ...table.given, ...row.set };
  for (const name of row.without ?? [])
    if (!Object.hasOwn(all, name)) throw new Error(`${table.provision}: \`${name}\` is taken away, but was not given`);
  return Object.fromEntries(Object.entries(all).filter(([name]) => row.without?.includes(name) !== true));
}

/** What a row finds of a fact on which the record says nothing. */
const OPEN = "open";

function ofFacts(table: FactTable, records: Readonly<Record<string, object>>): Said[] {
  const names = table.facts ?? (table.fact === undefined ? [] : [table.fact]);
  const written = typeof table.record === "string" ? records[table.record] : table.record;
  if (names.length === 0 || written === undefined) throw new Error(`a table about ${names.join(", ")} names no fact or no record`);
  const base = edited(written, Object.entries(table.set ?? {}), []);
  const first: RecordRow = { value: table.value, because: `the record makes it ${JSON.stringify(table.value)}` };
  return [first, ...table.rows].flatMap((row) =>
    waysOf(base, row).flatMap(({ record, told }) => names.map((fact) => saidOf(fact, record, row, `${row.because}${told}`))),
  );
}

function saidOf(fact: string, record: object, { value }: RecordRow, because: string): Said {
  return {
    table: fact,
    because,
    expected: { value },
    found: (rules) => {
      const corpus = corpusOf(rules);
      const { rulebook } = link(rules, {}).periods[0]!;
      const claim = [...rulebook.provisions.keys()][0]!;
      const asked = { ...rulebook, facts: new Map([...rulebook.facts].filter(([name]) => name === fact)) };
      const { pattern } = admission(corpus, asked, readRecord(corpus, record), { claim, by: "ann", against: "bob" });
      return { value: (pattern as Record<string, unknown>)[fact] ?? OPEN };
    },
    rests: () => ({ provisions: new Set(), facts: new Set([fact]) }),
  };
}

/** The record of a row, once for each of the values that it gives in turn. */
function waysOf(base: object, { set = {}, each = {}, without = [] }: RecordRow): { record: object; told: string }[] {
  const record = edited(base, Object.entries(set), without);
  const turns = Object.entries(each).flatMap(([path, values]) => values.map((value) => [path, value] as const));
  if (turns.length === 0) return [{ record, told: "" }];
  return turns.map((turn) => ({ record: edited(record, [turn], []), told: ` (${turn[0]}: ${JSON.stringify(turn[1])})` }));
}

/** A copy of a record with other values in some places, and some taken away; `*` stands for every item of a list. */
function edited(record: object, set: readonly (readonly [string, unknown])[], without: readonly string[]): object {
  const copy = structuredClone(record);
  for (const [path, value] of set) for (const { parent, key } of placesOf(copy, path)) parent[key] = value;
  for (const path of without)
    for (const { parent, key } of placesOf(copy, path)) {
      if (!(key in parent)) throw new Error(`\`${path}\` is taken away, but is not there`);
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    }
  return copy;
}

function placesOf(record: object, path: string): { parent: Record<string, unknown>; key: string }[] {
  const keys = path.split(".");
  const parents = keys
    .slice(0, -1)
    .reduce<unknown[]>(
      (found, key) =>
        found.flatMap((at) =>
          key === "*" ? Object.values(at as Record<string, unknown>) : [(at as Record<string, unknown> | undefined)?.[key]],
        ),
      [record],
    );
  return parents.map((parent) => {
    if (typeof parent !== "object" || parent === null) throw new Error(`the record has no \`${path}\``);
    return { parent: parent as Record<string, unknown>, key: keys.at(-1)! };
  });
}
