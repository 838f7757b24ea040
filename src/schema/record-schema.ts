import * as z from "zod";
import { readDate } from "../calendar/roc-date.ts";
import type { CountableRecord } from "../records/record.ts";
import { textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

/** The pattern says what a date looks like; whether there is such a day, the calendar says. */
export const isoDateSchema: z.ZodType<string> = term(
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { abort: true })
    .refine((text) => readDate(text, [], []) === text),
  "IsoDate",
  "A day as YYYY-MM-DD.",
);

export const countableRecordSchema: z.ZodType<CountableRecord & Record<string, unknown>> = term(
  z.looseObject({ type: textSchema, id: textSchema, date: isoDateSchema, agency: textSchema }),
  "CountableRecord",
  "One record: the name of its type, an id that is unique among the records of its type, the day that decides its period, the agency; its other fields are its type's own.",
);

/**
 * The zod schema of records in general, for use within schemas of your own; `parseCountableRecords` reads them with this
 * library's issues. The types of the Taichung plans have schemas of their own behind `parseRecords` of
 * "civic-kpi/taichung".
 *
 * @example
 * ```ts
 * import { countableRecordsSchema } from "civic-kpi/schema";
 *
 * const record = { type: "complaint", id: "1", date: "2018-05-07", agency: "建設局", open: true };
 * countableRecordsSchema.safeParse([record]).success; // => true
 * countableRecordsSchema.safeParse([{ ...record, date: "2018-02-30" }]).success; // => false
 * ```
 */
export const countableRecordsSchema: z.ZodType<CountableRecord[]> = z.array(countableRecordSchema);
