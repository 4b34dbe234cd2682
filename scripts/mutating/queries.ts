import type { Query, Test, Where } from "../../src/facts/schema.ts";
import { brief, type Edit, type Path, valueAt, withValue, without } from "./edits.ts";

const YEARS = /^(\d+) (day|month|year)s?$/;

/** Every way to get one condition of a derivation wrong. */
export function queryEdits(file: unknown, at: Path): Edit[] {
  const query = valueAt(file, at) as Query & { where?: Where; holds?: Where; deadline?: string };
  const set = (path: Path, to: unknown, does: string): Edit => ({ at: path, does, value: withValue(file, path, to) });
  const nested = listEdits(file, at, queryEdits);
  if (nested !== undefined) return nested;
  if ("not" in query) return [set(at, query.not, "not: without not"), ...queryEdits(file, [...at, "not"])];
  const edits: Edit[] = [];
  for (const key of ["where", "holds"] as const) if (query[key] !== undefined) edits.push(...whereEdits(file, [...at, key]));
  if (query.deadline !== undefined)
    edits.push({ at, does: `without deadline ${query.deadline}`, value: without(file, [...at, "deadline"]) });
  for (const key of ["before", "within", "anniversaries"]) {
    const pair = (query as Record<string, unknown>)[key];
    if (!Array.isArray(pair)) continue;
    const [first, second, ...rest] = pair as unknown[];
    edits.push(set([...at, key], [second, first, ...rest], `${key}: dates turned about`));
    if (typeof rest[0] === "string") edits.push(...lengthEdits(file, [...at, key, 2]));
  }
  if ("maxWindowSum" in query) edits.push(...lengthEdits(file, [...at, "window"]));
  edits.push(...dateEdits(file, at));
  return edits;
}

/** Of `earliest` and `latest`: the other, and the filter's own; of a pair of days, each day's. */
function dateEdits(file: unknown, at: Path): Edit[] {
  const query = valueAt(file, at) as Record<string, unknown>;
  const { earliest, latest, ...rest } = query;
  const pairs = ["before", "within", "anniversaries"].filter((key) => Array.isArray(query[key]));
  const edits = pairs.flatMap((key) =>
    [0, 1].flatMap((place) => [...dateEdits(file, [...at, key, place]), ...filterEdits(file, [...at, key, place])]),
  );
  if (earliest !== undefined) edits.push({ at, does: "earliest → latest", value: withValue(file, at, { latest: earliest, ...rest }) });
  if (latest !== undefined) edits.push({ at, does: "latest → earliest", value: withValue(file, at, { earliest: latest, ...rest }) });
  return edits;
}

function filterEdits(file: unknown, at: Path): Edit[] {
  return (valueAt(file, at) as { where?: unknown }).where === undefined ? [] : whereEdits(file, [...at, "where"]);
}

function lengthEdits(file: unknown, at: Path): Edit[] {
  const [, number, unit] = YEARS.exec(String(valueAt(file, at)))!;
  return [Number(number) + 1, Number(number) - 1]
    .filter((length) => length > 0)
    .map((length) => ({ at, does: `${number!} ${unit!} → ${length} ${unit!}`, value: withValue(file, at, `${length} ${unit!}s`) }));
}

/** Of `any` and `all`: swapped, each part left out, and each part's own. */
function listEdits(file: unknown, at: Path, partEdits: (file: unknown, at: Path) => Edit[]): Edit[] | undefined {
  const value = valueAt(file, at) as Record<string, unknown>;
  for (const [form, other] of [
    ["all", "any"],
    ["any", "all"],
  ] as const) {
    const parts = value[form];
    if (!Array.isArray(parts)) continue;
    return [
      { at, does: `${form} → ${other}`, value: withValue(file, at, { [other]: parts as unknown[] }) },
      ...parts.map((part: unknown, index): Edit => {
        const left = (parts as unknown[]).toSpliced(index, 1);
        return { at, does: `${form}: without ${brief(part)}`, value: withValue(file, at, left.length === 1 ? left[0] : { [form]: left }) };
      }),
      ...parts.flatMap((_, index) => partEdits(file, [...at, form, index])),
    ];
  }
  return undefined;
}

function whereEdits(file: unknown, at: Path): Edit[] {
  const nested = listEdits(file, at, whereEdits);
  if (nested !== undefined) return nested;
  const where = valueAt(file, at) as Record<string, unknown>;
  const keys = Object.keys(where);
  if (keys.length === 1 && keys[0] === "not" && typeof where["not"] === "object")
    return [{ at, does: "not: without not", value: withValue(file, at, where["not"]) }, ...whereEdits(file, [...at, "not"])];
  const lone = keys.length === 1 && at.at(-1) === "where";
  return keys.flatMap((key) => [
    ...(keys.length > 1 ? [{ at, does: `without ${key}(${brief(where[key])})`, value: without(file, [...at, key]) }] : []),
    ...(lone ? [{ at, does: `without where ${key}(${brief(where[key])})`, value: without(file, at) }] : []),
    ...testEdits(file, [...at, key]),
  ]);
}

const PARTIES: Readonly<Record<string, string>> = { $claimant: "$against", $against: "$claimant" };
const COMPARED: Readonly<Record<string, string>> = { before: "onOrAfter", onOrAfter: "before", overlaps: "onOrAfter" };

function testEdits(file: unknown, at: Path): Edit[] {
  const test = valueAt(file, at) as Test;
  const set = (to: unknown, does: string): Edit => ({ at, does, value: withValue(file, at, to) });
  const name = String(at.at(-1));
  if (Array.isArray(test))
    return [
      set({ not: test }, `${name}: negated`),
      ...(test.length < 2
        ? []
        : test.map((word) =>
            set(
              test.filter((other) => other !== word),
              `${name}: without ${word}`,
            ),
          )),
    ];
  if (typeof test === "object") {
    if ("has" in test) return whereEdits(file, [...at, "has"]);
    if ("not" in test) return [set(test.not, `${name}: not(${brief(test.not)}) → without not`)];
    const [form, date] = Object.entries(test)[0]!;
    return [set({ [COMPARED[form]!]: date }, `${name}: ${form} → ${COMPARED[form]!}`)];
  }
  if (typeof test === "boolean") return [set(!test, `${name}: ${test} → ${!test}`)];
  const other = PARTIES[test];
  return [set({ not: test }, `${name}(${test}) → negated`), ...(other === undefined ? [] : [set(other, `${name}(${test}) → ${other}`)])];
}
