import { RulebookError } from "../errors.ts";
import { check } from "../input/check.ts";
import { corpusOf, type Rules } from "../rulebook/corpus.ts";
import { Property, type PropertyInput } from "../rulebook/property.ts";
import { referenceIssues } from "../rulebook/references.ts";

/**
 * A property as its schema has it, of these rules or of a caller's own.
 *
 * @throws {RulebookError} with every issue: of its form, and of the facts, provisions, courts and authorities that it names
 */
export function checkedProperty(rules: Rules<unknown>, input: PropertyInput): Property {
  const corpus = corpusOf(rules);
  const known = corpus.properties.flatMap((file) => file.properties).find((property) => property === input);
  if (known !== undefined) return known;
  const { value, issues } = check(Property, input);
  if (value === undefined) throw new RulebookError(issues);
  const found = referenceIssues({ ...corpus, properties: [{ about: value.says, properties: [value] }] });
  if (found.length > 0) throw new RulebookError(found);
  return value;
}
