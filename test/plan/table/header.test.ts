import { describe, expect, it } from "vitest";
import { findHeader } from "../../../src/plan/table-header.ts";
import { readLabel, readParts, readYears } from "../../../src/plan/table-label.ts";

type Row = readonly (string | null)[];

const KPI: Row = ["策略績效目標", "衡量指標", "衡量標準", "目標值"];
const KPI_FIELDS = ["策略績效目標 goal", "衡量指標 indicator", "衡量標準 formula", "目標值 target"];
const NUMBERS = ["甲(5%)", "乙(5%)", "件數", "3件"];

/** A row of so many cells, with a header's labels first and last. */
const wide = (cells: number): Row =>
  Array.from({ length: cells }, (_, column) => (column === 0 ? "衡量指標" : column === cells - 1 ? "目標值" : ""));

describe("a header", () => {
  it.each<[string, readonly Row[], readonly string[], number, number]>([
    [
      "is the first row that names two fields of a plan, with what belongs to it below",
      [["某局"], ["衡量指標", "乙"], ["衡量指標", "目標值"], ["衡量標準", "權重"]],
      ["衡量指標 indicator", "目標值 target", "衡量標準 formula", "權重 weight"],
      2,
      4,
    ],
    [
      "names two fields, not one twice",
      [
        ["衡量指標", "衡量指標"],
        ["衡量指標", "目標值"],
      ],
      ["衡量指標 indicator", "目標值 target"],
      1,
      2,
    ],
    [
      "may have as many labels for what a plan has no place for",
      [["衡量指標", "目標值", "承辦人", "電話"]],
      ["衡量指標 indicator", "目標值 target", "承辦人 undefined", "電話 undefined"],
      0,
      1,
    ],
    [
      "has three rows at most",
      [
        ["策略績效目標", "衡量指標"],
        ["衡量標準", "目標值"],
        ["權重", "單位"],
        ["評估體制", "評估方式"],
      ],
      [...KPI_FIELDS, "權重 weight", "單位 unit"],
      0,
      3,
    ],
    [
      "keeps what no row below repeats",
      [
        ["策略績效目標", "衡量指標", "承辦人"],
        ["衡量標準", "目標值", "備註"],
      ],
      [
        "策略績效目標 goal",
        "衡量指標 indicator",
        "承辦人 undefined",
        "衡量標準 formula",
        "目標值 target",
        "備註 undefined",
      ],
      0,
      2,
    ],
    [
      "has the names of goal and indicator in place of what stands above them",
      [KPI, ["名稱", "名稱"]],
      ["名稱 goal", "名稱 indicator", ...KPI_FIELDS.slice(2)],
      0,
      2,
    ],
    ["has no single name below it", [KPI, ["名稱"]], KPI_FIELDS, 0, 1],
    ["has no name beside prose below it", [KPI, ["名稱", "說明"]], KPI_FIELDS, 0, 1],
    [
      "has the parts of a goal in its place, and what follows behind them",
      [
        ["策略績效目標", "目標值"],
        ["名稱", "權重"],
      ],
      ["名稱 goal", "權重 goalWeight", "目標值 target"],
      0,
      2,
    ],
    [
      "has the parts of goals and indicators in their order",
      [
        ["編號", "策略績效目標", null, "衡量指標", null, "目標值"],
        [null, "目標名稱", "權重", "指標名稱", "權重", "衡量標準"],
      ],
      [
        "編號 ordinal",
        "目標名稱 goal",
        "權重 goalWeight",
        "指標名稱 indicator",
        "權重 weight",
        "衡量標準 formula",
        "目標值 target",
      ],
      0,
      2,
    ],
    [
      "has years below its target",
      [KPI, ["106", "107"]],
      [...KPI_FIELDS.slice(0, 3), "106 target", "107 target"],
      0,
      2,
    ],
    [
      "has no years below anything else",
      [
        ["策略績效目標", "衡量指標", "衡量標準", "106年實績"],
        ["106", "107"],
      ],
      [...KPI_FIELDS.slice(0, 3), "106年實績 undefined"],
      0,
      1,
    ],
    ["has no single year below it", [KPI, ["106"]], KPI_FIELDS, 0, 1],
    [
      "has quarters below its target, with the whole year",
      [KPI, ["第1季", "第2季", "全年"]],
      [...KPI_FIELDS.slice(0, 3), "第1季 target", "第2季 target", "全年 target"],
      0,
      2,
    ],
    [
      "has weights of goals behind goals alone",
      [["權重", "策略績效目標", "權重", "衡量指標", "權重"]],
      ["權重 weight", "策略績效目標 goal", "權重 goalWeight", "衡量指標 indicator", "權重 weight"],
      0,
      1,
    ],
    ["may be a hundred cells wide", [wide(100)], ["衡量指標 indicator", "目標值 target"], 0, 1],
    ["may be the last row", [wide(2)], ["衡量指標 indicator", "目標值 target"], 0, 1],
  ])("%s", (_, rows, labels, start, end) => {
    const found = findHeader([...rows, NUMBERS]);
    expect(found?.labels.map(({ text, field }) => `${text} ${field}`)).toEqual(labels);
    expect([found?.start, found?.end]).toEqual([start, end]);
  });

  it.each<[string, Row]>([
    ["with more labels for what a plan has no place for", ["衡量指標", "目標值", "承辦人", "電話", "備註"]],
    ["with one field", ["衡量指標", "承辦人"]],
    ["of more than a hundred cells", wide(101)],
    ["of blanks", ["", null]],
  ])("is no row %s", (_, row) => {
    expect(findHeader([row, NUMBERS])).toBeUndefined();
  });
});

const labelled = (texts: readonly string[]) => texts.map((text, column) => readLabel(text, 1, column));

describe("the years below a target", () => {
  it.each([
    [
      ["106", "107"],
      [106, 107],
    ],
    [
      ["106年", "民國107年度"],
      [106, 107],
    ],
    [
      ["2017", "2018年"],
      [106, 107],
    ],
  ])("%j are %j", (texts, years) => {
    expect(readYears(labelled(texts))).toEqual(
      texts.map((text, column) => ({ field: "target", text, row: 1, column, year: years[column] })),
    );
  });

  it.each([
    [["106"]],
    [["106", "目標值"]],
    [["106年實績", "107年"]],
    [["甲", "107"]],
    [["106", "1"]],
    [["年度106", "107"]],
  ])("%j are none", (texts) => {
    expect(readYears(labelled(texts))).toBeUndefined();
  });
});

describe("the parts of a year below a target", () => {
  it.each([
    [["第1季", "第2季"]],
    [["上半年", "下半年", "全年"]],
    [["1月", "2月", "全年度"]],
    [["Q1", "Q2", "年度"]],
    [["第1季", "合計"]],
    [["第1季", "總計"]],
    [["第1季目標", "全年目標值"]],
    [["第1季", "年度目標"]],
    [["第1季"]],
  ])("are %j", (texts) => {
    expect(readParts(labelled(texts))?.map(({ field, text }) => [field, text])).toEqual(
      texts.map((text) => ["target", text]),
    );
  });

  it.each([[["全年", "合計"]], [["第1季", "備註"]], [["第1季", "全年數"]], [["第1季", "非全年"]], [[]]])(
    "are not %j",
    (texts) => {
      expect(readParts(labelled(texts))).toBeUndefined();
    },
  );
});
