import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { rules } from "../../rules/index.ts";
import type { FactPattern } from "../../src/facts/value.ts";
import { governingFor } from "../../src/forum.ts";
import { assertedIn } from "../../src/matters.ts";
import { admission } from "../../src/record/admit.ts";
import { readRecord } from "../../src/record/read.ts";
import { corpusOf } from "../../src/rulebook/corpus.ts";
import { link } from "../../src/rulebook/link.ts";
import type { Rulebook } from "../../src/rulebook/linked.ts";

/** What a decided case shows for one claim, and the law that governed it. */
export interface Shown {
  readonly rulebook: Rulebook;
  readonly claim: string;
  readonly pattern: FactPattern;
}

/** Every claim of every decided case. */
export function shownInDecidedCases(): Shown[] {
  const corpus = corpusOf(rules);
  const folder = "examples/decided-cases";
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const record = readRecord(corpus, parse(readFileSync(`${folder}/${file}`, "utf8")));
      return assertedIn(corpus, record, {}).map((asserted) => {
        const rulebook: Rulebook<unknown> = governingFor(rules, record, asserted.scope);
        return { rulebook: rulebook as Rulebook, claim: asserted.claim, pattern: admission(corpus, rulebook, record, asserted).pattern };
      });
    });
}

/** The shipped rules as of one day, in one court. */
export function shippedRulebook(): Rulebook {
  const governing = link<unknown>(rules, { conduct: { from: "2019-05-01", to: "2019-05-31" }, decided: "2024-12-20", court: "cand" });
  return governing.periods[0]!.rulebook as Rulebook;
}
