import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Options } from "tsup";

/** What esbuild says it wrote, in part. */
interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
        readonly inputs: Readonly<Record<string, unknown>>;
        readonly entryPoint?: string;
      }
    >
  >;
}

/** All that one entry of the package brings with it. */
export interface Graph {
  /** Source files, from the root of the repository. */
  readonly sources: ReadonlySet<string>;
  /** Packages and built-in modules loaded with it. */
  readonly outside: ReadonlySet<string>;
  /** Those loaded later, by `import()`. */
  readonly later: ReadonlySet<string>;
  readonly gzipped: number;
}

/** Builds to a folder of its own, as the package is built, and follows each of its entries. */
export async function graphsOf(options: Options): Promise<Map<string, Graph>> {
  const outDir = await mkdtemp(join(tmpdir(), "package-graph-"));
  try {
    await build({ ...options, config: false, outDir, metafile: true, silent: true });
    const { outputs } = JSON.parse(await readFile(join(outDir, `metafile-${String(options.format)}.json`), "utf8")) as Metafile;
    const graphs = new Map<string, Graph>();
    for (const [path, { entryPoint }] of Object.entries(outputs))
      if (entryPoint !== undefined) graphs.set(entryPoint, await follow(outputs, path));
    return graphs;
  } finally {
    await rm(outDir, { recursive: true });
  }
}

async function follow(outputs: Metafile["outputs"], entry: string): Promise<Graph> {
  const sources = new Set<string>();
  const outside = new Set<string>();
  const later = new Set<string>();
  const reached = new Set([entry]);
  for (const path of reached) {
    const { imports, inputs } = outputs[path]!;
    for (const input of Object.keys(inputs)) sources.add(input);
    for (const { path: target, kind, external } of imports) {
      if (external !== true) reached.add(target);
      else (kind === "dynamic-import" ? later : outside).add(target);
    }
  }
  const text = await Promise.all([...reached].map((path) => readFile(path, "utf8")));
  return { sources, outside, later, gzipped: gzipSync(text.join("")).length };
}
