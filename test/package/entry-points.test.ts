import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { readonly exports: Record<string, unknown> };
const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".json"));

function dist(extension: string): readonly string[] {
  return readdirSync("dist").filter((file) => file.endsWith(extension) && !file.endsWith(`.d${extension}`));
}

describe("an entry point", () => {
  test.each(entries)("%s exports the same names to import and to require", (entry) => {
    const name = entry.replace(".", "civic-kpi");
    const program = `console.log(JSON.stringify(Object.keys(await import("${name}")).sort()))`;
    const imported: unknown = JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", program]).toString(),
    );
    expect(Object.keys(require(name) as object).sort()).toEqual(imported);
    expect(imported).not.toEqual([]);
  });
});

describe.each([".js", ".cjs"])("the built %s files", (extension) => {
  const texts = new Map(dist(extension).map((file) => [file, readFileSync(join("dist", file), "utf8")]));

  // Twice the same class would make `instanceof` and `catch` miss what comes from another entry point.
  test("hold every source file once", () => {
    const sources = [...texts.values()].flatMap((text) => text.match(/^\/\/ (?:src|node_modules)\/.*$/gm) ?? []);
    expect(sources).toContain("// src/exact/rational.ts");
    expect(sources.filter((source, place) => sources.indexOf(source) !== place)).toEqual([]);
  });

  test("load nothing but decimal.js and date-fns for who imports the core", () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      for (const [, path = ""] of texts.get(file)?.matchAll(/(?:from |require\(|import )['"](?<path>[^'"]+)['"]/g) ??
        []) {
        if (loaded.has(path)) continue;
        loaded.add(path);
        load(path.replace("./", ""));
      }
    };
    load(`index${extension}`);
    const packages = [...loaded].filter((path) => !path.startsWith("."));
    expect(packages).toContain("decimal.js");
    expect(packages.filter((path) => !/^(?:decimal\.js|date-fns\/\w+)$/.test(path))).toEqual([]);
  });
});
