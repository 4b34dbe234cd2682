import { describe, expect, test } from "vitest";
import { assess, evaluate, type FactPattern, type ShippedFacts } from "../../src/index.ts";
import { dayBefore, on } from "./days.ts";

type Facts = FactPattern<ShippedFacts>;

/** What the facts show of a provision, done the day before an amendment and the day it took effect; `undefined` where there was none. */
function shown(provision: string, amended: string, facts: Facts): unknown[] {
  return [dayBefore(amended), amended].map((day) => evaluate(on(day), facts).get(provision));
}

/** The citation of the text in force the day before an amendment and the day it took effect. */
function cited(provision: string, amended: string): unknown[] {
  return [dayBefore(amended), amended].map((day) => on(day).provisions.get(provision)?.citation);
}

const INTRUSION = {
  accessed: true,
  accessed_intentionally: true,
  accessed_knowingly: true,
  is_computer: true,
  permitted_to_access: false,
  access_restricted: true,
} as const;
const TRANSMISSION = {
  is_computer: true,
  caused_transmission: true,
  transmitted_knowingly: true,
  sent_through_computer_in_interstate_commerce: true,
  permitted_to_cause_damage: false,
  suffered_damage: true,
} as const;
const NO_FACTOR = {
  loss_in_any_year_usd: 3000,
  medical_care_affected: false,
  physical_injury: false,
  public_health_threat: false,
  justice_defense_computer_damaged: false,
  government_justice_or_security_computer_damaged: false,
} as const;
const NO_COST = { suffered_loss: false, spent_on_verification: false, spent_on_response: false } as const;
const INTERSTATE = { computers_in_several_states: true, computer_connected_to_internet: true } as const;
const NO_FEDERAL_INTEREST = {
  computer_exclusively_for_us_government: false,
  computer_used_by_us_government: false,
  computer_exclusively_for_financial_institution: false,
  computer_used_by_financial_institution: false,
  computers_in_several_states: false,
} as const;

describe("the act of October 16, 1986", () => {
  const amended = "1986-10-16";
  test.each(["cfaa.a.4", "cfaa.a.5.A", "cfaa.a.5.B", "cfaa.a.6"])("added %s", (offense) => {
    expect(cited(offense, amended)).toEqual([undefined, expect.stringContaining("18 U.S.C. § 1030(a)")]);
  });
  test("gives the text for what was done before it too, and that is said", () => {
    expect([dayBefore(amended), amended].map((day) => on(day).provisions.get("cfaa.a.3")!.chosen)).toEqual([
      "the text in force on 1986-10-15 is not encoded; the text of 1986-10-16 is used",
      undefined,
    ]);
  });
});

test("the act of November 29, 1990 refers to another paragraph on restricted data", () => {
  const texts = ["1990-11-28", "1990-11-29"].map((day) => on(day).provisions.get("cfaa.a.1")!.text);
  expect(texts.map((text) => /paragraph (\w)\./.exec(text)![1])).toEqual(["r", "y"]);
});

