import type { Rules } from "../../src/rulebook/corpus.ts";
import type { Formula } from "../../src/rulebook/schema.ts";
import { folder, type Folder } from "../laws/builders.ts";

/** Rules in which one thing is wrong, the same set right, and what is to be found of the first alone. */
export interface Planted {
  readonly kind: string;
  readonly about: string;
  readonly wrong: Rules<unknown>;
  readonly right: Rules<unknown>;
  /** The first address of the finding. */
  readonly address: string;
  readonly conditions?: readonly Formula[];
}

const FACTS: Folder["facts"] = [
  "entered",
  "warned",
  "told",
  "hidden",
  "loss_usd",
  { name: "colour", type: "enum", values: { red: "Red.", blue: "Blue." } },
];
const fact = (name: string): Formula => ({ fact: name });
const not = (part: Formula): Formula => ({ not: part });
const all = (...parts: Formula[]): Formula => ({ all: parts });
const any = (...parts: Formula[]): Formula => ({ any: parts });
const see = (provision: string): Formula => ({ provision });
const atLeast = (value: number): Formula => ({ fact: "loss_usd", operator: "greaterThanInclusive", value });

type Provisions = Folder["provisions"];
const COURTS = [
  { id: "high", name: "High", system: "federal" },
  { id: "east", name: "East", system: "federal", reviewedBy: "high" },
  { id: "west", name: "West", system: "federal", reviewedBy: "high" },
  { id: "trial", name: "Trial court of the East", system: "federal", reviewedBy: "east" },
];

/** One claim of these elements, and what it needs beside. */
const rules = (elements: Record<string, Formula>, more: Provisions = []) =>
  folder({ facts: FACTS, courts: COURTS, provisions: [{ id: "law.a.1", kind: "offense", elements }, ...more] });

const term = (when: Formula) => rules({ enters: fact("entered"), plain: when });

interface Case {
  readonly name: string;
  readonly court: string;
  readonly side: "established" | "refuted";
  readonly factors: readonly string[];
}

/** The same with a case base for the element `plain`. */
function decided(base: Rules<unknown>, cases: readonly Case[], alone = false): Rules<unknown> {
  const factor = (name: string, favors: string) => ({ name, favors, says: `It was ${name}`, when: fact(name) });
  const precedent = {
    id: "precedents.plain",
    title: "Plain",
    term: "law.a.1#plain",
    question: "Was it plain?",
    ...(alone && { alone: true }),
    factors: [factor("warned", "established"), factor("told", "established"), factor("hidden", "refuted")],
    cases: cases.map(({ name, court, side, factors }) => ({
      authority: name,
      court,
      decided: "2020-01-01",
      held: `${side}-as-law`,
      factors,
      says: "So held.",
      checked: true,
    })),
  };
  const authorities = cases.map(({ name, court }) => ({
    path: `authorities/${name}.json`,
    value: {
      id: name,
      name,
      citation: `1 R. ${name.length} (2020)`,
      court,
      decided: "2020-01-01",
      propositions: [{ says: "So held.", checked: true, supports: ["law.a.1#plain"] }],
    },
  }));
  return { files: [...base.files, { path: "precedents/plain.json", value: precedent }, ...authorities] };
}

const found = { name: "for-it", court: "east", side: "established", factors: ["warned"] } as const;
const construction = (when: Formula): Provisions[number] => ({
  id: "law.x",
  court: "east",
  decided: "2020-01-01",
  persuasive: true,
  reading: "strict",
  elements: { so: when },
});

