import { meaningBugs } from "./meaning-bugs.ts";
import type { Meaning } from "./meaning.ts";
import { practiceBugs } from "./practice-bugs.ts";
import type { Practice } from "./practice.ts";
import type { recordLaws } from "./record-laws.ts";
import type { rulebookLaws } from "./rulebook-laws.ts";

/**
 * A mistake in the functions under test and the law that finds it, by name: `laws[law](of, under)` fails, where `of` are the generated
 * `settledRulebooks` or `ruleFolders`, or rules with enough in them.
 */
export type PlantedBug =
  | {
      readonly law: keyof typeof rulebookLaws;
      readonly name: string;
      readonly of: "rulebooks";
      readonly under: Partial<Meaning> & { readonly backend?: Meaning["evaluate"] };
    }
  | { readonly law: keyof typeof recordLaws; readonly name: string; readonly of: "rules"; readonly under: Partial<Practice> };

/** At least one mistake for each law: whoever changes a law sees whether it still finds what it is there for. */
export const plantedBugs: readonly PlantedBug[] = [
  ...Object.entries(meaningBugs).flatMap(([law, bugs]) =>
    Object.entries(bugs).map(([name, under]): PlantedBug => ({ law: law as keyof typeof rulebookLaws, name, of: "rulebooks", under })),
  ),
  ...Object.entries(practiceBugs).flatMap(([law, bugs]) =>
    Object.entries(bugs).map(([name, under]): PlantedBug => ({ law: law as keyof typeof recordLaws, name, of: "rules", under })),
  ),
];
