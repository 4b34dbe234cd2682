import { describe, expect, test } from "vitest";
import { pathToFileURL } from "node:url";
import type { Formula } from "../src/rulebook/schema.ts";
import { formulaEdits } from "../scripts/mutating/formulas.ts";
import { type Fate, judge } from "../scripts/mutating/judge.ts";
import { type Mutant, mutantsOf } from "../scripts/mutating/mutants.ts";
import { queryEdits } from "../scripts/mutating/queries.ts";
import { countsOf, shareOf } from "../scripts/mutating/report.ts";
import { folderOf } from "./cli/run.ts";
import { type Folder, folder } from "./laws/builders.ts";

const facts = ["entered", "invited", "warned", "n_trees", "claimed_elsewhere"];

/** A garden is entered without leave; who was invited has leave, unless warned. */
const garden: Folder = {
  facts,
  provisions: [
    {
      id: "law.entry",
      kind: "offense",
      elements: {
        entry: { fact: "entered" },
        unwelcome: { not: { all: [{ fact: "invited" }, { not: { fact: "warned" } }] } },
        trees: { fact: "n_trees", operator: "greaterThanInclusive", value: 3 },
      },
    },
    { id: "law.pending", kind: "defense", appliesTo: ["law.entry"], elements: { elsewhere: { fact: "claimed_elsewhere" } } },
  ],
};

const GOOD = `
tables:
  - provision: law.entry
    given: { entered: true, invited: true, warned: true, n_trees: 3 }
    truth: established
    rows:
      - { set: { entered: false }, truth: refuted, because: nobody entered }
      - { set: { warned: false }, truth: refuted, because: a guest who was not warned }
      - { set: { invited: false, warned: false }, truth: established, because: a stranger }
      - { set: { n_trees: 2 }, truth: refuted, because: two trees are no garden }
      - { bearer: plaintiff, truth: established, because: the one who complains shows it }
`;
const DEFENSE = `
  - provision: law.pending
    given: { claimed_elsewhere: true }
    truth: established
    rows:
      - { set: { claimed_elsewhere: false }, truth: refuted, because: claimed here alone }
      - { bearer: defendant, because: a defense is for the one sued }
`;

async function fates(
  tables: string,
  more: { readonly of?: Folder; readonly scenarios?: readonly object[] } = {},
): Promise<Map<Mutant, Fate>> {
  const rules = folder(more.of ?? garden);
  const sitting = await judge({
    rules,
    tables: `${pathToFileURL(folderOf({ "garden.yaml": tables })).href}/`,
    scenarios: (more.scenarios ?? []).map((input, index) => ({ id: String(index), input })),
    cases: [],
  });
  expect(sitting.failing).toEqual([]);
  const found = new Map<Mutant, Fate>();
  for (const mutant of mutantsOf(rules)) found.set(mutant, await sitting.fateOf(mutant));
  return found;
}

const told = (found: Map<Mutant, Fate>, fate: Fate) =>
  [...found].filter(([, one]) => one === fate).map(([{ at, does }]) => `${at}: ${does}`);

describe("mutants", () => {
  const doesOf = (formula: Formula) =>
    formulaEdits({ when: formula }, ["when"], new Map([["n_trees", { name: "n_trees", type: "count", question: "?" }]])).map(
      ({ does }) => does,
    );

  test("leave out, negate and swap the parts of a list", () => {
    expect(doesOf({ any: [{ fact: "a" }, { not: { provision: "law.b" } }] })).toEqual([
      "any(a, not(law.b)) → negated",
      "any(a, not(law.b)) → all",
      "any: without a",
      "any: without not(law.b)",
      "a → negated",
      "not(law.b) → without not",
    ]);
  });

  test("move a limit by one to either side, and negate it", () => {
    expect(doesOf({ fact: "n_trees", operator: "greaterThanInclusive", value: 3 })).toEqual([
      "n_trees greaterThanInclusive 3 → negated",
      "n_trees greaterThanInclusive 3 → n_trees greaterThan 3",
      "n_trees greaterThanInclusive 3 → n_trees greaterThanInclusive 2",
    ]);
  });

  test("get each test of a derivation wrong", () => {
    const derive = { some: "conduct", where: { all: [{ act: ["access", "copy"] }, { operated: "$against" }] } };
    expect(queryEdits({ derive }, ["derive"]).map(({ does }) => does)).toEqual([
      "all → any",
      "all: without act(access, copy)",
      "all: without operated($against)",
      "act: negated",
      "act: without access",
      "act: without copy",
      "operated($against) → negated",
      "operated($against) → $claimant",
    ]);
  });

  test("are each another file than the one that stands, and than each other", () => {
    const rules = folder(garden);
    const texts = mutantsOf(rules).map(({ value }) => JSON.stringify(value));
    expect(new Set([...texts, ...rules.files.map(({ value }) => JSON.stringify(value))]).size).toBe(texts.length + rules.files.length);
  });
});

