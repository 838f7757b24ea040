import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";

/** Those that have been looked at, one a line, told without line numbers, which move. */
const fileOf = (folder: string): string => `test/mutation/survivors/${folder}.txt`;

export function survivorsOf(mutants: readonly MutantResult[]): readonly string[] {
  return mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(told)
    .sort();
}

export function recordSurvivors(folder: string, survivors: readonly string[]): void {
  writeFileSync(fileOf(folder), survivors.map((survivor) => `${survivor}\n`).join(""));
}

export function recordedSurvivors(folder: string): readonly string[] {
  return readFileSync(fileOf(folder), "utf8").split("\n");
}

/** The survivors that nobody has looked at: where there are two of the same, each has to be on record. */
export function unknownSurvivors(survivors: readonly string[], recorded: readonly string[]): readonly string[] {
  const left = [...recorded];
  return survivors.filter((survivor) => {
    const place = left.indexOf(survivor);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}

/** The line with its fault in it: `src/score/judge.ts: return ⟦actual < target ⟶ actual <= target⟧;` */
function told({ fileName, location: { start, end }, replacement }: MutantResult): string {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const after = (lines.at(-1) ?? "").slice(end.column - 1);
  const [text, from] = [lines.join("\n"), start.column - 1];
  const original = text.slice(from, text.length - after.length);
  const line = `${text.slice(0, from)}⟦${original} ⟶ ${replacement}⟧${after}`;
  return `${path.relative(".", fileName)}: ${line.replace(/\s+/g, " ").trim()}`;
}
