import { visible } from "../errors.ts";
import { interpret, valueOf, type Interpretation } from "../interpret.ts";
import type { Rules } from "../rulebook/corpus.ts";
import type { FactDeclaration, LinkedFormula } from "../rulebook/linked.ts";
import type { PropertyInput } from "../rulebook/property.ts";
import { checkedProperty } from "./given.ts";
import { inquiriesInto, type Inquiry, type Law, restsOn, type Said } from "./inquiry.ts";

/** A truth as two terms. */
interface Terms {
  readonly established: string;
  readonly refuted: string;
}

/**
 * The property as SMT-LIB 2, for another solver: `unsat` for each choice of readings is a proof, `sat` a counterexample. Written from the
 * provisions, not from our clauses: amounts are integers here and thresholds comparisons.
 */
export function toSmtLib(rules: Rules<unknown>, property: PropertyInput): string {
  const parsed = checkedProperty(rules, property);
  return inquiriesInto(rules, parsed)
    .map((inquiry) => [`; ${parsed.id}: ${visible(parsed.says)}`, ...inquiry.law.map(lawLine), smtLibOf(inquiry)].join("\n"))
    .join("(reset)\n");
}

function lawLine({ conduct, decided, court, readings }: Law): string {
  return `; law: conduct ${conduct}, decided ${decided}${court === undefined ? "" : ` by ${court}`}, readings ${JSON.stringify(readings)}`;
}

/** The script for one choice of law. */
export function smtLibOf(inquiry: Inquiry): string {
  const { rulebooks, patterns, differing, raised } = inquiry;
  const script = new Script(rulebooks[0].facts, patterns === "complete");
  const worlds = ([0, 1] as const).map((world) => {
    const copy = (fact: string) => (world === 1 && differing.has(fact) ? 1 : 0);
    const by = script.interpretation(world, copy);
    return { by, terms: interpret({ definitions: restsOn(inquiry, world) }, by) };
  });
  const terms = (world: 0 | 1, formula: LinkedFormula) => valueOf(formula, worlds[world]!.by, worlds[world]!.terms);
  const said = ({ world, formula, is }: Said): string => {
    const { established, refuted } = terms(world, formula);
    return { established, refuted, "not-established": negated(established), "not-refuted": negated(refuted) }[is];
  };
  const against = joined(
    "or",
    inquiry.against.map((conjunction) => joined("and", conjunction.map(said))),
  );
  for (const formula of inquiry.assuming) for (const world of [0, 1] as const) script.assert(terms(world, formula).established);
  if (raised) for (const fact of differing) script.raise(fact);
  script.assert(against);
  return ["(set-logic ALL)", ...script.lines, "(check-sat)", ""].join("\n");
}

/** Declarations and assertions, in order. Copy 1 of a fact is its answer in the second pattern. */
class Script {
  readonly lines: string[] = [];
  readonly #declared = new Set<string>();

  constructor(
    readonly facts: ReadonlyMap<string, FactDeclaration>,
    readonly complete: boolean,
  ) {}

  assert(term: string): void {
    this.lines.push(`(assert ${term})`);
  }

