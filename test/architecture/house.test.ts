import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { expect, test } from "vitest";

/** The folders of src, with those that each imports from, other than by way of another. */
async function importsOfFolders(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { output } = await cruise(["src"], await extractOptions(join(process.cwd(), ".dependency-cruiser.mjs")));
  const all = new Map<string, Set<string>>();
  for (const { source, dependencies } of (output as ICruiseResult).modules) {
    const from = folderOf(source);
    if (from === undefined) continue;
    const imported = all.get(from) ?? new Set();
    for (const { resolved } of dependencies) if (folderOf(resolved) !== from) imported.add(folderOf(resolved) ?? from);
    imported.delete(from);
    all.set(from, imported);
  }
  const leadsTo = (from: string, to: string): boolean =>
    [...(all.get(from) ?? [])].some((next) => next === to || leadsTo(next, to));
  return new Map(
    [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, imported]) => [
        from,
        [...imported].filter((to) => ![...imported].some((other) => leadsTo(other, to))).sort(),
      ]),
  );
}

function folderOf(path: string): string | undefined {
  return /^src\/(?<folder>[^/]+)\//.exec(path)?.[1];
}

test("the picture in CONTRIBUTING.md is that of the imports", async () => {
  const folders = await importsOfFolders();
  const arrows = [...folders].flatMap(([from, imported]) => imported.map((to) => `    ${to} --> ${from}`));
  const [, picture] = /```mermaid\n(?<picture>.*?)```/s.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
  expect(picture).toBe(`flowchart LR\n${arrows.join("\n")}\n`);
}, 300_000);
