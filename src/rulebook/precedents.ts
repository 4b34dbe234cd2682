import type { Issue } from "../errors.ts";
import type { Corpus } from "./corpus.ts";
import { lawOf, weightIn, type Forum } from "./in-force.ts";
import { type Favored, type Precedent, type PrecedentCase, sideOf } from "./precedent.ts";
import type { Formula } from "./schema.ts";

/** A case base as it stands on a day in a court. */
export interface CaseBase {
  readonly precedent: Precedent;
  /** Decided by then and standing, in order of the file. */
  readonly cases: readonly PrecedentCase[];
  /** Those that constrain: held as law, by a court that binds this one. */
  readonly binding: readonly PrecedentCase[];
}

/** The case bases on the day of decision in that court. */
export function caseBases(corpus: Corpus, forum: Forum): CaseBase[] {
  return corpus.precedents.map((precedent) => {
    const termLaw = lawOf(corpus, precedent.term);
    const weight = weightIn(corpus, forum.court, termLaw);
    const cases = precedent.cases.filter(
      ({ decided, until }) => decided <= forum.decided && (until === undefined || forum.decided < until),
    );
    const bind = cases.filter(
      ({ court, held, law, persuasive }) =>
        held.endsWith("-as-law") && persuasive !== true && (law ?? termLaw) === termLaw && weight(court) !== undefined,
    );
    // A prediction of a state's law yields to what the state's own courts say of the same factors.
    const binding = bind.filter(
      (one) =>
        !bind.some(
          (other) =>
            systemOf(corpus, one) !== systemOf(corpus, other) &&
            weight(other.court)! > weight(one.court)! &&
            contradict(precedent, one, other),
        ),
    );
    return { precedent, cases, binding };
  });
}

function systemOf(corpus: Corpus, { court }: PrecedentCase): string | undefined {
  return corpus.courts.get(court)?.system;
}

/** The factors of a case for one side. */
function factorsFor(precedent: Precedent, { factors }: PrecedentCase, side: Favored): string[] {
  return precedent.factors.filter(({ name, favors }) => favors === side && factors.includes(name)).map(({ name }) => name);
}

const other = (side: Favored): Favored => (side === "established" ? "refuted" : "established");

/** Whether the facts of the second case would have been forced the other way by the first, or the first's by the second. */
export function contradict(precedent: Precedent, one: PrecedentCase, two: PrecedentCase): boolean {
  if (sideOf(one) === sideOf(two)) return false;
  const forces = (first: PrecedentCase, second: PrecedentCase) => {
    const side = sideOf(first);
    const within = (few: readonly string[], many: readonly string[]) => few.every((name) => many.includes(name));
    return (
      within(factorsFor(precedent, first, side), factorsFor(precedent, second, side)) &&
      within(factorsFor(precedent, second, other(side)), factorsFor(precedent, first, other(side)))
    );
  };
  return forces(one, two) || forces(two, one);
}

/** Every two cases that bind together and contradict each other. */
export function contradictions({ precedent, binding }: CaseBase): Issue[] {
  return binding.flatMap((one, index) =>
    binding
      .slice(index + 1)
      .filter((two) => contradict(precedent, one, two))
      .map((two) => ({
        code: "contradictory-precedents",
        message: `\`${one.authority}\` and \`${two.authority}\` bind together and decide the same factors both ways; say which factor parts them, or until when the earlier stood`,
        path: [precedent.id, "cases"],
      })),
  );
}

/** What a case base adds to a rulebook: its factors, whether a case forces either side, and the term settled by them. */
export interface Settled {
  readonly addresses: ReadonlyMap<string, Formula>;
  /** The term's own test, or what takes its place. */
  readonly term: (test: Formula) => Formula | { readonly settledBy: readonly [Formula, Formula] };
}

/**
 * In a case base without contradictions a side that is forced shuts the other out, whatever is unknown: if the facts have all that the first case had
 * for its side and nothing more against it, then either they have a factor that the second lacked, or they lack one that it needs.
 * So the order in which the two sides are put to the ordinary test does not matter.
 */
export function settled({ precedent, binding }: CaseBase): Settled {
  const addresses = new Map<string, Formula>(precedent.factors.map(({ name, when }) => [`${precedent.id}#${name}`, when]));
  const factor = (name: string): Formula => ({ provision: `${precedent.id}#${name}` });
  for (const side of ["established", "refuted"] as const) {
    const clauses = binding
      .filter((one) => sideOf(one) === side)
      .map((one) =>
        joined("all", [
          ...factorsFor(precedent, one, side).map(factor),
          ...precedent.factors
            .filter(({ name, favors }) => favors !== side && !one.factors.includes(name))
            .map(({ name }) => ({ not: factor(name) })),
        ]),
      )
      .filter((clause) => clause !== undefined);
    const forced = joined("any", clauses);
    if (forced !== undefined) addresses.set(`${precedent.id}#${side}`, forced);
  }
  const forced = (side: Favored): Formula | undefined =>
    addresses.has(`${precedent.id}#${side}`) ? { provision: `${precedent.id}#${side}` } : undefined;
  const [established, refuted] = [forced("established"), forced("refuted")];
  return {
    addresses,
    term: (test) => {
      if (precedent.alone && (established ?? refuted) !== undefined)
        return { settledBy: [established ?? never(refuted!), refuted ?? never(established!)] };
      // The ordinary test first, so that reasons begin with its facts.
      const at = established === undefined ? test : { any: [test, established] };
      return refuted === undefined ? at : { all: [at, { not: refuted }] };
    },
  };
}

/** A side that no case forces. */
function never(forced: Formula): Formula {
  return { all: [forced, { not: forced }] };
}

function joined(form: "all" | "any", parts: readonly Formula[]): Formula | undefined {
  if (parts.length < 2) return parts[0];
  return form === "all" ? { all: [...parts] } : { any: [...parts] };
}
