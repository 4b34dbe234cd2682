import { compile } from "../src/columns/index.ts";
import { BASE, OURS, type Field } from "./batches.ts";
import { asJsonLogic } from "./encodings/json-logic-engine.ts";
import { asJsonRules } from "./encodings/json-rules-engine.ts";
import { asPublicodes } from "./encodings/publicodes.ts";
import { stepsOf } from "./encodings/steps.ts";
import { asZenRules } from "./encodings/zen-engine.ts";
import { jsonLogicEngine } from "./engines/json-logic-engine.ts";
import { jsonRulesEngine } from "./engines/json-rules-engine.ts";
import { publicodes } from "./engines/publicodes.ts";
import { zenEngine } from "./engines/zen-engine.ts";
import { interleave, type Contender, type Pace } from "./interleave.ts";
import { sizeOf, type Matter } from "./matter.ts";
import { oneByOne } from "./ours.ts";
import type { Group } from "./table.ts";

/** One case at a time, every claim of it, with the reasons that each engine has to give. */
export async function withReasons(title: string, { matter, rivals }: Field, pace: Pace): Promise<Group> {
  const explaining = [{ engine: OURS.single, ready: oneByOne(matter) }, ...rivals].flatMap(({ engine, ready }): Contender[] =>
    ready.explain === undefined ? [] : [{ name: engine, run: ready.explain, cases: 1 }],
  );
  const silent = rivals.filter(({ ready }) => ready.explain === undefined).map(({ engine }) => engine);
  return {
    title: `${title}: ${sizeOf(matter)}`,
    of: "a case",
    unit: "time",
    rows: await interleave(explaining, pace),
    base: BASE,
    notes: [`no reasons: ${silent.join(", ")}`],
  };
}

export const TOGGLED = "primafacie, one fact of a case held decided";

/** A fact of a case is answered otherwise, and every claim brought up to date. The others decide the case again. */
export async function toggling(title: string, { matter, rivals }: Field, pace: Pace): Promise<Group> {
  const program = compile(matter.rulebook, { of: matter.claims });
  const toggler = program.toggler(matter.patterns[0]!);
  const changes = program.facts.flatMap((fact) => matter.patterns.slice(1, 9).map((pattern) => ({ fact, value: pattern[fact] ?? null })));
  let at = 0;
  const toggle = () => {
    const { fact, value } = changes[at++ % changes.length]!;
    toggler.set(fact, value);
  };
  const again = rivals.filter(({ engine }) => engine !== "DuckDB");
  const contenders = [
    { name: TOGGLED, run: toggle, cases: 1 },
    { name: OURS.single, run: oneByOne(matter).decide, cases: 1 },
    ...again.map(({ engine, ready }) => ({ name: engine, run: ready.decide, cases: ready.cases })),
  ];
  const rows = await interleave(contenders, pace);
  return { title: `${title}: ${sizeOf(matter)}`, of: "a change", unit: "time", rows, base: BASE };
}

export const COMPILED = "primafacie, columns";

/** From the rulebook as each engine's own data to an engine that can decide. DuckDB compiles at each query, within its time there. */
export async function compiling(title: string, matter: Matter, pace: Pace): Promise<Group> {
  const { rulebook, asked, gaps, claims } = matter;
  const none = matter.cases.slice(0, 64);
  const [apart, together] = [stepsOf(rulebook, asked, false), stepsOf(rulebook, asked, true)];
  const rules = asJsonRules(together, { cheapestFirst: true });
  const zen = asZenRules(together, { gaps });
  const logic = asJsonLogic(apart, { gaps });
  const addresses = asPublicodes(rulebook, asked);
  const rows = await interleave(
    [
      { name: COMPILED, run: () => compile(rulebook, { of: claims }), cases: 1 },
      { name: BASE, run: () => jsonRulesEngine(rules, none), cases: 1 },
      { name: "@gorules/zen-engine", run: () => zenEngine(zen, none), cases: 1 },
      { name: "json-logic-engine", run: () => jsonLogicEngine(logic, none), cases: 1 },
      { name: "publicodes", run: () => publicodes(addresses, none.slice(0, 1)), cases: 1 },
    ],
    pace,
  );
  return { title: `${title}: ${sizeOf(matter)}`, of: "a rulebook", unit: "time", rows, base: BASE };
}