describe("the act of September 13, 1994", () => {
  const amended = "1994-09-13";
  test("no longer reaches damage that an intruder did not mean, by what it sent", () => {
    const worm = { ...INTRUSION, ...TRANSMISSION, ...INTERSTATE, intended_damage: false, loss_in_any_year_usd: 1000 };
    expect(shown("cfaa.a.5.A", amended, worm)).toEqual(["established", "refuted"]);
  });
  test("reaches damage that an insider means", () => {
    const bomb = {
      ...INTRUSION,
      ...TRANSMISSION,
      ...INTERSTATE,
      permitted_to_access: true,
      permission_revoked: false,
      intended_damage: true,
    };
    expect(shown("cfaa.a.5.A", amended, { ...bomb, loss_in_any_year_usd: 1000 })).toEqual(["refuted", "established"]);
  });
  test("needs no Federal interest computer for damage by what was sent", () => {
    const local = { ...INTRUSION, ...TRANSMISSION, ...NO_FEDERAL_INTEREST, intended_damage: true, loss_in_any_year_usd: 1000 };
    expect(shown("cfaa.a.5.A", amended, local)).toEqual(["refuted", "established"]);
  });
  test("keeps the floor of 1000 dollars", () => {
    const small = { ...INTRUSION, ...TRANSMISSION, ...INTERSTATE, ...NO_FACTOR, intended_damage: true, loss_in_any_year_usd: 999 };
    expect(shown("cfaa.a.5.A", amended, small)).toEqual(["refuted", "refuted"]);
  });
  test("asks that the use of a federal computer be affected for the worse", () => {
    const look = {
      ...INTRUSION,
      computer_of_us_department: true,
      computer_exclusively_for_us_government: false,
      computer_used_by_us_government: true,
      conduct_affected_government_use: true,
      conduct_harmed_government_use: false,
    };
    expect(shown("cfaa.a.3", amended, look)).toEqual(["established", "refuted"]);
  });
  test("gives a civil action, for what is done from that day", async () => {
    const suits = [dayBefore(amended), amended].map((day) =>
      suit("cfaa.a.2.A", day, { ...INTRUSION, obtained_information: true, obtained_financial_record: true, suffered_loss: true }),
    );
    expect((await Promise.all(suits)).map(({ violation, primaFacie }) => [violation, primaFacie])).toEqual([
      ["established", "refuted"],
      ["established", "established"],
    ]);
  });
  test("gives none for recklessness alone", async () => {
    const facts = { ...TRANSMISSION, intended_damage: false, disregarded_risk_of_damage: true, loss_in_any_year_usd: 1000 };
    const { violation, outcome } = await suit("cfaa.a.5.B", amended, facts);
    expect([violation, outcome]).toEqual(["established", "not-liable"]);
    expect((await suit("cfaa.a.5.A", amended, { ...facts, intended_damage: true })).outcome).toBe("liable");
  });
});

describe("the act of October 11, 1996", () => {
  const amended = "1996-10-11";
  const fraud = {
    ...INTRUSION,
    ...NO_FEDERAL_INTEREST,
    computer_connected_to_internet: true,
    intended_to_deceive: true,
    intended_to_obtain_property_wrongfully: true,
    furthered_fraud: true,
    obtained_thing_of_value: true,
    obtained_only_use_of_computer: false,
  };
  test.each(["cfaa.a.2.B", "cfaa.a.2.C", "cfaa.a.5.C", "cfaa.a.7"])("added %s", (offense) => {
    expect(cited(offense, amended)).toEqual([undefined, expect.stringContaining("18 U.S.C. § 1030(a)")]);
  });
  test("protects a networked computer even where all of it happens in one state", () => {
    expect(shown("cfaa.a.4", amended, fraud)).toEqual(["refuted", "established"]);
  });
  test("makes mere use of a computer enough for fraud where it was worth more than 5000 dollars", () => {
    const use = { ...fraud, ...INTERSTATE, obtained_only_use_of_computer: true };
    expect(shown("cfaa.a.4", amended, { ...use, use_of_computer_value_in_any_year_usd: 5000.01 })).toEqual(["refuted", "established"]);
    expect(shown("cfaa.a.4", amended, { ...use, use_of_computer_value_in_any_year_usd: 5000 })).toEqual(["refuted", "refuted"]);
  });
  test("leaves the public computers of the government open", () => {
    const visit = {
      ...INTRUSION,
      computer_of_us_department: true,
      computer_exclusively_for_us_government: true,
      nonpublic_us_department_computer: false,
    };
    expect(shown("cfaa.a.3", amended, visit)).toEqual(["established", "refuted"]);
  });
  test("asks of a spy no plan for the secret, but that it be passed on or kept", () => {
    const secret = { ...INTRUSION, obtained_information: true, obtained_protected_national_security_information: true };
    const planned = { ...secret, intended_or_expected_injury_to_united_states: true, had_reason_to_believe_injury_to_united_states: true };
    const given = { ...secret, intended_or_expected_injury_to_united_states: false, had_reason_to_believe_injury_to_united_states: true };
    expect(shown("cfaa.a.1", amended, { ...planned, disclosed_or_kept_it_willfully: false })).toEqual(["established", "refuted"]);
    expect(shown("cfaa.a.1", amended, { ...given, disclosed_or_kept_it_willfully: true })).toEqual(["refuted", "established"]);
  });
  test("raises the floor of loss from 1000 to 5000 dollars", () => {
    const damage = { ...TRANSMISSION, ...INTERSTATE, ...NO_FACTOR, intended_damage: true };
    expect(shown("cfaa.a.5.A", amended, { ...damage, loss_in_any_year_usd: 4999 })).toEqual(["established", "refuted"]);
    expect(shown("cfaa.a.5.A", amended, { ...damage, loss_in_any_year_usd: 5000 })).toEqual(["established", "established"]);
  });
  test("asks for access where damage was reckless", () => {
    const sent = { ...INTRUSION, ...TRANSMISSION, ...INTERSTATE, permitted_to_access: true, permission_revoked: false };
    const reckless = { ...sent, disregarded_risk_of_damage: true, intended_damage: false, loss_in_any_year_usd: 5000 };
    expect(shown("cfaa.a.5.B", amended, reckless)).toEqual(["established", "refuted"]);
  });
});

