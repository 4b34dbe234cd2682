import { describe, expect, test } from "vitest";
import type { Query } from "../src/facts/schema.ts";
import { dayNumber, dayOf } from "../src/quantities.ts";
import { lastDay, yearsWithin } from "../src/record/calendar.ts";
import { derive } from "../src/record/derive.ts";
import { CaseRecord, type CaseRecordInput } from "../src/record/schema.ts";
import type { Deadline } from "../src/rulebook/procedure.ts";

const court: Deadline = {
  authority: "For tests.",
  checked: true,
  weekends: true,
  holidays: [
    { name: "Independence Day", month: 7, day: 4 },
    { name: "Memorial Day", month: 5, weekday: 1, nth: -1 },
    { name: "Thanksgiving Day", month: 11, weekday: 4, nth: 4 },
    { name: "The day after", month: 11, weekday: 4, nth: 4, plus: 1 },
    { name: "Juneteenth", month: 6, day: 19, from: 2021 },
    { name: "Columbus Day", month: 10, weekday: 1, nth: 2, until: 2021 },
  ],
};

const parties = { ann: { role: "plaintiff" }, bob: { role: "defendant" }, cyd: { role: "third-party" } } as const;

function asked(query: Query, input: CaseRecordInput, more: { scope?: string; counts?: (status: string | undefined) => boolean } = {}) {
  const record = CaseRecord.parse({ parties, ...input });
  const counts = more.counts ?? (() => true);
  return derive(query, {
    record,
    claimant: "ann",
    against: "bob",
    scope: more.scope,
    counts: ({ status }) => counts(status),
    deadlines: { court },
  });
}

/** The value, with days and cents as people write them and an open end left out. */
function answer(query: Query, input: CaseRecordInput, more?: Parameters<typeof asked>[2]): unknown {
  return asked(query, input, more).value;
}
const cents = (low: number, high = low) => ({ low: Math.round(low * 100), high: high === Infinity ? Infinity : Math.round(high * 100) });
const days = (from: string, to = from) => ({ low: dayNumber(from)!, high: dayNumber(to)! });
const complete = <T>(...items: T[]) => ({ complete: true, items });

const step = (id: string, more: object = {}): { id: string; act: "extract" | "disrupt" } => ({ id, act: "extract", ...more });

describe("whether some step was the defendant's", () => {
  const query: Query = { some: "conduct", where: { operated: "$against" } };
  test.each([
    ["nothing, where no conduct is listed", [], undefined],
    ["no, where the list is complete and empty", complete(), false],
    ["yes, where one was", [step("s1", { operated: "bob" })], true],
    ["yes, where one of several hands was the defendant's", [step("s1", { operated: ["cyd", "bob"] })], true],
    ["nothing, where the list of steps is open", [step("s1", { operated: "cyd" })], undefined],
    ["nothing, where the list of hands is open", complete(step("s1", { operated: ["cyd"] })), undefined],
    ["nothing, where nobody says whose it was", complete(step("s1")), undefined],
    ["no, where both lists are complete", complete(step("s1", { operated: complete("cyd") })), false],
  ] as const)("is answered: %s", (_, conduct, value) => {
    expect(answer(query, { conduct } as CaseRecordInput)).toBe(value);
  });
});

describe("whether every step of the defendant was harmless", () => {
  const query: Query = { every: "conduct", where: { operated: "$against" }, holds: { act: { not: "disrupt" } } };
  const harmful = step("s2", { act: "disrupt" });
  test.each([
    ["no, where one was not, even over an open list", [{ ...harmful, operated: "bob" }], false],
    ["nothing, where all listed were and more may be", [step("s1", { operated: "bob" })], undefined],
    ["yes, where the list is complete", complete(step("s1", { operated: "bob" })), true],
    ["yes, where no step was the defendant's", complete({ ...harmful, operated: complete("cyd") }), true],
    ["nothing, where a harmful step may have been the defendant's", complete(step("s1", { operated: "bob" }), harmful), undefined],
  ] as const)("is answered: %s", (_, conduct, value) => {
    expect(answer(query, { conduct })).toBe(value);
  });
});

