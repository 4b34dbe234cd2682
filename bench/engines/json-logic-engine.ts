import { LogicEngine } from "json-logic-engine";
import { pieces, turns, type PlainCase, type Ready } from "./engine.ts";

/** In the order asked. It has no reasons to give. */
export type JsonLogic = readonly object[];

const AT_ONCE = 64;

/** All rules as one list, compiled to one function. */
export function jsonLogicEngine(logic: JsonLogic, cases: readonly PlainCase[]): Ready {
  const decideOne = new LogicEngine().build(logic) as (one: PlainCase) => unknown[];
  // Objects of one shape, which it reads faster; what is not known is there and undefined.
  const facts = [...new Set(cases.flatMap((one) => Object.keys(one)))];
  const alike = cases.map((one): PlainCase => Object.fromEntries(facts.map((fact) => [fact, one[fact]!])));
  const next = turns(pieces(alike, AT_ONCE));
  return {
    cases: AT_ONCE,
    decide: () => {
      let last: unknown;
      for (const one of next()) last = decideOne(one);
      return last;
    },
    answers: () => Promise.resolve(alike.map((one) => decideOne(one).map(Boolean))),
  };
}
