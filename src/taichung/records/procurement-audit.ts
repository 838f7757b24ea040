import { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { amount } from "./fields.ts";
import { recordSchema } from "./record-schema.ts";

/** An audit of a procurement (採購稽核). */
export interface ProcurementAudit extends BaseRecord<"procurementAudit"> {
  /** 書面稽核 written, 專案稽核 special. */
  readonly method: "written" | "special";
  /** 工程 works, 財物 goods, 勞務 services. */
  readonly category: "works" | "goods" | "services";
  /** Amount of the procurement in NTD, as decimal text. */
  readonly amount: string;
  /**
   * How the case came up: 工程會交查 referred by the Public Construction Commission, 廠商檢舉 reported by a vendor,
   * 媒體及民意關切 raised by media or citizens, 採購資訊公告系統 found in the procurement system.
   */
  readonly source: "commission" | "vendor" | "public" | "system";
}

export function procurementAuditSchema(): z.ZodType<ProcurementAudit> {
  return recordSchema({
    type: "procurementAudit",
    fields: {
      method: z.enum(["written", "special"]),
      category: z.enum(["works", "goods", "services"]),
      amount: amount(),
      source: z.enum(["commission", "vendor", "public", "system"]),
    },
  });
}