describe("a count", () => {
  const query: Query = { count: "conduct", where: { operated: "$against" } };
  test("over an open list is a lower bound", () => {
    expect(answer(query, { conduct: [step("s1", { operated: "bob" }), step("s2", { operated: "bob" })] })).toEqual({
      low: 2,
      high: Infinity,
    });
  });
  test("over an open and empty list says nothing", () => {
    expect(answer(query, { conduct: [] })).toBeUndefined();
  });
  test("over a complete list is exact", () => {
    expect(answer(query, { conduct: complete(step("s1", { operated: "bob" }), step("s2", { operated: complete("cyd") })) })).toEqual({
      low: 1,
      high: 1,
    });
  });
  test("leaves room for what may be one of them", () => {
    expect(answer(query, { conduct: complete(step("s1", { operated: "bob" }), step("s2")) })).toEqual({ low: 1, high: 2 });
  });
});

describe("a sum", () => {
  const query: Query = { sum: "losses", of: "amount", where: { who: "$claimant" } };
  test("over an open list is a lower bound", () => {
    expect(
      answer(query, {
        losses: [
          { who: "ann", amount: 10.1 },
          { who: "ann", amount: 20.2 },
        ],
      }),
    ).toEqual(cents(30.3, Infinity));
  });
  test("over a complete list is exact, to the cent", () => {
    expect(
      answer(query, { losses: complete({ who: "ann", amount: 0.1 }, { who: "ann", amount: 0.2 }, { who: "cyd", amount: 5 }) }),
    ).toEqual(cents(0.3));
  });
  test("adds bounds to bounds", () => {
    expect(answer(query, { losses: complete({ who: "ann", amount: { min: 10, max: 20 } }, { who: "ann", amount: { min: 1 } }) })).toEqual(
      cents(11, Infinity),
    );
  });
  test("of an amount that nobody states is open upwards", () => {
    expect(answer(query, { losses: complete({ who: "ann", amount: 10 }, { who: "ann" }) })).toEqual(cents(10, Infinity));
  });
  test("leaves room for a loss that may be the claimant's", () => {
    expect(answer(query, { losses: complete({ who: "ann", amount: 10 }, { amount: 5 }) })).toEqual(cents(10, 15));
  });
  test("of nothing over a complete list is nothing", () => {
    expect(answer(query, { losses: complete() })).toEqual(cents(0));
  });
});

describe("the largest sum within a year", () => {
  const query: Query = { maxWindowSum: "losses", of: "amount", on: "date", window: "1 year" };
  const pair = (first: string, second: string) =>
    answer(query, { losses: complete({ amount: 2500, date: first }, { amount: 2500, date: second }) });
  test.each([
    ["the same day", "2022-06-10", "2022-06-10", 5000],
    ["the last day of the year", "2022-06-10", "2023-06-09", 5000],
    ["the first anniversary", "2022-06-10", "2023-06-10", 2500],
    ["thirteen months later", "2022-06-10", "2023-07-10", 2500],
    ["a leap day and the last day of its year", "2020-02-29", "2021-02-27", 5000],
    ["a leap day and its anniversary, the last of February", "2020-02-29", "2021-02-28", 2500],
    ["a day before a leap day and the day before its anniversary", "2019-02-28", "2020-02-27", 5000],
    ["a last of February and the leap day a year later", "2019-02-28", "2020-02-29", 2500],
  ])("takes in %s or not", (_, first, second, sum) => {
    expect(pair(first, second)).toEqual(cents(sum));
    expect(pair(second, first)).toEqual(cents(sum));
  });
  test("is that of the best year, not of a calendar year or of the first", () => {
    const losses = complete(
      { amount: 1000, date: "2020-01-15" },
      { amount: 3000, date: "2021-12-01" },
      { amount: 2500, date: "2022-02-01" },
      { amount: 100, date: "2023-01-01" },
    );
    expect(answer(query, { losses })).toEqual(cents(5500));
  });
  test("over an open list is a lower bound", () => {
    expect(answer(query, { losses: [{ amount: 10, date: "2022-01-01" }] })).toEqual(cents(10, Infinity));
  });
  test("of losses dated to a month takes in only what is sure to lie within a year", () => {
    expect(answer(query, { losses: complete({ amount: 10, date: "2022-06" }, { amount: 20, date: "2023-05" }) })).toEqual(cents(30));
    expect(answer(query, { losses: complete({ amount: 10, date: "2022-06" }, { amount: 20, date: "2023-06" }) })).toEqual(cents(20, 30));
    expect(answer(query, { losses: complete({ amount: 10, date: "2022-06" }, { amount: 20, date: "2023-07" }) })).toEqual(cents(20));
  });
  test("of an undated loss is at least that loss, and at most all of them", () => {
    expect(answer(query, { losses: complete({ amount: 10 }, { amount: 20, date: "2022-01-01" }) })).toEqual(cents(20, 30));
  });
  test("of two undated losses is at most both", () => {
    expect(answer(query, { losses: complete({ amount: 10 }, { amount: 20 }) })).toEqual(cents(20, 30));
  });
  test("names the losses of that year and no other", () => {
    const losses = complete({ amount: 1, date: "2020-01-01", source: "Ex. 1" }, { amount: 9, date: "2022-01-01", source: "Ex. 2" });
    expect(asked(query, { losses }).on.map(({ source }) => source)).toEqual(["Ex. 2"]);
  });
});

