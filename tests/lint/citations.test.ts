import { expect, test } from "vitest";
import { warningsOf } from "../../src/cli/lint.ts";
import { corpusOf, type Rules } from "../../src/rulebook/corpus.ts";
import { folder } from "../laws/builders.ts";

const COURTS = [
  { id: "high", name: "High", system: "federal" },
  { id: "east", name: "East", system: "federal", reviewedBy: "high" },
];
const decision = { name: "A v. B", citation: "1 R. 1 (2020)", court: "east", decided: "2020-01-01" };

function rules({
  citation = "Act § 1(a)(1)",
  court = "east",
  one = decision,
  other = { ...decision, citation: "2 R. 2 (2020)" },
}): Rules<unknown> {
  const provision = {
    id: "law.a.1",
    kind: "offense" as const,
    source: "statute" as const,
    citation,
    text: "enters",
    elements: { enters: { quote: "enters", when: { provision: "law.x" } } },
  };
  const construction = {
    id: "law.x",
    court,
    decided: "2020-01-01",
    reading: "strict",
    authorities: ["one"],
    elements: { so: { fact: "entered" } },
  };
  const base = folder({
    facts: ["entered"],
    courts: COURTS,
    provisions: [provision, construction, { id: "law.x", elements: { so: { fact: "entered" } } }],
  });
  const authority = (id: string, value: object) => ({
    path: `authorities/${id}.json`,
    value: { id, ...value, propositions: [{ says: "So.", checked: true, supports: ["law.x"] }] },
  });
  return { files: [...base.files, authority("one", one), authority("other", other)] };
}
const warned = (changed: Parameters<typeof rules>[0]) =>
  warningsOf(corpusOf(rules(changed))).filter((warning) => !warning.startsWith("no limitation"));

test("lint has nothing to say of citations that agree", () => {
  expect(warned({})).toEqual([]);
  expect(warned({ citation: "Act § 7" })).toEqual([]);
});

test.each([
  ["another paragraph", { citation: "Act § 1(a)(2)" }, "`law.a.1` cites `Act § 1(a)(2)`, which is not `(a)(1)`"],
  ["another year", { one: { ...decision, citation: "1 R. 1 (2021)" } }, "`one` cites the year 2021 and was decided on 2020-01-01"],
  ["another decision's citation", { other: decision }, "`other` and `one` have one citation, `1 R. 1 (2020)`"],
  ["another court", { court: "high" }, "`law.x` is construed by `high` on 2020-01-01, as none of the decisions that it cites is"],
])("lint warns of %s", (_, changed, warning) => {
  expect(warned(changed)).toEqual([warning]);
});
