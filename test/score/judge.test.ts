import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import type { Accrual, Direction } from "../../src/plan/source.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { type JudgeOptions, judgeTarget } from "../../src/score/judge.ts";
import { codesOf, issuesOf } from "../calendar/issues-of.ts";
import cases from "./cases/accrual.json" with { type: "json" };
import { indicatorOf } from "./plan-of-one.ts";

type Row = readonly [asOf: string, actual: string | number, status: string, final: boolean];

const { comment: _, ...tables } = cases;

describe.each(Object.entries(tables as unknown as Readonly<Record<string, readonly Row[]>>))("%s", (kind, rows) => {
  const [accrual, direction] = kind.split(" ") as [Accrual, Direction];

  it.each(rows)("as of %s, %s is %s (final: %s)", (asOf, reported, status, final) => {
    const indicator = indicatorOf({ accrual, direction, target: 365 });
    const judgement = judgeTarget(indicator, computeIndicator(indicator, { reported }), { asOf });
    expect(judgement).toMatchObject({ id: "1.1", asOf, status, final, overdue: false });
  });
});

describe("milestones", () => {
  const indicator = indicatorOf({
    formula: "1. 完成規劃(30%)\n2. 完成發包(60%)\n3. 完工(100%)",
    unit: "%",
    accrual: "milestones",
    target: 60,
  });

  it.each([
    [0, "0", "behind", "notMet"],
    [1, "30", "behind", "notMet"],
    [2, "60", "met", "met"],
    [3, "100", "met", "met"],
  ])("after step %i the figure is %s", (completedStep, value, before, atEnd) => {
    const actual = computeIndicator(indicator, { completedStep });
    expect(actual.value?.toString()).toBe(value);
    expect(judgeTarget(indicator, actual, { asOf: "2017-06-30" }).status).toBe(before);
    expect(judgeTarget(indicator, actual).status).toBe(atEnd);
  });
});

describe("the as-of day", () => {
  const indicator = indicatorOf({ accrual: "cumulative", target: 365 });
  const judged = (options?: JudgeOptions) =>
    judgeTarget(indicator, computeIndicator(indicator, { reported: 181 }), options);

  it("is the last day of the plan's year where none is given", () => {
    expect(judged()).toMatchObject({
      asOf: "2017-12-31",
      status: "notMet",
      final: true,
      pace: null,
    });
  });

  it("counts as elapsed: the pace is target × elapsed days / days, exactly", () => {
    expect(judged({ asOf: "2017-06-30" }).pace?.toString()).toBe("181");
    const five = indicatorOf({ accrual: "cumulative", target: 5 });
    expect(judgeTarget(five, computeIndicator(five, { reported: 2 }), { asOf: "2017-06-30" }).pace?.toFraction()).toBe(
      "181/73",
    );
  });

  it("stands in the period given instead of the year", () => {
    const period = { start: "2017-01-01", end: "2017-06-30" };
    expect(judged({ period })).toMatchObject({
      asOf: "2017-06-30",
      status: "notMet",
      final: true,
    });
    expect(judged({ period, asOf: "2017-03-31" }).pace?.toFraction()).toBe("32850/181");
  });

  it.each([
    [{ asOf: "2016-12-31" }, ["asOfBeforePeriod"]],
    [{ asOf: "soon" }, ["unreadableDate"]],
    [{ asOf: "2017-02-29" }, ["noSuchDay"]],
    [{ asOf: null as unknown as string }, ["unreadableDate"]],
    [{ period: { start: "2017-06-30", end: "2017-01-01" } }, ["periodEndsBeforeStart"]],
  ])("is refused in %j", (options, codes) => {
    expect(codesOf(() => judged(options))).toEqual(codes);
  });

  it("before the year is refused with the year's first day", () => {
    const [issue] = issuesOf(() => judged({ asOf: "2016-12-31" }));
    expect(issue?.facts).toEqual({ asOf: "2016-12-31", start: "2017-01-01" });
    expect(issue?.path).toEqual(["asOf"]);
  });
});

describe("a judgement is exact", () => {
  const rate = indicatorOf({ formula: "甲/乙*100%", unit: "%", target: "72%".replace("%", "") });

  it.each([
    [18, 25, "met"],
    ["71.9999999999", 100, "notMet"],
    ["71.99999999999999999999999999999999999999999999", 100, "notMet"],
    [72, 100, "met"],
    ["72e-40", "1e-38", "met"],
    [10n ** 40n * 18n, 10n ** 40n * 25n, "met"],
    [10n ** 40n * 18n - 1n, 10n ** 40n * 25n, "notMet"],
    [0.1 + 0.2, 0.4, "met"],
  ])("%s of %s against 72%% is %s", (甲, 乙, status) => {
    expect(judgeTarget(rate, computeIndicator(rate, { inputs: { 甲, 乙 } })).status).toBe(status);
  });

  it("of thirds: (1/3 + 2/3) × 100% meets 100%", () => {
    const thirds = indicatorOf({ formula: "(甲/3+乙/3)*100%", unit: "%", target: 100 });
    const actual = computeIndicator(thirds, { inputs: { 甲: 1, 乙: 2 } });
    expect(judgeTarget(thirds, actual).status).toBe("met");
    expect(
      judgeTarget(thirds, computeIndicator(thirds, { inputs: { 甲: "1", 乙: "1.9999999999999999999999999999" } }))
        .status,
    ).toBe("notMet");
  });

  it.each([
    ["71.5", 0, "met"],
    ["71.4999", 0, "notMet"],
    ["71.95", 1, "met"],
    ["71.949", 1, "notMet"],
    ["71.6", undefined, "notMet"],
  ])("%s judged as its publisher rounds it (%s decimals) is %s", (reported, decimals, status) => {
    const indicator = indicatorOf({ unit: "%", target: 72, ...(decimals !== undefined && { judgedAs: { decimals } }) });
    const actual = computeIndicator(indicator, { reported });
    const judgement = judgeTarget(indicator, actual);
    expect(judgement.status).toBe(status);
    expect(actual.value?.toString()).toBe(reported);
    expect(judgement.judged?.toString()).toBe(
      decimals === undefined ? reported : actual.value?.round(decimals).toString(),
    );
  });

  it("rounds half away from zero below 0 too", () => {
    const indicator = indicatorOf({ target: -2, direction: "atMost", judgedAs: { decimals: 0 } });
    expect(judgeTarget(indicator, computeIndicator(indicator, { reported: "-1.5" })).judged).toEqual(toRational(-2));
    expect(judgeTarget(indicator, computeIndicator(indicator, { reported: "-1.5" })).status).toBe("met");
  });
});
