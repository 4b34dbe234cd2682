import * as fc from "fast-check";
import type { RuleFile, Rules } from "../rulebook/corpus.ts";
import { STANDARDS, type Formula, type Side, type Standard } from "../rulebook/schema.ts";
import { FACTS } from "./folder-facts.ts";
import { formulasOver, referring } from "./formulas.ts";

interface ElementSketch {
  readonly when: Formula;
  readonly burden?: Side | undefined;
  readonly standard?: Standard | undefined;
}

/** A provision before it has a name and before its references lead anywhere. */
interface Sketch {
  readonly kind: string;
  readonly elements: readonly ElementSketch[];
  readonly more: Readonly<Record<string, unknown>>;
  /** Of an exception: which bar it takes away. */
  readonly to?: number;
}

const formula = formulasOver(FACTS);
const side = fc.constantFrom<Side>("plaintiff", "defendant");
const element: fc.Arbitrary<ElementSketch> = fc.record({
  when: formula,
  burden: fc.option(side, { freq: 5, nil: undefined }),
  standard: fc.option(fc.constantFrom(...STANDARDS), { freq: 8, nil: undefined }),
});
const elements = fc.array(element, { minLength: 1, maxLength: 3 });
const plain = (kind: string) => fc.record({ kind: fc.constant(kind), elements, more: fc.constant({}) });
const proceeding = fc.option(fc.constantFrom("civil", "criminal"), { freq: 4, nil: undefined });

const gate = fc.record({
  kind: fc.constant("gate"),
  elements,
  more: fc.record({ reach: fc.constantFrom("claim", "suit"), burden: side, proceeding }),
});
const bar = fc.record({ kind: fc.constantFrom("defense", "immunity"), elements, more: fc.record({ proceeding }) });
const exception = fc.record({ kind: fc.constant("exception"), elements, more: fc.constant({}), to: fc.nat({ max: 5 }) });
const remedy = fc.record({
  kind: fc.constant("remedy"),
  elements,
  more: fc.record({
    remedy: fc.constantFrom("damages", "injunction"),
    limit: fc.option(fc.constant({ award: "price_usd", multiple: 3, of: "loss_usd" }), { freq: 3, nil: undefined }),
  }),
});

/**
 * Folders of rules, as `Rules`: definitions that later ones refer to, claims, gates of either reach and either bearer, bars, exceptions to bars
 * and to exceptions, remedies; facts of every type; now and then an amended text and rival readings. Shrinks to a claim of one element.
 */
export const ruleFolders: fc.Arbitrary<Rules> = fc
  .record({
    definitions: fc.array(plain("definition"), { maxLength: 3 }),
    claims: fc.array(plain("offense"), { minLength: 1, maxLength: 2 }),
    bars: fc.array(fc.oneof(bar, gate), { maxLength: 3 }),
    exceptions: fc.array(exception, { maxLength: 2 }),
    remedies: fc.array(remedy, { maxLength: 2 }),
    amended: fc.option(formula, { freq: 3, nil: undefined }),
    rival: fc.option(formula, { freq: 3, nil: undefined }),
  })
  .map(({ definitions, claims, bars, exceptions, remedies, amended, rival }) => {
    const addresses: string[] = [];
    const files: RuleFile[] = [
      {
        path: "corpus.json",
        value: {
          version: "0",
          asOf: "2024-12-31",
          notice: "Generated, not law.",
          families: { law: { law: "federal", name: "Law" }, local: { law: "CA", name: "Local law" } },
        },
      },
      {
        path: "courts.json",
        value: {
          courts: [
            { id: "high", name: "High Court", system: "federal" },
            { id: "low", name: "Low Court", system: "federal", state: "CA", reviewedBy: "high" },
            { id: "far", name: "Far Court", system: "federal", state: "NY", reviewedBy: "middle" },
            { id: "middle", name: "Middle Court", system: "federal", reviewedBy: "high" },
          ],
        },
      },
      { path: "facts/all.json", value: { topic: "All", facts: FACTS } },
    ];
    const add = (id: string, { kind, elements, more }: Sketch, extra: Readonly<Record<string, unknown>> = {}): void => {
      const parts = elements.map(({ when, burden, standard }, index) => ({
        name: `part-${index}`,
        paraphrase: "What has to be shown.",
        when: referring(when, addresses, { fact: "entered" }),
        ...(burden && { burden }),
        ...(standard && { standard }),
      }));
      const given = Object.fromEntries(Object.entries({ ...more, ...extra }).filter(([, value]) => value !== undefined));
      const family = id.split(".")[0]!;
      files.push({
        path: `${family}/${String(files.length)}.json`,
        value: { id, kind, title: id, citation: `§ ${id}`, source: "rule", checked: false, text: "Generated.", elements: parts, ...given },
      });
    };
    const known = (id: string, { elements }: Sketch) => addresses.push(id, ...elements.map((_, index) => `${id}#part-${index}`));

    definitions.forEach((sketch, index) => {
      const id = `law.${"xyz"[index]!}`;
      const another = (when: Formula): Sketch => ({
        ...sketch,
        elements: sketch.elements.map((one, at) => (at === 0 ? { ...one, when } : one)),
      });
      if (index === 0 && rival !== undefined) add(id, another(rival), { court: "middle", decided: "2022-02-02", reading: "rival" });
      if (index === 1 && amended !== undefined) add(id, another(amended), { effective: { until: "2020-06-01" } });
      add(id, sketch, index === 1 && amended !== undefined ? { effective: { from: "2020-06-01" } } : {});
      known(id, sketch);
    });
    const concerns = ["law.a", "local.a"];
    claims.forEach((sketch, index) => {
      const id = `${index === 0 ? "law" : "local"}.a.1`;
      add(id, sketch);
      known(id, sketch);
    });
    const ids = bars.map((sketch, index) => {
      const id = `law.b.${index + 1}`;
      add(id, sketch, { appliesTo: claims.length > 1 ? concerns : ["law.a"] });
      return id;
    });
    exceptions.forEach((sketch, index) => {
      const target = ids[sketch.to % Math.max(1, ids.length)];
      if (target === undefined) return;
      const id = `law.c.${index + 1}`;
      add(id, sketch, { appliesTo: [target] });
      ids.push(id);
    });
    remedies.forEach((sketch, index) => {
      add(`law.r.${index + 1}`, sketch, { appliesTo: ["law.a"] });
    });
    return { files };
  });
