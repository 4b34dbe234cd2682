import * as z from "zod";
import type { Issue } from "../errors.ts";
import { known } from "../facts/value.ts";
import { didYouMean } from "../input/nearest.ts";
import { FactName, Key, ProvisionFamily } from "../names.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import { declarationOf } from "../rulebook/references.ts";
import { Dollars } from "./values.ts";

const Chance = z.number({ error: "a chance is a number from 0 to 1" }).min(0, "a chance is from 0 to 1").max(1, "a chance is from 0 to 1");

/** Anything from `low` to `high`: alike likely, or most likely near `likely` (a triangular distribution). */
const Range = z
  .strictObject({ low: z.number(), likely: z.number().optional(), high: z.number() })
  .refine(({ low, likely = low, high }) => low <= likely && likely <= high, "a range is `{ low, likely, high }`, in that order")
  .meta({ id: "Range" });
export type Range = z.infer<typeof Range>;

const DayRange = z.strictObject({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to, "`from` is not after `to`");
const Dependent = z.strictObject({
  given: FactName.meta({ description: "A yes-or-no fact, with a chance of its own, that this one hangs on." }),
  chance: Chance.meta({ description: "Where that one is found true." }),
  otherwise: Chance.meta({ description: "Where it is found false." }),
});

/** How a fact may be found: a yes-or-no fact true with a chance, a word with its chance each, an amount or day within a range. */
const FactChance = z.union([Chance, Dependent, Range, DayRange, z.record(z.string(), Chance)], {
  error:
    "a chance is a number from 0 to 1, `{ given, chance, otherwise }`, `{ low, likely, high }`, `{ from, to }`, or a chance for each word",
});
export type FactChance = z.infer<typeof FactChance>;

/** What a trier may find, and what may be recovered: for `risk`; never read by an assessment. */
export const Chances = z
  .strictObject({
    facts: z.record(FactName, FactChance).default({}),
    recovery: z
      .array(
        z.strictObject({
          name: z.string(),
          remedy: z.string().meta({ description: "The remedy that gives it, as `compensatory`." }),
          claims: z.array(ProvisionFamily).min(1).meta({ description: "Recovered once, whichever of these claims stand." }),
          by: Key.optional(),
          against: Key.optional(),
          amount: z.union([Dollars, Range], { error: "an amount is a plain number of dollars, or `{ low, likely, high }`" }),
        }),
      )
      .default([]),
  })
  .meta({ id: "Chances" });
export type Chances = z.infer<typeof Chances>;

/** What a record says of chances that cannot be: names that are none, values not of the fact's type, words that do not add up. */
export function chanceIssues(corpus: Corpus, chances: Chances): Issue[] {
  const issues: Issue[] = [];
  const report = (code: string, message: string, ...path: (string | number)[]) =>
    issues.push({ code, message, path: ["chances", ...path] });
  for (const [fact, chance] of Object.entries(chances.facts)) {
    const declared = corpus.facts.get(fact);
    if (declared === undefined) {
      report("unknown-fact", `no fact \`${fact}\`${didYouMean(fact, [...corpus.facts.keys()])}`, "facts", fact);
      continue;
    }
    const wrong = misfit(declarationOf(declared), chance);
    if (wrong !== undefined) report("wrong-type", `\`${fact}\`: ${wrong}`, "facts", fact);
    if (isDependent(chance)) {
      const other = chances.facts[chance.given];
      if (typeof other !== "number" && (other === undefined || !isDependent(other)))
        report("unknown-fact", `\`${chance.given}\` is a yes-or-no fact with a chance of its own`, "facts", fact, "given");
      else if (hangsOn(chances, fact).includes(fact)) report("cycle", `\`${fact}\` hangs on itself`, "facts", fact, "given");
    }
  }
  const remedies = new Set(corpus.provisions.flatMap(({ remedy }) => remedy ?? []));
  chances.recovery.forEach(({ remedy }, index) => {
    if (!remedies.has(remedy))
      report("unknown-remedy", `no remedy \`${remedy}\`${didYouMean(remedy, [...remedies])}`, "recovery", index, "remedy");
  });
  return issues;
}

export function isDependent(chance: FactChance): chance is z.infer<typeof Dependent> {
  return typeof chance === "object" && "given" in chance;
}

export function isRange(chance: FactChance): chance is Range {
  return typeof chance === "object" && "low" in chance && "high" in chance;
}

export function isDays(chance: FactChance): chance is z.infer<typeof DayRange> {
  return typeof chance === "object" && "from" in chance && typeof chance.from === "string";
}

/** The facts that one hangs on, nearest first; as far as the first that comes again. */
export function hangsOn(chances: Chances, fact: string): string[] {
  const met: string[] = [];
  for (let at = chances.facts[fact]; at !== undefined && isDependent(at); at = chances.facts[at.given]) {
    if (met.includes(at.given)) break;
    met.push(at.given);
  }
  return met;
}

function misfit(fact: ReturnType<typeof declarationOf>, chance: FactChance): string | undefined {
  switch (fact.type) {
    case "boolean":
      return typeof chance === "number" || isDependent(chance) ? undefined : "write the chance that it is found true, from 0 to 1";
    case "enum": {
      if (typeof chance !== "object" || isDependent(chance) || isRange(chance) || isDays(chance)) return "write a chance for each word";
      const stranger = Object.keys(chance).find((word) => !fact.values.includes(word));
      if (stranger !== undefined) return `no word \`${stranger}\`${didYouMean(stranger, fact.values)}`;
      const sum = Object.values(chance).reduce((total, one) => total + one, 0);
      return Math.abs(sum - 1) < 1e-9 ? undefined : `the chances of its words add up to ${Number(sum.toFixed(6))}, not to 1`;
    }
    case "date":
      return isDays(chance) ? undefined : "write `{ from, to }`, two days";
    default: {
      if (!isRange(chance)) return "write `{ low, high }` or `{ low, likely, high }`";
      const read = [chance.low, chance.high].map((value) => known(fact, value)).find((one) => "expected" in one);
      return read !== undefined && "expected" in read ? read.expected : undefined;
    }
  }
}
