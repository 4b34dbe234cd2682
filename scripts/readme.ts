/**
 * Puts into the README what its commands print: the seed case, the example of tested rules, the scores; and of `docs/benchmarks.md`, which
 * `npm run bench -- --write` writes, the ratios.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { codeBetween } from "./between.ts";

const run = (...args: string[]) =>
  execFileSync("node", ["--import", "tsx", ...args], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });

const demo = run("src/cli/main.ts", "assess", "examples/whatsapp-v-nso/2024-summary-judgment.yaml").split("\n");
const second = demo.findIndex((line) => /^ {2}met +cfaa\.a\.2\.C#authorization/.test(line));
let readme = readFileSync("README.md", "utf8");
readme = codeBetween(readme, "demo", [...demo.slice(0, second), "  …"].join("\n"), "text");
const example = readFileSync("tests/own-rulebook.test.ts", "utf8")
  .replace("../src/testing/index.ts", "primafacie/testing")
  .replace("../src/index.ts", "primafacie");
readme = codeBetween(readme, "laws", example, "ts");
const score = run("src/cli/main.ts", "score", "examples/decided-cases", "--leave-one-out").split("\n");
const [from, to] = [score.findIndex((line) => line.startsWith("leave one out")), score.findIndex((line) => line.startsWith("stage "))];
readme = codeBetween(readme, "score", score.slice(from, to).join("\n"), "text");
const ratios = readFileSync("docs/benchmarks.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, what, times] = /^(?:met|NOT MET) +made-up, (.+ against (?!primafacie).+?) +at least .+ times +(\S+)$/.exec(line) ?? [];
    return what === undefined ? [] : [`${what.padEnd(80)} ${times!.padStart(8)}`];
  });
readme = codeBetween(readme, "bench", ratios.join("\n"), "text");
writeFileSync("README.md", readme);
