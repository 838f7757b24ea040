import type { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { count } from "./fields.ts";
import { exceeding, recordSchema } from "./record-schema.ts";

/** An inspection of a public work under construction (工程抽查驗); indicator 2.1. */
export interface PublicWorksInspection extends BaseRecord<"publicWorksInspection"> {
  /** 缺失件數, the major ones included. */
  readonly findings: number;
  /** 重大缺失件數 */
  readonly majorFindings: number;
}

export function publicWorksInspectionSchema(): z.ZodType<PublicWorksInspection> {
  return recordSchema({
    type: "publicWorksInspection",
    fields: { findings: count(), majorFindings: count() },
    check: (inspection) => exceeding(inspection, "majorFindings", "findings"),
  });
}
