import { describe, expect, it } from "vitest";
import { RoundedSums } from "../../src/exact/rounded-sum.ts";
import type { Indicator } from "../../src/plan/indicator.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { judgeColumn } from "../../src/score/judge-columns.ts";
import { quickLine } from "../../src/score/quick-line.ts";
import { quickValue } from "../../src/score/quick-value.ts";
import { readTiming, type Timing } from "../../src/score/timing.ts";
import { wholeFractions } from "../../src/score/whole-fractions.ts";
import { indicatorOf, planOf } from "./plan-of-one.ts";

/** Figures that are plain whole numbers take a way of few steps; any others the careful one, which comes to the same. */
const LARGEST = Number.MAX_SAFE_INTEGER;
const HALF = "2017-06-30";

const free = indicatorOf({ formula: "甲/乙" });
const parts = indicatorOf({
  formula: "合格數/總數",
  variables: { 合格數: { kind: "count", partOf: "總數" }, 總數: { kind: "count" } },
});
const many = indicatorOf({
  formula: "(合格數+免檢數)/總數",
  variables: { 合格數: { partOf: "總數" }, 免檢數: { partOf: "總數" } },
});
/** The largest number that 2 of can be added within the safe integers. */
const double = indicatorOf({ formula: "甲*2/乙" });
const largest = double.ratio?.largestInput ?? Number.NaN;

describe("the value of an observation is found quickly", () => {
  it.each([
    [free, { inputs: { 甲: 3, 乙: 4 } }, "3/4"],
    [free, { inputs: { 甲: -3, 乙: 4 } }, "-3/4"],
    [free, { inputs: { 甲: 3, 乙: -4 } }, "-3/4"],
    [free, { inputs: { 甲: 0, 乙: 4 } }, "0"],
    [parts, { inputs: { 合格數: 3, 總數: 4 } }, "3/4"],
    [parts, { inputs: { 合格數: 0, 總數: 4 } }, "0"],
    [parts, { inputs: { 合格數: 4, 總數: 4 } }, "1"],
    [many, { inputs: { 合格數: 4, 免檢數: 4, 總數: 4 } }, "2"],
    [double, { inputs: { 甲: largest, 乙: 1 } }, String(2 * largest)],
    [double, { inputs: { 甲: -largest, 乙: 1 } }, String(-2 * largest)],
  ])("of plain whole inputs: %#", (indicator, observation, value) => {
    expect(quickValue(indicator, observation)?.toFraction()).toBe(value);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a text", "inputs"],
    ["an empty object", {}],
    ["another kind", { reported: 5 }],
    ["inputs by another name", { figures: { 甲: 3, 乙: 4 } }],
    ["a note beside the inputs", { inputs: { 甲: 3, 乙: 4 }, note: "x" }],
    ["two kinds", { inputs: { 甲: 3, 乙: 4 }, reported: 5 }],
    ["an inherited observation", Object.create({ inputs: { 甲: 3, 乙: 4 } })],
    ["inputs that are null", { inputs: null }],
    ["inputs that are a text", { inputs: "34" }],
    ["inputs that are missing", { inputs: { 甲: 3 } }],
    ["no inputs", { inputs: {} }],
    ["inputs too many", { inputs: { 甲: 3, 乙: 4, 丙: 5 } }],
    ["inputs in another order", { inputs: { 乙: 4, 甲: 3 } }],
    ["inherited inputs", { inputs: Object.create({ 甲: 3, 乙: 4 }) }],
    ["a text for a number", { inputs: { 甲: "3", 乙: 4 } }],
    ["half a number", { inputs: { 甲: 0.5, 乙: 4 } }],
    ["no number", { inputs: { 甲: Number.NaN, 乙: 4 } }],
    ["a denominator of 0", { inputs: { 甲: 3, 乙: 0 } }],
    ["a number that is too large", { inputs: { 甲: 2 ** 53, 乙: 4 } }],
  ])("or left to the careful way: %s", (_, observation) => {
    expect(quickValue(free, observation)).toBeUndefined();
  });

  it.each([
    [parts, { inputs: { 合格數: -1, 總數: 4 } }],
    [parts, { inputs: { 合格數: 5, 總數: 4 } }],
    [many, { inputs: { 合格數: 5, 免檢數: 0, 總數: 4 } }],
    [many, { inputs: { 合格數: 0, 免檢數: 5, 總數: 4 } }],
    [indicatorOf({ formula: "甲*乙" }), { inputs: { 甲: 3, 乙: 4 } }],
    [indicatorOf({ formula: "甲/(乙+1)" }), { inputs: { 甲: 3 } }], // what is missing is not 0
  ])("or left to it, as the plan declares: %#", (indicator, observation) => {
    expect(quickValue(indicator, observation)).toBeUndefined();
  });
});

