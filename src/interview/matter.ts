import { coneOf } from "../cone.ts";
import { truthsIn } from "../evaluate.ts";
import { interpret } from "../interpret.ts";
import { arguedOf, type Asserted } from "../matters.ts";
import type { Decided, Matter } from "../readings.ts";
import { admission } from "../record/admit.ts";
import { concerning, withExceptions } from "../record/bearing.ts";
import type { CaseRecord } from "../record/schema.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import type { Address, Definition, LinkedProvision, Rulebook, Standard } from "../rulebook/linked.ts";
import type { Truth } from "../truth.ts";

/** One claim between two parties under one reading, decided no further than somebody looks. */
export function matterOf(
  corpus: Corpus,
  record: CaseRecord,
  { by, against, scope, issues }: Pick<Asserted, "by" | "against" | "scope" | "issues">,
  claim: LinkedProvision,
  rulebook: Rulebook<unknown>,
): Matter {
  const runs = new Map<Standard | undefined, Decided>();
  const run = (standard: Standard | undefined): Decided => {
    let decided = runs.get(standard);
    if (decided === undefined) {
      const admitted = admission(corpus, rulebook, record, { claim: claim.id, by, against, scope, standard });
      let truths: ReadonlyMap<Address, Truth> | undefined;
      decided = {
        admission: admitted,
        get truths() {
          return (truths ??= interpret({ definitions: reachedFrom(rulebook, claim) }, truthsIn(admitted.known)));
        },
      };
      runs.set(standard, decided);
    }
    return decided;
  };
  return { rulebook, record, claim, by, against, scope, issues: arguedOf(record, { issues }), run };
}

const reached = new WeakMap<Rulebook<unknown>, Map<string, readonly Definition[]>>();

/** All that a claim, its gates, its bars and what takes them away rest on, dependencies first. */
function reachedFrom(rulebook: Rulebook<unknown>, { id }: LinkedProvision): readonly Definition[] {
  const known = reached.get(rulebook) ?? new Map<string, readonly Definition[]>();
  reached.set(rulebook, known);
  let definitions = known.get(id);
  if (definitions === undefined) {
    const roots = [id, ...concerning(rulebook, id).flatMap((provision) => withExceptions(rulebook, provision).map((one) => one.id))];
    const within = new Set(roots.flatMap((root) => coneOf(rulebook, root).definitions));
    definitions = rulebook.definitions.filter((definition) => within.has(definition));
    known.set(id, definitions);
  }
  return definitions;
}
