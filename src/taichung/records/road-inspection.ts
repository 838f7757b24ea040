import { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { count, text } from "./fields.ts";
import { exceeding, recordSchema } from "./record-schema.ts";

const TEST_RESULTS = ["passed", "failed", "notTested"] as const;

const SELECTION_REASONS = ["remoteArea", "lowBid", "poorContractor", "abnormalCapacity", "volunteerFinding"] as const;

/** What a sample taken on the spot says. */
export type TestResult = (typeof TEST_RESULTS)[number];

/**
 * Why a road work is selected for inspection: 偏遠地區 remote area, 低價搶標 low bid, 不良廠商 contractor with a bad record,
 * 承攬能量異常 contractor with abnormally much in hand, 志工勘查缺失 findings of the integrity volunteers.
 */
export type SelectionReason = (typeof SELECTION_REASONS)[number];

/** An inspection of a road work (道路工程查驗); indicator 6.1 counts those by the city's team. */
export interface RoadInspection extends BaseRecord<"roadInspection"> {
  /** The city's inspection team, or the agency in charge of the work itself (自主查驗). */
  readonly inspectedBy: "team" | "agency";
  /** 行政區 */
  readonly district: string;
  /** Empty where the work was not specially selected. */
  readonly selectionReasons: readonly SelectionReason[];
  /** 平整度 */
  readonly flatness: TestResult;
  /** 厚度 */
  readonly thickness: TestResult;
  /** 壓實度 */
  readonly compaction: TestResult;
  /** 含油量 */
  readonly asphaltContent: TestResult;
  /** 缺失件數, the major ones included. */
  readonly findings: number;
  /** 重大缺失件數 */
  readonly majorFindings: number;
}

export function roadInspectionSchema(): z.ZodType<RoadInspection> {
  const result = z.enum(TEST_RESULTS);
  return recordSchema({
    type: "roadInspection",
    fields: {
      inspectedBy: z.enum(["team", "agency"]),
      district: text(),
      selectionReasons: z.array(z.enum(SELECTION_REASONS)).default([]),
      flatness: result,
      thickness: result,
      compaction: result,
      asphaltContent: result,
      findings: count(),
      majorFindings: count(),
    },
    optional: ["selectionReasons"],
    check: (inspection) => exceeding(inspection, "majorFindings", "findings"),
  });
}
