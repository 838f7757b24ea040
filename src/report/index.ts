export { describeIndicator } from "./analysis.ts";
export type { ReportOptions } from "./report.ts";
