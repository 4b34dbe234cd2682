import { visible } from "../errors.ts";
import type { Fact } from "../facts/schema.ts";
import { ACTS, LOSS_KINDS, PARTY_KINDS, SCREENS, SYSTEM_KINDS } from "../record/schema.ts";
import { type Colors, wrapped } from "../report/layout.ts";
import type { Corpus } from "../rulebook/corpus.ts";
import type { Provision } from "../rulebook/schema.ts";
import { claimsIn, isClaim } from "./choices.ts";
import { terminalColors, terminalWidth } from "./output.ts";
import { reachOf } from "./reach.ts";

/** How to answer, the questions by topic, and the points that a case may turn on. */
export function vocabularyText(corpus: Corpus, claim: string | undefined, names: ReadonlySet<string>): string[] {
  const [colors, width] = [terminalColors(), terminalWidth()];
  const topics = [...corpus.topics]
    .map(([topic, all]) => ({ topic, facts: all.filter((name) => names.has(name)).map((name) => corpus.facts.get(name)!) }))
    .filter(({ facts }) => facts.length > 0);
  const points = pointsIn(corpus, claim === undefined ? corpus.provisions.filter(isClaim) : claimsIn(corpus, claim));
  return [
    [
      colors.bold("HOW TO ANSWER"),
      ...[...GUIDE, ...wordsOfRecords(topics.flatMap(({ facts }) => facts))].flatMap((line) => wrapped(line, width, "  ", "  ")),
    ].join("\n"),
    ...topics.flatMap(({ topic, facts }) => [colors.bold(topic.toUpperCase()), ...facts.map((fact) => factText(fact, colors, width))]),
    [
      colors.bold("POINTS THAT MAY BE IN ISSUE"),
      ...wrapped(
        "For `issues` of a claim or of the posture, and for `posture.defenses`; an element is named after a `#`, as `ID#ELEMENT`, and stands for itself and what lies under it; a provision stands for all its elements.",
        width,
        "  ",
        "  ",
      ),
      ...points.flatMap(({ id, title, elements }) => [
        ...wrapped(`${id}: ${visible(title)}`, width, "  ", "    "),
        ...(elements.length < 2
          ? []
          : elements.flatMap(({ name, quote, paraphrase }) =>
              wrapped(`#${name}: ${visible(quote ?? paraphrase ?? "")}`, width, "    ", "      "),
            )),
      ]),
    ].join("\n"),
  ];
}

const GUIDE: readonly string[] = [
  "Each question is about one claim by one party (the claimant) against another (the defendant). Say what the papers say: true, false, a word, an amount, a day. What they do not speak of is left out; nothing is supposed.",
  "false means that the papers show the contrary. Where they say that a pleading does not allege it, or that there is no evidence, write { value: true, status: unsupported }. Evidence both ways: { value: true, status: disputed }. One side's evidence: { value: true, status: evidenced, by: PARTY }; a bare denial, or an argument about what the same evidence comes to, is no evidence. Where a point is said to be argued on evidence both ways, but the details are not told, its questions are disputed all the same.",
  "What people would take from the facts without being told (a web server is a computer on the internet; a well-known company has its head office where it is known to be) is an answer; what only a lawyer would conclude is not asked. Where the parties read the words of a document differently, answer by the words, as a fair reader takes them: that is no dispute of fact, unless there is evidence both ways of what was said or meant.",
  "Where the defendant acted through its people, an agent or somebody whom it hired and directed, answer for what they did, knew and were allowed; where several defendants differ, { value: true, against: PARTY }; where claims differ, { value: true, claim: ID }.",
  "A fact marked as usually conceded may be left out: it defeats nothing unless something in the papers goes against it.",
  "A fact marked as derived may be left out where the record has the steps of conduct, systems, agreements, losses or dates that it follows from; a direct answer replaces the derivation.",
  "Few rulings are about every element. List the points that are argued in `issues` of each claim (or in `posture.issues`, for all claims alike), by their names at the end of this list: each point that the papers say is argued, denied or lacking, each on which they give the facts of both sides, and each that their facts go to and that could come out either way. A point of which the papers tell nothing (how much was lost, how the screen looked, whether data crossed a state line) is not argued there: it is left out of the list, and defeats nothing. Name the narrowest point: the element (`ID#ELEMENT`) where one element is argued, a provision only where all of it is. Of a family of paragraphs list the points of each paragraph that the facts are about, or, where the papers name none, of those whose acts the facts show; a paragraph of which no point is listed is not pursued; a point that they share (what harm counts, who may sue) is a point of each, and where it alone is argued it alone is listed. A claim of which no point is argued, because the ruling is about something else, has `issues: []`. Without a list everything is in issue, and whoever has to show a point loses it by silence.",
  "On a default, or where nobody opposes, list what the court has to look at: the points of which the papers tell facts. Where all of a claim's element is argued, name the element, not the provisions that it refers to.",
  "Stages: `pleading` is a motion to dismiss, a demurrer or a motion for judgment on the pleadings; `indictment` the same against a charge, on its words; `default` a judgment against one who stays away; `preliminary-injunction` an order for the time of the suit; `transfer` and `compel` a motion to move, stay or dismiss a suit because of a clause on forum or arbitration, decided on evidence; `trial` and `bench-trial` what the jury or judge found; `sufficiency` whether the evidence carries a charge or a conviction (a motion for acquittal, an appeal on the evidence, a charge tested after a hearing of evidence); `judgment-as-matter-of-law` the same in a civil suit. An `appeal` says in `reviews` which of these the ruling below was; from a jury's verdict it reviews `judgment-as-matter-of-law` in a civil suit and `sufficiency` in a prosecution. `motions` names everybody who asks, and `on` which claims where it is not all; on an appeal the motion is the one ruled on below.",
  "After a trial, a bare answer says that the judge or jury found it so; a party's evidence that nobody has decided on is `evidenced` or `disputed`. On review of a verdict, what the papers tell as what happened is what the jury may have found.",
  "Where two acts, periods, accounts or groups of people differ, give each a scope, and answers that differ a scope. Where two defendants differ, name each claim once for each, with `against`; where they are alike, `against: [ONE, OTHER]`.",
];

