import type { Assessing } from "../assess.ts";
import type { ClaimFinding } from "../assessment.ts";
import type { Supposition } from "../completions/flips.ts";
import { CaseRecordError } from "../errors.ts";
import { known, type Written } from "../facts/value.ts";
import { didYouMean } from "../input/nearest.ts";
import { readText } from "../input/read.ts";
import { dayNumber } from "../quantities.ts";
import { STAGES, type Stage } from "../record/schema.ts";
import { flipsText } from "../report/flips.ts";
import { plainJson } from "../report/json.ts";
import { consequence, decisiveText, whatIfText } from "../report/what-if.ts";
import { namesIn } from "../report/words.ts";
import { corpusOf, type Corpus } from "../rulebook/corpus.ts";
import { declarationOf } from "../rulebook/references.ts";
import { decisiveWith, flipsWith, whatIfWith } from "../whatif.ts";
import { claimsIn, oneOf } from "./choices.ts";
import { inFile, readCase } from "./disk.ts";
import { rulesFrom } from "./folder.ts";
import { type Output, terminalColors, terminalWidth, UsageError } from "./output.ts";

export interface WhatIfOptions {
  readonly set?: readonly string[];
  readonly flip?: string;
  readonly claim?: string;
  readonly against?: string;
  readonly stage?: string;
  readonly decided?: string;
  readonly format: string;
  readonly rules?: string;
}

/** `primafacie whatif FILE`: what would change with other facts, what can still change, or what would flip a claim. */
export async function whatIfCommand(file: string, options: WhatIfOptions): Promise<Output> {
  const { against, decided, flip } = options;
  const claim = flip ?? options.claim;
  const stage = options.stage === undefined ? undefined : (oneOf("stage", options.stage, STAGES) as Stage);
  if (decided !== undefined && dayNumber(decided) === undefined) throw new UsageError(`\`${decided}\` is no day: write it as 2024-12-20`);
  const rules = await rulesFrom(options.rules);
  const corpus = corpusOf(rules);
  if (claim !== undefined) claimsIn(corpus, claim);
  const suppositions = (options.set ?? []).map((text) => supposition(corpus, text));
  const { value, ...origin } = await readCase(file);
  const assessing: Assessing = { ...origin, claim, against, stage, decided };
  const questionOf = (fact: string) => corpus.facts.get(fact)!.question;
  const looks = { color: terminalColors(), width: terminalWidth() };
  const json = options.format === "json";
  const printed = (schema: string, told: object) => `${plainJson({ schema, ...told })}\n`;

  const text = await inFile(origin, async () => {
    if (flip !== undefined) {
      const { assessment, claims } = await flipsWith(rules, value, assessing, suppositions);
      some(claims, flip);
      if (!json) return flipsText(assessment, claims, questionOf, looks);
      const nameOf = namesIn(assessment);
      const told = claims.map(({ finding, flips }) => ({
        ...brief(finding),
        flips:
          flips === "not-decided"
            ? flips
            : flips.map(({ to, found }) => ({
                to,
                found: found.map(({ after, ...one }) => ({ ...one, outcome: after.outcome, then: consequence(finding, after, nameOf) })),
              })),
      }));
      return printed("primafacie/flips@1", { claims: told });
    }
    if (suppositions.length > 0) {
      const whatIf = await whatIfWith(rules, value, suppositions, assessing);
      some(whatIf.before.claims, claim);
      return json ? printed("primafacie/what-if@1", whatIf) : whatIfText(whatIf, questionOf, looks);
    }
    const { assessment, claims } = await decisiveWith(rules, value, assessing);
    some(claims, claim);
    const told = claims.map(({ finding, ...one }) => ({ ...brief(finding), ...one }));
    return json ? printed("primafacie/decisive@1", { claims: told }) : decisiveText(assessment, claims, questionOf, looks);
  });
  return { text };
}

function brief({ claim, plaintiff, defendant, scope, period, outcome }: ClaimFinding): object {
  return { claim, plaintiff, defendant, scope, ...(period && { period }), outcome };
}

function some(claims: readonly unknown[], claim: string | undefined): void {
  if (claim === undefined || claims.length > 0) return;
  const message = `the record makes no claim \`${claim}\` on a text that was in force at its conduct`;
  throw new CaseRecordError([{ code: "no-claim", message, path: ["claims"] }]);
}

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

/**
 * `fact=value`, the value written as in a case record; `fact=unknown` supposes that nothing shows it.
 *
 * @throws {UsageError} where there is no such fact, or the value is not of its type
 */
function supposition(corpus: Corpus, text: string): Supposition {
  const at = text.indexOf("=");
  if (at < 0) throw new UsageError(`\`${text}\` is no supposition: write it as fact=value`);
  const [fact, word] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const declared = corpus.facts.get(fact);
  if (declared === undefined) throw new UsageError(`no fact \`${fact}\`${didYouMean(fact, corpus.facts.keys())}`);
  const { type, values } = declared;
  if (word === "unknown" && values?.[word] === undefined) return { fact, value: undefined };
  const value = type === "boolean" && Object.hasOwn(YES_NO, word) ? YES_NO[word] : readText(word, "--set").value;
  const read = known(declarationOf(declared), value);
  if ("expected" in read) throw new UsageError(`\`${fact}\`: ${read.expected}, or unknown`);
  return { fact, value: value as Written };
}