export const PLANTED: readonly Planted[] = [
  {
    kind: "vacuous",
    about: "an amount that nobody can miss",
    wrong: rules({ enters: fact("entered"), loss: atLeast(0) }),
    right: rules({ enters: fact("entered"), loss: atLeast(0.01) }),
    address: "law.a.1#loss",
    conditions: [atLeast(0)],
  },
  {
    kind: "vacuous",
    about: "a list of every word that there is",
    wrong: rules({ enters: fact("entered"), colour: { fact: "colour", operator: "in", value: ["red", "blue"] } }),
    right: rules({ enters: fact("entered"), colour: { fact: "colour", operator: "in", value: ["red"] } }),
    address: "law.a.1#colour",
  },
  {
    kind: "vacuous",
    about: "alternatives that leave nothing over",
    wrong: rules({ enters: fact("entered"), warned: any(fact("told"), fact("warned"), not(fact("warned"))) }),
    right: rules({ enters: fact("entered"), warned: any(fact("told"), fact("warned")) }),
    address: "law.a.1#warned",
    conditions: [fact("warned"), not(fact("warned"))],
  },
  {
    kind: "contradictory",
    about: "conditions of which one shuts out the other",
    wrong: rules({ enters: all(fact("entered"), atLeast(5000), not(atLeast(1000))) }),
    right: rules({ enters: all(fact("entered"), atLeast(1000), not(atLeast(5000))) }),
    address: "law.a.1#enters",
    conditions: [atLeast(5000), not(atLeast(1000))],
  },
  {
    kind: "contradictory",
    about: "elements of which one shuts out the other",
    wrong: rules({ enters: fact("entered"), warned: fact("warned"), unwarned: not(fact("warned")) }),
    right: rules({ enters: fact("entered"), warned: fact("warned"), untold: not(fact("told")) }),
    address: "law.a.1",
  },
  {
    kind: "contradictory",
    about: "a claim that its own gate shuts out",
    wrong: rules({ small: not(atLeast(1000)) }, [{ id: "law.b.1", kind: "gate", appliesTo: ["law.a"], elements: { loss: atLeast(5000) } }]),
    right: rules({ small: not(atLeast(6000)) }, [{ id: "law.b.1", kind: "gate", appliesTo: ["law.a"], elements: { loss: atLeast(5000) } }]),
    address: "law.a.1",
  },
  {
    kind: "redundant",
    about: "a lower limit beside a higher one",
    wrong: rules({ loss: all(atLeast(5000), atLeast(1000)) }),
    right: rules({ loss: all(atLeast(5000), not(atLeast(9000))) }),
    address: "law.a.1#loss",
    conditions: [atLeast(1000)],
  },
  {
    kind: "redundant",
    about: "an alternative that another takes in",
    wrong: rules({ enters: any(fact("entered"), all(fact("entered"), fact("warned"))) }),
    right: rules({ enters: any(fact("entered"), all(fact("told"), fact("warned"))) }),
    address: "law.a.1#enters",
    conditions: [all(fact("entered"), fact("warned"))],
  },
  {
    kind: "redundant",
    about: "an element that another implies",
    wrong: rules({ enters: all(fact("entered"), fact("warned")), warned: any(fact("warned"), fact("told")) }),
    right: rules({ enters: all(fact("entered"), fact("hidden")), warned: any(fact("warned"), fact("told")) }),
    address: "law.a.1#warned",
  },
  {
    kind: "unreachable",
    about: "a definition that nothing refers to",
    wrong: rules({ enters: fact("entered") }, [{ id: "law.x", elements: { so: any(fact("told"), fact("warned")) } }]),
    right: rules({ enters: all(fact("entered"), see("law.x")) }, [{ id: "law.x", elements: { so: any(fact("told"), fact("warned")) } }]),
    address: "law.x",
  },
  {
    kind: "unreachable",
    about: "a definition that never makes a difference",
    wrong: rules({ enters: any(fact("entered"), all(fact("entered"), see("law.x"))) }, [{ id: "law.x", elements: { so: fact("told") } }]),
    right: rules({ enters: any(fact("entered"), all(fact("warned"), see("law.x"))) }, [{ id: "law.x", elements: { so: fact("told") } }]),
    address: "law.x",
  },
  {
    kind: "duplicate",
    about: "one condition written twice in other words",
    wrong: rules({ enters: fact("entered"), unwarned: not(any(fact("told"), fact("warned"))) }, [
      {
        id: "law.a.2",
        kind: "offense",
        elements: { enters: fact("entered"), quiet: all(not(fact("warned")), not(fact("told"))), loss: atLeast(1) },
      },
    ]),
    right: rules({ enters: fact("entered"), unwarned: not(any(fact("told"), fact("warned"))) }, [
      {
        id: "law.a.2",
        kind: "offense",
        elements: { enters: fact("entered"), quiet: any(not(fact("warned")), not(fact("told"))), loss: atLeast(1) },
      },
    ]),
    address: "law.a.1#unwarned",
  },
  {
    kind: "same-definition",
    about: "two definitions that differ in name alone",
    wrong: rules({ enters: fact("entered"), so: see("law.x") }, [
      { id: "law.a.2", kind: "offense", elements: { loss: atLeast(1), so: see("law.y") } },
      { id: "law.x", elements: { one: fact("told"), two: fact("warned") } },
      { id: "law.y", elements: { two: fact("warned"), one: fact("told") } },
    ]),
    right: rules({ enters: fact("entered"), so: see("law.x") }, [
      { id: "law.a.2", kind: "offense", elements: { loss: atLeast(1), so: see("law.y") } },
      { id: "law.x", elements: { one: fact("told"), two: fact("warned") } },
      { id: "law.y", elements: { two: fact("warned"), one: fact("entered") } },
    ]),
    address: "law.x",
  },
  {
    kind: "readings-agree",
    about: "rival readings that come to the same",
    wrong: rules({ enters: see("law.x") }, [
      { id: "law.x", elements: { so: not(all(fact("told"), fact("warned"))) } },
      construction(any(not(fact("told")), not(fact("warned")))),
    ]),
    right: rules({ enters: see("law.x") }, [
      { id: "law.x", elements: { so: not(all(fact("told"), fact("warned"))) } },
      construction(not(fact("told"))),
    ]),
    address: "law.x",
  },
  {
    kind: "precedents-overlap",
    about: "courts that decide the same facts both ways",
    wrong: decided(term(fact("told")), [
      found,
      { name: "against", court: "west", side: "refuted", factors: ["warned", "hidden"] },
      { name: "against-more", court: "west", side: "refuted", factors: ["warned"] },
    ]),
    right: decided(term(fact("told")), [found, { name: "against", court: "west", side: "refuted", factors: ["warned", "hidden"] }]),
    address: "law.a.1#plain",
  },
  {
    kind: "precedents-leave-open",
    about: "cases that alone decide, and leave facts undecided",
    wrong: decided(term(fact("told")), [found, { name: "against", court: "east", side: "refuted", factors: ["hidden"] }], true),
    right: decided(term(fact("told")), [found, { name: "against", court: "east", side: "refuted", factors: ["hidden"] }]),
    address: "law.a.1#plain",
  },
  {
    kind: "precedents-add-nothing",
    about: "cases that come to what the test comes to anyway",
    wrong: decided(term(any(fact("warned"), fact("told"))), [found]),
    right: decided(term(fact("told")), [found]),
    address: "law.a.1#plain",
  },
];
