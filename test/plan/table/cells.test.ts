import { readPlanTable, type TableRows } from "civic-kpi";
import { describe, expect, it } from "vitest";
import { cleanCell, shortText } from "../../../src/plan/table-cell.ts";
import { fitOf, readMethod, readSystem } from "../../../src/plan/table-fit.ts";
import { readWeighedTitle, readWeightCell } from "../../../src/plan/table-weight.ts";

const HEADER = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值"];

const titleOf = (...lines: readonly string[]): string | undefined => {
  const table: TableRows = [
    HEADER,
    ["甲(5%)", lines[0], "年度件數", "3件"],
    ...lines.slice(1).map((line) => ["", line]),
  ];
  return readPlanTable(table, { agency: "某局", year: 107 }).plan.goals[0]?.indicators[0]?.title;
};

describe("a weight behind a title", () => {
  it.each([
    ["甲(5%)", "甲", 5],
    ["甲 (5%)", "甲", 5],
    ["甲（５％）", "甲", 5],
    ["甲(6.5%)", "甲", 6.5],
    ["甲(6.25%)", "甲", 6.25],
    ["甲（６．２５％）", "甲", 6.25],
    ["甲(100%)", "甲", 100],
    ["甲(5 %)", "甲", 5],
    ["甲【5%】", "甲", 5],
    ["甲[5%]", "甲", 5],
    ["甲(權重:5%)", "甲", 5],
    ["甲(比重： 5%)", "甲", 5],
    ["甲(Weight 5%)", "甲", 5],
    ["甲(權重5%)", "甲", 5],
    ["５Ｇ覆蓋率(5%)", "５Ｇ覆蓋率", 5],
    ["覆蓋率(60%)(5%)", "覆蓋率(60%)", 5],
  ])("%s is %s, %s", (text, title, weight) => {
    expect(readWeighedTitle(text)).toEqual({ title, weight });
  });

  it.each(["甲", "甲5%", "甲(5)", "甲(5%)的乙", "甲(達5%)", "甲(5%以上)", "甲(1000%)", "甲(5.%)", "甲(.5%)", "甲(5%"])(
    "%s has none",
    (text) => {
      expect(readWeighedTitle(text)).toEqual({ title: text });
    },
  );
});

describe("a mark behind the weight of a title", () => {
  it.each([
    ["甲(5%)*", "甲", "*"],
    ["甲（５％）＊", "甲", "＊"],
    ["甲(5%) 註1", "甲", "註1"],
    ["甲(5%)（註）", "甲", "（註）"],
    ["甲(5%)※", "甲", "※"],
    ["甲(5%)(跨機關)", "甲(跨機關)", "(跨機關)"],
  ])("%s is told of %s", (text, title, note) => {
    expect(readWeighedTitle(text)).toEqual({ title, weight: 5, note });
  });

  it.each(["甲*", "甲註1", "甲(註)", "甲(跨機關)", "甲(5%)(達80%)", "甲(5%)(甲)(乙)", "甲(5%)乙註1"])(
    "%s has none",
    (text) => {
      expect(readWeighedTitle(text)).toEqual({ title: text });
    },
  );
});

describe("a weight in a cell of its own", () => {
  it.each([
    ["6", 6],
    ["6%", 6],
    ["６．５％", 6.5],
    ["6.25 %", 6.25],
    ["100%", 100],
    ["(5%)", 5],
    ["（８％）", 8],
    ["(5)", 5],
    ["5分", 5],
  ])("%s is %s", (text, weight) => {
    expect(readWeightCell(text)).toBe(weight);
  });

  it.each(["", "很重", "約6%", "6%左右", "1000", "6.", ".5", "6%%", "(6", "6%)", "((6))", "5分鐘", "5%(暫定)"])(
    "%j is none",
    (text) => {
      expect(readWeightCell(text)).toBeUndefined();
    },
  );
});

describe("an evaluation method", () => {
  it.each([
    ["統計數據", "statistics"],
    ["統計數值", "statistics"],
    ["統計 資料", "statistics"],
    ["Statistics", "statistics"],
    ["statistic", "statistics"],
    ["完成工作項目", "workItems"],
    ["工作項目", "workItems"],
    ["Work items", "workItems"],
    ["work item", "workItems"],
    ["Work items completed", "workItems"],
    ["進度控管", "progress"],
    ["進度管控", "progress"],
    ["進度管制", "progress"],
    ["Progress", "progress"],
    ["progress control", "progress"],
    ["問卷調查", "survey"],
    ["電話問卷", "survey"],
    ["顧客滿意度", "survey"],
    ["民意調查", "survey"],
    ["電話訪問", "survey"],
    ["survey", "survey"],
    ["其他", "other"],
    ["Other", "other"],
  ])("%s is %s", (text, method) => {
    expect(readMethod(text)).toBe(method);
  });

  it.each([
    "",
    "依統計數據",
    "統計數據分析",
    "統計資料庫",
    "公務統計資料",
    "vital statistics",
    "statistics office",
    "未完成工作項目",
    "工作項目數",
    "homework items",
    "workitems left",
    "工程進度控管",
    "進度控管表",
    "in progress",
    "progress made",
    "a survey",
    "surveys",
    "其他方式",
    "其餘其他",
    "another",
    "others",
  ])("%j is none", (text) => {
    expect(readMethod(text)).toBeUndefined();
  });
});

