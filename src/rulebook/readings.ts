import { coneOf } from "../cone.ts";
import { CaseRecordError } from "../errors.ts";
import type { Governing } from "./link.ts";

const MOST = 32;

/**
 * Every combination of live readings that some provisions reach, the governing one first; a single empty one where nothing is open.
 *
 * @param roots the claim, and what gates and bars it
 * @throws {CaseRecordError} where there are more than 32
 */
export function combinations<F>({ rulebook, rivals }: Governing<F>["periods"][number], roots: readonly string[]): Record<string, string>[] {
  const reached = new Set<string>();
  const reach = (address: string): void => {
    for (const definition of coneOf(rulebook, address).definitions) {
      const id = definition.address.split("#")[0]!;
      if (reached.has(id)) continue;
      reached.add(id);
      for (const { refers } of rivals.get(id) ?? []) refers.forEach(reach);
    }
  };
  roots.forEach(reach);
  let chosen: Record<string, string>[] = [{}];
  for (const [id, readings] of rivals) {
    if (!reached.has(id)) continue;
    chosen = readings.flatMap(({ reading }) => chosen.map((choices) => ({ ...choices, [id]: reading })));
  }
  if (chosen.length > MOST)
    throw new CaseRecordError([
      {
        code: "too-many-readings",
        message: `nothing binds here on ${[...rivals.keys()]
          .filter((id) => reached.has(id))
          .map((id) => `\`${id}\``)
          .join(", ")}: ${chosen.length} combinations, at most ${MOST}; name the court, or choose readings`,
        path: ["court"],
      },
    ]);
  return chosen;
}
