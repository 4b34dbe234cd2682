import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Verdict } from "../../src/outcome.ts";
import type { Status } from "../../src/record/schema.ts";
import { recordLaws, ruleFolders, type Practice } from "../../src/testing/index.ts";

type Exports = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** The library with a bug planted in one module of it. */
async function withBug(module: string, bug: (original: Exports) => Exports | Record<string, unknown>): Promise<Practice> {
  vi.resetModules();
  vi.doMock(module, async (importOriginal) => {
    const original = await importOriginal<Exports>();
    return { ...original, ...bug(original) };
  });
  const { practice } = await import("../../src/testing/practice.ts");
  vi.doUnmock(module);
  vi.resetModules();
  return practice;
}

const STRENGTHS: Partial<Record<Status, number>> = {
  conclusory: 5,
  undisputed: 4,
  evidenced: 3,
  alleged: 2,
  disputed: 1,
  unsupported: 0,
  "not-proved": 0,
};
const answersTo = (matter: unknown) => Object.keys((matter as { record: { answers: object } }).record.answers).length;
const decided = (verdict: Partial<Verdict>): Verdict => ({ outcome: "liable", motions: [], ...verdict });

const planted: [keyof typeof recordLaws, string, string, (original: Exports) => Record<string, unknown>][] = [
  ["order", "nothing is sorted", "../../src/rulebook/order.ts", () => ({ compare: () => 0, byStatutoryOrder: () => () => 0 })],
  [
    "spelling",
    "the party that comes first by name is heard alone",
    "../../src/record/admit.ts",
    ({ admission }) => ({
      admission: (corpus: unknown, rulebook: unknown, record: object, admitting: { by: string; against: string }) =>
        admission!(corpus, rulebook, admitting.by < admitting.against ? record : { ...record, answers: {} }, admitting),
    }),
  ],
  [
    "grounds",
    "values are shown a cent or a day more",
    "../../src/explain.ts",
    ({ shown }) => ({
      shown: (...args: unknown[]) => {
        const value = shown!(...args);
        return typeof value === "number" ? value + 1 : value;
      },
    }),
  ],
  [
    "defenses",
    "a raised defense wins the claim",
    "../../src/outcome.ts",
    ({ outcomeOf }) => ({
      outcomeOf: (...args: unknown[]) => ((args[3] as readonly unknown[]).length > 0 ? decided({}) : outcomeOf!(...args)),
    }),
  ],
  [
    "weakerStatus",
    "a bare conclusion is stronger than evidence",
    "../../src/record/stages.ts",
    () => ({ strength: (status: Status) => STRENGTHS[status] ?? 6 }),
  ],
  [
    "higherStandard",
    "a finding counts to higher standards alone",
    "../../src/rulebook/schema.ts",
    ({ STANDARDS }) => ({ STANDARDS: (STANDARDS as unknown as string[]).toReversed() }),
  ],
  ["liability", "liability follows whatever the elements come to", "../../src/outcome.ts", () => ({ outcomeOf: () => decided({}) })],
  [
    "liability",
    "an element that is refuted is met",
    "../../src/resolve.ts",
    ({ resolve }) => ({
      resolve: (row: unknown, question: object, winner: unknown) => resolve!(row, { ...question, truth: "established" }, winner),
    }),
  ],
  [
    "unrelatedAnswers",
    "an odd number of answers raises every defense",
    "../../src/readings.ts",
    ({ isRaised }) => ({ isRaised: (...args: unknown[]) => answersTo(args[0]) % 2 === 1 || isRaised!(...args) }),
  ],
];

for (const [name, bug, module, change] of planted)
  test(`“${recordLaws[name].name}” fails where ${bug}`, async () => {
    const under = await withBug(module, change);
    const { failed } = await fc.check(recordLaws[name](ruleFolders, under), { numRuns: 400, seed: 1, endOnFailure: true });
    expect(failed).toBe(true);
  });
