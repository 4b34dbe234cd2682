import { describe, expect, test } from "vitest";
import { assess, rules, type Rules } from "../../src/index.ts";
import { elementsOf } from "./seed.ts";

/** Everything that 18 U.S.C. § 1030(a)(2)(C) and (g) ask for, and nothing else. */
const SHOWN = {
  accessed: true,
  accessed_intentionally: true,
  permitted_to_access: false,
  access_restricted: true,
  obtained_information: true,
  is_computer: true,
  computer_connected_to_internet: true,
  suffered_loss: true,
  spent_on_harm_to_computer: true,
  harm_caused_by_violation: true,
  loss_in_any_year_usd: 7000,
};
const EXCEPTION = {
  us_agency_activity: true,
  agency_enforces_law_or_gathers_intelligence: true,
  investigative_protective_or_intelligence_activity: true,
  lawfully_authorized_activity: true,
};

async function claimOn(answers: object, posture: object = { stage: "intake" }, under: Rules<unknown> = rules) {
  return (await assess({ answers, posture, claims: [{ claim: "cfaa.a.2.C" }] }, { rules: under })).claims[0]!;
}

describe("the five probes", () => {
  test("all elements shown: liable, with reasons", async () => {
    const claim = await claimOn(SHOWN);
    expect(claim).toMatchObject({ outcome: "liable", violation: "established", primaFacie: "established", liability: "established" });
    for (const element of claim.elements) expect(element.because.length, element.element).toBeGreaterThan(0);
  });

  test("a defense shown: not liable on that route, which is named", async () => {
    const claim = await claimOn({ ...SHOWN, ...EXCEPTION });
    expect(claim.outcome).toBe("not-liable");
    expect(claim.defenses.find(({ provision }) => provision === "cfaa.f")).toMatchObject({
      raised: true,
      truth: "established",
      resolution: "met",
    });
  });

  test("the same defense raised and unanswered at intake: undetermined, naming the facts and who bears them", async () => {
    const claim = await claimOn(SHOWN, { stage: "intake", defenses: ["cfaa.f"] });
    expect(claim).toMatchObject({ outcome: "open", liability: "undetermined" });
    const questions = claim.defenses.find(({ provision }) => provision === "cfaa.f")!.elements.flatMap(({ open }) => open);
    expect(questions.map(({ fact }) => fact)).toEqual(expect.arrayContaining(Object.keys(EXCEPTION)));
    for (const { burden, why } of questions) expect([burden, why]).toEqual(["defendant", "absent"]);
  });

  test("not raised: liable, subject to it", async () => {
    expect((await claimOn(SHOWN)).subjectTo).toContain("cfaa.f");
  });

  test("access refuted, the rest unknown: refuted, nothing further needed", async () => {
    const none = {
      accessed: false,
      agent_accessed: false,
      contractor_accessed: false,
      affiliate_accessed: false,
      officer_took_part_in_access: false,
      aided_access: false,
      agreed_to_access_without_permission: false,
      directed_access: false,
      encouraged_access: false,
    };
    const claim = await claimOn(none);
    expect(claim).toMatchObject({ outcome: "not-liable", violation: "refuted" });
    expect(elementsOf(claim).get("cfaa.a.2.C#access")).toMatchObject({ truth: "refuted", resolution: "not-met", by: "record", open: [] });
  });

  test("the burden moved: the result flips and says so", async () => {
    const { obtained_information: _, ...rest } = SHOWN;
    const moved: Rules<unknown> = {
      files: rules.files.map((file) => {
        const provision = file.value as { id?: string; elements?: { name: string }[] };
        if (provision.id !== "cfaa.a.2.C") return file;
        return {
          ...file,
          value: {
            ...provision,
            elements: provision.elements!.map((element) => (element.name === "obtains" ? { ...element, burden: "defendant" } : element)),
          },
        };
      }),
    };
    const before = await claimOn(rest, { stage: "trial" });
    const after = await claimOn(rest, { stage: "trial" }, moved);
    expect(before.outcome).toBe("not-liable");
    expect(after.outcome).toBe("liable");
    expect(elementsOf(before).get("cfaa.a.2.C#obtains")).toMatchObject({
      burden: "plaintiff",
      truth: "undetermined",
      resolution: "not-met",
      by: "burden",
    });
    expect(elementsOf(after).get("cfaa.a.2.C#obtains")).toMatchObject({
      burden: "defendant",
      truth: "undetermined",
      resolution: "met",
      by: "burden",
    });
  });
});
