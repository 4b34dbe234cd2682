import * as fc from "fast-check";
import { rules } from "./rules/index.ts";
import { laws, rulebookLaws, recordLaws } from "./src/testing/index.ts";
import { link } from "./src/rulebook/link.ts";
const rb = link(rules, {court: "cand", decided: "2024-12-20"}).periods[0]!.rulebook;
for (const law of Object.values(rulebookLaws)) { const t=performance.now(); const r=await fc.check(law(rb as never), {numRuns: 50}); console.log(law.name, r.failed, r.failed? String(r.errorInstance).slice(0,300):"", r.failed? JSON.stringify(r.counterexample).slice(0,500):"", Math.round(performance.now()-t)); }
for (const law of Object.values(recordLaws)) { const t=performance.now(); const r=await fc.check(law(rules as never), {numRuns: 30, endOnFailure: true}); console.log(law.name, r.failed, r.failed? String(r.errorInstance).slice(0,600):"", Math.round(performance.now()-t)); }
