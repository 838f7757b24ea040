import { describe, expect, it } from "vitest";
import type { PlanSource } from "../../src/plan/source.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { type Judgement, judgeTarget } from "../../src/score/judge.ts";
import { scorePlan } from "../../src/score/score.ts";
import { codesOf, issuesOf } from "../calendar/issues-of.ts";
import { planOf, sourceOf } from "./plan-of-one.ts";

const plan = planOf({ id: "1.1", weight: 6 }, { id: "1.2", weight: "2.5" }, { id: "1.3", weight: "1.5" });
const figures: Readonly<Record<string, number>> = { "1.1": 80, "1.2": 40, "1.3": 60 };

function judgementsAsOf(asOf: string): readonly Judgement[] {
  return plan.indicators.map((indicator) =>
    judgeTarget(indicator, computeIndicator(indicator, { reported: figures[indicator.id] ?? 0 }), { asOf }),
  );
}

const judgements = (): readonly Judgement[] => judgementsAsOf("2017-12-31");

describe("points", () => {
  it("are weight × achievement, summed in goal and plan", () => {
    const card = scorePlan(plan, judgements());
    expect(card.indicators.map(({ points }) => points?.toString())).toEqual(["6", "1.25", "1.125"]);
    expect(card.goals).toMatchObject([{ id: "1", title: "目標" }]);
    expect([card.points, card.weight, card.measuredWeight].map(String)).toEqual(["8.375", "10", "10"]);
    expect([card.goals[0]?.points, card.goals[0]?.weight, card.goals[0]?.measuredWeight].map(String)).toEqual([
      "8.375",
      "10",
      "10",
    ]);
  });

  it("are of the weights of the indicators, whatever a goal's printed weight says", () => {
    const source = sourceOf({ weight: 4 }, { id: "1.2", weight: 3 });
    const odd: PlanSource = { ...source, goals: source.goals.map((goal) => ({ ...goal, weight: 99 })) };
    expect(evaluatePlan(odd, {}).weight.toString()).toBe("7");
  });

  it("add up without a rounding error", () => {
    const tenths = planOf(...Array.from({ length: 10 }, (_, index) => ({ id: `1.${index}`, weight: 0.1 })));
    const observations = Object.fromEntries(tenths.indicators.map(({ id }) => [id, { reported: 80 }]));
    expect(evaluatePlan(tenths, observations).points.toFraction()).toBe("1");
  });
});

describe("a scorecard from judgements", () => {
  it("is that of evaluatePlan", () => {
    const observations = Object.fromEntries(Object.entries(figures).map(([id, reported]) => [id, { reported }]));
    expect(scorePlan(plan, judgements())).toEqual(evaluatePlan(plan, observations));
  });

  it("takes them in any order, as a list or by name, and a plan as data", () => {
    const card = scorePlan(plan, judgements());
    expect(scorePlan(plan, [...judgements()].reverse())).toEqual(card);
    expect(scorePlan(plan, Object.fromEntries(judgements().map((each) => [each.id, each])))).toEqual(card);
    expect(scorePlan(plan.toJSON(), judgements())).toEqual(card);
  });

  it("is as of the day that they are judged at", () => {
    expect(scorePlan(plan, judgementsAsOf("2017-06-30")).asOf).toBe("2017-06-30");
  });

  it("needs each indicator once, as of one day, and says all that is wrong at once", () => {
    const [first, second, third] = judgements() as [Judgement, Judgement, Judgement];
    const [, other] = judgementsAsOf("2017-06-30") as [Judgement, Judgement, Judgement];
    expect(codesOf(() => scorePlan(plan, [first, second]))).toEqual(["judgementMissing"]);
    expect(codesOf(() => scorePlan(plan, []))).toEqual(["judgementMissing", "judgementMissing", "judgementMissing"]);
    expect(codesOf(() => scorePlan(plan, [first, { ...first }, second, third]))).toEqual(["judgedTwice"]);
    const ofYearBefore = [first, second, third].map((each) => ({ ...each, asOf: "2016-12-31" }));
    expect(issuesOf(() => scorePlan(plan, ofYearBefore))).toMatchObject([
      { code: "asOfBeforePeriod", path: ["judgements"], facts: { asOf: "2016-12-31", start: "2017-01-01" } },
    ]);
    const found = issuesOf(() => scorePlan(plan, [first, other, { ...third, id: "1-3" }]));
    expect(found.map(({ code, facts }) => [code, facts])).toEqual([
      ["unknownIndicator", { id: "1-3", suggestion: "1.3", known: ["1.1", "1.2", "1.3"] }],
      ["judgementMissing", { id: "1.3" }],
      ["judgementsDisagree", { asOf: "2017-12-31", other: "2017-06-30" }],
    ]);
  });
});
