import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

async function violations(baseDir: string): Promise<readonly string[]> {
  const options = await extractOptions(join(baseDir, ".dependency-cruiser.mjs"));
  const { output } = await cruise(["src"], { ...options, baseDir });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test("src imports one way, without a cycle", async () => {
  expect(await violations(process.cwd())).toEqual([]);
});

describe("a file planted in src is caught when it imports", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "civic-kpi-imports-"));
    cpSync(".dependency-cruiser.mjs", join(folder, ".dependency-cruiser.mjs"));
    symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function plant(path: string, imported: string): void {
    const file = join(folder, "src", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import * as imported from "${imported}";\nexport { imported };\n`);
  }

  test.each([
    ["a folder to its right", "exact/a.ts", "../plan/b.ts", "exact-imports-leftwards-only"],
    ["an entry point, from the core", "score/a.ts", "../report/b.ts", "score-imports-leftwards-only"],
    ["another entry point", "testing/a.ts", "../report/b.ts", "testing-imports-core-only"],
    ["an index.ts", "score/a.ts", "./index.ts", "no-import-of-a-face"],
    ["itself in a circle", "exact/a.ts", "./a.ts", "no-cycles"],
    ["zod, in the core", "plan/a.ts", "zod", "zod-at-the-border"],
    ["zod, in a report", "report/a.ts", "zod", "zod-at-the-border"],
    ["a package for development", "plan/a.ts", "fast-check", "three-dependencies"],
    ["a part of Node", "plan/a.ts", "node:fs", "three-dependencies"],
    ["a file that is not there", "plan/a.ts", "./gone.ts", "resolvable"],
    ["anything, in a folder without a place", "helpers/a.ts", "../plan/b.ts", "no-folder-without-a-place"],
  ])("%s", async (_, path, imported, rule) => {
    if (imported.startsWith(".") && rule !== "resolvable") plant(join(dirname(path), imported), "decimal.js");
    plant(path, imported);
    expect(await violations(folder)).toContainEqual(expect.stringMatching(`^${rule}: src/${path}`));
  });

  test("nothing, when it imports leftwards and one of the three dependencies", async () => {
    plant("exact/b.ts", "decimal.js");
    plant("plan/a.ts", "../exact/b.ts");
    plant("schema/a.ts", "zod");
    expect(await violations(folder)).toEqual([]);
  });
});
