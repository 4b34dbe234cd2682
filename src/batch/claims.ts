import { compile, type Planes, type Program } from "../columns/index.ts";
import { required, type Matter } from "../readings.ts";
import { readRecord } from "../record/read.ts";
import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import { link } from "../rulebook/link.ts";
import type { Address, Rulebook } from "../rulebook/linked.ts";
import { combinations } from "../rulebook/readings.ts";
import type { FactColumn } from "./facts-in.ts";

/** The law by which all rows are decided. */
export interface BatchLaw {
  /** The day of the conduct. */
  readonly conduct: string;
  readonly decided: string;
  readonly court: string | undefined;
}

/** Claims compiled to be decided over many rows. */
export interface BatchClaims {
  /** In statutory order. */
  readonly claims: readonly string[];
  /** Those that were asked for, but are not in force on the day of the conduct. */
  readonly notInForce: readonly string[];
  /** A byte a row for each claim: 0 undetermined, 1 established, 2 refuted. */
  readonly decide: (columns: Readonly<Record<string, FactColumn>>, length: number) => Map<string, Uint8Array>;
}

/** One element of a claim's prima facie case, under each live reading. */
type Element = readonly { readonly rulebook: Rulebook<unknown>; readonly address: Address }[];

/**
 * What `assess` reports as `primaFacie` of a flat fact pattern, for many of them at once: the elements of the claim and of the gates that
 * its prima facie case has to pass, each as far as the live readings share it.
 */
export function batchClaims(rules: Rules<unknown>, asked: readonly string[], { conduct, decided, court }: BatchLaw): BatchClaims {
  const choosing = { conduct: { from: conduct, to: conduct }, decided, court };
  const period = link(rules, choosing).periods[0]!;
  const claims = asked.filter((id) => period.rulebook.provisions.has(id));
  const elements = new Map<string, Element[]>();
  for (const claim of claims) {
    const readings = combinations(
      period,
      required(matterOf(rules, period.rulebook, claim)).map(({ id }) => id),
    );
    const rulebooks =
      readings.length === 1
        ? [period.rulebook]
        : readings.map((choices) => link(rules, { ...choosing, readings: choices }).periods[0]!.rulebook);
    const addresses = required(matterOf(rules, rulebooks[0]!, claim)).flatMap((provision) =>
      provision.elements.map(({ address }) => address),
    );
    elements.set(
      claim,
      addresses.map((address) => rulebooks.filter((rulebook) => has(rulebook, address)).map((rulebook) => ({ rulebook, address }))),
    );
  }
  const programs = programsFor([...elements.values()].flat(2));
  return {
    claims,
    notInForce: asked.filter((id) => !claims.includes(id)),
    decide: (columns, length) => {
      const planes = new Map([...programs].map(([rulebook, program]) => [rulebook, program.evaluatePlanes(columns, { length })]));
      const truths = (element: Element) => element.map(({ rulebook, address }) => planes.get(rulebook)!.get(address)!);
      return new Map([...elements].map(([claim, parts]) => [claim, together(parts.map(truths), length)]));
    },
  };
}

/** The claim as if between two strangers: which gates it has to pass does not depend on the facts. */
function matterOf(rules: Rules<unknown>, rulebook: Rulebook<unknown>, claim: string): Matter {
  const record = readRecord(corpusOf(rules), {});
  const run = () => {
    throw new Error("nothing is decided yet");
  };
  return {
    rulebook,
    record,
    claim: rulebook.provisions.get(claim)!,
    by: "plaintiff",
    against: "defendant",
    scope: null,
    issues: undefined,
    run,
  };
}

function has(rulebook: Rulebook<unknown>, address: Address): boolean {
  const [id] = address.split("#") as [string];
  return rulebook.provisions.get(id)?.elements.some((element) => element.address === address) ?? false;
}

function programsFor(parts: readonly Element[number][]): Map<Rulebook<unknown>, Program<unknown>> {
  const addresses = new Map<Rulebook<unknown>, Set<Address>>();
  for (const { rulebook, address } of parts) addresses.set(rulebook, (addresses.get(rulebook) ?? new Set()).add(address));
  return new Map([...addresses].map(([rulebook, of]) => [rulebook, compile(rulebook, { of: [...of] })]));
}

/** All elements, each as far as its readings agree, as a byte a row. */
function together(elements: readonly (readonly Planes[])[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let word = 0; word << 5 < length; word++) {
    let established = -1;
    let refuted = 0;
    for (const readings of elements) {
      let no = -1;
      for (const planes of readings) {
        established &= planes.established[word]!;
        no &= planes.refuted[word]!;
      }
      refuted |= no;
    }
    const end = Math.min(length, (word + 1) << 5);
    for (let at = word << 5; at < end; at++) bytes[at] = (((refuted >>> (at & 31)) & 1) << 1) | ((established >>> (at & 31)) & 1);
  }
  return bytes;
}
