#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { issueLine, visible, type Issue } from "../errors.ts";
import type { AskOptions } from "./ask.ts";
import type { AssessOptions } from "./assess.ts";
import type { BatchOptions } from "./batch.ts";
import type { FactsOptions } from "./facts.ts";
import { type Output, UsageError } from "./output.ts";
import type { LintOptions } from "./lint.ts";
import type { ProveOptions } from "./prove.ts";
import type { RiskOptions } from "./risk.ts";
import type { RulesOptions } from "./rules.ts";
import type { ScoreOptions } from "./score.ts";
import type { SqlOptions } from "./sql.ts";
import type { WhatIfOptions } from "./whatif.ts";

/** Reading the rules takes longer than starting, so each command is loaded when it is asked for. */
const program = new Command("primafacie")
  .description("Which computer-access claims stand on a record, on which elements, and why. A reasoning tool, not legal advice.")
  .version(manifest.version)
  .exitOverride()
  .showHelpAfterError()
  .configureOutput({ outputError: (text, write) => write(text.split("\n").map(visible).join("\n")) });

const format = (...choices: string[]) => new Option("--format <format>", "how to print it").choices(choices).default("text");
const rules = () => new Option("--rules <dir>", "a folder of rules instead of the shipped ones");

program
  .command("assess")
  .description("assess a case record, or an object of facts, in YAML or JSON; - reads standard input")
  .argument("<file>")
  .option("--claim <id>", "a claim or a family of claims, as act.a.2.C or act")
  .option("--against <party>", "the party to assess as defendant")
  .option("--stage <stage>", "as if at this stage, as summary-judgment")
  .option("--decided <date>", "as if decided on this day, as 2024-12-20")
  .addOption(format("text", "json", "markdown"))
  .addOption(rules())
  .action(async (file: string, options: AssessOptions, command: Command) =>
    said(command, (await import("./assess.ts")).assessCommand(file, options)),
  );

program
  .command("ask")
  .description(
    "an interview that asks only what can still matter, says why, and saves a case record; plain lines where stdin is no terminal",
  )
  .argument("[file]", "a case record to go on with")
  .option("--claim <id>", "a claim or a family of claims; may be repeated", repeated)
  .option("--against <party>", "the defendant to ask about, where there are several")
  .option("--scope <scope>", "the scope to ask about, where there are several")
  .option("--court <court>", "the court, as cited or by id: without one, every live reading is asked about")
  .option("--stage <stage>", "the stage, as summary-judgment")
  .option("--decided <date>", "the day of decision, as 2024-12-20")
  .option("--defenses", "ask about defenses and gates of the suit that nobody has raised, too")
  .option("--save <file>", "where the case record goes at the end; YAML, or JSON where the name ends so")
  .addOption(rules())
  .action(async (file: string | undefined, options: AskOptions, command: Command) =>
    said(command, (await import("./ask.ts")).askCommand(file, options)),
  );

program
  .command("whatif")
  .description("what other facts would change; left alone, what can still change each claim and what to ask")
  .argument("<file>")
  .option("--set <fact=value>", "suppose a fact to be so, or unknown; may be repeated", repeated)
  .option("--flip <id>", "the smallest changes that would flip a claim, or each of a family")
  .addOption(new Option("--claim <id>", "a claim or a family of claims, as act.a.2.C or act").conflicts("flip"))
  .option("--against <party>", "the party to assess as defendant")
  .option("--stage <stage>", "as if at this stage, as summary-judgment")
  .option("--decided <date>", "as if decided on this day, as 2024-12-20")
  .addOption(format("text", "json"))
  .addOption(rules())
  .action(async (file: string, options: WhatIfOptions, command: Command) =>
    said(command, (await import("./whatif.ts")).whatIfCommand(file, options)),
  );

program
  .command("facts")
  .description("the questions a person answers about a case")
  .option("--claim <id>", "only those that a claim, or a family, asks")
  .addOption(new Option("--schema", "the JSON Schema of an object of facts").conflicts("types"))
  .option("--types <dir>", "a TypeScript interface for the facts of a folder of rules")
  .addOption(format("text", "json"))
  .addOption(rules())
  .action(async (options: FactsOptions, command: Command) => said(command, (await import("./facts.ts")).factsCommand(options)));

program
  .command("rules")
  .description("the provisions that are encoded, or one of them in full")
  .argument("[id]")
  .option("--coverage", "every operative clause: encoded where, or why not")
  .addOption(format("text", "json"))
  .addOption(rules())
  .action(async (id: string | undefined, options: RulesOptions, command: Command) =>
    said(command, (await import("./rules.ts")).rulesCommand(id, options)),
  );

program
  .command("lint")
  .description("every issue of a folder of rules; for one that loads, what nothing uses")
  .argument("[dir]")
  .option("--deep", "also what is vacuous, contradictory, redundant, unreachable or repeated on all fact patterns")
  .option("--allow <file>", "findings of --deep that are meant: a list of { kind, address, because } in JSON or YAML")
  .option("--strict", "exit with 1 where --deep finds what is not allowed")
  .addOption(format("text", "json"))
  .action(async (folder: string | undefined, options: LintOptions, command: Command) =>
    said(command, (await import("./lint.ts")).lintCommand(folder, options)),
  );

