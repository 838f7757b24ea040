import { cpSync, writeFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { generateRecords } from "../../test/generate-records/generate-records.ts";

const SOURCES = "docs/playground/src";

/** Bundles the playground from the built package, as an outside portal would, into classic scripts that need no server. */
export async function bundlePlayground(folder: string): Promise<void> {
  const options: BuildOptions = {
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "linked",
    metafile: true,
    logOverride: { "ignored-bare-import": "silent" }, // an empty import that a file of dist has of another
    outdir: folder,
    // Without the repository's own tsconfig, "civic-kpi" is what package.json exports: the files in dist.
    tsconfigRaw: {},
  };
  const results = await Promise.all([
    build({
      ...options,
      entryPoints: { playground: `${SOURCES}/main.ts`, "records-worker": `${SOURCES}/records-worker.ts` },
    }),
    build({ ...options, entryPoints: { charts: `${SOURCES}/draw-chart.ts` }, globalName: "civicKpiCharts" }),
  ]);
  const sources = results
    .flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
    .filter((path) => path.startsWith("src/"));
  if (sources.length > 0) throw new Error(`the playground is made of ${sources.join()} instead of the built package`);
  cpSync("docs/playground/index.html", `${folder}/index.html`);
  cpSync("docs/playground/playground.css", `${folder}/playground.css`);
  const records = Array.from(generateRecords({ seed: 107, year: 2018 }), (record) => JSON.stringify(record));
  writeFileSync(`${folder}/sample-records.ndjson`, `${records.join("\n")}\n`);
}
