import { expect, test } from "vitest";
import { apiReport, withoutCore } from "./api-report.ts";
import { entries } from "./entries.ts";

const core = apiReport("index");

// `npm run api` writes what is compared here: a change of a public type is then a change that a review shows.
test.each(entries)("the public types of %s are those of its report", async (entry) => {
  const report = entry === "index" ? core : withoutCore(apiReport(entry), core);
  await expect(report.trim().concat("\n")).toMatchFileSnapshot(`api/${entry}.txt`);
});
