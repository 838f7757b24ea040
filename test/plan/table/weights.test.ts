import { definePlan, type PlanTableOptions, readPlanTable, type TableRows } from "civic-kpi";
import { describe, expect, it } from "vitest";

const HEADER = ["策略績效目標", "權重", "衡量指標", "權重", "衡量標準", "年度目標值"];
const NUMBERED = ["項次", "策略績效目標", "項次", "衡量指標", "衡量標準", "年度目標值"];

const read = (...rows: TableRows) => {
  const options = { agency: "某局", year: 107, direction: "atLeast", accrual: "rate" } as const;
  const { plan, issues } = readPlanTable(rows, options);
  return { plan, goals: plan.goals, issues: issues.map(({ code, path, facts }) => [code, path, facts]) };
};

describe("weights that aren't printed", () => {
  it("of a goal are the sum of its indicators' weights, digit for digit", () => {
    const { goals, issues } = read(
      HEADER,
      ["甲", "", "乙", "2.1%", "件數", "3件"],
      ["", "", "丙", "6.12345678901234567", "件數", "3件"],
    );
    expect(goals[0]?.weight).toBe("8.22345678901234567");
    expect(issues).toEqual([
      ["unreadableCell", ["rows", 2, 3], { field: "weight", row: 3, column: 4, text: '"6.12345678901234567"' }],
      ["weightAssumed", ["goals", 0, "weight"], { id: "1", row: 2, weight: "8.22345678901234567" }],
    ]);
  });

  it("of a goal stay blank where one of its indicators has none that can be read", () => {
    const { goals, issues } = read(
      HEADER,
      ["甲", "", "乙", "", "件數", "3件"],
      ["", "", "丙", "很重", "件數", "3件"],
      ["", "", "丁", "5%", "件數", "3件"],
    );
    expect(goals).toMatchObject([{ weight: "", indicators: [{ weight: "" }, { weight: "很重" }, { weight: 5 }] }]);
    expect(issues).toEqual([
      ["unreadableCell", ["rows", 2, 3], { field: "weight", row: 3, column: 4, text: '"很重"' }],
      ["blankCell", ["goals", 0, "indicators", 0, "weight"], { field: "weight", row: 2 }],
      ["blankCell", ["goals", 0, "weight"], { field: "goalWeight", row: 2 }],
    ]);
  });

  it("of a goal's only indicator are the goal's, and are listed as not printed", () => {
    const { goals, issues } = read(HEADER, ["甲", "10%", "乙", "", "1.規劃(30%)2.完工(100%)", "100%"]);
    expect(goals[0]?.indicators).toMatchObject([{ weight: 10, inferred: ["weight"] }]);
    expect(issues).toEqual([
      ["weightAssumed", ["goals", 0, "indicators", 0, "weight"], { id: "1.1", row: 2, weight: "10" }],
    ]);
  });
});

