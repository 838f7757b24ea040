import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it } from "vitest";
import { definePlan } from "../../src/plan/define.ts";
import type { Observations } from "../../src/plan/observation.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { firstHalf106, plan106 } from "../../src/taichung/index.ts";
import { codesOf, issuesOf } from "../calendar/issues-of.ts";
import { deeplyFrozen } from "./deeply-frozen.ts";
import { planOf, sourceOf } from "./plan-of-one.ts";

const { observations, asOf } = firstHalf106;

describe("evaluatePlan", () => {
  it("is a function of its arguments alone", () => {
    const plan = definePlan(plan106);
    const first = JSON.stringify(evaluatePlan(plan, observations, { asOf }));
    evaluatePlan(plan, {}, { asOf: "2017-12-31", rules: "binary" });
    expect(JSON.stringify(evaluatePlan(plan, observations, { asOf }))).toBe(first);
    expect(JSON.stringify(evaluatePlan(plan106, observations, { asOf }))).toBe(first);
  });

  it("leaves frozen inputs untouched, and the plan frozen through and through", () => {
    const source = deeplyFrozen(JSON.parse(JSON.stringify(plan106)));
    const given = deeplyFrozen(JSON.parse(JSON.stringify(observations)));
    const options = deeplyFrozen({ asOf, rules: { achievement: { banded: [{ from: "0.5", achievement: "0.5" }] } } });
    const before = JSON.stringify([source, given, options]);
    const plan = definePlan(source);
    expect(evaluatePlan(plan, given, options).points.toString()).toBe("37");
    expect(JSON.stringify([source, given, options])).toBe(before);
    for (const part of [
      plan,
      plan.goals,
      plan.goals[0],
      plan.indicators,
      plan.indicators[0],
      plan.indicators[0]?.target,
      plan.source,
      plan.period,
    ])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("has the whole year behind it by default", () => {
    expect(evaluatePlan(plan106, observations).asOf).toBe("2017-12-31");
    expect(evaluatePlan(plan106, observations)).toEqual(evaluatePlan(plan106, observations, { asOf: "2017-12-31" }));
  });

  it("takes an as-of day after the year, at which the year has ended", () => {
    const later = evaluatePlan(plan106, observations, { asOf: "2018-07-01" });
    expect(later.indicators.map(({ status }) => status)).toEqual(
      evaluatePlan(plan106, observations).indicators.map(({ status }) => status),
    );
    expect(later.asOf).toBe("2018-07-01");
  });

  it("refuses a day before the year", () => {
    expect(codesOf(() => evaluatePlan(plan106, observations, { asOf: "2016-12-31" }))).toEqual(["asOfBeforePeriod"]);
  });
});

describe("all that is wrong is said at once", () => {
  it("in observations, inputs, date and rules", () => {
    const wrong = {
      "1.1": { inputs: { 檢查總項目數: "many", 不合格項目: 3 } },
      "2.1": { reported: "n/a" },
      "7.1": 87,
      "7.2": { pending: "x" },
      visitors: { pending: "x" },
    } as unknown as Observations;
    const found = issuesOf(() =>
      evaluatePlan(plan106 as never, wrong as never, { asOf: "2017-02-30", rules: "official" as never }),
    );
    expect(found.map(({ code, path }) => [code, path.join("/")])).toEqual([
      ["unreadableRule", "rules/achievement"],
      ["noSuchDay", "asOf"],
      ["unknownIndicator", "7.2"],
      ["unknownIndicator", "visitors"],
      ["notANumber", "1.1/inputs/檢查總項目數"],
      ["missingInput", "1.1/inputs/不合格項目數"],
      ["unknownInput", "1.1/inputs/不合格項目"],
      ["notANumber", "2.1/reported"],
      ["unreadableObservation", "7.1"],
    ]);
  });

  it("and an unknown id is told the one that was meant, or those there are", () => {
    const found = issuesOf(() =>
      evaluatePlan(planOf({ id: "衛生.1" }), { "衛生.l": { pending: "x" }, park: { pending: "x" } }),
    );
    expect(found.map(({ message }) => message)).toEqual([
      '["衛生.l"]: the plan has no indicator "衛生.l"; did you mean "衛生.1"?',
      'park: the plan has no indicator "park"; its indicators are 衛生.1',
    ]);
  });

  it.each([[null], [undefined], ["1.1"], [[]], [5]])("observations that are %j are refused", (given) => {
    expect(codesOf(() => evaluatePlan(planOf({}), given as never))).toEqual(["observationsNotAnObject"]);
  });
});

describe("a scorecard's JSON", () => {
  it("has decimal strings for numbers, and null for what there is none of", () => {
    const plan = planOf({ weight: 3 }, { id: "1.2", weight: 1 });
    const card = evaluatePlan(plan, { "1.1": { inputs: { 件數: "80/3" } } });
    expect(JSON.parse(JSON.stringify(card))).toEqual({
      points: "1",
      weight: "4",
      measuredWeight: "3",
      percentOfMeasured: `33.${"3".repeat(32)}`,
      percentOfDeclared: "25",
      bounds: { lowest: "1", highest: "2" },
      asOf: "2017-12-31",
      final: false,
      rules: JSON.parse(JSON.stringify(plan.rules.applied)),
      goals: [{ id: "1", title: "目標", weight: "4", measuredWeight: "3", points: "1" }],
      indicators: [
        {
          id: "1.1",
          title: "指標",
          weight: "3",
          unit: "件",
          direction: "atLeast",
          target: "80",
          status: "notMet",
          final: true,
          overdue: false,
          basis: "computed",
          actual: `26.${"6".repeat(31)}7`,
          achievement: `0.${"3".repeat(34)}`,
          points: "1",
          light: "red",
        },
        {
          id: "1.2",
          title: "指標",
          weight: "1",
          unit: "件",
          direction: "atLeast",
          target: "80",
          status: "pending",
          final: false,
          overdue: false,
          basis: null,
          actual: null,
          achievement: null,
          points: null,
          light: "white",
          reason: "noObservation",
        },
      ],
    });
  });
});

describe("nobody's Decimal.set", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  it("changes a result", () => {
    const source = sourceOf({
      weight: new Decimal("3.33333333"),
      target: new Decimal("72.123456789"),
      formula: "甲/乙*100%",
      unit: "%",
    });
    const given = { "1.1": { inputs: { 甲: new Decimal("12345.6789"), 乙: new Decimal("54321.9876") } } };
    const before = JSON.stringify(evaluatePlan(source, given));
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, toExpPos: 0, toExpNeg: 0 });
    expect(JSON.stringify(evaluatePlan(source, given))).toBe(before);
  });
});
