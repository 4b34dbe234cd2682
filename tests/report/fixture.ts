import type { CaseRecordInput } from "../../src/record/schema.ts";
import type { RuleFile, Rules } from "../../src/rulebook/corpus.ts";

const yesNo = (name: string, question: string, more: object = {}) => ({
  name,
  type: "boolean",
  question,
  yes: "It was so.",
  no: "It was not so.",
  ...more,
});

const files: RuleFile[] = [
  {
    path: "corpus.json",
    value: {
      version: "0.0.1",
      asOf: "2024-06-01",
      notice: "An invented law, for tests; not legal advice.",
      gaps: ["Orchards are not encoded."],
      families: { garden: { law: "federal", name: "Garden Act" }, limitations: { law: "federal", name: "Limitations" } },
    },
  },
  {
    path: "courts.json",
    value: {
      courts: [
        { id: "high", name: "High Ct.", system: "federal" },
        { id: "east", name: "E.D.", system: "federal", reviewedBy: "high" },
        { id: "west", name: "W.D.", system: "federal", reviewedBy: "high" },
      ],
    },
  },
  {
    path: "garden/1.entering.json",
    value: {
      id: "garden.1",
      kind: "offense",
      title: "Entering a garden",
      citation: "Garden Act § 1",
      source: "statute",
      checked: true,
      text: "Whoever knowingly enters a closed garden without leave of its keeper.",
      elements: [
        { name: "knowing", quote: "knowingly", when: { fact: "entered_knowingly" } },
        {
          name: "enters",
          quote: "enters a closed garden",
          when: { all: [{ fact: "entered" }, { provision: "garden.closed" }] },
          authorities: ["rose"],
        },
        { name: "leave", quote: "without leave of its keeper", when: { not: { fact: "had_leave" } } },
      ],
    },
  },
  {
    path: "garden/2.picking.json",
    value: {
      id: "garden.2",
      kind: "offense",
      title: "Picking",
      citation: "Garden Act § 2",
      source: "statute",
      checked: true,
      text: "Whoever picks a flower that is rare.",
      elements: [
        { name: "picks", quote: "picks a flower", when: { fact: "picked_flower" } },
        { name: "rare", quote: "that is rare", when: { fact: "flower_is_rare" } },
      ],
    },
  },
  {
    path: "garden/3.digging.json",
    value: {
      id: "garden.3",
      kind: "offense",
      title: "Digging",
      citation: "Garden Act § 3",
      source: "statute",
      checked: true,
      text: "Whoever digs deep.",
      elements: [{ name: "digs", quote: "digs deep", when: { fact: "hole_depth", operator: "greaterThanInclusive", value: 3 } }],
    },
  },
  {
    path: "garden/closed.json",
    value: {
      id: "garden.closed",
      kind: "definition",
      title: "Closed",
      citation: "Garden Act § 9",
      source: "rule",
      checked: false,
      text: "A garden is closed by a fence.",
      elements: [{ name: "fence", paraphrase: "A fence stood around it.", when: { fact: "fenced" } }],
      authorities: ["rose"],
    },
  },
  {
    path: "garden/closed.sign.json",
    value: {
      id: "garden.closed",
      kind: "definition",
      title: "Closed",
      citation: "Rose v. Thorn",
      source: "holding",
      checked: true,
      reading: "sign",
      court: "west",
      decided: "2020-01-01",
      text: "A sign closes it too.",
      elements: [{ name: "sign", paraphrase: "A fence or a sign said so.", when: { any: [{ fact: "fenced" }, { fact: "sign_posted" }] } }],
      authorities: ["rose"],
    },
  },
  {
    path: "garden/5.loss.json",
    value: {
      id: "garden.5",
      kind: "gate",
      reach: "claim",
      appliesTo: ["garden"],
      title: "Loss",
      citation: "Garden Act § 5",
      source: "statute",
      checked: true,
      text: "An action lies for loss of at least $100.",
      elements: [
        { name: "loss", quote: "loss of at least $100", when: { fact: "loss_usd", operator: "greaterThanInclusive", value: 100 } },
      ],
    },
  },
  {
    path: "garden/6.rescue.json",
    value: {
      id: "garden.6",
      kind: "defense",
      appliesTo: ["garden.1", "garden.2", "garden.3"],
      title: "Rescue",
      citation: "Garden Act § 6",
      source: "statute",
      checked: true,
      text: "It is a defense that the entry was to save a life.",
      elements: [{ name: "life", quote: "to save a life", when: { fact: "saved_life" } }],
    },
  },
  {
    path: "garden/7.damages.json",
    value: {
      id: "garden.7",
      kind: "remedy",
      remedy: "compensatory",
      appliesTo: ["garden"],
      title: "Damages",
      citation: "Garden Act § 7",
      source: "statute",
      checked: true,
      text: "The keeper has his loss.",
      elements: [{ name: "loss", quote: "his loss", when: { fact: "loss_usd", operator: "greaterThan", value: 0 } }],
    },
  },
  {
    path: "garden/8.punitive.json",
    value: {
      id: "garden.8",
      kind: "remedy",
      remedy: "punitive",
      appliesTo: ["garden.1"],
      title: "Punitive damages",
      citation: "Garden Act § 8",
      source: "statute",
      checked: true,
      text: "More is given for malice.",
      elements: [{ name: "malice", quote: "malice", standard: "clear-and-convincing", when: { fact: "acted_with_malice" } }],
    },
  },
  {
    path: "garden/8.ratio.json",
    value: {
      id: "garden.8.1",
      kind: "remedy",
      remedy: "punitive",
      limit: { award: "punitive_awarded_usd", multiple: 9, of: "loss_usd" },
      appliesTo: ["garden.1"],
      title: "Ratio",
      citation: "Rose v. Thorn",
      source: "holding",
      checked: false,
      text: "At most nine times the loss.",
      elements: [
        { name: "award", paraphrase: "There was an award.", when: { fact: "punitive_awarded_usd", operator: "greaterThan", value: 0 } },
      ],
      authorities: ["rose"],
    },
  },
  {
    path: "limitations/garden.json",
    value: {
      id: "limitations.garden",
      kind: "defense",
      appliesTo: ["garden.1", "garden.2"],
      title: "One year",
      citation: "Garden Act § 10",
      source: "statute",
      checked: true,
      text: "No action after one year.",
      elements: [{ name: "late", quote: "after one year", when: { fact: "years_to_filing", operator: "greaterThan", value: 1 } }],
    },
  },
  {
    path: "authorities/rose.json",
    value: {
      id: "rose",
      name: "Rose v. Thorn",
      citation: "1 Gard. 23 (W.D. 2020)",
      court: "west",
      decided: "2020-01-01",
      propositions: [
        { says: "A sign closes a garden.", checked: true, supports: ["garden.closed#sign"] },
        { says: "A fence closes a garden.", checked: false, supports: ["garden.closed", "garden.1#enters"] },
        { says: "Nine times the loss is the most.", checked: false, supports: ["garden.8.1"] },
      ],
    },
  },
  {
    path: "authorities/idle.json",
    value: { id: "idle", name: "Idle v. Busy", citation: "2 Gard. 1 (W.D. 2021)", propositions: [{ says: "Nothing.", checked: true }] },
  },
  {
    path: "facts/garden.json",
    value: {
      topic: "Gardens",
      facts: [
        yesNo("entered", "Did the defendant go in?", { derive: { some: "conduct", where: { operated: "$against" } } }),
        yesNo("entered_knowingly", "Did the defendant know that it was a garden?", { usually_conceded: "A garden shows." }),
        yesNo("fenced", "Did a fence stand around it?"),
        yesNo("sign_posted", "Did a sign say that it was closed?"),
        yesNo("had_leave", "Had the keeper given leave?"),
        yesNo("picked_flower", "Was a flower picked?"),
        yesNo("flower_is_rare", "Was it a rare one?"),
        yesNo("saved_life", "Was a life saved by going in?"),
        yesNo("acted_with_malice", "Was it meant to hurt?"),
        yesNo("unused", "Was this ever asked?"),
        { name: "hole_depth", type: "count", question: "How many feet deep was the hole?", guidance: "Whole feet." },
        { name: "loss_usd", type: "usd", question: "What did it cost?", guidance: "Dollars." },
        { name: "punitive_awarded_usd", type: "usd", question: "What did the jury add?", guidance: "Dollars." },
        { name: "years_to_filing", type: "count", question: "How many years until suit?", guidance: "Whole years." },
        { name: "season", type: "enum", question: "When was it?", values: { spring: "March to May.", fall: "September to November." } },
      ],
    },
  },
  {
    path: "coverage/garden.json",
    value: {
      garden: [
        { clause: "1", encoded: ["garden.1"] },
        { clause: "4", notEncoded: "It deals with tools." },
      ],
    },
  },
];