describe("the value of inputs beyond safe integers is found quickly", () => {
  const WIDEST = 10n ** 100n;

  it.each<[Indicator, Readonly<Record<string, unknown>>, string]>([
    [free, { 甲: 3n, 乙: 4 }, "3/4"],
    [free, { 甲: 3, 乙: 4n }, "3/4"],
    [free, { 甲: -3n, 乙: 4n }, "-3/4"],
    [free, { 乙: 4n, 甲: 3 }, "3/4"],
    [free, { 甲: 3n, 乙: -4n }, "-3/4"],
    [free, { 甲: 0n, 乙: 4 }, "0"],
    [free, { 甲: WIDEST, 乙: 1 }, String(WIDEST)],
    [free, { 甲: -WIDEST, 乙: 1 }, String(-WIDEST)],
    [double, { 甲: largest + 1, 乙: 1 }, String(2n * BigInt(largest + 1))],
    [double, { 甲: -largest - 1, 乙: 1 }, String(-2n * BigInt(largest + 1))],
    [parts, { 合格數: 2n ** 60n, 總數: 2n ** 61n }, "1/2"],
    [parts, { 合格數: 0n, 總數: 2n ** 61n }, "0"],
    [parts, { 合格數: 4n, 總數: 4 }, "1"],
    [many, { 合格數: 4n, 免檢數: 4, 總數: 4n }, "2"],
    [indicatorOf({ formula: "(甲+1)/(乙-3)" }), { 甲: 3n, 乙: 5 }, "2"],
  ])("of whole numbers of any size: %#", (indicator, inputs, value) => {
    expect(quickValue(indicator, { inputs })?.toFraction()).toBe(value);
  });

  it.each<[Indicator, Readonly<Record<string, unknown>>]>([
    [free, { 甲: WIDEST + 1n, 乙: 1 }],
    [free, { 甲: -WIDEST - 1n, 乙: 1 }],
    [free, { 甲: 3n }],
    [free, { 甲: 3n, 乙: 4, 丙: 5 }],
    [free, { 丙: 4n, 甲: 3 }],
    [free, Object.assign(Object.create({ 乙: 4n }), { 丙: 4n, 甲: 3 })],
    [free, { 甲: 3n, 乙: "4" }],
    [free, { 甲: 3n, 乙: 0.5 }],
    [free, { 甲: 3n, 乙: 2 ** 53 }],
    [free, { 甲: 3n, 乙: 0 }],
    [free, Object.create({ 甲: 3n, 乙: 4 })],
    [parts, { 合格數: -1n, 總數: 4 }],
    [parts, { 合格數: 5n, 總數: 4 }],
    [parts, { 合格數: 5, 總數: 4n }],
    [many, { 合格數: 4n, 免檢數: 5, 總數: 4n }],
  ])("or left to the careful way: %#", (indicator, inputs) => {
    expect(quickValue(indicator, { inputs })).toBeUndefined();
  });
});

describe("the line of an indicator is found quickly", () => {
  const lineOf = (fields: Partial<IndicatorSource>, count: unknown, asOf?: string) => {
    const plan = planOf(fields);
    const { yardsticks, lights } = plan.rules.program;
    const timing = readTiming(plan.period, asOf, []) as Timing;
    const [indicator] = plan.indicators;
    const value = indicator && quickValue(indicator, { inputs: { 件數: count } });
    return value && quickLine(indicator, yardsticks[0] ?? null, value, "computed", timing, lights);
  };
  /** What a count may be for its products with the target 80 and the weight 10 to be safe, with the 1 below it. */
  const most = Math.floor(LARGEST / 80 / 10) - 1;

  it.each<[string, Partial<IndicatorSource>, number, string | undefined, string]>([
    ["of a rate", {}, 80, undefined, "met"],
    ["of a rate before the year ends", {}, 79, HALF, "behind"],
    ["of a sum at the year's end", { accrual: "cumulative" }, 79, undefined, "notMet"],
    ["of an assessed figure", { accrual: "assessed" }, 79, HALF, "notMet"],
    ["of a number as large as its products allow", {}, most, undefined, "met"],
  ])("%s", (_, fields, count, asOf, status) => {
    expect(lineOf(fields, count, asOf)?.status).toBe(status);
  });

  it.each<[string, Partial<IndicatorSource>, unknown, string | undefined]>([
    ["of a text", {}, "80", undefined],
    ["of a sum before the year ends, which has a pace", { accrual: "cumulative" }, 80, HALF],
    ["of a figure that is rounded first", { judgedAs: { decimals: 0 } }, 80, undefined],
    ["of a number larger than its products allow", {}, most + 1, undefined],
    ["of a target beyond the safe integers", { target: 10n ** 20n }, 80, undefined],
  ])("or left to the careful way: %s", (_, fields, count, asOf) => {
    expect(lineOf(fields, count, asOf)).toBeUndefined();
  });
});

