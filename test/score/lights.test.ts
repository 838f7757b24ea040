import { describe, expect, it } from "vitest";
import type { Rules } from "../../src/plan/rules.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { planOf } from "./plan-of-one.ts";

interface Seen {
  readonly fields?: Partial<IndicatorSource>;
  readonly asOf?: string;
  readonly rules?: Rules;
}

function lightOf(reported: number | string, { fields = {}, asOf, rules }: Seen = {}): string | undefined {
  const options = { ...(asOf !== undefined && { asOf }), ...(rules && { rules }) };
  return evaluatePlan(planOf(fields), { "1.1": { reported } }, options).indicators[0]?.light;
}

describe("the conventional lights", () => {
  it.each([
    [80, "green"],
    [100, "green"],
    ["79.999", "yellow"],
    [64, "yellow"], // 0.8 of 80
    ["63.999", "red"],
    [0, "red"],
    [-5, "red"],
  ])("at least 80: %s is %s", (actual, light) => {
    expect(lightOf(actual)).toBe(light);
  });

  it.each([
    [10, "green"],
    [12, "yellow"], // 2 − 12/10
    ["12.001", "red"],
  ])("at most 10: %s is %s", (actual, light) => {
    expect(lightOf(actual, { fields: { direction: "atMost", target: 10 } })).toBe(light);
  });

  it("show white where there is no figure", () => {
    const observations = [{}, { "1.1": { pending: "統計中" } }, { "1.1": { notApplicable: "停辦" } }];
    for (const each of observations) expect(evaluatePlan(planOf({}), each).indicators[0]?.light).toBe("white");
    const zero = evaluatePlan(planOf({ formula: "甲/乙" }), { "1.1": { inputs: { 甲: 1, 乙: 0 } } });
    expect(zero.indicators[0]?.light).toBe("white");
  });
});

describe("before the year ends a cumulative indicator's light looks at its pace", () => {
  const fields = { accrual: "cumulative", target: 365 } as const;
  const half = "2017-06-30"; // day 181

  it.each([
    [half, 365, "green"],
    [half, 181, "green"],
    [half, 180, "yellow"],
    [half, "144.8", "yellow"], // 0.8 of 181
    [half, "144.799", "red"],
    [half, 0, "red"],
    ["2017-12-31", 181, "red"],
    ["2017-12-31", 292, "yellow"],
    ["2018-06-30", 181, "red"],
  ])("at least 365, as of %s: %s is %s", (asOf, actual, light) => {
    expect(lightOf(actual, { fields, asOf })).toBe(light);
  });

  it.each([
    [half, 0, "green"],
    [half, 181, "green"],
    [half, 217, "yellow"], // 2 − 217/181 is above 0.8
    [half, 218, "red"],
    [half, 365, "red"],
    ["2017-12-31", 365, "green"],
  ])("at most 365, as of %s: %s is %s", (asOf, actual, light) => {
    expect(lightOf(actual, { fields: { ...fields, direction: "atMost" }, asOf })).toBe(light);
  });

  it("also above the year's limit, so that a worse figure has no better light", () => {
    expect(lightOf(400, { fields: { ...fields, direction: "atMost" }, asOf: half })).toBe("red"); // 2 − 400/181
  });

  it("and is that of a met target, by any rule", () => {
    expect(lightOf(365, { fields, asOf: half, rules: { achievement: "binary" } })).toBe("green");
  });

  it("while its points are those of the annual target", () => {
    const [line] = evaluatePlan(planOf(fields), { "1.1": { reported: 181 } }, { asOf: half }).indicators;
    expect([line?.light, line?.status, line?.achievement?.toFraction()]).toEqual(["green", "onTrack", "181/365"]);
  });

  it("and a rate's light is that of its target all year", () => {
    expect(lightOf(181, { fields: { target: 365 }, asOf: half })).toBe("red");
  });
});

describe("lights are data", () => {
  const rules = (...lights: NonNullable<Rules["lights"]>): Rules => ({ achievement: "mirror", lights });

  it("from the highest band that the achievement reaches, in whatever order they stand", () => {
    const three = rules({ light: "red", from: 0 }, { light: "green", from: "0.95" }, { light: "yellow", from: "1/2" });
    expect([76, "75.999", 40, "39.999"].map((actual) => lightOf(actual, { rules: three }))).toEqual([
      "green",
      "yellow",
      "yellow",
      "red",
    ]);
  });

  it("and red below the lowest", () => {
    const one = rules({ light: "green", from: 1 });
    expect([80, 79].map((actual) => lightOf(actual, { rules: one }))).toEqual(["green", "red"]);
  });
});