/** An invented law with a bit of everything that a report shows. */
export const gardens: Rules = { files };

/** A trial: one claim won with a ceiling on the award, one open, one on which the record is silent. */
export const trial: CaseRecordInput = {
  name: "Keeper v. Stranger",
  court: "E.D.",
  dates: { decided: "2024-05-01" },
  posture: { stage: "trial", defenses: ["garden.6"] },
  parties: { keeper: { name: "Keeper & Sons", role: "plaintiff" }, stranger: { role: "defendant" }, scout: { role: "third-party" } },
  conduct: [{ id: "climb", act: "access", period: "2023-05-01", operated: "stranger", directed: ["stranger", "scout"], source: "Tr. 12" }],
  answers: {
    entered_knowingly: { value: true, source: "Tr. 14" },
    fenced: { value: true, source: "Ex. 3" },
    had_leave: { value: false, by: "keeper", source: "Tr. 20" },
    loss_usd: { value: 1234.5, source: "Ex. 9" },
    picked_flower: { value: true, status: "disputed", by: "keeper" },
    saved_life: { value: true, status: "disputed", by: "stranger", source: "Tr. 40" },
    acted_with_malice: { value: true, standard: "clear-and-convincing" },
    punitive_awarded_usd: 20000,
    years_to_filing: { min: 0, max: 1 },
  },
};

/** A motion on which the fence is missing, and only a rival reading helps. */
export const motion: CaseRecordInput = {
  name: "Keeper v. Stranger (motion)",
  court: "E.D.",
  dates: { decided: "2024-05-01", conduct: "2023-05-01" },
  posture: { stage: "summary-judgment", motions: [{ by: "keeper" }, { by: "stranger" }] },
  parties: { keeper: { role: "plaintiff" }, stranger: { role: "defendant" } },
  answers: {
    entered: true,
    fenced: false,
    sign_posted: { value: true, status: "evidenced", by: "keeper", source: "Decl. ¶ 2" },
    had_leave: false,
    loss_usd: 300,
  },
  claims: [{ claim: "garden.1" }],
};
