import type { Ground } from "../assessment.ts";
import { shown } from "../explain.ts";
import { known, type FactPattern, type Known } from "../facts/value.ts";
import { within } from "../names.ts";
import { dayOf } from "../quantities.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import type { FactDeclaration, Rulebook } from "../rulebook/linked.ts";
import { STANDARDS, type Standard } from "../rulebook/schema.ts";
import { favorsOnly } from "./bearing.ts";
import { daysWritten } from "./calendar.ts";
import { claimBack } from "./claimants.ts";
import { derivationsFrom, type Weight } from "./derivations.ts";
import type { Provenance } from "./paths.ts";
import { answersOf, statementOf } from "./read.ts";
import type { CaseRecord, Status } from "./schema.ts";
import { BINDING, governingStage, stageRow, strength, type StageRow } from "./stages.ts";

/** One claim of one party against another, in one scope, to one standard. */
export interface Admitting {
  readonly claim: string;
  readonly by: string;
  readonly against: string;
  readonly scope?: string | null | undefined;
  readonly standard?: Standard | undefined;
  /** For remedies alone: an amount that is only pleaded does not count. */
  readonly relief?: boolean | undefined;
}

/** Why a fact that the record speaks of is open all the same. */
export type WhyOpen = "disputed" | "unsupported" | "unproved";

/** What the record shows for one claim, and how it shows it. */
export interface Admission {
  /** What counts, and is not disputed. */
  readonly known: ReadonlyMap<string, Known>;
  readonly pattern: FactPattern;
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly open: ReadonlyMap<string, WhyOpen>;
  /** What either side says of a disputed fact; one value alone where the other side's is not on record. */
  readonly contended: ReadonlyMap<string, readonly Known[]>;
  /** Facts that the record answers in so many words, whether or not the answer counts. */
  readonly answered: ReadonlySet<string>;
}

/** Something the record says of one fact. */
interface Entry {
  readonly value: Known | undefined;
  readonly status: Status;
  readonly by: string | undefined;
  readonly source: string | undefined;
  readonly standard: Standard | undefined;
  readonly against?: string | undefined;
  readonly derivedFrom?: string[];
}

export function ordinaryStandard({ proceeding }: CaseRecord): Standard {
  return proceeding === "criminal" ? "beyond-reasonable-doubt" : "preponderance";
}

const admissions = new WeakMap<CaseRecord, Map<string, { corpus: Corpus; admission: Admission }>>();

/** Reads a record for one claim: what its stage counts, for and against whom it binds. */
export function admission(corpus: Corpus, rulebook: Rulebook<unknown>, record: CaseRecord, admitting: Admitting): Admission {
  if (leansOnClaim(record)) return admitted(corpus, rulebook, record, admitting);
  const made = admissions.get(record) ?? new Map<string, { corpus: Corpus; admission: Admission }>();
  admissions.set(record, made);
  const { by, against, scope, standard, relief } = admitting;
  const key = JSON.stringify([by, against, scope ?? null, standard, relief ?? false]);
  const found = made.get(key);
  if (found?.corpus === corpus) return found.admission;
  const fresh = admitted(corpus, rulebook, record, admitting);
  made.set(key, { corpus, admission: fresh });
  return fresh;
}

const FAVORING: ReadonlySet<Status> = new Set(["admitted", "disputed", "sanction"]);

/** Whom an admission, a sanction or a dispute favors depends on the claim and on how it is read; an answer may be for one claim alone. */
function leansOnClaim({ answers, sanctions }: CaseRecord): boolean {
  const said = Object.values(answers).flatMap((answer) => answersOf(answer).map(statementOf));
  return sanctions.length > 0 || said.some(({ status, claim }) => claim !== undefined || (status !== undefined && FAVORING.has(status)));
}

