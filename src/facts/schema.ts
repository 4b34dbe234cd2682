import * as z from "zod";
import { FactName } from "../names.ts";

/** The parts of a case record that a fact can be derived from. */
export const COLLECTIONS = ["parties", "systems", "agreements", "losses", "conduct"] as const;
export const Collection = z.enum(COLLECTIONS);
export type Collection = z.infer<typeof Collection>;

/**
 * A way into an item, or through it to another: `act`, `operated`, `system.owner`,
 * `cause.operated`, `operated.agentOf`. Where it names a party, system, agreement or step, the next
 * word is looked up there.
 */
const Path = z.string().regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/, "a path is words joined by dots, as `system.owner`");

/** A date of the record (`dates.filed`) or, in a `where`, of the item (`period`, `date`). */
const PeriodLength = z.string().regex(/^[1-9]\d* (day|month|year)s?$/, "a period is a number of days, months or years, as `2 years`");

const Word = z.union([z.boolean(), z.number(), z.string()]);

/**
 * What one part of an item must be. A word is itself; `$claimant` and `$against` are the two parties of the
 * claim; a list is any of its words; `has` is for a list of entries, one of which must match; `before`, `onOrAfter` and `overlaps` compare
 * with a date of the record, and of a period some part must. A part that the record leaves out is open, never false.
 */
export type Test =
  | boolean
  | number
  | string
  | (boolean | number | string)[]
  | { not: boolean | number | string | (boolean | number | string)[] }
  | { before: string }
  | { onOrAfter: string }
  | { overlaps: string }
  | { has: Where };
const Test: z.ZodType<Test> = z
  .lazy(() =>
    z.union([
      Word,
      z.array(Word).min(1),
      z.strictObject({ not: z.union([Word, z.array(Word).min(1)]) }),
      z.strictObject({ before: Path }),
      z.strictObject({ onOrAfter: Path }),
      z.strictObject({ overlaps: Path }),
      z.strictObject({ has: Where }),
    ]),
  )
  .meta({ id: "Test" });

const PartPath = Path.refine((path) => !["any", "all", "not"].includes(path), "`any`, `all` and `not` stand alone, over whole filters");

/** Which items count: every part must hold. */
export type Where = { [path: string]: Test } | { any: Where[] } | { all: Where[] } | { not: Where };
export const Where: z.ZodType<Where> = z
  .lazy(() =>
    z.union([
      z.strictObject({ any: z.array(Where).min(2) }),
      z.strictObject({ all: z.array(Where).min(2) }),
      z.strictObject({ not: Where }),
      z.record(PartPath, Test),
    ]),
  )
  .meta({ id: "Where" });

/** A day: of the record, or the first or last among items. */
export type DateQuery =
  | { date: string }
  | { earliest: Collection; of: string; where?: Where | undefined }
  | { latest: Collection; of: string; where?: Where | undefined };
const DateQuery: z.ZodType<DateQuery> = z.union(
  [
    z.strictObject({ date: Path }),
    z.strictObject({ earliest: Collection, of: Path, where: Where.optional() }),
    z.strictObject({ latest: Collection, of: Path, where: Where.optional() }),
  ],
  { error: 'a day is one of date, earliest, latest, as `{ "date": "dates.filed" }`' },
);

/** How a case record answers a fact. Over an open list `some` can be shown but not refuted, `every` the reverse. */
export type Query =
  | { some: Collection; where?: Where | undefined }
  | { every: Collection; where?: Where | undefined; holds: Where }
  | { count: Collection; where?: Where | undefined }
  | { sum: Collection; of: string; where?: Where | undefined }
  | { maxWindowSum: Collection; of: string; on: string; window: string; where?: Where | undefined }
  | { value: Collection; of: string; where?: Where | undefined }
  | DateQuery
  | { before: [DateQuery, DateQuery] }
  | { within: [DateQuery, DateQuery, string]; deadline?: string | undefined }
  | { anniversaries: [DateQuery, DateQuery]; deadline?: string | undefined }
  | { any: Query[] }
  | { all: Query[] }
  | { not: Query };

