import { readFileSync } from "node:fs";
import { readFolder } from "/work/main/src/cli/folder.ts";
import { readText } from "/work/main/src/input/read.ts";
import { assessWith } from "/work/main/src/assess.ts";
const rules = readFolder("/tmp/b/r");
const [file, extra, against, claim] = process.argv.slice(2);
const rec: any = readText(readFileSync(file!, "utf8"), file).value;
rec.answers = { ...rec.answers, ...JSON.parse(extra ?? "{}") };
const have = rules.files.map((f) => f.path.split("/")[0]);
rec.claims = [{ claim: claim ?? "cdafa.c", ...(against && { against }) }];
delete rec.expected;
const a: any = await assessWith(rules, rec, {});
for (const c of a.claims) {
  console.log(c.claim, c.defendant, "viol", c.violation, "pf", c.primaFacie, "->", c.outcome, c.motions.map((m: any) => m.by + ":" + m.outcome).join(" "));
  for (const e of c.elements) console.log("    ", e.element, e.truth, e.resolution, e.open.map((o: any) => o.fact + "/" + o.why).join(","));
  for (const r of c.remedies) console.log("     remedy", r.remedy, r.truth, r.resolution);
  for (const r of c.defenses) if (r.raised || r.truth !== "undetermined") console.log("     bar", r.provision, r.truth, r.raised, r.resolution);
}
