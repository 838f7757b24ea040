import { type PlanTableOptions, readPlanTable, type TableRows } from "civic-kpi";
import { describe, expect, it } from "vitest";

const HEADER = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值"];
const ROW = ["落實稽查(10%)", "食品抽驗合格率(10%)", "合格件數/抽驗件數*100%", "90%以上"];

const PLAIN = ["甲(5%)", "乙(5%)", "件數", "3件"];
const OTHER = ["丙(5%)", "丁(5%)", "場數", "4場"];
const BOTH = [
  ["1.1", "乙", "件數", 3],
  ["2.1", "丁", "場數", 4],
] as const;

type Row = TableRows[number];
type Indicators = readonly (readonly [id: string, title: string, formula: string, target: number | string])[];
type Issues = readonly (readonly [code: string, path: readonly (string | number)[], facts: object])[];

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

it("cells that are blank where the table has a column for them are issues of the indicator", () => {
  const header = ["策略績效目標", "項次", ...HEADER.slice(1), "評估體制", "評估方式"];
  const { issues } = read([
    header,
    ["甲(5%)", "1", "乙(5%)", "件數", "3件", "1", "統計數據"],
    ["", "2", "", "場數", "4場"],
  ]);
  const at = ["goals", 0, "indicators", 1];
  expect(issues).toEqual([
    ["blankCell", [...at, "title"], { field: "indicator", row: 3 }],
    ["blankCell", [...at, "evaluationSystem"], { field: "evaluationSystem", row: 3 }],
    ["blankCell", [...at, "evaluationMethod"], { field: "evaluationMethod", row: 3 }],
    ["blankCell", [...at, "weight"], { field: "weight", row: 3 }],
  ]);
});