/** What the parts of a record may be called, and on which of those words answers are derived from steps and clauses. */
function wordsOfRecords(facts: readonly Fact[]): string[] {
  const words = { act: new Set<string>(), family: new Set<string>() };
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === "act" || key === "family") for (const word of [value].flat()) if (typeof word === "string") words[key].add(word);
      visit(value);
    }
  };
  facts.forEach(({ derive }) => {
    visit(derive);
  });
  const listed = (all: Iterable<string>) => [...all].sort().join(", ");
  return [
    `Acts of a step, no others: ${listed(ACTS)}.${words.act.size === 0 ? "" : ` Answers are derived from ${listed(words.act)}.`} Who ran a step is \`operated\`; a step may also name who \`designed\`, \`directed\`, \`triggered\`, \`couldStop\` or \`benefited\`.`,
    `Kinds, no others. Of a party: ${listed(PARTY_KINDS)}. Of a system: ${listed(SYSTEM_KINDS)}. Of a loss: ${listed(LOSS_KINDS)}. Screens of an agreement: ${listed(SCREENS)}.`,
    ...(words.family.size === 0
      ? []
      : [
          `Families of a clause in the terms that answers are derived from: ${listed(words.family)}. Any other word is kept and derives nothing.`,
        ]),
    "A date or period is a day (2019-05-10), a month (2019-05), a year (2019), or { from, to } of these: what is not known more exactly is not written more exactly.",
  ];
}

/** What a claim turns on: the claim itself, what it refers to, what gates and bars it; each id once, as its text stands now. */
function pointsIn(corpus: Corpus, claims: readonly Provision[]): Provision[] {
  const { provisions } = reachOf(corpus, claims);
  const points = new Map<string, Provision>();
  const since = ({ effective, court }: Provision) => (court === undefined ? (effective?.from ?? "") : "");
  for (const provision of corpus.provisions) {
    const known = points.get(provision.id);
    if (provisions.has(provision) && (known === undefined || since(provision) > since(known))) points.set(provision.id, provision);
  }
  return [...points.values()];
}

const TYPES: Readonly<Record<Fact["type"], string>> = {
  boolean: "yes or no",
  enum: "one of its words",
  usd: "dollars",
  count: "a whole number",
  date: "a day, as 2024-12-20",
};

function factText(fact: Fact, colors: Colors, width: number): string {
  const line = (text: string, first = "  ") => wrapped(visible(text), width, first, "    ");
  const labelled = (label: string, text: string | undefined) => (text === undefined ? [] : line(`${label}: ${text}`));
  return [
    `${colors.bold(fact.name)}  ${colors.dim(`${TYPES[fact.type]}${fact.derive === undefined ? "" : "; derived from the record where nobody answers it"}`)}`,
    ...line(fact.question),
    ...labelled("yes", fact.yes),
    ...labelled("no", fact.no),
    ...labelled("guidance", fact.guidance),
    ...Object.entries(fact.values ?? {}).flatMap(([word, means]) => line(`${word}: ${means}`)),
    ...labelled("usually conceded", conceded(fact)),
  ].join("\n");
}

function conceded({ usually_conceded: said }: Fact): string | undefined {
  if (said === undefined || typeof said === "string") return said;
  return `${said.answer ? "yes" : "no"}: ${said.because}`;
}
