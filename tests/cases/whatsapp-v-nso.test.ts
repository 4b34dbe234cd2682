import { describe, expect, test } from "vitest";
import { evaluate, link, rules } from "../../src/index.ts";
import { elementsOf, findings, seed } from "./seed.ts";

const SUMMARY = "2024-summary-judgment";

describe("December 20, 2024: summary judgment, the plaintiff moves", () => {
  test.each(["cfaa.a.2.C", "cfaa.a.4", "cdafa.c.7", "contract.breach"])("%s is granted and liability established", async (id) => {
    const claim = (await findings(seed(SUMMARY))).get(id)!;
    expect([claim.outcome, claim.liability]).toEqual(["granted", "established"]);
  });

  test("it goes by the exceeds path: `without authorization` is refuted", async () => {
    const elements = elementsOf((await findings(seed(SUMMARY))).get("cfaa.a.2.C")!);
    expect(elements.get("cfaa.without-authorization#no-permission")).toMatchObject({ truth: "refuted", resolution: "not-met" });
    expect(elements.get("cfaa.e.6#not-entitled")).toMatchObject({ truth: "established", resolution: "met" });
  });

  test("purposeful use of the servers is shown as established by sanction", async () => {
    const claim = (await findings(seed(SUMMARY))).get("cfaa.a.2.C")!;
    expect(claim.defenses.find(({ provision }) => provision === "jurisdiction.personal")).toMatchObject({
      raised: true,
      resolution: "met",
    });
    const grounds = [...elementsOf(claim).values()].flatMap(({ because }) => because);
    expect(grounds.find(({ fact }) => fact === "sought_out_computers_in_forum")).toMatchObject({ status: "sanction" });
  });

  test("no claim reports punitive damages", async () => {
    for (const claim of (await findings(seed(SUMMARY))).values())
      expect(claim.remedies.find(({ remedy }) => remedy === "punitive")?.truth).not.toBe("established");
  });

  test("that customers pressed the button is on record and exonerates nobody", async () => {
    const pressed = seed(SUMMARY, (draft) => {
      for (const step of draft.conduct) if (step["triggered"] !== undefined) step["triggered"] = { complete: true, items: ["customers"] };
    });
    expect((await findings(pressed)).get("cfaa.a.2.C")!.liability).toBe("established");
  });
});

describe("July 16, 2020: the pleading", () => {
  test("the access claims survive on the exceeds path only", async () => {
    const claims = await findings(seed("2020-motion-to-dismiss"));
    for (const id of ["cfaa.a.2.C", "cfaa.a.4"]) {
      expect(claims.get(id)!.outcome).toBe("survives");
      expect(elementsOf(claims.get(id)!).get("cfaa.without-authorization#no-permission")!.resolution).toBe("not-met");
    }
  });

  test("trespass to chattels is dismissed for want of impairment", async () => {
    const trespass = (await findings(seed("2020-motion-to-dismiss"))).get("chattels.trespass")!;
    expect(trespass.outcome).toBe("dismissed");
    expect(elementsOf(trespass).get("chattels.trespass#harm")!.resolution).toBe("not-met");
  });
});

describe("2025: the verdict and the ratio", () => {
  const punitive = async (change?: Parameters<typeof seed>[1]) =>
    (await findings(seed("2025-verdict", change))).get("cdafa.c.7")!.remedies.find(({ remedy }) => remedy === "punitive")!;

  test("punitive damages of $167,254,000 are held to nine times $444,719", async () => {
    expect(await punitive()).toMatchObject({
      truth: "established",
      amount: {
        awarded: 167_254_000,
        allowed: 4_002_471,
        limit: { provision: "remedies.punitive.ratio-nine", multiple: 9, base: 444_719 },
      },
    });
  });

  test("a finding by a preponderance alone does not carry them", async () => {
    const weaker = await punitive((draft) => {
      draft.answers["oppression_fraud_or_malice"] = { value: true, status: "found" };
    });
    expect(weaker.truth).toBe("undetermined");
    expect(weaker.resolution).toBe("not-met");
  });

  test("neither the CFAA nor the contract gives any", async () => {
    const claims = await findings(seed("2025-verdict"));
    for (const id of ["cfaa.a.2.C", "cfaa.a.4", "contract.breach"])
      expect(claims.get(id)!.remedies.find(({ remedy }) => remedy === "punitive")).toMatchObject({ truth: "refuted", because: [] });
  });
});

describe("one fact changed", () => {
  test("the vendor does not operate the installation server: the CFAA fails on access, § 502 (c)(7) stands on what it caused", async () => {
    const claims = await findings(
      seed(SUMMARY, (draft) => {
        for (const step of draft.conduct)
          if (["accounts", "send", "install", "extract", "redesign"].includes(step.id))
            Object.assign(step, { operated: { complete: true, items: ["customers"] } });
        draft["conduct"] = { complete: true, items: draft.conduct } as never;
      }),
    );
    expect(elementsOf(claims.get("cfaa.a.2.C")!).get("cfaa.a.2.C#access")).toMatchObject({ resolution: "not-met" });
    expect(claims.get("cfaa.a.2.C")!.liability).not.toBe("established");
    expect(claims.get("cdafa.c.7")!.liability).toBe("established");
  });

  test("no information came back through the servers: exceeding fails for want of information in the computer", async () => {
    const claims = await findings(
      seed(SUMMARY, (draft) => {
        draft.answers["information_in_accessed_computer"] = false;
        draft.answers["information_routed_through_accessed_computer"] = false;
      }),
    );
    expect(elementsOf(claims.get("cfaa.a.2.C")!).get("cfaa.e.6#in-computer")!.truth).toBe("refuted");
    expect(claims.get("cfaa.a.2.C")!.liability).not.toBe("established");
    expect(claims.get("contract.breach")!.liability).toBe("established");
  });

  test("the loss was $4,000: the CFAA's civil door stays shut, § 502 and the contract stand", async () => {
    const claims = await findings(
      seed(SUMMARY, (draft) => {
        draft["losses"] = { complete: true, items: [{ who: "whatsapp", amount: 4000, date: "2019-05", kind: "response", cause: "send" }] };
      }),
    );
    expect(elementsOf(claims.get("cfaa.a.2.C")!).get("cfaa.c.4.A.i.I#loss")!.truth).toBe("refuted");
    expect(claims.get("cfaa.a.2.C")!.violation).toBe("established");
    expect(claims.get("cfaa.a.2.C")!.liability).not.toBe("established");
    expect(claims.get("cdafa.c.7")!.liability).toBe("established");
    expect(claims.get("contract.breach")!.liability).toBe("established");
  });
});

test("on an empty record nothing is established and nothing refuted", () => {
  for (const { rulebook } of link(rules).periods) expect(new Set(evaluate(rulebook, {}).values())).toEqual(new Set(["undetermined"]));
});