export const Query: z.ZodType<Query> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ some: Collection, where: Where.optional() }),
        z.strictObject({ every: Collection, where: Where.optional(), holds: Where }),
        z.strictObject({ count: Collection, where: Where.optional() }),
        z.strictObject({ sum: Collection, of: Path, where: Where.optional() }),
        z.strictObject({ maxWindowSum: Collection, of: Path, on: Path, window: PeriodLength, where: Where.optional() }),
        z.strictObject({ value: Collection, of: Path, where: Where.optional() }),
        DateQuery,
        z.strictObject({ before: z.tuple([DateQuery, DateQuery]) }),
        z.strictObject({ within: z.tuple([DateQuery, DateQuery, PeriodLength]), deadline: z.string().optional() }),
        z.strictObject({ anniversaries: z.tuple([DateQuery, DateQuery]), deadline: z.string().optional() }),
        z.strictObject({ any: z.array(Query).min(2) }),
        z.strictObject({ all: z.array(Query).min(2) }),
        z.strictObject({ not: Query }),
      ],
      {
        error:
          "a derivation is one of some, every, count, sum, maxWindowSum, value, date, earliest, latest, before, within, anniversaries, any, all, not",
      },
    ),
  )
  .meta({ id: "Query" });

export const FACT_TYPES = ["boolean", "enum", "usd", "count", "date"] as const;

/** One question that a person can answer about a case, declared once. */
export const Fact = z
  .strictObject({
    name: FactName,
    type: z.enum(FACT_TYPES),
    question: z.string().endsWith("?", "a question ends in `?`"),
    yes: z.string().min(1).optional().meta({ description: "What counts as yes." }),
    no: z.string().min(1).optional().meta({ description: "What counts as no." }),
    guidance: z.string().min(1).optional().meta({ description: "How to answer an amount, count or date, and when to leave it out." }),
    values: z
      .record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an enum's value is in kebab-case"), z.string().min(1))
      .optional()
      .meta({ description: "Each value of an enum and what it means." }),
    derive: Query.optional(),
    usually_conceded: z
      .union([z.string().min(1), z.strictObject({ answer: z.boolean(), because: z.string().min(1) })])
      .optional()
      .meta({ description: "Why parties seldom contest that it is so; with `answer: false`, that it is not." }),
    controlled_by: z
      .enum(["defendant", "claimant", "court", "neither"])
      .optional()
      .meta({ description: "Who could have made it otherwise: by what it does, writes, keeps or asks for; the court, by what it rules." }),
    note: z.string().optional(),
  })
  .superRefine((fact, context) => {
    const issue = (path: string[], code: string, message: string) => context.addIssue({ code: "custom", path, message, params: { code } });
    if (fact.type === "boolean" && (fact.yes === undefined || fact.no === undefined))
      issue([], "missing-key", "a yes/no fact says what counts as `yes` and as `no`");
    if ((fact.type === "enum") !== (fact.values !== undefined))
      issue(["values"], "wrong-values", "an enum, and only an enum, has `values`");
    if (["usd", "count", "date"].includes(fact.type) && fact.guidance === undefined)
      issue(["guidance"], "missing-key", "an amount, count or date says in `guidance` how to answer it");
    if (fact.type === "usd" && !fact.name.endsWith("_usd")) issue(["name"], "wrong-form", "an amount's name ends in its unit, `_usd`");
    if (fact.usually_conceded !== undefined && fact.type !== "boolean")
      issue(["usually_conceded"], "wrong-type", "only a yes/no fact is usually conceded");
  })
  .meta({ id: "Fact" });
export type Fact = z.infer<typeof Fact>;

/** The facts of one topic, as one file under `rules/facts/`. */
export const FactFile = z
  .strictObject({ $schema: z.string().optional(), topic: z.string().min(1), facts: z.array(Fact).min(1) })
  .meta({ id: "FactFile", title: "A file of facts" });
export type FactFile = z.infer<typeof FactFile>;
