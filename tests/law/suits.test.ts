import { describe, expect, test } from "vitest";
import { assess } from "../../src/index.ts";
import { dayBefore } from "./days.ts";

const TWOMBLY = "2007-05-21";

/** What a motion to dismiss comes to where harm is pleaded in the words of the law alone. */
async function pleaded(decided: string, posture: object = { stage: "pleading" }): Promise<string> {
  const { claims } = await assess({
    court: "N.D. Tex.",
    dates: { decided },
    posture,
    parties: { ann: { role: "plaintiff" }, bob: { role: "defendant" } },
    answers: { system_impaired: { value: true, status: "conclusory", by: "ann" }, impairment_caused_by_conduct: true },
    claims: [{ claim: "chattels.trespass", issues: ["chattels.trespass#harm"] }],
  });
  return claims[0]!.outcome;
}

describe("labels in a pleading", () => {
  test("counted until Twombly", async () => {
    expect([await pleaded(dayBefore(TWOMBLY)), await pleaded(TWOMBLY)]).toEqual(["survives", "dismissed"]);
  });
  test("counted on review of a pleading by the law of the day of review", async () => {
    const appeal = { stage: "appeal", reviews: "pleading" };
    expect([await pleaded(dayBefore(TWOMBLY), appeal), await pleaded(TWOMBLY, appeal)]).toEqual(["survives", "dismissed"]);
  });
  test("never counted as evidence: who moves against them gets judgment", async () => {
    expect(await pleaded(dayBefore(TWOMBLY), { stage: "summary-judgment", motions: [{ by: "bob" }] })).toBe("granted");
  });
});

/** A prosecution for conspiracy, tried to the end. */
async function tried(answers: object, { day = "2010-06-01", issues = [] as string[], proceeding = "criminal", role = "prosecution" } = {}) {
  const { claims } = await assess({
    proceeding,
    court: "D.N.J.",
    dates: { decided: "2013-01-01" },
    posture: { stage: "trial", issues },
    parties: { us: { role }, bob: { role: "defendant" } },
    conduct: [{ id: "act", act: "access", operated: "bob", period: day }],
    answers: { agreed_to_access_without_permission: true, act_in_furtherance: true, obtained_information: true, ...answers },
    claims: [{ claim: "cfaa.b.conspiracy" }],
  });
  return claims[0];
}
const UNAUTHORIZED = { intended_to_access_without_permission: true };

describe("venue of a prosecution", () => {
  const argued = ["jurisdiction.venue", "cfaa.b.conspiracy"];
  test("is not asked about unless it is argued", async () => {
    expect((await tried(UNAUTHORIZED))!.outcome).toBe("liable");
  });
  test("disposes of the suit, the merits not reached, where nothing was done in the district", async () => {
    const answers = { ...UNAUTHORIZED, offense_conduct_in_district: false };
    expect((await tried(answers, { issues: argued }))!.outcome).toBe("not-reached");
    expect((await tried(answers))!.outcome).toBe("not-reached");
  });
  test("is there where something was", async () => {
    expect((await tried({ ...UNAUTHORIZED, offense_conduct_in_district: true }, { issues: argued }))!.outcome).toBe("liable");
  });
});

describe("a conspiracy before subsection (b) spoke of any", () => {
  const day = "2008-09-25";
  test("is one against the United States", async () => {
    const found = await tried(UNAUTHORIZED, { day });
    expect([found!.citation, found!.outcome]).toEqual(["18 U.S.C. § 371", "liable"]);
  });
  test("needs an act to effect its object", async () => {
    expect((await tried({ ...UNAUTHORIZED, act_in_furtherance: false }, { day }))!.outcome).toBe("not-liable");
  });
  test("gives no civil action", async () => {
    expect((await tried(UNAUTHORIZED, { day, proceeding: "civil", role: "plaintiff" }))!.outcome).toBe("not-liable");
  });
});

test("the paragraphs of section 502(c) as they stand are those of 1988", async () => {
  const claims = async (period: string) => {
    const found = await assess({
      parties: { ann: { role: "plaintiff" }, bob: { role: "defendant" } },
      conduct: [{ id: "act", act: "access", operated: "bob", period }],
      claims: [{ claim: "cdafa.c" }],
    });
    return found.claims.map(({ claim }) => claim);
  };
  expect(await claims("1987-12-31")).not.toContain("cdafa.c.7");
  expect(await claims("1988-01-01")).toContain("cdafa.c.7");
});

describe("the law of another State", () => {
  const noted = async (forum: object, law?: string) => {
    const claims = [{ claim: "contract.assent", ...(law !== undefined && { law }) }];
    return (await assess({ ...forum, claims })).claims[0]!.notes.filter((note) => note.startsWith("law-not-encoded"));
  };
  test("is said to be not encoded, by the forum or by what the claim names", async () => {
    expect(await noted({ court: "S.D.N.Y." })).toEqual(["law-not-encoded: the law of NY is not encoded; the rule of CA is applied"]);
    expect(await noted({ court: "N.D. Cal." }, "NY")).toHaveLength(1);
  });
  test("is none where the State of the court is written in full", async () => {
    expect(await noted({ court: "N.D. Cal.", state: "California" })).toEqual([]);
    expect(await noted({ court: "N.D. Cal.", state: "TX" })).toHaveLength(1);
  });
});
