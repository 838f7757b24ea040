import { CivicKpiError, definePlan, evaluatePlan, explainIndicator, type IndicatorDerivation } from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";
import { planOf } from "./bureau-plan.ts";

type Id106 = (typeof plan106.goals)[number]["indicators"][number]["id"];

function halfYear(id: Id106): IndicatorDerivation {
  return explainIndicator(plan106, firstHalf106.observations, id, { asOf: firstHalf106.asOf });
}

function lineOf(text: string, label: string): string | undefined {
  return text.split("\n").find((line) => line.startsWith(label));
}

describe("the published half-year, explained", () => {
  it("1.2: numbers, pace, status, rule and points, in Traditional Chinese", () => {
    expect(halfYear("1.2").text["zh-TW"].split("\n")).toEqual([
      "1.2 查察處理違規洩密案件（截至民國106年6月30日）",
      "公式：年度內洩密案件查察件數",
      "代入：2",
      "結果：2 件",
      "依據：依衡量標準計算",
      "目標：5 件以上",
      "應有進度：≈2.4795 件（5 × 181/365）",
      "比較：2 件低於目標 5 件，差 3 件；2 件低於應有進度 ≈2.4795 件，差 ≈0.4795 件",
      "判定：落後：低於應有進度",
      "達成度：規則 mirror；A/T = 2/5 = 0.4（A 實際值，T 目標值）",
      "得分（權重 × 達成度）：5 × 0.4 = 2",
      "燈號：黃燈（年度結束前依進度）",
      "出處：《臺中市政府政風處107年度施政計畫》，第四部分，第 25-11 頁",
      expect.stringMatching(/^說明：.*上半年2件併計洩密與違反保密規定案件/),
      "未印而由資料解讀：衡量標準、單位、方向、累計方式、評估體制、評估方式",
      "本分數依所列規則計算，並非官方評分；市府評分附件未公開。",
    ]);
  });

  it("2.1: the same in English", () => {
    expect(halfYear("2.1").text.en.split("\n")).toEqual([
      "2.1 Incidence of major findings in public-works inspections (as of 2017-06-30)",
      "Formula: 重大缺失件數/年度抽驗件數*100%",
      "With numbers: 2/34*100%",
      "Result: ≈5.8824%",
      "Basis: computed by the formula",
      "Target: at most 12%",
      "Comparison: ≈5.8824% is below the target of 12% by ≈6.1176 percentage points",
      "Status: Met: the target is reached as of now; until the year ends that may change",
      "Achievement: by the rule mirror; the target is met: 1",
      "Points (weight × achievement): 9 × 1 = 9",
      "Light: green",
      "Source: 臺中市政府政風處107年度施政計畫, 第四部分, page 25-11",
      expect.stringMatching(/^Note: Part four begins at page 25-11 and prints no formula/),
      "Not printed, but inferred: formula, direction, accrual, evaluation system, evaluation method",
      expect.stringMatching(/^This score is this library's.*not an official one/),
    ]);
  });

  it("1.1: a reported figure is told from a computed one, with what was said with it, and nothing is put in", () => {
    const derivation = halfYear("1.1");
    expect([derivation.basis, derivation.value?.toString(), derivation.substituted, derivation.steps]).toEqual([
      "reported",
      "78",
      null,
      [],
    ]);
    expect(derivation.note).toBe("僅印合格率，未印檢查項目數");
    expect(lineOf(derivation.text["zh-TW"], "依據")).toBe("依據：機關公布，非依衡量標準計算");
    expect(lineOf(derivation.text.en, "Basis")).toBe("Basis: reported by the agency, not computed");
  });

  it("4.1 and 1.2 say what is odd about them", () => {
    expect(lineOf(halfYear("4.1").text.en, "Note")).toContain(
      "The title says growth rate; the formula is the difference",
    );
    expect(lineOf(halfYear("4.1").text["zh-TW"], "說明")).toContain("標題稱成長率");
    expect(lineOf(halfYear("1.2").text.en, "Note")).toContain("mix leaks with breaches of confidentiality rules");
  });

  it("5.1: met in a sum is final before the year ends", () => {
    const { reason, final, light } = halfYear("5.1");
    expect([reason, final, light]).toEqual([
      { "zh-TW": "達成：已達目標，結果確定", en: "Met: the target is reached, and that is final" },
      true,
      "green",
    ]);
  });

  it("3.1, 4.1, 7.1: pending, with the printed reason", () => {
    for (const id of ["3.1", "4.1", "7.1"] as const) {
      const derivation = halfYear(id);
      const { pending } = firstHalf106.observations[id];
      expect(derivation.reason).toEqual({ "zh-TW": `待報：${pending}`, en: `Pending: ${pending}` });
      expect([derivation.value, derivation.points, derivation.comparison, derivation.light]).toEqual([
        null,
        null,
        null,
        "white",
      ]);
    }
  });

  it("agrees with the scorecard on every figure", () => {
    const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
    for (const line of card.indicators) {
      const { value, status, final, light, points, achievement } = halfYear(line.id as Id106);
      expect({ value, status, final, light, points, achievement: achievement.value }).toEqual({
        value: line.actual,
        status: line.status,
        final: line.final,
        light: line.light,
        points: line.points,
        achievement: line.achievement,
      });
    }
  });
});

describe("the status in words", () => {
  const reasonOf = (source: Parameters<typeof planOf>[0], observation: object, asOf?: string) =>
    explainIndicator(planOf(source), { "1.1": observation } as never, "1.1", asOf === undefined ? {} : { asOf }).reason;
  const count = { formula: "甲", unit: "件", target: 10, accrual: "cumulative" } as const;

  it("not met when the year has ended", () => {
    expect(reasonOf({}, { inputs: { 甲: 71, 乙: 100 } })).toEqual({
      "zh-TW": "未達成：年度已結束而未達目標，結果確定",
      en: "Not met: the year has ended short of the target, and that is final",
    });
  });

  it("not met before it ends: above a year's limit, or assessed", () => {
    expect(reasonOf({ ...count, direction: "atMost" }, { inputs: { 甲: 11 } }, "2018-03-01").en).toMatch(
      /above the year's limit/,
    );
    expect(reasonOf({ ...count, accrual: "assessed" }, { inputs: { 甲: 9 } }, "2018-03-01")["zh-TW"]).toMatch(
      /評核結果未達目標/,
    );
  });

  it("on track and behind, in both directions", () => {
    expect(reasonOf(count, { inputs: { 甲: 5 } }, "2018-06-30").en).toMatch(/^On track: short of the year's target/);
    expect(reasonOf({ ...count, direction: "atMost" }, { inputs: { 甲: 4 } }, "2018-06-30")["zh-TW"]).toBe(
      "符合進度：未超過應有進度",
    );
    expect(reasonOf({ ...count, direction: "atMost" }, { inputs: { 甲: 6 } }, "2018-06-30").en).toBe(
      "Behind: within the year's limit, but above the pace",
    );
    expect(reasonOf({}, { inputs: { 甲: 71, 乙: 100 } }, "2018-06-30").en).toMatch(
      /^Behind: the target is missed as of now/,
    );
  });

  it("pending without an observation, and overdue", () => {
    expect(reasonOf(count, undefined as never)).toEqual({
      "zh-TW": "待報：尚無資料",
      en: "Pending: no observation was given",
    });
    const overdue = explainIndicator(plan107, {}, "7.1", { asOf: "2018-11-01" });
    expect([overdue.overdue, overdue.reason]).toEqual([
      true,
      {
        "zh-TW": "待報：尚無資料；已逾期，應於民國107年10月31日前公布",
        en: "Pending: no observation was given; overdue since 2018-10-31",
      },
    ]);
  });

  it("not applicable, and not computable with the numbers put in and the denominator named", () => {
    expect(reasonOf({}, { notApplicable: "無此業務" })).toEqual({
      "zh-TW": "不適用：無此業務",
      en: "Not applicable: 無此業務",
    });
    const derivation = explainIndicator(plan107, { "2.1": { inputs: { 重大缺失件數: 0, 年度抽驗件數: 0 } } }, "2.1");
    expect(derivation.reason).toEqual({
      "zh-TW": "無法計算：分母為 0（年度抽驗件數 = 0）",
      en: "Not computable: a denominator is 0 (年度抽驗件數 = 0)",
    });
    expect([derivation.substituted, derivation.steps, derivation.value]).toEqual(["0/0*100%", [], null]);
  });
});

describe("the achievement, with its arithmetic", () => {
  const unmet = (inputs: object, options: Parameters<typeof explainIndicator>[3], source = {}) =>
    explainIndicator(planOf(source), { "1.1": { inputs } } as never, "1.1", options).achievement;

  it("by each rule", () => {
    const inputs = { 甲: 36, 乙: 100 };
    expect(unmet(inputs, {}).reason.en).toBe("A/T = 36/72 = 0.5 (A actual, T target)");
    expect(unmet({ 甲: 15, 乙: 100 }, {}, { direction: "atMost", target: 12 }).reason.en).toMatch(
      /^2-A\/T = 2-15\/12 = 0.75 /,
    );
    expect(unmet({ 甲: 15, 乙: 100 }, { rules: "ratio" }, { direction: "atMost", target: 12 }).reason.en).toMatch(
      /^T\/A = 12\/15 = 0.8 /,
    );
    expect(unmet(inputs, { rules: "binary" }).reason).toEqual({
      "zh-TW": "未達目標，達成度 0",
      en: "the target is not met: 0",
    });
    expect(unmet(inputs, { rules: "baseline" }, { baseline: 24 }).reason["zh-TW"]).toBe(
      "(A-B)/(T-B) = (36-24)/(72-24) = 0.25（A 實際值，T 目標值，B 基準值）",
    );
  });

  it("by bands, and below the lowest", () => {
    const rules = { name: "某市級距", achievement: { banded: [{ from: "0.5", achievement: "0.6" }] } };
    const within = unmet({ 甲: 36, 乙: 100 }, { rules });
    expect([within.name, within.value?.toString()]).toEqual(["某市級距", "0.6"]);
    expect(within.reason["zh-TW"]).toMatch(/^A\/T = 36\/72 = 0.5，屬 0.5 以上之級距，達成度 0.6/);
    expect(unmet({ 甲: 35, 乙: 100 }, { rules }).reason.en).toMatch(/ ≈ 0.4861, below the lowest band: 0/);
  });

  it("kept within 0 and 1, and said to be", () => {
    const far = unmet({ 甲: 40, 乙: 100 }, {}, { direction: "atMost", target: 12 });
    expect([far.reason.en, far.value?.toString(), far.arithmetic?.value.toFraction()]).toEqual([
      "2-A/T = 2-40/12 ≈ -1.3333, kept within 0 and 1: 0 (A actual, T target)",
      "0",
      "-4/3",
    ]);
  });

  it("without a ratio for what is below 0", () => {
    const below = unmet({ 甲: -1, 乙: 100 }, {});
    expect([below.reason["zh-TW"], below.arithmetic]).toEqual([
      "實際值為負或目標值未大於 0，無從計算比值，達成度 0",
      null,
    ]);
  });

  it("near enough to 1 never reads as 1", () => {
    expect(unmet({ 甲: 71_999_999, 乙: 100_000_000 }, {}).reason.en).toMatch(/ ≈ 0\.9999999\d+ \(A actual/);
  });
});

describe("what the printed notation leaves to be read", () => {
  it("a bare share in percent is scaled, as a step of its own and in words", () => {
    const derivation = explainIndicator(
      planOf({ formula: "甲/乙" }),
      { "1.1": { inputs: { 甲: 2, 乙: 3 } } } as never,
      "1.1",
    );
    expect([derivation.scaledToPercent, derivation.value?.toFixed(2)]).toEqual([true, "66.67"]);
    expect(derivation.steps.map(({ expression, numbers }) => `${expression} = ${numbers}`)).toEqual([
      "甲/乙 = 2/3",
      "甲/乙*100% = (2/3)*100%",
    ]);
    expect(lineOf(derivation.text["zh-TW"], "換算")).toBe("換算：衡量標準未印百分比而單位為 %，故商乘以 100");
    expect(lineOf(derivation.text.en, "Scaling")).toContain("multiplied by 100");
  });

  it("a figure judged rounded says so", () => {
    const derivation = explainIndicator(
      planOf({ judgedAs: { decimals: 0 } }),
      { "1.1": { inputs: { 甲: 715, 乙: 1000 } } } as never,
      "1.1",
    );
    expect([derivation.value?.toString(), derivation.judged?.toString(), derivation.status]).toEqual([
      "71.5",
      "72",
      "met",
    ]);
    expect(lineOf(derivation.text["zh-TW"], "判定用值")).toBe("判定用值：72%（依公布方式四捨五入）");
    expect(lineOf(derivation.text.en, "Comparison")).toBe("Comparison: 72% equals the target of 72%");
  });

  it("a value just short of its target is never shown as the target", () => {
    const derivation = explainIndicator(
      planOf({}),
      { "1.1": { inputs: { 甲: 215_999_999, 乙: 300_000_000 } } } as never,
      "1.1",
    );
    expect(derivation.comparison?.en).toMatch(/^≈71\.9999\d+% is below the target of 72%/);
  });

  it("a milestone list shows the step completed", () => {
    const plan = planOf({ formula: "1.規劃(20%)\n2.初稿(60%)\n3.公布(100%)", accrual: "milestones", target: 100 });
    const derivation = explainIndicator(plan, { "1.1": { completedStep: 2 } } as never, "1.1", { asOf: "2018-06-30" });
    expect(lineOf(derivation.text["zh-TW"], "已完成")).toBe("已完成：2. 初稿");
    expect(derivation.achievement.reason.en).toMatch(/^A\/T = 60\/100 = 0.6/);
  });

  it("a plan without titles in English, citations or inferred fields has the lines that it can have", () => {
    const derivation = explainIndicator(planOf({}), {}, "1.1");
    expect([derivation.citation, derivation.inferred, derivation.title.en]).toEqual([null, [], "指標"]);
    expect(lineOf(derivation.text.en, "Source")).toBeUndefined();
  });

  it("a citation is completed by the plan's, and its note stands in the language that it has", () => {
    const document = { document: "某局107年度施政計畫", note: "計畫說明" };
    const inPlan = explainIndicator({ ...planOf({}), citation: document }, {}, "1.1");
    expect(inPlan.citation).toEqual(document);
    expect(lineOf(inPlan.text.en, "Note")).toBe("Note: 計畫說明");
    const inBoth = explainIndicator(
      { ...planOf({ citation: { page: "3" }, inferred: ["weight"] }), citation: document },
      {},
      "1.1",
    );
    expect(lineOf(inBoth.text["zh-TW"], "出處")).toBe("出處：《某局107年度施政計畫》，第 3 頁");
    expect(lineOf(inBoth.text.en, "Note")).toBeUndefined();
    expect(lineOf(inBoth.text.en, "Not printed")).toBe("Not printed, but inferred: weight");
    const url = "https://example.gov.tw/107.pdf";
    const linked = explainIndicator({ ...planOf({ citation: { page: "3" } }), citation: { url } }, {}, "1.1");
    expect(linked.citation).toEqual({ url, page: "3" });
    const alone = explainIndicator(planOf({ citation: { noteEn: "a note" } }), {}, "1.1");
    expect([lineOf(alone.text["zh-TW"], "說明"), lineOf(alone.text.en, "Source")]).toEqual(["說明：a note", undefined]);
  });
});

describe("what can't be explained", () => {
  it("is an id that the plan doesn't have, with a suggestion", () => {
    const explain = () => explainIndicator(definePlan(plan107), {}, "1-1" as "1.1");
    expect(explain).toThrow(CivicKpiError);
    expect(explain).toThrow(/no indicator "1-1"; did you mean "1.1"/);
  });

  it("is what evaluatePlan refuses, elsewhere in the observations too", () => {
    const observations = { "2.1": { inputs: { 重大缺失件數: -1, 年度抽驗件數: 3 } } };
    expect(() => explainIndicator(plan107, observations, "1.2")).toThrow(/重大缺失件數/);
    expect(() => explainIndicator(plan107, {}, "1.2", { asOf: "2017-01-01" })).toThrow(/before the period/);
    expect(() => explainIndicator(plan107, {}, "1.2", { rules: "baseline" })).toThrow(/baseline/);
  });

  it("leaves the observations as they were, frozen or not", () => {
    const frozen = Object.freeze({ "1.2": Object.freeze({ inputs: Object.freeze({ 年度內洩密案件查察件數: 5 }) }) });
    expect(explainIndicator(plan107, frozen, "1.2").status).toBe("met");
  });
});
