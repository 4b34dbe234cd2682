import fc from "fast-check";

const FORBIDDEN = ["__proto__", "constructor", "prototype", "<<"];

const word = fc.string({ unit: "binary", maxLength: 12 }).filter((text) => !/[\0\p{Surrogate}]/u.test(text));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })).map((value) => value + 0);

/** JSON that readText has nothing against. */
export const plainJson = fc.letrec<{ any: unknown; list: unknown[]; object: Record<string, unknown> }>((tie) => ({
  any: fc.oneof({ depthSize: "small" }, fc.boolean(), number, word, tie("list"), tie("object")),
  list: fc.array(tie("any"), { maxLength: 4 }),
  object: fc.dictionary(
    word.filter((key) => !FORBIDDEN.includes(key)),
    tie("any"),
    { maxKeys: 4, noNullPrototype: true },
  ),
})).any;

const YAML = `# a case
name: WhatsApp v. NSO
dates: { filed: 2019-10-29, decided: "2024-12-20" }
parties:
  whatsapp: { role: plaintiff }
  nso:
    role: defendant
answers:
  accessed:
    - { value: true, status: admitted, by: nso }
    - value: false
  loss_usd: { min: 5000 }
note: |
  Several lines,
  of text.
`;

const SIGNS = [
  "[",
  "]",
  "{",
  "}",
  ":",
  ": ",
  ",",
  "-",
  "- ",
  "? ",
  "&a ",
  "*a ",
  "!t ",
  "|",
  ">",
  "'",
  '"',
  "#",
  "%",
  "\n",
  "\r",
  "\t",
  "  ",
  "\0",
  "\uFEFF",
  "---\n",
  "...\n",
  "<<: ",
  "~",
  ".nan",
  "\\",
  "__proto__: ",
];

/** A record with some of it taken out, said twice, or signs put in. */
export const mutatedYaml = fc
  .array(fc.tuple(fc.nat(YAML.length), fc.nat(12), fc.constantFrom(...SIGNS, "")), { minLength: 1, maxLength: 6 })
  .map((edits) =>
    edits.reduce(
      (text, [at, length, sign]) => text.slice(0, at) + sign + (length > 8 ? text.slice(at - length) : text.slice(at + length)),
      YAML,
    ),
  );

/** JSON with the words of rule files and case records in likely and unlikely places. */
export const nearlyRules = (() => {
  const keys = [
    "fact",
    "operator",
    "value",
    "provision",
    "all",
    "any",
    "not",
    "path",
    "params",
    "when",
    "elements",
    "name",
    "quote",
    "id",
    "some",
    "every",
    "where",
    "holds",
    "of",
    "date",
    "before",
    "within",
    "min",
    "max",
    "from",
    "to",
    "by",
    "status",
    "complete",
    "items",
    "answers",
    "conduct",
    "losses",
    "amount",
    "operated",
    "party",
    "has",
    "dates",
    "a_fact",
    "constructor",
    "colour",
  ];
  const words = [
    "opened",
    "equal",
    "in",
    "conduct",
    "losses",
    "2019-05-10",
    "2019-13",
    "made.a.1",
    "2 years",
    "undisputed",
    "nso",
    "$5,000",
    "",
    "access",
  ];
  return fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: "medium" },
      fc.constantFrom<unknown>(...words, true, 7, -1, null, 0.001),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie("any"), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).any;
})();
