import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { whatIfCommand } from "../../src/cli/whatif.ts";
import { UsageError } from "../../src/cli/output.ts";
import { folderOf, gardenFolder } from "../cli/run.ts";
import { motion, trial } from "../report/fixture.ts";

const rules = gardenFolder();
const nobodyMoved = {
  ...motion,
  posture: { stage: "summary-judgment" },
  answers: { ...motion.answers, entered_knowingly: true, fenced: true, sign_posted: false },
};
const files = folderOf({
  "trial.json": JSON.stringify(trial),
  "motion.json": JSON.stringify(motion),
  "moved-by-none.json": JSON.stringify(nobodyMoved),
});
const asked = async (file: string, options: Partial<Parameters<typeof whatIfCommand>[1]>): Promise<string> =>
  (await whatIfCommand(join(files, file), { format: "text", rules, ...options })).text;
const plainly = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("--set", () => {
  test("what changes, from what to what, and on which fact", async () => {
    const text = plainly(await asked("trial.json", { set: ["had_leave=yes"], claim: "garden.1" }));
    expect(text).toContain("had_leave: yes, not no (found, by Keeper & Sons; Tr. 20) Had the keeper given leave?");
    expect(text).toContain("garden.1 Entering a garden, Keeper & Sons v. stranger: open becomes not liable");
    expect(text).toContain("“without leave of its keeper” (Garden Act § 1): met becomes not met; on had_leave: yes");
  });

  test("a fact of which nothing is shown any more", async () => {
    const text = plainly(await asked("trial.json", { set: ["fenced=unknown"], claim: "garden.1" }));
    expect(text).toContain("fenced: not shown; on the record yes (found; Ex. 3)");
    expect(text).toContain("“enters a closed garden” (Garden Act § 1): met becomes not met");
  });

  test("where no motion is named and another side's would be granted: whose was, and whose would be", async () => {
    const text = plainly(await asked("moved-by-none.json", { set: ["had_leave=yes"], claim: "garden.1" }));
    expect(text).toContain("granted on keeper's motion becomes granted on stranger's motion");
    const open = plainly(await asked("moved-by-none.json", { set: ["had_leave=unknown"], claim: "garden.1" }));
    expect(open).toContain("granted on keeper's motion becomes granted on stranger's motion");
    const same = plainly(await asked("moved-by-none.json", { set: ["sign_posted=yes"], claim: "garden.1" }));
    expect(same).toContain("unchanged: garden.1 (granted)");
  });

  test("several at once, and as JSON", async () => {
    const json = JSON.parse(await asked("trial.json", { set: ["saved_life=no", "loss_usd=99.99"], claim: "garden.1", format: "json" })) as {
      suppositions: unknown;
      before: { claims: { outcome: string }[] };
      after: { claims: { outcome: string }[] };
    };
    expect(json.suppositions).toEqual([
      { fact: "saved_life", value: false },
      { fact: "loss_usd", value: 99.99 },
    ]);
    expect([json.before.claims[0]!.outcome, json.after.claims[0]!.outcome]).toEqual(["open", "not-liable"]);
  });

  test.each([
    ["no fact", "hadleave=yes", "no fact `hadleave`; did you mean `had_leave`"],
    ["a value of another type", "fenced=5", "`fenced`: write true or false, or unknown"],
    ["no value", "fenced", "write it as fact=value"],
  ])("%s is a mistake of usage", async (_, set, message) => {
    const refused = await asked("trial.json", { set: [set] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect((refused as Error).message).toContain(message);
  });
});

describe("--flip", () => {
  test("each smallest change with its question, the words it turns on and their citation", async () => {
    const text = plainly(await asked("trial.json", { flip: "garden.1", set: ["saved_life=no"] }));
    expect(text).toContain("garden.1 Entering a garden, Garden Act § 1 Keeper & Sons v. stranger: liable");
    expect(text).toContain("stranger would prevail if any one of these facts were otherwise on the record:");
    expect(text).toContain(
      "Had the keeper given leave? If yes or not shown, not no (found, by Keeper & Sons; Tr. 20) [had_leave]: then “without leave of its keeper” (Garden Act § 1) is not met.",
    );
    expect(text).toContain(
      "What did it cost? If $99.99 or not shown, not $1,234.50 (found; Ex. 9) [loss_usd]: then “loss of at least $100”",
    );
    expect(text).toContain("Was a life saved by going in? If yes");
  });

  test("a change has to hold under every live reading", async () => {
    const json = JSON.parse(await asked("motion.json", { flip: "garden.1", format: "json" })) as {
      claims: { outcome: string; flips: { to: string; found: { suppositions: { fact: string; value: unknown }[] }[] }[] }[];
    };
    const toPlaintiff = json.claims[0]!.flips.find(({ to }) => to === "plaintiff")!;
    expect(json.claims[0]!.outcome).not.toBe("liable");
    // A sign closes the garden under one of the readings alone: only a fence will do.
    for (const { suppositions } of toPlaintiff.found) expect(suppositions).toContainEqual({ fact: "fenced", value: true });
    expect(toPlaintiff.found.length).toBeGreaterThan(0);
  });
});

test("left alone, what can still change each claim and the fewest answers that would decide it", async () => {
  const text = plainly(await asked("motion.json", {}));
  expect(text).toContain("before any burden");
  const open = plainly(await asked("trial.json", { claim: "garden.2" }));
  expect(open).toContain(
    "these 3 can still change it, in the order to ask: 1. picked_flower: Was a flower picked? 2. flower_is_rare: Was it a rare one? 3.",
  );
  expect(open).toContain("the fewest answers that would establish it (3): - picked_flower: yes, flower_is_rare: yes and saved_life: no");
  expect(open).toContain(
    "the fewest answers that would defeat it (one, in 3 ways): - picked_flower: no - flower_is_rare: no - saved_life: yes",
  );
});
