import { describe, expect, test } from "vitest";
import { assess } from "../../docs/playground/src/assess.ts";
import type { Entry } from "../../docs/playground/src/entry.ts";
import type { IndicatorView } from "../../docs/playground/src/indicator-view.ts";
import { START, startOf } from "../../docs/playground/src/published.ts";
import { resultView } from "../../docs/playground/src/result-view.ts";
import {
  type PastedPlan,
  type PlaygroundState,
  withEntry,
  withFormula,
  withReading,
} from "../../docs/playground/src/state.ts";

const inputs = (figures: Readonly<Record<string, string>>): Entry => ({
  kind: "inputs",
  inputs: new Map(Object.entries(figures)),
  told: "",
});

const TABLE =
  "策略績效目標\t衡量指標\t衡量標準\t107年度目標值\n提升接種(6%)\t完成率(6%)\t完成人數/應接種人數*100%\t95%以上";

function pasted(told: Partial<PastedPlan>): PlaygroundState {
  const plan: PastedPlan = {
    kind: "pasted",
    agency: "某處",
    year: 107,
    document: "",
    page: "",
    table: TABLE,
    readings: new Map(),
    ...told,
  };
  return { ...START, ...startOf(plan) };
}

function viewOf(state: PlaygroundState, id: string): IndicatorView {
  const found = resultView(assess(state))?.indicators.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} has no result`);
  return found;
}

describe("what a newcomer sees first", () => {
  const view = resultView(assess(START));

  test("is how many indicators of the published half-year fail", () => {
    expect(view?.counts).toBe("8 項指標中，1 項未達標或落後，4 項達標或符合進度，3 項尚無數值。");
    expect(view?.indicators.filter(({ tone }) => tone === "failing").map(({ id }) => id)).toEqual(["1.2"]);
  });

  test("says why, and what is still needed", () => {
    expect(viewOf(START, "1.2").why).toContain("落後");
    expect(viewOf(START, "1.2").needed).toContain("還差 3 件");
  });

  test("tells the page of the formula apart from that of the target", () => {
    expect(viewOf(START, "1.2").formulaAt).toBe(
      "《臺中市政府政風處107年度施政計畫》 第二部分 第 25-6 頁（所選計畫未印公式，採 107 年度所印）",
    );
    expect(viewOf(START, "1.2").targetAt).toBe("《臺中市政府政風處107年度施政計畫》 第四部分 第 25-11 頁");
  });

  test("is the same in English", () => {
    const english = resultView(assess({ ...START, locale: "en" }));
    expect(english?.counts).toBe(
      "Of 8 indicators, 1 misses its target or pace, 4 are met or on track, 3 have no figure yet.",
    );
    expect(viewOf({ ...START, locale: "en" }, "1.2").names).toBe(
      "年度內洩密案件查察件數: Leak cases investigated in the year",
    );
  });
});

describe("a figure", () => {
  test("changes its indicator at once", () => {
    const state = withEntry(START, "1.2", inputs({ 年度內洩密案件查察件數: "5" }));
    expect(viewOf(state, "1.2")).toMatchObject({ tone: "fine", needed: null });
  });

  test("that is no number is told, and leaves the others as they are", () => {
    const state = withEntry(START, "1.2", inputs({ 年度內洩密案件查察件數: "five" }));
    expect(
      assess(state)
        .figureIssues.get("1.2")
        ?.map(({ code }) => code),
    ).toEqual(["notANumber"]);
    expect(viewOf(state, "1.2")).toMatchObject({ tone: "open" });
    expect(viewOf(state, "6.1")).toMatchObject({ tone: "fine" });
  });

  test("that is missing is asked for, and is not 0", () => {
    const state = withEntry(START, "2.1", inputs({ 年度抽驗件數: "34" }));
    expect(viewOf(state, "2.1").why).toContain("重大缺失件數 = ?");
  });
});

describe("the points", () => {
  test("add up line by line, and to what they could reach", () => {
    expect(resultView(assess({ ...START, locale: "en" }))?.sums).toEqual([
      "Points: 6 (1.1) + 2 (1.2) + 9 (2.1) + 13 (5.1) + 9 (6.1) = 39",
      "Of the declared weight: 39 ÷ 70 × 100% ≈ 55.714%",
      "Of the measured weight: 39 ÷ 42 × 100% ≈ 92.857%",
      "At most: 39 + 10 (3.1) + 9 (4.1) + 9 (7.1) = 67",
    ]);
  });

  test("that nothing gives yet are told as such", () => {
    const view = resultView(assess({ ...START, ...startOf({ kind: "published", year: 107 }) }));
    expect(view?.sums[0]).toBe("占公布權重：0 ÷ 70 × 100% = 0%");
    expect(view?.sums).toHaveLength(2);
  });
});

describe("the charts", () => {
  const descriptions = (state: PlaygroundState): readonly string[] =>
    resultView(assess(state))
      ?.charts(360)
      .map(({ description }) => description) ?? [];

  test("are of the indicators and of the goals", () => {
    expect(descriptions(START)).toHaveLength(2);
  });

  test("show before and after as soon as a published figure is changed", () => {
    const changed = withEntry(START, "1.2", inputs({ 年度內洩密案件查察件數: "5" }));
    expect(descriptions(changed)[2]).toContain("1.2 查察處理違規洩密案件：40% → 100%");
    expect(descriptions({ ...START, locale: "en" })).toHaveLength(2);
  });

  test("have no before where nothing was published", () => {
    const plan = { ...START, ...startOf({ kind: "published", year: 107 }) };
    expect(descriptions(withEntry(plan, "1.2", inputs({ 年度內洩密案件查察件數: "5" })))).toHaveLength(2);
  });
});

describe("a rewritten formula", () => {
  const printed = "重大缺失件數/年度抽驗件數*100%";

  test("is computed, and said to be no longer the plan's", () => {
    const view = viewOf(withFormula(START, "2.1", "重大缺失件數/17*100%", printed), "2.1");
    expect(view.actual).toBe("11.76%");
    expect(view.formulaAt).toBe("在此頁改寫，非計畫所印");
  });

  test("that can't be read is told with its place, and leaves the others as they are", () => {
    const state = withFormula(START, "2.1", "重大缺失件數/(年度抽驗件數*100%", printed);
    expect(
      assess(state)
        .formulaIssues.get("2.1")
        ?.map(({ code }) => code),
    ).toEqual(["unclosedBracket"]);
    expect(viewOf(state, "2.1").tone).toBe("open");
    expect(viewOf(state, "1.2").tone).toBe("failing");
  });

  test("takes the figures of the names that it still has", () => {
    expect(viewOf(withFormula(START, "2.1", "年度抽驗件數/新名稱*100%", printed), "2.1").why).toContain("新名稱 = ?");
  });

  test("goes when the printed one is written again", () => {
    expect(withFormula(withFormula(START, "2.1", "1", printed), "2.1", printed, printed)).toEqual(START);
  });
});

describe("a plan", () => {
  test("of 107 has no figures yet", () => {
    const view = resultView(assess({ ...START, ...startOf({ kind: "published", year: 107 }) }));
    expect(view?.indicators.map(({ tone }) => tone)).toEqual(Array.from({ length: 8 }, () => "open"));
    expect(view?.indicators[0]?.formulaAt).toContain("第 25-6 頁");
  });

  test("that was pasted is read, and what had to be assumed is told", () => {
    const shown = assess(pasted({}));
    expect(shown.issues.map(({ code }) => code)).toContain("accrualAssumed");
    expect(resultView(shown)?.indicators.map(({ id }) => id)).toEqual(["1.1"]);
  });

  test("that was pasted has the page that was given with it, or says that none was", () => {
    expect(viewOf(pasted({}), "1.1").formulaAt).toContain("未註明頁碼");
    expect(viewOf(pasted({}), "1.1").targetAt).toContain("未註明頁碼");
    const cited = viewOf(pasted({ document: "某處施政計畫", page: "12" }), "1.1");
    expect([cited.formulaAt, cited.targetAt]).toEqual(["《某處施政計畫》 第 12 頁", "《某處施政計畫》 第 12 頁"]);
  });

  test("that was pasted is read as somebody says where it prints nothing, also while its table is changed", () => {
    const stated = withReading(withReading(pasted({}), "1.1", { accrual: "cumulative" }), "9.9", { unit: "場" });
    const shown = assess(stated);
    expect(shown.issues.map(({ code }) => code)).not.toContain("accrualAssumed");
    expect(shown.plan?.indicator("1.1")?.source).toMatchObject({ accrual: "cumulative", inferred: ["accrual"] });
    const taken = assess(withReading(stated, "1.1", { accrual: undefined }));
    expect(taken.issues.map(({ code }) => code)).toContain("accrualAssumed");
  });

  test("that can't be read has no result, and says so", () => {
    const shown = assess(pasted({ table: "nothing" }));
    expect(resultView(shown)).toBeNull();
    expect(shown.issues.length).toBeGreaterThan(0);
  });

  test("is not evaluated before its year", () => {
    const shown = assess({ ...START, asOf: "2016-12-31" });
    expect(shown.dayIssues.map(({ code }) => code)).toEqual(["asOfBeforePeriod"]);
    expect(resultView(shown)).toBeNull();
  });
});
