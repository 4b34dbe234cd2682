import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { assessWith } from "../assess.ts";
import { CaseRecordError, issueLine, visible } from "../errors.ts";
import * as interview from "../interview/index.ts";
import { dayNumber } from "../quantities.ts";
import { STAGES, type Stage } from "../record/schema.ts";
import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import { BESIDE_ANSWERS, changedText, meaningText, outcomeText, questionText, standingText, whyText, type Look } from "./asking.ts";
import { claimsIn, oneOf } from "./choices.ts";
import { lineDialogue, isCommand, promptDialogue, type Dialogue } from "./dialogue.ts";
import { inFile, readCase } from "./disk.ts";
import { rulesFrom } from "./folder.ts";
import { type Output, terminalColors, terminalWidth, UsageError } from "./output.ts";
import { saveRecord } from "./save.ts";

export interface AskOptions {
  readonly claim?: readonly string[];
  readonly against?: string;
  readonly scope?: string;
  readonly court?: string;
  readonly stage?: string;
  readonly decided?: string;
  readonly defenses?: boolean;
  readonly save?: string;
  readonly rules?: string;
}

/**
 * `primafacie ask`: an interview that asks only what can still matter, and ends in a case record.
 *
 * @param other whom to ask, where it is not the person at the terminal or the script at the other end of the pipe
 */
export async function askCommand(file: string | undefined, options: AskOptions, other?: Dialogue): Promise<Output> {
  const { claim: claims, against, scope, court, decided, defenses, save } = options;
  const stage = options.stage === undefined ? undefined : (oneOf("stage", options.stage, STAGES) as Stage);
  if (decided !== undefined && dayNumber(decided) === undefined) throw new UsageError(`\`${decided}\` is no day: write it as 2024-12-20`);
  if (file === undefined && claims === undefined)
    throw new UsageError("name a claim, `--claim ID` (`primafacie rules` lists them), or a case record to go on with");
  if (file === "-") throw new UsageError("standard input is where the answers come from: name a file");
  if (save !== undefined && existsSync(save) && (file === undefined || resolve(save) !== resolve(file)))
    throw new UsageError(`there is a file \`${save}\` already: name another, or go on with it, \`primafacie ask ${save}\``);
  const rules = await rulesFrom(options.rules);
  for (const claim of claims ?? []) claimsIn(corpusOf(rules), claim);

  const { value: record, ...origin } = file === undefined ? { value: undefined } : await readCase(file);
  const begun = await inFile(origin, () =>
    Promise.resolve(interview.begin({ rules, record, claims, against, scope, court, stage, decided, defenses, ...origin })),
  );
  const terminal = process.stdin.isTTY && process.stdout.isTTY;
  // Prompts draw a line along the left side.
  const look: Look = { colors: terminalColors(), width: terminalWidth() - (terminal ? 4 : 0) };
  const dialogue = other ?? (terminal ? await promptDialogue() : lineDialogue(process.stdin, process.stdout));
  const own = new Set([file, save].flatMap((one) => (one === undefined ? [] : [resolve(one)])));
  try {
    const ended = await conduct(begun, dialogue, look, own);
    if (ended === undefined) return { text: "broken off: nothing was written\n", exitCode: 1 };
    if (save !== undefined) dialogue.tell([saveRecord(ended, save, own)]);
    dialogue.tell(await conclusion(rules, ended, look));
    return { text: "" };
  } finally {
    dialogue.close();
  }
}

/** Asks until nothing can matter any more, the input ends or the person quits; nothing where the person breaks off. */
async function conduct(
  begun: interview.Interview,
  dialogue: Dialogue,
  look: Look,
  own: Set<string>,
): Promise<interview.Interview | undefined> {
  dialogue.tell([`To every question also: unknown, disputed; ${BESIDE_ANSWERS}.`, ""]);
  let state = begun;
  let asked: string | undefined;
  for (;;) {
    const question = interview.next(state);
    if (question === undefined) return state;
    const reply = await dialogue.ask(question, questionText(question, state.answers.length + 1, look), question.fact === asked);
    asked = question.fact;
    if (reply === "broken-off") return undefined;
    if (reply === "end") return state;
    const line = reply.line.trim();
    if (/^quit$/i.test(line)) return state;
    if (isCommand(line) && !Object.hasOwn(question.values ?? {}, line)) {
      if (/^back$/i.test(line)) {
        if (state.answers.length === 0) dialogue.tell(["   this is the first question"]);
        state = interview.back(state);
      } else dialogue.tell(commanded(line, question, state, look, own));
      continue;
    }
    const read = interview.readSaid(question, line);
    if ("instead" in read) {
      dialogue.tell([`   ${visible(read.instead)}; or ${BESIDE_ANSWERS}`]);
      continue;
    }
    const after = interview.answer(state, question.fact, read.said);
    dialogue.tell([...changedText(interview.findings(state), interview.findings(after), look), ""]);
    state = after;
  }
}

function commanded(
  line: string,
  question: interview.Question,
  state: interview.Interview,
  look: Look,
  own: Set<string>,
): readonly string[] {
  const [word, ...rest] = line.split(" ");
  switch (word!.toLowerCase()) {
    case "why":
      return whyText(question, look);
    case "finding":
      return standingText(interview.findings(state), look);
    case "save":
      return [rest.length === 0 ? "   write `save FILE`" : `   ${saveRecord(state, rest.join(" ").trim(), own)}`];
    default:
      return meaningText(question, look);
  }
}

/** How the claims stand, and what the stage makes of it. */
async function conclusion(rules: Rules<unknown>, state: interview.Interview, look: Look): Promise<string[]> {
  const standings = interview.findings(state);
  const left = interview.next(state) !== undefined;
  return [
    look.colors.bold("THE FINDING"),
    ...standingText(standings, look),
    ...(await outcomeIn(rules, state, standings, look)),
    left ? "There are questions left that could change it." : "No answer that is still to be had could change it.",
    visible(state.setting.corpus.about.notice),
  ];
}

async function outcomeIn(
  rules: Rules<unknown>,
  state: interview.Interview,
  standings: readonly interview.Standing[],
  look: Look,
): Promise<string[]> {
  try {
    const assessment = await assessWith(rules, interview.recordOf(state));
    const claims = assessment.claims.filter((found) =>
      standings.some(
        ({ claim, plaintiff, defendant, scope }) =>
          found.claim === claim && found.plaintiff === plaintiff && found.defendant === defendant && found.scope === scope,
      ),
    );
    return outcomeText(assessment, claims, look);
  } catch (error) {
    // What the answers have raised may be read in more ways than are run.
    if (!(error instanceof CaseRecordError)) throw error;
    return error.issues.map(issueLine);
  }
}
