import type { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { recordSchema } from "./record-schema.ts";

/** An agency's entry for the integrity and transparency award (廉能透明獎); indicator 4.1 counts the agencies that enter. */
export type TransparencyEntry = BaseRecord<"transparencyEntry">;

export function transparencyEntrySchema(): z.ZodType<TransparencyEntry> {
  return recordSchema({ type: "transparencyEntry", fields: {} });
}
