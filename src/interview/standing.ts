import { required } from "../readings.ts";
import type { Address } from "../rulebook/linked.ts";
import { all, type Truth } from "../truth.ts";
import type { Interview } from "./interview.ts";
import { pendingIn, type Pending } from "./question.ts";

/** How a claim stands on the answers so far; what all live readings share, as an assessment has it. */
export interface Standing {
  readonly claim: string;
  readonly title: string;
  readonly citation: string;
  readonly plaintiff: string;
  readonly defendant: string;
  readonly scope: string | null;
  /** Where the conduct straddles texts: which one. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  /** Of the claim with the gates of its prima facie case. */
  readonly primaFacie: Truth;
  /** In the order of the text, those of the gates last. */
  readonly elements: readonly { readonly element: Address; readonly words: string; readonly citation: string; readonly truth: Truth }[];
  /** The bars and gates of the suit that count, by themselves, whatever takes them away. */
  readonly defenses: readonly { readonly provision: string; readonly title: string; readonly truth: Truth }[];
  /** The same under each live reading by itself. */
  readonly readings: readonly { readonly choices: Readonly<Record<string, string>>; readonly primaFacie: Truth }[];
}

/** Each claim as it stands. */
export function findings(interview: Interview): Standing[] {
  const { contested, pair } = interview.setting;
  const pending = [...pendingIn(interview)];
  const periods = new Set(contested.map(({ period }) => period.from));
  return contested.map((one): Standing => {
    const readings = pending.filter((each) => each.contested === one);
    const [{ matter, counted }] = readings as [Pending];
    const truth = (address: Address, standard?: Parameters<typeof matter.run>[0]): Truth =>
      shared(readings.map((each) => each.matter.run(standard).truths.get(address) ?? "undetermined"));
    const elements = required(matter).flatMap(({ citation, elements }) =>
      elements.map(({ address, name, quote, paraphrase, standard }) => ({
        element: address,
        words: quote ?? paraphrase ?? name,
        citation,
        truth: truth(address, standard),
      })),
    );
    return {
      claim: one.claim.id,
      title: one.claim.title,
      citation: one.claim.citation,
      plaintiff: pair.by,
      defendant: pair.against,
      scope: pair.scope,
      period: periods.size > 1 ? one.period : undefined,
      primaFacie: all(elements.map((element) => element.truth)),
      elements,
      defenses: counted.map(({ id, title, elements }) => ({
        provision: id,
        title,
        truth: all(elements.map(({ address, standard }) => truth(address, standard))),
      })),
      readings: readings.map((each) => ({ choices: each.reading.choices, primaFacie: primaFacieOf(each) })),
    };
  });
}

function primaFacieOf({ matter }: Pending): Truth {
  return all(
    required(matter).flatMap(({ elements }) => elements.map(({ address, standard }) => matter.run(standard).truths.get(address)!)),
  );
}

function shared([first, ...others]: readonly Truth[]): Truth {
  return others.every((truth) => truth === first) ? first! : "undetermined";
}
