import { visible } from "../errors.ts";
import type { Fact } from "../facts/schema.ts";
import type { FactPattern, Written } from "../facts/value.ts";
import { didYouMean } from "../input/nearest.ts";
import { prove, type Counterexample, type Proof } from "../prove/prove.ts";
import { toSmtLib } from "../prove/smt-lib.ts";
import { plainJson } from "../report/json.ts";
import { wrapped } from "../report/layout.ts";
import { type Corpus, corpusOf } from "../rulebook/corpus.ts";
import type { Property } from "../rulebook/property.ts";
import { rulesFrom } from "./folder.ts";
import { type Output, progressLine, terminalColors, terminalWidth, UsageError } from "./output.ts";

export interface ProveOptions {
  readonly format: string;
  readonly rules?: string;
  readonly smtlib?: boolean;
}

/** `primafacie prove [ID...]`: each property of the rules, proved or refuted over all fact patterns. */
export async function proveCommand(ids: readonly string[], { format, rules: folder, smtlib }: ProveOptions): Promise<Output> {
  const rules = await rulesFrom(folder);
  const corpus = corpusOf(rules);
  const chosen = chosenFrom(corpus, ids);
  if (smtlib) return { text: chosen.map((property) => toSmtLib(rules, property)).join("(reset)\n") };
  const progress = progressLine();
  const proofs = chosen.map((property) => {
    progress.show(`proving ${property.id}`);
    return { property, proof: prove(rules, property) };
  });
  progress.clear();
  const exitCode = proofs.every(({ property, proof }) => proof.verdict === property.expect) ? 0 : 1;
  const text = format === "json" ? `${plainJson(proofs.map(asData))}\n` : textOf(corpus, proofs);
  return { text, exitCode };
}

interface Proved {
  readonly property: Property;
  readonly proof: Proof;
}

function chosenFrom({ properties }: Corpus, ids: readonly string[]): Property[] {
  const all = properties.flatMap((file) => file.properties);
  if (ids.length === 0) return all;
  return ids.map((id) => {
    const found = all.find((property) => property.id === id);
    const others = all.map((property) => property.id);
    if (found === undefined) throw new UsageError(`no property \`${id}\`${didYouMean(id, others)}`);
    return found;
  });
}

function asData({ property: { id, says, citation, authorities, expect, because }, proof }: Proved): object {
  return { property: id, says, citation, authorities, expect, ...(because !== undefined && { because }), ...proof };
}

function textOf(corpus: Corpus, proofs: readonly Proved[]): string {
  const colors = terminalColors();
  const width = terminalWidth();
  const lines = proofs.flatMap(({ property, proof }) => {
    const expected = proof.verdict === property.expect;
    const word = `${proof.verdict}${expected && proof.verdict === "refuted" ? ", as expected" : ""}`;
    return [
      ...wrapped(
        `${(expected ? colors.green : colors.red)(word)}  ${colors.bold(property.id)}: ${visible(property.says)} ${colors.dim(`(${visible(property.citation)})`)}`,
        width,
        "",
        "    ",
      ),
      ...(property.because === undefined ? [] : wrapped(visible(property.because), width, "    ")),
      ...(proof.reason === undefined ? [] : wrapped(`because ${proof.reason}`, width, "    ")),
      ...(proof.counterexample === undefined ? [] : counterexampleLines(corpus, proof.counterexample, width)),
    ];
  });
  const unexpected = proofs.filter(({ property, proof }) => proof.verdict !== property.expect).length;
  const refuted = proofs.filter(({ property, proof }) => proof.verdict === "refuted" && property.expect === "refuted").length;
  const proved = proofs.length - refuted - unexpected;
  return [...lines, "", `${proved} proved, ${refuted} refuted as expected, ${unexpected} not as expected`, ""].join("\n");
}

function counterexampleLines({ facts: vocabulary }: Corpus, { facts, otherwise, law }: Counterexample, width: number): string[] {
  const line = (text: string, mark: string) => wrapped(visible(text), width, `    ${mark}`, " ".repeat(6));
  const under = law.map(({ conduct, decided, court, readings }) => {
    const read = Object.entries(readings).map(([id, reading]) => `, ${id} read as ${reading}`);
    return `the law of ${conduct}, decided ${decided}${court === undefined ? "" : ` by ${court}`}${read.join("")}`;
  });
  const asked = (name: string, answer: string) => line(`${vocabulary.get(name)!.question} ${answer} (${name})`, "- ");
  const answer = (pattern: FactPattern, name: string) => answerText(vocabulary.get(name)!, pattern[name] as Written | undefined);
  const names = [...new Set([...Object.keys(facts), ...Object.keys(otherwise ?? {})])];
  return [
    ...line(`A counterexample, under ${under.join(", against ")}:`, ""),
    ...names.flatMap((name) => {
      const first = answer(facts, name);
      const second = otherwise === undefined ? first : answer(otherwise, name);
      return asked(name, first === second ? first : `${first} Against: ${second}`);
    }),
    ...(names.length === 0 ? line("Nothing is known.", "- ") : []),
  ];
}

/** An answer as a person gives it. */
function answerText({ type, values }: Fact, value: Written | undefined): string {
  if (value === undefined) return "Not known.";
  if (typeof value === "boolean") return value ? "Yes." : "No.";
  const shown = (end: number | string) => (type === "usd" ? `$${Number(end).toLocaleString("en-US")}` : String(end));
  if (typeof value === "string" && type === "enum") return values?.[value] ?? value;
  if (typeof value !== "object") return `${shown(value)}.`;
  if ("from" in value) return `From ${value.from} to ${value.to}.`;
  const { min, max } = value;
  if (min === undefined) return `At most ${shown(max!)}.`;
  return max === undefined ? `At least ${shown(min)}.` : `From ${shown(min)} to ${shown(max)}.`;
}
