import { describe, expect, test } from "vitest";
import { assess, evaluate, link, rules, type FactPattern, type ShippedFacts } from "../../src/index.ts";
import { corpusOf } from "../../src/rulebook/corpus.ts";
import { dayBefore } from "./days.ts";

type Facts = FactPattern<ShippedFacts>;
interface Decision {
  readonly court: string;
  readonly decided: string;
}

/** The law of an act of 2001, as decided on a day in a court; texts do not change with the decision. */
function law({ court, decided }: Decision, readings: Readonly<Record<string, string>> = {}) {
  return link(rules, { conduct: { from: "2001-11-01", to: "2001-11-01" }, court, decided, readings }).periods[0]!;
}

/** What the facts show of a term; `unsettled` where live readings differ. */
function held(term: string, facts: Facts, decision: Decision): string {
  const readings = law(decision).rivals.get(term) ?? [];
  const choices = readings.length === 0 ? [{}] : readings.map(({ reading }) => ({ [term]: reading }));
  const truths = new Set(choices.map((chosen) => evaluate(law(decision, chosen).rulebook, facts).get(term)!));
  return truths.size === 1 ? [...truths][0]! : "unsettled";
}

/** The decision that binds, or the general rule. */
const governing = (term: string, decision: Decision) => law(decision).rulebook.provisions.get(term)!.citation;

/** An employee who may read the data and is told what to use them for. */
const EMPLOYEE = {
  accessed: true,
  is_computer: true,
  permitted_to_access: true,
  permission_revoked: false,
  entitled_to_information: true,
  obtained_information: true,
  information_in_accessed_computer: true,
  barrier_technical: false,
  barrier_by_terms_only: false,
  bypassed_inner_barrier: false,
  misused_information_only: true,
  access_broke_agreement: false,
  accessed_for_forbidden_purpose: false,
  acted_against_owner_interest: false,
} as const;
const FORBIDDEN_PURPOSE = { ...EMPLOYEE, accessed_for_forbidden_purpose: true };
const BROKEN_PROMISE = { ...EMPLOYEE, access_broke_agreement: true };
const DISLOYAL = { ...EMPLOYEE, acted_against_owner_interest: true };
const TOLD_TO_STAY_AWAY = {
  access_restricted: false,
  open_to_public: true,
  permission_revoked: true,
  revocation_reached_defendant: true,
  circumvented_revocation_or_block: false,
} as const;
const CLOSED_BY_WORDS = { bypassed_inner_barrier: false, barrier_technical: false, barrier_by_terms_only: true } as const;
const GAIN_WITHOUT_DECEIT = { intended_to_deceive: false, intended_to_obtain_property_wrongfully: true } as const;
const DECEIT_WITHOUT_GAIN = { intended_to_deceive: true, intended_to_obtain_property_wrongfully: false } as const;
const INDUCED = {
  accessed: false,
  agent_accessed: false,
  contractor_accessed: false,
  affiliate_accessed: false,
  officer_took_part_in_access: false,
  aided_access: false,
  agreed_to_access_without_permission: false,
  encouraged_access: true,
} as const;
const INQUIRY_ONLY = { suffered_loss: true, spent_on_harm_to_computer: false } as const;
const NO_IMPAIRMENT = { system_impaired: false, system_unavailable_for_substantial_time: false, impairment_threatened: false } as const;

