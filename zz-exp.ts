import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { rules } from "./rules/index.ts";
import { assessWith } from "./src/assess.ts";
const map = (c: any) => {
  const o = c.outcome;
  if (["liable", "upheld", "likely"].includes(o)) return "established";
  if (o === "granted") return c.liability === "established" ? "established" : "not-established";
  if (["not-liable", "not-upheld", "unlikely", "serious-questions"].includes(o)) return "not-established";
  if (o === "survives") return "plausibly-alleged";
  if (o === "denied") return "undetermined-triable";
  return o;
};
for (const f of process.argv.slice(2)) {
  const r = parse(readFileSync(f, "utf8"));
  try {
    const a = await assessWith(rules, r, { file: f });
    const find = (xs: any[]): any[] => xs.flatMap((x) => [x, ...find(x.elements)]);
    for (const e of r.expected ?? []) {
      const c = a.claims.find((c) => c.claim === e.claim)!;
      const got = map(c);
      const ok = got === e.outcome || c.outcome === e.outcome;
      if (!ok)
        console.log(
          "DIFF",
          f.split("/").pop(),
          e.claim,
          "want",
          e.outcome,
          "got",
          got,
          c.elements.map((x) => x.element.split("#")[1] + ":" + x.resolution).join(" "),
          c.defenses
            .filter((d) => d.raised)
            .map((d) => d.provision + ":" + d.resolution)
            .join(),
        );
      for (const [k, v] of Object.entries(e.elements ?? {})) {
        const g = [...find(c.elements), ...c.defenses.flatMap((d) => find(d.elements))].find((x) => x.element === k);
        if (g?.resolution !== v)
          console.log(
            "  EL",
            f.split("/").pop(),
            k,
            "want",
            v,
            "got",
            g?.resolution,
            JSON.stringify(g?.open.map((o: any) => o.fact + ":" + o.why)),
          );
      }
    }
  } catch (e: any) {
    console.log("ERR", f, e.message);
  }
}
