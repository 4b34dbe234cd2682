import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, link } from "../../src/index.ts";
import { score } from "../../src/score.ts";
import { caseRecords, recordLaws, rulebookLaws } from "../../src/testing/index.ts";
import { primafacie } from "../cli/run.ts";
import { caseFiles, caseRecord, CASES, RULES, statute } from "./folder.ts";

describe("the court and the day of decision choose the construction", () => {
  const periodIn = (court: string | undefined, decided: string) => link(statute, { court, decided }).periods[0]!;
  const readingIn = (court: string | undefined, decided: string, term: string) => {
    const { rulebook, rivals } = periodIn(court, decided);
    return rivals.get(term)?.map(({ reading }) => reading) ?? [rulebook.label.readings[term]];
  };
  const ALL = ["in-transit-alone", "kept-by-the-service", "second-copy-put-by", "second-copy"];

  test.each([
    ["ca9", "2003-06-02", ["in-transit-alone"]],
    ["ca9", "2005-06-01", ["second-copy"]],
    ["cand", "2025-06-02", ["second-copy"]],
    ["ca4", "2018-06-01", ["in-transit-alone", "second-copy-put-by", "second-copy"]],
    ["vaed", "2020-06-01", ["kept-by-the-service"]],
    ["ca8", "2016-06-01", ["in-transit-alone", "second-copy-put-by", "second-copy"]],
    ["sc", "2020-06-01", ALL],
    [undefined, "2020-06-01", ALL],
  ])("backup in %s on %s", (court, decided, readings) => {
    expect(readingIn(court, decided, "sca.backup-protection")).toEqual(readings);
  });

  test.each([
    ["ca8", "2015-07-09", ["whoever-holds-it"]],
    ["ca8", "2016-06-01", ["not-the-senders"]],
    ["moed", "2016-06-01", ["not-the-senders"]],
    ["ca9", "2016-06-01", ["whoever-holds-it", "not-the-senders"]],
  ])("a sender's own copy in %s on %s", (court, decided, readings) => {
    expect(readingIn(court, decided, "sca.kept-copy")).toEqual(readings);
  });

  test.each([
    ["ca4", ["actual-damages"]],
    ["ca11", ["damages-or-profits"]],
    ["ca9", ["whoever-is-aggrieved", "damages-or-profits", "actual-damages"]],
  ])("who is entitled to the least sum in %s", (court, readings) => {
    expect(readingIn(court, "2020-06-01", "sca.entitled-to-recover")).toEqual(readings);
  });
});

describe("the cases come out as stated", () => {
  test.each(caseFiles)("%s", async (file) => {
    const input = caseRecord(file.replace(".yaml", ""));
    const { rows } = await score(statute, [{ id: file, input }]);
    expect(rows.length).toBeGreaterThan(0);
    for (const { expected, found, elements, remedies } of rows)
      for (const part of [{ name: "outcome", expected, found }, ...elements, ...remedies])
        expect(part).toEqual({ ...part, found: part.expected });
  });

  test("and so says the command line, of the folder alone", () => {
    const { status, stdout, stderr } = primafacie(["score", CASES, "--rules", RULES, "--strict"]);
    expect(stderr).toBe("");
    expect(stdout).toContain(`${caseFiles.length} of ${caseFiles.length} agree`);
    expect(status).toBe(0);
  });
});