describe.each([
  // A bad purpose in getting what one may get: does it exceed authorized access?
  ["LCGM", "cfaa.entitlement", "vaed", "1998-11-10", BROKEN_PROMISE, "refuted", "established"],
  ["SecureInfo", "cfaa.entitlement", "vaed", "2005-09-09", BROKEN_PROMISE, "established", "unsettled"],
  ["SecureInfo", "cfaa.entitlement", "mdd", "2005-09-09", BROKEN_PROMISE, "established", "unsettled"],
  ["Brekka", "cfaa.entitlement", "ca9", "2009-09-15", BROKEN_PROMISE, "unsettled", "refuted"],
  ["John", "cfaa.entitlement", "ca5", "2010-02-09", FORBIDDEN_PURPOSE, "refuted", "established"],
  ["Rodriguez", "cfaa.entitlement", "ca11", "2010-12-27", FORBIDDEN_PURPOSE, "unsettled", "established"],
  ["the Nosal panel", "cfaa.entitlement", "ca9", "2011-04-28", FORBIDDEN_PURPOSE, "refuted", "established"],
  [
    "the order that took the Nosal panel's force away",
    "cfaa.entitlement",
    "ca9",
    "2011-10-27",
    FORBIDDEN_PURPOSE,
    "established",
    "refuted",
  ],
  ["WEC Carolina", "cfaa.entitlement", "ca4", "2012-07-26", FORBIDDEN_PURPOSE, "unsettled", "refuted"],
  ["Valle", "cfaa.entitlement", "ca2", "2015-12-03", FORBIDDEN_PURPOSE, "unsettled", "refuted"],
  ["Royal Truck", "cfaa.entitlement", "ca6", "2020-09-09", FORBIDDEN_PURPOSE, "unsettled", "refuted"],
  ["Sandvig", "cfaa.entitlement", "dcd", "2020-03-27", FORBIDDEN_PURPOSE, "unsettled", "refuted"],
  ["Sandvig", "cfaa.entitlement", "cadc", "2020-03-27", FORBIDDEN_PURPOSE, "unsettled", "unsettled"],
  ["Van Buren", "cfaa.entitlement", "ca1", "2021-06-03", BROKEN_PROMISE, "established", "refuted"],
  ["Van Buren", "cfaa.entitlement", "ca3", "2021-06-03", FORBIDDEN_PURPOSE, "unsettled", "refuted"],
  ["Van Buren", "cfaa.entitlement", "ca5", "2021-06-03", FORBIDDEN_PURPOSE, "established", "refuted"],
  ["Van Buren", "cfaa.entitlement", "ca9", "2021-06-03", FORBIDDEN_PURPOSE, "refuted", "refuted"],
  ["Van Buren", "cfaa.entitlement", "ca11", "2021-06-03", FORBIDDEN_PURPOSE, "established", "refuted"],
  // Disloyalty: does it end permission?
  ["Shurgard", "cfaa.permission", "wawd", "2000-10-30", DISLOYAL, "established", "refuted"],
  ["Werner-Masuda", "cfaa.permission", "mdd", "2005-09-16", DISLOYAL, "refuted", "unsettled"],
  ["Citrin", "cfaa.permission", "ca7", "2006-03-08", DISLOYAL, "unsettled", "refuted"],
  ["Brekka", "cfaa.permission", "ca9", "2009-09-15", DISLOYAL, "unsettled", "established"],
  ["Pulte Homes", "cfaa.permission", "ca6", "2011-08-02", DISLOYAL, "unsettled", "established"],
  ["WEC Carolina", "cfaa.permission", "ca4", "2012-07-26", DISLOYAL, "unsettled", "established"],
  ["Van Buren", "cfaa.permission", "ca7", "2021-06-03", DISLOYAL, "refuted", "established"],
  // Does a letter close a page that is open to everybody?
  ["Register.com v. Verio", "cfaa.gate.outer", "nysd", "2000-12-08", TOLD_TO_STAY_AWAY, "refuted", "established"],
  ["Register.com v. Verio", "cfaa.gate.outer", "ca1", "2000-12-08", TOLD_TO_STAY_AWAY, "refuted", "established"],
  ["Pulte Homes", "cfaa.gate.outer", "ca6", "2011-08-02", TOLD_TO_STAY_AWAY, "established", "unsettled"],
  ["Pulte Homes", "cfaa.gate.outer", "ca1", "2011-08-02", TOLD_TO_STAY_AWAY, "established", "unsettled"],
  // Does a rule alone close an area of the computer?
  ["what is left of Explorica", "cfaa.gate.inner", "ca1", "2001-12-17", CLOSED_BY_WORDS, "refuted", "unsettled"],
  ["Durenleau", "cfaa.gate.inner", "ca3", "2025-08-26", CLOSED_BY_WORDS, "unsettled", "refuted"],
  ["Durenleau", "cfaa.gate.inner", "ca4", "2025-08-26", CLOSED_BY_WORDS, "unsettled", "unsettled"],
  // Is access that one induced one's own?
  ["Ryanair v. Booking", "cfaa.access", "ded", "2022-10-24", INDUCED, "refuted", "unsettled"],
  // Is to mean to mislead, or to mean to gain by wrong, enough for an intent to defraud?
  ["Shurgard", "cfaa.intent-to-defraud", "wawd", "2000-10-30", GAIN_WITHOUT_DECEIT, "refuted", "established"],
  ["Fidlar", "cfaa.intent-to-defraud", "ca7", "2016-01-21", DECEIT_WITHOUT_GAIN, "refuted", "established"],
  ["Fidlar", "cfaa.intent-to-defraud", "ca10", "2016-01-21", DECEIT_WITHOUT_GAIN, "refuted", "unsettled"],
  ["Saini", "cfaa.intent-to-defraud", "ca10", "2022-01-24", GAIN_WITHOUT_DECEIT, "established", "unsettled"],
  ["Saini", "cfaa.intent-to-defraud", "ca9", "2022-01-24", GAIN_WITHOUT_DECEIT, "established", "refuted"],
  ["Saini", "cfaa.intent-to-defraud", "ca9", "2022-01-24", DECEIT_WITHOUT_GAIN, "unsettled", "refuted"],
  ["Saini", "cfaa.intent-to-defraud", "ca7", "2022-01-24", GAIN_WITHOUT_DECEIT, "established", "established"],
  // Is the cost of an inquiry loss where nothing in the computer was harmed?
  ["Better Holdco", "cfaa.e.11", "nysd", "2021-07-26", INQUIRY_ONLY, "established", "unsettled"],
  ["Better Holdco", "cfaa.e.11", "ca9", "2021-07-26", INQUIRY_ONLY, "established", "unsettled"],
  ["Better Holdco", "cfaa.e.11", "ca11", "2021-07-26", INQUIRY_ONLY, "established", "established"],
  ["Moxie", "cfaa.e.11", "ca10", "2026-01-21", INQUIRY_ONLY, "unsettled", "established"],
  // Beside the computer statute.
  ["eBay", "chattels.harm", "cand", "2000-05-24", { ...NO_IMPAIRMENT, used_system_capacity: true }, "refuted", "unsettled"],
  ["Hamidi", "chattels.harm", "calctapp", "2003-06-30", { ...NO_IMPAIRMENT, used_system_capacity: true }, "unsettled", "refuted"],
  [
    "WhatsApp v. NSO",
    "immunity.derivative",
    "ca9",
    "2021-11-08",
    { kind_of_defendant: "company", acted_on_foreign_state_orders: true },
    "established",
    "refuted",
  ],
  [
    "Briskin",
    "jurisdiction.express-aiming",
    "ca9",
    "2025-04-21",
    { sought_out_computers_in_forum: false, aimed_at_forum_in_particular: false, knowingly_dealt_with_people_in_forum: true },
    "refuted",
    "established",
  ],
] as const)("%s on %s in %s", (_, term, court, decided, facts, before, after) => {
  test(`is not yet the law the day before ${decided}: ${before}`, () => {
    expect(held(term, facts, { court, decided: dayBefore(decided) })).toBe(before);
  });
  test(`is the law of a decision of ${decided}: ${after}`, () => {
    expect(held(term, facts, { court, decided })).toBe(after);
  });
});