  /** The second copy of a fact is answered no further towards no, and with no less. */
  raise(fact: string): void {
    const [less, more] = [this.#names(fact, 0), this.#names(fact, 1)];
    if (this.facts.get(fact)!.type === "boolean") {
      this.assert(`(and (=> ${less.yes} ${more.yes}) (=> ${more.no} ${less.no}))`);
      return;
    }
    this.assert(`(=> ${less.yes} (and ${more.yes} (>= ${more.low} ${less.low})))`);
    this.assert(`(=> ${more.no} (and ${less.no} (>= ${more.high} ${less.high})))`);
  }

  interpretation(world: 0 | 1, copy: (fact: string) => 0 | 1): Interpretation<Terms> {
    const of = (parts: readonly Terms[], side: keyof Terms) => parts.map((part) => part[side]);
    return {
      holds: (fact) => {
        const { yes, no } = this.#names(fact, copy(fact));
        return { established: yes, refuted: no };
      },
      oneOf: (fact, values) => {
        const { word } = this.#names(fact, copy(fact));
        const is = (included: boolean) =>
          joined(
            "or",
            this.#words(fact).flatMap((value) => (values.includes(value) === included ? [`(= ${word} ${wordOf(fact, value)})`] : [])),
          );
        return { established: is(true), refuted: is(false) };
      },
      atLeast: (fact, threshold) => {
        const { yes, no, low, high } = this.#names(fact, copy(fact));
        return { established: `(and ${yes} (>= ${low} ${integer(threshold)}))`, refuted: `(and ${no} (< ${high} ${integer(threshold)}))` };
      },
      not: ({ established, refuted }) => ({ established: refuted, refuted: established }),
      all: (parts) => ({ established: joined("and", of(parts, "established")), refuted: joined("or", of(parts, "refuted")) }),
      any: (parts) => ({ established: joined("or", of(parts, "established")), refuted: joined("and", of(parts, "refuted")) }),
      settledBy: (first, second) => ({
        established: first.established,
        refuted: `(and ${negated(first.established)} ${second.established})`,
      }),
      define: (address, { established, refuted }) => {
        const name = (side: string) => `|${address} ${side}${world === 0 ? "" : " 2"}|`;
        this.lines.push(`(define-fun ${name("established")} () Bool ${established})`);
        this.lines.push(`(define-fun ${name("refuted")} () Bool ${refuted})`);
        return { established: name("established"), refuted: name("refuted") };
      },
    };
  }

  #words(fact: string): readonly string[] {
    return this.facts.get(fact)!.values;
  }

  /** A fact's constants, declared when first asked for. Of an amount, `yes` and `no` say whether its low and its high end are known. */
  #names(fact: string, copy: 0 | 1) {
    const name = (part: string) => `|${fact}${part}${copy === 0 ? "" : " 2"}|`;
    const names = { yes: name(" yes"), no: name(" no"), word: name(""), low: name(" low"), high: name(" high") };
    if (this.#declared.has(names.word)) return names;
    this.#declared.add(names.word);
    const { type } = this.facts.get(fact)!;
    if (type === "enum") {
      if (!this.#declared.has(fact)) {
        const words = [...this.#words(fact).map((value) => wordOf(fact, value)), wordOf(fact, "")];
        this.lines.push(`(declare-datatypes ((|words of ${fact}| 0)) ((${words.map((word) => `(${word})`).join(" ")})))`);
        this.#declared.add(fact);
      }
      this.lines.push(`(declare-const ${names.word} |words of ${fact}|)`);
      if (this.complete) this.assert(negated(`(= ${names.word} ${wordOf(fact, "")})`));
      return names;
    }
    const yesNo = type === "boolean";
    for (const bit of [names.yes, names.no]) this.lines.push(`(declare-const ${bit} Bool)`);
    if (yesNo) {
      this.assert(negated(`(and ${names.yes} ${names.no})`));
      if (this.complete) this.assert(`(or ${names.yes} ${names.no})`);
      return names;
    }
    for (const end of [names.low, names.high]) {
      this.lines.push(`(declare-const ${end} Int)`);
      if (type !== "date") this.assert(`(>= ${end} 0)`);
    }
    this.assert(`(<= ${names.low} ${names.high})`);
    if (this.complete) this.assert(`(and ${names.yes} ${names.no} (= ${names.low} ${names.high}))`);
    return names;
  }
}

function wordOf(fact: string, value: string): string {
  return `|${fact} is ${value === "" ? "not known" : `"${value}"`}|`;
}

function integer(value: number): string {
  return value < 0 ? `(- ${-value})` : String(value);
}

function negated(term: string): string {
  return `(not ${term})`;
}

function joined(word: "and" | "or", terms: readonly string[]): string {
  if (terms.length === 0) return word === "and" ? "true" : "false";
  return terms.length === 1 ? terms[0]! : `(${word} ${terms.join(" ")})`;
}
