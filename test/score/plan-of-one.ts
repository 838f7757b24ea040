import { definePlan } from "../../src/plan/define.ts";
import type { Indicator } from "../../src/plan/indicator.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { IndicatorSource, PlanSource } from "../../src/plan/source.ts";

/** A plan of ROC year 106 (2017), whose 365 days make the pace of a target of 365 the day of the year. */
export function sourceOf(...indicators: readonly Partial<IndicatorSource>[]): PlanSource {
  return {
    version: 1,
    agency: "某處",
    year: 106,
    goals: [
      { id: "1", title: "目標", weight: 10, indicators: indicators.map((fields) => ({ ...ORDINARY, ...fields })) },
    ],
  };
}

const ORDINARY: IndicatorSource = {
  id: "1.1",
  title: "指標",
  weight: 10,
  formula: "件數",
  unit: "件",
  direction: "atLeast",
  accrual: "rate",
  target: 80,
};

export function planOf(...indicators: readonly Partial<IndicatorSource>[]): Plan {
  return definePlan(sourceOf(...indicators));
}

export function indicatorOf(fields: Partial<IndicatorSource> = {}): Indicator {
  const [indicator] = planOf(fields).indicators;
  if (indicator === undefined) throw new Error("a plan of one indicator has one");
  return indicator;
}
