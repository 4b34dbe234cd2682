import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { assessWith } from "../../src/assess.ts";
import { CaseRecordError } from "../../src/errors.ts";
import { rules as shipped } from "../../src/index.ts";
import type { CaseRecordInput } from "../../src/record/schema.ts";
import { riskChart } from "../../src/risk/chart.ts";
import { risk, type Risking } from "../../src/risk/risk.ts";
import { riskText } from "../../src/risk/text.ts";
import type { Formula } from "../../src/rulebook/schema.ts";
import { folder, type Folder } from "../laws/builders.ts";

const facts: Folder["facts"] = [
  "entered",
  "warned",
  "consented",
  "malicious",
  "unrelated",
  "loss_usd",
  "award_usd",
  "base_usd",
  "n_devices",
  "on_day",
  { name: "screen", type: "enum", values: { box: "A box.", link: "A link.", none: "Nothing." } },
];
const claim = (when: Formula, id = "law.a.1") => ({ id, kind: "offense" as const, elements: { act: when } });
const remedies: Folder["provisions"] = [
  { id: "law.r.1", kind: "remedy", remedy: "damages", appliesTo: ["law.a"], elements: { any: { not: { fact: "consented" } } } },
  { id: "law.r.2", kind: "remedy", remedy: "punitive", appliesTo: ["law.a"], elements: { malice: { fact: "malicious" } } },
  {
    id: "law.r.3",
    kind: "remedy",
    remedy: "punitive",
    appliesTo: ["law.a"],
    limit: { award: "award_usd", multiple: 4, of: "base_usd" },
    elements: { entered: { fact: "entered" } },
  },
];
const parties = { ann: { role: "plaintiff" }, bob: { role: "defendant" } } as const;

type Stated = NonNullable<CaseRecordInput["chances"]>;
const record = (
  chances: Stated | undefined,
  answers: CaseRecordInput["answers"] = { entered: true, consented: false },
): CaseRecordInput => ({
  parties,
  posture: { stage: "trial" },
  answers,
  ...(chances && { chances }),
});

async function established(when: Formula, chances: Stated, options: Risking = {}): Promise<number> {
  const found = await risk(folder({ facts, provisions: [claim(when)] }), record(chances), options);
  return found.claims[0]!.liability.established;
}
const both: Formula = { all: [{ fact: "entered" }, { fact: "warned" }, { not: { fact: "consented" } }] };

