import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Verdict } from "../../src/outcome.ts";
import type { Status } from "../../src/record/schema.ts";
import { recordLaws, ruleFolders, type Practice } from "../../src/testing/index.ts";

type Exports = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The library with a bug planted in one module of it. */
async function withBug(module: string, bug: (original: Exports) => Exports | Record<string, unknown>): Promise<Practice> {
  vi.resetModules();
  vi.doMock(module, async (importOriginal) => {
    const original = await importOriginal<Exports>();
    return { ...original, ...bug(original) };
  });
  const { practice } = await import("../../src/testing/record-laws.ts");
  vi.doUnmock(module);
  vi.resetModules();
  return practice;
}

const STRENGTHS: Partial<Record<Status, number>> = { alleged: 5, evidenced: 3, undisputed: 4, disputed: 2, conclusory: 1, unsupported: 0, "not-proved": 0 };
const decided = (verdict: Partial<Verdict>): Verdict => ({ outcome: "liable", motions: [], ...verdict });

const planted: [keyof typeof recordLaws, string, string, (original: Exports) => Record<string, unknown>][] = [
  ["order", "nothing is sorted", "../../src/rulebook/order.ts", () => ({ compare: () => 0, byStatutoryOrder: () => () => 0 })],
  ["spelling", "a party's name says on which side it is", "../../src/record/bearing.ts", ({ concerning }) => ({ isBar: ({ kind }: { kind: string }) => kind === "gate", concerning })],
  ["grounds", "values are shown a cent or a day more", "../../src/explain.ts", ({ shown }) => ({ shown: (...args: never[]) => { const value = shown!(...args); return typeof value === "number" ? value + 1 : value; } })],
  ["defenses", "a raised defense wins the claim", "../../src/outcome.ts", ({ outcomeOf }) => ({ outcomeOf: (...args: never[]) => ((args[3] as readonly unknown[]).length > 0 ? decided({}) : outcomeOf!(...args)) })],
  ["weakerStatus", "an allegation is stronger than evidence", "../../src/record/stages.ts", () => ({ strength: (status: Status) => STRENGTHS[status] ?? 6 })],
  ["higherStandard", "a finding counts to higher standards alone", "../../src/rulebook/schema.ts", ({ STANDARDS }) => ({ STANDARDS: (STANDARDS as unknown as string[]).toReversed() })],
  ["liability", "liability follows whatever the elements come to", "../../src/outcome.ts", () => ({ outcomeOf: () => decided({}) })],
  ["liability", "an element that is refuted is met", "../../src/resolve.ts", ({ resolve }) => ({ resolve: (row: never, question: object, winner: never) => resolve!(row, { ...question, truth: "established" } as never, winner) })],
  ["unrelatedAnswers", "any answer raises every defense", "../../src/readings.ts", ({ isRaised }) => ({ isRaised: (...args: never[]) => (args[0] as { record: { answers: object } }).record.answers && Object.keys((args[0] as { record: { answers: object } }).record.answers).length > 0 || isRaised!(...args) })],
];

for (const [name, bug, module, change] of planted)
  test(`“${recordLaws[name].name}” fails where ${bug}`, async () => {
    const under = await withBug(module, change);
    const { failed } = await fc.check(recordLaws[name](ruleFolders, under), { numRuns: 400, seed: 1, endOnFailure: true });
    expect(failed).toBe(true);
  });
