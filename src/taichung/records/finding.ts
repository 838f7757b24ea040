import { z } from "zod";
import type { IsoDate } from "../../calendar/iso-date.ts";
import { createDocumentIssue } from "../../issue/document-issue.ts";
import type { Issue } from "../../issue/issue.ts";
import type { BaseRecord } from "./base-record.ts";
import { date, dateOrNull, text } from "./fields.ts";
import { recordSchema } from "./record-schema.ts";

const INSPECTION_TYPES = [
  "confidentialityInspection",
  "publicWorksInspection",
  "specialAudit",
  "roadInspection",
  "procurementAudit",
] as const;

/** One finding (缺失), tracked until it is rectified (列管追蹤至改善完竣); indicator 3.1 counts those of special audits. */
export interface Finding extends BaseRecord<"finding"> {
  /** The type and the id of the inspection that found it. */
  readonly inspectionType: (typeof INSPECTION_TYPES)[number];
  readonly inspectionId: string;
  /** What is wrong, in the words that findings are told apart by (缺失項目種類). */
  readonly kind: string;
  readonly severity: "minor" | "major";
  /** Also its `date`, which may be left out. */
  readonly foundOn: IsoDate;
  /** The day it has to be rectified by (限期改善); null where none is set. */
  readonly dueOn: IsoDate | null;
  /** The day it was rectified (改善完竣); null while it is open. */
  readonly rectifiedOn: IsoDate | null;
}

export function findingSchema(): z.ZodType<Finding> {
  return recordSchema({
    type: "finding",
    fields: {
      inspectionType: z.enum(INSPECTION_TYPES),
      inspectionId: text(),
      kind: text(),
      severity: z.enum(["minor", "major"]),
      foundOn: date(),
      dueOn: dateOrNull(),
      rectifiedOn: dateOrNull(),
    },
    optional: ["dueOn", "rectifiedOn"],
    datedBy: "foundOn",
    check: datesInOrder,
  });
}

function datesInOrder({ date: day, foundOn, dueOn, rectifiedOn }: Finding): readonly Issue[] {
  return [
    ...(day === foundOn
      ? []
      : [createDocumentIssue("datesDiffer", ["date"], { date: day, field: "foundOn", other: foundOn })]),
    ...[["dueOn", dueOn] as const, ["rectifiedOn", rectifiedOn] as const].flatMap(([field, later]) =>
      later === null || later >= foundOn
        ? []
        : [createDocumentIssue("dateBefore", [field], { date: later, field: "foundOn", other: foundOn })],
    ),
  ];
}
