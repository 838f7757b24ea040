import { casesSchema, countableRecordsSchema, observationsSchema, planSchema, scorecardSchema } from "civic-kpi/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { vocabulary } from "../../src/schema/vocabulary.ts";

const documents: readonly [name: string, schema: z.ZodType, title: string][] = [
  ["plan", planSchema, "A published annual performance plan (施政計畫) of one agency and one ROC year"],
  ["observations", observationsSchema, "What is known of a plan's indicators, by indicator id"],
  ["records", countableRecordsSchema, "Records that a plan's figures are counted from"],
  ["cases", casesSchema, "Cases that a plan is checked by"],
  ["scorecard", scorecardSchema, "A plan's year as of a day, scored; its numbers are decimal texts"],
];

/** `npx vitest run test/schema -u` writes the files anew. */
describe("the JSON Schema files of the package", () => {
  it.each(documents)("say of %s what zod says", async (name, schema, title) => {
    const { $schema, ...generated } = z.toJSONSchema(schema, { metadata: vocabulary, io: "input" });
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const text = JSON.stringify({ $schema, title, ...generated }, null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });
});
