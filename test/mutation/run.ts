import type { MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { recordFolder } from "./summary.ts";

/** Each folder's sources are held by the tests of that folder alone. */
const FOLDERS = ["exact", "calendar", "formula", "plan", "records", "score"];

/** Tests of time, of types, of every day of three centuries, in a database, or that load modules in their own way. */
const LEFT_OUT = ["hostile", "typed", "types", "every-day", "sql-on-duckdb", "defect", "another-copy"];

// A day that slips where the machine is not at Greenwich is noticed.
process.env["TZ"] = "America/New_York";

function mutantsOf(folder: string, options: PartialStrykerOptions): Promise<readonly MutantResult[]> {
  return new Stryker({
    configFile: ".config/stryker.json",
    tempDirName: `.generated/mutation/${folder}`,
    inProcess: { tests: [`test/${folder}`], leftOut: LEFT_OUT.map((name) => `${name}.test.ts`) },
    ...options,
  }).runMutationTest();
}

/** `npm run mutation` for all, `npm run mutation -- exact plan` for some, `npm run mutation -- src/exact/whole.ts` for one. */
const wanted = process.argv.slice(2);
for (const each of wanted.length === 0 ? FOLDERS : wanted) {
  const [, folder = each] = each.split("/");
  if (folder !== each) await mutantsOf(folder, { mutate: [each], incremental: false, reporters: ["clear-text"] });
  else {
    const incrementalFile = `.generated/mutation/${folder}.json`;
    recordFolder(folder, await mutantsOf(folder, { mutate: [`src/${folder}/**/*.ts`], incrementalFile }));
  }
}
