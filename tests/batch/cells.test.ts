import { describe, expect, test } from "vitest";
import { mended, quantityIn, yesOrNo } from "../../src/batch/cells.ts";
import { dayNumber } from "../../src/quantities.ts";
import type { FactDeclaration } from "../../src/rulebook/linked.ts";

const fact = (type: FactDeclaration["type"], values: readonly string[] = []): FactDeclaration => ({
  name: "fact",
  type,
  values,
  question: "What was it?",
});
const day = (text: string) => dayNumber(text)!;

test.each([
  [true, true],
  [false, false],
  ["true", true],
  ["FALSE", false],
  ["True", true],
  ["yes", undefined],
  ["1", undefined],
  [1, undefined],
  [" true", undefined],
])("%j answers yes or no as %j", (cell, answer) => {
  expect(yesOrNo(cell)).toBe(answer);
});

test.each([
  ["usd", "5000", 500_000, 500_000],
  ["usd", "0.29", 29, 29],
  ["usd", 12.5, 1250, 1250],
  ["count", "3", 3, 3],
  ["count", 0, 0, 0],
  ["date", "2019-05-10", day("2019-05-10"), day("2019-05-10")],
  ["date", "2019-05", day("2019-05-01"), day("2019-05-31")],
  ["date", "2019", day("2019-01-01"), day("2019-12-31")],
  ["date", { days: 18_000 }, 18_000, 18_000],
] as const)("a cell of %s, %j, is from %d to %d", (type, cell, low, high) => {
  expect(quantityIn(type, cell)).toEqual({ low, high });
});

test.each([
  ["usd", ["12,500", "$5", "-1", "1.005", "1e3", " 5", "NaN", "99999999999999999", NaN, Infinity, -1, 0.001, true, {}]],
  ["count", ["1.5", "-1", "three", 1.5, 2 ** 60, NaN]],
  ["date", ["2019-02-30", "05/10/2019", "19", 18_000, { days: 2 ** 31 - 1 }, { days: 0.5, micros: 1 }.days, null]],
] as const)("no %s is made of what is none", (type, cells) => {
  for (const cell of cells) expect(quantityIn(type, cell), JSON.stringify(cell)).toBeUndefined();
});

describe("what to write instead", () => {
  test.each([
    [fact("boolean"), "yes", "write `true`, not `yes`"],
    [fact("boolean"), "0", "write `false`, not `0`"],
    [fact("boolean"), "maybe", "write `true` or `false`, not `maybe`"],
    [fact("usd"), "12,500", "write `12500`, not `12,500`"],
    [fact("usd"), "$5,000.50", "write `5000.50`, not `$5,000.50`"],
    [fact("usd"), "lots", "write dollars as a plain number with at most two decimals, as `5000`, not `lots`"],
    [fact("usd"), -5, "write dollars as a plain number with at most two decimals, as `5000`, not `-5`"],
    [fact("count"), "1,000", "write `1000`, not `1,000`"],
    [fact("count"), 1.5, "write a whole number, as `3`, not `1.5`"],
    [fact("date"), "5/1/2019", "write a day that exists, as `2019-05-10`, or a month, as `2019-05`, not `5/1/2019`"],
    [fact("enum", ["spring", "fall"]), "sping", "write one of `spring`, `fall`; did you mean `spring`, not `sping`"],
    [fact("enum", ["spring"]), { a: [1] }, 'write one of `spring`, not `{"a":[1]}`'],
    [fact("enum", ["spring"]), [1], "write one of `spring`, not `[1]`"],
  ])("%#: of a cell that is no value", (declared, cell, message) => {
    expect(mended(declared, cell)).toBe(message);
  });

  test("a long cell is told by its beginning, and a terminal is not obeyed", () => {
    expect(mended(fact("boolean"), `\u001b[31m${"x".repeat(5000)}`)).toBe(
      `write \`true\` or \`false\`, not \`\\u{1b}[31m${"x".repeat(35)}…\``,
    );
  });
});
