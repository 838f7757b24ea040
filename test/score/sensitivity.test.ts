import {
  definePlan,
  evaluatePlan,
  type IndicatorSource,
  type Observation,
  type PlanSource,
  sensitivity,
} from "civic-kpi";
import { firstHalf106, plan106 } from "civic-kpi/taichung";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flip } from "../../src/score/sensitivity-flip.ts";

const shown = (flip: Flip | null) =>
  flip && `${flip.inclusive ? "at" : "beyond"} ${flip.at} (${flip.by}): ${flip.status}`;

function planOf(indicator: Partial<IndicatorSource>): PlanSource {
  const usual = {
    id: "1",
    title: "甲",
    weight: 10,
    unit: "%",
    direction: "atLeast",
    accrual: "rate",
    target: 72,
  } as const;
  const goal = { id: "1", title: "甲", weight: 10, indicators: [{ formula: "甲/乙*100%", ...usual, ...indicator }] };
  return { version: 1, agency: "某處", year: 107, goals: [goal] };
}

const COUNTS = { variables: { 甲: { kind: "count" }, 乙: { kind: "count" } } } as const;

/** For each input: its flip below, its flip above; or why there is no answer. */
function flipsOf(indicator: Partial<IndicatorSource>, observation: Observation, asOf = "2018-12-31") {
  const { inputs } = sensitivity(planOf(indicator), { "1": observation }, { asOf });
  return Object.fromEntries(
    inputs.map((input) => [
      input.variable,
      input.solvable ? [shown(input.below), shown(input.above)] : input.reason.en,
    ]),
  );
}

describe("how far each input of the first half of 106 may move", () => {
  const inputs = () => sensitivity(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf }).inputs;

  it.each([
    ["1.1", "reported", "78", "beyond 70 (-8): behind", null],
    ["1.2", "年度內洩密案件查察件數", "2", null, "at 3 (1): onTrack"],
    ["2.1", "重大缺失件數", "2", null, "at 5 (3): behind"],
    ["2.1", "年度抽驗件數", "34", "at 16 (-18): behind", null],
    ["5.1", "當年度行政肅貪案件之統計數量", "32", "at 19 (-13): onTrack", null],
    ["6.1", "道路工程查驗無缺失案件數", "20", "at 16 (-4): behind", null],
    ["6.1", "道路工程查驗案件數", "41", null, "at 51 (10): behind"],
  ])("%s %s, now %s", (id, variable, now, below, above) => {
    const input = inputs().find((each) => each.id === id && each.variable === variable);
    expect(input?.now.toString()).toBe(now);
    expect(input?.solvable && [shown(input.below), shown(input.above)]).toEqual([below, above]);
  });

  it("has nothing to say of indicators without a figure", () => {
    expect(new Set(inputs().map(({ id }) => id))).toEqual(new Set(["1.1", "1.2", "2.1", "5.1", "6.1"]));
  });
});

/** How far above its present value each number is tried. */
const FAR = 200;

