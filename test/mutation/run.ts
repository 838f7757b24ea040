import { Stryker } from "@stryker-mutator/core";

/** Each folder's sources are held by the tests of that folder alone: `npm run mutation`, or `npm run mutation -- exact plan`. */
const FOLDERS = ["exact", "calendar", "formula", "plan", "records", "score"];

/** Tests of time, of types, of every day of three centuries, in a database, or that load modules in their own way. */
const LEFT_OUT = ["hostile", "typed", "types", "every-day", "sql-on-duckdb", "defect", "another-copy"];

// A day that slips where the machine is not at Greenwich is noticed.
process.env["TZ"] = "America/New_York";

for (const folder of process.argv.length > 2 ? process.argv.slice(2) : FOLDERS) {
  await new Stryker({
    configFile: ".config/stryker.json",
    mutate: [`src/${folder}/**/*.ts`],
    tempDirName: `.generated/mutation/${folder}`,
    incrementalFile: `.generated/mutation/${folder}.json`,
    inProcess: { tests: [`test/${folder}`], leftOut: LEFT_OUT.map((name) => `${name}.test.ts`) },
  }).runMutationTest();
}
