#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { issueLine, visible, type Issue } from "../errors.ts";
import type { AssessOptions } from "./assess.ts";
import type { FactsOptions } from "./facts.ts";
import { type Output, UsageError } from "./output.ts";
import type { ProveOptions } from "./prove.ts";
import type { RulesOptions } from "./rules.ts";
import type { ScoreOptions } from "./score.ts";

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
  .action(async (folder: string | undefined, _: object, command: Command) =>
    said(command, (await import("./lint.ts")).lintCommand(folder)),
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
