import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rollup } from "rollup";
import { shown, table } from "./measure.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const EVALUATE = 'export { definePlan, evaluatePlan } from "civic-kpi";';
const WHOLE = `${EVALUATE} export { plan107 } from "civic-kpi/taichung";`;

/** The messages of errors, which are text and not code, one file for each family of them. */
const CATALOGUES = /\/src\/issue\/english-(?:formulas|plans)\.ts$/;

/** What a browser loads, minified and compressed. */
export async function benchSizes() {
  const evaluate = await size(EVALUATE, { external: ["decimal.js"] });
  const source = await size('export { definePlan, evaluatePlan } from "./src/index.ts";', {
    resolveDir: ROOT,
    external: ["decimal.js"],
    plugins: [withoutCatalogues],
  });
  const rows = [
    ["civic-kpi: definePlan and evaluatePlan, decimal.js external", evaluate],
    ["… of it its own code, without the messages", source],
    ["… of it the messages", evaluate - source],
    [
      "civic-kpi: toRational alone, decimal.js external",
      await size('export { toRational } from "civic-kpi";', { external: ["decimal.js"] }),
    ],
    ["plan 107", (await size(WHOLE, { external: ["decimal.js"] })) - evaluate],
    ["decimal.js", await size('export { Decimal } from "decimal.js";')],
    ["**all to evaluate plan 107**: civic-kpi, decimal.js, the plan", await size(WHOLE)],
    ["publicodes", await size('export { default } from "publicodes";')],
    [
      "@marcbachmann/cel-js and decimal.js",
      await size('export { Environment } from "@marcbachmann/cel-js"; export { Decimal } from "decimal.js";'),
    ],
  ];
  const shaken = table(
    ["nothing used", "bytes left"],
    [
      ["esbuild", (await bundled('import "civic-kpi"; import "civic-kpi/taichung";')).length],
      ["Rollup", (await rolledUp()).trim().length],
    ],
  );
  return `${table(
    ["minified by esbuild, gzip -9", "kB"],
    rows.map(([name, bytes]) => [name, shown(bytes / 1000)]),
  )}\n\n${shaken}`;
}

const withoutCatalogues = {
  name: "without-catalogues",
  setup({ onLoad }) {
    onLoad({ filter: CATALOGUES }, () => ({ contents: "export const englishOfFormulas = {}, englishOfPlans = {};" }));
  },
};

async function size(code, options) {
  return gzipSync(await bundled(code, options), { level: 9 }).length;
}

async function bundled(contents, { resolveDir = HERE, external = [], plugins = [] } = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    external,
    plugins,
  });
  return outputFiles[0].contents;
}

async function rolledUp() {
  const entry = "\0unused";
  const { sideEffects: moduleSideEffects } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const paths = { "civic-kpi": "../../dist/index.js", "civic-kpi/taichung": "../../dist/taichung.js" };
  const resolveId = (id, importer) => {
    if (id === entry) return id;
    if (importer === entry) return { id: fileURLToPath(new URL(paths[id], import.meta.url)), moduleSideEffects };
    if (id.startsWith(".")) return { id: resolve(dirname(importer), id), moduleSideEffects };
    return { id, external: true, moduleSideEffects };
  };
  const load = (id) => (id === entry ? 'import "civic-kpi"; import "civic-kpi/taichung";' : undefined);
  const bundle = await rollup({ input: entry, plugins: [{ name: "unused", resolveId, load }] });
  const { output } = await bundle.generate({ format: "esm" });
  return output[0].code;
}
