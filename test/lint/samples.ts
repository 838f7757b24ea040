import type { GoalSource, IndicatorSource, PlanSource } from "civic-kpi";

/** An indicator with nothing odd about it. */
function sampleIndicator(changes: Partial<IndicatorSource> = {}): IndicatorSource {
  return {
    id: "1.1",
    title: "食品抽驗合格率",
    weight: 100,
    formula: "合格件數/抽驗件數*100%",
    unit: "%",
    direction: "atLeast",
    accrual: "rate",
    target: 90,
    ...changes,
  };
}

/** A plan of one goal with nothing odd about it but what its indicators and the goal are changed to. */
export function samplePlan(
  indicators: readonly Partial<IndicatorSource>[] = [{}],
  goal: Partial<GoalSource> = {},
): PlanSource {
  const complete = indicators.map((changes, index) =>
    sampleIndicator({ id: `1.${index + 1}`, weight: 100 / indicators.length, ...changes }),
  );
  return {
    version: 1,
    agency: "某局",
    year: 107,
    goals: [{ id: "1", title: "維護食品安全", weight: 100, indicators: complete, ...goal }],
  };
}

/** A plan of one indicator. */
export const planOf = (changes: Partial<IndicatorSource>): PlanSource => samplePlan([changes]);
