import type { z } from "zod";
import type { IsoDate } from "../../calendar/iso-date.ts";
import { createDocumentIssue } from "../../issue/document-issue.ts";
import type { BaseRecord } from "./base-record.ts";
import { amount, date } from "./fields.ts";
import { recordSchema } from "./record-schema.ts";

/** The yearly assessment of the procurement audit team (採購稽核小組績效考核), noticed in October; indicator 7.1. */
export interface ProcurementAssessment extends BaseRecord<"procurementAssessment"> {
  /** 綜合成績分數, as decimal text. */
  readonly score: string;
  /** The day of the notice (函知), also its `date`, which may be left out. */
  readonly noticedOn: IsoDate;
}

export function procurementAssessmentSchema(): z.ZodType<ProcurementAssessment> {
  return recordSchema({
    type: "procurementAssessment",
    fields: { score: amount(), noticedOn: date() },
    datedBy: "noticedOn",
    check: ({ date: day, noticedOn }) =>
      day === noticedOn
        ? []
        : [createDocumentIssue("datesDiffer", ["date"], { date: day, field: "noticedOn", other: noticedOn })],
  });
}