program
  .command("score")
  .description("compare what is found with what case records expect; the shipped ones where no folder is named")
  .argument("[dir]")
  .option("--leave-one-out", "leave out of the rules what each case itself decided")
  .option("--strict", "exit with 1 where anything is not as expected")
  .addOption(format("text", "json"))
  .addOption(rules())
  .action(async (folder: string | undefined, options: ScoreOptions, command: Command) =>
    said(command, (await import("./score.ts")).scoreCommand(folder, options)),
  );

program
  .command("prove")
  .description("whether each property of the rules holds on all fact patterns, with a counterexample where it does not")
  .argument("[id...]")
  .addOption(new Option("--smtlib", "print the properties as SMT-LIB 2, for another solver: unsat is a proof").conflicts("format"))
  .addOption(format("text", "json"))
  .addOption(rules())
  .action(async (ids: string[], options: ProveOptions, command: Command) =>
    said(command, (await import("./prove.ts")).proveCommand(ids, options)),
  );

program
  .command("risk")
  .description("how likely each finding is and what may be recovered, by the chances that a case record states")
  .argument("<file>")
  .option("--claim <id>", "a claim or a family of claims, as act.a.2.C or act")
  .option("--against <party>", "the party to assess as defendant")
  .option("--stage <stage>", "as if at this stage, as trial")
  .option("--decided <date>", "as if decided on this day, as 2024-12-20")
  .option("--samples <n>", "how many ways the facts may be found are drawn, where there are too many to go through")
  .option("--seed <n>", "starts the drawing: the same seed, the same figures")
  .option("--svg <file>", "writes a chart there")
  .addOption(format("text", "json"))
  .addOption(rules())
  .action(async (file: string, options: RiskOptions, command: Command) =>
    said(command, (await import("./risk.ts")).riskCommand(file, options)),
  );

function repeated(one: string, all: readonly string[] | undefined): readonly string[] {
  return [...(all ?? []), one];
}

program
  .command("batch")
  .description("a table of facts, a column a fact and a row a case, to a table of findings; CSV, NDJSON or Parquet by the end of each name")
  .argument("<file>")
  .option("--out <file>", "where the findings go")
  .option("--rejects <file>", "where rows go that cannot be read; beside the findings where none is named")
  .option("--claim <id...>", "claims or families of claims, as act.a.2.C or act; all where none is named")
  .option("--conduct <date>", "the day of the conduct, as 2019-05-10; the day of decision where none is given")
  .option("--decided <date>", "the day of decision, as 2024-12-20")
  .option("--court <id>", "the court that decides")
  .option("--ignore <column...>", "columns that are no facts and go through as they are")
  .option("--why <rows>", "explain these rows, by number from 1, as 3,17")
  .option("--force", "write over files that are there")
  .option("--strict", "exit with 1 where a row is rejected")
  .addOption(format("text", "json", "markdown"))
  .addOption(rules())
  .action(async (file: string, options: BatchOptions, command: Command) =>
    said(command, (await import("./batch.ts")).batchCommand(file, options)),
  );

program
  .command("sql")
  .description(
    "the rules as one SQL query: from a table of facts, a row a case, to the truth of each claim, of what gates, bars and remedies it, and of their elements",
  )
  .requiredOption("--dialect <name>", "duckdb, postgres or spark")
  .option("--claim <id...>", "claims or families of claims, as act.a.2.C or act; all where none is named")
  .option("--conduct <date>", "the day of the conduct, as 2019-05-10; the day of decision where none is given")
  .option("--decided <date>", "the day of decision, as 2024-12-20")
  .option("--court <id>", "the court that decides")
  .option("--reading <id=name...>", "a reading to take where rival ones stand, as act.entitlement=gates")
  .option("--table <name>", "the table of facts, with its schema where it has one", "facts")
  .option("--key <column>", "the column that names the case", "case_id")
  .addOption(
    new Option("--print <what>", "the query; the table that it reads; what in the table is no answer; amounts summed by window")
      .choices(["query", "table", "check", "windows"])
      .default("query"),
  )
  .option("--amounts <table>", "for windows: a row an amount", "amounts")
  .option("--cases <table>", "for windows: a row a case", "cases")
  .option("--complete <column>", "for windows: whether all amounts of the case are there")
  .addOption(rules())
  .action(async (options: SqlOptions, command: Command) => said(command, (await import("./sql.ts")).sqlCommand(options)));

/** Prints what a command has to say, once it is all there: where the input is refused, nothing is. */
async function said(command: Command, output: Promise<Output>): Promise<void> {
  try {
    const { text, exitCode = 0 } = await output;
    process.stdout.write(text);
    process.exitCode = exitCode;
  } catch (error) {
    if (error instanceof UsageError) command.error(`error: ${error.message}`, { exitCode: 2 });
    throw error;
  }
}

/** Whoever reads us may stop early. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exitCode = 0;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** 1 where the input was refused, every issue told; 2 for the wrong usage, which commander has told. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Error && "issues" in error)
    process.stderr.write(`${(error.issues as readonly Issue[]).map(issueLine).join("\n")}\n`);
  else
    process.stderr.write(
      `primafacie failed, which is a defect of its own: ${visible(error instanceof Error ? error.message : String(error))}\n`,
    );
  return 1;
}
