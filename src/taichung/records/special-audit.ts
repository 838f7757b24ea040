import type { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { count } from "./fields.ts";
import { exceeding, recordSchema } from "./record-schema.ts";

/** A special audit of business that is prone to abuse (專案稽核); its findings are indicator 3.1. */
export interface SpecialAudit extends BaseRecord<"specialAudit"> {
  /** 缺失件數, the major ones included. */
  readonly findings: number;
  /** 重大缺失件數 */
  readonly majorFindings: number;
}

export function specialAuditSchema(): z.ZodType<SpecialAudit> {
  return recordSchema({
    type: "specialAudit",
    fields: { findings: count(), majorFindings: count() },
    check: (audit) => exceeding(audit, "majorFindings", "findings"),
  });
}
