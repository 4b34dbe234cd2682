import { expect, test } from "vitest";
import { admit } from "../../src/index.ts";

const record = (role: string) => ({
  proceeding: role === "prosecution" ? "criminal" : "civil",
  posture: { stage: "trial" },
  parties: { us: { role }, bank: { role: "third-party" }, clerk: { role: "defendant", employeeOf: ["bank"] } },
  systems: { accounts: { owner: "bank", kind: "server", access: "gated" } },
  conduct: [{ id: "look", act: "access", system: "accounts", period: "2019-05-01", operated: "clerk" }],
  claims: [{ claim: "cfaa.a.2.C", by: "us", against: "clerk" }],
});
const accessed = (role: string) => admit(record(role), { claim: "cfaa.a.2.C", by: "us", against: "clerk" })["accessed"];

test("a prosecution may charge access to anybody's computer", () => {
  expect(accessed("prosecution")).toBe(true);
});

test("one who sues speaks of its own computer, and of another's it has to say so", () => {
  expect(accessed("plaintiff")).toBeUndefined();
});
