import { type PlanTableOptions, readPlanTable, type TableRows } from "civic-kpi";
import { describe, expect, it } from "vitest";

const HEADER = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值"];
const ROW = ["落實稽查(10%)", "食品抽驗合格率(10%)", "合格件數/抽驗件數*100%", "90%以上"];

const read = (table: string | TableRows, options: Partial<PlanTableOptions> = {}) => {
  const { plan, issues } = readPlanTable(table, {
    agency: "某局",
    year: 107,
    accrual: "rate",
    direction: "atLeast",
    ...options,
  });
  return {
    goals: plan.goals,
    indicators: plan.goals.flatMap(({ indicators }) => indicators),
    issues: issues.map(({ code, path, facts }) => [code, path, facts]),
  };
};

describe("rows as a reader of spreadsheets gives them", () => {
  it("may have holes for blank cells", () => {
    const merged: string[] = [];
    merged[1] = "抽驗件數(5%)";
    merged[2] = "年度件數";
    merged[3] = "9件";
    const { indicators, issues } = read([HEADER, ROW, merged]);
    expect(indicators.map(({ id, title }) => [id, title])).toEqual([
      ["1.1", "食品抽驗合格率"],
      ["1.2", "抽驗件數"],
    ]);
    expect(issues).toEqual([]);
  });

  it("are no table where one is missing", () => {
    const rows: string[][] = [HEADER];
    rows[2] = ROW;
    expect(read(rows).issues.map(([code]) => code)).toEqual(["notATable"]);
  });
});
