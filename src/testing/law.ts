import * as fc from "fast-check";

/**
 * Something that holds for every rulebook and record, as a fast-check property: `fc.assert(law(mine))`. Its name is its sentence. `Of` is
 * what it speaks of, one or an arbitrary of them; `Under` the functions under test, ours unless others are given.
 */
export interface Law<Of, Under> {
  readonly name: string;
  (of: Of | fc.Arbitrary<Of>, under?: Partial<Under>): fc.IAsyncProperty<unknown>;
}

/**
 * A law from the cases in which it is tried and what must hold in each.
 *
 * @param holds throws, by {@link must}, where the law is broken
 */
export function law<Of, Under, Case>(
  sentence: string,
  ours: Under,
  cases: (of: Of, under: Under) => fc.Arbitrary<Case>,
  holds: (of: Of, one: Case, under: Under) => void | Promise<void>,
): Law<Of, Under> {
  const property = (of: Of | fc.Arbitrary<Of>, given: Partial<Under> = {}): fc.IAsyncProperty<unknown> => {
    const under = { ...ours, ...given };
    const subjects = isArbitrary(of) ? of : fc.constant(of);
    const generated = subjects === of;
    const tried = subjects.chain((subject) =>
      cases(subject, under).map((one) => ({ subject, one, [fc.toStringMethod]: () => described(one, generated ? subject : undefined) })),
    );
    return fc.asyncProperty(tried, async ({ subject, one }) => {
      await holds(subject, one, under);
    });
  };
  return Object.defineProperty(property, "name", { value: sentence });
}

/** @throws {Error} where something that must hold does not */
export function must(holds: boolean, message: () => string): void {
  if (!holds) throw new Error(message());
}

/** How far a truth goes a side's way: 0 against it, 1 neither, 2 for it. */
export const RANK = { refuted: 0, undetermined: 1, established: 2 } as const;

/** By its shape: a user's fast-check may be another copy than the one loaded here. */
function isArbitrary<T>(of: T | fc.Arbitrary<T>): of is fc.Arbitrary<T> {
  return typeof of === "object" && of !== null && "generate" in of && "shrink" in of;
}

/** A counterexample without what is the same in all of them. */
function described(one: unknown, subject: unknown): string {
  const text = JSON.stringify(one, (_, value: unknown) => (value instanceof Map ? [...value] : value), 1);
  if (typeof subject !== "object" || subject === null) return text;
  if ("files" in subject)
    return `${JSON.stringify((subject.files as readonly { value: object }[]).map(({ value }) => value).filter((value) => "elements" in value))} ${text}`;
  return `${JSON.stringify("definitions" in subject ? subject.definitions : subject)} ${text}`;
}
