export { cases106 } from "./cases-106.ts";
export { cases107 } from "./cases-107.ts";
export { firstHalf106 } from "./first-half-106.ts";
export { plan106 } from "./plan-106.ts";
export { plan107 } from "./plan-107.ts";
export type { BaseRecord } from "./records/base-record.ts";
export type { ConfidentialityInspection } from "./records/confidentiality-inspection.ts";
export type { DisciplineCase } from "./records/discipline-case.ts";
export type { Finding } from "./records/finding.ts";
export type { LeakCase } from "./records/leak-case.ts";
export { type ParsedRecords, parseRecords } from "./records/parse-records.ts";
export type { ProcurementAssessment } from "./records/procurement-assessment.ts";
export type { ProcurementAudit } from "./records/procurement-audit.ts";
export type { PublicWorksInspection } from "./records/public-works-inspection.ts";
export { recordSchemas, type TaichungRecord } from "./records/record-schemas.ts";
export type { RoadInspection, SelectionReason, TestResult } from "./records/road-inspection.ts";
export type { SpecialAudit } from "./records/special-audit.ts";
export type { TransparencyEntry } from "./records/transparency-entry.ts";
export {
  type RoadWorkCandidate,
  type SelectedRoadWork,
  selectionReasonTitles,
  selectRoadWorks,
} from "./select-road-works.ts";
export {
  type AgencyFindings,
  type FindingFigures,
  type FindingWatch,
  type OpenFinding,
  watchFindings,
} from "./watch-findings.ts";
export {
  type AuditsByCategory,
  type AuditsByMethod,
  type PlannedAudits,
  type ProcurementAuditWatch,
  procurementAuditGroups,
  procurementAuditMeasures,
  watchProcurementAudits,
} from "./watch-procurement-audits.ts";
export {
  type AgencyInspections,
  type InspectionFigures,
  type KindOfFinding,
  type MonthOfInspections,
  type QuarterOfInspections,
  type RoadInspectionBar,
  roadInspectionGroups,
  roadInspectionMeasures,
  watchRoadInspections,
} from "./watch-road-inspections.ts";
