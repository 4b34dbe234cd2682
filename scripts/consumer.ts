/** The files of an empty project that uses the package: programs, and case records for the command line. */

const use = `
  const found = await assess({ answers: { permitted_to_access: true }, claims: [{ claim: "cfaa.a.2.C" }] });
  if (found.schema !== "primafacie/assessment@1" || found.claims.length !== 1) throw new Error("no claim");
  const { rulebook } = link(rules, { conduct: { from: "2019-05-01", to: "2019-05-31" }, court: "cand" }).periods[0];
  if (!new Set(evaluate(rulebook, { accessed: true }).values()).has("established")) throw new Error("no truths");
  if (core.evaluate !== evaluate || core.CaseRecordError !== CaseRecordError) throw new Error("the core is there twice");
  if (shipped.rules !== rules) throw new Error("the rules are there twice");
  const property = {
    id: "an-offense-needs-access",
    says: "No access, no offense.",
    citation: "18 U.S.C. § 1030(a)(2)(C)",
    proposition: { finding: { provision: "cfaa.a.2.C" }, requires: { provision: "cfaa.access" } },
  };
  if (!toSql(rulebook, { dialect: "duckdb", of: ["cfaa.a.2.C"] }).text.startsWith("WITH ")) throw new Error("no query");
  const stated = { answers: { accessed: true }, chances: { facts: { permitted_to_access: 0.5 } }, claims: [{ claim: "cfaa.a.2.C" }] };
  if ((await risk(rules, stated)).method.worlds !== 2) throw new Error("no worlds");
  if (prove(rules, property).verdict !== "proved") throw new Error("nothing is proved");
`;

/** Many cases at once, by the WebAssembly that is in the package. */
const useColumns = `
  const program = compile(link(rules, {}).periods[0].rulebook, { of: ["cfaa.a.2.C"] });
  if (program.kernel !== "simd") throw new Error("no WebAssembly");
  const { length } = program.evaluateBatch({ accessed: Uint8Array.of(0, 1, 2) }, { length: 3 }).get("cfaa.a.2.C");
  if (length !== 3) throw new Error("not a truth a case");
`;

/** fast-check is an optional peer, which only `primafacie/testing` needs. */
export const withoutPeer = `import { assess, CaseRecordError, evaluate, link, rules } from "primafacie";
import * as core from "primafacie/core";
import * as shipped from "primafacie/rules";
import { compile } from "primafacie/columns";
import { prove } from "primafacie/prove";
import { risk } from "primafacie/risk";
import { toSql } from "primafacie/sql";
import schema from "primafacie/schema/case.json" with { type: "json" };
${use}${useColumns}
if (schema.$id !== "primafacie/schema/case.json") throw new Error("no schema");
`;

export const esModule = `import "primafacie/testing";\n${withoutPeer}`;

export const commonJs = `const { assess, CaseRecordError, evaluate, link, rules } = require("primafacie");
const core = require("primafacie/core");
const shipped = require("primafacie/rules");
const { prove } = require("primafacie/prove");
const { compile } = require("primafacie/columns");
const { risk } = require("primafacie/risk");
const { toSql } = require("primafacie/sql");
require("primafacie/testing");
(async () => {${use}${useColumns}})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
`;

export const typed = `import { assess, evaluate, link, rules, type Assessment, type FactPattern, type ShippedFacts } from "primafacie";
import { all, type Truth } from "primafacie/core";
import { rules as shipped } from "primafacie/rules";
import { prove, type Proof } from "primafacie/prove";
import { compile, type Program } from "primafacie/columns";
import { risk, type Risk } from "primafacie/risk";
import { toSql, type SqlQuery } from "primafacie/sql";
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
const query: SqlQuery = toSql(rulebook, { dialect: "spark", of: ["cfaa.a.2.C"] });
// @ts-expect-error no such dialect
toSql(rulebook, { dialect: "access" });
const proof: Proof = prove(rules, {
  id: "an-offense-needs-access",
  says: "No access, no offense.",
  citation: "18 U.S.C. § 1030(a)(2)(C)",
  proposition: { finding: { provision: "cfaa.a.2.C" }, requires: { provision: "cfaa.access" } },
});
// @ts-expect-error a property says what it proposes
prove(rules, { id: "nothing", says: "Nothing.", citation: "" });
export const chances: Promise<Risk> = risk(rules, { answers: { accessed: true }, chances: { facts: { permitted_to_access: 0.5 } } });
const program: Program<ShippedFacts> = compile(rulebook);
program.evaluateBatch({ accessed: Uint8Array.of(1), loss_in_any_year_usd: Int32Array.of(500000) }, { length: 1 });
// @ts-expect-error an amount is no byte
program.evaluateBatch({ loss_in_any_year_usd: Uint8Array.of(1) }, { length: 1 });
const own = program.allocate({ length: 1, bits: 32 });
own.columns.permitted_to_access?.fill(1);
// @ts-expect-error nor has it a column for what is no fact
own.columns.permited_to_access;
export { all, found, laws, misspelt, proof, query, shipped, truth, wrong };
`;

export const records = {
  "fine.yaml": "answers: { permitted_to_access: true }\nclaims: [{ claim: cfaa.a.2.C }]\n",
  "table.csv": "permitted_to_access\ntrue\n",
  "broken.yaml": 'posture: { stage: trail }\nanswers: { permited_to_access: true }\nlosses: [{ amount: "$5,000" }]\n',
};