function admitted(corpus: Corpus, rulebook: Rulebook<unknown>, record: CaseRecord, admitting: Admitting): Admission {
  const row = stageRow(governingStage(record.posture));
  const standard = admitting.standard ?? ordinaryStandard(record);
  const weigh = weigher(record, row, admitting, standard, labelsCount(corpus, record) ? "conclusory" : "disputed");
  const statusOf = ({ status }: Provenance): Status => status ?? row.bare;
  const derivedFact = derivationsFrom(corpus, record, admitting, standard, (on) => weigh(statusOf(on), on.by, undefined));

  const facts = new Map<string, Known>();
  const grounds = new Map<string, Ground>();
  const open = new Map<string, WhyOpen>();
  const contended = new Map<string, readonly Known[]>();
  const answered = new Set<string>();
  const settle = (fact: FactDeclaration, entry: Entry, value: Known): void => {
    if (admitting.relief === true && fact.type === "usd" && entry.status === "alleged") {
      open.set(fact.name, "unproved");
      return;
    }
    facts.set(fact.name, value);
    const { status, by, source, derivedFrom } = entry;
    grounds.set(fact.name, {
      fact: fact.name,
      value: shown(rulebook, fact.name, value),
      status,
      ...(source !== undefined && { source }),
      ...(by !== undefined && { by }),
      ...(derivedFrom !== undefined && { derivedFrom }),
    });
  };

  for (const fact of rulebook.facts.values()) {
    const said = entriesOf(record, fact, admitting, row);
    const entries = row.pleader ? said.map((entry) => asPleaded(rulebook, admitting, fact.name, entry)) : said;
    const query = corpus.facts.get(fact.name)!.derive;
    if (entries.length > 0) {
      answered.add(fact.name);
      const weighed = entries.map((entry) => ({
        entry,
        weight: inOwnFavor(rulebook, admitting, fact.name, entry) ? "not" : weigh(entry.status, entry.by, entry.standard),
      }));
      combine(fact, weighed);
    } else if (query !== undefined) {
      const { value, on, best } = derivedFact(fact.name, query);
      if (value !== undefined) settle(fact, derivedEntry(value, on, statusOf), value);
      if (best !== undefined && JSON.stringify(best) !== JSON.stringify(value)) {
        contended.set(fact.name, value === undefined ? [best] : [value, best]);
        open.set(fact.name, "disputed");
      }
    }
  }

  function combine(fact: FactDeclaration, weighed: readonly { entry: Entry; weight: Weight }[]): void {
    const counted = weighed.filter(({ weight }) => weight === "counts").map(({ entry }) => entry);
    const binding = counted.filter(({ status }) => BINDING.has(status));
    const disputed = weighed.filter(({ weight }) => weight === "disputed").map(({ entry }) => entry);
    const statuses = weighed.map(({ entry }) => entry.status);
    if (binding.length === 0 && statuses.includes("not-proved")) open.set(fact.name, "unproved");
    else if (binding.length === 0 && disputed.length > 0) dispute(fact, [...disputed, ...counted]);
    else if (counted.length > 0) {
      const pool = binding.length > 0 ? binding : counted;
      const value = agreed(pool.map((entry) => entry.value!));
      if (value === undefined) dispute(fact, pool);
      else
        settle(
          fact,
          pool.reduce((a, b) => (strength(b.status) > strength(a.status) ? b : a)),
          value,
        );
    } else
      open.set(
        fact.name,
        statuses.includes("found") || (statuses.includes("evidenced") && row.counts === "undisputed") ? "unproved" : "unsupported",
      );
  }

  function dispute(fact: FactDeclaration, entries: readonly Entry[]): void {
    open.set(fact.name, "disputed");
    contended.set(
      fact.name,
      entries.flatMap(({ value }) => (value === undefined ? [] : [value])),
    );
  }

  const pattern = Object.fromEntries([...facts].map(([name, value]) => [name, shown(rulebook, name, value)])) as FactPattern;
  return { known: facts, pattern, grounds, open, contended, answered };
}

/** Whether the stage, on the day of decision, took what is pleaded in the words of the law alone. */
function labelsCount({ procedure }: Corpus, { posture, dates }: CaseRecord): boolean {
  const until = procedure.stages?.stages.find(({ stage }) => stage === governingStage(posture))?.labelsCountUntil;
  const decided = daysWritten(dates["decided"]);
  return until !== undefined && decided !== undefined && dayOf(decided.high) < until;
}

/** Whether something known so counts at this stage, to this standard, between these parties. */
function weigher(record: CaseRecord, row: StageRow, { by: pleader, against }: Admitting, standard: Standard, leastPleaded: Status) {
  const someDefaulted = Object.values(record.parties).some(({ defaulted }) => defaulted === true);
  const appeared = governingStage(record.posture) === "default" && someDefaulted && record.parties[against]?.defaulted !== true;
  const ordinary = ordinaryStandard(record);
  return (status: Status, by: string | undefined, found: Standard | undefined): Weight => {
    if (status === "found") return STANDARDS.indexOf(found ?? ordinary) >= STANDARDS.indexOf(standard) ? "counts" : "not";
    if (status === "sanction" || status === "noticed") return "counts";
    if (status === "admitted" && (by === pleader || by === against)) return "counts";
    const ordinaryStatus = status === "admitted" ? "evidenced" : status; // a stranger's admission is evidence
    if (row.pleader) {
      const theirs = ordinaryStatus === "undisputed" || by === undefined || by === pleader;
      return theirs && !appeared && strength(ordinaryStatus) >= strength(leastPleaded) ? "counts" : "not";
    }
    if (ordinaryStatus === "disputed") return "disputed";
    return strength(ordinaryStatus) >= strength(row.counts) ? "counts" : "not";
  };
}