describe("a decision binds the courts below", () => {
  test.each([
    ["mad", "cfaa.entitlement", "2001-12-17", "EF Cultural Travel v. Explorica"],
    ["ilnd", "cfaa.permission", "2006-03-08", "International Airport Centers v. Citrin"],
    ["ilcd", "cfaa.intent-to-defraud", "2016-01-21", "Fidlar Technologies v. LPS Real Estate Data Solutions"],
    ["cand", "cfaa.permission", "2009-09-15", "LVRC Holdings v. Brekka"],
    ["txsd", "cfaa.entitlement", "2010-02-09", "United States v. John"],
    ["flsd", "cfaa.entitlement", "2010-12-27", "United States v. Rodriguez"],
    ["cand", "cfaa.entitlement", "2012-04-10", "United States v. Nosal"],
    ["nysd", "cfaa.entitlement", "2015-12-03", "United States v. Valle"],
    ["cand", "cfaa.entitlement", "2021-06-03", "Van Buren v. United States"],
    ["ded", "cfaa.entitlement", "2021-06-03", "Van Buren v. United States"],
    ["cand", "chattels.harm", "2003-06-30", "Intel Corp. v. Hamidi"],
    ["cand", "cfaa.intent-to-defraud", "2022-01-24", "United States v. Saini"],
    ["njd", "cfaa.gate.inner", "2025-08-26", "NRA Group, LLC v. Durenleau"],
    ["mdd", "cfaa.e.11", "2009-04-16", "A.V. v. iParadigms"],
    ["ohsd", "cfaa.e.11", "2014-12-22", "Yoder & Frey Auctioneers"],
    ["flsd", "cfaa.e.11", "2017-01-25", "Brown Jordan International"],
    ["utd", "cfaa.e.11", "2026-01-21", "Moxie Pest Control"],
  ])("%s takes %s from %s on as %s", (court, term, decided, name) => {
    expect(governing(term, { court, decided: dayBefore(decided) })).not.toContain(name);
    expect(governing(term, { court, decided })).toContain(name);
  });
  test("and no others: Nosal leaves the courts of New York with two readings", () => {
    expect(held("cfaa.entitlement", FORBIDDEN_PURPOSE, { court: "nysd", decided: "2012-04-10" })).toBe("unsettled");
  });
});

