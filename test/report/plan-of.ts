import type { IndicatorSource, PlanSource } from "civic-kpi";

/** An indicator, by default of 100 cases that a year adds up. */
export function indicatorOf(given: Partial<IndicatorSource> = {}): IndicatorSource {
  return {
    id: "1.1",
    title: "查察件數",
    titleEn: "Cases looked into",
    weight: 10,
    formula: "查察件數",
    unit: "件",
    direction: "atLeast",
    accrual: "cumulative",
    target: 100,
    ...given,
  };
}

/** A plan of one indicator. */
export function planOf(indicator: Partial<IndicatorSource> = {}, plan: Partial<PlanSource> = {}): PlanSource {
  const goals = [{ id: "1", title: "查察", weight: 10, indicators: [indicatorOf(indicator)] }];
  return { version: 1, agency: "某處", year: 107, goals, ...plan };
}