describe("a word that the matching items share", () => {
  const query: Query = { value: "agreements", of: "screen", where: { acceptedBy: "$against" } };
  test("is that word", () => {
    expect(answer(query, { agreements: { terms: { screen: "clickwrap", acceptedBy: ["bob"] } } })).toBe("clickwrap");
  });
  test("is none where two differ", () => {
    expect(
      answer(query, {
        agreements: { terms: { screen: "clickwrap", acceptedBy: ["bob"] }, older: { screen: "browsewrap", acceptedBy: ["bob"] } },
      }),
    ).toBeUndefined();
  });
  test("is none where another may match and differs", () => {
    expect(
      answer(query, { agreements: { terms: { screen: "clickwrap", acceptedBy: ["bob"] }, older: { screen: "browsewrap" } } }),
    ).toBeUndefined();
  });
  test("is open where another that does not count would have another: that it is not shown does not show that it is not there", () => {
    const agreements = {
      terms: { screen: "clickwrap", acceptedBy: ["bob"] },
      older: { screen: "browsewrap", acceptedBy: ["bob"] },
    } as const;
    const counts = (status: string | undefined) => status === undefined;
    const older = (more: object) =>
      ({ agreements: { ...agreements, older: { ...agreements.older, ...more } } }) as unknown as CaseRecordInput;
    expect(answer(query, older({ status: "unsupported" }), { counts })).toBeUndefined();
    expect(answer(query, older({ status: "alleged", by: "bob" }), { counts })).toBe("clickwrap");
  });
  test("is none where none is sure to match", () => {
    expect(answer(query, { agreements: { terms: { screen: "clickwrap" } } })).toBeUndefined();
  });
});

describe("a day", () => {
  test("of the record is that day, or its month", () => {
    expect(answer({ date: "dates.filed" }, { dates: { filed: "2022-06-10" } })).toEqual(days("2022-06-10"));
    expect(answer({ date: "dates.filed" }, { dates: { filed: "2020-02" } })).toEqual(days("2020-02-01", "2020-02-29"));
    expect(answer({ date: "dates.filed" }, { dates: { filed: { from: "2021-11", to: "2022-01-05" } } })).toEqual(
      days("2021-11-01", "2022-01-05"),
    );
    expect(answer({ date: "dates.filed" }, {})).toBeUndefined();
  });
  const conduct = [step("s1", { period: { from: "2020-03-01", to: "2020-05-31" } }), step("s2", { period: "2021-02" })];
  test("the earliest over a complete list is exact, over an open one at the latest that", () => {
    expect(answer({ earliest: "conduct", of: "period" }, { conduct: complete(...conduct) })).toEqual(days("2020-03-01"));
    expect(answer({ earliest: "conduct", of: "period" }, { conduct })).toEqual({ low: -Infinity, high: dayNumber("2020-03-01") });
  });
  test("the latest over a complete list is exact, over an open one at the earliest that", () => {
    expect(answer({ latest: "conduct", of: "period" }, { conduct: complete(...conduct) })).toEqual(days("2021-02-01", "2021-02-28"));
    expect(answer({ latest: "conduct", of: "period" }, { conduct })).toEqual({ low: dayNumber("2021-02-01"), high: Infinity });
  });
  test("the latest of what goes on still is open", () => {
    expect(
      answer({ latest: "conduct", of: "period" }, { conduct: complete(step("s1", { period: { from: "2020-01-01" } })) }),
    ).toBeUndefined();
  });
  test("the earliest leaves room for an undated step", () => {
    expect(answer({ earliest: "conduct", of: "period" }, { conduct: complete(...conduct, step("s3")) })).toEqual({
      low: -Infinity,
      high: dayNumber("2020-03-01"),
    });
  });
});

