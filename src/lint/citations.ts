import type { Corpus } from "../rulebook/corpus.ts";

/** A paragraph as an id has it: one letter, a number, or a small Roman numeral. */
const PARAGRAPH = /^([A-Za-z]|\d+|[ivx]+)$/;

/** A paragraph as a citation has it: no year, and more than a section. */
const CITED = /\(([A-Za-z]{1,4}|\d{1,3})\)/;

/**
 * Citations that cannot be right: of another paragraph than the id's, of another year than the decision's, of two decisions at once; rulings
 * of another court or day than the decision that they come from.
 */
export function citationWarnings({ provisions, authorities, precedents }: Corpus): string[] {
  // An earlier text may have stood in another paragraph.
  const paragraphs = provisions
    .filter(({ source, effective }) => source === "statute" && effective?.until === undefined)
    .flatMap(({ id, citation }) => {
      const path = id.split(".").slice(1);
      const words = path.findIndex((part) => !PARAGRAPH.test(part));
      const wanted = (words < 0 ? path : path.slice(0, words)).map((part) => `(${part})`).join("");
      return citation.includes(wanted) || !CITED.test(citation) ? [] : [`\`${id}\` cites \`${citation}\`, which is not \`${wanted}\``];
    });
  const all = [...authorities.values()];
  const years = all.flatMap(({ id, citation, decided }) => {
    const year = /\b(1[89]|20)\d\d(?=\)$)/.exec(citation)?.[0];
    return year === undefined || decided === undefined || decided.startsWith(year)
      ? []
      : [`\`${id}\` cites the year ${year} and was decided on ${decided}`];
  });
  const twins = all.flatMap(({ id, citation }, index) => {
    const earlier = all.slice(0, index).find((other) => other.citation === citation);
    return earlier === undefined ? [] : [`\`${id}\` and \`${earlier.id}\` have one citation, \`${citation}\``];
  });
  const comes = (from: string | undefined, court: string | undefined, decided: string | undefined) => {
    const authority = authorities.get(from ?? "");
    return authority?.court === court && (authority?.decided === undefined || authority.decided === decided);
  };
  const constructions = provisions
    .filter(({ court }) => court !== undefined)
    .flatMap(({ id, court, decided, authorities: own, elements }) => {
      const cited = [...own, ...elements.flatMap((element) => element.authorities)];
      return cited.length === 0 || cited.some((one) => comes(one, court, decided))
        ? []
        : [`\`${id}\` is construed by \`${court!}\` on ${decided!}, as none of the decisions that it cites is`];
    });
  const rulings = precedents.flatMap(({ id, cases }) =>
    cases
      .filter(({ authority, court, decided }) => !comes(authority, court, decided))
      .map(({ authority, court, decided }) => `\`${id}\`: \`${authority}\` is not of \`${court}\` and ${decided}`),
  );
  return [...paragraphs, ...years, ...twins, ...constructions, ...rulings];
}
