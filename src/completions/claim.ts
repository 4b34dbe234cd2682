import { isRaised, relatedTo, required, underEveryReading, type Matter } from "../readings.ts";
import { exceptionsTo, isBar } from "../record/bearing.ts";
import type { LinkedProvision } from "../rulebook/linked.ts";
import { not, type Truth } from "../truth.ts";
import type { Node } from "./diagram.ts";
import { ALL, completionsOf, SHARED, type Asked, type Completions } from "./truths.ts";

/** A provision, less what takes it away again. */
interface Standing {
  readonly provision: LinkedProvision;
  readonly exceptions: readonly Standing[];
}

/**
 * Whether a claim stands, on every completion of its record: its elements and gates, the gates of the suit that are raised, and no bar that
 * is raised; under every live reading, or undetermined where they part.
 *
 * @param matters one for each live reading, the governing one first
 */
export function claimCompletions(matters: readonly Matter[]): { readonly completions: Completions; readonly node: Node } {
  const matter = underEveryReading(matters);
  const related = relatedTo(matter);
  const raised = (provision: LinkedProvision) => isRaised(matter, provision);
  const standing = (provision: LinkedProvision, met: readonly string[]): Standing => ({
    provision,
    exceptions: exceptionsTo(matter.rulebook, provision.id)
      .filter((exception) => !met.includes(exception.id) && exception.id !== provision.id && raised(exception))
      .map((exception) => standing(exception, [...met, provision.id])),
  });
  const bars = related.filter((provision) => isBar(provision) && raised(provision)).map((provision) => standing(provision, []));
  const gates = related
    .filter((provision) => provision.kind === "gate" && provision.reach === "suit" && !isBar(provision) && raised(provision))
    .map((provision) => standing(provision, []));
  const needs = [...required(matter).map((provision): Standing => ({ provision, exceptions: [] })), ...gates];

  const flat = (one: Standing): LinkedProvision[] => [one.provision, ...one.exceptions.flatMap(flat)];
  const asked = (under: Matter, provision: LinkedProvision): Asked[] =>
    (under.rulebook.provisions.get(provision.id)?.elements ?? []).map(({ address, standard }) => ({
      rulebook: under.rulebook,
      address,
      known: under.run(standard).admission.known,
    }));
  const all = [...needs, ...bars].flatMap(flat);
  const completions = completionsOf(matters.flatMap((under) => all.flatMap((provision) => asked(under, provision))));
  const { diagrams, truth } = completions;
  const whole = (parts: readonly Node[]): Node => parts.reduce((a, b) => diagrams.join(a, b, ALL), diagrams.end("established"));
  const contrary = (node: Node): Node => diagrams.map(node, (value: Truth) => not(value), diagrams);
  const stands = (under: Matter, { provision, exceptions }: Standing): Node =>
    whole([...asked(under, provision).map(truth), ...exceptions.map((exception) => contrary(stands(under, exception)))]);
  const claim = (under: Matter): Node =>
    whole([...needs.map((one) => stands(under, one)), ...bars.map((bar) => contrary(stands(under, bar)))]);
  return { completions, node: matters.map(claim).reduce((a, b) => diagrams.join(a, b, SHARED)) };
}
