import { beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { refutes, type Patterns } from "../../src/prove/counterexample.ts";
import { inquiriesInto, outright } from "../../src/prove/inquiry.ts";
import { prove } from "../../src/prove/prove.ts";
import { smtLibOf } from "../../src/prove/smt-lib.ts";
import { corpusOf } from "../../src/rulebook/corpus.ts";
import { otherSolver } from "./other-solver.ts";

const properties = corpusOf(rules).properties.flatMap((file) => file.properties);
let answer: Awaited<ReturnType<typeof otherSolver>>;

beforeAll(async () => {
  answer = await otherSolver();
});

describe("the shipped properties", () => {
  test("there are many, each of its own name", () => {
    expect(properties.length).toBeGreaterThanOrEqual(40);
    expect(new Set(properties.map(({ id }) => id)).size).toBe(properties.length);
  });

  test.each(properties)("$id: $says", async (property) => {
    const proof = prove(rules, property);
    expect(proof.verdict, proof.reason).toBe(property.expect);
    // The hardest takes some hundreds; a second is many thousands.
    expect(proof.effort.conflicts).toBeLessThan(2000);
    const answers: string[] = [];
    for (const inquiry of inquiriesInto(rules, property)) answers.push(await answer(smtLibOf(inquiry)));
    if (property.expect === "proved") expect(answers).toEqual(Array.from({ length: proof.readings }, () => "unsat"));
    else expect(answers).toContain("sat");
  });

  test.each(properties.filter(({ expect }) => expect === "refuted"))("$id: its counterexample can do without no fact", (property) => {
    const { facts, otherwise, law } = prove(rules, property).counterexample!;
    const put = inquiriesInto(rules, property).find((one) => JSON.stringify(one.law) === JSON.stringify(law))!;
    const found: Patterns = otherwise === undefined ? [facts] : [facts, otherwise];
    const inquiry = refutes(outright(put), found) ? outright(put) : put;
    expect(refutes(inquiry, found)).toBe(true);
    for (const name of Object.keys(facts)) {
      const fewer = found.map((pattern) => Object.fromEntries(Object.entries(pattern).filter(([fact]) => fact !== name)));
      expect(refutes(inquiry, fewer as unknown as Patterns), name).toBe(false);
    }
  });
});