describe("the nearest flip", () => {
  it("is beyond the target where the value is exactly that, at the target from the wrong side", () => {
    const score = { formula: "評分", unit: "分", accrual: "assessed", target: 86 } as const;
    expect(flipsOf(score, { inputs: { 評分: 86 } })).toEqual({ 評分: ["beyond 86 (0): notMet", null] });
    expect(flipsOf(score, { inputs: { 評分: 85 } })).toEqual({ 評分: [null, "at 86 (1): met"] });
  });

  it("of counts is a whole number", () => {
    expect(flipsOf(COUNTS, { inputs: { 甲: 18, 乙: 25 } })).toEqual({
      甲: ["at 17 (-1): notMet", null],
      乙: ["at 0 (-25): notComputable", "at 26 (1): notMet"],
    });
  });

  it("stays within parts and wholes", () => {
    const parts = { variables: { 甲: { kind: "count", partOf: "乙" }, 乙: { kind: "count" } }, target: 100 } as const;
    expect(flipsOf(parts, { inputs: { 甲: 25, 乙: 25 } })).toEqual({
      甲: ["at 24 (-1): notMet", null],
      乙: [null, "at 26 (1): notMet"],
    });
  });

  it("of amounts stays within parts and wholes as well", () => {
    const parts = { variables: { 甲: { kind: "amount", partOf: "乙" } }, target: 100 } as const;
    expect(flipsOf(parts, { inputs: { 甲: "12.5", 乙: 50 } })).toEqual({
      甲: [null, "at 50 (37.5): met"],
      乙: ["at 12.5 (-37.5): met", null],
    });
    expect(flipsOf(parts, { inputs: { 甲: 50, 乙: 50 } })).toEqual({
      甲: ["beyond 50 (0): notMet", null],
      乙: [null, "beyond 50 (0): notMet"],
    });
  });

  it("looks at the rounded value where the plan judges by that", () => {
    const rounded = { ...COUNTS, judgedAs: { decimals: 0 } };
    expect(flipsOf(rounded, { inputs: { 甲: 143, 乙: 200 } })["甲"]).toEqual(["at 142 (-1): notMet", null]);
  });

  it("is a value at which there is none", () => {
    const amounts = { formula: "甲/(乙-5)", unit: "倍", target: 1 };
    expect(flipsOf(amounts, { inputs: { 甲: 10, 乙: 8 } })).toEqual({
      甲: ["beyond 3 (-7): notMet", null],
      乙: ["at 5 (-3): notComputable", "beyond 15 (7): notMet"],
    });
  });

  it("is a step of a milestone list", () => {
    const steps = { formula: "1.規劃(30%) 2.發包(60%) 3.完工(100%)", accrual: "milestones", target: 60 } as const;
    expect(flipsOf(steps, { completedStep: 2 })).toEqual({ completedStep: ["at 1 (-1): notMet", null] });
    expect(flipsOf(steps, { completedStep: 0 }, "2018-06-30")).toEqual({ completedStep: [null, "at 2 (2): met"] });
  });

  it("scales a bare share to percent", () => {
    expect(flipsOf({ ...COUNTS, formula: "甲/乙" }, { inputs: { 甲: 18, 乙: 25 } })["甲"]).toEqual([
      "at 17 (-1): notMet",
      null,
    ]);
  });

  it("may be of the pace, of the target, or of both at once", () => {
    const cases = { formula: "甲", unit: "件", accrual: "cumulative", variables: { 甲: { kind: "count" } } } as const;
    const inMarch = (count: number) => flipsOf({ ...cases, target: 365 }, { inputs: { 甲: count } }, "2018-03-14");
    expect(inMarch(73)).toEqual({ 甲: ["at 72 (-1): behind", "at 365 (292): met"] });
    expect(inMarch(400)).toEqual({ 甲: ["at 364 (-36): onTrack", null] });
    const growth = { formula: "甲", unit: "件", accrual: "cumulative", target: -365 } as const;
    expect(flipsOf(growth, { inputs: { 甲: -400 } }, "2018-03-14")).toEqual({ 甲: [null, "at -365 (35): met"] });
  });

  it("can't be told for what isn't linear-fractional, and says why", () => {
    const median = { formula: "中位數(甲,乙,丙)", unit: "分", target: 80 };
    expect(flipsOf(median, { inputs: { 甲: 70, 乙: 80, 丙: 90 } })["甲"]).toMatch(
      /no exact answer: 中位數\(甲, 乙, 丙\)/,
    );
  });

  it("is what trying every number finds", () => {
    const formulas = ["甲/乙*100%", "(甲-乙)/乙*100%", "100%-甲/(甲+乙)*100%", "甲*乙", "(甲+5)/(乙-20)", "甲-乙"];
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        fc.constantFrom("atLeast" as const, "atMost" as const),
        fc.constantFrom("rate" as const, "cumulative" as const),
        fc.integer({ min: -60, max: 60 }),
        fc.tuple(count, count),
        fc.constantFrom("甲" as const, "乙" as const),
        (formula, direction, accrual, target, [甲, 乙], variable) => {
          const plan = definePlan(planOf({ ...COUNTS, formula, direction, accrual, target }));
          const asOf = "2018-05-20";
          const statusWith = (value: number) =>
            evaluatePlan(plan, { "1": { inputs: { 甲, 乙, [variable]: value } } }, { asOf }).indicators[0]?.status;
          const now = { 甲, 乙 }[variable];
          const { inputs } = sensitivity(plan, { "1": { inputs: { 甲, 乙 } } }, { asOf });
          const found = inputs.find((each) => each.variable === variable);
          if (found === undefined) {
            expect(statusWith(now)).toBe("notComputable");
            return;
          }
          const flips = (value: number) => statusWith(value) !== statusWith(now);
          const below = Array.from({ length: now }, (_, step) => now - 1 - step).find(flips);
          const above = Array.from({ length: FAR }, (_, step) => now + 1 + step).find(flips);
          if (!found.solvable) throw new Error(found.reason.en);
          expect(found.below?.at.toNumber()).toBe(below);
          const isNear = found.above !== null && found.above.at.toNumber() <= now + FAR;
          expect(isNear ? found.above?.at.toNumber() : undefined).toBe(above);
        },
      ),
    );
  });
});

