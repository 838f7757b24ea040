import { readFileSync, writeFileSync } from "node:fs";
import type { MutantResult } from "@stryker-mutator/api/core";

const PAGE = "docs/mutation.md";

/** Writes the row of one folder into the table of docs/mutation.md. */
export function recordFolder(folder: string, mutants: readonly MutantResult[]): void {
  const count = (...statuses: readonly MutantResult["status"][]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survived = count("Survived", "NoCoverage");
  const share = ((100 * killed) / (killed + survived)).toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  const row = `| \`${folder}\` | ${killed + survived} | ${killed} | ${survived} | ${share}% | ${day} |`;
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(PAGE, page.replace(new RegExp(`^\\| \`${folder}\` .*$`, "m"), row));
}
