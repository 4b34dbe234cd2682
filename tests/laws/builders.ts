import type { Fact } from "../../src/facts/schema.ts";
import { link } from "../../src/rulebook/link.ts";
import type { Rules } from "../../src/rulebook/corpus.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";
import type { Element, Formula, Provision } from "../../src/rulebook/schema.ts";

type Part = Formula | (Pick<Element, "when"> & Partial<Element>);
type Written = Partial<Omit<Provision, "elements">> & { readonly id: string; readonly elements: Readonly<Record<string, Part>> };

/** What a test says of its folder of rules; the rest is filled in. */
export interface Folder {
  /** Declared as they are named: `_usd` an amount, `n_` a count, `on_` a day, anything else yes or no, unless it says more. */
  readonly facts: readonly (string | (Partial<Fact> & { readonly name: string }))[];
  readonly provisions: readonly Written[];
  readonly courts?: readonly object[];
  readonly deadlines?: object;
  readonly families?: Readonly<Record<string, { readonly law: string; readonly name: string }>>;
}

export function folder({ facts, provisions, courts = [], deadlines = {}, families }: Folder): Rules {
  return {
    files: [
      {
        path: "corpus.json",
        value: { version: "0", asOf: "2024-12-31", notice: "For tests.", families: families ?? { law: { law: "federal", name: "Law" } } },
      },
      { path: "courts.json", value: { courts } },
      { path: "procedure/deadlines.json", value: deadlines },
      {
        path: "facts/all.json",
        value: { topic: "All", facts: facts.map((fact) => declared(typeof fact === "string" ? { name: fact } : fact)) },
      },
      ...provisions.map((provision, index) => ({
        path: `${provision.id.split(".")[0]!}/${String(index)}.json`,
        value: complete(provision),
      })),
    ],
  };
}

/** The folder's rulebook on the day up to which it is encoded. */
export function rulebookOf(what: Folder): Rulebook {
  return link(folder(what)).periods[0]!.rulebook;
}

function declared(fact: Partial<Fact> & { readonly name: string }): unknown {
  const type =
    fact.type ??
    (fact.name.endsWith("_usd") ? "usd" : fact.name.startsWith("n_") ? "count" : fact.name.startsWith("on_") ? "date" : "boolean");
  return {
    type,
    question: `${fact.name}?`,
    ...(type === "boolean" ? { yes: "Yes.", no: "No." } : type === "enum" ? {} : { guidance: "As it is." }),
    ...fact,
  };
}

function complete({ elements, ...provision }: Written): unknown {
  return {
    kind: "definition",
    title: provision.id,
    citation: `§ ${provision.id}`,
    source: "rule",
    checked: true,
    text: "In words.",
    ...(provision.kind === "gate" && { reach: "claim" }),
    elements: Object.entries(elements).map(([name, part]) => ({ name, paraphrase: name, ...("when" in part ? part : { when: part }) })),
    ...provision,
  };
}
