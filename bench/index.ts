/** Ratios side by side in one run: this library beside json-rules-engine on the shipped rules and the seed case. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { evaluateWithEngine } from "../src/backends/json-rules-engine.ts";
import { evaluate } from "../src/evaluate.ts";
import { explain, explainAll } from "../src/explain.ts";
import { assessWith } from "../src/assess.ts";
import { admit, link, rules } from "../src/index.ts";
import type { Rulebook } from "../src/core.ts";
import { interleave, type Timing } from "./interleave.ts";
import { peerEngine, peerFacts } from "./peer.ts";

const SEED = "examples/whatsapp-v-nso/2024-summary-judgment.yaml";
const record = parse(readFileSync(SEED, "utf8")) as object;
const period = link(rules, { conduct: { from: "2019-05-01", to: "2019-05-01" }, decided: "2024-12-20", court: "cand" }).periods[0]!;
const rulebook = period.rulebook as unknown as Rulebook;
const pattern = admit(record, { claim: "cfaa.a.2.C", by: "whatsapp", against: "nso" });
const claims = [...rulebook.provisions.values()].filter(({ kind }) => kind === "offense" || kind === "claim").map(({ id }) => id);
const facts = peerFacts(rulebook, pattern);
const one = peerEngine(rulebook, ["cfaa.a.2.C"]);
const every = peerEngine(rulebook, claims);

const truths = evaluate(rulebook, pattern);
const peer = await every.run(facts);
const established = claims.filter((claim) => truths.get(claim) === "established");
const peerEstablished = new Set(peer.events.filter(({ type }) => type === "established").map(({ params }) => String(params?.["address"])));
for (const claim of established) if (!peerEstablished.has(claim)) throw new Error(`the peer does not find ${claim}`);

const timings = await interleave([
  { name: "json-rules-engine with trace, one claim", run: () => one.run(facts) },
  { name: "decide and explain, one claim", run: () => explain(rulebook, pattern, "cfaa.a.2.C") },
  { name: "evaluate the whole rulebook", run: () => evaluate(rulebook, pattern) },
  { name: "decide and explain, every claim", run: () => explainAll(rulebook, pattern, claims) },
  { name: "json-rules-engine with trace, every claim", run: () => every.run(facts) },
]);
let inEngine = 0;
const timedEngine: typeof evaluateWithEngine = async (book, facts) => {
  const start = performance.now();
  const found = await evaluateWithEngine(book, facts);
  inEngine += performance.now() - start;
  return found;
};
const shares: number[] = [];
for (let round = 0; round < 25; round++) {
  inEngine = 0;
  const start = performance.now();
  await assessWith(rules, record, { engine: timedEngine });
  shares.push(1 - inEngine / (performance.now() - start));
}
const outside = shares.slice(5).sort((a, b) => a - b)[10]!;

const row = ({ name, median, lower, upper }: Timing) =>
  `${name.padEnd(46)} ${median.toFixed(1).padStart(10)} ${lower.toFixed(1).padStart(10)} ${upper.toFixed(1).padStart(10)}`;
const by = (name: string) => timings.find((timing) => timing.name === name)!.median;
console.log(
  `${claims.length} claims, ${rulebook.definitions.length} addresses, ${rulebook.facts.size} facts; ${Object.keys(pattern).length} facts on record`,
);
console.log(`${"microseconds a call".padEnd(46)} ${"median".padStart(10)} ${"quartile".padStart(10)} ${"quartile".padStart(10)}`);
for (const timing of timings) console.log(row(timing));
const ratio = (slow: string, fast: string) => (by(slow) / by(fast)).toFixed(1);
console.log(`one claim:   ${ratio("json-rules-engine with trace, one claim", "decide and explain, one claim")} times as fast`);
console.log(`every claim: ${ratio("json-rules-engine with trace, every claim", "decide and explain, every claim")} times as fast`);
console.log(`assess:      ${(100 * outside).toFixed(0)}% of its time outside json-rules-engine, median of 20`);
const whole = (...args: string[]): number => {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    execFileSync("node", ["dist/cli.js", ...args], { stdio: "ignore" });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4]!;
};
const bare = whole("--version");
console.log(
  `command line: starts in ${bare.toFixed(0)} ms; the seed case takes ${(whole("assess", SEED) / bare).toFixed(0)} times that, whole process`,
);
