import { mutantsOf, type Mutant } from "../../scripts/mutating/mutants.ts";
import { corpusOf, type RuleFile, type Rules } from "../../src/rulebook/corpus.ts";
import type { Provision } from "../../src/rulebook/schema.ts";

export const KINDS_OF_FAULT = [
  "rule deleted",
  "condition negated",
  "condition widened",
  "priority or exception swapped",
  "citation changed",
  "default flipped",
] as const;
export type KindOfFault = (typeof KINDS_OF_FAULT)[number];

/** One mistake in the rules as a whole. */
export interface Fault {
  readonly kind: KindOfFault;
  readonly file: string;
  readonly does: string;
  readonly rules: Rules<unknown>;
  /** Provisions whose meaning may change. */
  readonly provisions: readonly string[];
}

type Written = Record<string, unknown>;

/** Candidates of each kind, in order of the files. */
export function faultsIn(rules: Rules<unknown>): Record<KindOfFault, Fault[]> {
  const mutants = mutantsOf(rules).filter(({ fact }) => fact === undefined);
  const of = (kind: KindOfFault, is: (mutant: Mutant) => boolean) =>
    mutants.filter(is).map(({ file, at, does, value, provisions }): Fault => ({
      kind,
      file,
      does: `${at}: ${does}`,
      provisions,
      rules: replaced(rules, file, value),
    }));
  return {
    "rule deleted": deletions(rules),
    "condition negated": of("condition negated", ({ does }) => / → (negated|without not)$/.test(does)),
    "condition widened": of("condition widened", ({ does }) => /^all(\(.* → any$|: without )/.test(does)),
    "priority or exception swapped": [
      ...of("priority or exception swapped", ({ does }) => /^appliesTo .* → /.test(does)),
      ...priorities(rules),
    ],
    "citation changed": citations(rules),
    "default flipped": of("default flipped", ({ does }) =>
      /^burden on |^without persuasive|^reach |^element .*: without its (burden|standard)/.test(does),
    ),
  };
}

function replaced({ files }: Rules<unknown>, path: string, value: unknown): Rules<unknown> {
  return { files: files.map((file) => (file.path === path ? { path, value } : file)) };
}

const provisionFiles = (rules: Rules<unknown>): RuleFile[] => {
  const corpus = corpusOf(rules);
  const paths = new Set(corpus.provisions.map((provision) => corpus.fileOf.get(provision)!.path));
  return rules.files.filter(({ path }) => paths.has(path));
};

function deletions(rules: Rules<unknown>): Fault[] {
  return provisionFiles(rules).map(({ path, value }) => ({
    kind: "rule deleted",
    file: path,
    does: "the file is gone",
    provisions: [(value as Provision).id],
    rules: { files: rules.files.filter((file) => file.path !== path) },
  }));
}

/** A construction of one court as if it were another's: it then binds where it did not, and does not where it did. */
function priorities(rules: Rules<unknown>): Fault[] {
  const constructions = provisionFiles(rules).filter(({ value }) => "court" in (value as Written) && !("persuasive" in (value as Written)));
  return constructions.flatMap(({ path, value }, index): Fault[] => {
    const other = constructions.slice(index + 1).find((one) => (one.value as Provision).id === (value as Provision).id)?.value as
      Provision | undefined;
    if (other === undefined || other.court === (value as Provision).court) return [];
    return [
      {
        kind: "priority or exception swapped",
        file: path,
        does: `court ${(value as Provision).court!} → ${other.court!}`,
        provisions: [other.id],
        rules: replaced(rules, path, { ...(value as Written), court: other.court }),
      },
    ];
  });
}

/** A provision that cites the next paragraph, quotes other words or rests on a source that there is not; an authority with another's citation. */
function citations(rules: Rules<unknown>): Fault[] {
  const files = provisionFiles(rules);
  const fault = (file: string, does: string, value: unknown, id: string): Fault => ({
    kind: "citation changed",
    file,
    does,
    provisions: [id],
    rules: replaced(rules, file, value),
  });
  const statutes = files.filter(
    ({ value }) => (value as Provision).source === "statute" && (value as Provision).effective?.until === undefined,
  );
  const authorities = rules.files.filter(({ path }) => path.startsWith("authorities/"));
  return [
    ...statutes.flatMap(({ path, value }) => {
      const { citation, id } = value as Provision;
      const last = /\(([A-Za-z0-9]{1,2})\)$/.exec(citation)?.[1];
      if (last === undefined) return [];
      const next = /\d/.test(last)
        ? String(Number(last) + 1)
        : last.slice(0, -1) + String.fromCharCode(last.charCodeAt(last.length - 1) + 1);
      return [
        fault(path, `cites (${next})`, { ...(value as Written), citation: citation.replace(/\([A-Za-z0-9]{1,2}\)$/, `(${next})`) }, id),
      ];
    }),
    ...statutes.map(({ path, value }) => {
      const { elements, id } = value as Provision;
      const [first, ...others] = elements;
      return fault(
        path,
        "quotes other words",
        { ...(value as Written), elements: [{ ...first, quote: `${first!.quote!} indeed` }, ...others] },
        id,
      );
    }),
    ...files.flatMap(({ path, value }) => {
      const { authorities: cited = [], id } = value as Partial<Provision> & Pick<Provision, "id">;
      return cited.length === 0
        ? []
        : [fault(path, `cites ${cited[0]!}-2`, { ...(value as Written), authorities: [`${cited[0]!}-2`, ...cited.slice(1)] }, id)];
    }),
    ...authorities.slice(1).map(({ path, value }, index) => {
      const { citation } = authorities[index]!.value as { citation: string };
      return fault(path, `has the citation ${citation}`, { ...(value as Written), citation }, "");
    }),
  ];
}
