import Publicodes from "publicodes";
import { turns, type Asked, type PlainCase, type Ready } from "./engine.ts";

export interface PublicodesRules {
  readonly rules: Record<string, Record<string, string | object>>;
  /** Its name for each fact. */
  readonly facts: Readonly<Record<string, string>>;
  readonly asked: readonly { readonly rule: string; readonly side: Asked["side"] }[];
}

type Situation = Record<string, string | number>;

/** One engine for all cases; each is a situation. It knows what is not defined, and its result carries its reasons always. */
export function publicodes({ rules, facts, asked }: PublicodesRules, cases: readonly PlainCase[]): Ready {
  const silent = { log: ignore, warn: ignore, error: ignore };
  const engine = new Publicodes(rules, { logger: silent, warn: false });
  const situations = cases.map((one) => Object.fromEntries(Object.entries(one).map(([fact, value]) => [facts[fact]!, written(value)])));
  const goals = [...new Set(asked.map(({ rule }) => rule))];
  const decideOne = (situation: Situation) => {
    engine.setSituation(situation);
    return goals.map((goal) => engine.evaluate(goal).nodeValue);
  };
  const next = turns(situations);
  const decide = () => decideOne(next());
  return {
    cases: 1,
    decide,
    explain: decide,
    answers: () =>
      Promise.resolve(
        situations.map((situation) => {
          const found = new Map(decideOne(situation).map((value, at) => [goals[at]!, value]));
          return asked.map(({ rule, side }) => found.get(rule) === (side === "established"));
        }),
      ),
  };
}

function written(value: boolean | string | number): string | number {
  if (typeof value === "boolean") return value ? "oui" : "non";
  return typeof value === "number" ? value : `'${value}'`;
}

function ignore(): void {
  // Its warnings speak of names, not of results.
}
