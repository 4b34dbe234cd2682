import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { readText } from "/work/main/src/input/read.ts";
import { assessWith } from "/work/main/src/assess.ts";
const root = "/work/main/rules";
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && e.name.endsWith(".json"))
  .map((e) => {
    const p = join(e.parentPath, e.name);
    return { path: relative(root, p), value: JSON.parse(readFileSync(p, "utf8")) };
  });
for (const f of process.argv.slice(2)) {
  const { value, issues } = readText(readFileSync(f, "utf8"), f);
  if (issues.length) console.log(issues);
  try {
    const t = performance.now();
    const a = await assessWith({ files }, value as object, { file: f });
    for (const c of a.claims) {
      console.log(
        f.split("/").pop(),
        c.claim,
        c.scope,
        c.outcome,
        c.liability,
        c.primaFacie,
        (performance.now() - t).toFixed(0) + "ms",
        "readings",
        c.readings.length,
      );
      for (const e of (value as any).expected ?? [])
        for (const [k, v] of Object.entries(e.elements ?? {})) {
          const find = (xs: any[]): any => xs.flatMap((x) => [x, ...find(x.elements)]);
          const g = [...find(c.elements), ...c.defenses.flatMap((d: any) => find(d.elements))].find((x: any) => x.element === k);
          if (g?.resolution !== v) console.log("   MISMATCH", k, "want", v, "got", g?.resolution, JSON.stringify(g?.open));
        }
      console.log(
        "   exp",
        (value as any).expected?.[0]?.outcome,
        c.elements.map((e: any) => e.element.split("#")[1] + ":" + e.resolution).join(" "),
        c.defenses.filter((d: any) => d.raised).map((d: any) => d.provision + ":" + d.resolution),
      );
    }
  } catch (e: any) {
    console.log(f, e.message);
  }
}
