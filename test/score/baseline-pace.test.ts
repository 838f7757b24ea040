import { describe, expect, it } from "vitest";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { planOf } from "./plan-of-one.ts";

/** Half of 2017: 181 of 365 days. */
const HALF = "2017-06-30";

describe("by the rule baseline, before the year ends", () => {
  const plan = planOf({ accrual: "cumulative", target: 365, baseline: 181 });

  it.each([
    [100, "behind", "red"],
    [180, "behind", "red"],
    [181, "onTrack", "green"],
  ])("a pace that is the baseline itself is reached or not: %s is %s and %s", (reported, status, light) => {
    const [line] = evaluatePlan(plan, { "1.1": { reported } }, { asOf: HALF, rules: "baseline" }).indicators;
    expect([line?.status, line?.light, line?.points?.toString()]).toEqual([status, light, "0"]);
  });

  it.each([
    [90, "behind", "red"],
    [150, "behind", "yellow"],
    [181, "onTrack", "green"],
  ])("a pace above it is reached in part: %s is %s and %s", (reported, status, light) => {
    const above = planOf({ accrual: "cumulative", target: 365, baseline: 1 });
    const [line] = evaluatePlan(above, { "1.1": { reported } }, { asOf: HALF, rules: "baseline" }).indicators;
    expect([line?.status, line?.light]).toEqual([status, light]);
  });
});