describe("a mutant's fate", () => {
  test("rows that say all of a provision leave no survivor", async () => {
    const found = await fates(GOOD + DEFENSE);
    expect(told(found, "survived")).toEqual([]);
    expect(told(found, "refused")).toEqual(["appliesTo.0: without appliesTo law.entry"]);
  });

  test("what no row says survives", async () => {
    const weaker = GOOD.replace(/ {6}- \{ set: \{ n_trees: 2.*\n/, "");
    expect(told(await fates(weaker + DEFENSE), "survived")).toEqual([
      "elements.trees.when: n_trees greaterThanInclusive 3 → n_trees greaterThanInclusive 2",
      "elements.trees: without element trees",
    ]);
  });

  test("a row that does not hold of the rules as they are is told, and notices nothing", async () => {
    const rules = folder(garden);
    const wrong = GOOD.replaceAll("refuted", "established");
    const tables = `${pathToFileURL(folderOf({ "garden.yaml": wrong })).href}/`;
    const { failing } = await judge({ rules, tables, scenarios: [], cases: [] });
    expect(failing).toHaveLength(3);
  });

  test("a condition that changes nothing is equivalent, not a survivor", async () => {
    const absorbing: Folder = {
      facts: ["entered", "warned"],
      provisions: [
        { id: "law.entry", elements: { entry: { any: [{ fact: "entered" }, { all: [{ fact: "entered" }, { fact: "warned" }] }] } } },
      ],
    };
    const rows = `
tables:
  - provision: law.entry
    given: { entered: true, warned: false }
    truth: established
    rows:
      - { set: { entered: false, warned: true }, truth: refuted, because: a warning alone is no entry }
`;
    const equivalent = told(await fates(rows, { of: absorbing }), "equivalent");
    expect(equivalent).toContain("elements.entry.when: any: without all(entered, warned)");
    expect(equivalent).toContain("elements.entry.when.any.1.all.1: warned → negated");
  });

  test("a record notices what comes out otherwise than it expects, and only what did come out so before", async () => {
    const answers = { entered: true, invited: false, n_trees: 3, claimed_elsewhere: false };
    const record = { posture: { stage: "trial" }, claims: [{ claim: "law.entry" }], answers };
    const right = { ...record, expected: [{ claim: "law.entry", outcome: "liable" }] };
    const wrong = { ...record, expected: [{ claim: "law.entry", outcome: "not-liable" }] };
    const none = "tables: []";
    expect(told(await fates(none, { scenarios: [right] }), "scenarios")).toContain("elements.entry.when: entered → negated");
    expect(told(await fates(none, { scenarios: [wrong] }), "scenarios")).toEqual([]);
  });
});

test("the share leaves out what is refused at load and what is equivalent", () => {
  const tried = (["refused", "equivalent", "tables", "survived", "survived", "scenarios"] as const).map((fate) => ({
    file: "law/1.json",
    at: "",
    does: "",
    value: {},
    provisions: [],
    conditions: true,
    fate,
  }));
  expect(shareOf(countsOf(tried))).toBe(0.5);
});
