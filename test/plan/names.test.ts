import { describe, expect, it } from "vitest";
import { directionWord } from "../../src/plan/direction-words.ts";
import { namesFigure } from "../../src/plan/figure-name.ts";

describe("a bare name", () => {
  it.each([
    "年度查察件數",
    "綜合成績",
    "顧客滿意度",
    "懸浮微粒濃度",
    "排除占用面積",
    "四癌篩檢人次加總",
    "開辦據點累計",
    "年度場次(場)",
    "年度場次 （場）",
    "件數(含委外單位辦理者以及跨區支援各單位協助辦理者在內共計)",
    "cases investigated",
    "progress",
  ])("%s is that of a figure", (name) => {
    expect(namesFigure(name)).toBe(true);
  });

  it.each([
    "執行進度",
    "辦理程度",
    "本年度",
    "管理制度",
    "件數統計",
    "件數(場)統計",
    "依專案(件數)辦理",
    "建置平臺 (件數)",
    "件數(含(場))",
    "建置platform",
  ])("%s is more likely prose", (name) => {
    expect(namesFigure(name)).toBe(false);
  });
});

describe("the word in a title that says which way is better", () => {
  it.each([
    ["缺失發生率", "atMost", "發生率"],
    ["死亡人數", "atMost", "死亡人數"],
    ["逾期結案率", "atMost", "逾期結案率"],
    ["未改善率", "atMost", "未改善率"],
    ["垃圾清運量", "atMost", "垃圾清運量"],
    ["溫室氣體排放量", "atMost", "排放量"],
    ["死亡人數降低率", "atLeast", "降低率"],
    ["抽驗合格率", "atLeast", "合格率"],
    ["改善件數", "atLeast", "改善件數"],
    ["滿意度", "atLeast", "滿意度"],
    ["結案案件比率", "atLeast", "結案案件比率"],
    ["合格率與違規件數", "atMost", "違規件數"],
  ])("%s: %s, by %s", (title, direction, word) => {
    expect(directionWord(title)).toEqual({ direction, word });
  });

  it.each(["", "稽查", "年度場次", "合格", "發生"])("%j has none", (title) => {
    expect(directionWord(title)).toBeUndefined();
  });
});