describe("a deadline", () => {
  const query: Query = { within: [{ date: "dates.act" }, { date: "dates.filed" }, "2 years"] };
  const inTime = (act: string, filed: string, deadline?: string) =>
    answer(deadline === undefined ? query : { ...query, deadline }, { dates: { act, filed } });
  test.each([
    ["on the second anniversary", "2020-06-10", "2022-06-10", true],
    ["a day after it", "2020-06-10", "2022-06-11", false],
    ["on the day of the act", "2020-06-10", "2020-06-10", true],
    ["on the last of February, after a leap day", "2020-02-29", "2022-02-28", true],
    ["on the first of March, after a leap day", "2020-02-29", "2022-03-01", false],
    ["in the month of the anniversary, on a day nobody names", "2020-06-10", "2022-06", undefined],
    ["in the month after it", "2020-06-10", "2022-07", false],
    ["after an act in a month that ends on the anniversary", "2020-06", "2022-06-01", true],
    ["after an act in a month that may or may not have ended", "2020-06", "2022-06-15", undefined],
    ["after an act in a month that ended before", "2020-06", "2022-07-01", false],
  ])("is met by filing %s: %#", (_, act, filed, value) => {
    expect(inTime(act, filed)).toBe(value);
  });

  test.each([
    ["a Saturday runs to Monday", "2021-06-12", "2023-06-12"], // 2023-06-12 is a Monday: nothing moves
    ["Saturday, June 10, 2023", "2021-06-10", "2023-06-12"],
    ["Sunday, June 11, 2023", "2021-06-11", "2023-06-12"],
    ["a Saturday before a holiday on Monday", "2020-05-28", "2022-05-31"],
    ["Independence Day, a Tuesday", "2021-07-04", "2023-07-05"],
    ["Independence Day kept on Friday, as it is a Saturday", "2018-07-03", "2020-07-06"],
    ["Independence Day kept on Monday, as it is a Sunday", "2019-07-04", "2021-07-06"],
    ["Thanksgiving and the day after, and the weekend", "2020-11-24", "2022-11-28"],
    ["Juneteenth before it was kept", "2018-06-19", "2020-06-19"],
    ["Juneteenth since", "2021-06-19", "2023-06-20"],
    ["Columbus Day while it was kept", "2018-10-12", "2020-10-13"],
    ["Columbus Day since", "2020-10-10", "2022-10-11"],
  ])("that falls on %s is met on the next open day and not after", (_, act, last) => {
    const lastOpen = dayOf(lastDay(dayNumber(act)!, "2 years", court));
    if (!/nothing moves|Columbus Day since/.test(_)) expect(lastOpen).toBe(last);
    expect(inTime(act, lastOpen, "court")).toBe(true);
    expect(inTime(act, dayOf(dayNumber(lastOpen)! + 1), "court")).toBe(false);
  });
});

describe("years up to the next anniversary", () => {
  const years = (from: string, to: string, rule?: Deadline) => yearsWithin(dayNumber(from)!, dayNumber(to)!, rule);
  test.each([
    ["2020-06-10", "2020-06-10", 0],
    ["2020-06-10", "2020-06-11", 1],
    ["2020-06-10", "2021-06-10", 1],
    ["2020-06-10", "2021-06-11", 2],
    ["2020-06-10", "2022-06-10", 2],
    ["2020-06-10", "2022-06-11", 3],
    ["2020-02-29", "2021-02-28", 1],
    ["2020-02-29", "2021-03-01", 2],
    ["2020-02-29", "2024-02-29", 4],
    ["2022-06-10", "2020-06-10", 0],
    ["1900-01-01", "2000-01-01", 100],
    ["1900-01-01", "2000-01-02", 101],
  ])("from %s to %s are %i", (from, to, number) => {
    expect(years(from, to)).toBe(number);
  });
  test("are fewer where the last day moves to an open one", () => {
    expect(years("2021-06-10", "2023-06-12", court)).toBe(2);
    expect(years("2021-06-10", "2023-06-13", court)).toBe(3);
  });
  test("of months are between the fewest and the most", () => {
    const query: Query = { anniversaries: [{ date: "dates.act" }, { date: "dates.filed" }] };
    expect(answer(query, { dates: { act: "2020-06", filed: "2022-06-15" } })).toEqual({ low: 2, high: 3 });
    expect(answer(query, { dates: { act: "2020-06", filed: "2022-07-01" } })).toEqual({ low: 3, high: 3 });
  });
  test("since the latest of an open list are at most those since the latest listed", () => {
    const query: Query = { anniversaries: [{ latest: "conduct", of: "period" }, { date: "dates.filed" }] };
    expect(answer(query, { conduct: [step("s1", { period: "2020-06-10" })], dates: { filed: "2022-06-10" } })).toEqual({ low: 0, high: 2 });
  });
});

