import * as z from "zod";
import { CaseRecordError, visible } from "../errors.ts";
import { check } from "../input/check.ts";
import { lintDeeply } from "../lint/deep.ts";
import { recordOf } from "../lint/examples.ts";
import { type Choice, type DeepFinding, type DeepLint, KINDS } from "../lint/finding.ts";
import { wrapped } from "../report/layout.ts";
import type { Rules } from "../rulebook/corpus.ts";
import { readDataFile } from "./disk.ts";
import { formulaText } from "./formula.ts";
import { progressLine, terminalColors, terminalWidth } from "./output.ts";

/** A finding that is meant, and why. */
const Allowed = z.strictObject({ kind: z.enum(KINDS), address: z.string(), because: z.string().min(1) });
type Allowed = z.infer<typeof Allowed>;

interface Options {
  readonly allow?: string;
}

interface DeepOutput {
  readonly text: string;
  readonly data: object;
  /** Whether everything that was found is allowed, and everything that is allowed was found. */
  readonly clean: boolean;
}

/** What facts alone can show to be wrong with a folder of rules, as text and as data. */
export function deepLint(rules: Rules<unknown>, folder: string | undefined, { allow }: Options): DeepOutput {
  const allowed = allow === undefined ? [] : allowedIn(allow);
  const progress = progressLine();
  const lint = lintDeeply(rules, progress.show);
  progress.clear();
  const reasonFor = ({ kind, addresses }: DeepFinding) => allowed.find((one) => one.kind === kind && one.address === addresses[0])?.because;
  const idle = allowed.filter(({ kind, address }) => !lint.findings.some((one) => one.kind === kind && one.addresses[0] === address));
  const findings = lint.findings.map((finding) => {
    const because = reasonFor(finding);
    const record = finding.example && recordOf(finding.law, finding.example);
    return { ...finding, ...(record && { record }), ...(because !== undefined && { allowed: because }) };
  });
  return {
    text: textOf({ ...lint, findings }, idle, folder),
    data: { ...lint, findings, idle },
    clean: idle.length === 0 && lint.undecided.length === 0 && findings.every(({ allowed }) => allowed !== undefined),
  };
}

/** @throws {CaseRecordError} with every issue of the file */
function allowedIn(file: string): Allowed[] {
  const { value, issues, lineOf } = readDataFile(file);
  if (issues.length > 0) throw new CaseRecordError(issues);
  const checked = check(z.array(Allowed), value, { file, ...(lineOf && { lineOf }) });
  if (checked.value === undefined) throw new CaseRecordError(checked.issues);
  return checked.value;
}

type Told = DeepFinding & { readonly record?: object; readonly allowed?: string };

function textOf(
  lint: Omit<DeepLint, "findings"> & { readonly findings: readonly Told[] },
  idle: readonly Allowed[],
  folder: string | undefined,
): string {
  const counts = KINDS.flatMap((kind) => {
    const count = lint.findings.filter((finding) => finding.kind === kind && finding.allowed === undefined).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const allowed = lint.findings.filter((finding) => finding.allowed !== undefined).length;
  return [
    ...lint.findings.flatMap(linesOf),
    ...lint.undecided.map((question) => `not decided: ${visible(question)}`),
    ...idle.map(({ kind, address }) => `allowed and not found: ${kind} ${visible(address)}`),
    "Supposed: facts are independent of each other, but that an amount has one value and a word is one of its list.",
    `Records above are examples: primafacie assess -${folder === undefined ? "" : ` --rules ${visible(folder)}`} reads one.`,
    `${lint.rulebooks} rulebooks read deeply: ${counts.length === 0 ? "nothing found" : counts.join(", ")}${allowed === 0 ? "" : `, ${allowed} allowed`}`,
    "",
  ].join("\n");
}

function linesOf({ kind, addresses, files, conditions = [], says, law, example, record, allowed }: Told): string[] {
  const colors = terminalColors();
  const width = terminalWidth();
  const about = conditions.map((condition) => `\`${formulaText(condition)}\``).join(", ");
  const shows = Object.entries(example?.shows ?? {}).map(([address, truth]) => `${address} ${truth}`);
  const told = (text: string) => wrapped(visible(text), width, "    ");
  return [
    ...wrapped(`${colors.yellow(kind)}  ${colors.bold(addresses.join(", "))} (${visible(files.join(", "))})`, width, "", "    "),
    ...told(`${about === "" ? "" : `${about}: `}${says}${lawText(law)}`),
    ...(allowed === undefined ? [] : told(`allowed: ${allowed}`)),
    // One line, so that it can be copied.
    ...(record === undefined ? [] : [`    ${visible(JSON.stringify(record))}`, ...told(`shows ${shows.join(", ")}`)]),
  ];
}

function lawText({ conduct, decided, court, readings = {} }: Choice): string {
  const parts = [
    ...(conduct === undefined ? [] : [`of ${conduct}`]),
    ...(decided === undefined ? [] : [`decided ${decided}`]),
    ...(court === undefined ? [] : [`in ${court}`]),
    ...Object.entries(readings).map(([id, reading]) => `${id} read as ${reading}`),
  ];
  return parts.length === 0 ? "" : ` (law ${parts.join(", ")})`;
}
