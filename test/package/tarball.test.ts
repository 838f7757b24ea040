import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Packed, pack } from "./pack.ts";

let folders: readonly string[] = [];
let first: Packed;
let second: Packed;

beforeAll(() => {
  folders = ["one", "two"].map((name) => mkdtempSync(join(tmpdir(), `civic-kpi-${name}-`)));
  [first, second] = folders.map((folder) => pack(process.cwd(), folder)) as [Packed, Packed];
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test("two packs of the same files are the same, byte for byte", () => {
  expect(first.sha512).toBe(second.sha512);
});

test("nothing is in the tarball that nobody needs", async () => {
  // What entry points share is named after its content.
  const names = first.files.map((path) => path.replace(/^dist\/[\w-]+-[\w-]{8}(?=\.)/, "dist/*"));
  await expect(`${[...new Set(names)].sort().join("\n")}\n`).toMatchFileSnapshot("tarball.txt");
});

test("nothing runs when it is installed", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const run = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
  expect(Object.keys(manifest.scripts).filter((name) => run.includes(name))).toEqual([]);
});
