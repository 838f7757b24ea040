import { describe, expect, it } from "vitest";
import type { Rational } from "../../src/exact/rational.ts";
import { definePlan } from "../../src/plan/define.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { judgeTarget } from "../../src/score/judge.ts";
import { scorePlan } from "../../src/score/score.ts";
import type { Scorecard } from "../../src/score/scorecard.ts";
import { firstHalf106, plan106, plan107 } from "../../src/taichung/index.ts";
import published from "./published-half-year.json" with { type: "json" };

const exact = (value: Rational | null | undefined): string | null => value?.toFraction() ?? null;
const card = (): Scorecard => evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });

describe("the published half-year of 106", () => {
  it("is as of its last day", () => {
    expect([firstHalf106.asOf, card().asOf]).toEqual([published.asOf, published.asOf]);
  });

  it("comes to 39 points of the declared 70, with 42 of it measured", () => {
    const { points, weight, measuredWeight, percentOfMeasured, percentOfDeclared, bounds, final } = card();
    const figures = { points, weight, measuredWeight, percentOfMeasured, percentOfDeclared, ...bounds };
    const { final: publishedFinal, ...publishedFigures } = published.card;
    expect(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, exact(value)]))).toEqual(
      publishedFigures,
    );
    expect(final).toBe(publishedFinal);
  });

  it("is 92.857142…% of what is measured and 55.714285…% of what is declared", () => {
    expect(String(card().percentOfMeasured).startsWith(published.percentOfMeasuredBegins)).toBe(true);
    expect(String(card().percentOfDeclared).startsWith(published.percentOfDeclaredBegins)).toBe(true);
  });

  it.each(Object.entries(published.indicators))("has %s as published", (id, expected) => {
    const line = card().indicators.find((each) => each.id === id);
    const { weight, status, final, basis, actual, target, achievement, points, light } = line ?? {};
    const figures = { weight, actual, target, achievement, points };
    const exactFigures = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, exact(value)]));
    expect({ ...exactFigures, status, final, basis, light }).toEqual(expected);
    expect(line?.overdue).toBe(false);
  });

  it.each(Object.entries(published.figuresBegin))("has %s at %s…", (id, digits) => {
    expect(String(card().indicators.find((each) => each.id === id)?.actual).startsWith(digits)).toBe(true);
  });

  it.each(Object.entries(published.reasonsSay))("has %s pending with the printed reason: %s", (id, words) => {
    expect(card().indicators.find((each) => each.id === id)?.reason).toContain(words);
  });

  it.each(Object.entries(published.goals))("sums goal %s", (id, expected) => {
    const goal = card().goals.find((each) => each.id === id);
    expect([goal?.weight, goal?.measuredWeight, goal?.points].map(exact)).toEqual(expected);
  });

  it("asks 2.479 of 5 cases of 1.2", () => {
    const indicator = definePlan(plan106).indicator("1.2");
    const actual = computeIndicator(indicator, firstHalf106.observations["1.2"]);
    const { pace, status } = judgeTarget(indicator, actual, { asOf: firstHalf106.asOf });
    expect([exact(pace), pace?.toFixed(3), status]).toEqual([published["paceOf1.2"], "2.479", "behind"]);
  });

  it("comes to the same step by step, and after a way through JSON", () => {
    const plan = definePlan(plan106);
    const judgements = plan.indicators.map((indicator) =>
      judgeTarget(indicator, computeIndicator(indicator, firstHalf106.observations[indicator.id as "1.1"]), {
        asOf: firstHalf106.asOf,
      }),
    );
    expect(scorePlan(plan, judgements)).toEqual(card());
    const there = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(evaluatePlan(there(plan), there(firstHalf106.observations), { asOf: firstHalf106.asOf })).toEqual(card());
  });
});

describe("later in the year 106", () => {
  const { observations } = firstHalf106;

  it("7.1 is overdue from 1 November on", () => {
    const overdueAsOf = (asOf: string): boolean | undefined =>
      evaluatePlan(plan106, observations, { asOf }).indicators.at(-1)?.overdue;
    expect(["2017-10-31", "2017-11-01"].map(overdueAsOf)).toEqual([false, true]);
  });

  it("2.1 with no major finding is met in full", () => {
    const [line] = evaluatePlan(plan106, {
      "2.1": { inputs: { 重大缺失件數: 0, 年度抽驗件數: 34 } },
    }).indicators.filter(({ id }) => id === "2.1");
    expect([line?.status, exact(line?.actual), exact(line?.achievement), exact(line?.points), line?.light]).toEqual([
      "met",
      "0",
      "1",
      "9",
      "green",
    ]);
  });
});

describe("plan 107", () => {
  it("can be scored for a whole year", () => {
    const whole = evaluatePlan(plan107, {
      "1.1": { inputs: { 檢查總項目數: 1000, 不合格項目數: 280 } }, // 72, met
      "1.2": { inputs: { 年度內洩密案件查察件數: 4 } }, // 4/5 of 5
      "2.1": { inputs: { 重大缺失件數: 3, 年度抽驗件數: 25 } }, // 12 of 10: 2 − 1.2
      "3.1": { inputs: { 缺失改善數: 43, 缺失總數: 50 } }, // 86, met
      "4.1": { inputs: { 今年參加機關數: 30, 去年參加機關數: 31, 機關總數: 400 } }, // below 0: none
      "5.1": { inputs: { 當年度行政肅貪案件之統計數量: 20 } },
      "6.1": { inputs: { 道路工程查驗無缺失案件數: 21, 道路工程查驗案件數: 100 } }, // half of 42
      "7.1": { reported: "87" },
    });
    expect(whole.indicators.map(({ points }) => exact(points))).toEqual([
      "6",
      "4",
      "36/5",
      "10",
      "0",
      "13",
      "9/2",
      "9",
    ]);
    expect([exact(whole.points), exact(whole.percentOfMeasured), whole.final]).toEqual(["537/10", "537/7", true]);
    expect(whole.indicators.map(({ status }) => status)).toEqual([
      "met",
      "notMet",
      "notMet",
      "met",
      "notMet",
      "met",
      "notMet",
      "met",
    ]);
  });
});
