import { Engine, type TopLevelCondition } from "json-rules-engine";
import { turns, type PlainCase, type Ready } from "./engine.ts";

export interface JsonRules {
  /** Of those with `sets`, the outcome becomes a fact for the rules of lower priority. */
  readonly rules: readonly {
    readonly name: string;
    readonly priority: number;
    readonly conditions: TopLevelCondition;
    readonly sets: boolean;
  }[];
  readonly asked: readonly string[];
}

/** One engine for all cases, undefined facts allowed. Its result carries its reasons always. */
export function jsonRulesEngine({ rules, asked }: JsonRules, cases: readonly PlainCase[]): Ready {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { name, priority, conditions, sets } of rules)
    engine.addRule({
      conditions,
      priority,
      event: { type: name },
      ...(sets && {
        onSuccess: (_: unknown, almanac: { addFact(name: string, value: boolean): unknown }) => {
          almanac.addFact(name, true);
        },
      }),
    });
  const next = turns(cases);
  const decide = () => engine.run(next());
  return {
    cases: 1,
    decide,
    explain: decide,
    answers: async () => {
      const found: boolean[][] = [];
      for (const one of cases) {
        const { events } = await engine.run(one);
        const names = new Set(events.map(({ type }) => type));
        found.push(asked.map((name) => names.has(name)));
      }
      return found;
    },
  };
}
