import { definePlan, evaluatePlan } from "civic-kpi";
import { describeScorecard } from "civic-kpi/report";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";
import { indicatorOf, planOf } from "./plan-of.ts";

const { asOf, observations } = firstHalf106;
const card = evaluatePlan(plan106, observations, { asOf });

describe("a scorecard in words", () => {
  it("is in the plan's language unless another is asked for", () => {
    expect(describeScorecard(plan106, card).title).toBe("臺中市政府政風處 106 年度績效衡量（截至民國106年6月30日）");
    expect(describeScorecard(plan106, card, { locale: "en" }).title).toBe(
      "Department of Government Ethics, Taichung City Government: performance in ROC year 106 (2017), as of 2017-06-30",
    );
  });

  it("takes the plan compiled or as data", () => {
    expect(describeScorecard(definePlan(plan106), card)).toEqual(describeScorecard(plan106, card));
  });

  it("closes with declared, measured, lowest and highest points, the rule, and that it is not official", () => {
    expect(describeScorecard(plan106, card, { locale: "en" }).closing).toEqual([
      "39 points: 55.714% of the declared 70, 92.857% of the measured 42.",
      "Lowest 39 (what is missing counts as nothing), highest 67 (it counts in full); not final yet.",
      expect.stringMatching(/^Achievement rule: mirror\. .*not an official one/),
    ]);
  });

  it("says so where nothing is measured, or all is final", () => {
    const plan = planOf();
    const [nothing] = describeScorecard(plan, evaluatePlan(plan, {}), { locale: "en" }).closing;
    expect(nothing).toBe("0 points: 0.000% of the declared 10, nothing is measured yet.");
    const [nothingYet] = describeScorecard(plan, evaluatePlan(plan, {})).closing;
    expect(nothingYet).toContain("尚無已衡量之指標");
    const full = evaluatePlan(plan, { "1.1": { inputs: { 查察件數: 100 } } });
    expect(describeScorecard(plan, full, { locale: "en" }).closing[1]).toBe("Every indicator is final.");
    expect(describeScorecard(plan, full).closing[1]).toBe("全部指標均已確定。");
  });

  it("shows printed titles where a plan has no English ones", () => {
    const { titleEn: _, ...untranslated } = indicatorOf();
    const plan = { ...planOf(), goals: [{ id: "1", title: "查察", weight: 10, indicators: [untranslated] }] };
    const [goal] = describeScorecard(plan, evaluatePlan(plan, {}), { locale: "en" }).goals;
    expect(goal?.label).toBe("1 查察 (10%)");
    expect(goal?.indicators[0]?.label).toBe("1.1 查察件數 (10%)");
  });

  it("never rounds points up to the weight", () => {
    const plan = planOf({ target: 100000, unit: "件" });
    const scored = evaluatePlan(plan, { "1.1": { inputs: { 查察件數: 99999 } } });
    expect(describeScorecard(plan, scored, { locale: "en" }).goals[0]?.points).toBe("9.9999 of 10");
  });

  it("says what a figure rests on", () => {
    const plan = planOf(
      {
        citation: { part: "第二部分", page: "25-6", url: "https://example.gov.tw/plan", note: "附註" },
        inferred: ["direction", "judgedAs"],
      },
      { citation: { document: "某處施政計畫" } },
    );
    const text = describeScorecard(plan, evaluatePlan(plan, {}), { locale: "en" });
    expect(text.goals[0]?.indicators[0]?.evidence).toEqual([
      "Formula: 查察件數",
      "Source: 某處施政計畫, 第二部分, page 25-6, https://example.gov.tw/plan",
      "Not printed but read into the plan: direction, judgedAs",
      "Note: 附註",
    ]);
  });
});

describe("what doesn't belong together is refused", () => {
  it("a scorecard of another plan", () => {
    const plan = planOf({ id: "9.9" });
    expect(() => describeScorecard(plan, card)).toThrow(/no indicator "1\.1"[\s\S]*indicator 9\.9 has no judgement/);
  });

  it("a language that there are no texts in", () => {
    for (const locale of ["fr", "__proto__", "constructor"])
      expect(() => describeScorecard(plan106, card, { locale: locale as "en" })).toThrow(
        /^locale: .* is none of zh-TW, en/,
      );
  });

  it("observations that don't give the scorecard's figures", () => {
    const wrong = { ...observations, "1.2": { inputs: { 年度內洩密案件查察件數: 3 } } };
    expect(() => describeScorecard(plan106, card, { observations: wrong })).toThrow(
      /observations\["1\.2"\]: the observation of 1\.2 gives 3, and the scorecard says 2/,
    );
    const missing = { ...observations, "1.2": { pending: "?" } };
    expect(() => describeScorecard(plan106, card, { observations: missing })).toThrow(/gives null/);
  });

  it("a scorecard of another year's plan, whose ids are the same", () => {
    expect(() => describeScorecard(plan107, card)).toThrow(/indicator 1\.1 has target 72 and weight 6/);
  });
});