describe("weights that a table of a ministry doesn't print", () => {
  const TABLE: TableRows = [
    ["關鍵策略目標", "關鍵績效指標", "衡量標準", "年度目標值"],
    ["甲", "乙", "件數", "3件"],
    ["", "丙", "件數", "3件"],
  ];
  const weigh = (options: Partial<PlanTableOptions>, table = TABLE) => {
    const given = { agency: "某部", year: 107, direction: "atLeast", accrual: "rate", ...options } as const;
    const { plan, issues } = readPlanTable(table, given);
    return { plan, goals: plan.goals, issues: issues.map(({ code, path, facts }) => [code, path, facts]) };
  };

  it("are issues, each of its own row", () => {
    const { issues } = weigh({});
    expect(issues).toEqual([
      ["blankCell", ["goals", 0, "indicators", 0, "weight"], { field: "weight", row: 2 }],
      ["blankCell", ["goals", 0, "indicators", 1, "weight"], { field: "weight", row: 3 }],
      ["blankCell", ["goals", 0, "weight"], { field: "goalWeight", row: 2 }],
    ]);
  });

  it("are those of the options, listed as not printed, and make a plan that runs", () => {
    const { plan, goals, issues } = weigh({ weight: 1, indicators: { "1.2": { weight: "2.5" } } });
    expect(goals).toMatchObject([
      {
        weight: 3.5,
        indicators: [
          { weight: 1, inferred: ["weight", "direction", "accrual"] },
          { weight: "2.5", inferred: ["weight", "direction", "accrual"] },
        ],
      },
    ]);
    expect(issues).toEqual([["weightAssumed", ["goals", 0, "weight"], { id: "1", row: 2, weight: "3.5" }]]);
    expect(definePlan(plan).weight.toString()).toBe("3.5");
  });

  const ONLY: TableRows = [HEADER, ["甲", "10%", "乙", "", "件數", "3件"]];

  it("of a goal's only indicator are confirmed by its option, which can't change them", () => {
    const at = ["goals", 0, "indicators", 0, "weight"];
    expect(weigh({ indicators: { "1.1": { weight: "10.0" } } }, ONLY).issues).toEqual([]);
    expect(weigh({ weight: 5 }, ONLY).issues).toEqual([["weightAssumed", at, { id: "1.1", row: 2, weight: "10" }]]);
    const { goals, issues } = weigh({ indicators: { "1.1": { weight: 5 } } }, ONLY);
    expect(goals[0]?.indicators[0]?.weight).toBe(10);
    expect(issues).toEqual([
      ["optionContradicted", at, { id: "1.1", row: 2, option: "weight", given: "5", printed: "10" }],
    ]);
  });

  it("can't be changed where they are printed, be it as no number", () => {
    const table = [HEADER, ["甲", "10%", "乙", "6%", "件數", "3件"], ["", "", "丙", "很重", "件數", "3件"]];
    const { goals, issues } = weigh({ weight: 1, indicators: { "1.1": { weight: 5 }, "1.2": { weight: 4 } } }, table);
    expect(goals[0]?.indicators.map(({ weight }) => weight)).toEqual([6, "很重"]);
    expect(issues.slice(1).map(([code, , facts]) => [code, facts])).toEqual([
      ["optionContradicted", { id: "1.1", row: 2, option: "weight", given: "5", printed: "6" }],
      ["optionContradicted", { id: "1.2", row: 3, option: "weight", given: "4", printed: "很重" }],
    ]);
  });

  it("are numbers", () => {
    const { issues } = weigh({ weight: "heavy" });
    expect(issues[0]).toEqual(["notANumber", ["weight"], { value: '"heavy"' }]);
  });
});

describe("weights that can't be read", () => {
  it("stay as they are printed, and are issues of their columns", () => {
    const { goals, issues } = read(HEADER, ["甲", "很重", "乙", "不輕", "件數", "3件"]);
    expect(goals).toMatchObject([{ weight: "很重", indicators: [{ weight: "不輕" }] }]);
    expect(issues).toEqual([
      ["unreadableCell", ["rows", 1, 3], { field: "weight", row: 2, column: 4, text: '"不輕"' }],
      ["unreadableCell", ["rows", 1, 1], { field: "goalWeight", row: 2, column: 2, text: '"很重"' }],
    ]);
  });

  it("may be numbers that have lost their sign", () => {
    const { goals, issues } = read(HEADER, ["甲", 1, "乙", 1.1, "件數", 3]);
    expect(goals).toMatchObject([{ weight: 1, indicators: [{ weight: 1.1, target: 3 }] }]);
    expect(issues).toEqual([
      ["numberCell", ["rows", 1, 1], { row: 2, column: 2, value: "1" }],
      ["numberCell", ["rows", 1, 5], { row: 2, column: 6, value: "3" }],
      ["unitAssumed", ["goals", 0, "indicators", 0, "unit"], { id: "1.1", row: 2, unit: "件", because: "件數" }],
    ]);
  });
});

