import type { Fact } from "../../src/facts/schema.ts";

type Tree = { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] } | { readonly test: string };

/** More tests than this in one filter are not tried on every combination. */
const MOST = 18;

/** Whether a changed filter of a derivation lets the same items pass, whatever its tests come to. */
export function sameDerivation(before: unknown, after: unknown, fact: string): boolean {
  const queryIn = (file: unknown) => (file as { facts: Fact[] }).facts.find(({ name }) => name === fact)!.derive;
  return sameQuery(queryIn(before), queryIn(after));
}

function sameQuery(one: unknown, other: unknown): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.join() !== others.join()) return false;
  return keys.every((key) => {
    const [left, right] = [(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]];
    return key === "where" ? sameFilter(left, right) : sameQuery(left, right);
  });
}

/**
 * A filter is made of tests by `all` and `any` alone, so that two are the same under three truths where they are under two. One with `not` over a
 * whole filter is not compared.
 */
function sameFilter(one: unknown, other: unknown): boolean {
  const [left, right] = [treeOf(one), treeOf(other)];
  if (left === undefined || right === undefined) return false;
  const tests = [...new Set([...testsIn(left), ...testsIn(right)])];
  if (tests.length > MOST) return false;
  for (let passed = 0; passed < 2 ** tests.length; passed++) {
    const passes = (test: string) => (passed & (1 << tests.indexOf(test))) !== 0;
    if (holds(left, passes) !== holds(right, passes)) return false;
  }
  return true;
}

function treeOf(where: unknown): Tree | undefined {
  const filter = where as Record<string, unknown>;
  for (const form of ["all", "any"] as const) {
    const parts = filter[form];
    if (!Array.isArray(parts)) continue;
    const trees = parts.map(treeOf);
    return trees.includes(undefined) ? undefined : form === "all" ? { all: trees as Tree[] } : { any: trees as Tree[] };
  }
  if ("not" in filter) return undefined;
  return { all: Object.entries(filter).map((test) => ({ test: JSON.stringify(test) })) };
}

function testsIn(tree: Tree): string[] {
  if ("test" in tree) return [tree.test];
  return ("all" in tree ? tree.all : tree.any).flatMap(testsIn);
}

function holds(tree: Tree, passes: (test: string) => boolean): boolean {
  if ("test" in tree) return passes(tree.test);
  return "all" in tree ? tree.all.every((part) => holds(part, passes)) : tree.any.some((part) => holds(part, passes));
}
