import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluate.ts";
import type { FactPattern } from "../../src/facts/value.ts";
import { lintDeeply } from "../../src/lint/deep.ts";
import { link } from "../../src/rulebook/link.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import type { Formula } from "../../src/rulebook/schema.ts";
import type { Truth } from "../../src/truth.ts";
import { folder } from "../laws/builders.ts";

const FACTS = ["entered", "warned", "told"];
const leaf = fc.constantFrom<Formula>(...FACTS.map((fact) => ({ fact })), { provision: "law.x" });
const { formula } = fc.letrec<{ formula: Formula; parts: Formula[] }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 2 },
    leaf,
    fc.record({ not: tie("formula") }),
    fc.record({ all: tie("parts") }),
    fc.record({ any: tie("parts") }),
  ),
  parts: fc.array(tie("formula"), { minLength: 2, maxLength: 3 }),
}));
const own = formula.map(function withoutReference(one): Formula {
  const text = JSON.stringify(one).replaceAll('{"provision":"law.x"}', '{"fact":"told"}');
  return JSON.parse(text) as Formula;
});
const provisions = (first: Formula, second: Formula, so: Formula) => [
  { id: "law.a.1", kind: "offense" as const, elements: { first, second } },
  { id: "law.x", elements: { so } },
];
const rulebookOf = (...formulas: Parameters<typeof provisions>): Rulebook =>
  link(folder({ facts: FACTS, provisions: provisions(...formulas) })).periods[0]!.rulebook;

/** Every pattern of the three facts: yes, no, left out. */
const PATTERNS = FACTS.reduce<FactPattern[]>(
  (patterns, fact) => patterns.flatMap((pattern) => [pattern, { ...pattern, [fact]: true }, { ...pattern, [fact]: false }]),
  [{}],
);
const tableOf = (rulebook: Rulebook, address: string): (Truth | undefined)[] =>
  PATTERNS.map((facts) => evaluate(rulebook, facts).get(address));

test("what is found is so on every pattern, and what is never settled one way is found", () => {
  fc.assert(
    fc.property(formula, formula, own, (first, second, so) => {
      const rules = folder({ facts: FACTS, provisions: provisions(first, second, so) });
      const rulebook = rulebookOf(first, second, so);
      const { findings, undecided } = lintDeeply(rules);
      expect(undecided).toEqual([]);
      const about = (kinds: readonly string[], address: string) =>
        findings.some(({ kind, addresses }) => kinds.includes(kind) && addresses.includes(address));

      // An element that is never established, or never refuted: it or what it refers to is told.
      for (const address of ["law.a.1#first", "law.a.1#second", "law.x#so"]) {
        const table = tableOf(rulebook, address);
        const settled = table.includes("established") && table.includes("refuted");
        if (!settled) expect(about(["vacuous", "contradictory"], address) || about(["vacuous", "contradictory"], "law.x#so")).toBe(true);
      }
      // An element to spare: the provision is the same without it.
      for (const [address, rest] of [
        ["law.a.1#first", second],
        ["law.a.1#second", first],
      ] as const) {
        const spare = findings.find(
          ({ kind, addresses }) => kind === "redundant" && addresses[0] === address && addresses[1] === "law.a.1",
        );
        if (spare === undefined) continue;
        const complete = PATTERNS.map((pattern) => spare.says.includes("on any facts") || Object.keys(pattern).length === FACTS.length);
        const [whole, without] = [tableOf(rulebook, "law.a.1"), tableOf(rulebookOf(rest, rest, so), "law.a.1")];
        whole.forEach((truth, at) => {
          if (complete[at]) expect(without[at]).toBe(truth);
        });
      }
      // Two that are said to be the same are.
      for (const {
        kind,
        addresses: [one, ...others],
      } of findings)
        if (kind === "duplicate" || kind === "same-definition")
          for (const other of others) expect(tableOf(rulebook, other)).toEqual(tableOf(rulebook, one));
      // What is said to matter to nothing: the claim is the same, whatever stands there.
      if (findings.some(({ kind, addresses }) => kind === "unreachable" && addresses[0] === "law.x"))
        for (const instead of [{ fact: "told" }, { not: { fact: "told" } }, { fact: "warned" }])
          expect(tableOf(rulebookOf(first, second, instead), "law.a.1")).toEqual(tableOf(rulebook, "law.a.1"));
    }),
    { numRuns: 300 },
  );
});
