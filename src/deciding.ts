import type { Decided } from "./readings.ts";
import type { evaluateWithEngine } from "./backends/json-rules-engine.ts";
import { DisagreementError } from "./errors.ts";
import { evaluate } from "./evaluate.ts";
import type { FactPattern } from "./facts/value.ts";
import type { Admission } from "./record/admit.ts";
import type { Rulebook } from "./rulebook/linked.ts";

/** A second engine, to the same answer. */
export type SecondEngine = typeof evaluateWithEngine;

export type Decide = (rulebook: Rulebook<unknown>, admitted: Admission) => Promise<Decided>;

/** Both engines, one run each for a fact pattern and rulebook, however many claims ask for it. */
export function decidingOnce(engine: SecondEngine): Decide {
  const known = new Map<Rulebook<unknown>, Map<string, Decided["truths"]>>();
  return async (rulebook, admitted) => {
    const runs = known.get(rulebook) ?? new Map<string, Decided["truths"]>();
    known.set(rulebook, runs);
    const key = JSON.stringify(admitted.pattern);
    const truths = runs.get(key) ?? (await decidedTwice(rulebook, admitted.pattern, engine));
    runs.set(key, truths);
    return { admission: admitted, truths };
  };
}

async function decidedTwice(rulebook: Rulebook<unknown>, pattern: FactPattern, engine: SecondEngine): Promise<Decided["truths"]> {
  const truths = evaluate(rulebook, pattern);
  const second = await engine(rulebook, pattern);
  const differing = [...truths].filter(([address, truth]) => second.get(address) !== truth);
  if (differing.length > 0)
    throw new DisagreementError(
      differing
        .map(([address, truth]) => `${address}: ${truth} by the reference evaluator, ${String(second.get(address))} by json-rules-engine`)
        .join("\n"),
    );
  return truths;
}
