import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, type CaseRecordInput } from "../../src/index.ts";
import { readText } from "../../src/input/read.ts";

const SCENARIOS = "examples/scenarios";

/** Which record differs from which in one entry, and the claims whose liability that entry flips: `claim defendant`. */
const FAMILIES: Record<string, readonly { from: string; to: string; flips: readonly string[] }[]> = {
  spyware: [
    { from: "vendor-operates", to: "customer-operates", flips: ["cfaa.a.2.C vendor", "cfaa.a.2.C customer"] },
    { from: "customer-operates", to: "vendor-leaves", flips: ["cdafa.c.7 vendor"] },
    { from: "vendor-leaves", to: "vendor-leaves-plain-terms", flips: ["contract.breach vendor"] },
    { from: "vendor-operates", to: "vendor-triggers", flips: ["cdafa.c.7 customer"] },
    { from: "vendor-leaves", to: "vendor-directs", flips: ["cfaa.a.2.C vendor", "cdafa.c.7 vendor"] },
    { from: "vendor-leaves", to: "vendor-picks-vector", flips: ["cdafa.c.7 vendor"] },
    { from: "vendor-leaves", to: "host-lodges", flips: [] },
  ],
  scraping: [
    {
      from: "contractor-ordered",
      to: "contractor-alone",
      flips: ["cfaa.a.2.C scraper", "cdafa.c.3 scraper", "cdafa.c.7 scraper", "contract.breach scraper"],
    },
    {
      from: "contractor-alone",
      to: "employee-alone",
      flips: ["cfaa.a.2.C scraper", "cdafa.c.3 scraper", "cdafa.c.7 scraper", "contract.breach scraper"],
    },
    {
      from: "contractor-alone",
      to: "agent-alone",
      flips: ["cfaa.a.2.C scraper", "cdafa.c.3 scraper", "cdafa.c.7 scraper", "contract.breach scraper"],
    },
    {
      from: "contractor-ordered",
      to: "buyer-orders",
      flips: [
        "cfaa.a.2.C scraper",
        "cdafa.c.3 scraper",
        "cdafa.c.7 scraper",
        "contract.breach scraper",
        "cfaa.a.2.C buyer",
        "cdafa.c.7 buyer",
      ],
    },
    { from: "contractor-ordered", to: "own-addresses", flips: ["cdafa.c.6 scraper", "cdafa.c.6 proxy"] },
    { from: "contractor-ordered", to: "buyer-is-parent", flips: [] },
  ],
  login: [
    { from: "employee-fetches", to: "stranger-fetches", flips: ["cfaa.a.2.C rival", "cdafa.c.7 rival"] },
    { from: "stranger-fetches", to: "contractor-told-to-fetch", flips: ["cfaa.a.2.C rival", "cdafa.c.7 rival"] },
    { from: "stranger-fetches", to: "agent-fetches", flips: ["cfaa.a.2.C rival", "cdafa.c.7 rival"] },
    {
      from: "employee-fetches",
      to: "clerk-lends",
      flips: ["cdafa.c.6 colleague", "contract.breach colleague", "cdafa.c.6 clerk", "contract.breach clerk"],
    },
    { from: "employee-fetches", to: "colleague-conspires", flips: ["cfaa.b.conspiracy colleague", "cdafa.c.7 colleague"] },
    { from: "employee-fetches", to: "founder-takes-part", flips: ["cfaa.a.2.C founder", "cdafa.c.7 founder"] },
  ],
  bot: [
    { from: "sold", to: "sold-unaware", flips: ["cdafa.c.6 seller"] },
    { from: "sold", to: "seller-can-stop", flips: ["cdafa.c.7 seller"] },
    { from: "sold", to: "terms-reach-help", flips: ["contract.breach seller"] },
    { from: "sold", to: "seller-updates", flips: [] },
    {
      from: "sold",
      to: "seller-operates",
      flips: ["cfaa.a.2.C seller", "cdafa.c.7 seller", "contract.breach seller", "cfaa.a.2.C user"],
    },
    { from: "sold", to: "seller-gains", flips: [] },
  ],
  botnet: [
    { from: "author-operates", to: "renter-operates", flips: ["cfaa.a.5.B author", "cfaa.a.5.B renter"] },
    { from: "renter-operates", to: "author-lets-go", flips: ["cdafa.c.5 author", "cdafa.c.7 author", "chattels.trespass author"] },
    { from: "author-lets-go", to: "author-lets-go-plain-terms", flips: ["contract.breach author"] },
    { from: "author-operates", to: "owner-could-stop", flips: [] },
    { from: "author-operates", to: "renter-infects", flips: ["cdafa.c.8 author", "cdafa.c.8 renter"] },
    { from: "author-operates", to: "author-triggers", flips: ["cdafa.c.5 renter", "cdafa.c.7 renter", "chattels.trespass renter"] },
  ],
  test: [
    { from: "client-orders", to: "firm-decides", flips: ["cfaa.a.2.C client", "cdafa.c.7 client", "contract.breach client"] },
    { from: "firm-decides", to: "firm-is-agent", flips: ["cfaa.a.2.C client", "cdafa.c.7 client", "contract.breach client"] },
    {
      from: "client-orders",
      to: "researcher-of-none",
      flips: ["cfaa.a.2.C client", "contract.breach client", "cfaa.a.2.C firm", "cdafa.c.7 firm"],
    },
    { from: "client-orders", to: "researcher-passes-on", flips: ["cdafa.c.6 researcher"] },
    { from: "researcher-of-none", to: "free-researcher-passes-on", flips: ["cdafa.c.6 firm", "cdafa.c.6 researcher"] },
  ],
  kit: [
    { from: "maker-draws", to: "maker-installs", flips: ["cdafa.c.8 maker", "cdafa.c.7 publisher", "cdafa.c.8 publisher"] },
    { from: "maker-draws", to: "publisher-draws", flips: ["cfaa.a.2.C maker", "cfaa.a.2.C publisher"] },
    { from: "publisher-draws", to: "publisher-holds", flips: ["cdafa.c.7 maker"] },
    { from: "maker-draws", to: "plain-promise", flips: ["contract.breach publisher"] },
    { from: "maker-draws", to: "publisher-is-agent", flips: ["cdafa.c.8 maker"] },
    { from: "maker-draws", to: "maker-is-contractor", flips: [] },
  ],
  agent: [
    { from: "operator-runs", to: "operator-is-users-agent", flips: ["contract.breach user"] },
    { from: "operator-runs", to: "user-runs", flips: ["cfaa.a.2.C operator", "contract.breach operator", "contract.breach user"] },
    { from: "user-runs", to: "user-holds", flips: ["cdafa.c.7 operator"] },
    { from: "user-runs", to: "user-runs-help-banned", flips: ["contract.breach operator"] },
    { from: "operator-runs", to: "lab-could-stop", flips: [] },
    { from: "operator-runs", to: "lab-offers", flips: ["cdafa.c.6 operator", "cdafa.c.6 lab"] },
  ],
};