describe("what decides a case", () => {
  const found = async (...of: Parameters<typeof caseRecord>) => (await assess(caseRecord(...of), { rules: statute })).claims[0]!;
  const remedy = async (...of: Parameters<typeof caseRecord>) =>
    (await found(...of)).remedies.find((one) => one.remedy === "statutory-minimum")!.truth;

  test("where no construction binds, every live reading is run and listed", async () => {
    const { readings } = await found("opened-mail");
    const truths = new Map(readings.map(({ choices, truth }) => [choices["sca.backup-protection"], truth]));
    expect([...truths]).toEqual([
      ["in-transit-alone", "refuted"],
      ["kept-by-the-service", "established"],
      ["second-copy-put-by", "refuted"],
      ["second-copy", "refuted"],
    ]);
  });

  test.each([
    ["4th Cir.", false, "liable"],
    ["N.D. Cal.", false, "not-liable"],
    ["N.D. Cal.", true, "liable"],
    ["E.D. Mo.", true, "open"],
  ])("opened mail in the %s, another copy: %s, is %s", async (court, other, outcome) => {
    const claim = await found("opened-mail", (draft) => {
      draft["court"] = court;
      draft.answers["other_copy_existed"] = other;
    });
    expect(claim.outcome).toBe(outcome);
  });

  test("a user's own telephone is no part of the service", async () => {
    const claim = await found("unopened-mail", ({ answers }) => (answers["reached_providers_equipment"] = false));
    expect(claim.outcome).toBe("not-liable");
  });

  test("a provider's leave excuses whoever did not know that it was given by mistake", async () => {
    const claim = await found("theofel", ({ answers }) => (answers["mistake_known_to_defendant"] = false));
    expect(claim.outcome).toBe("dismissed");
  });

  test("a user may let others see only what is the user's own", async () => {
    const claim = await found("users-authorization", ({ answers }) => (answers["message_from_or_to_that_user"] = false));
    expect(claim.outcome).toBe("liable");
  });

  test("whoever relied on a private party's paper alone has not shown the defense, however honest", async () => {
    const claim = await found("good-faith", ({ answers }) => (answers["relied_on_order_or_law"] = false));
    const defense = claim.defenses.find(({ provision }) => provision === "sca.2707.e")!;
    expect([claim.outcome, defense.truth, defense.resolution]).toEqual(["liable", "undetermined", "not-met"]);
  });

  test("the United States is no defendant of this action", async () => {
    const claim = await found("unopened-mail", (draft) => {
      draft["parties"] = { holder: { role: "plaintiff" }, intruder: { role: "defendant", kind: "us-agency" } };
    });
    expect(claim.outcome).toBe("not-liable");
  });

  test.each([
    ["4th Cir.", 0, 500, "refuted"],
    ["4th Cir.", 1, 0, "established"],
    ["11th Cir.", 0, 0, "refuted"],
    ["11th Cir.", 0, 500, "established"],
  ])("the least sum in the %s, at a cost of $%d and a profit of $%d, is %s", async (court, cost, profit, truth) => {
    const given = remedy("unopened-mail", (draft) => {
      draft["court"] = court;
      draft.answers["actual_damages_usd"] = cost;
      draft.answers["violator_profits_usd"] = profit;
    });
    expect(await given).toBe(truth);
  });
});

describe("the laws that every rulebook obeys hold of it", () => {
  const { rulebook } = link(statute, { decided: "2020-06-01", court: "ca9" }).periods[0]!;
  for (const law of Object.values(rulebookLaws))
    test(law.name, async () => {
      await fc.assert(law(rulebook), { numRuns: 50 });
    });
  for (const law of Object.values(recordLaws))
    test(law.name, async () => {
      await fc.assert(law(statute, { records: (rules) => caseRecords(rules, { court: "cand" }) }), { numRuns: 8, endOnFailure: true });
    });
});

describe("no code knows of it", () => {
  const text = (root: string, ending: string) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(ending))
      .map((path) => readFileSync(`${root}/${path}`, "utf8"))
      .join("\n");
  const rules = text(RULES, ".json");
  const names = (pattern: RegExp) => [...new Set([...rules.matchAll(pattern)].map(([, name]) => name!))];
  const words = [
    ...names(/"id": "((?:sca|limitations)\.[^"]+)"/g),
    ...names(/"fact": "([^"]+)"/g),
    ...names(/"name": "([A-Z][a-z]+(?: [A-Z][a-z]+)?) v\. /g),
    ...["Stored Communications", "sca.", "§ 2701", "2701", "2707", "2510", "lectronic storage", "backup protection"],
  ];

  test("no file of the library names a section, term, fact or case of it", () => {
    const code = text("src", ".ts");
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((word) => !rules.includes(word))).toEqual([]);
    expect(words.filter((word) => code.includes(word))).toEqual([]);
  });
});
