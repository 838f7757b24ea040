import type { IndicatorSource, PlanSource } from "civic-kpi";

/** A plan of one indicator of an invented bureau, for what the published plans have no case of. */
export function planOf(indicator: Partial<IndicatorSource>): PlanSource {
  const whole: IndicatorSource = {
    id: "1.1",
    title: "指標",
    weight: 10,
    formula: "甲/乙*100%",
    unit: "%",
    direction: "atLeast",
    accrual: "rate",
    target: 72,
    ...indicator,
  };
  return {
    version: 1,
    agency: "某局",
    year: 107,
    goals: [{ id: "1", title: "目標", weight: 10, indicators: [whole] }],
  };
}
