import { compile } from "../src/columns/index.ts";
import { BASE, OURS } from "./batches.ts";
import { interleave, type Contender, type Pace } from "./interleave.ts";
import { asJsonRules } from "./encodings/json-rules-engine.ts";
import { stepsOf } from "./encodings/steps.ts";
import { jsonRulesEngine } from "./engines/json-rules-engine.ts";
import { matterOf } from "./matter.ts";
import { differing } from "./rivals.ts";
import { inColumns, inPlanes, MANY, oneByOne } from "./ours.ts";
import { syntheticRulebook } from "./synthetic.ts";
import { significant, type Group, type Row } from "./table.ts";

export const SIZES = [1, 5, 20] as const;
const DISTINCT = 128;

/**
 * Rulebooks one, five and twenty times as large, as many cases of each: no cache holds the columns of the smallest. Plain loops are bound by
 * what they do, and get half as many to spare memory.
 */
export async function byRulebook(pace: Pace): Promise<Group> {
  const contenders: Contender[] = [];
  for (const times of SIZES) {
    const matter = matterOf(syntheticRulebook(times), DISTINCT, 0);
    const rules = asJsonRules(stepsOf(matter.rulebook, matter.asked, true), { cheapestFirst: true });
    const ready = [
      [OURS.plain, inColumns(matter, "plain", MANY / 2)],
      [OURS.simd, inColumns(matter, "simd", MANY)],
      [OURS.planes, inPlanes(matter, "simd", MANY)],
      [OURS.single, oneByOne(matter)],
      [BASE, jsonRulesEngine(rules, matter.cases.slice(0, 16))],
    ] as const;
    for (const [name, one] of ready) {
      const wrong = await differing(one, matter, name === BASE ? 16 : DISTINCT);
      if (wrong > 0) throw new Error(`${name}, ${times} times: ${wrong} answers differ`);
      contenders.push({ name: sized(name, times), run: one.decide, cases: one.cases });
    }
    contenders.push({ name: sized("primafacie, compiling", times), run: () => compile(matter.rulebook, { of: matter.claims }), cases: 1 });
  }
  return grown("growth with the rulebook, 25 claims times", "a case, or a rulebook", await interleave(contenders, pace));
}

/** The same rulebook, 122,880 cases, five and twenty times that. */
export async function byCases(pace: Pace): Promise<Group> {
  const matter = matterOf(syntheticRulebook(), 2048, 0);
  const contenders = SIZES.flatMap((times) => {
    const rows = 122_880 * times;
    return [
      [OURS.plain, inColumns(matter, "plain", rows)] as const,
      [OURS.simd, inColumns(matter, "simd", rows)] as const,
      [OURS.planes, inPlanes(matter, "simd", rows)] as const,
    ].map(([name, { decide }]) => ({ name: sized(name, times), run: decide, cases: 1 }));
  });
  return grown("growth with the cases, 122,880 times", "a batch", await interleave(contenders, pace));
}

export function sized(name: string, times: number): string {
  return `${name}, ×${times}`;
}

function grown(title: string, of: string, rows: readonly Row[]): Group {
  const names = [...new Set(rows.map(({ name }) => name.replace(/, ×\d+$/, "")))];
  const sorted = names.flatMap((name) => SIZES.map((times) => rows.find((row) => row.name === sized(name, times))!));
  const notes = names.map((name) => {
    const of = (times: number) => rows.find((row) => row.name === sized(name, times))!.median;
    return `${name}: ${SIZES.slice(1)
      .map((times) => `×${times} costs ${significant(of(times) / of(1))} times as much`)
      .join(", ")}`;
  });
  return { title, of, unit: "time", rows: sorted, notes };
}
