import { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { count } from "./fields.ts";
import { exceeding, recordSchema } from "./record-schema.ts";

/** An inspection of how secrets are kept (機密維護檢查) or an audit of information security (資訊安全稽核); indicator 1.1. */
export interface ConfidentialityInspection extends BaseRecord<"confidentialityInspection"> {
  readonly kind: "confidentiality" | "informationSecurity";
  /** 檢查總項目數 */
  readonly itemsChecked: number;
  /** 不合格項目數 */
  readonly itemsFailed: number;
}

export function confidentialityInspectionSchema(): z.ZodType<ConfidentialityInspection> {
  return recordSchema({
    type: "confidentialityInspection",
    fields: { kind: z.enum(["confidentiality", "informationSecurity"]), itemsChecked: count(), itemsFailed: count() },
    check: (inspection) => exceeding(inspection, "itemsFailed", "itemsChecked"),
  });
}
