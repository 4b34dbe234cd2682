import { describe, expect, test } from "vitest";
import { rules } from "../../src/index.ts";
import { tablesIn } from "./rows.ts";

/** Everybody's reasoned tables: what establishes a provision, or gives a fact its answer, and what one change makes of it. */
describe.each(tablesIn(new URL("tables/", import.meta.url)))("$file", ({ said }) => {
  test.each(said)("$table: $because", ({ expected, found }) => {
    expect(found(rules)).toEqual(expected);
  });
});