/** An admission counts against the party that made it, a sanction against the one that earned it; neither in that party's favor. */
function inOwnFavor(rulebook: Rulebook<unknown>, { claim, by, against }: Admitting, fact: string, entry: Entry): boolean {
  const { status, value } = entry;
  const bound = status === "admitted" ? entry.by : status === "sanction" ? entry.against : undefined;
  if (value === undefined || bound === undefined || (bound !== by && bound !== against)) return false;
  return favorsOnly(rulebook, claim, fact, value, bound === by ? "plaintiff" : "defendant");
}

/** Both sides speak of what is disputed: told in the other side's words, the pleader alleges the contrary. */
function asPleaded(rulebook: Rulebook<unknown>, { claim, by }: Admitting, fact: string, entry: Entry): Entry {
  const { status, by: maker, value } = entry;
  if (status !== "disputed" || maker === by || typeof value !== "boolean") return entry;
  return favorsOnly(rulebook, claim, fact, value, "defendant") ? { ...entry, value: !value } : entry;
}

/** What the record says of a fact, in this scope, as far as it holds between these parties. */
function entriesOf(record: CaseRecord, fact: FactDeclaration, admitting: Admitting, row: StageRow): Entry[] {
  const { claim, by: claimant, against, scope } = admitting;
  const value = (written: unknown): Known | undefined =>
    written === undefined ? undefined : (known(fact, written) as { value: Known }).value;
  const holds = (party: string | undefined, at: string | undefined) =>
    (at === undefined || at === scope) && (party === undefined || party === against || party === claimant);
  const mutual = claimBack(record, claimant, against);
  const own = Object.hasOwn(record.answers, fact.name) ? answersOf(record.answers[fact.name]!).map(statementOf) : [];
  const said = own
    .filter(({ claim: family }) => family === undefined || within(family, claim))
    .filter(
      (statement) =>
        holds(statement.against, statement.scope) && !(mutual && statement.against === claimant && statement.status !== "sanction"),
    );
  // What is said of this claim apart takes the place of what is said of all.
  const apart = said.filter(({ claim: family }) => family !== undefined);
  const answers = (apart.length > 0 ? apart : said).map((statement): Entry => {
    const { by, source, standard, against: bound } = statement;
    return { value: value(statement.value), status: statement.status ?? row.bare, by, source, standard, against: bound };
  });
  const sanctions = record.sanctions
    .filter((sanction) => sanction.fact === fact.name && holds(sanction.against, sanction.scope))
    .map((sanction): Entry => ({
      value: value(sanction.value),
      status: "sanction",
      against: sanction.against,
      by: undefined,
      source: sanction.source,
      standard: undefined,
    }));
  return [...answers, ...sanctions];
}

/** A derived answer has the weakest status of what it rests on, and names it. */
function derivedEntry(value: Known, on: readonly Provenance[], statusOf: (on: Provenance) => Status): Entry {
  const weakest = on.reduce<Provenance | undefined>(
    (a, b) => (a === undefined || strength(statusOf(b)) < strength(statusOf(a)) ? b : a),
    undefined,
  );
  const derivedFrom = [...new Set(on.flatMap(({ source }) => (source === undefined ? [] : [source])))];
  return {
    value,
    status: weakest === undefined ? "undisputed" : statusOf(weakest),
    by: weakest?.by,
    source: undefined,
    standard: undefined,
    derivedFrom,
  };
}

/** The value that all of them leave, or none where two exclude one another. */
function agreed(values: readonly Known[]): Known | undefined {
  const [first, ...others] = values;
  let value = first!;
  for (const other of others) {
    if (typeof value === "object" && typeof other === "object") {
      value = { low: Math.max(value.low, other.low), high: Math.min(value.high, other.high) };
      if (value.low > value.high) return undefined;
    } else if (value !== other) return undefined;
  }
  return value;
}
