/** The files of an empty project that uses the package: programs, and case records for the command line. */

const use = `
  const found = await assess({ answers: { permitted_to_access: true }, claims: [{ claim: "cfaa.a.2.C" }] });
  if (found.schema !== "primafacie/assessment@1" || found.claims.length !== 1) throw new Error("no claim");
  const { rulebook } = link(rules, { conduct: { from: "2019-05-01", to: "2019-05-31" }, court: "cand" }).periods[0];
  if (!new Set(evaluate(rulebook, { accessed: true }).values()).has("established")) throw new Error("no truths");
  if (core.evaluate !== evaluate || core.CaseRecordError !== CaseRecordError) throw new Error("the core is there twice");
  if (shipped.rules !== rules) throw new Error("the rules are there twice");
`;

/** fast-check is an optional peer, which only `primafacie/testing` needs. */
export const withoutPeer = `import { assess, CaseRecordError, evaluate, link, rules } from "primafacie";
import * as core from "primafacie/core";
import * as shipped from "primafacie/rules";
import schema from "primafacie/schema/case.json" with { type: "json" };
${use}
if (schema.$id !== "primafacie/schema/case.json") throw new Error("no schema");
`;

export const esModule = `import "primafacie/testing";\n${withoutPeer}`;

export const commonJs = `const { assess, CaseRecordError, evaluate, link, rules } = require("primafacie");
const core = require("primafacie/core");
const shipped = require("primafacie/rules");
require("primafacie/testing");
(async () => {${use}})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
`;

export const typed = `import { assess, evaluate, link, rules, type Assessment, type FactPattern, type ShippedFacts } from "primafacie";
import { all, type Truth } from "primafacie/core";
import { rules as shipped } from "primafacie/rules";
import { laws } from "primafacie/testing";

const facts: FactPattern<ShippedFacts> = { permitted_to_access: false, loss_in_any_year_usd: 5000 };
// @ts-expect-error a misspelt fact does not compile
const misspelt: FactPattern<ShippedFacts> = { permited_to_access: false };
// @ts-expect-error nor does a word for an amount
const wrong: FactPattern<ShippedFacts> = { loss_in_any_year_usd: "5000" };
const found: Promise<Assessment> = assess({ answers: {} });
const { rulebook } = link(rules, { conduct: { from: "2019-05-01", to: "2019-05-31" } }).periods[0]!;
const truth: Truth | undefined = evaluate(rulebook, facts).get("cfaa.a.2.C");
// @ts-expect-error the rulebook knows its facts
evaluate(rulebook, { permited_to_access: false });
export { all, found, laws, misspelt, shipped, truth, wrong };
`;

export const records = {
  "fine.yaml": "answers: { permitted_to_access: true }\nclaims: [{ claim: cfaa.a.2.C }]\n",
  "broken.yaml": 'posture: { stage: trail }\nanswers: { permited_to_access: true }\nlosses: [{ amount: "$5,000" }]\n',
};
