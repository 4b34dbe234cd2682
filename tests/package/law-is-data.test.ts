import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { rules } from "../../src/index.ts";

/** The text of every literal in a source file; comments may give examples. */
function literals(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** `18 U.S.C.` of `18 U.S.C. § 1030(a)(4)`, and the ids' first word where the statute makes offenses. */
const statutes = new Set(
  rules.files.flatMap(({ value }) => {
    const { id, kind, source, citation } = value as Partial<Record<"id" | "kind" | "source" | "citation", string>>;
    if (source !== "statute") return [];
    return [citation!.replace(/ §.*/, ""), ...(kind === "offense" ? [`${id!.split(".")[0]!}.`] : [])];
  }),
);

test("nothing under src/ names a statute", () => {
  expect([...statutes]).toEqual(expect.arrayContaining(["18 U.S.C.", "cfaa."]));
  const named = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => literals(join("src", path)).map((text) => ({ path, text })))
    .filter(({ text }) => [...statutes].some((statute) => text.includes(statute)));
  expect(named).toEqual([]);
});
