import type { z } from "zod";
import { type ConfidentialityInspection, confidentialityInspectionSchema } from "./confidentiality-inspection.ts";
import { type DisciplineCase, disciplineCaseSchema } from "./discipline-case.ts";
import { type Finding, findingSchema } from "./finding.ts";
import { type LeakCase, leakCaseSchema } from "./leak-case.ts";
import { type ProcurementAssessment, procurementAssessmentSchema } from "./procurement-assessment.ts";
import { type ProcurementAudit, procurementAuditSchema } from "./procurement-audit.ts";
import { type PublicWorksInspection, publicWorksInspectionSchema } from "./public-works-inspection.ts";
import { type RoadInspection, roadInspectionSchema } from "./road-inspection.ts";
import { type SpecialAudit, specialAuditSchema } from "./special-audit.ts";
import { type TransparencyEntry, transparencyEntrySchema } from "./transparency-entry.ts";

/** Any record of the department. */
export type TaichungRecord =
  | ConfidentialityInspection
  | LeakCase
  | PublicWorksInspection
  | SpecialAudit
  | Finding
  | TransparencyEntry
  | DisciplineCase
  | RoadInspection
  | ProcurementAudit
  | ProcurementAssessment;

/**
 * The zod schema of each record type, by the type's name. They take dates as ISO or ROC text and counts and amounts in any
 * numeric form, and give records in one form.
 *
 * @example
 * ```ts
 * import { recordSchemas } from "civic-kpi/taichung";
 *
 * const entry = { type: "transparencyEntry", id: "107-1", date: "107/07/02", agency: "衛生局" };
 * recordSchemas.transparencyEntry.parse(entry).date; // => "2018-07-02"
 * ```
 */
export const recordSchemas: { readonly [Each in TaichungRecord as Each["type"]]: z.ZodType<Each> } =
  /* @__PURE__ */ allSchemas();

/** In a function, so that a bundle without them can leave out zod. */
function allSchemas(): typeof recordSchemas {
  return {
    confidentialityInspection: confidentialityInspectionSchema(),
    leakCase: leakCaseSchema(),
    publicWorksInspection: publicWorksInspectionSchema(),
    specialAudit: specialAuditSchema(),
    finding: findingSchema(),
    transparencyEntry: transparencyEntrySchema(),
    disciplineCase: disciplineCaseSchema(),
    roadInspection: roadInspectionSchema(),
    procurementAudit: procurementAuditSchema(),
    procurementAssessment: procurementAssessmentSchema(),
  };
}
