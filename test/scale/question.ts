import { type MeasureSet, type TallySqlOptions, yearPeriod } from "civic-kpi";

/** What is counted, at every size and in every way: inspections by the team, those of them without a finding, and findings. */
export const roadMeasures: MeasureSet = {
  measures: {
    clean: { count: "roadInspection", where: { inspectedBy: "team", findings: 0 } },
    all: { count: "roadInspection", where: { inspectedBy: "team" } },
    findings: { sum: "roadInspection", field: "findings" },
  },
};

export const roadOptions: TallySqlOptions = { period: yearPeriod(107), by: ["agency", "month"] };