test("Nosal en banc says again what Brekka had said, and is followed from its day", () => {
  const decisions = ["2012-04-09", "2012-04-10"].map((decided) => ({ court: "ca9", decided }));
  expect(decisions.map((decision) => held("cfaa.entitlement", FORBIDDEN_PURPOSE, decision))).toEqual(["refuted", "refuted"]);
  expect(decisions.map((decision) => governing("cfaa.entitlement", decision))).toEqual([
    "LVRC Holdings v. Brekka, 581 F.3d 1127 (9th Cir. 2009)",
    "United States v. Nosal, 676 F.3d 854 (9th Cir. 2012) (en banc)",
  ]);
});

test("Saini ends the line of trial courts for which to defraud was to do wrong", () => {
  const readings = ["2022-01-23", "2022-01-24"].map((decided) =>
    law({ court: "ca10", decided })
      .rivals.get("cfaa.intent-to-defraud")
      ?.map(({ reading }) => reading),
  );
  expect(readings).toEqual([
    ["deceive-or-cheat", "wrongdoing"],
    ["deceive-and-cheat", "deceive-or-cheat"],
  ]);
});

test("Christensen ends the line of trial courts that asked for a technical barrier", () => {
  const rules = ["2010-07-19", "2010-07-20", "2015-08-24", "2015-08-25"].map(
    (decided) =>
      law({ court: "cand", decided })
        .rivals.get("cdafa.want-of-permission")
        ?.map(({ reading }) => reading) ?? [],
  );
  const both = ["words-or-barrier", "technical-barrier"];
  expect(rules).toEqual([[], both, both, []]);
});

describe("a decided case", () => {
  const cases = (term: string, decision: Decision, binding: boolean) =>
    law(decision)
      .rulebook.precedents.get(term)!
      .cases.filter(({ binds }) => binds || !binding)
      .map(({ authority }) => authority);
  test.each([
    ["morris", "cfaa.without-authorization#gate", "nysd", "1991-03-07"],
    ["pulte-homes", "cfaa.without-authorization#gate", "ca6", "2011-08-02"],
    ["facebook-v-power-ventures", "cfaa.without-authorization#gate", "cand", "2016-07-12"],
    ["brekka", "cfaa.without-authorization#no-permission", "cand", "2009-09-15"],
    ["citrin", "cfaa.without-authorization#no-permission", "ilnd", "2006-03-08"],
    ["wec-carolina", "cfaa.without-authorization#no-permission", "mdd", "2012-07-26"],
    ["nosal-2", "cfaa.without-authorization#no-permission", "cand", "2016-07-05"],
    ["facebook-v-power-ventures", "cfaa.without-authorization#no-permission", "cand", "2016-07-12"],
  ])("%s binds on %s in %s from %s", (authority, term, court, decided) => {
    expect(cases(term, { court, decided: dayBefore(decided) }, true)).not.toContain(authority);
    expect(cases(term, { court, decided }, true)).toContain(authority);
    expect(cases(term, { court: "cadc", decided }, true)).not.toContain(authority);
  });
  test("stands no more once it is vacated: hiQ of 2019, from 2021-06-14, and hiQ of 2022 in its place", () => {
    const standing = (decided: string) =>
      cases("cfaa.without-authorization#gate", { court: "cand", decided }, false).filter((authority) => authority.startsWith("hiq"));
    expect(["2019-09-08", "2019-09-09", "2021-06-13", "2021-06-14", "2022-04-17", "2022-04-18"].map(standing)).toEqual([
      [],
      ["hiq-v-linkedin-2019"],
      ["hiq-v-linkedin-2019"],
      [],
      [],
      ["hiq-v-linkedin-2022"],
    ]);
  });
  test("that found only a serious question binds nobody: hiQ", () => {
    const bound = cases("cfaa.without-authorization#gate", { court: "cand", decided: "2023-01-01" }, true);
    expect(bound.filter((authority) => authority.startsWith("hiq"))).toEqual([]);
  });
});

test("on no day do live readings make more combinations than may be run, of the claims that reach most", async () => {
  const parties = { ann: { role: "plaintiff" }, bob: { role: "defendant" } } as const;
  const claims = ["cfaa.a.4", "cfaa.b.conspiracy", "cdafa.c.2"].map((claim) => ({ claim }));
  const days = corpusOf(rules).provisions.flatMap(({ decided, until, since }) =>
    [decided, until, since].filter((day) => day !== undefined),
  );
  for (const decided of new Set(days)) for (const court of ["cod", "cand"]) await assess({ court, dates: { decided }, parties, claims });
});
