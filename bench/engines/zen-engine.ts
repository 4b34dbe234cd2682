import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { pieces, turns, type PlainCase, type Ready } from "./engine.ts";

export interface ZenRules {
  readonly expressions: readonly { readonly key: string; readonly value: string }[];
  readonly asked: readonly string[];
}

const AT_ONCE = 64;

/** One node of expressions, compiled once. It goes over a list of cases itself, which is faster than a call for each. */
export function zenEngine({ expressions, asked }: ZenRules, cases: readonly PlainCase[]): Ready {
  const decisionOf = (more: object) => new ZenEngine().createDecision(new ZenDecisionContent(graphOf(expressions, more)));
  const [single, loop] = [decisionOf({ executionMode: "single" }), decisionOf({ executionMode: "loop", inputField: "cases" })];
  const next = turns(pieces(cases, AT_ONCE).map((some) => ({ cases: some })));
  const nextOne = turns(cases);
  return {
    cases: AT_ONCE,
    decide: () => loop.evaluate(next()),
    explain: () => single.evaluate(nextOne(), { trace: true }),
    answers: async () => {
      const { result } = (await loop.evaluate({ cases })) as { readonly result: readonly Record<string, boolean>[] };
      return result.map((found) => asked.map((key) => found[key]!));
    },
  };
}

function graphOf(expressions: ZenRules["expressions"], more: object): object {
  const node = (type: string, content?: object) => ({ id: type, name: type, type, position: { x: 0, y: 0 }, ...(content && { content }) });
  const content = {
    expressions: expressions.map((one) => ({ id: one.key, ...one })),
    passThrough: false,
    inputField: null,
    outputPath: null,
  };
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [node("inputNode"), node("expressionNode", { ...content, ...more }), node("outputNode")],
    edges: [
      { id: "in", sourceId: "inputNode", targetId: "expressionNode", type: "edge" },
      { id: "out", sourceId: "expressionNode", targetId: "outputNode", type: "edge" },
    ],
  };
}
