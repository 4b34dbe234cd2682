import type { Assessment, ClaimFinding } from "../assessment.ts";
import type { CaseRecordInput, Status } from "../record/schema.ts";
import { STANDARDS } from "../rulebook/schema.ts";
import { practice, type Practice } from "./practice.ts";

type Bugs = Readonly<Record<string, Partial<Practice>>>;

/** A record that is read wrongly. */
function reader(misread: (record: CaseRecordInput) => CaseRecordInput): Partial<Practice> {
  return {
    assess: (rules, record, assessing) => practice.assess(rules, misread(record), assessing),
    admit: (rules, record, admitting) => practice.admit(rules, misread(record), admitting),
  };
}

/** A finding that is wrongly made. */
function finder(mistaken: (finding: ClaimFinding, record: CaseRecordInput) => ClaimFinding): Partial<Practice> {
  return {
    assess: async (rules, record, assessing): Promise<Assessment> => {
      const assessment = await practice.assess(rules, record, assessing);
      return { ...assessment, claims: assessment.claims.map((finding) => mistaken(finding, record)) };
    },
  };
}

/** A record of which nothing is read where something is so. */
const deafWhere = (so: (record: CaseRecordInput) => boolean) => reader((record) => (so(record) ? { ...record, answers: {} } : record));
const countOf = ({ answers = {} }: CaseRecordInput) => Object.keys(answers).length;
const liable = (finding: ClaimFinding): ClaimFinding => ({ ...finding, liability: "established", outcome: "liable" });
const STRONGER: Partial<Record<Status, Status>> = { conclusory: "undisputed", unsupported: "undisputed", disputed: "undisputed" };

/** By law, what a record may be made to say by mistake. */
export const practiceBugs: Readonly<Record<string, Bugs>> = {
  order: {
    "only the first answer is read": reader((record) => ({
      ...record,
      answers: Object.fromEntries(Object.entries(record.answers ?? {}).slice(0, 1)),
    })),
  },
  spelling: {
    "a party whose name comes after the other's is not heard": deafWhere(({ parties = {} }) => Object.keys(parties).sort()[0] === "abe"),
  },
  grounds: {
    "a yes is shown as a no": finder((finding) => ({
      ...finding,
      elements: finding.elements.map((element) => ({
        ...element,
        because: element.because.map((ground) => (ground.value === true ? { ...ground, value: false } : ground)),
      })),
    })),
  },
  defenses: {
    "a raised defense wins the claim": finder((finding, { posture }) => ((posture?.defenses ?? []).length > 0 ? liable(finding) : finding)),
  },
  weakerStatus: {
    "a bare conclusion is stronger than evidence": reader((record) => ({
      ...record,
      answers: Object.fromEntries(
        Object.entries(record.answers ?? {}).map(([fact, answer]) => {
          const { status, value } = (typeof answer === "object" ? answer : {}) as { readonly status?: Status; readonly value?: unknown };
          const stronger = status === undefined || value === undefined ? undefined : STRONGER[status];
          return [fact, stronger === undefined ? answer : { ...(answer as object), status: stronger }];
        }),
      ),
    })),
  },
  higherStandard: {
    "a finding counts to higher standards alone": {
      admit: (rules, record, admitting) => {
        const at = STANDARDS.indexOf(admitting.standard ?? "preponderance");
        return practice.admit(rules, record, { ...admitting, standard: STANDARDS[STANDARDS.length - 1 - at] });
      },
    },
  },
  liability: {
    "liability follows whatever the elements come to": finder(liable),
    "an element that is refuted is met": finder((finding) => ({
      ...finding,
      elements: finding.elements.map((element) => ({ ...element, resolution: "met" })),
    })),
  },
  unrelatedAnswers: { "of an odd number of answers none is read": deafWhere((record) => countOf(record) % 2 === 1) },
  claimsApart: { "where two claims are made nothing is read": deafWhere(({ claims = [] }) => claims.length > 1) },
  sources: {
    "what has no source is not read": reader((record) => ({
      ...record,
      answers: Object.fromEntries(Object.entries(record.answers ?? {}).filter(([, answer]) => JSON.stringify(answer).includes('"source"'))),
    })),
  },
  motions: { "where somebody moves nothing is read": deafWhere(({ posture }) => (posture?.motions ?? []).length > 0) },
  defensesApart: { "where a defense is raised nothing is read": deafWhere(({ posture }) => (posture?.defenses ?? []).length > 0) },
  silentRecord: {
    "what is not shown is refuted": finder((finding) =>
      finding.violation === "undetermined" ? { ...finding, violation: "refuted" } : finding,
    ),
  },
  newAnswer: { "of an odd number of answers none is read": deafWhere((record) => countOf(record) % 2 === 1) },
};
