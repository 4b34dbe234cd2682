import { CaseRecordError } from "./errors.ts";
import { within } from "./names.ts";
import { daysWritten, durationOf } from "./record/calendar.ts";
import { sidesOf } from "./record/claimants.ts";
import { itemsOf, partiesIn } from "./record/items.ts";
import type { Item } from "./record/paths.ts";
import type { CaseRecord } from "./record/schema.ts";
import { inScope } from "./record/scope.ts";
import { dayOf } from "./quantities.ts";
import type { Corpus } from "./rulebook/corpus.ts";
import { compare } from "./rulebook/order.ts";

/** One claim of one party against another, in one scope. */
export interface Asserted {
  readonly claim: string;
  readonly by: string;
  readonly against: string;
  readonly scope: string | null;
  readonly law: string | undefined;
  /** What is argued of it, where the record says so of this claim apart. */
  readonly issues: readonly string[] | undefined;
}

/** Which claims to assess, beyond what the record says. */
export interface Asking {
  /** A claim or a family; left out, the record's claims, or all. */
  readonly claim?: string | undefined;
  /** The party to assess as defendant, whatever its role. */
  readonly against?: string | undefined;
}

/** Every claim that the record makes: pairs by party id, claims in statutory order, each scope apart. */
export function assertedIn(corpus: Corpus, record: CaseRecord, asking: Asking): Asserted[] {
  const order = [...new Set(corpus.provisions.filter(({ kind }) => kind === "offense" || kind === "claim").map(({ id }) => id))];
  if (asking.against !== undefined && !Object.hasOwn(record.parties, asking.against))
    throw new CaseRecordError([{ code: "unknown-party", message: `no party \`${asking.against}\``, path: ["parties"] }]);

  const named =
    record.claims ??
    [...new Set(order.map((id) => id.split(".")[0]!))].map((claim) => ({
      claim,
      by: undefined,
      against: undefined,
      scope: undefined,
      law: undefined,
      issues: undefined,
    }));
  const scopes = Object.keys(record.scopes).sort(compare);
  // What is said of a narrower family, or of a claim against the party that is asked about, holds before what is said of others.
  const breadth = (family: string) => family.split(".").length;
  const ordered = named.toSorted(
    (a, b) =>
      breadth(a.claim) - breadth(b.claim) ||
      Number(partiesIn(a.against).includes(asking.against ?? "")) - Number(partiesIn(b.against).includes(asking.against ?? "")),
  );
  const asserted = ordered.flatMap(({ claim: family, by, against, scope, law, issues }) =>
    order
      .filter((id) => within(family, id) && (asking.claim === undefined || within(asking.claim, id)))
      .flatMap((claim) =>
        sidesOf(record, { by, against }).by.flatMap((plaintiff) =>
          (asking.against !== undefined ? [asking.against] : sidesOf(record, { by, against }).against).flatMap((defendant) =>
            (plaintiff === defendant ? [] : scope !== undefined ? [scope] : scopes.length > 0 ? scopes : [null]).map((at): Asserted => ({
              claim,
              by: plaintiff,
              against: defendant,
              scope: at,
              law,
              issues,
            })),
          ),
        ),
      ),
  );
  const key = ({ by, against, claim, scope }: Asserted) => [by, against, claim, scope ?? ""].join("\u0000");
  const distinct = [...new Map(asserted.map((one) => [key(one), one])).values()];
  return distinct.sort(
    (a, b) =>
      compare(a.by, b.by) ||
      compare(a.against, b.against) ||
      order.indexOf(a.claim) - order.indexOf(b.claim) ||
      compare(a.scope ?? "", b.scope ?? ""),
  );
}

/** What is argued of a claim; nothing where all of it is. */
export function arguedOf({ posture }: CaseRecord, { issues }: Pick<Asserted, "issues">): readonly string[] | undefined {
  return issues ?? (posture.issues.length > 0 ? posture.issues : undefined);
}

/** The first and last day of the conduct in a scope, as far as the record dates it. */
export function conductDays(record: CaseRecord, scope: string | null): { from: string; to: string } | undefined {
  const spans = itemsOf(record.conduct)
    .filter((step) => inScope(record, "conduct", step as Item, scope ?? undefined) !== "refuted")
    .flatMap(({ period }) => durationOf(period) ?? []);
  const given = daysWritten(record.dates["conduct"]);
  const starts = [...spans.map(({ start }) => start.low), ...(given ? [given.low] : [])].filter(Number.isFinite);
  const ends = [...spans.map(({ end }) => end.high), ...(given ? [given.high] : [])].filter(Number.isFinite);
  if (starts.length === 0 && ends.length === 0) return undefined;
  const first = Math.min(...starts, ...ends);
  return { from: dayOf(first), to: dayOf(Math.max(first, ...ends)) };
}
