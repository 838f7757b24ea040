import { definePlan, evaluateMany, evaluatePlan, explainIndicator } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { bench, describe } from "vitest";

const plan = definePlan(plan107);

const observations = {
  "1.1": { inputs: { 檢查總項目數: 1000, 不合格項目數: 240 } },
  "1.2": { inputs: { 年度內洩密案件查察件數: 4 } },
  "2.1": { inputs: { 重大缺失件數: 3, 年度抽驗件數: 40 } },
  "3.1": { inputs: { 缺失改善數: 77, 缺失總數: 90 } },
  "4.1": { inputs: { 今年參加機關數: 23, 去年參加機關數: 20, 機關總數: 41 } },
  "5.1": { inputs: { 當年度行政肅貪案件之統計數量: 19 } },
  "6.1": { inputs: { 道路工程查驗無缺失案件數: 20, 道路工程查驗案件數: 41 } },
  "7.1": { inputs: { 採購稽核小組績效考核評分綜合成績分數: 88 } },
} as const;

const rows = 1000;
const column = (value: number): Float64Array => new Float64Array(rows).fill(value);

describe("a year of eight indicators", () => {
  bench("to a scorecard", () => {
    evaluatePlan(plan, observations);
  });

  bench("to a scorecard as of June", () => {
    evaluatePlan(plan, observations, { asOf: "2018-06-30" });
  });

  bench("to a scorecard as JSON", () => {
    JSON.stringify(evaluatePlan(plan, observations));
  });

  bench("one indicator explained", () => {
    explainIndicator(plan, observations, "6.1");
  });
});

describe("many rows", () => {
  const columns = {
    "2.1": { inputs: { 重大缺失件數: column(3), 年度抽驗件數: column(40) } },
    "6.1": { inputs: { 道路工程查驗無缺失案件數: column(20), 道路工程查驗案件數: column(41) } },
  };

  bench("1,000 rows of two indicators", () => {
    evaluateMany(plan, columns);
  });
});

describe("a plan", () => {
  bench("read and compiled", () => {
    definePlan(plan107);
  });
});