describe("a column", () => {
  it.each<[string, readonly Row[], Indicators, Issues]>([
    ["with a label and nothing in it is no issue", [[...HEADER, "備註"], PLAIN, OTHER], BOTH, []],
    [
      "with a label that is there already, and nothing in it, is no issue",
      [
        [...HEADER, "衡量標準"],
        [...PLAIN, ""],
        [...OTHER, null],
      ],
      BOTH,
      [],
    ],
    [
      "whose cells were lost in copying is left out, wherever its label stands",
      [["策略績效目標", "衡量指標", "評估體制", "衡量標準", "年度目標值"], PLAIN, OTHER],
      BOTH,
      [],
    ],
    [
      "without a label counts what stands behind it, also behind a blank one",
      [
        ["", "", ...HEADER],
        ["", "三", ...PLAIN],
        ["", "四", ...OTHER],
      ],
      [
        ["3.1", "乙", "件數", 3],
        ["4.1", "丁", "場數", 4],
      ],
      [["unexpectedOrdinal", ["rows", 1, 1], { row: 2, column: 2, text: '"三"', expected: 1 }]],
    ],
    [
      "of ordinals counts what stands behind it, also with a blank one between",
      [
        ["項次", "", ...HEADER],
        ["三", "", ...PLAIN],
        ["四", "", ...OTHER],
      ],
      [
        ["3.1", "乙", "件數", 3],
        ["4.1", "丁", "場數", 4],
      ],
      [["unexpectedOrdinal", ["rows", 1, 0], { row: 2, column: 1, text: '"三"', expected: 1 }]],
    ],
    [
      "of ordinals counts indicators where it stands before them",
      [
        ["策略績效目標", "", ...HEADER.slice(1)],
        ["甲(5%)", "2", ...PLAIN.slice(1)],
      ],
      [["1.2", "乙", "件數", 3]],
      [["unexpectedOrdinal", ["rows", 1, 1], { row: 2, column: 2, text: '"2"', expected: 1 }]],
    ],
    [
      "of ordinals in front of anything else is left out",
      [
        ["策略績效目標", "衡量指標", "項次", "衡量標準", "年度目標值"],
        ["甲(5%)", "乙(5%)", "3", "件數", "3件"],
      ],
      [["1.1", "乙", "件數", 3]],
      [["columnLeftOut", ["rows", 0, 2], { row: 1, column: 3, text: '"項次"' }]],
    ],
    [
      "of ordinals in front of nothing is left out",
      [
        [...HEADER, "編號"],
        [...PLAIN, "1"],
        [...OTHER, "2"],
      ],
      BOTH,
      [["columnLeftOut", ["rows", 0, 4], { row: 1, column: 5, text: '"編號"' }]],
    ],
    [
      "without a label that doesn't count throughout is left out",
      [
        ["", ...HEADER],
        ["一", ...PLAIN],
        ["備查", ...OTHER],
      ],
      BOTH,
      [["columnLeftOut", ["rows", 1, 0], { row: 2, column: 1, text: '"一"' }]],
    ],
    [
      "without a label that doesn't count at all is left out, from its first cell on",
      [
        ["", ...HEADER],
        ["", ...PLAIN],
        ["備查", ...OTHER],
      ],
      BOTH,
      [["columnLeftOut", ["rows", 2, 0], { row: 3, column: 1, text: '"備查"' }]],
    ],
    [
      "of words takes a label for nothing in particular before one of ordinals does",
      [
        ["", "", "承辦人", ...HEADER],
        ["一", "王小明", ...PLAIN],
        ["二", "李大華", ...OTHER],
      ],
      BOTH,
      [
        ["columnLeftOut", ["rows", 1, 0], { row: 2, column: 1, text: '"一"' }],
        ["columnLeftOut", ["rows", 0, 2], { row: 1, column: 3, text: '"承辦人"' }],
      ],
    ],
    [
      "is not judged by a row that has more cells than the table",
      [
        ["", ...HEADER],
        ["一", ...PLAIN],
        ["二", ...OTHER],
        ["附註", "戊", "己", "庚", "辛", "壬"],
      ],
      BOTH,
      [["rowsLeftOut", ["rows", 3], { row: 4, lastRow: 4, text: '"附註 戊 己 庚 辛 壬"' }]],
    ],
    [
      "of targets for no year is read before one for another year",
      [
        [...HEADER.slice(0, 3), "106年目標值", "年度目標值"],
        ["甲(5%)", "乙(5%)", "件數", "3件", "5件"],
      ],
      [["1.1", "乙", "件數", 5]],
      [["columnLeftOut", ["rows", 0, 3], { row: 1, column: 4, text: '"106年目標值"' }]],
    ],
    [
      "of targets for another year, which is the only one, is read with an issue",
      [[...HEADER.slice(0, 3), "106年目標值"], PLAIN],
      [["1.1", "乙", "件數", 3]],
      [["yearDiffers", ["rows", 0, 3], { row: 1, column: 4, text: '"106年目標值"', printed: 106, year: 107 }]],
    ],
    [
      "of targets for quarters is none of the year, and what is missing besides is told",
      [
        ["策略績效目標", "衡量指標", "第1季", "第2季"],
        ["甲(5%)", "乙(5%)", "3件", "4件"],
      ],
      [["1.1", "乙", "", ""]],
      [
        ["targetInParts", ["rows", 0, 2], { row: 1, column: 3, text: '"第1季"' }],
        ["columnLeftOut", ["rows", 0, 2], { row: 1, column: 3, text: '"第1季"' }],
        ["columnLeftOut", ["rows", 0, 3], { row: 1, column: 4, text: '"第2季"' }],
        ["columnMissing", ["rows", 0], { field: "formula" }],
      ],
    ],
    [
      "that is missing is told at the header",
      [["某局"], ["甲", "乙"], ["策略績效目標", "衡量指標"], ["甲(5%)", "乙(5%)"]],
      [["1.1", "乙", "", ""]],
      [
        ["rowsLeftOut", ["rows", 0], { row: 1, lastRow: 2, text: '"某局"' }],
        ["columnMissing", ["rows", 2], { field: "formula" }],
        ["columnMissing", ["rows", 2], { field: "target" }],
      ],
    ],
  ])("%s", (_, table, expected, issues) => {
    const found = read(table, { unit: "件" });
    expect(found.indicators.map(({ id, title, formula, target }) => [id, title, formula, target])).toEqual(expected);
    expect(found.issues).toEqual(issues);
  });
});