describe("a column is read quickly", () => {
  it("where its figures are whole, as declared, and not too large; the other rows are left to the careful way", () => {
    const above = [largest, -largest, largest + 1, -largest - 1, 0.5, "3", 3n, null, undefined, 6, 6, 6];
    const below = [1, 1, 1, 1, 1, 1, 1, 1, 1, 4, -4, 0];
    const read = wholeFractions(double, [above, below], above.length);
    expect([...(read?.certain ?? [])]).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0]);
    expect([read?.numerators[9], read?.denominators[9]]).toEqual([12, 4]);
    expect([read?.numerators[10], read?.denominators[10]]).toEqual([-12, 4]);
  });

  it("where a part is within its whole and no count below 0", () => {
    const read = wholeFractions(parts, [Int8Array.of(0, 4, 5, -1, 0), Int8Array.of(4, 4, 4, 4, 0)], 5);
    expect([...(read?.certain ?? [])]).toEqual([1, 1, 0, 0, 0]);
  });

  it("unless its formula is no quotient of whole numbers", () => {
    expect(wholeFractions(indicatorOf({ formula: "甲*乙" }), [[1], [1]], 1)).toBeUndefined();
  });
});

describe("a column is judged quickly", () => {
  function judged(fields: Partial<IndicatorSource>, counts: readonly number[], asOf?: string) {
    const plan = planOf(fields);
    const [indicator = indicatorOf()] = plan.indicators;
    const careful: number[] = [];
    const sums = {
      points: new RoundedSums(counts.length),
      measured: new Float64Array(counts.length),
      beyond: new Uint8Array(counts.length),
    };
    const columnJudge = {
      indicator,
      timing: readTiming(plan.period, asOf, []) as Timing,
      rules: plan.rules,
      yardstick: plan.rules.program.yardsticks[0] ?? null,
      weightUnits: 10,
      actualOf: (row: number) => {
        careful.push(row);
        return undefined;
      },
    };
    const fractions = wholeFractions(indicator, [counts], counts.length);
    const { status } = judgeColumn(columnJudge, fractions, counts.length, sums);
    return { status, careful, measured: [...sums.measured] };
  }

  it.each<[IndicatorSource["direction"], readonly string[]]>([
    ["atLeast", ["behind", "onTrack", "onTrack", "met"]],
    ["atMost", ["onTrack", "onTrack", "behind", "behind"]],
  ])("%s a target and its pace, both included", (direction, statuses) => {
    const fields = { direction, accrual: "cumulative", target: 365 } as const;
    expect(judged(fields, [180, 181, 182, 365], HALF)).toEqual({
      status: statuses,
      careful: [],
      measured: [10, 10, 10, 10],
    });
  });

  it("up to the number whose products with the target and the weight are safe", () => {
    const most = Math.floor(LARGEST / 80 / 10) - 1;
    expect(judged({}, [most, most + 1]).careful).toEqual([1]);
  });

  it("up to the number whose products with the pace are safe", () => {
    // Of 1.000001 as of day 181 the pace is 181000181/365000000.
    const most = Math.floor(LARGEST / 365_000_000) - 1;
    const fields = { accrual: "cumulative", target: "1.000001" } as const;
    expect(judged(fields, [most, most + 1], HALF).careful).toEqual([1]);
    // Of 3 it is 543/365: its numerator is the larger one.
    const tall = Math.floor(LARGEST / 365 / 1_000_001) - 1;
    expect(judged({ ...fields, target: 1_000_001, weight: 1 }, [tall, tall + 1], HALF).careful).toEqual([]);
  });

  it("but for figures that are rounded first, all of which take the careful way", () => {
    expect(judged({ judgedAs: { decimals: 0 } }, [80, 79]).careful).toEqual([0, 1]);
  });
});