describe("the score without one indicator", () => {
  it("is better without what lags, worse without what is met, the same without what has no figure", () => {
    const { scorecard, dropOne } = sensitivity(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
    expect(scorecard.percentOfMeasured?.toFixed(3)).toBe("92.857");
    expect(
      dropOne.map(({ id, percentOfMeasured, change }) => [id, percentOfMeasured?.toFixed(3), change?.toFixed(3)]),
    ).toEqual([
      ["1.1", "91.667", "-1.190"],
      ["1.2", "100.000", "7.143"],
      ["2.1", "90.909", "-1.948"],
      ["3.1", "92.857", "0.000"],
      ["4.1", "92.857", "0.000"],
      ["5.1", "89.655", "-3.202"],
      ["6.1", "90.909", "-1.948"],
      ["7.1", "92.857", "0.000"],
    ]);
  });

  it("is none where nothing is left, or nothing was measured", () => {
    for (const observation of [{ inputs: { 甲: 1, 乙: 2 } }, { pending: "x" }]) {
      const [only] = sensitivity(planOf(COUNTS), { "1": observation }).dropOne;
      expect([only?.percentOfMeasured, only?.change]).toEqual([null, null]);
    }
  });
});

describe("the score by each rule", () => {
  it("is side by side, with the reason where there is none", () => {
    const { rules } = sensitivity(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
    expect(rules.map(({ rule, applied, points }) => [rule, applied, points?.toString()])).toEqual([
      ["mirror", true, "39"],
      ["ratio", false, "39"],
      ["baseline", false, undefined],
      ["binary", false, "37"],
    ]);
    expect(rules[2]?.issues.map(({ code }) => code)).toEqual(new Array(8).fill("baselineMissing"));
  });

  it("has the plan's own bands first", () => {
    const plan = {
      ...planOf({ ...COUNTS, baseline: 0 }),
      rules: { name: "ours", achievement: { banded: [{ from: "0.5", achievement: "0.4" }] } },
    };
    const { rules } = sensitivity(plan, { "1": { inputs: { 甲: 1, 乙: 2 } } });
    expect(rules.map(({ rule, applied, points }) => [rule, applied, points?.toFixed(2)])).toEqual([
      ["ours", true, "4.00"],
      ["mirror", false, "6.94"],
      ["ratio", false, "6.94"],
      ["baseline", false, "6.94"],
      ["binary", false, "0.00"],
    ]);
  });
});