describe("an evaluation system", () => {
  it("is a code from 1 to 5", () => {
    expect(["1", "２", " 3 ", "4", "5"].map(readSystem)).toEqual([1, 2, 3, 4, 5]);
    expect(["", "0", "6", "12", "1.", "府內"].map(readSystem)).toEqual(new Array(6).fill(undefined));
  });
});

describe("a title of several lines", () => {
  it.each([
    [["提升食品", "抽驗合格率"], "提升食品抽驗合格率"],
    [["Food inspection", "pass rate"], "Food inspection pass rate"],
    [["Roads, parks,", "rivers"], "Roads, parks, rivers"],
    [["Phase 1", "of 2018"], "Phase 1 of 2018"],
    [["提升ISO", "認證率"], "提升ISO認證率"],
    [["認證", "ISO 9001"], "認證ISO 9001"],
    [["提升ISO認", "2018年(證)"], "提升ISO認2018年(證)"],
    [["Phase 1,", "一期"], "Phase 1,一期"],
    [["Phase 1", "一A期"], "Phase 1一A期"],
  ] as const)("%j is %s", (lines, title) => {
    expect(titleOf(lines.join("\n"))).toBe(title);
    expect(titleOf(lines.join("<br>"))).toBe(title);
    expect(titleOf(lines.join(" \n "))).toBe(title);
    expect(titleOf(...lines)).toBe(title);
  });

  it.each(["<br>", "<br/>", "<br />", "<BR>"])("may be broken by %s", (mark) => {
    expect(titleOf(`甲${mark}乙`)).toBe("甲乙");
  });

  it("has other marks as they are", () => {
    expect(titleOf("甲<br乙")).toBe("甲<br乙");
  });
});

describe("a cell", () => {
  it.each([
    [" 甲 乙\n", "甲 乙"],
    [0.72, "0.72"],
    [0, "0"],
    [Number.NaN, ""],
    [Number.POSITIVE_INFINITY, ""],
    [null, ""],
    [undefined, ""],
    [true, ""],
  ])("of %j is the text %j", (cell, text) => {
    expect(cleanCell(cell)).toBe(text);
  });

  it("of sixty characters is short, whatever its width and spaces", () => {
    const text = `９０${" ".repeat(57)}％`;
    expect(shortText(text)).toBe("90%");
    expect(shortText(` ${text}`)).toBe("");
    expect(shortText("統計　\n\t數據")).toBe("統計數據");
  });
});

describe("a cell that could stand in a column of", () => {
  it.each<[Parameters<typeof fitOf>[0], string, number]>([
    ["ordinal", "一", 1],
    ["ordinal", "甲", 0],
    ["goal", "落實稽查", 1],
    ["goal", "一", 0],
    ["goal", "72%", 0],
    ["goal", "1,200人", 0],
    ["goalWeight", "10%", 1],
    ["goalWeight", "很重", 0],
    ["indicator", "抽驗合格率", 1],
    ["indicator", "3", 0],
    ["weight", "6.5", 1],
    ["weight", "6件", 0],
    ["evaluationSystem", "5", 1],
    ["evaluationSystem", "6", 0],
    ["evaluationMethod", "統計數據", 1],
    ["evaluationMethod", "憑感覺", 0.4],
    ["evaluationMethod", "72%", 0],
    ["formula", "合格件數/抽驗件數", 1],
    ["formula", "72%", 0],
    ["target", "72%", 1],
    ["target", "適時辦理", 0.4],
    ["target", "(一)", 0],
    ["unit", "件", 1],
    ["unit", "每十萬人口人次數", 1],
    ["unit", "每十萬人口之人次數", 0],
    ["unit", "3", 0],
    [undefined, "王小明", 0.4],
    [undefined, "72%", 0.4],
  ])("%s: %s, is worth %d", (field, text, worth) => {
    expect(fitOf(field, text)).toBe(worth);
  });
});
