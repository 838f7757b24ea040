import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const CLOCK = "src reads no clock: take the day as an argument.";
const CHANCE = "src leaves nothing to chance: take a number as an argument.";
const LOCALE = "src follows no machine's locale: name the locale.";

/** What must not get into src, and the rule, or the words of our own rule, by which it is caught. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  'import { readFileSync } from "node:fs"; export { readFileSync };': "lint/correctness/noNodejsModules",
  'import { readFileSync } from "fs"; export { readFileSync };': "lint/correctness/noNodejsModules",
  'export const file: unknown = await import("node:fs");': "lint/correctness/noNodejsModules",
  'export const file: unknown = require("node:fs");': "lint/correctness/noNodejsModules",
  "export const now: number = Date.now();": CLOCK,
  'export const now: number = Date["now"]();': CLOCK,
  "export const { now } = Date;": CLOCK,
  "export const clock: typeof Date = Date;": CLOCK,
  "export const read = (now: () => number = Date.now): number => now();": CLOCK,
  "export const today: string = Date();": CLOCK,
  "export const today: Date = new Date();": CLOCK,
  "export const today: Date = new Date;": CLOCK,
  "export const today = (day: Date = new Date()): Date => day;": CLOCK,
  'import { UTCDateMini } from "@date-fns/utc/date/mini"; export const today: Date = new UTCDateMini();': CLOCK,
  'import { isToday } from "date-fns/isToday"; export { isToday };': "lint/style/noRestrictedImports",
  'import { isToday } from "date-fns"; export { isToday };': "lint/style/noRestrictedImports",
  "export const since: number = performance.now();": "lint/style/noRestrictedGlobals",
  "export const chance: number = Math.random();": CHANCE,
  'export const chance: number = Math["random"]();': CHANCE,
  "export const { random } = Math;": CHANCE,
  "export const name: string = crypto.randomUUID();": "lint/style/noRestrictedGlobals",
  'export const order: number = "a".localeCompare("b");': LOCALE,
  "export const shown: string = (1000).toLocaleString();": LOCALE,
  "export const zone: unknown = new Intl.DateTimeFormat();": LOCALE,
  "export const home: unknown = process.env;": "lint/style/noRestrictedGlobals",
  "console.log(1);": "lint/suspicious/noConsole",
  "export const everything: unknown = globalThis;": "lint/style/noRestrictedGlobals",
  'export const two: unknown = eval("1 + 1");': "lint/security/noGlobalEval",
  'export const two: unknown = new Function("return 1 + 1");': "lint/style/noRestrictedGlobals",
};

const ALLOWED = [
  "export const start: Date = new Date(0);",
  'export const start: number = Date.parse("2018-01-01");',
  "export const start: number = Date.UTC(2018, 0, 1);",
  "export const isDate = (value: unknown): boolean => value instanceof Date;",
  "export const largest: number = Math.max(1, 2);",
];

interface Finding {
  readonly category: string;
  readonly severity: string;
  readonly message: string;
  readonly location: { readonly path: string } | null;
}

const samples: readonly string[] = [...Object.keys(FORBIDDEN), ...ALLOWED];
const fileOf = (sample: string): string => join("src", "exact", `sample-${samples.indexOf(sample)}.ts`);

let folder: string;
let findings: readonly Finding[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "civic-kpi-purity-"));
  cpSync("biome.json", join(folder, "biome.json"));
  cpSync(".config", join(folder, ".config"), { recursive: true });
  mkdirSync(join(folder, "src", "exact"), { recursive: true });
  for (const sample of samples) writeFileSync(join(folder, fileOf(sample)), `${sample}\n`);
  findings = lint(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

function lint(directory: string): readonly Finding[] {
  const biome = join(process.cwd(), "node_modules", "@biomejs", "biome", "bin", "biome");
  const options = ["--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false"];
  try {
    return read(
      execFileSync(process.execPath, [biome, "lint", ...options, directory], { cwd: directory, stdio: "pipe" }),
    );
  } catch (failure) {
    return read((failure as { stdout: Buffer }).stdout); // findings make the linter fail
  }
}

function read(report: Buffer): readonly Finding[] {
  return (JSON.parse(report.toString()) as { diagnostics: readonly Finding[] }).diagnostics;
}

function foundIn(sample: string): readonly string[] {
  return findings
    .filter(({ location, severity }) => severity === "error" && location?.path.endsWith(fileOf(sample)) === true)
    .map(({ category, message }) => (category === "plugin" ? message : category));
}

describe("the linter keeps src pure", () => {
  test.each(Object.entries(FORBIDDEN))("%s is caught", (sample, rule) => {
    expect(foundIn(sample)).toContain(rule);
  });

  test.each(ALLOWED)("%s is allowed", (sample) => {
    expect(foundIn(sample)).toEqual([]);
  });

  test("its own rules ran on every file", () => {
    expect(findings.filter(({ category, severity }) => category === "plugin" && severity !== "error")).toEqual([]);
  });
});
