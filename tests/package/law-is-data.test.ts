import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { rules } from "../../src/index.ts";

/** The text of every literal in a source file; comments may give examples. */
function literals(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

const statutes = rules.files.flatMap(({ value }) => {
  const { id, source, citation } = value as { id?: string; source?: string; citation?: string };
  return source === "statute" ? [id!.split(".")[0]!, citation!.replace(/§.*/, "").trim()] : [];
});

test("nothing under src/ names a statute", () => {
  const names = [...new Set(statutes)];
  expect(names).toContain("cfaa");
  const named = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => literals(join("src", path)).flatMap((text) => names.filter((name) => text.includes(name)).map((name) => `${path}: ${name} in "${text}"`)));
  expect(named).toEqual([]);
});
