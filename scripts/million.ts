/**
 * `tsx scripts/million.ts [ROWS]`: a Parquet file of that many rows through `primafacie batch` in one pass, in a heap of 512 MB. Every row is
 * accounted for, and the memory does not grow with the rows: a tenth of them takes about as much.
 */
import { DuckDBInstance } from "@duckdb/node-api";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One row in so many cannot be read. */
const BAD = 9_999;
/** More memory than this for ten times the rows is growth. */
const MARGIN_MB = 128;
/** Prints, at the end of a process, the most memory it has had. */
const PEAK = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))`;

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "primafacie-million-"));
const instance = await DuckDBInstance.create(":memory:");
const database = await instance.connect();

try {
  const peaks = [];
  for (const count of [Math.ceil(rows / 10), rows]) peaks.push(await passOf(count));
  const [tenth, whole] = peaks as [number, number];
  if (whole > tenth + MARGIN_MB) throw new Error(`the memory grows with the rows: ${tenth} MB, then ${whole} MB`);
} finally {
  database.closeSync();
  rmSync(folder, { recursive: true, force: true });
}

/** The most memory that a run over so many rows has had, in MB. */
async function passOf(count: number): Promise<number> {
  const [input, output, rejects] = ["in", "out", "rejects"].map((name) => join(folder, `${name}-${count}.parquet`)) as [
    string,
    string,
    string,
  ];
  await database.run(`COPY (${patterns(count)}) TO '${input}' (FORMAT parquet)`);
  const start = performance.now();
  const node = ["--max-old-space-size=512", "--import", "tsx", "--import", PEAK, "src/cli/main.ts"];
  const ran = spawnSync(process.execPath, [...node, "batch", input, "--out", output, "--rejects", rejects, "--court", "cand"], {
    encoding: "utf8",
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (ran.status !== 0) throw new Error(`exit code ${ran.status}: ${ran.stderr}`);

  const [found, rejected] = [await countOf(output), await countOf(rejects)];
  const bad = Math.floor(count / BAD);
  if (found !== count - bad || rejected !== bad)
    throw new Error(`of ${count} rows ${found} with findings and ${rejected} rejected, not ${bad}`);
  const peak = Math.round(Number(/^peak (\d+)$/m.exec(ran.stderr)![1]) / 1024);
  const size = (statSync(input).size / 1e6).toFixed(1);
  console.log(`${count} rows (${size} MB): ${found} with findings, ${rejected} rejected, ${seconds} s, at most ${peak} MB of memory`);
  return peak;
}

async function countOf(file: string): Promise<number> {
  const counted = await database.runAndReadAll(`SELECT count(*) FROM '${file}'`);
  return Number(counted.getRows()[0]![0]);
}

/** Fact patterns that differ from row to row, a third of each fact unknown; the same on every machine. */
function patterns(count: number): string {
  const draw = (fact: string) => `hash(i, '${fact}')`;
  const yesNo = (fact: string) => `CASE ${draw(fact)} % 3 WHEN 0 THEN true WHEN 1 THEN false END AS ${fact}`;
  const facts = [
    "accessed",
    "accessed_intentionally",
    "accessed_knowingly",
    "permitted_to_access",
    "permission_revoked",
    "access_restricted",
    "bypassed_inner_barrier",
    "obtained_information",
    "took_copied_or_used_data",
    "permitted_to_take_data",
    "is_computer",
    "computer_connected_to_internet",
    "owner_or_lessee",
    "suffered_loss",
    "suffered_damage",
    "furthered_fraud",
    "scheme_to_defraud_deceive_or_extort",
    "terms_forbid_scraping",
    "assented_itself",
    "performed_or_excused",
    "breach_caused_harm",
    "harm_caused_by_violation",
    "system_impaired",
  ];
  const loss = `CASE WHEN i % ${BAD} = 0 THEN -1.5 WHEN ${draw("loss")} % 3 > 0 THEN (${draw("loss")} % 1000000) / 100.0 END`;
  return `SELECT 'case-' || i AS id, ${facts.map(yesNo).join(", ")}, CAST(${loss} AS DOUBLE) AS loss_in_any_year_usd,
    CASE WHEN ${draw("day")} % 3 > 0 THEN DATE '2018-01-01' + CAST(${draw("day")} % 2000 AS INTEGER) END AS date_of_first_act
    FROM range(1, ${count + 1}) AS t(i)`;
}
