import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueLine } from "../../src/errors.ts";
import { MAX_BYTES } from "../../src/input/limits.ts";
import { readText } from "../../src/input/read.ts";
import { mutatedYaml, plainJson } from "./arbitraries.ts";

const codes = (text: string) => readText(text).issues.map(({ code }) => code);
const ofSize = (part: string) => part.repeat(MAX_BYTES / part.length + 1).slice(0, MAX_BYTES);

describe("JSON and YAML are read alike", () => {
  test.each([undefined, 1, 2, "\t"])("JSON indented by %j says what JSON.parse makes of it", (indent) => {
    fc.assert(
      fc.property(plainJson, (value) => {
        expect(readText(JSON.stringify(value, null, indent))).toMatchObject({ value, issues: [] });
      }),
    );
  });

  test("a byte order mark and carriage returns change nothing", () => {
    expect(readText("\uFEFFa: 1\r\nb:\r\n  - x\r\n")).toMatchObject({ value: { a: 1, b: ["x"] }, issues: [] });
  });

  test("words are not yes, no or days", () => {
    const { value } = readText("a: yes\nb: on\nc: 2019-05-10\nd: 2019-05-10 10:00:00\ne: n\nf: 1_000\n");
    expect(value).toEqual({ a: "yes", b: "on", c: "2019-05-10", d: "2019-05-10 10:00:00", e: "n", f: "1_000" });
  });

  test("a key with nothing after it is as good as left out", () => {
    expect(readText("a:\nb: ~\nc: null\nd: {e: }\nf: 0\n")).toMatchObject({ value: { d: {}, f: 0 }, issues: [] });
  });

  test("a number for a key is the word that is written", () => {
    expect(readText("2019: 1\n007: 2\ntrue: 3\n").value).toEqual({ 2019: 1, "007": 2, true: 3 });
  });

  test("an alias may stand for a single value", () => {
    expect(readText("a: &dkt Dkt. 1 ¶ 35\nb: *dkt\n")).toMatchObject({ value: { a: "Dkt. 1 ¶ 35", b: "Dkt. 1 ¶ 35" }, issues: [] });
  });

  test("the version of YAML that is read may be named", () => {
    expect(readText("%YAML 1.2\n---\na: 1\n...\n")).toMatchObject({ value: { a: 1 }, issues: [] });
  });
});

describe("what is refused leaves no trace", () => {
  test("no key reaches a prototype", () => {
    const { value, issues } = readText('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": 1}');
    expect(issues.map(({ code }) => code)).toEqual(["forbidden-key", "forbidden-key"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value as object)).toEqual([["toString", 1]]);
    expect("polluted" in {}).toBe(false);
  });

  test("a NUL or half a character is not text, raw or escaped, and the line is told", () => {
    expect(readText("a: 1\nb: \0").issues).toEqual([{ code: "not-text", message: "a file is text: it has no NUL", path: [], line: 2 }]);
    expect(codes("a: 1\n# \uD800\n")).toEqual(["not-text"]);
    expect(codes('a: "\\0"\n"b\\uDC00": 1\n')).toEqual(["not-text", "not-text"]);
  });

  test("aliases may not make a file greater than a file may be", () => {
    const value = "x".repeat(1_000_000);
    expect(codes(`a: &a ${value}\nb: [*a, *a, *a]\n`)).toEqual([]);
    expect(codes(`a: &a ${value}\nb: [*a, *a, *a, *a, *a]\n`)).toEqual(["expanding-alias"]);
  });

  test("nothing lies deeper than 64", () => {
    expect(codes(`${"[".repeat(64)}1${"]".repeat(64)}`)).toEqual([]);
    expect(codes(`${"[".repeat(65)}1${"]".repeat(65)}`)).toEqual(["too-deep"]);
    expect(codes(`${"- ".repeat(64)}1`)).toEqual([]);
    expect(codes(`${"- ".repeat(65)}1`)).toEqual(["too-deep"]);
    expect(codes(`${"[a: ".repeat(32)}1${"]".repeat(32)}`)).toEqual([]);
    expect(codes(`${"[a: ".repeat(33)}1${"]".repeat(33)}`)).toEqual(["too-deep"]);
  });

  test("a file has at most 5 MiB of UTF-8", () => {
    expect(codes(`a: ${"x".repeat(MAX_BYTES - 3)}`)).toEqual([]);
    expect(codes(`a: ${"x".repeat(MAX_BYTES - 2)}`)).toEqual(["too-large"]);
    expect(codes(`a: ${"é".repeat(MAX_BYTES / 2 - 1)}`)).toEqual(["too-large"]);
  });

  test.each(["[", "{", "- ", "? ", ": ", "a: ", "[{a: ", "]", "---\n", "%a\n", "'\n", "\t", "&"])(
    "5 MiB of %j are refused at once",
    (part) => {
      // Time of the processor: other work on the machine does not count.
      const begun = process.cpuUsage();
      expect(readText(ofSize(part)).issues.length).toBeGreaterThan(0);
      expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
    },
  );

  test("a file of commas is refused without an Error for each", () => {
    expect(readText(`[${",".repeat(1_000_000)}]`).issues).toHaveLength(20);
  });

  test("more words and signs than a record needs are too large", () => {
    expect(codes(ofSize("- {}\n"))).toEqual(["too-large"]);
  }, 30_000);
});

describe("whatever the text", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 200 }), mutatedYaml);

  test("reading never throws, and an issue is told wherever there is no value", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value, issues, lineOf } = readText(text, "case.yaml");
        const lines = text.split("\n").length;
        if (value === undefined) expect(issues).not.toEqual([]);
        for (const { line } of issues) expect(line).toSatisfy((of: number) => of >= 1 && of <= lines);
        expect(lineOf(["a", 0, "__proto__"]) ?? 1).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 2000 },
    );
  });

  test("an issue is one line that no terminal obeys", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const issue of readText(text, text).issues) expect(issueLine(issue)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      { numRuns: 500 },
    );
  });
});

test("a line is told for every place, and the nearest one for what is not there", () => {
  const { lineOf } = readText(
    "# a case\nparties:\n  nso:\n    role: defendant\nconduct:\n  - id: a\n  -\n  - id: b\n    act: access\nclaims: ~\n",
  );
  expect(lineOf([])).toBe(2);
  expect(lineOf(["parties", "nso"])).toBe(3);
  expect(lineOf(["parties", "nso", "kind"])).toBe(3);
  expect(lineOf(["conduct", 0, "id"])).toBe(6);
  expect(lineOf(["conduct", 1, "act"])).toBe(9);
  expect(lineOf(["claims", 3])).toBe(10);
  expect(lineOf(["nothing"])).toBe(2);
  expect(readText("[".repeat(65)).lineOf(["a"])).toBeUndefined();
});