describe("what came before what", () => {
  const query: Query = { before: [{ date: "dates.notice" }, { date: "dates.act" }] };
  test.each([
    ["2020-01-01", "2020-01-02", true],
    ["2020-01-01", "2020-01-01", false],
    ["2020-01-02", "2020-01-01", false],
    ["2020-01", "2020-02-01", true],
    ["2020-01", "2020-01-15", undefined],
    ["2020-01", "2020-01-01", false],
  ] as const)("%s before %s", (notice, act, value) => {
    expect(answer(query, { dates: { notice, act } })).toBe(value);
  });
  test("is open where a day is missing", () => {
    expect(answer(query, { dates: { notice: "2020-01-01" } })).toBeUndefined();
  });
});

describe("a step and the notice", () => {
  const of = (test: "before" | "onOrAfter" | "overlaps", period: unknown) =>
    answer(
      { some: "conduct", where: { period: { [test]: "dates.notice" } as never } },
      {
        conduct: complete(step("s1", { period })),
        dates: { notice: "2022-03-10" },
      },
    );
  test.each([
    ["that ended the day before", { from: "2022-01-01", to: "2022-03-09" }, true, false, false],
    ["that ended on the day", { from: "2022-01-01", to: "2022-03-10" }, true, true, true],
    ["that began on the day", { from: "2022-03-10", to: "2022-04-01" }, false, true, true],
    ["that began the day after", { from: "2022-03-11", to: "2022-04-01" }, false, true, false],
    ["that goes on still", { from: "2022-01-01" }, true, true, true],
    ["that ended before it, whenever it began", { to: "2022-03-09" }, true, false, false],
    ["that ended after it, whenever it began", { to: "2022-12-31" }, undefined, true, undefined],
    ["in that month", "2022-03", undefined, undefined, undefined],
    ["in the month before", "2022-02", true, false, false],
  ] as const)("%s", (_, period, before, onOrAfter, overlaps) => {
    expect([of("before", period), of("onOrAfter", period), of("overlaps", period)]).toEqual([before, onOrAfter, overlaps]);
  });
});

describe("scopes", () => {
  const scopes = {
    first: { steps: ["s1"] },
    later: { period: { from: "2022-01-01" } },
    account: { account: "a1" },
    site: { system: "site" },
  };
  const systems = { site: { owner: "ann" }, phone: { owner: "cyd" } };
  const record: CaseRecordInput = {
    scopes,
    systems,
    conduct: complete(
      step("s1", { operated: "bob", period: "2021-05-01", account: "a1", system: "site" }),
      step("s2", { operated: complete("cyd"), period: "2022-05-01", account: "a2", system: "phone" }),
    ),
    losses: complete({ amount: 1, cause: "s1" }, { amount: 10, cause: "s2" }, { amount: 100, scope: "first" }, { amount: 1000 }),
  };
  const some: Query = { some: "conduct", where: { operated: "$against" } };
  const sum: Query = { sum: "losses", of: "amount" };
  test.each([
    [undefined, true, 1111],
    ["first", true, 1101],
    ["later", false, 1010],
    ["account", true, 1001],
    ["site", true, 1001],
  ] as const)("read %s alone", (scope, value, total) => {
    expect(answer(some, record, scope === undefined ? {} : { scope })).toBe(value);
    expect(answer(sum, record, scope === undefined ? {} : { scope })).toEqual(cents(total));
  });
  test("a step that may lie in the scope is neither in nor out", () => {
    expect(answer(some, { scopes, systems, conduct: complete(step("s1", { operated: "bob" })) }, { scope: "account" })).toBeUndefined();
  });
  test("a step that began before the scope's period and ended in it lies in it", () => {
    expect(
      answer(
        some,
        { scopes, systems, conduct: complete(step("s1", { operated: "bob", period: { from: "2021-12-31", to: "2022-01-01" } })) },
        { scope: "later" },
      ),
    ).toBe(true);
  });
});