describe("numbers of goals and indicators", () => {
  it("that are none are issues of their columns, and count on", () => {
    const { goals, issues } = read(
      NUMBERED,
      ["壹", "甲(10%)", "1", "乙(5%)", "件數", "3件"],
      ["貳", "丙(10%)", "1", "丁(5%)", "件數", "3件"],
      ["末項", "戊(5%)", "另計", "己(5%)", "件數", "3件"],
    );
    expect(goals.map(({ id, indicators }) => [id, indicators.map((each) => each.id)])).toEqual([
      ["1", ["1.1"]],
      ["2", ["2.1"]],
      ["3", ["3.1"]],
    ]);
    expect(issues).toEqual([
      ["unreadableCell", ["rows", 3, 0], { field: "goalOrdinal", row: 4, column: 1, text: '"末項"' }],
      ["unreadableCell", ["rows", 3, 2], { field: "indicatorOrdinal", row: 4, column: 3, text: '"另計"' }],
    ]);
  });

  it("that count indicators through the table go on from goal to goal, with gaps as issues", () => {
    const { goals, issues } = read(
      NUMBERED,
      ["1", "甲(10%)", "1", "乙(5%)", "件數", "3件"],
      ["", "", "2", "丙(5%)", "件數", "3件"],
      ["2", "丁(10%)", "3", "戊(5%)", "件數", "3件"],
      ["", "", "5", "己(5%)", "件數", "3件"],
      ["", "", "5", "庚(5%)", "件數", "3件"],
    );
    expect(goals.map(({ indicators }) => indicators.map(({ id }) => id))).toEqual([
      ["1.1", "1.2"],
      ["2.1", "2.3", "2.4"],
    ]);
    expect(issues).toEqual([
      ["unexpectedOrdinal", ["rows", 4, 2], { row: 5, column: 3, text: '"5"', expected: 4 }],
      ["unexpectedOrdinal", ["rows", 5, 2], { row: 6, column: 3, text: '"5"', expected: 6 }],
    ]);
  });
});

describe("a plan's own fields", () => {
  it("are those that are given, and no others", () => {
    const { plan } = readPlanTable("", { agency: "某局", year: 107 });
    expect(plan).toStrictEqual({ version: 1, agency: "某局", year: 107, goals: [] });
    const given = { agency: "某局", agencyEn: "Some Bureau", year: 107, citation: { page: "25-6" } } as const;
    expect(readPlanTable("", given).plan).toStrictEqual({ version: 1, ...given, goals: [] });
  });
});

describe("what is no table", () => {
  it.each<[unknown, string, readonly (string | number)[], object]>([
    ["甲\t乙\n丙\t丁", "noTableHeader", [], { rows: 2 }],
    [[], "noTableHeader", [], { rows: 0 }],
    ["策略績效目標  衡量指標\n甲  乙", "noTableHeader", [], { rows: 2, partedBy: "spaces" }],
    ["策略績效目標　衡量指標", "noTableHeader", [], { rows: 1, partedBy: "spaces" }],
    ["某局\r\n策略績效目標；衡量指標", "noTableHeader", [], { rows: 2, partedBy: "semicolons" }],
    ["策略績效目標 衡量指標", "noTableHeader", [], { rows: 1 }],
    [[["策略績效目標  衡量指標"]], "noTableHeader", [], { rows: 1 }],
    [5, "notATable", [], { value: "5" }],
    [[["甲"], 5], "notATable", [], { value: "an array of 2" }],
    [[["甲", {}]], "notATextCell", ["rows", 0, 1], { row: 1, column: 2, value: "an object" }],
  ])("%j is told as %s", (table, code, path, facts) => {
    const { issues } = readPlanTable(table as TableRows, { agency: "某局", year: 107 });
    expect([issues[0]?.code, issues[0]?.path, issues[0]?.facts]).toEqual([code, path, facts]);
  });
});
