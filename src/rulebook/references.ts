import { known } from "../facts/value.ts";
import type { Fact, Query } from "../facts/schema.ts";
import { didYouMean } from "../input/nearest.ts";
import type { Issue } from "../errors.ts";
import { within } from "../names.ts";
import type { Corpus, RuleFile } from "./corpus.ts";
import { factsNamed, formulasOf } from "./property.ts";
import type { Formula, Operator, Scalar } from "./schema.ts";
import type { FactDeclaration } from "./linked.ts";

/** What a backend needs to know of a fact. */
export function declarationOf(fact: Fact): FactDeclaration {
  return {
    name: fact.name,
    type: fact.type,
    values: Object.keys(fact.values ?? {}),
    question: fact.question,
    conceded: concededAnswer(fact),
  };
}

/** The answer that parties seldom contest, where there is one. */
function concededAnswer({ usually_conceded }: Fact): boolean | undefined {
  if (usually_conceded === undefined) return undefined;
  return typeof usually_conceded === "string" ? true : usually_conceded.answer;
}

const ORDERED: ReadonlySet<Operator> = new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);
const LISTS: ReadonlySet<Operator> = new Set(["in", "notIn"]);

/** Every name that leads nowhere and every value not of its fact's type, in all provisions, chosen or not. */
export function referenceIssues(corpus: Corpus): Issue[] {
  const issues: Issue[] = [];
  const addresses = new Set<string>();
  for (const { id, elements } of corpus.provisions) {
    addresses.add(id);
    for (const { name } of elements) addresses.add(`${id}#${name}`);
  }
  const siblings = new Map<string, string>();

  /** What may be wrong with the names in one file. */
  const checker = (id: string, file: RuleFile | undefined) => {
    const report = (code: string, message: string, ...path: (string | number)[]) => {
      const line = file?.lineOf?.(path);
      issues.push({ code, message, path: [id, ...path], ...(file && { file: file.path }), ...(line !== undefined && { line }) });
    };
    const authority = (id: string, ...path: (string | number)[]) => {
      if (!corpus.authorities.has(id))
        report("unknown-authority", `no authority \`${id}\`${didYouMean(id, corpus.authorities.keys())}`, ...path);
    };
    const court = (id: string, ...path: (string | number)[]) => {
      if (!corpus.courts.has(id)) report("unknown-court", `no court \`${id}\`${didYouMean(id, corpus.courts.keys())}`, ...path);
    };
    const address = (name: string, ...path: (string | number)[]) => {
      if (!addresses.has(name)) report("unknown-provision", `no provision \`${name}\`${didYouMean(name, addresses)}`, ...path);
    };
    const fact = (name: string, ...path: (string | number)[]): Fact | undefined => {
      const found = corpus.facts.get(name);
      if (found === undefined) report("unknown-fact", `no fact \`${name}\`${didYouMean(name, corpus.facts.keys())}`, ...path);
      return found;
    };
    const walk = (formula: Formula, path: (string | number)[]): void => {
      if ("provision" in formula) address(formula.provision, ...path, "provision");
      else if ("not" in formula) walk(formula.not, [...path, "not"]);
      else if ("all" in formula)
        formula.all.forEach((part, i) => {
          walk(part, [...path, "all", i]);
        });
      else if ("any" in formula)
        formula.any.forEach((part, i) => {
          walk(part, [...path, "any", i]);
        });
      else {
        const declared = fact(formula.fact, ...path, "fact");
        if (declared === undefined) return;
        const message = "operator" in formula ? operatorIssue(declared, formula.operator, formula.value) : plainIssue(declared);
        if (message !== undefined) report("wrong-type", message, ...path);
      }
    };
    return { report, authority, court, address, fact, walk };
  };

  for (const provision of corpus.provisions) {
    const file = corpus.fileOf.get(provision);
    const { report, authority, court, fact, walk } = checker(provision.id, file);
    provision.elements.forEach(({ when, authorities }, index) => {
      walk(when, ["elements", index, "when"]);
      authorities.forEach((id, i) => {
        authority(id, "elements", index, "authorities", i);
      });
    });
    provision.authorities.forEach((id, i) => {
      authority(id, "authorities", i);
    });
    provision.appliesTo.forEach((family, i) => {
      if (![...addresses].some((address) => within(family, address)))
        report("unknown-provision", `\`${family}\` is the beginning of no provision${didYouMean(family, addresses)}`, "appliesTo", i);
    });
    if (provision.limit) {
      fact(provision.limit.award, "limit", "award");
      fact(provision.limit.of, "limit", "of");
    }
    if (provision.court !== undefined) court(provision.court, "court");
    const twin = [
      provision.id,
      provision.effective?.from,
      provision.effective?.until,
      provision.court,
      provision.decided,
      provision.reading,
    ].join("|");
    const first = siblings.get(twin);
    if (first !== undefined) report("duplicate", `\`${provision.id}\` stands in ${first} too, with the same dates and reading`, "id");
    siblings.set(twin, file?.path ?? "another file");
  }
  for (const entry of corpus.authorities.values()) {
    const { id, court: of, propositions } = entry;
    const { court, address } = checker(id, corpus.fileOf.get(entry));
    if (of !== undefined) court(of, "court");
    propositions.forEach(({ supports }, i) => {
      supports.forEach((name, j) => {
        address(name, "propositions", i, "supports", j);
      });
    });
  }
  const terms = new Map<string, string>();
  for (const precedent of corpus.precedents) {
    const { report, authority, court, address, walk } = checker(precedent.id, corpus.fileOf.get(precedent));
    if (addresses.has(precedent.id)) report("duplicate", `a provision has the id \`${precedent.id}\` too`, "id");
    if (!precedent.term.includes("#")) report("unknown-provision", "a term is an element's address, as `act.e.6#not-entitled`", "term");
    else address(precedent.term, "term");
    const first = terms.get(precedent.term);
    if (first !== undefined) report("duplicate", `\`${first}\` decides the term \`${precedent.term}\` too`, "term");
    terms.set(precedent.term, precedent.id);
    precedent.factors.forEach(({ when }, i) => {
      walk(when, ["factors", i, "when"]);
    });
    precedent.cases.forEach((one, i) => {
      authority(one.authority, "cases", i, "authority");
      court(one.court, "cases", i, "court");
    });
  }
  const stated = new Set<string>();
  for (const entry of corpus.properties)
    for (const [index, { id, law, assuming, authorities, proposition }] of entry.properties.entries()) {
      const { report, authority, court, address, fact, walk } = checker(id, corpus.fileOf.get(entry));
      const at = ["properties", index] as const;
      if (stated.has(id)) report("duplicate", `there are two properties \`${id}\``, ...at, "id");
      stated.add(id);
      if (law.court !== undefined) court(law.court, ...at, "law", "court");
      for (const readings of [law.readings ?? {}, ...("same" in proposition ? proposition.under : [])])
        for (const name of Object.keys(readings)) address(name, ...at);
      authorities.forEach((name, i) => {
        authority(name, ...at, "authorities", i);
      });
      assuming.forEach((formula, i) => {
        walk(formula, [...at, "assuming", i]);
      });
      for (const { formula, path } of formulasOf(proposition)) walk(formula, [...at, "proposition", ...path]);
      factsNamed(proposition).forEach((name, i) => {
        const declared = fact(name, ...at, "proposition", "raising" in proposition ? "raising" : "irrelevant", i);
        if (declared?.type === "enum" && "raising" in proposition)
          report("wrong-type", `\`${name}\` is a choice of words, which cannot be raised`, ...at, "proposition", "raising", i);
      });
    }
  for (const { name, derive } of corpus.facts.values())
    for (const rule of deadlinesIn(derive))
      if (!Object.hasOwn(corpus.procedure.deadlines, rule))
        issues.push({
          code: "unknown-deadline",
          message: `no rule \`${rule}\` in \`procedure/deadlines.json\`${didYouMean(rule, Object.keys(corpus.procedure.deadlines))}`,
          path: [name, "derive", "deadline"],
        });
  for (const court of corpus.courts.values())
    if (court.reviewedBy !== undefined && !corpus.courts.has(court.reviewedBy))
      issues.push({
        code: "unknown-court",
        message: `no court \`${court.reviewedBy}\``,
        path: [court.id, "reviewedBy"],
        file: "courts.json",
      });
  return issues;
}

