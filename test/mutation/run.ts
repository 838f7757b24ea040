import { parseArgs } from "node:util";
import type { MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { baseOfChange, changedLines } from "./changed-lines.ts";
import { recordFolder } from "./summary.ts";
import { recordedSurvivors, recordSurvivors, survivorsOf, unknownSurvivors } from "./survivors.ts";

/** Each folder's sources are held by the tests of that folder alone. */
const FOLDERS = ["exact", "calendar", "formula", "plan", "records", "score"];

/** Tests of time, of types, of every day of three centuries, in a database, or that load modules in their own way. */
const LEFT_OUT = ["hostile", "typed", "types", "every-day", "sql-on-duckdb", "defect", "another-copy"];

// A day that slips where the machine is not at Greenwich is noticed.
process.env["TZ"] = "America/New_York";

/**
 * `npm run mutation` for all, `npm run mutation -- exact plan` for some, `npm run mutation -- src/exact/whole.ts` for one file;
 * `npm run mutation -- --changed` for the lines of a change, which fails where a survivor is none that was looked at.
 */
const { values, positionals } = parseArgs({ options: { changed: { type: "boolean" } }, allowPositionals: true });

if (values.changed) await checkChange();
else for (const each of positionals.length === 0 ? FOLDERS : positionals) await measure(each);

function mutantsOf(folder: string, options: PartialStrykerOptions): Promise<readonly MutantResult[]> {
  return new Stryker({
    configFile: ".config/stryker.json",
    tempDirName: `.generated/mutation/${folder}`,
    inProcess: { tests: [`test/${folder}`], leftOut: LEFT_OUT.map((name) => `${name}.test.ts`) },
    ...options,
  }).runMutationTest();
}

async function measure(wanted: string): Promise<void> {
  const [, folder = wanted] = wanted.split("/");
  if (folder !== wanted) {
    await mutantsOf(folder, { mutate: [wanted], reporters: ["clear-text"] });
    return;
  }
  const mutants = await mutantsOf(folder, { mutate: [`src/${folder}/**/*.ts`] });
  recordFolder(folder, mutants);
  recordSurvivors(folder, survivorsOf(mutants));
}

async function checkChange(): Promise<void> {
  const base = baseOfChange();
  if (base === null) {
    console.log("No history, so no change to try mutants on: name a commit in MUTATION_BASE.");
    return;
  }
  for (const folder of FOLDERS) {
    const mutate = [...changedLines(base, `src/${folder}`)];
    if (mutate.length === 0) console.log(`${folder}: no changed lines`);
    else tell(folder, await mutantsOf(folder, { mutate, reporters: [] }));
  }
}

function tell(folder: string, mutants: readonly MutantResult[]): void {
  const unknown = unknownSurvivors(survivorsOf(mutants), recordedSurvivors(folder));
  console.log(
    `${folder}: ${mutants.length} mutants on changed lines, ${unknown.length} survive that nobody has looked at`,
  );
  if (unknown.length === 0) return;
  console.error(
    `${unknown.join("\n")}\nTest for them; what changes nothing is kept in test/mutation/survivors/${folder}.txt.`,
  );
  process.exitCode = 1;
}
