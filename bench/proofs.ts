import { rules } from "../rules/index.ts";
import { prove } from "../src/prove/index.ts";
import { corpusOf } from "../src/rulebook/corpus.ts";
import { quartiles } from "./interleave.ts";
import type { Group } from "./table.ts";

export const LONGEST = "the longest";
export const PROOF = "a proof";

/** Every shipped property, decided over all fact patterns once, after one that warms up. */
export function proofs(): Group {
  const properties = corpusOf(rules).properties.flatMap((file) => file.properties);
  prove(rules, properties[0]!);
  const times = properties.map((property) => {
    const start = performance.now();
    const { verdict } = prove(rules, property);
    if (verdict !== property.expect) throw new Error(`${property.id} is ${verdict}`);
    return (performance.now() - start) * 1e6;
  });
  const most = Math.max(...times);
  return {
    title: `proofs of ${properties.length} shipped properties`,
    of: "a property",
    unit: "time",
    rows: [
      { name: PROOF, ...quartiles(times) },
      { name: LONGEST, median: most, lower: most, upper: most },
    ],
  };
}
