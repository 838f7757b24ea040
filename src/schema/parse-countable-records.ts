import type { CountableRecord } from "../records/record.ts";
import { type Parsed, parseDocument } from "./parsed.ts";
import { countableRecordsSchema } from "./record-schema.ts";

/**
 * Reads records of any type from JSON that nobody vouches for: that each has a type, an id, a day and an agency. What
 * their other fields are is for their types to say; `parseRecords` of "civic-kpi/taichung" does for that city's.
 *
 * @returns the records, or all issues, each with the record's index.
 *
 * @example
 * ```ts
 * import { parseCountableRecords } from "civic-kpi/schema";
 *
 * const record = { type: "complaint", id: "1", date: "2018-02-30", agency: "建設局" };
 * const parsed = parseCountableRecords([record]);
 * parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path]); // => [["notAnIsoDate", 0, "date"]]
 * ```
 */
export function parseCountableRecords(document: unknown): Parsed<readonly CountableRecord[]> {
  return parseDocument(countableRecordsSchema, document);
}
