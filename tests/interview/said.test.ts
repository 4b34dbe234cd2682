import { describe, expect, test } from "vitest";
import { readSaid, type Question } from "../../src/interview/index.ts";

const asking = (type: Question["type"], values?: Record<string, string>): Question => ({
  fact: "it",
  type,
  question: "Which is it?",
  values,
  claim: "garden.1",
  elements: [],
  reading: {},
  left: 1,
});

describe("what is read", () => {
  test.each([
    ["boolean", " YES ", true],
    ["boolean", "n", false],
    ["boolean", "unknown", "unknown"],
    ["boolean", "Disputed", "disputed"],
    ["boolean", "disputed no", { value: false, status: "disputed" }],
    ["usd", "12500", 12500],
    ["usd", "12500.50", 12500.5],
    ["usd", "at least 4000", { min: 4000 }],
    ["usd", "at  most 0.01", { max: 0.01 }],
    ["usd", "4000 to 9000", { min: 4000, max: 9000 }],
    ["usd", "disputed 600", { value: 600, status: "disputed" }],
    ["count", "0", 0],
    ["date", "2024-02-29", "2024-02-29"],
    ["date", "2019-05", "2019-05"],
    ["date", "2019-05-01 to 2019-06", { from: "2019-05-01", to: "2019-06" }],
  ] as const)("%s: %j", (type, text, said) => {
    expect(readSaid(asking(type), text)).toEqual({ said });
  });

  test("a word of an enum, also where it is one of ours", () => {
    const question = asking("enum", { red: "Red.", unknown: "Of no known colour." });
    expect(readSaid(question, "red")).toEqual({ said: { value: "red" } });
    expect(readSaid(question, "unknown")).toEqual({ said: { value: "unknown" } });
    expect(readSaid(question, "disputed red")).toEqual({ said: { value: "red", status: "disputed" } });
  });
});

describe("what is refused, with what to write instead", () => {
  test.each([
    ["boolean", "maybe", "write yes, no, unknown or disputed"],
    ["boolean", "", "write yes, no, unknown or disputed"],
    ["boolean", "disputed perhaps", "write yes, no, unknown or disputed"],
    [
      "usd",
      "$12,500",
      "write dollars as a plain number (12500 or 12500.50), `at least 4000`, `at most 9000`, `4000 to 9000`, unknown or disputed; here: 12500",
    ],
    ["usd", "12,500", "; here: 12500"],
    ["usd", "12.505", "write dollars as a plain number"],
    ["usd", "-5", "write dollars as a plain number"],
    ["usd", "1e5", "write dollars as a plain number"],
    ["usd", "NaN", "write dollars as a plain number"],
    ["usd", "99999999999999999999", "write dollars as a plain number"],
    ["usd", "9000 to 4000", "write dollars as a plain number"],
    ["count", "2.5", "write a whole number"],
    ["date", "2023-02-29", "write a day that exists"],
    ["date", "05/10/2019", "write a day that exists"],
    ["date", "2019-05-01 to 2019-06-01 to 2019-07-01", "write a day that exists"],
    ["date", "2019-06-01 to 2019-05-01", "write a day that exists"],
  ] as const)("%s: %j", (type, text, instead) => {
    expect(readSaid(asking(type), text)).toEqual({ instead: expect.stringContaining(instead) as string });
  });

  test("a word that no enum has, with the nearest", () => {
    expect(readSaid(asking("enum", { clickwrap: "A click.", signed: "By hand." }), "clikwrap")).toEqual({
      instead: "write `clickwrap` or `signed`, or unknown or disputed; did you mean `clickwrap`",
    });
    expect(readSaid(asking("enum", { red: "Red." }), "toString")).toMatchObject({ instead: expect.stringContaining("`red`") as string });
  });
});