describe("the act of October 26, 2001", () => {
  const amended = "2001-10-26";
  test("calls an impairment damage whatever came of it", () => {
    expect(shown("cfaa.e.8", amended, { ...NO_FACTOR, suffered_damage: true })).toEqual(["refuted", "established"]);
  });
  test("keeps the harm an element of the offenses", () => {
    const damage = { ...TRANSMISSION, ...INTERSTATE, ...NO_FACTOR, intended_damage: true };
    expect(shown("cfaa.a.5.A", amended, damage)).toEqual(["refuted", "refuted"]);
    expect(shown("cfaa.a.5.A", amended, { ...damage, loss_in_any_year_usd: 5000 })).toEqual(["established", "established"]);
  });
  test("adds damage to a government's system of justice or security", () => {
    const court = {
      ...TRANSMISSION,
      ...INTERSTATE,
      ...NO_FACTOR,
      intended_damage: true,
      government_justice_or_security_computer_damaged: true,
    };
    expect(shown("cfaa.a.5.A", amended, court)).toEqual(["refuted", "established"]);
  });
  test("numbers the offenses of damage anew", () => {
    expect(cited("cfaa.a.5.C", amended)).toEqual(["18 U.S.C. § 1030(a)(5)(C) (1996)", "18 U.S.C. § 1030(a)(5)(A)(iii) and (B) (2001)"]);
  });
  test("shortens the list of those from whom one may extort", () => {
    const texts = [dayBefore(amended), amended].map((day) => on(day).provisions.get("cfaa.a.7")!.text.includes("educational institution"));
    expect(texts).toEqual([true, false]);
  });
  test("adds the bar to suits over negligent design", () => {
    expect(cited("cfaa.g.negligent-design", amended)).toEqual([undefined, "18 U.S.C. § 1030(g)"]);
  });

  const copying = {
    ...INTRUSION,
    ...NO_FACTOR,
    obtained_information: true,
    computer_connected_to_internet: true,
    communication_interstate_or_foreign: true,
    suffered_damage: false,
    suffered_loss: true,
  };
  const suing = async (day: string, facts: object) => (await suit("cfaa.a.2.C", day, { ...copying, ...facts }, "2003-01-01")).primaFacie;
  test.each([dayBefore(amended), amended])("leaves a loss under 5000 dollars alone without an action: %s", async (day) => {
    expect(await suing(day, {})).toBe("refuted");
  });
  test("opens the action to a smaller loss where somebody was hurt", async () => {
    const hurt = { physical_injury: true };
    expect([await suing(dayBefore(amended), hurt), await suing(amended, hurt)]).toEqual(["refuted", "established"]);
  });
});