function plainIssue(fact: Fact): string | undefined {
  return fact.type === "boolean" ? undefined : `\`${fact.name}\` is ${described(fact)}, so it needs an operator and a value`;
}

function operatorIssue(fact: Fact, operator: Operator, value: Scalar | Scalar[]): string | undefined {
  if (ORDERED.has(operator) && (fact.type === "boolean" || fact.type === "enum"))
    return `\`${operator}\` compares amounts, counts and dates; \`${fact.name}\` is ${described(fact)}`;
  if (LISTS.has(operator) !== Array.isArray(value))
    return LISTS.has(operator) ? `\`${operator}\` takes a list` : `\`${operator}\` takes one value`;
  for (const one of Array.isArray(value) ? value : [value]) {
    const read = known(declarationOf(fact), one);
    if ("expected" in read) return `\`${String(one)}\` is no value of \`${fact.name}\`: ${read.expected}`;
  }
  return undefined;
}

function described(fact: Fact): string {
  return { boolean: "a yes/no fact", enum: "a choice of words", usd: "an amount", count: "a count", date: "a date" }[fact.type];
}

function deadlinesIn(query: Query | undefined): string[] {
  if (query === undefined) return [];
  if ("any" in query) return query.any.flatMap(deadlinesIn);
  if ("all" in query) return query.all.flatMap(deadlinesIn);
  if ("not" in query) return deadlinesIn(query.not);
  return "deadline" in query && query.deadline !== undefined ? [query.deadline] : [];
}