describe("the chance of a finding", () => {
  test("of two facts found independently is the product of their chances", async () => {
    expect(await established(both, { facts: { warned: 0.3, consented: 0.2 } })).toBeCloseTo(0.3 * 0.8, 12);
  });
  test("of a fact that hangs on another follows that one", async () => {
    const chances = { facts: { warned: 0.3, consented: { given: "warned", chance: 0.9, otherwise: 0.1 } } };
    expect(await established(both, chances)).toBeCloseTo(0.3 * 0.1, 12);
  });
  test("counts a fact that two elements share once", async () => {
    const when: Formula = { all: [{ fact: "warned" }, { any: [{ fact: "warned" }, { fact: "consented" }] }] };
    expect(await established(when, { facts: { warned: 0.3 } })).toBeCloseTo(0.3, 12);
  });
  test.each([
    ["all amounts alike likely", { low: 1000, high: 9000 }, 0.5],
    ["one amount the likeliest, at the threshold", { low: 0, likely: 5000, high: 10_000 }, 0.5],
    ["one amount the likeliest, below it", { low: 0, likely: 2500, high: 10_000 }, 25 / 75],
    ["all of it above", { low: 6000, high: 9000 }, 1],
    ["all of it below", { low: 100, high: 4999.99 }, 0],
    ["one amount alone", { low: 5000, high: 5000 }, 1],
  ])("of an amount is its share above the threshold: %s", async (_, loss_usd, share) => {
    const when: Formula = { fact: "loss_usd", operator: "greaterThanInclusive", value: 5000 };
    expect(await established(when, { facts: { loss_usd } })).toBeCloseTo(share, 5);
  });
  test("of a count takes whole numbers, and of a day whole days", async () => {
    const devices: Formula = { fact: "n_devices", operator: "greaterThanInclusive", value: 10 };
    expect(await established(devices, { facts: { n_devices: { low: 8, high: 11 } } })).toBeCloseTo(0.5, 12);
    const day: Formula = { fact: "on_day", operator: "lessThan", value: "2024-01-03" };
    expect(await established(day, { facts: { on_day: { from: "2024-01-01", to: "2024-01-08" } } })).toBeCloseTo(0.25, 12);
  });
  test("of a word is the chances of the words that will do", async () => {
    const when: Formula = { fact: "screen", operator: "in", value: ["box", "link"] };
    expect(await established(when, { facts: { screen: { box: 0.2, link: 0.5, none: 0.3 } } })).toBeCloseTo(0.7, 12);
  });
  test("leaves what is disputed without a chance to neither side, and says so", async () => {
    const answers = { entered: true, consented: { value: true, status: "disputed" as const } };
    const found = await risk(folder({ facts, provisions: [claim(both)] }), record({ facts: { warned: 0.4 } }, answers));
    const { established: shown, refuted, undetermined } = found.claims[0]!.liability;
    expect(shown).toBe(0);
    expect(refuted).toBeCloseTo(0.6, 12);
    expect(undetermined).toBeCloseTo(0.4, 12);
    expect(found.assumptions.join()).toContain("consented");
  });
  test("adds up to one for every claim", async () => {
    const found = await risk(
      folder({ facts, provisions: [claim(both), claim({ fact: "warned" }, "law.a.2")] }),
      record({ facts: { warned: 0.37, consented: 0.21 } }),
    );
    expect(found.claims).toHaveLength(2);
    for (const { liability, outcomes } of found.claims) {
      expect(Object.values(liability).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      expect(Object.values(outcomes).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    }
  });
});

describe("too many worlds to go through", () => {
  const many = Array.from({ length: 14 }, (_, index) => `f${String.fromCharCode(97 + index)}`);
  const rules = folder({ facts: many, provisions: [claim({ any: many.map((fact) => ({ fact })) })] });
  const chances = { facts: Object.fromEntries(many.map((fact) => [fact, 0.05])) };
  const drawn = (seed: number) => risk(rules, { parties, posture: { stage: "trial" }, answers: {}, chances }, { samples: 1500, seed });

  test("are drawn, and the truth lies within four standard errors", async () => {
    const found = await drawn(7);
    const { liability, error } = found.claims[0]!;
    expect(found.method).toEqual({ kind: "sampled", worlds: 1500, seed: 7 });
    expect(error).toBeGreaterThan(0);
    expect(Math.abs(liability.established - (1 - 0.95 ** 14))).toBeLessThan(4 * error!);
  }, 30_000);
  test("come out the same for the same seed, and otherwise for another", async () => {
    expect(await drawn(7)).toEqual(await drawn(7));
    expect((await drawn(8)).claims).not.toEqual((await drawn(7)).claims);
  }, 60_000);
});

describe("recovery", () => {
  const entry = { name: "inquiry", remedy: "damages", claims: ["law.a"], amount: 1000 };
  const rules = folder({ facts, provisions: [claim({ fact: "warned" }), claim({ fact: "entered" }, "law.a.2"), ...remedies] });

  test("of one amount comes once, whichever claims stand", async () => {
    const found = await risk(rules, record({ facts: { warned: 0.5 }, recovery: [entry] }));
    expect(found.recovery).toMatchObject({ mean: 1000, any: 1 });
    expect(found.recovery!.error).toBeUndefined();
  });
  test("is nothing where the claim stands and the remedy is not given", async () => {
    const found = await risk(rules, record({ facts: { warned: 0.5 }, recovery: [entry] }, { entered: true, consented: true }));
    expect(found.recovery).toMatchObject({ mean: 0, any: 0 });
  });
  test("that is capped comes to the multiple of the rest at most", async () => {
    const punitive = { name: "punishment", remedy: "punitive", claims: ["law.a"], amount: 90_000 };
    const found = await risk(rules, record({ facts: { malicious: 0.25 }, recovery: [entry, punitive] }));
    expect(found.recovery!.mean).toBeCloseTo(1000 + 0.25 * 4000, 6);
    expect(found.recovery!.quantiles).toEqual({ 5: 1000, 25: 1000, 50: 1000, 75: 1000, 95: 5000 });
    expect(found.recovery!.parts.map(({ name, chance }) => [name, chance])).toEqual([
      ["inquiry", 1],
      ["punishment", 0.25],
    ]);
  });
  test("of an amount within bounds has the mean of the range, within four standard errors, and a histogram that adds up to one", async () => {
    const found = await risk(
      rules,
      record({ facts: { warned: 0.5 }, recovery: [{ ...entry, amount: { low: 0, likely: 300, high: 600 } }] }),
    );
    const { mean, error, histogram } = found.recovery!;
    expect(Math.abs(mean - 300)).toBeLessThan(4 * error!);
    expect(histogram.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
  });
});

test("what moves a claim comes first, by how much, and which way; what moves nothing says so", async () => {
  const rules = folder({
    facts,
    provisions: [claim({ all: [{ fact: "warned" }, { not: { fact: "consented" } }] }), claim({ fact: "unrelated" }, "law.b.1")],
  });
  const found = await risk(rules, {
    ...record({ facts: { warned: 0.9, consented: 0.5, unrelated: 0.5 } }),
    claims: [{ claim: "law.a.1" }],
  });
  expect(found.moves.map(({ fact, claims }) => [fact, claims.map(({ swing, when }) => [Number(swing.toFixed(9)), when])])).toEqual([
    ["consented", [[0.9, "false"]]],
    ["warned", [[0.5, "true"]]],
    ["unrelated", []],
  ]);
});

describe("a fact that is answered for a claim alone", () => {
  const rules = folder({
    facts,
    provisions: ["law.a.1", "law.b.1", "law.c.1"].map((id) => claim({ all: [{ fact: "warned" }, { fact: "entered" }] }, id)),
  });
  type Answers = NonNullable<CaseRecordInput["answers"]>;
  const chancesOf = async (stated: Stated["facts"], warned: Answers[string], options: Risking = {}) => {
    const found = await risk(rules, record({ facts: stated }, { entered: true, warned }), options);
    return { each: found.claims.map(({ claim: id, liability }) => [id, liability.established]), said: found.assumptions.join(" ") };
  };

  test("is found there as answered and by chance elsewhere, and the assumptions say so", async () => {
    const apart = [
      { value: true, claim: "law.a" },
      { value: false, claim: "law.b" },
    ];
    const { each, said } = await chancesOf({ warned: 0.25 }, apart);
    expect(each).toEqual([
      ["law.a.1", 1],
      ["law.b.1", 0],
      ["law.c.1", 0.25],
    ]);
    expect(said).toContain("warned (law.a, law.b)");
  });
  test("and settled there is settled nowhere else", async () => {
    const { each } = await chancesOf({ warned: 0.25 }, { value: true, status: "admitted", by: "bob", claim: "law.a" });
    expect(each).toEqual([
      ["law.a.1", 1],
      ["law.b.1", 0.25],
      ["law.c.1", 0.25],
    ]);
  });
  test("but disputed there is found by chance everywhere", async () => {
    const { each, said } = await chancesOf({ warned: 0.25 }, { status: "disputed", claim: "law.a" });
    expect(each.map(([, chance]) => chance)).toEqual([0.25, 0.25, 0.25]);
    expect(said).not.toContain("Answered for some claims alone");
  });
  test("is none for another fact to hang on, where a claim at risk has that answer", async () => {
    const stated = { warned: 0.5, entered: { given: "warned", chance: 0.5, otherwise: 0 } };
    const apart = { value: true, claim: "law.a" };
    await expect(chancesOf(stated, apart)).rejects.toThrow("`entered` hangs on `warned`, which is answered for `law.a` alone");
    expect((await chancesOf(stated, apart, { claim: "law.b" })).each).toEqual([["law.b.1", 0.25]]);
  });
  test("and against one party alone, and settled, refuses a chance where that claim is at risk", async () => {
    const narrow = { value: true, status: "admitted" as const, by: "bob", claim: "law.a", against: "bob" };
    await expect(chancesOf({ warned: 0.25 }, narrow)).rejects.toThrow("is settled on the record (admitted)");
    expect((await chancesOf({ warned: 0.25 }, narrow, { claim: "law.b" })).each).toEqual([["law.b.1", 0.25]]);
  });
});

describe("is refused", () => {
  const rules = folder({ facts, provisions: [claim(both), ...remedies] });
  const chance = (stated: object) => ({ facts: stated }) as Stated;
  const paying = { name: "x", remedy: "damages", claims: ["law.a"], amount: 1 };
  test.each([
    ["no chances at all", record(undefined), "states no chances"],
    ["a chance over one", record(chance({ warned: 1.2 })), "from 0 to 1"],
    ["an unknown fact", record(chance({ warnd: 0.2 })), "did you mean `warned`"],
    ["a range for a yes-or-no fact", record(chance({ warned: { low: 0, high: 1 } })), "the chance that it is found true"],
    ["a chance for an amount", record(chance({ loss_usd: 0.5 })), "write `{ low, high }`"],
    ["a range upside down", record(chance({ loss_usd: { low: 9, high: 1 } })), "in that order"],
    ["words that do not add up to one", record(chance({ screen: { box: 0.5, link: 0.4 } })), "add up to 0.9"],
    ["a word that is none", record(chance({ screen: { bax: 1 } })), "did you mean `box`"],
    [
      "a fact that hangs on one without a chance",
      record(chance({ warned: { given: "consented", chance: 1, otherwise: 0 } })),
      "with a chance of its own",
    ],
    [
      "facts that hang on one another",
      record(chance({ warned: { given: "consented", chance: 1, otherwise: 0 }, consented: { given: "warned", chance: 1, otherwise: 0 } })),
      "hangs on itself",
    ],
    ["a remedy that is none", record({ facts: {}, recovery: [{ ...paying, remedy: "damage" }] }), "did you mean `damages`"],
    ["recovery on a claim that is none", record({ facts: {}, recovery: [{ ...paying, claims: ["law.z"] }] }), "no claim `law.z`"],
    [
      "a chance for what is admitted",
      record(chance({ warned: 0.5 }), { warned: { value: true, status: "admitted", by: "bob" } }),
      "is settled on the record (admitted)",
    ],
  ])("%s", async (_, input, message) => {
    const refusal = await risk(rules, input).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CaseRecordError);
    expect((refusal as CaseRecordError).issues.map((issue) => issue.message).join("\n")).toContain(message);
  });
});

describe("the shipped example", () => {
  const example = parse(readFileSync("examples/risk/departing-engineer.yaml", "utf8")) as CaseRecordInput;
  const { chances, ...without } = example;

  test("is assessed as if it stated no chances: an assessment never reads them", async () => {
    const findings = async (input: CaseRecordInput) => (await assessWith(shipped, input)).claims;
    expect(chances).toBeDefined();
    expect(await findings(example)).toEqual(await findings(without));
  });
  test("tells chances, recovery, what moves them and what is assumed, in text and in a chart whose names are shown, never obeyed", async () => {
    const found = await risk(shipped, { ...example, name: 'A <script>alert("1")</script> \u001b[31m' });
    const text = riskText(found);
    for (const part of ["cfaa.a.2.C", "cost of the inquiry", "loss_in_any_year_usd", "independently", "not legal advice"])
      expect(text).toContain(part);
    expect(text).not.toContain("\u001b");
    const chart = riskChart(found);
    expect(chart.startsWith("<svg ")).toBe(true);
    expect(chart).not.toContain("<script");
    expect(chart.match(/<rect/g)!.length).toBeGreaterThan(20);
  }, 30_000);
});