describe("the act of September 26, 2008", () => {
  const amended = "2008-09-26";
  test("asks for no communication between states", () => {
    const local = {
      ...INTRUSION,
      obtained_information: true,
      computer_connected_to_internet: true,
      communication_interstate_or_foreign: false,
    };
    expect(shown("cfaa.a.2.C", amended, local)).toEqual(["refuted", "established"]);
  });
  test("takes the harm out of the offense of damage that is meant", () => {
    expect(shown("cfaa.a.5.A", amended, { ...TRANSMISSION, ...INTERSTATE, ...NO_FACTOR, intended_damage: true })).toEqual([
      "refuted",
      "established",
    ]);
  });
  test("asks for loss beside damage where nothing worse than access was meant", () => {
    const patients = { ...INTRUSION, ...INTERSTATE, suffered_damage: true, medical_care_affected: true, ...NO_COST };
    expect(shown("cfaa.a.5.C", amended, patients)).toEqual(["established", "refuted"]);
  });
  test("leaves the courts of the states out of the fifth factor", () => {
    const court = { ...NO_FACTOR, government_justice_or_security_computer_damaged: true };
    expect(shown("cfaa.c.4.A.i.V", amended, court)).toEqual(["established", "refuted"]);
  });
  test("reaches threats to expose what was taken", () => {
    const threat = {
      ...INTERSTATE,
      is_computer: true,
      intended_to_extort: true,
      sent_threat_or_demand_across_states: true,
      threatened_damage: false,
      threatened_to_obtain_or_expose_information: true,
    };
    expect(shown("cfaa.a.7", amended, threat)).toEqual(["refuted", "established"]);
  });
  test("adds conspiracy, which was charged under the general statute", () => {
    expect(cited("cfaa.b.conspiracy", amended)).toEqual(["18 U.S.C. § 371", "18 U.S.C. § 1030(b)"]);
  });
  test("moves the factors of a civil action", () => {
    expect(cited("cfaa.c.4.A.i.I", amended)).toEqual(["18 U.S.C. § 1030(a)(5)(B)(i) (2001)", "18 U.S.C. § 1030(c)(4)(A)(i)(I)"]);
    expect(cited("cfaa.g", amended)).toEqual(["18 U.S.C. § 1030(g) (2001)", "18 U.S.C. § 1030(g)"]);
  });
  test("and conduct on both sides of it are reported apart", async () => {
    const period = { from: dayBefore(amended), to: amended };
    const { claims } = await assess({ dates: { conduct: period }, claims: [{ claim: "cfaa.a.2.C" }], court: "N.D. Cal." });
    expect(claims.map(({ citation, period: days }) => [citation, days])).toEqual([
      ["18 U.S.C. § 1030(a)(2)(C) (1996)", { from: "2008-09-25", to: "2008-09-25" }],
      ["18 U.S.C. § 1030(a)(2)(C)", { from: "2008-09-26", to: "2008-09-26" }],
    ]);
  });
});

test("the act of October 20, 2020 protects a voting system that stands alone", () => {
  const machine = {
    ...NO_FEDERAL_INTEREST,
    is_computer: true,
    computer_connected_to_internet: false,
    computer_used_in_interstate_or_foreign_commerce: false,
    computer_part_of_voting_system: true,
    voting_system_for_federal_election_or_in_commerce: true,
  };
  expect(shown("cfaa.e.2", "2020-10-20", machine)).toEqual(["refuted", "established"]);
});

describe("damages in a civil action", () => {
  const limited = (day: string, facts: Facts) => evaluate(on(day), facts).get("remedies.cfaa.economic-only");
  const impaired = { suffered_damage: true, loss_in_any_year_usd: 5000 };
  test("were, from 1996, economic alone where there was damage of 5000 dollars, whatever else there was", () => {
    expect(limited("1996-10-11", { ...impaired, medical_care_affected: true })).toBe("established");
  });
  test("were, from 2001, economic alone where nothing but loss of 5000 dollars was a factor", () => {
    expect(limited("2001-10-26", { ...impaired, medical_care_affected: true })).toBe("refuted");
    expect(limited("2001-10-26", { ...NO_FACTOR, ...impaired })).toBe("established");
  });
});

test("every text from 1986 is encoded", () => {
  for (const day of ["1986-10-16", "1990-11-29", "1994-09-13", "1996-10-11", "2001-10-26", "2008-09-26", "2020-10-20"]) {
    const borrowed = [...on(day).provisions.values()].filter(({ id, chosen }) => id.startsWith("cfaa.") && chosen !== undefined);
    expect(borrowed.map(({ id, chosen }) => `${id}: ${chosen}`)).toEqual([]);
  }
});

/** A civil claim over one act, tried in a court where nothing but the text is in question. */
async function suit(claim: string, day: string, facts: object, decided = "2000-01-01") {
  const { claims } = await assess({
    court: "N.D. Cal.",
    dates: { decided },
    posture: { stage: "trial" },
    parties: { ann: { role: "plaintiff" }, bob: { role: "defendant" } },
    conduct: [{ id: "act", act: "access", operated: "bob", period: day }],
    claims: [{ claim }],
    answers: { ...facts, harm_caused_by_violation: true },
  });
  expect(claims).toHaveLength(1);
  return claims[0]!;
}
