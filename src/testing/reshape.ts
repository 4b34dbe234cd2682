import * as fc from "fast-check";
import type { CaseRecordInput, Status } from "../record/schema.ts";
import { governingStage, stageRow } from "../record/stages.ts";
import type { Rules } from "../rulebook/corpus.ts";
import { PARTIES } from "./records.ts";

/** The next of an endless row of numbers, the same for the same seed. */
type Order = () => number;

export function orderFrom(seed: number): Order {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
}

/** The same things in another order. */
function shuffled<T>(things: readonly T[], order: Order): T[] {
  const keyed = things.map((thing) => ({ thing, key: order() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
}

/** The same data with the keys of every object in another order; lists stay as they are. */
export function reordered<T>(value: T, order: Order): T {
  if (Array.isArray(value)) return value.map((part: unknown) => reordered(part, order)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value), order).map(([key, part]) => [key, reordered(part, order)])) as T;
}

/** The same folder with its files, their keys and their facts in another order. The families of `corpus.json` say an order and keep it. */
export function reorderedRules<F>({ files }: Rules<F>, order: Order): Rules<F> {
  const turned = files.map((file) => {
    if (file.path === "corpus.json") return file;
    const value = reordered(file.value, order);
    return { ...file, value: file.path.startsWith("facts/") ? withFacts(value as { facts: readonly unknown[] }, order) : value };
  });
  return { files: shuffled(turned, order) };
}

function withFacts(file: { readonly facts: readonly unknown[] }, order: Order): unknown {
  return { ...file, facts: shuffled(file.facts, order) };
}

/** Other names for the parties, in another order. */
export const renamings: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .shuffledSubarray(["ann", "bob", "cyd", "abe", "zoe", "x-1", "Q"], { minLength: PARTIES.length, maxLength: PARTIES.length })
  .map((names) => new Map(PARTIES.map((party, index) => [party as string, names[index]!])));

/** The same data with every party called otherwise, as a key, as a word, or as the source that a derived fact names. */
export function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  const word = (text: string): string =>
    names.get(text) ?? text.replace(/^record: (.*)$/, (whole, id: string) => (names.has(id) ? `record: ${names.get(id)!}` : whole));
  if (typeof value === "string") return word(value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => renamed(part, names)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [word(key), renamed(part, names)])) as T;
}

/** The same data with its lists sorted and its keys in order: equal text for what differs in order alone. */
export function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).sort().join()}]`;
  if (value === undefined) return "";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .map(([key, part]) => `${JSON.stringify(key)}:${sorted(part)}`)
    .sort()
    .join()}}`;
}

/** One statement of each fact: of several, weakening one can leave another standing alone. */
export function singly(record: CaseRecordInput): CaseRecordInput {
  const answers = Object.fromEntries(
    Object.entries(record.answers ?? {}).map(([fact, answer]) => [fact, Array.isArray(answer) ? answer[0]! : answer]),
  );
  const sanctions = (record.sanctions ?? []).filter(
    ({ fact }, index, all) => !Object.hasOwn(answers, fact) && all.findIndex((one) => one.fact === fact) === index,
  );
  return { ...record, answers, sanctions };
}

/** Ordinary statuses from strongest to weakest. What binds somebody is on no such scale. */
const WEAKER: readonly Status[] = ["noticed", "undisputed", "evidenced", "alleged", "disputed", "conclusory", "unsupported"];

/** On a pleading what is disputed is no weaker than what is alleged: it says that the pleader alleges it, or the contrary. */
function weakerAt({ posture = {} }: CaseRecordInput): readonly Status[] {
  const { stage = "intake", reviews } = posture;
  const { pleader } = stageRow(governingStage({ stage, reviews, motions: [], issues: [], defenses: [] }));
  return pleader ? WEAKER.filter((status) => status !== "disputed") : WEAKER;
}

/** The record with every answer, step, loss, party and entry of a list known less well, or just as well, each by its own number of steps. */
export function weakened(record: CaseRecordInput, seed: number): CaseRecordInput {
  const next = orderFrom(seed);
  const scale = weakerAt(record);
  const visit = (value: unknown, inAnswers: boolean): unknown => {
    if (Array.isArray(value)) return value.map((part) => visit(part, inAnswers));
    if (typeof value !== "object" || value === null) return value;
    const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part, inAnswers || key === "answers")]));
    const { status } = value as { readonly status?: Status };
    // An answer without a value has a status that lets it have none.
    if (status === undefined || !scale.includes(status) || (inAnswers && !("value" in value))) return parts;
    const steps = (next() >>> 8) % scale.length;
    return { ...parts, status: scale[Math.min(scale.length - 1, scale.indexOf(status) + steps)] };
  };
  return visit(record, false) as CaseRecordInput;
}