type Scenario = CaseRecordInput & { conduct: { items: { id: string }[] } };

function read(family: string, id: string): Scenario {
  const path = `${SCENARIOS}/control-${family}-${id}.yaml`;
  return readText(readFileSync(path, "utf8"), path).value as Scenario;
}

/** The parts of a record that a control scenario may vary, each by where it stands. */
function entries({ parties, agreements, answers, conduct }: Scenario): Map<string, string> {
  const named = (group: string, of: object = {}) => Object.entries(of).map(([key, value]) => [`${group}.${key}`, value] as const);
  const parts = [
    ...named("parties", parties),
    ...named("agreements", agreements),
    ...named("answers", answers),
    ...conduct.items.flatMap((step) => named(`conduct.${step.id}`, step)),
  ];
  return new Map(parts.map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Where two records part, their names, notes and expectations aside. */
function differences(one: Scenario, other: Scenario): string[] {
  const [before, after] = [entries(one), entries(other)];
  const varied = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  const fixed = (["court", "dates", "posture", "systems", "losses", "claims"] as const).filter(
    (key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]),
  );
  return [...varied, ...fixed];
}

const assessed = new Map<string, Promise<Map<string, string>>>();

/** Each claim's liability, by claim and defendant. */
function liabilities(family: string, id: string): Promise<Map<string, string>> {
  const key = `${family}-${id}`;
  if (!assessed.has(key))
    assessed.set(
      key,
      assess(read(family, id)).then(
        ({ claims }) => new Map(claims.map(({ claim, defendant, liability }) => [`${claim} ${defendant}`, liability] as const)),
      ),
    );
  return assessed.get(key)!;
}

describe.each(Object.entries(FAMILIES))("control: %s", (family, rows) => {
  test.each(rows)("$from and $to differ in one entry", ({ from, to }) => {
    expect(differences(read(family, from), read(family, to))).toHaveLength(1);
  });

  test.each(rows)("from $from to $to, $flips.length claims flip and no other", async ({ from, to, flips }) => {
    const [before, after] = await Promise.all([liabilities(family, from), liabilities(family, to)]);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect([...before.keys()].filter((claim) => before.get(claim) !== after.get(claim)).sort()).toEqual([...flips].sort());
  });
});

test("every control scenario stands in the table, and there are at least forty", () => {
  const files = readdirSync(SCENARIOS).filter((file) => file.startsWith("control-"));
  const named = Object.entries(FAMILIES).flatMap(([family, rows]) =>
    rows.flatMap(({ from, to }) => [from, to].map((id) => `control-${family}-${id}.yaml`)),
  );
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(files.sort()).toEqual([...new Set(named)].sort());
});
