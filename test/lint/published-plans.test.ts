import { definePlan, type Finding, lintPlan } from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";

const told = ({ severity, code, path, message }: Finding) =>
  [severity, code, path.join("."), message["zh-TW"]] as const;

const checked = lintPlan(plan107, { previous: plan106, actuals: firstHalf106 });

describe("the plan of 107, beside that of 106 and its half-year", () => {
  it("has these findings and no other", () => {
    expect(checked.map(told)).toEqual([
      ["information", "totalNotHundred", "goals", "各指標權重合計 70，不是 100"],
      [
        "warning",
        "growthIsShareDifference",
        "goals.3.indicators.0.formula",
        "指標 4.1 名為成長率，衡量標準卻以 今年參加機關數-去年參加機關數 除以 機關總數，為占比之差",
      ],
      [
        "warning",
        "titleSpeltDifferently",
        "goals.1.title",
        "目標 2 印為「促進公共安全及建設品質，落實稽核查驗工作」，第一部分、第四部分則印為「促進公共安全及建設品質，落實稽查查驗工作」",
      ],
      ...[
        ["0", "指標 1.1 的目標值為 72%，前一年度至 2017-06-30 已達 78%"],
        ["1", "指標 2.1 的目標值為 10%，前一年度至 2017-06-30 已達 ≈5.8824%"],
        ["4", "指標 5.1 的目標值為 20件，前一年度至 2017-06-30 已達 32件"],
        ["5", "指標 6.1 的目標值為 42%，前一年度至 2017-06-30 已達 ≈48.7805%"],
      ].map(([goal, text]) => ["information", "targetAlreadyReached", `goals.${goal}.indicators.0.target`, text]),
      [
        "warning",
        "reachedTargetKept",
        "goals.4.indicators.0.target",
        "指標 5.1 的目標值維持 20件，前一年度至 2017-06-30 已達 32件",
      ],
    ]);
  });

  it("loosens no target, shifts no weight, and drops nothing", () => {
    const codes = checked.map(({ code }) => code);
    for (const code of ["targetLoosened", "weightShifted", "dropped", "renamed"]) expect(codes).not.toContain(code);
  });

  it("is told the same when compiled", () => {
    const previous = definePlan(plan106);
    expect(lintPlan(definePlan(plan107), { previous, actuals: firstHalf106 })).toEqual(checked);
  });
});

it("the plan of 106 by itself totals 70, and calls a difference of shares a growth", () => {
  expect(lintPlan(plan106).map(({ code }) => code)).toEqual(["totalNotHundred", "growthIsShareDifference"]);
});

it("read backwards, each tightened target is a loosened one", () => {
  const loosened = lintPlan(plan106, { previous: plan107 }).filter(({ code }) => code === "targetLoosened");
  expect(loosened.map(({ message }) => message.en)).toEqual([
    "target of indicator 1.1: ≥ 72% → ≥ 70%, loosened",
    "target of indicator 2.1: ≤ 10% → ≤ 12%, loosened",
    "target of indicator 3.1: ≥ 86% → ≥ 84%, loosened",
    "target of indicator 4.1: ≥ 4% → ≥ 2%, loosened",
    "target of indicator 6.1: ≥ 42% → ≥ 40%, loosened",
    "target of indicator 7.1: ≥ 87分 → ≥ 86分, loosened",
  ]);
});