describe("what does not count", () => {
  const counts = (status: string | undefined) => status !== "disputed";
  test("shows nothing", () => {
    expect(
      answer(
        { some: "conduct", where: { operated: "$against" } },
        { conduct: [step("s1", { operated: "bob", status: "disputed" })] },
        { counts },
      ),
    ).toBeUndefined();
  });
  test("leaves a complete list open", () => {
    expect(
      answer(
        { some: "conduct", where: { operated: "$against" } },
        { conduct: complete(step("s1", { operated: "bob", status: "disputed" })) },
        { counts },
      ),
    ).toBeUndefined();
  });
  test("leaves a complete control list open", () => {
    expect(
      answer(
        { some: "conduct", where: { operated: "$against" } },
        { conduct: complete(step("s1", { operated: complete<string | object>("cyd", { party: "bob", status: "disputed" }) })) },
        { counts },
      ),
    ).toBeUndefined();
  });
  test("leaves a sum a lower bound", () => {
    expect(
      answer({ sum: "losses", of: "amount" }, { losses: complete({ amount: 10 }, { amount: 5, status: "disputed" }) }, { counts }),
    ).toEqual(cents(10, Infinity));
  });
  test("does not lend a party its employer", () => {
    const conduct = complete(step("s1", { operated: "cyd" }));
    const query: Query = { some: "conduct", where: { "operated.employeeOf": "$against" } };
    expect(answer(query, { parties: { ...parties, cyd: { role: "third-party", employeeOf: ["bob"] } }, conduct }, { counts })).toBe(true);
    expect(
      answer(
        query,
        { parties: { ...parties, cyd: { role: "third-party", employeeOf: ["bob"], status: "disputed" } }, conduct },
        { counts },
      ),
    ).toBeUndefined();
  });
});

describe("a path", () => {
  test("goes through the system to its owner", () => {
    expect(
      answer(
        { some: "conduct", where: { "system.owner": "$claimant" } },
        { systems: { site: { owner: "ann" } }, conduct: [step("s1", { system: "site" })] },
      ),
    ).toBe(true);
  });
  test("goes from a loss to the step that caused it", () => {
    expect(
      answer(
        { sum: "losses", of: "amount", where: { "cause.operated": "$against" } },
        { conduct: [step("s1", { operated: "bob" })], losses: complete({ amount: 7, cause: "s1" }) },
      ),
    ).toEqual(cents(7));
  });
  test("into a list asks for one entry with all of its parts", () => {
    const query: Query = { some: "agreements", where: { clauses: { has: { family: "scraping", reachesAssistance: true } } } };
    const clauses = (...list: object[]) => answer(query, { agreements: { terms: { clauses: list } } } as CaseRecordInput);
    expect(clauses({ family: "scraping", reachesAssistance: true })).toBe(true);
    expect(clauses({ family: "scraping", reachesAssistance: false }, { family: "resale", reachesAssistance: true })).toBeUndefined();
  });
});

test("the yes/no forms join as truths do", () => {
  const yes: Query = { some: "conduct" };
  const no: Query = { before: [{ date: "dates.b" }, { date: "dates.a" }] };
  const open: Query = { some: "agreements" };
  const record: CaseRecordInput = { conduct: [step("s1")], dates: { a: "2020-01-01", b: "2020-01-02" } };
  const table: [Query, unknown][] = [
    [{ any: [no, yes] }, true],
    [{ any: [no, open] }, undefined],
    [{ any: [no, no] }, false],
    [{ all: [yes, no] }, false],
    [{ all: [yes, open] }, undefined],
    [{ all: [yes, yes] }, true],
    [{ not: yes }, false],
    [{ not: no }, true],
    [{ not: open }, undefined],
  ];
  for (const [query, value] of table) expect(answer(query, record)).toBe(value);
});
