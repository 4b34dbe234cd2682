import type { Fact } from "../facts/schema.ts";

const yesNo = (name: string, more: Partial<Fact> = {}): Fact => ({
  name,
  type: "boolean",
  question: `Is it so: ${name}?`,
  yes: "It is.",
  no: "It is not.",
  ...more,
});
const amount = (name: string, type: "usd" | "count" | "date", derive?: Fact["derive"]): Fact => ({
  name,
  type,
  question: `Which is it: ${name}?`,
  guidance: "Leave it out where nobody knows.",
  ...(derive !== undefined && { derive }),
});

/** The vocabulary of every generated folder: a fact of each type that is only answered, and one that the record derives. */
export const FACTS: readonly Fact[] = [
  yesNo("entered"),
  yesNo("permitted"),
  yesNo("warned"),
  yesNo("connected", { usually_conceded: "Seldom contested." }),
  yesNo("operated", { derive: { some: "conduct", where: { operated: "$against", "system.owner": "$claimant" } } }),
  yesNo("employed", { derive: { some: "parties", where: { employeeOf: "$against" } } }),
  yesNo("careful", { derive: { every: "conduct", where: { operated: "$against" }, holds: { act: { not: ["disrupt", "delete"] } } } }),
  yesNo("went_on_after_notice", { derive: { some: "conduct", where: { period: { onOrAfter: "dates.notice" }, triggered: "$against" } } }),
  yesNo("timely", { derive: { within: [{ latest: "conduct", of: "period" }, { date: "dates.filed" }, "2 years"] } }),
  { name: "colour", type: "enum", question: "Which colour?", values: { red: "Red.", green: "Green.", blue: "Blue." } },
  {
    name: "kind_of_party",
    type: "enum",
    question: "What kind of party?",
    values: { individual: "A person.", company: "A company.", nonprofit: "A nonprofit.", other: "Other." },
    derive: { value: "parties", of: "kind", where: { id: "$against" } },
  },
  amount("price_usd", "usd"),
  amount("loss_usd", "usd", { sum: "losses", of: "amount", where: { who: "$claimant" } }),
  amount("worst_year_usd", "usd", { maxWindowSum: "losses", of: "amount", on: "date", window: "1 year" }),
  amount("computers", "count"),
  amount("steps", "count", { count: "conduct", where: { any: [{ operated: "$against" }, { directed: "$against" }] } }),
  amount("learned", "date"),
  amount("first_step", "date", { earliest: "conduct", of: "period", where: { operated: "$against" } }),
];
