import type { IndicatorSource } from "civic-kpi";

/** The indicator whose changes are told. */
export const indicator: IndicatorSource = {
  id: "1.1",
  title: "食品抽驗合格率",
  weight: 5,
  formula: "合格件數/抽驗件數*100%",
  unit: "%",
  direction: "atLeast",
  accrual: "rate",
  target: 90,
};
